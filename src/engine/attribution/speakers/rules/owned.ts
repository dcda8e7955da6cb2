import type { SpeakerRule } from '../rule.ts';

const UTTERANCE =
  '(?:(?:own|first|last|latest|joint|written|prepared|public|opening|closing|recent|news|press|\\p{L}+day)\\s){0,2}(?:statements?|letters?|tweets?|posts?|emails?|e-mails?|message|speech|remarks|testimony|comments|column|blog|announcement|words|claims?|argument|interview|release|warning|response|reply|answer|lyrics|promise|pledge)\\b';
const OWNED = new RegExp(`^(his|her|their)\\s${UTTERANCE}`, 'iu');
/** "Reed’s interview", "the board’s release". */
const OF_NAMED = new RegExp(
  `^((?:the\\s)?(?:\\p{Lu}[\\p{L}.’'-]*\\s){0,4}\\p{Lu}[\\p{L}.-]*|(?:the|her|his|their)\\s(?:\\p{Ll}+\\s)?\\p{Ll}+)['’]s?\\s${UTTERANCE}`,
  'u',
);

/** "his statement", "Reed’s letter": the person speaks, the paper only carries it. */
export const owned: SpeakerRule = (mention, known) => {
  const owner = OWNED.exec(mention.words)?.[1];
  const pronoun = owner ? { his: 'he', her: 'she', their: 'they' }[owner.toLowerCase()] : OF_NAMED.exec(mention.words)?.[1];
  const resolution = pronoun ? known.resolve({ ...mention, words: pronoun }) : null;
  return resolution?.entity ? { ...resolution, sure: resolution.sure * 0.9 } : null;
};
