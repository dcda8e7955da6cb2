import type { Entity } from './directory.ts';
import { kindOf } from './kinds.ts';
import { alias, lastSpoken, type SpeakerRule } from './resolution.ts';

/** Nobody is remembered longer than this by what he was called, in code units: some two thousand words. */
const FAR = 12_000;

/** What is written short before a name and in full without it. */
const IN_FULL: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  dr: 'doctor',
  prof: 'professor',
  sgt: 'sergeant',
  capt: 'captain',
  gen: 'general',
  col: 'colonel',
  lt: 'lieutenant',
  rev: 'reverend',
  pres: 'president',
  det: 'detective',
  insp: 'inspector',
  pm: 'prime minister',
  ceo: 'chief executive',
  md: 'managing director',
  ag: 'attorney general',
};

const inFull = (description: string): string =>
  description.toLowerCase().replace(/\p{Ll}+\.?/gu, (word) => IN_FULL[word.replace('.', '')] ?? word);

const head = (description: string): string => (inFull(description).split(/\s(?:of|for|in|at|from|with|who)\s/)[0] ?? '').trim();

/** "the minister", "a spokesman for the board": someone already described so, else a source without a name. */
export const described: SpeakerRule = ({ words, at }, known) => {
  const { directory, salience } = known;
  const bare = words.replace(/^(?:the|an?|his|her|their|its|\p{Lu}\p{Ll}+day['’]s)\s+/iu, '').replace(/,.*$/, '');
  const noun = head(bare).split(' ').at(-1) ?? '';
  if (/^(?:the|\p{Lu}\p{Ll}+day['’]s)\s/iu.test(words) && noun) {
    const isExact = (text: string): boolean => inFull(text) === inFull(bare);
    const isNoun = (text: string): boolean => head(text).endsWith(noun);
    const having = (fits: (text: string) => boolean): Entity[] =>
      directory.entities.filter((entity) => [...entity.descriptions].some(fits));
    const exact = having(isExact);
    const fits = having(isNoun);
    const one =
      exact.length === 1
        ? exact[0]
        : fits.length === 1
          ? fits[0]
          : salience.rank(at, (entity) => fits.includes(entity))[0]?.entity;
    if (one) return { entity: alias(one, words), sure: exact.length === 1 ? 0.95 : 0.85, why: `“${words}” is ${one.name}` };
    const earlier = lastSpoken(known, at, FAR, (entity) => entity.kind !== 'person' && isSameBody(entity.name, bare, noun));
    if (earlier) return { entity: alias(earlier, words), sure: 0.8, why: `“${words}” is ${earlier.name}` };
  }
  const name = words.replace(/,\s(?:who|which|whose)\s.*$/s, '').replace(/[,;:\s]+$/, '');
  return { entity: directory.add(name, kindOf(name)), sure: 0.94, why: 'described, not named' };
};

/** "the ministry" after "Russia's Defense Ministry"; not "the authorities of the north" after "authorities of the south". */
const isSameBody = (name: string, bare: string, noun: string): boolean => {
  const words = name.toLowerCase();
  return bare.includes(' ') ? words.endsWith(bare.toLowerCase()) : words.split(/[\s,]+/).includes(noun);
};
