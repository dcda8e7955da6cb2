import { kindOfNoun } from './nouns.ts';

/** The parts of a source as a noun phrase. */
export interface Phrase {
  /** "the", "a", "her", "several"; empty where none stands there. */
  determiner: string;
  /** What stands between determiner and what follows the noun: "senior police officer". */
  core: string[];
  /** The noun that it turns on. */
  head: string;
  /** Where the core ends in the words. */
  end: number;
  /** What follows the core: "of the board", ", a firm". */
  rest: string;
}

const DETERMINER =
  /^(?:the|an?|this|that|these|those|his|her|its|their|our|my|your|some|any|no|each|every|both|all|several|many|most|few|other|another|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens of|hundreds of|thousands of|at least|about|around|nearly|almost|more than|such|a (?:number|group|pair|couple|series|handful|range|lot|majority|minority|host|raft|string) of|lots of|plenty of)$/i;

const BOUNDARY =
  /^(?:of|for|by|with|to|from|at|in|on|about|into|under|against|after|during|than|near|over|via|through|between|including|like|as|within|without|around|among|behind|outside|inside|before|since|until|across|along|off|per|representing|who|whom|whose|which|that|where|when|while|and|or|but|nor|because|if|though|although|[—–-]+|\(.*|published|released|received|made|carried|obtained|seen|shared|conducted|commissioned|posted|issued|corroborated|based|led|filed|sent|written|cited|quoted|interviewed|familiar|close|seeking|working|living|using|attending|affected|involved|responsible|called|named|known|dubbed|titled|entitled|leaked|unsealed|submitted|prepared|compiled|produced|co-authored|authored|provided|collected|gathered|presented|signed|found|left|included|reviewed|viewed|dated|aged|able|unable|opposed|loyal|allied|linked|contacted|surveyed|polled|asked|told|present|there|here)$/i;

/** "data maintained by the board": behind a noun it opens what follows. */
const PARTICIPLE = /^\p{Ll}{3,}(?:ed|ing|wn)$/u;

/** "current and former officials": the conjunction joins what stands before the noun. */
const ADJECTIVE =
  /^(?:current|former|local|national|federal|public|private|senior|junior|young|old|legal|medical|social|political|economic|international|state|big|small|civil|military|\p{L}+(?:ical|ional|ian|ish|ese))$/iu;

/** Reads a noun phrase from the left: determiners, then the words up to a preposition, a comma, a conjunction or a participle. */
export function phraseOf(words: string): Phrase {
  const tokens = [...words.matchAll(/\S+/g)].map((match) => ({ word: match[0], at: match.index }));
  let i = 0;
  while (i < tokens.length - 1 && DETERMINER.test(tokens[i]?.word ?? '')) i++;
  const determiner = words.slice(0, tokens[i]?.at ?? 0).trim();
  const core: string[] = [];
  let end = tokens[i]?.at ?? 0;
  for (; i < tokens.length; i++) {
    const token = tokens[i];
    if (core.length > 0 && /^(?:and|or|&)$/.test(token?.word ?? '') && ADJECTIVE.test(core.at(-1) ?? '')) continue;
    const isParticiple = PARTICIPLE.test(token?.word ?? '') && kindOfNoun(core.at(-1) ?? '') !== null;
    if (
      !token ||
      isParticiple ||
      (core.length > 0 && BOUNDARY.test(token.word)) ||
      (core.length === 0 && /^(?:of|who|which|that|in|to|on|at|from|with|whom)$/i.test(token.word))
    )
      break;
    const bare = token.word.replace(/(?<![,;:])[,;:]+$/, '');
    core.push(bare);
    end = token.at + bare.length;
    if (bare !== token.word) break;
  }
  return { determiner, core, head: core.at(-1) ?? determiner.split(' ').at(-1) ?? '', end, rest: words.slice(end) };
}
