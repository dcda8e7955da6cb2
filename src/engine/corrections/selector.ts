import type { QuoteSelector } from '../anchor/describe.ts';

/** A selector as a reader's entry keeps it. */
export const writeSelector = (selector: QuoteSelector): string => JSON.stringify(selector);

/** Null for a text that is no selector. */
export function readSelector(target: string): QuoteSelector | null {
  try {
    const { exact, prefix, suffix } = JSON.parse(target) as Partial<QuoteSelector>;
    return typeof exact === 'string' ? { exact, prefix: String(prefix ?? ''), suffix: String(suffix ?? '') } : null;
  } catch {
    return null;
  }
}
