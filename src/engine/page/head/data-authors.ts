import { type Credits, readCredits } from './credits.ts';
import type { Head } from './head.ts';
import { isObject, type LinkedData, listOf, textOf } from './json-ld.ts';
import { isPerson } from './name.ts';

/** Persons, and bodies that stand in their place. */
export type Signers = Pick<Credits, 'people' | 'bodies'>;

const DEPTH = 4;

/** The authors in the article's JSON-LD: objects, strings, lists, references to another object, names in two halves. */
export function jsonLdAuthors({ article, data, language }: Head): Signers {
  const byId = new Map(data.flatMap((item) => (typeof item['@id'] === 'string' ? [[item['@id'], item] as const] : [])));
  const names = [article?.author, article?.creator].flatMap((authors) => namesIn(authors, byId, 0));
  return joined(names, language);
}

function namesIn(value: unknown, byId: ReadonlyMap<string, LinkedData>, depth: number): string[] {
  if (depth > DEPTH) return [];
  return listOf(value).flatMap((one): string[] => {
    if (!isObject(one)) return [textOf(one) ?? ''];
    const name = isObject(one.name) || Array.isArray(one.name) ? null : textOf(one.name);
    if (name) return [name];
    const halves = [one.givenName, one.additionalName, one.familyName].map(textOf).filter((half) => half !== null);
    if (halves.length) return [halves.join(' ')];
    if (one.name) return namesIn(one.name, byId, depth + 1);
    const other = typeof one['@id'] === 'string' ? byId.get(one['@id']) : undefined;
    return other && other !== one ? namesIn(other, byId, depth + 1) : [];
  });
}

/** The authors in the page's meta elements. */
export const metaAuthors = ({ authors, language }: Head): Signers => joined(authors, language);

function joined(texts: readonly string[], language: string | null): Signers {
  const people: string[] = [];
  const bodies: string[] = [];
  for (const text of texts) {
    if (/^(?:https?:|www\.|\W*$)/.test(text)) continue;
    const turned = turnedRound(text);
    const credits = turned ? { people: [turned], bodies: [] } : readCredits(text, language);
    people.push(...credits.people);
    bodies.push(...credits.bodies);
  }
  return { people: [...new Set(people)], bodies: [...new Set(bodies)] };
}

/** "Krog, Ida" as "Ida Krog". */
function turnedRound(text: string): string | null {
  const [, family, given] = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’-]+)$/u.exec(text) ?? [];
  const name = `${given} ${family}`;
  return family && given && isPerson(name) ? name : null;
}
