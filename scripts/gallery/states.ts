import type { StoreTrouble } from '../../src/shared/corrections.ts';
import type { Failure } from '../../src/shared/messages.ts';
import type { Question } from '../../src/shared/questions.ts';

/** One picture of the gallery: a view in a state. `of` names an annotation of `annotations()`. */
export type State =
  | {
      view: 'page';
      name: string;
      of: string;
      unread?: number;
      trouble?: StoreTrouble;
      notSaved?: StoreTrouble;
      painted?: false;
      selecting?: true;
    }
  | { view: 'page'; name: string; loading: number | null; of?: string }
  | { view: 'page'; name: string; off: true }
  | { view: 'page'; name: string; failed: Failure }
  | { view: 'card'; name: string; of: string; level: 'sure' | 'likely' | 'guess'; isPeek?: true; trouble?: StoreTrouble }
  | { view: 'question'; name: string; question: Question }
  | { view: 'options'; name: string; sites: string[] }
  | { view: 'welcome'; name: string };

const AWKWARD = [
  'nothing said',
  'no headline, no times',
  'only guesses',
  'many speakers',
  'long words',
  'right to left',
  'corrected',
  'not read whole',
];
const FAILURES: readonly Failure[] = ['forbidden', 'no-article', 'not-html', 'no-model', 'interrupted', 'failed'];

/** Every view in every state. A new state is a line here. */
export const STATES: readonly State[] = [
  { view: 'page', name: 'annotated', of: 'ordinary' },
  { view: 'page', name: 'highlights off', of: 'ordinary', painted: false },
  { view: 'page', name: 'selecting', of: 'ordinary', selecting: true },
  { view: 'page', name: 'opinion', of: 'opinion' },
  ...AWKWARD.map((of): State => ({ view: 'page', name: of, of })),
  { view: 'page', name: 'corrections unread', of: 'ordinary', unread: 2 },
  { view: 'page', name: 'corrections of a newer version', of: 'ordinary', trouble: 'newer' },
  { view: 'page', name: 'not saved', of: 'ordinary', notSaved: 'full' },
  { view: 'page', name: 'loading', loading: null },
  { view: 'page', name: 'loading, page read', loading: 812, of: 'ordinary' },
  { view: 'page', name: 'off', off: true },
  ...FAILURES.map((failed): State => ({ view: 'page', name: failed, failed })),
  { view: 'card', name: 'card, sure', of: 'ordinary', level: 'sure' },
  { view: 'card', name: 'card, likely', of: 'ordinary', level: 'likely' },
  { view: 'card', name: 'card, guess', of: 'ordinary', level: 'guess' },
  { view: 'card', name: 'card, under the pointer', of: 'ordinary', level: 'sure', isPeek: true },
  { view: 'card', name: 'card, corrected', of: 'corrected', level: 'sure' },
  { view: 'card', name: 'card, links', of: 'linked', level: 'likely' },
  { view: 'card', name: 'card, long words', of: 'long words', level: 'sure' },
  { view: 'card', name: 'card, store broken', of: 'ordinary', level: 'sure', trouble: 'broken' },
  { view: 'question', name: 'a note', question: { kind: 'note', attribution: 'a1', value: 'Asked again in May' } },
  {
    view: 'question',
    name: 'correct the speaker',
    question: { kind: 'speaker', attribution: 'a1', value: 'Meera Rao', names: ['Meera Rao', 'Tom Reed'], hasMore: true },
  },
  {
    view: 'question',
    name: 'mark a statement',
    question: { kind: 'mark', span: [0, 9], words: 'the dam leaks', names: ['Meera Rao'] },
  },
  { view: 'options', name: 'options, no site', sites: [] },
  { view: 'options', name: 'options, sites', sites: ['harbourpost.example', `${'very-long-name-'.repeat(4)}gazette.example`] },
  { view: 'welcome', name: 'welcome' },
];
