import type { Block, Span } from '../../../model.ts';
import { genderOfGiven } from '../../speakers/names/names.ts';
import type { Draft } from '../draft.ts';
import { type Label, labelOf } from './label.ts';
import { isAfterword, isReport, isStageDirection } from './stage-directions.ts';

/** So many labelled lines make a transcript, and so many whose labels leave no doubt. */
const LEAST = 3;
const PLAIN = 2;

/** What a transcript is right in: its form is plain. */
const RIGHT = 0.97;

type Paragraph = Pick<Block, 'span' | 'role'>;

/**
 * The turns of a transcript or interview, each with its speaker: one attribution a turn, one span a paragraph. A colon alone makes no
 * transcript: labels must return, or name offices, roles and recordings.
 */
export function readTranscript(text: string, paragraphs: readonly Paragraph[]): Draft[] {
  const labels = sifted(
    text,
    paragraphs.map(({ span, role }) => (role === 'list' || role === 'subhead' ? null : labelOf(text, span))),
  );
  const last = labels.findLastIndex((label) => label !== null);
  const own = ownNames(labels);
  const goOn = hasLongTurns(text, paragraphs, labels, last);
  const drafts: Draft[] = [];
  let turn: Draft | null = null;
  for (const [i, { span, role }] of paragraphs.entries()) {
    const label = labels[i];
    const words = text.slice(...span);
    if (label) {
      turn = turnOf(label, isOwn(label, own));
      drafts.push(turn);
      if (label.behind < span[1]) turn.content.push([label.behind, endOf(text, span)]);
    } else if (role === 'subhead' || isAfterword(words) || isReport(words) || (i > last && !goOn)) turn = null;
    else if (turn && !isStageDirection(words)) turn.content.push(span);
  }
  return drafts.filter(({ content }) => content.length > 0);
}

const turnOf = ({ name, isBare }: Label, own: boolean): Draft => ({
  source: [name],
  cue: [],
  content: [],
  act: 'speech',
  right: RIGHT,
  found: isBare ? 'answer' : 'transcript',
  ...(own ? { own: true } : {}),
});

/** The mark at the end of a reprinted line goes with the one at its start. */
const endOf = (text: string, [from, to]: Span): number =>
  /^["“]/.test(text.slice(from, to)) && /["”]$/.test(text.slice(from, to)) ? to - 1 : to;

/** The labels, where there are enough of them and they are not the headings of a list; else none. */
function sifted(text: string, labels: readonly (Label | null)[]): (Label | null)[] {
  const counts = new Map<string, number>();
  for (const label of labels) if (label) counts.set(label.words, (counts.get(label.words) ?? 0) + 1);
  const returns = (label: Label): boolean =>
    isSurname(label, labels) || ((counts.get(label.words) ?? 0) > 1 && maySpeak(text, label, labels));
  const isCapitals = ({ words }: Label): boolean => !/\p{Ll}/u.test(words);
  const only = (fits: (label: Label) => boolean): (Label | null)[] =>
    labels.map((label) => (label && fits(label) ? label : null));
  const isPlain = (label: Label): boolean => label.weight === 2;

  const kept = only(
    (label) => isPlain(label) || isCapitals(label) || returns(label) || (label.words.includes(' ') && hasGivenName(label)),
  );
  const all = kept.filter((label) => label !== null);
  const plain = all.filter(isPlain);
  const several = new Set(all.map(({ words }) => words)).size > 1;
  if (all.length >= LEAST && several && (all.some(returns) || plain.length >= PLAIN)) return kept;
  return plain.length >= PLAIN || plain.some(({ isRecorded }) => isRecorded) ? only(isPlain) : only(() => false);
}

/** One word that returns may head a list ("Adults: 12 crowns"): it speaks if it is a given name, in capitals, or asks. */
function maySpeak(text: string, label: Label, labels: readonly (Label | null)[]): boolean {
  if (label.words.includes(' ') || !/\p{Ll}/u.test(label.words) || hasGivenName(label)) return true;
  const lines = labels.filter((other) => other?.words === label.words);
  const asking = lines.filter((line) => line && /^[^\n]*\?/.test(text.slice(line.behind, line.behind + 600)));
  return asking.length * 2 >= lines.length;
}

const hasGivenName = ({ words }: Label): boolean => genderOfGiven(words.split(' ')[0] ?? '') !== null;

/** "Brandt" where another line is "Lea Brandt"'s. */
const isSurname = ({ words }: Label, labels: readonly (Label | null)[]): boolean =>
  labels.some(
    (other) =>
      other !== null && other.words !== words && (other.words.endsWith(` ${words}`) || words.endsWith(` ${other.words}`)),
  );

/** Who is told to be the outlet's own: by full name and by surname. */
function ownNames(labels: readonly (Label | null)[]): ReadonlySet<string> {
  const own = labels.flatMap((label) => (label?.isOwn ? [label.words] : []));
  return new Set(own.flatMap((words) => [words, words.split(' ').at(-1) ?? words]));
}

const isOwn = (label: Label, own: ReadonlySet<string>): boolean => label.isOwn || own.has(label.words);

/** Whether turns run over several paragraphs before the last label: then the last one may, too. */
function hasLongTurns(text: string, paragraphs: readonly Paragraph[], labels: readonly (Label | null)[], last: number): boolean {
  return paragraphs.some(
    ({ span, role }, i) =>
      i > 0 &&
      i < last &&
      !labels[i] &&
      role !== 'subhead' &&
      labels.slice(0, i).some(Boolean) &&
      !isStageDirection(text.slice(...span)),
  );
}
