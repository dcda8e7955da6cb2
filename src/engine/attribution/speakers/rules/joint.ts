import { findNames, isPersonName } from '../names/names.ts';
import type { SpeakerRule } from '../rule.ts';
import { isHead } from './named.ts';

const AND_OTHERS = /^,? (?:and|&) (?!(?:then|also|later)\b)(?:\p{Lu}[\p{L}’'-]*\s)*\p{Ll}/u;

/** "Reed and Rao", "Reed and other farmers": a group of its own. */
export const joint: SpeakerRule = ({ words, at }, { directory }) => {
  const names = findNames(words).filter((name) => isHead(words, name));
  const people = names.map(
    (name) => directory.lookup(name.name, at, null) ?? (isPersonName(name.name) ? directory.person(name) : null),
  );
  const [first, second] = names;
  const person = people[0];
  if (first && person?.kind === 'person' && AND_OTHERS.test(words.slice(first.end)))
    return { entity: directory.add(`${person.name}${words.slice(first.end)}`, 'group'), sure: 0.9, why: 'named with others' };
  if (!first || !second || people.length > 4 || people.some((entity) => entity?.kind !== 'person')) return null;
  for (const [i, name] of names.entries()) {
    const next = names[i + 1];
    if (!next) break;
    const between = words
      .slice(name.end, next.start)
      .replace(next.title ?? '', '')
      .trim();
    if (!(i + 2 < names.length ? /^,$/ : /^,? ?(?:and|&)$/).test(between)) return null;
  }
  const full = people.flatMap((entity) => (entity ? [entity.name] : []));
  const name = `${full.slice(0, -1).join(', ')} and ${full.at(-1)}`;
  return { entity: directory.add(name, 'group'), sure: 0.95, why: 'named together' };
};
