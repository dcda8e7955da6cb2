import { useSignal } from '@preact/signals';
import type { ComponentChildren, VNode } from 'preact';
import { targetOf } from '../engine/corrections/in-words.ts';
import { shownOf } from '../shared/shown.ts';
import { locale, say, sayCount } from '../shared/words.ts';
import { AlwaysHere } from './always-here.tsx';
import { ExportMenu } from './export-menu.tsx';
import { Filters } from './filters.tsx';
import { Message } from './message.tsx';
import { NoteList } from './note-list.tsx';
import type { PageState } from './page-state.ts';
import { ShareBar } from './share-bar.tsx';
import { SpeakerList } from './speaker-list.tsx';
import { matching } from './statements.ts';
import { NotSaved, unreadLine } from './store-trouble.tsx';
import { Times } from './times.tsx';

interface PageViewProps {
  state: PageState;
  /** What to do about a page that is not annotated. */
  whenOff?: ComponentChildren;
  /** More buttons for the foot. */
  children?: ComponentChildren;
}

/** One glance: what it is, when, where it comes from, who is heard. Popup and panel show the same. */
export function PageView({ state, whenOff, children }: PageViewProps): VNode {
  const search = useSignal('');
  const view = state.view.value;
  if (view.is === 'loading') return <Message of="loading" words={view.words} />;
  if (view.is === 'off') return <Message of="off">{whenOff}</Message>;
  if (view.is === 'failed') return <Message of={view.why} detail={view.detail} />;
  const { annotation, lost, byAttribution } = view.shown.result;
  const unread = unreadLine(view.shown.kept);
  const shown = shownOf(annotation, state.settings.value);
  const found = matching(annotation, shown, search.value);
  const byline = annotation.byline.map((entry) => entry.name).join(', ');
  return (
    <div class="page" data-ready>
      <div class="scroll" tabIndex={-1}>
        <header>
          <p class="outlet">{annotation.publisher}</p>
          <h1>{annotation.title}</h1>
          {byline && <p class="byline">{say('byline', byline)}</p>}
        </header>
        <Times published={annotation.published} updated={annotation.updated} locale={locale()} now={new Date()} />
        <NoteList notes={annotation.notes} />
        {unread && <p class="partly">{unread}</p>}
        {lost.length > 0 && (
          <p class="partly">{sayCount('lostEntries', lost.length, lost.map((entry) => `“${targetOf(entry)}”`).join(', '))}</p>
        )}
        {annotation.attributions.length ? (
          <>
            {shown.length > 0 && <ShareBar annotation={annotation} statements={shown} />}
            <Filters state={state} search={search} />
            {found.length === 0 && <p class="partly">{say('nothingFits')}</p>}
          </>
        ) : (
          <p class="partly">{say('nothingFound')}</p>
        )}
        <NotSaved why={state.notSaved.value} />
        {state.lost.value && (
          <p class="partly" role="status">
            {say('wordsGone')}
          </p>
        )}
        <SpeakerList
          annotation={annotation}
          statements={shown}
          found={found}
          opened={search.value !== ''}
          inView={state.inView.value}
          byAttribution={byAttribution}
          reveal={view.painted ? (id) => void state.reveal(id) : null}
        />
        <AlwaysHere state={state} url={annotation.url} />
      </div>
      <footer>
        <button type="button" class="toggle" aria-pressed={view.painted} onClick={() => void state.toggle()}>
          {say(view.painted ? 'highlightsOn' : 'highlightsOff')}
        </button>
        {annotation.reader.length > 0 && view.painted && (
          <button type="button" class="undo" onClick={() => void state.undo()}>
            {say('undo')}
          </button>
        )}
        {children}
        <ExportMenu
          result={view.shown.result}
          filtered={found.map(({ id }) => id)}
          choice={state.settings.value}
          remember={(change) => void state.change(change)}
        />
      </footer>
    </div>
  );
}
