import type { Page } from '../engine/model.ts';
import type { TextFlow } from '../engine/page/dom/flow.ts';
import { type Recorded, recordingSteps } from '../engine/page/light/walk.ts';
import type { PageLink } from '../engine/page/links.ts';
import type { Reply } from '../shared/messages.ts';
import type { ReadPage, Unread } from '../shared/readings.ts';
import { inSlices } from '../shared/slices.ts';

/** A page as it was read, and the live nodes that it was read from. */
export interface LiveReading {
  page: Page;
  context: string[];
  links: PageLink[];
  flow: TextFlow;
  /** The body's text nodes. */
  own: ReadonlySet<Node>;
  /** The narrowest element around the body. */
  root: Element | null;
  /** Its name in the background, and the page's other articles: for the next reading. */
  name: string;
  others: readonly Element[];
}

interface Asked {
  url: string;
  now: string;
  /** What the reader looks at. */
  near: Element | null;
  before: LiveReading | null;
}

/**
 * Has a page read in the background: this thread only writes its record, in slices, and finds the nodes again by their numbers.
 * @param isWanted asked after each slice: what is no longer wanted is left where it stands
 * @returns null where it was left
 */
export async function readLive(
  document: Document,
  { url, now, near, before }: Asked,
  read: (unread: Unread) => Promise<Reply<ReadPage>>,
  isWanted: () => boolean,
): Promise<Reply<LiveReading> | null> {
  const recorded = await inSlices(recordingSteps(document), isWanted);
  if (!recorded) return null;
  const { record, elements } = recorded;
  const numberOf = (element: Element): number => elements.indexOf(element);
  const others = before?.others.map(numberOf) ?? [];
  const at = near ? numberOf(near) : -1;
  const reply = await read({
    record,
    url,
    now,
    near: at < 0 ? null : at,
    before: before && !others.includes(-1) ? { reading: before.name, others } : null,
  });
  return reply.ok ? { ok: true, value: liveReading(reply.value, recorded) } : reply;
}

/** Words that have changed meanwhile have no way back; whoever watches the page has it read again. */
function liveReading(
  { reading, page, context, links, runs, own, root, others }: ReadPage,
  { texts, lengths, elements }: Recorded,
): LiveReading {
  const flow: TextFlow = { text: page.text, runs: [] };
  for (let i = 0; i + 3 < runs.length; i += 4) {
    const [start = 0, text = 0, from = 0, length = 0] = runs.slice(i, i + 4);
    const node = texts[text];
    if (node && node.length === lengths[text]) flow.runs.push({ start, node, from, length });
  }
  return {
    page,
    context,
    links,
    flow,
    own: new Set(own.flatMap((text) => texts[text] ?? [])),
    root: (root === null ? null : elements[root]) ?? null,
    name: reading,
    others: others.flatMap((other) => elements[other] ?? []),
  };
}
