import { because } from '../../../evidence/reason.ts';
import { isClassOfBodies } from '../../../words/en/body-classes.ts';
import { isSource } from '../../sources/guard.ts';
import { kindOfNoun, singularOf } from '../../sources/nouns.ts';
import { phraseOf } from '../../sources/phrase.ts';
import { inFull, nounOf } from '../descriptions.ts';
import type { Entity } from '../directory.ts';
import { epithetOf, suits } from '../epithets.ts';
import { introduced } from '../introductions.ts';
import { kindOf } from '../kinds.ts';
import { alias, type Known, lastSpoken, type Mention, noSource, type Resolution, type SpeakerRule } from '../rule.ts';
import { shownDescription } from '../shown-description.ts';
import { taken } from '../taken.ts';

/** Nobody is remembered longer than this by what he was called, in code units: some two thousand words. */
const FAR = 12_000;
/** Who spoke together is remembered for so many code units. */
const NEAR = 2000;
/** How much more in mind somebody has to be than the next one to be meant by an epithet. */
const LEAD = 1.6;

const DEFINITE = /^(?:the|that|this|these|those|\p{Lu}\p{Ll}+day['’]s)\s/iu;
const SAME: Readonly<Record<string, string>> = {
  suit: 'lawsuit',
  polling: 'poll',
  paper: 'study',
  research: 'study',
  findings: 'study',
};

/** "the minister", "a spokesman for the board": someone already described so, else a source without a name. */
export const described: SpeakerRule = (mention, known) => {
  const { words } = mention;
  const bare =
    words.replace(/^(?:the|an?|his|her|their|its|that|this|these|those|\p{Lu}\p{Ll}+day['’]s)\s+/iu, '').split(',', 1)[0] ?? '';
  const noun = nounOf(bare);
  const two = /^both$/i.test(words) ? lastSpoken(known, mention.at, NEAR, isJoint) : undefined;
  if (two) return { entity: two, sure: 0.8, why: taken(mention, two, known) };
  const found = DEFINITE.test(words) && noun ? definite(bare, noun, mention, known) : fuller(words, mention, known);
  if (found) return found;
  const name = elliptic(words, mention, known) ?? shownDescription(words);
  if (!isSource(name)) return noSource(words);
  return { entity: known.directory.add(name, kindOf(name)), sure: 0.94, why: [because('described', words)] };
};

/** "the minister": who is described so, who was called so before, or who is called by an epithet. */
function definite(bare: string, noun: string, mention: Mention, known: Known): Resolution | null {
  const { directory, salience } = known;
  const { words, at } = mention;
  const is = (entity: Entity, sure: number): Resolution => ({
    entity: alias(entity, words),
    sure,
    why: taken(mention, entity, known),
  });
  const exact = directory.describedAs(inFull(bare));
  if (exact.length === 1 && exact[0]) return is(exact[0], 0.95);
  const fits = /^(?:body|people)$/.test(kindOfNoun(noun) ?? '')
    ? []
    : directory.describedBy(noun).filter((entity) => agrees(bare, entity));
  const one = fits.length === 1 ? fits[0] : salience.rank(at, (entity) => fits.includes(entity))[0]?.entity;
  if (one) return is(one, 0.85);
  const both = together(noun, known) ?? pair(bare, mention, known);
  if (both) return is(both, 0.8);
  const earlier = lastSpoken(known, at, FAR, (entity) => entity.kind !== 'person' && isSameBody(entity.name, bare, noun));
  if (earlier) return is(earlier, 0.8);
  const isClass =
    (isClassOfBodies(noun) || kindOfNoun(noun) === 'body') &&
    /^[\p{Ll}’'-]+(?: [\p{Ll}’'-]+){0,2}$/u.test(bare) &&
    bare.endsWith(noun);
  const body = isClass ? directory.bodyMeant(bare, noun, at) : null;
  if (body) {
    const kind = kindOf(body);
    return is(directory.lookup(body, at, null) ?? directory.add(body, kind === 'unnamed' ? 'organisation' : kind), 0.7);
  }
  const epithet = epithetOf(bare);
  if (!epithet) return fuller(bare, mention, known) ?? takenUp(bare, noun, mention, known);
  const most = directory.entities.reduce(
    (sofar, { kind, mentions }) => Math.max(sofar, kind === 'person' ? mentions.length : 0),
    0,
  );
  const sentence = known.scene.sentenceStart(at);
  const isNear = ({ mentions }: Entity): boolean => mentions.some((mention) => mention >= sentence && mention < at);
  const isFamous = ({ mentions }: Entity): boolean => mentions.length >= Math.min(3, most);
  const [first, second] = salience.rank(at, (entity) => suits(epithet, bare, entity) && isFamous(entity) && !isNear(entity));
  if (!first || (second && first.score < LEAD * second.score)) return takenUp(bare, noun, mention, known);
  first.entity.gender ??= epithet.gender;
  return is(first.entity, 0.75);
}

/** "the man" after "a 43-year-old man": shown as the article introduced him. */
function takenUp(bare: string, noun: string, { words, at }: Mention, { scene, directory }: Known): Resolution | null {
  const name = bare === noun ? introduced(scene.text, noun, at) : null;
  return name
    ? { entity: alias(directory.add(name, kindOf(name)), words), sure: 0.75, why: [because('taken', words, name)] }
    : null;
}

/** "the mother of three" is not a mother of four, nor "the head of the port" one of the bank: what follows "of" has to be told of him too. */
function agrees(bare: string, { descriptions, name }: Entity): boolean {
  const complement = /\s(?:of|for|at|in|from)\s(.*)$/.exec(bare)?.[1];
  if (!complement) return true;
  const told = [...descriptions, name].join(' ').toLowerCase();
  const words = contentWords(complement);
  return 2 * words.filter((word) => told.includes(word)).length >= words.length;
}

const contentWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];

/** "the pair", "the two": who spoke together last. */
const pair = (bare: string, { at }: Mention, known: Known): Entity | null =>
  /^(?:pair|duo|two|couple)$/.test(bare) ? (lastSpoken(known, at, NEAR, isJoint) ?? null) : null;

const isJoint = ({ kind, name }: Entity): boolean =>
  kind === 'group' && /^\p{Lu}/u.test(name) && / and \p{Lu}/u.test(name) && !name.includes(',');

/** "the producers": the two who are each a producer. */
function together(noun: string, { directory }: Known): Entity | null {
  const one = singularOf(noun);
  const people = one === noun ? [] : directory.describedBy(one).filter(({ kind }) => kind === 'person');
  const [first, second] = people;
  return people.length === 2 && first && second ? directory.add(`${first.name} and ${second.name}`, 'group') : null;
}

/** "Officials" after "county officials", "the executives" after "Norlink executives": who spoke before under a fuller name of the same head. */
function fuller(words: string, mention: Mention, known: Known): Resolution | null {
  if (
    !/^[\p{L}-]+$/u.test(words) ||
    kindOfNoun(words) !== 'people' ||
    /^(?:others|some|many|most|few|several|both|all|those|these|everyone)$/i.test(words)
  )
    return null;
  const noun = words.toLowerCase();
  const earlier = lastSpoken(known, mention.at, FAR, ({ kind, name }) => {
    if (kind === 'person' || name.length <= words.length) return false;
    const { head, core } = phraseOf(name);
    return head.toLowerCase() === noun && core.length > 1;
  });
  return earlier ? { entity: alias(earlier, words), sure: 0.7, why: taken(mention, earlier, known) } : null;
}

/** "another" right after "one fan": the noun that is left out. */
function elliptic(words: string, { at }: Mention, known: Known): string | null {
  const word = /^(?:another|a second|a third|a fourth)$/i.exec(words)?.[0];
  const before =
    word &&
    lastSpoken(
      known,
      at,
      250,
      ({ kind, name }) => kind === 'unnamed' && /^(?:an?|one|another)\s(?:(?:second|third|fourth)\s)?\p{Ll}+$/iu.test(name),
    );
  return before
    ? `${word} ${phraseOf(before.name)
        .core.filter((word) => !/^(?:second|third|fourth)$/.test(word))
        .join(' ')}`
    : null;
}

/** "the ministry" after "Russia's Defense Ministry"; not "the authorities of the north" after "authorities of the south". */
const isSameBody = (name: string, bare: string, noun: string): boolean => {
  const words = name.toLowerCase();
  if (bare.includes(' ')) return words.endsWith(bare.toLowerCase());
  const { head } = phraseOf(name);
  return [noun, SAME[noun] ?? noun].some(
    (one) => head.toLowerCase() === one || (/^\p{Lu}/u.test(head) && words.split(/[\s,]+/).includes(one)),
  );
};
