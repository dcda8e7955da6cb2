import { frontOf } from '../../sources/clauses.ts';
import { findNames } from '../names/names.ts';
import { type SpeakerRule, unknown } from '../rule.ts';

const NAME_FIRST =
  /(?:^|[,;]\s|\s)(\p{Lu}[^,;.“”"]{2,60}), (?:an?|the|who|its|his|her|their|now|then|\d{2})\s?[^;.“”"]{0,120},?\s*$/u;

/** ", R-Texas", "(D-Calif.)" behind a lawmaker's name. */
const PARTY_AND_STATE = /,? \(?[RDI]-\p{Lu}[\p{L}. ]{1,16}\)?$/u;

/** In code units: nobody means who stands farther off. */
const FAR = 500;

/** "who" and "which": what stands right before them. */
export const relative: SpeakerRule = ({ words, at, content }, known) => {
  if (!/^(?:who|which|that|whose|whom)$/.test(words)) return null;
  const start = Math.max(known.scene.sentenceStart(at), at - FAR);
  const before = known.scene.text
    .slice(start, at)
    .replace(/(?<![,\s])[,\s]+$/, '')
    .replace(PARTY_AND_STATE, '');
  const place = (offset: number, text: string) => ({ words: text, at: start + offset, content });
  const described = words.startsWith('who') ? NAME_FIRST.exec(`${before},`) : null;
  const name = described?.[1] ? findNames(described[1]).at(-1) : undefined;
  if (described?.[1] && name && described[1].endsWith(name.name)) {
    const resolution = known.resolve(place(described.index, name.name));
    if (resolution.entity?.kind === 'person') return { ...resolution, sure: resolution.sure * 0.9 };
  }
  const noun =
    /(?:(?:the|an?|his|her|its|their|some|many|several|two|three)\s)?(?:[\p{L}\p{N}’'-]+\s){0,4}?[\p{L}\p{N}’'.-]+(?:,? \(?\d{2}\)?)?$/iu.exec(
      before.replace(/^.*\b(?:was|were|is|are|said|says|by|with|to|from|for|met|told|and|among|like|of|in|at)\s(?=\S)/iu, ''),
    )?.[0];
  if (!noun) return unknown('relative', 'unclear', words);
  const bare = noun.replace(/,? \(?\d{2}\)?$/, '');
  const last = findNames(bare).at(-1);
  const whole = last && bare.endsWith(last.name) ? last.name : bare;
  const antecedent = whole.slice(frontOf(whole));
  const resolution = known.resolve(place(before.length - noun.length + bare.length - antecedent.length, antecedent));
  return { ...resolution, sure: resolution.sure * 0.85 };
};
