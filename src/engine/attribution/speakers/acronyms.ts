import type { NameMention } from './names/names.ts';

const NAME_BEFORE = /((?:\p{Lu}[\p{L}’'-]+|of|and|for|the|on)(?: (?:\p{Lu}[\p{L}’'-]+|of|and|for|the|on)){1,8}) $/u;

/** "National Transportation Safety Board (NTSB)", or a name whose first letters spell three or more capitals. */
export function readAcronyms(text: string, names: readonly NameMention[]): Map<string, string> {
  const acronyms = new Map<string, string>();
  for (const name of names.map(({ name, title }) => (title ? `${title} ${name}` : name)))
    for (const initials of initialsOf(name)) if (initials.length > 2 && !acronyms.has(initials)) acronyms.set(initials, name);
  for (const match of text.matchAll(/(?:\(|, (?:or|known as) )([A-Z]{2,8})(?:\)|,)/g)) {
    const before = NAME_BEFORE.exec(`${text.slice(Math.max(0, match.index - 120), match.index).trimEnd()} `)?.[1];
    const name = before?.replace(/^(?:(?:the|of|and|for|on)\s)+/i, '').replace(/^The /, '');
    if (name && match[1] && initialsOf(name).includes(match[1])) acronyms.set(match[1], name);
  }
  return acronyms;
}

/** Its first letters, without and with "of" and the like. */
function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter(Boolean);
  if (words.length < 2) return [];
  const initials = (list: readonly string[]): string => list.map((word) => (word[0] ?? '').toUpperCase()).join('');
  return [initials(words.filter((word) => !/^\p{Ll}+$/u.test(word))), initials(words)];
}
