import { SPEECH_VERBS, THOUGHT_VERBS } from '../../words/en/speech-verbs.ts';
import { STANCES } from '../../words/en/stances.ts';

/** A bare thing behind these may still be what is said, found or thought. */
const STANCE = new RegExp(`^(?:${STANCES.join('|')})`);

/** What a clause begins with: no deed takes one. */
const CLAUSE = /^(?:that|how|why|what|whether|if|who|when|where|which)\b/i;

/** "In a poll", "her opposition to": the noun beside it tells what it is. */
const PREPOSITION = /^(?:in|by|for|per|to|of|on|about|with|from|at)$/i;

/** "embraced the driver", "is dedicated to new films": what somebody does to a thing; nothing is said, shown or thought. */
export function isDeed(cue: string, content: string): boolean {
  if (CLAUSE.test(content)) return false;
  if (!/\p{L}{2}/u.test(cue) || PREPOSITION.test(cue)) return false;
  const words = cue.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return !words.some((word) => SPEECH_VERBS.has(word) || THOUGHT_VERBS.has(word) || STANCE.test(word));
}
