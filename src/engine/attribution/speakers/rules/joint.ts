import { because } from '../../../evidence/reason.ts';
import { kindOfNoun } from '../../sources/nouns.ts';
import { phraseOf } from '../../sources/phrase.ts';
import type { Entity } from '../directory.ts';
import { findNames, isPersonName, isProvenName, type NameMention } from '../names/names.ts';
import type { Known, SpeakerRule } from '../rule.ts';
import { isHead } from './named.ts';

const AND_OTHERS = /^,? (?:and|&) (?!(?:then|also|later)\b)(?:\p{Lu}[\p{L}’'-]*\s)*\p{Ll}/u;
/** Behind a name and before the next: a party in brackets, where somebody is from, who the next is. */
const BRACKETS = /^\s?\([^)]{1,30}\)/;
const OFFICE_OF =
  /^\s(?:of|from|at)\s(?:the\s)?(?:\p{Lu}[\p{L}’'-]*\s?|of\s|and\s(?=\p{Lu}\S*\s(?:of|and)\s)|the\s|\p{Ll}+(?=,?\s(?:and|&)\s)){1,6}/u;
const ROLE = /^(?:(?:his|her|their|the|fellow|co-)\s?)?(?:\p{Ll}[\p{L}-]*\s){0,4}$/u;

/** "Reed and Rao", "Reed and other farmers": a group of its own. */
export const joint: SpeakerRule = ({ words, at }, known) => {
  const bare = words.replace(/^(?:both|all)\s|\([^()]{1,30}\)/gi, (part) => ' '.repeat(part.length));
  const names = findNames(bare).filter((name) => isHead(words, name));
  const [first, second] = names;
  if (!first) return null;
  const behind = words.slice(first.end);
  if (AND_OTHERS.test(behind) && !second) {
    const person = personOf(first, at, known);
    if (person?.kind !== 'person') return null;
    const others = behind.replace(/^,? (?:and|&) /, '');
    const { determiner, head } = phraseOf(others);
    if (!determiner && kindOfNoun(head) === 'person') return { entity: person, sure: 0.85, why: [because('named', person.name)] };
    return {
      entity: known.directory.add(`${person.name}${behind}`, 'group'),
      sure: 0.9,
      why: [because('named', `${person.name}${behind}`)],
    };
  }
  if (!second || names.length > 4 || !names.every((name, i) => isJoined(words, name, names[i + 1], i + 2 < names.length)))
    return null;
  const people = names.map((name) => personOf(name, at, known));
  if (people.some((entity) => entity?.kind !== 'person')) return null;
  const full = people.flatMap((entity) => (entity ? [entity.name] : []));
  const name = `${full.slice(0, -1).join(', ')} and ${full.at(-1)}`;
  return { entity: known.directory.add(name, 'group'), sure: 0.95, why: [because('named', name)] };
};

/** Whom a name of the list means; a name that proves nobody makes nobody. */
const personOf = (name: NameMention, at: number, { directory }: Known): Entity | null =>
  directory.lookup(name.name, at, null) ??
  (isPersonName(name.name) && (isProvenName(name.name) || name.title) ? directory.person(name) : null);

/** Whether "and" or a comma joins a name with the next, with a title, a role or a party between. */
function isJoined(words: string, name: NameMention, next: NameMention | undefined, isEarly: boolean): boolean {
  if (!next) return true;
  const from = next.start - (next.title ? next.title.length + 1 : 0);
  const between = words.slice(name.end, Math.max(name.end, from)).replace(BRACKETS, '').replace(OFFICE_OF, '');
  const joint = (isEarly ? /^,\s/ : /^,?\s?(?:and|&)\s/).exec(between);
  return joint !== null && ROLE.test(between.slice(joint[0].length));
}
