import type { Annotation, Attribution, Speaker } from '../engine/model.ts';

/** Default views show what was said, not what was thought. */
export const speechOf = (annotation: Annotation): Attribution[] =>
  annotation.attributions.filter((attribution) => attribution.act === 'speech');

/** A speaker with their statements; the speaker is null for statements whose speaker is not known. */
export interface Heard {
  speaker: Speaker | null;
  statements: Attribution[];
  words: number;
}

/** Everybody who is heard, those with most words first, nobody last. */
export function heardBy(annotation: Annotation, statements: readonly Attribution[]): Heard[] {
  const wordsIn = (attribution: Attribution): number =>
    attribution.content.reduce((sum, [from, to]) => sum + countWords(annotation.text.slice(from, to)), 0);
  const groups = [...annotation.speakers, null].map((speaker): Heard => {
    const own = statements.filter((attribution) => attribution.speaker === (speaker?.id ?? null));
    return { speaker, statements: own, words: own.reduce((sum, attribution) => sum + wordsIn(attribution), 0) };
  });
  return groups
    .filter((group) => group.statements.length > 0)
    .sort((a, b) => Number(a.speaker === null) - Number(b.speaker === null) || b.words - a.words);
}

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

const COLOURS = 6;

/** The colour of the speaker at a place in the list; grey for the rest and for nobody. */
export const colourOf = (index: number, group: Heard): string => (group.speaker && index < COLOURS ? `s${index + 1}` : 's0');
