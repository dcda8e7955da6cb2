import { inFull, nounOf } from '../descriptions.ts';
import { kindOf } from '../kinds.ts';
import { alias, lastSpoken, type SpeakerRule } from '../rule.ts';

/** Nobody is remembered longer than this by what he was called, in code units: some two thousand words. */
const FAR = 12_000;

/** "the minister", "a spokesman for the board": someone already described so, else a source without a name. */
export const described: SpeakerRule = ({ words, at }, known) => {
  const { directory, salience } = known;
  const bare = words.replace(/^(?:the|an?|his|her|their|its|\p{Lu}\p{Ll}+day['’]s)\s+/iu, '').split(',', 1)[0] ?? '';
  const noun = nounOf(bare);
  if (/^(?:the|\p{Lu}\p{Ll}+day['’]s)\s/iu.test(words) && noun) {
    const exact = directory.describedAs(inFull(bare));
    const fits = directory.describedBy(noun);
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
  const name = words.replace(/,\s(?:who|which|whose)\s.*$/s, '').replace(/(?<![,;:\s])[,;:\s]+$/, '');
  return { entity: directory.add(name, kindOf(name)), sure: 0.94, why: 'described, not named' };
};

/** "the ministry" after "Russia's Defense Ministry"; not "the authorities of the north" after "authorities of the south". */
const isSameBody = (name: string, bare: string, noun: string): boolean => {
  const words = name.toLowerCase();
  return bare.includes(' ') ? words.endsWith(bare.toLowerCase()) : words.split(/[\s,]+/).includes(noun);
};
