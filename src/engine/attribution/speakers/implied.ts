import { because } from '../../evidence/reason.ts';
import type { Span } from '../../model.ts';
import { bodyNameAt } from './body-names.ts';
import { findNames } from './names/names.ts';
import { type Known, lastSpoken, type Resolution, unknown } from './rule.ts';

/** "arrived undecided, but [said]", "and [added]", "[citing]": a further verb of the same subject. */
const OPENS = /^(?:(?:But|And|So|Yet|Then|Still|Instead|Later|Meanwhile|However),?\s)?/;

/** Who says what has a cue and no source: the subject that the cue shares with a verb before it. */
export function impliedBefore(known: Known, at: number, content: readonly Span[]): Resolution {
  const { scene } = known;
  const start = scene.sentenceStart(at);
  const inSentence = lastSpoken(known, at, at - start, () => true);
  if (inSentence) return { entity: inSentence, sure: 0.7, rule: 'implied', why: [because('follows', inSentence.name)] };
  if (content.some(([from]) => from === start)) return unknown('no source is named', 'no-source');
  const sentence = scene.text.slice(start, at);
  const from = OPENS.exec(sentence)?.[0].length ?? 0;
  const words = sentence.slice(from);
  const name = findNames(words)[0];
  const isFirst = name && name.start - (name.title ? name.title.length + 1 : 0) === 0;
  const subject =
    /^(?:He|She|They|It)\b/.exec(words)?.[0] ?? (isFirst ? words.slice(0, name.end) : bodyNameAt(words.replace(/^The /, '')));
  if (!subject) return unknown('no source is named', 'no-source');
  const result = known.resolve({ words: subject, at: start + from, content });
  return result.entity && result.entity.kind !== 'unnamed'
    ? { ...result, sure: result.sure * 0.7, rule: 'implied', why: [because('opens', result.entity.name)] }
    : unknown('no source is named', 'no-source');
}
