import { type ExportChoice, type Exported, exportOf } from '../../../src/engine/export/exported.ts';
import type { Annotation } from '../../../src/engine/model.ts';

const text =
  'The plan “is sound”, Meera Rao said.\n\n“We begin in May.\n\n“It will take a year,” she said.\n\nThe board warned that costs will rise; *all* of them.';
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const statement = (
  id: string,
  speaker: string | null,
  content: [number, number][],
  more: object,
): Annotation['attributions'][number] => ({
  id,
  speaker,
  source: [],
  cue: [],
  content,
  form: 'direct',
  act: 'speech',
  confidence: 0.97,
  level: 'sure',
  evidence: 'written for this test',
  ...more,
});

/** An article with every form and level, and with words that each format has to take care of. */
export const annotation: Annotation = {
  version: 1,
  url: 'https://news.example/rivers/1?utm_source=mail',
  canonical: 'https://news.example/rivers/1',
  title: '=Stars & "bars" {1}: 50% of [all]',
  standfirst: null,
  language: 'en',
  publisher: 'The Harbour & Coast',
  byline: [
    { name: 'Anna van der Berg', from: 'page' },
    { name: 'Tom Reed', from: 'page' },
    { name: 'Press Association', from: 'page' },
  ],
  published: { iso: '2024-05-01T13:41+05:30', shown: '1 May 2024, 13:41 IST', from: 'page', zone: null, others: [] },
  updated: null,
  genre: { kind: 'opinion', shown: 'Opinion', from: 'page' },
  text,
  blocks: text.split('\n\n').map((words) => ({ span: at(words), role: 'paragraph', time: null })),
  notes: [{ kind: 'inputs', text: '(With inputs from agencies)', names: [], from: 'page' }],
  speakers: [
    {
      id: 's1',
      name: 'Meera Rao',
      kind: 'person',
      descriptions: ['water minister'],
      aliases: ['she'],
      attributions: ['a1', 'a2'],
    },
    { id: 's2', name: 'The board', kind: 'organisation', descriptions: [], aliases: [], attributions: ['a3'] },
  ],
  attributions: [
    statement('a1', 's1', [at('“is sound”')], {
      form: 'mixed',
      cue: [at('said')],
      source: [at('Meera Rao')],
      links: [{ url: 'https://rivers.example/plan(1)?a=1&b=2', text: 'Meera Rao', span: at('Meera Rao') }],
    }),
    statement('a2', 's1', [at('“We begin in May.'), at('“It will take a year,”')], {
      level: 'likely',
      confidence: 0.85,
      reasons: [{ code: 'taken-sentence-before', args: ['she', 'Meera Rao'] }],
    }),
    statement('a3', 's2', [at('that costs will rise; *all* of them')], { form: 'indirect', level: 'guess', confidence: 0.3 }),
  ],
  reader: [],
};

export const article = (choice: Partial<ExportChoice> = {}): Exported =>
  exportOf(annotation, { guesses: false, only: null, accessed: '2024-06-03T10:00:00Z', ...choice });
