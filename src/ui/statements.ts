import { wordsOf } from '../engine/annotation.ts';
import type { Annotation, Attribution, Speaker } from '../engine/model.ts';

/** Statements whose words, cue or speaker hold what was typed; all of them for nothing typed. Case and accents do not matter. */
export function matching(annotation: Annotation, statements: readonly Attribution[], typed: string): Attribution[] {
  const wanted = folded(typed.trim());
  if (!wanted) return [...statements];
  return statements.filter((attribution) => {
    const speaker = annotation.speakers.find(({ id }) => id === attribution.speaker);
    const words = [attribution.content, attribution.cue].map((spans) => wordsOf(annotation, spans));
    return folded([...words, speaker?.name, ...(speaker?.descriptions ?? []), ...(speaker?.aliases ?? [])].join(' ')).includes(
      wanted,
    );
  });
}

/** Without case and accents. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A speaker with their statements; the speaker is null for statements whose speaker is not known. */
export interface SpeakerGroup {
  speaker: Speaker | null;
  statements: Attribution[];
  words: number;
}

/** Everybody who is heard, those with most words first, nobody last. */
export function groupedBySpeaker(annotation: Annotation, statements: readonly Attribution[]): SpeakerGroup[] {
  const wordsIn = (attribution: Attribution): number =>
    attribution.content.reduce((sum, [from, to]) => sum + countWords(annotation.text.slice(from, to)), 0);
  const groups = [...annotation.speakers, null].map((speaker): SpeakerGroup => {
    const own = statements.filter((attribution) => attribution.speaker === (speaker?.id ?? null));
    return { speaker, statements: own, words: own.reduce((sum, attribution) => sum + wordsIn(attribution), 0) };
  });
  return groups
    .filter((group) => group.statements.length > 0)
    .sort((a, b) => Number(a.speaker === null) - Number(b.speaker === null) || b.words - a.words);
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
