import type { Attribution } from './model.ts';

/** From this confidence on a result is shown as sure. */
const SURE = 0.9;

/** Whether views show an attribution without the mark "not sure". */
export const isSure = (attribution: Pick<Attribution, 'confidence'>): boolean => attribution.confidence >= SURE;
