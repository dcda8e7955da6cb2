import type { SpeakerRule } from '../rule.ts';

const OWNED =
  /^(his|her|their)\s(?:(?:own|first|last|latest|joint|written|prepared|public|opening|closing|recent|\p{L}+day)\s){0,2}(?:statements?|letters?|tweets?|posts?|emails?|e-mails?|message|speech|remarks|testimony|comments|column|blog|book|memoir|announcement|words|account|claims?|argument)\b/iu;

/** "his statement", "her letter": the person speaks, the paper only carries it. */
export const owned: SpeakerRule = (mention, known) => {
  const owner = OWNED.exec(mention.words)?.[1];
  if (!owner) return null;
  const pronoun = { his: 'he', her: 'she', their: 'they' }[owner.toLowerCase()];
  const resolution = pronoun ? known.resolve({ ...mention, words: pronoun }) : null;
  return resolution?.entity ? { ...resolution, sure: resolution.sure * 0.9 } : null;
};
