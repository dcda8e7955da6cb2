import { because } from '../../../evidence/reason.ts';
import type { SpeakerKind } from '../../../model.ts';
import type { Entity } from '../directory.ts';
import { type Gender, genderOf, isPersonName } from '../names/names.ts';
import { type Known, lastSpoken, type Mention, type Resolution, type SpeakerRule, unknown } from '../rule.ts';
import type { Candidate } from '../salience.ts';
import { subjectBefore } from '../subjects.ts';
import { taken } from '../taken.ts';
import { isHuman } from '../titles.ts';

const MALE = /^(?:he|his|him|himself)$/i;
const FEMALE = /^(?:she|her|hers|herself)$/i;

/** Below this nobody is near enough to be meant. */
const FAINT = 4;

/** "he", "she", "they", "it"; "we", "I" and "you" are nobody that an article names. */
export const pronouns: SpeakerRule = (mention, known) => {
  const { words } = mention;
  if (MALE.test(words)) return person('male', mention, known);
  if (FEMALE.test(words)) return person('female', mention, known);
  if (/^they$/i.test(words)) return body(mention, known, ['group', 'organisation']);
  if (/^it$/i.test(words)) return body(mention, known, ['organisation', 'document']);
  if (/^i$/i.test(words)) return author(mention, known);
  return /^(?:we|you)$/i.test(words) ? unknown('pronouns', 'unclear', words) : null;
};

/** "I" of the narration is whoever wrote it, where that is one person. */
function author({ words, at }: Mention, { authors, directory, scene }: Known): Resolution {
  const [name] = authors;
  if (!name || authors.length > 1 || !isPersonName(name) || scene.isQuoted(at)) return unknown('pronouns', 'unclear', words);
  return { entity: directory.add(name, 'person'), sure: 0.85, why: [because('author', words, name)] };
}

/** Whom a pronoun of the narration means; null where that is open. */
export function meant(word: string, at: number, known: Known): Entity | null {
  const gender = MALE.test(word) ? 'male' : 'female';
  const [best, second] = candidates(gender, { words: word, at, content: [] }, known);
  return best && best.score >= FAINT && best.score > 1.2 * (second?.score ?? 0) ? best.entity : null;
}

function person(gender: Gender, mention: Mention, known: Known): Resolution {
  const { words } = mention;
  const [best, second] = candidates(gender, mention, known);
  if (!best || best.score < FAINT) return unknown('pronouns', 'unclear', words);
  const lead = best.score / (best.score + (second?.score ?? 0));
  const sure = Math.min(0.97, 0.72 + 0.27 * lead) * (best.entity.gender ? 1 : 0.96) * Math.min(1, 0.88 + best.score / 300);
  if (lead > 0.75) best.entity.gender ??= gender;
  const rival = second && lead < 0.7 ? [because('rival', second.entity.name)] : [];
  return { entity: best.entity, sure, why: [...taken(mention, best.entity, known), ...rival] };
}

function candidates(gender: Gender, { at, content }: Mention, { salience }: Known): Candidate[] {
  const fits = (entity: Entity): boolean =>
    (entity.kind === 'person' ? entity.proven : entity.kind === 'unnamed' && isHuman(entity.name)) &&
    (genderIn(entity) ?? gender) === gender;
  return salience
    .rank(at, fits)
    .map(({ entity, score }) => ({
      entity,
      score: score * (genderIn(entity) ? 1 : 0.7) * (isNamedIn(entity, content) ? 0.1 : 1),
    }))
    .sort((a, b) => b.score - a.score);
}

const genderIn = (entity: Entity): Gender | null =>
  entity.gender ?? (entity.kind === 'unnamed' ? genderOf('', entity.name) : null);

const isNamedIn = (entity: Entity, content: Mention['content']): boolean =>
  entity.mentions.some((at) => content.some(([from, to]) => at >= from && at < to));

/** Who spoke last and fits; where somebody else was the subject since, that one. */
function body(mention: Mention, known: Known, kinds: readonly SpeakerKind[]): Resolution {
  const { words, at } = mention;
  const last = lastSpoken(known, at, 600, (entity) => kinds.includes(entity.kind));
  const spoke = last ? (known.spoken.findLast((spoken) => spoken.entity === last && spoken.at < at)?.at ?? -1) : -1;
  const subject = subjectBefore(known, mention, kinds, spoke);
  const meant = subject ?? last;
  if (!meant) return unknown('pronouns', 'unclear', words);
  return { entity: meant, sure: subject && subject === last ? 0.85 : 0.7, why: taken(mention, meant, known) };
}
