import { because } from '../../../evidence/reason.ts';
import { isClassOfBodies } from '../../../words/en/body-classes.ts';
import { PEOPLE_OF } from '../../../words/en/demonyms.ts';
import { NO_NAMES } from '../../../words/en/words.ts';
import { kindOfNoun } from '../../sources/nouns.ts';
import { bodyNameAt, isClosed } from '../body-names.ts';
import { kindOf } from '../kinds.ts';
import { isOnlyTitles } from '../names/names.ts';
import { alias, type SpeakerRule } from '../rule.ts';
import { isOrganisation } from '../titles.ts';

/** "South Norland’s Ministry": whose body it is. */
const OWNER = /^(?:the\s)?[^,]{1,40}?['’]s?\s(?=\p{Lu})/iu;
/** "her employer, the charity Norlink", "the promoter, Norlink", "state news agency NNA": what kind of body bears the name. */
const CLASS =
  /^(?:(?:the|an?|his|her|its|their|our|\p{Lu}\S*['’]s)\s)?(?:[\p{L}\d’'-]+\s){0,5}?([\p{Ll}-]+),?\s(?=\p{Lu}|\d+\s\p{Lu})/u;

/** A body with a name: "the National River Board", "the NRB", "Norlink". */
export const institutions: SpeakerRule = ({ words, at }, { directory }) => {
  const start = startOf(words);
  const whole = bodyNameAt(words.slice(start));
  const behind = words.slice(start + whole.length);
  if (!whole || !isClosed(behind) || isNoBody(whole)) return null;
  if (OTHERS.test(behind)) return { entity: directory.add(words, 'group'), sure: 0.85, why: [because('named', words)] };
  if (isTwo(whole)) return { entity: directory.add(whole, 'group'), sure: 0.85, why: [because('named', whole)] };
  const name = directory.expand(whole) ?? directory.inFull(whole);
  const kind = kindOf(name);
  const known = directory.lookup(name, at, null) ?? directory.add(name, kind === 'unnamed' ? 'organisation' : kind);
  return {
    entity: alias(known, whole),
    sure: 0.95,
    why: [name === whole ? because('named', whole) : because('same-name', whole, name)],
  };
};

/** Where the name starts: behind an article, an owner, and words for what kind of body it is. */
function startOf(words: string): number {
  const article = /^(?:the|an?)\s/i.exec(words)?.[0].length ?? 0;
  const appositive = /^[^,]{2,60},\s(?=the\s)/.exec(words)?.[0].length ?? 0;
  for (const from of [appositive, 0]) {
    const match = CLASS.exec(words.slice(from));
    const kind = match?.[1] ? (isClassOfBodies(match[1]) ? 'body' : kindOfNoun(match[1])) : null;
    if (!match || !kind || PREPOSITION.test(match[0]) || /^(?:state|country)$/.test(match[1] ?? '')) continue;
    if (kind === 'body' || /,\s$/.test(match[0])) return from + match[0].length;
  }
  const owner = OWNER.exec(words.slice(article))?.[0].length ?? 0;
  return bodyNameAt(words.slice(article + owner)).includes(' ') ? article + owner : article;
}

const PREPOSITION = /\b(?:of|for|by|with|to|from|at|in|on|who|which|that)\b/;

/** "the NRB, the River Party and Norlink", "Norlink and the union". */
const OTHERS =
  /^(?:\s\([^)]*\))?(?:,\s(?:the\s)?\p{Lu}[^,]*(?:,\s(?:the\s)?\p{Lu}[^,]*)*)?,?\s(?:and|&)\s(?:(?:the|its|other)\s\p{L}|\p{Lu})/u;

/** "River Party and Norlink": the name before "and" is whole by itself. */
function isTwo(name: string): boolean {
  const left = name.split(' and ', 1)[0] ?? '';
  return (
    left !== name &&
    isOrganisation(left) &&
    !/\b(?:of|for|on)\b/.test(left) &&
    !/^(?:Food|Health|Trade|Science|Arts|Law|Press)$/.test(left)
  );
}

const isNoBody = (name: string): boolean =>
  PEOPLE_OF[name.toLowerCase()] !== undefined ||
  isOnlyTitles(name) ||
  isOnlyTitles(name.split(' ').at(-1) ?? '') ||
  (NO_NAMES.has(name.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(name)) ||
  isPlainPlural(name);

/** "Officials", "Images": a noun with the capital of its sentence. */
const isPlainPlural = (name: string): boolean =>
  /^\p{Lu}\p{Ll}+s$/u.test(name) &&
  (kindOfNoun(name) === 'people' || kindOfNoun(name) === 'document') &&
  !/^(?:Times|Images|News)$/.test(name);
