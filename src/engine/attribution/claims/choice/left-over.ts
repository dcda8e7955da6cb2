import type { CueCandidate } from '../candidates.ts';
import type { TokenRange } from '../claim.ts';
import { type Columns, PAD } from '../columns.ts';
import { PART } from '../parts.ts';
import { isFiniteVerb } from './sight.ts';

/** Words of one place: how many, how many finite verbs among them, and the part of speech at the place's edge towards the claim. */
interface Place {
  words: number;
  finite: number;
  part: number;
}

/** What a reading leaves to nobody in its cue's sentence, marks left out. */
export interface LeftOver {
  before: Place;
  between: Place;
  behind: Place;
  /** The first word behind, 0 where there is none. */
  behindWord: number;
  /** The most that the first pass thinks of any of them as a content. */
  lost: number;
  /** Where the sentence ends. */
  end: number;
}

/** What a reading leaves of its cue's sentence before, between and behind its parts. */
export function leftOver(
  c: Columns,
  cue: CueCandidate,
  source: readonly TokenRange[],
  content: readonly TokenRange[],
  contentOdds: (i: number) => number,
): LeftOver {
  const sentence = c.sentence[cue.from + PAD] as number;
  let from = cue.from;
  while (from > 0 && c.sentence[from - 1 + PAD] === sentence) from--;
  let end = cue.to;
  while (end < c.length && c.sentence[end + PAD] === sentence) end++;
  const all = [cue, ...source, ...content];
  const lowest = Math.min(...all.map((range) => range.from));
  const highest = Math.max(...all.map((range) => range.to));
  const nothing = (): Place => ({ words: 0, finite: 0, part: PART.none });
  const left: LeftOver = { before: nothing(), between: nothing(), behind: nothing(), behindWord: 0, lost: 0, end };
  for (let i = from; i < end; i++) {
    const part = c.part[i + PAD] as number;
    if (part === PART.mark || all.some((range) => i >= range.from && i < range.to)) continue;
    const place = i < lowest ? left.before : i >= highest ? left.behind : left.between;
    if (place === left.behind && !place.words) left.behindWord = c.word[i + PAD] as number;
    if (place !== left.behind || !place.words) place.part = part;
    place.words++;
    if (isFiniteVerb(c, i + PAD)) place.finite++;
    left.lost = Math.max(left.lost, contentOdds(i));
  }
  return left;
}
