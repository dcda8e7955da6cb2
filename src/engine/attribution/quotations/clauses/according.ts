import type { Span } from '../../../model.ts';
import type { SpanList } from '../../../spans.ts';
import { isSource } from '../../sources/guard.ts';
import { kindOfNoun } from '../../sources/nouns.ts';
import type { Draft } from '../draft.ts';
import { JOINS } from './clause-rule.ts';

const CUE = ', according to ';
/** Code units of a sentence that is looked at. */
const LONGEST = 900;
/** What a claim is right in that its sentence makes plain. */
const RIGHT = 0.75;
const VERB =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|may|might|must|\p{Ll}{2,20}ed|found|went|came|got|made|took|rose|fell|began|lost|won|left|held|kept|saw|told|put|hit|grew|ran|sold|spent|led|knew|gave)(?!\p{L})/u;

/** A sentence "The toll rose to 21, according to two clerks." as what stands before, the cue, and who stands behind it. */
function readSentence(text: string, [from, to]: Span): { front: Span; cue: Span; source: Span } | null {
  const sentence = text.slice(from, Math.min(to, from + LONGEST));
  const at = sentence.lastIndexOf(CUE);
  const who = /^[^.;:!?“”"\n]{2,200}(?=\.\s*$)/.exec(sentence.slice(at + CUE.length))?.[0];
  const joins = JOINS.exec(sentence)?.[0].length ?? 0;
  if (at - joins < 20 || !who || /[”"]$/.test(sentence.slice(0, at)) || !VERB.test(sentence.slice(0, at))) return null;
  if (/[—–:;]/.test(sentence.slice(0, at))) return null;
  if (!/^[\p{Lu}\d$€£]/u.test(sentence.slice(joins)) && joins === 0) return null;
  const cue = from + at + 2;
  return {
    front: [from + joins, from + at],
    cue: [cue, cue + CUE.length - 3],
    source: [from + at + CUE.length, from + at + CUE.length + who.length],
  };
}

/** "According to plan", "to custom": a thing alone, without an article, told nobody. */
const speaks = (who: string): boolean =>
  isSource(who) && !(/^\p{Ll}+$/u.test(who) && !/^(?:people|body)$/.test(kindOfNoun(who) ?? ''));

/**
 * The claims of a paragraph with those of its sentences that end in "according to": the whole clause before is what is said, where
 * nobody else says anything in it; a claim that holds no more than a part of that clause stays as it is.
 */
export function withAccording(text: string, drafts: readonly Draft[], sentences: readonly Span[], marked: SpanList): Draft[] {
  let all = [...drafts];
  for (const sentence of sentences) {
    const read = readSentence(text, sentence);
    if (!read || !speaks(text.slice(...read.source))) continue;
    const { front, cue, source } = read;
    const isIn = (span: Span | undefined): boolean => span !== undefined && span[0] < front[1] && span[1] > front[0];
    if (marked.startsAt(front[0]) || marked.within([front[1], source[1]]).length) continue;
    if (all.some((draft) => isIn(draft.cue[0]) && draft.right > 0.3)) continue;
    const own = all.find((draft) => draft.cue[0] && draft.cue[0][0] < cue[1] && draft.cue[0][1] > cue[0]);
    if (own && !own.content.some(([from]) => from >= cue[1])) continue;
    const whole = own
      ? { ...own, content: [front], right: Math.max(own.right, RIGHT) }
      : { source: [source], cue: [cue], content: [front], act: 'speech' as const, right: RIGHT, found: 'model' as const };
    all = own ? all.map((draft) => (draft === own ? whole : draft)) : [...all, whole];
  }
  return all;
}
