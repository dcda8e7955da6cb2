import { isGerund, ORDINARY } from '../../../words/en/ordinary.ts';
import { isKnownGiven, isPlainGiven } from '../../../words/given-names/given-names.ts';
import type { Run } from './runs.ts';
import { key } from './words.ts';

/** A line with so many capitals is a headline: its capitals prove nothing. */
const SHARE = 0.6;

/** The runs of a text, those of headlines and subheads cut to what can be a name: "Ann Bell Shares Photo" is Ann Bell. */
export function headlineRuns(text: string, runs: readonly Run[], isOrdinary: (word: string) => boolean): Run[] {
  const lines = linesOf(text).filter(([from, to]) => isHeadline(text.slice(from, to)));
  if (!lines.length) return [...runs];
  return runs.flatMap((run) =>
    lines.some(([from, to]) => run.at >= from && run.at < to) ? withoutOrdinary(run, isOrdinary) : [run],
  );
}

function linesOf(text: string): [number, number][] {
  const lines: [number, number][] = [];
  let from = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
    if (end > from) lines.push([from, end]);
    from = end + 1;
  }
  lines.push([from, text.length]);
  return lines;
}

function isHeadline(line: string): boolean {
  if (line.length > 200 || /[.;:,]["”’]?\s*$/.test(line)) return false;
  const words = line.match(/[\p{L}’'-]{4,}/gu) ?? [];
  return words.length >= 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= SHARE * words.length;
}

/** The parts of a run between its ordinary words. */
function withoutOrdinary({ text, at }: Run, isOrdinary: (word: string) => boolean): Run[] {
  const parts: Run[] = [];
  let open: Run | null = null;
  let offset = 0;
  for (const word of text.split(' ')) {
    const plain = key(word);
    const isWord = !isPlainGiven(word) && (ORDINARY.has(plain) || isGerund(plain) || (isOrdinary(plain) && !isKnownGiven(word)));
    if (isWord) open = null;
    else if (open) open.text += ` ${word}`;
    else {
      open = { text: word, at: at + offset };
      parts.push(open);
    }
    offset += word.length + 1;
  }
  return parts
    .map((part) => ({ ...part, text: part.text.replace(/(?<! (?:of|and|the|de|y|e))(?: (?:of|and|the|de|y|e))+$/, '') }))
    .filter((part) => /^\p{Lu}/u.test(part.text));
}
