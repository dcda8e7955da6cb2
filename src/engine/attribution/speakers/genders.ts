import type { Entity } from './directory.ts';
import type { Gender } from './names/names.ts';
import type { Scene } from './scene.ts';

const PRONOUN = /\b(he|his|him|she|her|hers)\b/i;

/**
 * A gender that no name told: the first "he" or "she" behind a mention in its sentence, or at the start of the next one, where nobody
 * else is named in between. Twice as many votes as against it decide.
 */
export function readGenders(entities: readonly Entity[], scene: Scene): void {
  const people = entities.filter((entity) => entity.kind === 'person');
  const named = new Map<number, number>();
  for (const at of people.flatMap((entity) => entity.mentions)) {
    const sentence = scene.sentenceAt(at);
    named.set(sentence, (named.get(sentence) ?? 0) + 1);
  }
  for (const entity of people) {
    if (entity.gender) continue;
    const votes = { male: 0, female: 0 };
    for (const at of entity.mentions) {
      const vote = named.get(scene.sentenceAt(at)) === 1 && !scene.isQuoted(at) ? voteOf(at, scene) : null;
      if (vote) votes[vote]++;
    }
    if (votes.male > 2 * votes.female) entity.gender = 'male';
    else if (votes.female > 2 * votes.male) entity.gender = 'female';
  }
}

function voteOf(at: number, scene: Scene): Gender | null {
  const sentence = scene.sentenceAt(at);
  const end = scene.startOf(sentence + 1);
  const here = PRONOUN.exec(scene.text.slice(at, end))?.[1];
  const next = /^(he|she|his|her)\b/i.exec(scene.text.slice(end, end + 4))?.[1];
  const word = here ?? next;
  return word ? (/^h(?:e|is|im)$/i.test(word) ? 'male' : 'female') : null;
}
