import { because } from '../../evidence/reason.ts';
import { findNames } from './names/names.ts';
import type { Known, Resolution } from './rule.ts';

/** Words before a name that make it no subject: "For Reed", "after Holm", "the accused, Luis Moreno". */
const DEPENDENT = /(?:\b(?:for|of|in|on|at|to|with|from|by|about|after|before|since|like|than|against|under)|[,’'])\s$/iu;
/** A name farther into its sentence is hardly the subject. */
const NEAR = 60;

/**
 * Who acts in the sentence right before a place: "Judge Krog turned to the accused." Whoever is said to do something and is followed
 * by a quotation without a cue says it. Null where that sentence holds a quotation itself or has no person for its subject.
 */
export function actorBefore(known: Known, at: number): Resolution | null {
  const { scene } = known;
  const end = scene.text.slice(0, at).trimEnd().length;
  const start = scene.sentenceStart(Math.max(0, end - 1));
  if (end <= start || end - start > 400 || scene.isQuoted(start) || scene.isQuoted(end - 1)) return null;
  const sentence = scene.text.slice(start, end);
  if (/["“”«»]/.test(sentence)) return null;
  const pronoun = /^(?:(?:But|And|Then|Yet|So)\s)?(He|She)\b/.exec(sentence);
  if (pronoun?.[1]) {
    const result = known.resolve({ words: pronoun[1], at: start + pronoun[0].length - pronoun[1].length, content: [] });
    return result.entity ? { ...result, sure: 0.7, rule: 'actor', why: [because('acts', result.entity.name)] } : null;
  }
  for (const name of findNames(sentence)) {
    const from = name.start - (name.title ? name.title.length + 1 : 0);
    if (from > NEAR) return null;
    if (
      DEPENDENT.test(sentence.slice(0, Math.max(0, from))) &&
      !/^(?:(?:The|His|Her|Their|Its|\p{Lu}[\p{L}-]*['’]s?)\s)\p{Ll}[\p{Ll} ]*, $/u.test(sentence.slice(0, from))
    )
      continue;
    if (/^['’]s?\s/.test(sentence.slice(name.end))) continue;
    const entity = known.directory.lookup(name.name, start + name.start, null);
    if (entity?.kind === 'person') return { entity, sure: 0.75, rule: 'actor', why: [because('acts', entity.name)] };
  }
  return null;
}
