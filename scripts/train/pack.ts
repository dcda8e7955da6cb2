import { Weights } from '../../src/engine/attribution/model/weights.ts';
import { mostTelling } from './learn-chain.ts';

/**
 * Keeps the `keep` features that weigh most and rounds their weights to 8 bits.
 * @param clipped the share of the weights, the largest, that are cut to the size of the next: they would make the rest coarse
 */
export function pack(rows: Int32Array, weights: Float32Array, labels: number, keep: number, clipped = 0.0001): Weights {
  const kept = mostTelling(weights, labels, keep);
  const order = [...rows.keys()].filter((i) => kept[i]).sort((a, b) => (rows[a] as number) - (rows[b] as number));
  const values = new Float32Array(order.length * labels);
  for (const [k, i] of order.entries()) values.set(weights.subarray(i * labels, (i + 1) * labels), k * labels);
  const unit = largest(values, clipped) / 127;
  const packed = Int8Array.from(values, (weight) => Math.max(-127, Math.min(127, Math.round(weight / unit))));
  return new Weights(
    labels,
    Int32Array.from(order, (i) => rows[i] as number),
    packed,
    unit,
  );
}

/** The magnitude that all but a share of the weights stay under; the largest of all where the share is 0. */
function largest(values: Float32Array, clipped: number): number {
  const sizes = values.map(Math.abs).sort();
  return sizes[Math.max(0, clipped ? Math.floor(sizes.length * (1 - clipped)) - 1 : sizes.length - 1)] || 1;
}
