import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Annotation } from '../src/engine/model.ts';
import { randomly, shuffle } from './train/random.ts';

/**
 * How many of the speakers shown are none: draws pages by a seed, prints their speakers for a verdict, and counts the verdicts.
 *
 *   npm run --silent nonsense -- ANNOTATIONS.jsonl [--pages 100] [--seed 1] [--folds FOLDS.json --without 5] [--verdicts FILE.tsv]
 *
 * ANNOTATIONS holds rows {"id", "annotation"}, as `annotate --jsonl` prints them. FOLDS maps ids to numbers. A line of the verdicts is
 * "id, tab, name, tab, ok or no"; the file belongs outside the project, since names of pages stand in it. Speakers without a verdict
 * are printed with theirs left open, so that the output can be edited and given back.
 */
export interface Row {
  id: string;
  annotation?: Annotation;
}

export interface Shown {
  id: string;
  name: string;
  kind: string;
  /** The first place where it speaks, as the page has it. */
  sentence: string;
}

/** The speakers of a draw of pages; only those with a statement that views show. */
export function draw(rows: readonly Row[], count: number, seed: number): Shown[] {
  const order = Int32Array.from(rows.keys());
  shuffle(order, randomly(seed));
  const pages = [...order].flatMap((i) => rows[i] ?? []).slice(0, count);
  return pages.flatMap(({ id, annotation }) =>
    annotation
      ? annotation.speakers.map((speaker) => ({
          id,
          name: speaker.name,
          kind: speaker.kind,
          sentence: firstOf(annotation, speaker.id),
        }))
      : [],
  );
}

function firstOf({ text, attributions }: Annotation, speaker: string): string {
  const first = attributions.find((attribution) => attribution.speaker === speaker);
  const at = first?.source[0]?.[0] ?? first?.content[0]?.[0] ?? 0;
  return text.slice(Math.max(0, at - 40), at + 80).replace(/\s+/g, ' ');
}

/** Verdicts by id and name: true where the speaker is one. */
export function readVerdicts(lines: string): Map<string, boolean> {
  const verdicts = new Map<string, boolean>();
  for (const line of lines.split('\n')) {
    const [id, name, verdict] = line.split('\t');
    if (id && name && (verdict === 'ok' || verdict === 'no')) verdicts.set(`${id}\t${name}`, verdict === 'ok');
  }
  return verdicts;
}

/** One line a speaker, and the count. */
export function report(shown: readonly Shown[], verdicts: ReadonlyMap<string, boolean>): string[] {
  const told = shown.map((speaker) => ({ ...speaker, verdict: verdicts.get(`${speaker.id}\t${speaker.name}`) }));
  const judged = told.filter(({ verdict }) => verdict !== undefined);
  const none = judged.filter(({ verdict }) => verdict === false).length;
  const share = judged.length ? ((100 * none) / judged.length).toFixed(1) : '–';
  return [
    ...told.map(({ id, name, kind, sentence, verdict }) =>
      [id, name, verdict === undefined ? '?' : verdict ? 'ok' : 'no', kind, sentence].join('\t'),
    ),
    `# ${shown.length} speakers, ${judged.length} judged, ${none} are none: ${share} %`,
  ];
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      pages: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      folds: { type: 'string' },
      without: { type: 'string' },
      verdicts: { type: 'string' },
    },
  });
  const file = positionals[0];
  if (!file) throw new Error('name a file of annotations');
  const folds: Record<string, number> = values.folds ? JSON.parse(readFileSync(values.folds, 'utf8')) : {};
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line))
    .filter(({ id }) => values.without === undefined || folds[id] !== Number(values.without));
  const verdicts = readVerdicts(values.verdicts && existsSync(values.verdicts) ? readFileSync(values.verdicts, 'utf8') : '');
  console.log(`# seed ${values.seed}, ${values.pages} of ${rows.length} pages`);
  for (const line of report(draw(rows, Number(values.pages), Number(values.seed)), verdicts)) console.log(line);
}

if (process.argv[1]?.endsWith('nonsense.ts')) main();
