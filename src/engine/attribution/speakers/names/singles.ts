import { DEMONYMS } from '../../../words/en/demonyms.ts';
import { ORDINARY } from '../../../words/en/ordinary.ts';
import type { Gender } from '../../../words/given-names/given-names.ts';
import { isOrganisation } from '../titles.ts';
import type { NameMention } from './trim.ts';
import { isRole, key } from './words.ts';

/** One word that is a person here, though no list knows it. */
export interface SingleName {
  mentions: NameMention[];
  gender: Gender | null;
}

const SPEAKS =
  /^(?:, (?:\d\d, )?who\b|,? (?:(?:also|later|then|still|has|had|\p{Ll}+ly) )?(?:said|says|told|tells|added|adds|wrote|writes|asked|asks|explained|explains|recalled|recalls|admitted|admits|joked|jokes|posted|tweeted|revealed|reveals|insisted|insists|replied|replies|laughs|laughed|suggests|suggested|testified|testifies|argued|argues|claimed|claims|confessed|vowed|knew|knows|thinks|thought|hopes|hoped|feels|felt|wanted|wants)\b)/u;
const SPOKEN = /[”"’,] (?:said|says|added|adds|asks|explained|explains|recalled|recalls|replied|replies) $/;

/**
 * Single words that the article treats as people: it says that they speak and calls them he or she, or it tells in front who they are
 * ("her sister Maya").
 */
export function findSingles(text: string, mentions: readonly NameMention[]): SingleName[] {
  const byName = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    if (!isCandidate(mention)) continue;
    const list = byName.get(mention.name);
    if (list) list.push(mention);
    else byName.set(mention.name, [mention]);
  }
  return [...byName.values()].flatMap((list): SingleName[] => {
    const before = ({ start }: NameMention): string => text.slice(Math.max(0, start - 24), start);
    if (list.some((mention) => /\b(?:the|The|in|at|near|a|an) $/.test(before(mention)))) return [];
    const votes = { male: 0, female: 0 };
    for (const mention of list) {
      const vote = pronounBehind(text, mention);
      if (vote) votes[vote]++;
    }
    const gender = votes.male > 2 * votes.female ? 'male' : votes.female > 2 * votes.male ? 'female' : null;
    const speaks = list.some((mention) => SPEAKS.test(text.slice(mention.end, mention.end + 40)) || SPOKEN.test(before(mention)));
    const isTold = list.some((mention) => isRelative(before(mention)));
    return (gender && speaks && (votes.male + votes.female) * 8 >= list.length) || isTold ? [{ mentions: list, gender }] : [];
  });
}

const isCandidate = ({ name }: NameMention): boolean =>
  /^\p{Lu}[\p{Ll}’'-]{2,}(?:\p{Lu}\p{Ll}+)?$/u.test(name) &&
  !isOrganisation(name) &&
  !ORDINARY.has(name.toLowerCase()) &&
  !DEMONYMS.has(name.toLowerCase()) &&
  !/ern$/.test(name);

/** "her sister", "the guard,": in front of a name a word for one person, behind a determiner. */
function isRelative(before: string): boolean {
  const noun = /\b(?:his|her|their|my|old|elder|younger|older|’s|'s) (\p{Ll}+) $/iu.exec(before)?.[1];
  return noun !== undefined && isRole(key(noun));
}

/** The first "he" or "she" behind a mention, before anybody else is named, in its sentence or as the first word of the next. */
function pronounBehind(text: string, { end }: NameMention): Gender | null {
  const rest = text.slice(end, end + 200);
  const stop = /[.!?]["”’]?\s/.exec(rest);
  const sentence = stop ? rest.slice(0, stop.index + 1) : rest;
  const here = /^(?:[^\p{Lu}]|\b(?:I|Mr)\b)*?\b(he|she|his|her|him|himself|herself)\b/u.exec(sentence)?.[1];
  const next = stop ? /^(He|She|His|Her)\b/.exec(rest.slice(stop.index + stop[0].length))?.[1] : undefined;
  const word = here ?? (/\p{Lu}\p{Ll}/u.test(sentence) ? undefined : next);
  return word ? (/^h(?:e|is|im|imself)$/i.test(word) ? 'male' : 'female') : null;
}
