import type { FoundArticle } from '../engine/page/article/find.ts';
import { commonHolder } from '../engine/page/dom/elements.ts';
import { documentOf } from '../engine/page/light/read-record.ts';
import { type Reading, readingSteps } from '../engine/page/read.ts';
import type { ReadPage, Unread } from '../shared/readings.ts';
import { inSlices } from '../shared/slices.ts';

/** Readings that are remembered for pages that change. Those forgotten are read afresh, as they are after the browser has ended this background. */
const REMEMBERED = 8;
const remembered = new Map<string, FoundArticle>();

/** Reads a page from its record, in slices, so that popup and panel are answered meanwhile. */
export async function read({ record, url, now, near, before }: Unread): Promise<ReadPage> {
  const { document, texts, elements } = documentOf(record);
  const found = before && remembered.get(before.reading);
  const others = before?.others.flatMap((other) => elements[other] ?? []);
  const options = {
    url,
    now,
    near: (near !== null && elements[near]) || null,
    before: found && others ? { ...found, others } : null,
  };
  const reading = await inSlices(readingSteps(document, options), () => true);
  if (!reading) throw new Error('The reading was left.');
  return numbered(reading, texts, elements);
}

function numbered(
  { page, context, links, flow, workings }: Reading,
  texts: readonly Text[],
  elements: readonly Element[],
): ReadPage {
  const textNumbers = new Map(texts.map((text, i) => [text, i]));
  const elementNumbers = new Map(elements.map((element, i) => [element, i]));
  const root = commonHolder(workings.body.map(({ element }) => element));
  return {
    reading: remember(workings.found),
    page,
    context,
    links,
    runs: flow.runs.flatMap(({ start, node, from, length }) => [start, textNumbers.get(node) ?? 0, from, length]),
    own: workings.body.flatMap(({ nodes }) => nodes.map((node) => textNumbers.get(node) ?? 0)),
    root: root && (elementNumbers.get(root) ?? null),
    others: workings.found.others.flatMap((other) => elementNumbers.get(other) ?? []),
  };
}

function remember(found: FoundArticle): string {
  const name = crypto.randomUUID();
  remembered.set(name, found);
  for (const oldest of remembered.keys()) {
    if (remembered.size <= REMEMBERED) break;
    remembered.delete(oldest);
  }
  return name;
}
