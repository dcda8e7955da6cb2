import type { Stamp } from '../../model.ts';
import type { ProseBlock } from '../dom/blocks.ts';
import type { LinkedData } from '../head/json-ld.ts';
import {
  machineCandidates,
  type TimeCandidate,
  type TimeContext,
  timeElements,
  timeLines,
  visibleCandidates,
} from './candidates.ts';
import { reconcile } from './reconcile.ts';
import { dateInUrl } from './url-date.ts';

/** What the times are read from. */
export interface TimeSources {
  document: Document;
  page: readonly ProseBlock[];
  body: readonly ProseBlock[];
  title: string | null;
  data: readonly LinkedData[];
  url: string | null;
  context: TimeContext;
  /** The metadata speak of another article on the page. */
  isAnother: boolean;
}

/** When the article was published and updated, and every candidate there was near its head and right after its end. */
export function readTimes({ document, page, body, title, data, url, context, isAnother }: TimeSources): {
  published: Stamp | null;
  updated: Stamp | null;
  candidates: TimeCandidate[];
} {
  const own = new Set(body.filter((block) => block.text.length > 90).map((block) => block.nodes[0]));
  const at = (block: ProseBlock | undefined): number => page.findIndex((other) => other.nodes[0] === block?.nodes[0]);
  const first = at(body[0]);
  const headline = page.findIndex((block) => block.text === title);
  const from = Math.min(...[headline, first].filter((i) => i >= 0), page.length) - 8;
  const lines = timeLines(page, [from, Math.max(first, headline + 12) + 4], at(body.at(-1)) + 1);
  const head = lines.head.filter((block) => !own.has(block.nodes[0]));
  const machine = [
    ...(isAnother ? [] : machineCandidates(document, data, context)),
    ...timeElements(
      head.map((block) => block.element),
      context,
    ),
  ];
  const visible = visibleCandidates(
    [...head, ...lines.tail].map((block) => block.text),
    context,
  );
  const { published, updated } = reconcile(machine, visible, () => timeElements([document.documentElement], context));
  return { published: published ?? dateInUrl(url), updated, candidates: [...machine, ...visible] };
}
