import { DEMONYMS, PEOPLE_OF } from '../../words/en/demonyms.ts';
import { kindOfNoun } from '../sources/nouns.ts';
import { phraseOf } from '../sources/phrase.ts';
import type { Entity } from './directory.ts';
import { isRole as isWorkOrOffice } from './names/words.ts';
import { isNounPhrase, roleAtEnd } from './roles.ts';

/** A stop that ends no sentence: "Sen. Reed", "the U.N. board". */
const ABBREVIATED = '(?<=\\b(?:Sen|Gov|Rep|Dr|Mr|Mrs|Ms|St|Jr|Sr|Lt|Col|Gen|Prof|Rev|Inc|\\p{Lu}))\\.';
const CHARACTER = `(?:[^,.;:!?\\n“”"]|${ABBREVIATED})`;
/** Behind a name, in commas: "Meera Rao, 45, the water minister of Norland,". */
const BEHIND = new RegExp(
  `^(?:,\\s(?:aged\\s)?\\d{2}|\\s\\(\\d{2}\\))?,\\s(?:(?:an?|the|who (?:is|was|has been|became|works as|serves as|plays)(?: an?| the)?|now|then|currently|its|his|her|their|our|former|a former|the former|one of the|known as the)\\s){0,2}(${CHARACTER}{3,140})`,
  'iu',
);
/** Behind a name: "is a nurse from Norwood". */
const IS = new RegExp(
  `^\\s(?:is|was|has been|became|becomes|remains|works as|worked as|served as|serves as)\\s(?:an?|the|one of the|his|her|their)\\s(${CHARACTER}{3,70})`,
  'iu',
);
/** Right before a name: "the town’s economist", "former midfielder", "29-year-old". */
const BEFORE = /((?:[\p{L}\p{N}’'“”"-]+\s){1,6})$/u;
/** Where a description before a name cannot start earlier. */
const STOPS =
  /^(?:the|an?|his|her|their|its|our|my|this|that|of|for|by|with|to|from|at|in|on|and|or|but|as|when|while|after|before|said|says|told|tells|asked|added|adds|is|was|are|were|has|had|have|like|including|via|per|who|which|then|also|where|because|if|so|about|against|between|than|according|named|called)$/i;

/** Titles are descriptions already; nobody is told more than this many times who he is. */
const MENTIONS = 4;

/** Adds to each person what stands before, behind and about the first mentions as a description. */
export function readAppositions(entities: readonly Entity[], text: string): void {
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    for (const start of entity.mentions.slice(0, MENTIONS)) {
      const name = nameAt(entity, text, start);
      const behind = text.slice(start + name, start + name + 200);
      for (const found of [BEHIND.exec(behind)?.[1], IS.exec(behind)?.[1]])
        if (found && isRole(found)) entity.descriptions.add(found.trim());
      const title = before(text.slice(Math.max(0, start - 80), start));
      if (title) entity.descriptions.add(title);
    }
  }
}

const nameAt = (entity: Entity, text: string, start: number): number => {
  const names = [entity.name, ...entity.aliases].filter((name) => text.startsWith(name, start)).map((name) => name.length);
  return Math.max(0, ...names);
};

function before(text: string): string | null {
  const words = BEFORE.exec(text)?.[1]?.trim().split(' ') ?? [];
  const stop = words.findLastIndex((word) => STOPS.test(word) || (/^\p{Lu}\p{Ll}*$/u.test(word) === false && /[“”"]/.test(word)));
  const kept = ownedBy(roleAtEnd(words.slice(stop < 0 ? 0 : fromBody(words, stop))));
  return kept.length &&
    kept.length < 5 &&
    kindOfNoun(kept.at(-1) ?? '') === 'person' &&
    /^\p{Ll}|\d/u.test(kept.at(-1) ?? '') &&
    !NOBODY.test(kept.at(-1) ?? '')
    ? kept.join(' ')
    : null;
}

/** "president" behind "of": of "Nintendo of America", whose whole name belongs to it; else what stands behind the stop. */
function fromBody(words: readonly string[], stop: number): number {
  const isName = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '');
  if (words[stop] !== 'of' || !isName(words[stop - 1]) || !isName(words[stop + 1])) return stop + 1;
  const before = words.slice(0, stop).findLastIndex((word) => !isName(word));
  return before + 1;
}

/** "press Norland’s prime minister": begins with the owner, whose name has a capital; what stands before it is another phrase's. */
function ownedBy(words: readonly string[]): string[] {
  const owner = words.findLastIndex((word) => /^\p{Lu}.*['’]s?$/u.test(word));
  const before = words.slice(0, Math.max(0, owner)).findLastIndex((word) => !/^\p{Lu}/u.test(word));
  return words.slice(before + 1);
}

/** The phrase turns on a word for one person: "water minister of the north", "mother of two". */
function isRole(words: string): boolean {
  const { head } = phraseOf(words);
  const isName = /^\p{Lu}\p{Ll}/u.test(head) && !isWorkOrOffice(head) && !isOfPeople(head);
  return kindOfNoun(head) === 'person' && !NOBODY.test(head) && !isName && isNounPhrase(words);
}

const isOfPeople = (head: string): boolean => DEMONYMS.has(head.toLowerCase()) || PEOPLE_OF[head.toLowerCase()] !== undefined;

const NOBODY = /^(?:one|someone|who|he|she|other|another)$/i;
