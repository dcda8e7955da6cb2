import '../../src/ui/theme.css';
import { signal } from '@preact/signals';
import { render, type VNode } from 'preact';
import cardStyles from '../../src/content/card.css?inline';
import { CardView } from '../../src/content/card-view.tsx';
import { Questions } from '../../src/content/questions.ts';
import { corrected } from '../../src/engine/corrections/corrected.ts';
import type { Annotation } from '../../src/engine/model.ts';
import optionsStyles from '../../src/options/options.css?inline';
import { Options } from '../../src/options/options.tsx';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { type Catalogue, speak } from '../../src/shared/words.ts';
import pageStyles from '../../src/ui/page.css?inline';
import { PageState } from '../../src/ui/page-state.ts';
import { PageView } from '../../src/ui/page-view.tsx';
import questionStyles from '../../src/ui/question/question.css?inline';
import { QuestionForm } from '../../src/ui/question/question-form.tsx';
import statementStyles from '../../src/ui/statements.css?inline';
import welcomeStyles from '../../src/welcome/welcome.css?inline';
import { Welcome } from '../../src/welcome/welcome.tsx';
import { STATES, type State } from './states.ts';

/* One state in a page of its own, as the address asks: frame.html?state=3&language=de&scheme=dark */

declare global {
  /** Written into the page by the build. */
  var ANNOTATIONS: Record<string, Annotation>;
  var CATALOGUES: Record<string, Catalogue>;
}

const asked = new URLSearchParams(location.search);
const state = STATES[Number(asked.get('state'))];
const settings = { ...DEFAULT_SETTINGS, guesses: true, language: asked.get('language') ?? 'en' };
const nothing = (): void => undefined;
const saved = async (): Promise<null> => null;
const questions = new Questions(() => Promise.reject(new Error('Nobody asks.')), 'about:blank', location.origin);

const of = (name: string): Annotation => {
  const found = ANNOTATIONS[name];
  if (!found) throw new Error(`There is no annotation "${name}".`);
  return found;
};

const SHEETS: Record<State['view'], string[]> = {
  page: [pageStyles, statementStyles, 'html, body { height: 100%; }'],
  card: [cardStyles.replaceAll(':host', '#root')],
  question: [questionStyles],
  options: [optionsStyles],
  welcome: [welcomeStyles],
};

function PageOf({ state }: { state: Extract<State, { view: 'page' }> }): VNode {
  const page = new PageState(settings);
  if ('off' in state) page.view.value = { is: 'off' };
  else if ('failed' in state) page.view.value = { is: 'failed', why: state.failed, detail: 'TypeError: x is undefined' };
  else if ('loading' in state) page.view.value = { is: 'loading', words: state.loading, page: state.of ? of(state.of) : null };
  else {
    const { unread = 0, trouble = null, painted = true } = state;
    page.view.value = { is: 'annotated', shown: { result: corrected(of(state.of)), kept: { unread, trouble } }, painted };
    page.notSaved.value = state.notSaved ?? null;
    if (state.selecting) page.selected.value = new Set([of(state.of).attributions[0]?.id ?? '']);
  }
  return <PageView state={page} openPanel={nothing} openOptions={nothing} openLibrary={nothing} isPrivate={false} />;
}

function CardOf({ state }: { state: Extract<State, { view: 'card' }> }): VNode {
  const { annotation, byAttribution } = corrected(of(state.of));
  const first = annotation.attributions.find(({ speaker }) => speaker !== null);
  if (!first) throw new Error('Nothing is said.');
  return (
    <CardView
      annotation={annotation}
      attribution={{ ...first, level: state.level }}
      entries={byAttribution.get(first.id) ?? []}
      kept={{ unread: 0, trouble: state.trouble ?? null }}
      isPeek={state.isPeek ?? false}
      questions={questions}
      correct={saved}
      undo={saved}
      close={nothing}
    />
  );
}

function viewOf(state: State): VNode {
  if (state.view === 'page') return <PageOf state={state} />;
  if (state.view === 'card') return <CardOf state={state} />;
  if (state.view === 'options') return <Options settings={signal({ ...settings, sites: state.sites })} openKeys={nothing} />;
  if (state.view === 'welcome') return <Welcome demo="#" />;
  return (
    <div class="question-form">
      <QuestionForm question={state.question} write={saved} left={nothing} />
    </div>
  );
}

const root = document.getElementById('root');
if (!root || !state) throw new Error('There is no such state.');
speak({ language: settings.language, words: CATALOGUES[settings.language] ?? CATALOGUES.en ?? {} });
document.documentElement.lang = settings.language;
document.title = state.name;
document.documentElement.style.colorScheme = asked.get('scheme') ?? 'light';
document.adoptedStyleSheets = SHEETS[state.view].map((rules) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
});
render(viewOf(state), root);
document.documentElement.dataset.ready = state.name;
