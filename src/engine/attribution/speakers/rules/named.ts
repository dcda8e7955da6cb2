import { because } from '../../../evidence/reason.ts';
import { PREPOSITIONS } from '../../../words/en/words.ts';
import { findNames, type Gender, isAddressed, isPersonName, type NameMention } from '../names/names.ts';
import { alias, type Known, type SpeakerRule } from '../rule.ts';

const PREPOSITION = new RegExp(`\\b(?:${PREPOSITIONS})\\s(?:(?:the|an?|his|her|its|their)\\s)?$`, 'i');
/** Behind a name these end its noun phrase; another noun would take it over ("the Reed campaign"). */
const ENDS =
  /^(?:$|[,;:()[\]—–-]|\s(?:of|from|at|in|for|with|on|by|to|who|which|that|told|and|himself|herself|aged?|also|then|as)\b|\s[—–(\d])/i;

/** A person's name, with whatever title or description stands before it or behind it. */
export const named: SpeakerRule = ({ words, at }, known) => {
  for (const name of findNames(words)) {
    if (!isHead(words, name)) continue;
    const entity = personOf(words, name, at, known);
    if (entity)
      return {
        entity: alias(entity, name.name),
        sure: 1,
        why: [entity.name === name.name ? because('named', name.name) : because('same-name', name.name, entity.name)],
      };
  }
  return null;
};

/** Whether the source is about this name, not about something of its owner's or in its place. */
export function isHead(words: string, name: NameMention): boolean {
  const start = name.start - (name.title ? name.title.length + 1 : 0);
  const before = words.slice(0, Math.max(0, start));
  if (/^['’]s?(?:\s|$)/.test(words.slice(name.end)) && words.length > name.end + 2) return false;
  if (/\b(?:who|which|that|whose|where|when)\s/i.test(before)) return false;
  return !(PREPOSITION.test(before) && before.trim().split(' ').length > 1) && ENDS.test(words.slice(name.end));
}

function personOf(words: string, name: NameMention, at: number, { directory }: Known) {
  const known = directory.lookup(name.name, at, genderOfTitle(name.title));
  if (known) return known.kind === 'person' ? known : null;
  if (isPersonName(name.name)) return /^the\s/i.test(words) && !name.title ? null : directory.person(name);
  return isAddressed(name.title) || directory.isGivenName(name.name) ? directory.person(name) : null;
}

const genderOfTitle = (title: string | null): Gender | null =>
  /\b(?:mr|sir|lord)\b/i.test(title ?? '') ? 'male' : /\b(?:mrs|ms|miss|lady|dame)\b/i.test(title ?? '') ? 'female' : null;
