import { kindOfNoun } from '../../sources/nouns.ts';
import { phraseOf } from '../../sources/phrase.ts';
import type { SpeakerRule } from '../rule.ts';
import { described } from './described.ts';

const BEHIND =
  /^\s(?:of|for|by|with|to|from|at|in|on|about|into|under|against|around|close|near|within|representing|who|whom|that|which|published|released|received|made|carried|obtained|seen|shared|conducted|commissioned|posted|issued|corroborated|based|filed|sent|written|interviewed|familiar|working|living|involved|submitted|unsealed|left|found|provided|compiled|produced|maintained|collected|gathered|\p{Lu}\S*\s(?:provided|sent|made|wrote|posted|shared|published))\b/u;

/** "a paper published in the journal Norland Science", "analysis by Ann Bell": whoever stands behind the noun is not who speaks. */
export const headed: SpeakerRule = (mention, known) => {
  const { head, determiner, rest, core } = phraseOf(mention.words);
  const kind = kindOfNoun(head);
  const isPlain = /^\p{Ll}/u.test(head) || (core.length === 1 && !determiner && kind !== 'body');
  return isPlain && (kind === 'document' || kind === 'people') && BEHIND.test(rest) ? described(mention, known) : null;
};
