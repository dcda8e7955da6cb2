import { Weights } from '../../src/engine/attribution/model/weights.ts';
import { mostTelling } from './learn-chain.ts';

/** Keeps the `keep` features that weigh most and rounds their weights to 8 bits. */
export function pack(rows: Int32Array, weights: Float32Array, labels: number, keep: number): Weights {
  const kept = mostTelling(weights, labels, keep);
  const order = [...rows.keys()].filter((i) => kept[i]).sort((a, b) => (rows[a] as number) - (rows[b] as number));
  const values = new Float32Array(order.length * labels);
  for (const [k, i] of order.entries()) values.set(weights.subarray(i * labels, (i + 1) * labels), k * labels);
  const unit = largest(values) / 127;
  const packed = Int8Array.from(values, (weight) => Math.max(-127, Math.min(127, Math.round(weight / unit))));
  return new Weights(
    labels,
    Int32Array.from(order, (i) => rows[i] as number),
    packed,
    unit,
  );
}

/** The magnitude that all but one weight in ten thousand stay under. */
function largest(weights: Float32Array): number {
  const sizes = weights.map(Math.abs).sort();
  return sizes[Math.max(0, Math.floor(sizes.length * 0.9999) - 1)] || 1;
}
