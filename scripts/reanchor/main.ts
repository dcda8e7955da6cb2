import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { foldTypography } from '../../src/engine/anchor/fold.ts';
import type { Annotation, Span } from '../../src/engine/model.ts';
import { EDITS, TRAPS } from './edits.ts';
import { measure, type Passage } from './measure.ts';

/*
 * How well passages are found again on edited pages: `npm run reanchor -- ANNOTATIONS.jsonl [COUNT]`.
 * Takes what `npm run annotate -- --jsonl` prints, and of it COUNT quotations, evenly spread.
 */

const [file, count = '240'] = process.argv.slice(2);
if (!file) throw new Error('Usage: npm run reanchor -- ANNOTATIONS.jsonl [COUNT]');
const isOnce = (text: string, words: string): boolean => text.replace(/\s+/g, ' ').split(words.replace(/\s+/g, ' ')).length === 2;
const all: Passage[] = [];
for await (const line of createInterface({ input: createReadStream(file) })) {
  const { id, annotation } = JSON.parse(line) as { id: string; annotation?: Annotation };
  for (const { content, form } of annotation?.attributions ?? []) {
    const [first, last] = [content[0], content.at(-1)];
    if (form !== 'direct' || !annotation || !first || !last) continue;
    const span: Span = [first[0], last[1]];
    // Words that the page has twice from the start are found at either place.
    if (isOnce(foldTypography(annotation.text).text, foldTypography(annotation.text.slice(...span)).text))
      all.push({ id, text: annotation.text, span });
  }
}
const wanted = Math.min(Number(count), all.length);
const passages = Array.from({ length: wanted }, (_, i) => all[Math.floor((i * all.length) / wanted)]).filter(
  (passage) => passage !== undefined,
);
console.log(`${passages.length} of ${all.length} quotations`);
for (const edit of [...EDITS, ...TRAPS]) {
  const start = performance.now();
  const { right, changed, lost, doubted, silent } = measure(passages, edit);
  const took = ((performance.now() - start) / passages.length).toFixed(1);
  console.log(
    `${edit.name.padEnd(36)} right ${right} (${edit.least} wanted), ${changed} of them shown as changed; ${lost.length} lost; wrong: ${doubted.length} shown as changed, ${silent.length} silent; ${took} ms each`,
  );
  if (process.env.SHOW)
    for (const { id, text, span } of [...silent, ...doubted, ...lost])
      console.log(`   ${id}: ${JSON.stringify(text.slice(span[0] - 70, span[1] + 70))}`);
}
