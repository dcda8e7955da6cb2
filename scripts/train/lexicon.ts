import { readFileSync } from 'node:fs';
import { ROLE } from '../../src/engine/attribution/model/labels.ts';
import { Lexicon } from '../../src/engine/attribution/model/lexicon.ts';
import { hashOf } from '../../src/engine/attribution/text/characters.ts';
import { QUOTE } from '../../src/engine/attribution/text/tokens.ts';
import type { Paragraph } from './corpus.ts';
import { KNOWN_CUES, PRIOR_SEEN } from './known-cues.ts';

const CLASSES = new URL('./word-classes.txt', import.meta.url);

/** Classes of a word that only the corpus knows. */
const UNCLASSED = { small: 255, middle: 255, large: 2047 };

/** The common words' classes and, from the corpus, how often each word is (part of) a cue. */
export function buildLexicon(paragraphs: readonly Paragraph[]): Lexicon {
  const words = new Map<number, { small: number; middle: number; large: number; cue: number }>();
  for (const line of readFileSync(CLASSES, 'utf8').trim().split('\n')) {
    const [word = '', small, middle, large] = line.split(' ');
    const hash = hashOf(word);
    if (!words.has(hash)) words.set(hash, { small: Number(small), middle: Number(middle), large: Number(large), cue: 0 });
  }
  for (const [hash, { seen, cue }] of countCues(paragraphs)) {
    const often = cueLevel(cue / (seen + 1.5));
    const known = words.get(hash);
    if (known) known.cue = often;
    else if (often && seen > 1) words.set(hash, { ...UNCLASSED, cue: often });
  }
  const entries = [...words].sort(([a], [b]) => (a >>> 0) - (b >>> 0));
  return new Lexicon(
    Int32Array.from(entries, ([hash]) => hash),
    Uint8Array.from(entries, ([, word]) => word.small),
    Uint8Array.from(entries, ([, word]) => word.middle),
    Uint16Array.from(entries, ([, word]) => word.large),
    Uint8Array.from(entries, ([, word]) => word.cue),
  );
}

function countCues(paragraphs: readonly Paragraph[]): Map<number, { seen: number; cue: number }> {
  const counts = new Map<number, { seen: number; cue: number }>();
  for (const [word, uses] of KNOWN_CUES) counts.set(hashOf(word), { seen: PRIOR_SEEN, cue: uses });
  for (const { tokens, labels } of paragraphs)
    for (let i = 0; i < tokens.length; i++) {
      if (tokens.quote[i] !== QUOTE.outside) continue;
      const hash = tokens.word[i] as number;
      const count = counts.get(hash) ?? { seen: 0, cue: 0 };
      count.seen++;
      if (labels[i] === ROLE.cue || labels[i] === ROLE.cue + 1) count.cue++;
      counts.set(hash, count);
    }
  return counts;
}

/** 0 to 7 by the share of a word's uses. */
function cueLevel(share: number): number {
  return [0.02, 0.06, 0.12, 0.25, 0.4, 0.6, 0.8].filter((limit) => share >= limit).length;
}
