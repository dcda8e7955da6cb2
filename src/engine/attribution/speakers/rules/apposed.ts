import { kindOfNoun } from '../../sources/nouns.ts';
import { phraseOf } from '../../sources/phrase.ts';
import { findNames } from '../names/names.ts';
import type { SpeakerRule } from '../rule.ts';
import { taken } from '../taken.ts';

/** What a sentence opens with before its subject: a name at its end is not described by what follows. */
const OPENS_CLAUSE =
  /^(?:after|before|when|while|as|if|since|because|although|though|until|once|in|at|on|by|for|with|from|under|during|following|despite|amid|like|unlike|according|asked|speaking|\p{L}+ing|\p{L}+ed)\b/iu;

/** "Ann Bell, the director of the film, said": a description in commas right behind a name is of whoever bears it. */
export const apposed: SpeakerRule = (mention, known) => {
  const { words, at } = mention;
  if (!/^(?:the|an?|its|his|her|their|then|now|former)\s/i.test(words) || kindOfNoun(phraseOf(words).head) !== 'person')
    return null;
  const start = Math.max(known.scene.sentenceStart(at), at - 80);
  const before = known.scene.text.slice(start, at);
  if (OPENS_CLAUSE.test(before)) return null;
  const name = /,\s$/.test(before) ? findNames(before).at(-1) : undefined;
  if (!name || name.end !== before.length - 2) return null;
  const entity = known.directory.lookup(name.name, start + name.start, null);
  return entity?.kind === 'person' ? { entity, sure: 0.9, why: taken(mention, entity, known) } : null;
};
