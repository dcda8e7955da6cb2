import type { Reason } from '../model.ts';
import type { Evidence } from './by-reader.ts';
import { inEnglish } from './in-english.ts';

/**
 * The evidence of what the engine found.
 * @param found the rule that found the statement
 * @param right the probability that it is one, 0 to 1
 */
export const evidenceOf = (found: string, right: number, reasons: readonly Reason[]): Evidence => ({
  evidence: `${found} (${right.toFixed(2)}); ${reasons.map(inEnglish).join(' ')}`,
  reasons: [...reasons],
});
