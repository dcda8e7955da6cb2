/**
 * Makes `word-classes.txt` from word vectors: `npx tsx scripts/train/cluster-words.ts VECTORS.txt [OUT]`, a word and its numbers a
 * line, frequent words first, as GloVe comes (Pennington, Socher and Manning 2014; public domain). Spherical k-means (Dhillon and
 * Modha 2001) into 64, 256 and 1,024 classes. Not needed for `npm run train`: its result is in the repository.
 */

import { createReadStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../build.ts';
import { randomly } from './random.ts';

const CLASSES = [64, 256, 1024];
const WORDS = 30_000;
const ROUNDS = 25;

const [file, out = join(root, 'scripts/train/word-classes.txt')] = process.argv.slice(2);
if (!file) {
  console.error('Name a file of word vectors: a word and its numbers a line.');
  process.exit(2);
}
const { words, vectors, size } = await readVectors(file);
const columns = CLASSES.map((count) => cluster(vectors, words.length, size, Math.min(count, words.length)));
writeFileSync(out, words.map((word, i) => [word, ...columns.map((column) => column[i])].join(' ')).join('\n'));
console.log(`${words.length} words in ${CLASSES.join(', ')} classes: ${out}`);

/** The first words' vectors, each of length 1, in one row. */
async function readVectors(path: string): Promise<{ words: string[]; vectors: Float32Array; size: number }> {
  const words: string[] = [];
  const rows: number[][] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const [word, ...numbers] = line.trim().split(' ');
    if (!word || numbers.length < 2) continue;
    const row = numbers.map(Number);
    const length = Math.hypot(...row);
    words.push(word);
    rows.push(row.map((value) => value / (length || 1)));
    if (words.length === WORDS) break;
  }
  const size = rows[0]?.length ?? 0;
  if (!size || rows.some((row) => row.length !== size || row.some(Number.isNaN)))
    throw new Error(`${path}: every line must be a word and as many numbers as the first.`);
  return { words, vectors: Float32Array.from(rows.flat()), size };
}

function cluster(vectors: Float32Array, length: number, size: number, count: number): Int32Array {
  const random = randomly(7);
  const centres = new Float32Array(count * size);
  for (let k = 0; k < count; k++) {
    const seed = Math.floor(random() * Math.min(length, 8000));
    centres.set(vectors.subarray(seed * size, (seed + 1) * size), k * size);
  }
  const belongs = new Int32Array(length);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < length; i++) belongs[i] = nearest(vectors, i * size, centres, size);
    const sums = new Float32Array(centres.length);
    for (let i = 0; i < length; i++) {
      const to = (belongs[i] as number) * size;
      for (let d = 0; d < size; d++) sums[to + d] = (sums[to + d] as number) + (vectors[i * size + d] as number);
    }
    for (let k = 0; k < count; k++) {
      const sum = sums.subarray(k * size, (k + 1) * size);
      const norm = Math.hypot(...sum);
      if (norm > 0)
        centres.set(
          sum.map((value) => value / norm),
          k * size,
        );
    }
  }
  return belongs;
}

/** The class whose centre lies in the direction most like the vector's. */
function nearest(vectors: Float32Array, from: number, centres: Float32Array, size: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k * size < centres.length; k++) {
    let product = 0;
    for (let d = 0; d < size; d++) product += (vectors[from + d] as number) * (centres[k * size + d] as number);
    if (product > most) {
      most = product;
      best = k;
    }
  }
  return best;
}
