import type { Stamp } from '../../model.ts';
import type { ProseBlock } from '../dom/blocks.ts';
import { real } from '../dom/real.ts';
import type { Head } from '../head/head.ts';
import type { TimeCandidate, TimeContext } from './candidates.ts';
import { machineTimes } from './machine-times.ts';
import { reconcile } from './reconcile.ts';
import { timeElements } from './time-elements.ts';
import { dateInUrl } from './url-date.ts';
import { timeLines, visibleTimes, withLabel } from './visible-times.ts';

/** What the times are read from. */
export interface TimeSources {
  document: Document;
  head: Head;
  page: readonly ProseBlock[];
  body: readonly ProseBlock[];
  title: string | null;
  url: string | null;
  context: TimeContext;
  /** The metadata speak of another article on the page. */
  isAnother: boolean;
}

/** When the article was published and updated, and every candidate there was near its head and right after its end. */
export function readTimes({ document, head, page, body, title, url, context, isAnother }: TimeSources): {
  published: Stamp | null;
  updated: Stamp | null;
  candidates: TimeCandidate[];
} {
  const own = new Set(body.filter((block) => block.text.length > 90).map(({ at }) => at));
  const first = body[0]?.at ?? -1;
  const headline = page.findIndex((block) => block.text === title);
  const from = Math.min(...[headline, first].filter((i) => i >= 0), page.length) - 8;
  const lines = timeLines(page, [from, Math.max(first, headline + 12) + 4], (body.at(-1)?.at ?? -1) + 1);
  const headLines = lines.head.filter(({ at }) => !own.has(at));
  const machine = [
    ...(isAnother ? [] : machineTimes(document, head, context)),
    ...timeElements(
      headLines.map((block) => block.element),
      context,
    ),
  ];
  const visible = visibleTimes(
    [...headLines, ...lines.tail].map((block) => withLabel(page, block)),
    context,
  );
  const { published, updated } = reconcile(machine, visible, () =>
    timeElements([real(document).documentElement], context, () => false),
  );
  return { published: published ?? dateInUrl(url), updated, candidates: [...machine, ...visible] };
}
