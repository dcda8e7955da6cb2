import { DEMONYMS, PEOPLE_OF } from '../../words/en/demonyms.ts';
import { FEMALE_NOUNS, MALE_NOUNS } from '../../words/en/people.ts';
import type { Entity } from './directory.ts';
import type { Gender } from './names/names.ts';

/** "the star", "the Spaniard", "the 29-year-old", "the mother of two": words for somebody whom the article has named and never described so. */
export interface Epithet {
  gender: Gender | null;
  /** The adjective of a people: he must not be described by another. */
  people: string | null;
}

/** Work and standing that a name's bearer is called by, though no apposition says so. Not "man" or "official": those are often somebody else. */
const STANDING =
  /^(?:actor|actress|star|singer|songstress|songwriter|singer-songwriter|rapper|musician|artist|pop star|popstar|hitmaker|entertainer|comedian|comic|presenter|broadcaster|host|tv star|reality star|model|supermodel|influencer|youtuber|performer|dancer|director|filmmaker|author|novelist|writer|poet|playwright|footballer|striker|forward|midfielder|defender|winger|goalkeeper|keeper|playmaker|skipper|captain|batter|batsman|bowler|all-rounder|opener|boxer|fighter|golfer|sprinter|athlete|cyclist|driver|racer|quarterback|swimmer|tennis player|player|coach|manager|head coach|boss|gaffer|veteran|youngster|teenager|champion|tycoon|billionaire|millionaire|mogul|entrepreneur|businessman|businesswoman|president-elect|politician|lawmaker|republican|democrat|conservative|prime minister|premier|president|former president|ex-president|senator|congressman|congresswoman|governor|mayor|minister|royal|duke|duchess|prince|princess|king|queen|pope|pontiff|economist|scientist|researcher|professor|mother|father|widow|grandmother|grandfather|native|graduate|dad|mum|mom)$/;

/** These go with an adjective or a work: "the “Bad Night” singer", "the Norland striker". */
const FAME =
  /^(?:star|manager|coach|boss|captain|actor|actress|singer|rapper|musician|hitmaker|songstress|comedian|presenter|model|footballer|striker|forward|midfielder|defender|winger|goalkeeper|skipper|batter|bowler|boxer|golfer|sprinter|driver|quarterback|swimmer|player|champion|tycoon|billionaire|mogul|native|legend|icon|frontman|champ)$/;

const AGE = /^\d{1,3}-year-old(?:\s[\p{Ll}-]+)?$/u;
const PARENT = /^(?:\p{Ll}+\s)?(mother|mum|mom|father|dad|grandmother|grandfather)[- ]of[- ][\p{Ll}-]+$/u;

/** Reads a description without its article; null where it may as well be somebody whom nobody has named. */
export function epithetOf(bare: string): Epithet | null {
  const words = bare.toLowerCase();
  const noun = words.split(' ').at(-1) ?? '';
  const people = PEOPLE_OF[words] ?? (DEMONYMS.has(words) ? words : null);
  const parent = PARENT.exec(words)?.[1];
  if (!people && !parent && !AGE.test(words) && !STANDING.test(words) && !(FAME.test(noun) && words.split(' ').length <= 4))
    return null;
  return { gender: genderOfNoun(parent ?? noun), people };
}

const genderOfNoun = (noun: string): Gender | null => (MALE_NOUNS.has(noun) ? 'male' : FEMALE_NOUNS.has(noun) ? 'female' : null);

/** Whether an epithet can be said of somebody: his gender fits, and no description tells another people or age. */
export function suits({ gender, people }: Epithet, bare: string, entity: Entity): boolean {
  if (entity.kind !== 'person' || !entity.proven || (gender && entity.gender && gender !== entity.gender)) return false;
  const told = [...entity.descriptions].map((description) => description.toLowerCase());
  const age = /^\d+(?=-year-old)/.exec(bare)?.[0];
  if (age && told.some((description) => /^\d+-year-old/.test(description) && !description.startsWith(age))) return false;
  const peoples = told.flatMap((description) => description.split(/[\s-]+/)).filter((word) => DEMONYMS.has(word));
  return !people || peoples.length === 0 || peoples.includes(people);
}
