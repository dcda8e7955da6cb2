import type { Stamp } from '../../model.ts';
import type { ProseBlock } from '../dom/blocks.ts';
import { real } from '../dom/real.ts';
import type { Head } from '../head/head.ts';
import type { TimeCandidate, TimeContext } from './candidates.ts';
import { lastResort } from './last-resort.ts';
import { machineTimes } from './machine-times.ts';
import { reconcile } from './reconcile.ts';
import { timeElements } from './time-elements.ts';
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

/**
 * Of times that do not say what they are, those in the first place that has any count: below the headline, then among the paragraphs,
 * where a live page's posts have theirs, then above the headline, where many sites show the day of the visit. The others are remote.
 */
function nearest(places: readonly (readonly TimeCandidate[])[]): TimeCandidate[] {
  const first = places.find((candidates) => candidates.some(({ of }) => of === null));
  return places.flatMap((candidates) =>
    candidates.map(
      (candidate): TimeCandidate => (candidate.of !== null || candidates === first ? candidate : { ...candidate, remote: true }),
    ),
  );
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
  const paragraph = Math.min(...own);
  const [below, later, above] = [
    headLines.filter(({ at }) => at >= headline && at < paragraph),
    headLines.filter(({ at }) => at > paragraph),
    headLines.filter(({ at }) => at < headline),
  ];
  const elementsIn = (blocks: readonly ProseBlock[]): TimeCandidate[] =>
    timeElements(
      blocks.map(({ element }) => element),
      context,
    );
  const wordsIn = (blocks: readonly ProseBlock[]): TimeCandidate[] =>
    visibleTimes(
      blocks.map((block) => withLabel(page, block)),
      context,
    );
  const machine = [
    ...(isAnother ? [] : machineTimes(document, head, context)),
    ...nearest([elementsIn(below), elementsIn(later), elementsIn(above)]).filter(({ remote }) => !remote),
  ];
  const visible = [...nearest([wordsIn(below), wordsIn(later), wordsIn(above)]), ...wordsIn(lines.tail)];
  const { published, updated } = reconcile(machine, visible, () =>
    timeElements([real(document).documentElement], context, () => false),
  );
  return {
    published: published ?? lastResort(document, page, body, head.windowTitle, url, context),
    updated,
    candidates: [...machine, ...visible],
  };
}
