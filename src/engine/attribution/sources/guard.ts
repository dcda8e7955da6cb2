import { NO_NAMES } from '../../words/en/words.ts';
import { kindOfNoun } from './nouns.ts';
import { phraseOf } from './phrase.ts';

const PRONOUN = /^(?:i|he|she|they|it|we|you|who|which|that|him|her|them|me|us|his|hers|whom|whose|theirs|this|these)$/i;
/** "those close to him", "some of them", "many in the town". */
const SOME =
  /^(?:(?:only |at least )?(?:those|both|all|many|most|some|others?|several|another|few|none|everyone|everybody|someone|somebody|anyone|one|each|two|three|four|five|six|dozens|hundreds|thousands|half|nearly half|a few|a dozen))(?:$|,|\s(?:of|who|whom|in|at|on|from|with|around|close|near|like|else|there|familiar|behind|inside|outside|without|against|to)\b)/i;

/** Capitals that are no name: a determiner, a number, an adverb. */
const NO_NAME =
  /^(?:the|an?|this|that|these|those|several|few|many|most|some|such|other|another|influential|current|former|new|newly|first|last|follow|killed|injured|wounded|dead|missing|false|true|facts?|claims?|verdict|breaking|update|updated|watch|read|listen|note|photos?|image|video|live|related|advertisement|physical fitness|touch|enter|more|less|next|now|here|there|where|what|why|how|when|yes|no|and|but|or|so|sometimes|neither|either|both)$/i;

/** "If", "After": a word that only joins, with the capital of its sentence. */
const isFunctionWord = (text: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text) && NO_NAMES.has(text.toLowerCase()) && kindOfNoun(text) === null;

/** Whether words can be a source: a noun phrase for a person, a group, a body or a document, or a name. "The outflows", "credible" and "passes in the street" can not. */
export function isSource(words: string): boolean {
  const text = words.replace(/^[\s"“”'‘’]+|(?<![\s"“”'‘’.,;:])[\s"“”'‘’.,;:]+$/g, '');
  if (!/\p{L}{2}|^I$/u.test(text)) return false;
  if (PRONOUN.test(text) || SOME.test(text)) return true;
  if (NO_NAME.test(text) || isFunctionWord(text)) return false;
  const { head, core, determiner, rest } = phraseOf(text);
  if (!head) return false;
  if (kindOfNoun(head) !== null || /^#?\d+$/.test(head))
    return core.length > 0 || kindOfNoun(determiner.split(' ').at(-1) ?? '') !== null;
  if (/^\p{Lu}|\d|@/u.test(head) && !NO_NAME.test(head)) return true;
  // "Ann Bell tearfully", "analysts at the bank": the noun may stand before the last word, or behind "and".
  if (core.some((word) => /^\p{Lu}/u.test(word)) && core.length > 1 && /^\p{Lu}/u.test(core[0] ?? '')) return true;
  if (core.some((word) => kindOfNoun(word) !== null) && /^(?:close|familiar|there|here|present)$/.test(head)) return true;
  return /^(?:,|\sand\s|\sor\s)/.test(rest) && isSource(rest.replace(/^(?:,|\sand|\sor)\s+/, ''));
}
