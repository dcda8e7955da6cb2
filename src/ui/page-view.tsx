import { useComputed, useSignal } from '@preact/signals';
import type { ComponentChildren, VNode } from 'preact';
import { corrected } from '../engine/corrections/corrected.ts';
import { targetOf } from '../engine/corrections/in-words.ts';
import { shownOf } from '../shared/shown.ts';
import { say, sayCount } from '../shared/words.ts';
import { AlwaysHere } from './always-here.tsx';
import { ExportMenu } from './export-menu.tsx';
import { Filters } from './filters.tsx';
import { Message } from './message.tsx';
import { NoteList } from './note-list.tsx';
import type { PageState } from './page-state.ts';
import { ShareBar } from './share-bar.tsx';
import { SpeakerList } from './speaker-list.tsx';
import { matching } from './statements.ts';
import { Times } from './times.tsx';

interface PageViewProps {
  state: PageState;
  locale: string;
  now: Date;
  /** What to do about a page that is not annotated. */
  whenOff?: ComponentChildren;
  /** More buttons for the foot. */
  children?: ComponentChildren;
}

/** One glance: what it is, when, where it comes from, who is heard. Popup and panel show the same. */
export function PageView({ state, locale, now, whenOff, children }: PageViewProps): VNode {
  const search = useSignal('');
  const result = useComputed(() => (state.view.value.is === 'annotated' ? corrected(state.view.value.machine) : null));
  const view = state.view.value;
  if (view.is === 'loading') return <Message of="loading" words={view.words} />;
  if (view.is === 'off') return <Message of="off">{whenOff}</Message>;
  if (view.is === 'failed' || !result.value)
    return <Message of={view.is === 'failed' ? view.why : 'failed'} detail={view.is === 'failed' ? view.detail : ''} />;
  const { annotation, lost, byAttribution } = result.value;
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
        <Times published={annotation.published} updated={annotation.updated} locale={locale} now={now} />
        <NoteList notes={annotation.notes} />
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
        <ExportMenu annotation={view.machine} first={state.settings.value.exportFirst} />
      </footer>
    </div>
  );
}
