import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { type AttributionInput, inputOf } from '../../src/engine/attribution/input.ts';
import type { Page, Span } from '../../src/engine/model.ts';
import { readPage } from '../../src/engine/page/read.ts';
import { decodeHtml, parseDocument } from '../../src/node/document.ts';

/**
 * A page as a careful reader annotated it; strings as they stand on the page. Other keys are passed over.
 */
const Gold = v.object({
  id: v.string(),
  speakers: v.array(
    v.object({
      name: v.string(),
      kind: v.optional(v.string()),
      aliases: v.optional(v.array(v.string())),
      descriptions: v.optional(v.array(v.string())),
    }),
  ),
  attributions: v.array(v.object({ speaker: v.nullable(v.string()), content: v.array(v.string()) })),
});
export type Gold = v.InferOutput<typeof Gold>;

const Listed = v.object({
  id: v.string(),
  file: v.string(),
  url: v.optional(v.nullable(v.string())),
  now: v.optional(v.string()),
});

/** An annotated page, read as the engine reads it. */
export interface GoldPage {
  id: string;
  fold: number;
  page: Page;
  input: AttributionInput;
  speakers: Gold['speakers'];
  attributions: { speaker: string | null; content: Span[] }[];
}

/**
 * Reads the pages of a list (`{"id", "file", "url", "now"}` a line) that have an annotation in the folder and a fold up to `last`;
 * those of other folds are passed over.
 */
export function readGoldPages(list: string, folder: string, folds: string, last: number): GoldPage[] {
  const foldOf = JSON.parse(readFileSync(folds, 'utf8')) as Record<string, number>;
  const isMine = (id: string): boolean => (foldOf[id] ?? last + 1) <= last;
  const golds = new Map<string, Gold>();
  for (const file of readdirSync(folder)) {
    const read: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    if (isMine(String((read as { id?: unknown }).id))) golds.set((read as Gold).id, v.parse(Gold, read));
  }
  return readFileSync(list, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line): GoldPage[] => {
      const { id, file, url, now } = v.parse(Listed, JSON.parse(line));
      const gold = golds.get(id);
      if (!gold) return [];
      const document = parseDocument(decodeHtml(readFileSync(resolve(dirname(list), file))));
      const { page, context } = readPage(document, { url, now });
      const input = inputOf(page, context);
      const attributions = placed(page.text, gold.attributions);
      return [{ id, fold: foldOf[id] ?? 0, page, input, speakers: gold.speakers, attributions }];
    });
}

/** Gold strings by their offsets, each looked for from the one before on; what the text lacks is left out. */
function placed(text: string, attributions: Gold['attributions']): GoldPage['attributions'] {
  const { squashed, offsets } = squash(text);
  let cursor = 0;
  return attributions.map(({ speaker, content }) => ({
    speaker,
    content: content.flatMap((string): Span[] => {
      const wanted = string.replace(/\s+/g, ' ').trim();
      const behind = squashed.indexOf(wanted, cursor);
      const at = behind < 0 ? squashed.indexOf(wanted) : behind;
      if (at < 0 || !wanted) return [];
      cursor = at;
      return [[offsets[at] as number, (offsets[at + wanted.length - 1] as number) + 1]];
    }),
  }));
}

/** The text with runs of white space as one space, and where each of its characters stood. */
function squash(text: string): { squashed: string; offsets: number[] } {
  let squashed = '';
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const isSpace = /\s/.test(text[i] as string);
    if (isSpace && (squashed === '' || squashed.endsWith(' '))) continue;
    squashed += isSpace ? ' ' : text[i];
    offsets.push(i);
  }
  return { squashed, offsets };
}
