import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren, VNode } from 'preact';
import { levelOf } from '../engine/annotation.ts';
import { targetOf } from '../engine/corrections/in-words.ts';
import type { Shown } from '../shared/news.ts';
import { guessesOf, shownOf } from '../shared/shown.ts';
import { locale, say, sayCount } from '../shared/words.ts';
import { FilterBar } from './filter-bar.tsx';
import { Foot } from './foot.tsx';
import { Head } from './head.tsx';
import { KeepButton, KeepingLine, useKeeping } from './keeping.tsx';
import { Message, Reading } from './message.tsx';
import type { PageState } from './page-state.ts';
import { QuestionForm } from './question/question-form.tsx';
import { StatementList } from './statement-list.tsx';
import { matching } from './statements.ts';
import { NotSaved, unreadLine } from './store-trouble.tsx';
import { Voice } from './voice.tsx';

interface PageViewProps {
  state: PageState;
  /** What to do about a page that is not annotated. */
  whenOff?: ComponentChildren;
  /** Opens the side panel; null in it. */
  openPanel: (() => void) | null;
  openOptions: () => void;
  openLibrary: () => void;
  /** Whether the page stands in a private window, of which nothing is kept. */
  isPrivate: boolean;
}

/** One glance: what it is, when, where it comes from, who is heard. Popup and panel show the same. */
export function PageView({ state, whenOff, ...ways }: PageViewProps): VNode {
  const view = state.view.value;
  if (view.is === 'loading') return <Reading page={view.page} words={view.words} />;
  if (view.is === 'off') return <Message of="off">{whenOff}</Message>;
  if (view.is === 'failed') return <Message of={view.why} />;
  return <Annotated state={state} shown={view.shown} painted={view.painted} {...ways} />;
}

interface AnnotatedProps extends Omit<PageViewProps, 'whenOff'> {
  shown: Shown;
  painted: boolean;
}

/** An annotated page, with what the library knows of it. */
function Annotated({ state, shown, painted, isPrivate, ...ways }: AnnotatedProps): VNode {
  const { keeping, save } = useKeeping(shown, isPrivate);
  const search = useSignal<string | null>(null);
  return (
    <div class="page" data-ready>
      <div class="scroll">
        <Head page={shown.result.annotation} />
        <KeepingLine keeping={keeping} shown={shown} />
        <Statements state={state} shown={shown} painted={painted} search={search} />
      </div>
      <Foot
        state={state}
        shown={shown}
        painted={painted}
        typed={search.value ?? ''}
        keep={<KeepButton keeping={keeping} save={save} />}
        {...ways}
      />
    </div>
  );
}

interface StatementsProps {
  state: PageState;
  shown: Shown;
  painted: boolean;
  /** What is searched for; null while nothing is. */
  search: Signal<string | null>;
}

/** Who speaks, how much, and what, with what there is to say about corrections. */
function Statements({ state, shown: { result, kept }, painted, search }: StatementsProps): VNode {
  const { annotation, lost, byAttribution } = result;
  const settings = state.settings.value;
  const visible = shownOf(annotation, settings);
  const certain = visible.filter((attribution) => levelOf(attribution) !== 'guess');
  const typed = search.value ?? '';
  const found = matching(annotation, certain, typed);
  const guesses = guessesOf(annotation, settings);
  const unread = unreadLine(kept);
  const isSilent = annotation.attributions.every((attribution) => levelOf(attribution) === 'guess');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key is heard on its way up from whatever has the focus
    <div
      class="statements"
      onKeyDown={(event) => {
        if (event.key !== '/' || search.value !== null || event.target instanceof HTMLInputElement) return;
        event.preventDefault();
        search.value = '';
      }}
    >
      <Asked state={state} />
      {annotation.wordsRead !== undefined && (
        <p class="band not-whole" role="note">
          {say('onlySoMuchRead', annotation.wordsRead.toLocaleString(locale()))}
        </p>
      )}
      {unread && <p class="band">{unread}</p>}
      {lost.length > 0 && (
        <p class="band">{sayCount('lostEntries', lost.length, lost.map((entry) => `“${targetOf(entry)}”`).join(', '))}</p>
      )}
      <NotSaved why={state.notSaved.value} />
      {state.lost.value && (
        <p class="band" role="status">
          {say('wordsGone')}
        </p>
      )}
      {isSilent ? (
        <div class="inline">
          <h2>{say('noneTitle')}</h2>
          <p>{say('nothingFound')}</p>
        </div>
      ) : (
        <>
          <Voice annotation={annotation} statements={certain} />
          <FilterBar state={state} annotation={annotation} search={search} />
          {found.length === 0 && <Nothing state={state} typed={typed} clear={() => (search.value = null)} />}
        </>
      )}
      <StatementList
        annotation={annotation}
        statements={certain}
        found={found}
        guesses={matching(annotation, guesses, typed)}
        guessing={settings.guesses}
        order={settings.order}
        typed={typed}
        inView={state.inView.value}
        byAttribution={byAttribution}
        selected={state.selected.value}
        select={(id) => state.select(id)}
        reveal={painted ? (id) => void state.reveal(id) : null}
      />
    </div>
  );
}

/** What the page asks and lets no form open for. */
function Asked({ state }: { state: PageState }): VNode | null {
  const asked = state.asked.value;
  if (!asked) return null;
  return (
    <section class="question-form band" key={asked.token}>
      <QuestionForm
        question={asked.question}
        write={(written) => state.write(asked.token, written)}
        left={() => state.leave(asked.token)}
      />
    </section>
  );
}

/** That no statement fits, and the way back to all. */
function Nothing({ state, typed, clear }: { state: PageState; typed: string; clear: () => void }): VNode {
  const showAll = (): void =>
    void state.change({ show: { ...state.settings.value.show, quotes: true, claims: true }, likely: true });
  return (
    <div class="inline" role="status">
      <p>{typed ? say('nothingAbout', typed) : say('nothingFits')}</p>
      <button type="button" class="btn" onClick={typed ? clear : showAll}>
        {say(typed ? 'clearSearch' : 'showAll')}
      </button>
    </div>
  );
}
