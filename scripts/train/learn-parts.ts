import { type Columns, columnsOf, PAD } from '../../src/engine/attribution/claims/columns.ts';
import { PART_SLOTS, partFeatures } from '../../src/engine/attribution/claims/part-features.ts';
import { PartTagger } from '../../src/engine/attribution/claims/part-tagger.ts';
import { PARTS } from '../../src/engine/attribution/claims/parts.ts';
import { readWords } from '../../src/engine/attribution/claims/read-words.ts';
import type { Lexicon } from '../../src/engine/attribution/model/lexicon.ts';
import { ROWS, RowBuffer } from '../../src/engine/attribution/model/rows.ts';
import { WideWeights } from '../../src/engine/attribution/model/wide-weights.ts';
import { mostTelling } from './learn-chain.ts';
import { randomly, shuffle } from './random.ts';
import type { TaggedParagraph } from './treebank.ts';

const L = PARTS.length;
const EPOCHS = { first: 3, pruned: 6 };
/** An update moves this much against weights of 8 bits. */
const LARGEST = 127;

/** A tagger that has learned nothing and says nothing. */
export const noParts = (): PartTagger => new PartTagger(new WideWeights(L, new Int32Array(0), new Int8Array(0)));

/**
 * Averaged perceptron (Collins, EMNLP 2002), from left to right with its own guesses before; the features that weigh most are kept and
 * learned anew, then rounded to 8 bits.
 */
export function learnParts(paragraphs: readonly TaggedParagraph[], lexicon: Lexicon, keep: number): PartTagger {
  const examples = paragraphs.map(({ tokens, parts }) => ({ c: columnsOf(tokens, lexicon), parts }));
  const all = new Uint8Array(ROWS).fill(1);
  const first = perceptron(examples, all, EPOCHS.first);
  const second = perceptron(examples, mostTelling(first, L, keep), EPOCHS.pruned);
  const rows = Int32Array.from({ length: ROWS }, (_, row) => row).filter((row) =>
    second.subarray(row * L, (row + 1) * L).some(Boolean),
  );
  const limit = quantile(second, 0.9995);
  const packed = Int8Array.from({ length: rows.length * L }, (_, i) => {
    const weight = second[(rows[Math.floor(i / L)] as number) * L + (i % L)] as number;
    return Math.max(-LARGEST, Math.min(LARGEST, Math.round((weight * LARGEST) / limit)));
  });
  return new PartTagger(new WideWeights(L, rows, packed));
}

/** Share of the tokens that get the right part. */
export function accuracyOf(tagger: PartTagger, paragraphs: readonly TaggedParagraph[], lexicon: Lexicon): number {
  let [right, total] = [0, 0];
  for (const { tokens, parts } of paragraphs) {
    const c = readWords(tokens, { lexicon, parts: tagger });
    for (let i = 0; i < tokens.length; i++) if (c.part[i + PAD] === parts[i]) right++;
    total += tokens.length;
  }
  return right / (total || 1);
}

function perceptron(examples: readonly { c: Columns; parts: Uint8Array }[], kept: Uint8Array, epochs: number): Float32Array {
  const weights = new Float32Array(ROWS * L);
  /** What to subtract for the mean: each step times the visit at which it was made. */
  const dated = new Float64Array(ROWS * L);
  const rows = new RowBuffer();
  const scores = new Float64Array(L);
  const random = randomly(11);
  const order = Int32Array.from(examples, (_, i) => i);
  let visit = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const { c, parts } = examples[at] as { c: Columns; parts: Uint8Array };
      for (let i = 0; i < c.length; i++, visit++) {
        partFeatures(c, i + PAD, rows);
        scores.fill(0);
        for (let s = 0; s < PART_SLOTS; s++) {
          const row = rows.rows[s] as number;
          if (kept[row]) for (let l = 0; l < L; l++) scores[l] = (scores[l] as number) + (weights[row * L + l] as number);
        }
        const truth = parts[i] as number;
        const guess = scores.reduce((best, score, l) => (score > (scores[best] as number) ? l : best), 0);
        c.part[i + PAD] = guess;
        if (guess === truth) continue;
        for (let s = 0; s < PART_SLOTS; s++) {
          const row = rows.rows[s] as number;
          if (!kept[row]) continue;
          for (const [label, step] of [
            [truth, 1],
            [guess, -1],
          ] as const) {
            weights[row * L + label] = (weights[row * L + label] as number) + step;
            dated[row * L + label] = (dated[row * L + label] as number) + step * visit;
          }
        }
      }
    }
  }
  return weights.map((weight, i) => weight - (dated[i] as number) / visit);
}

/** The magnitude that a share of the weights that are not 0 stays under. */
function quantile(weights: Float32Array, share: number): number {
  const sizes = weights.filter(Boolean).map(Math.abs).sort();
  return sizes[Math.max(0, Math.floor(sizes.length * share) - 1)] || 1;
}
