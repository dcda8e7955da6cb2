import { KIND } from './characters.ts';

/** A token's class by its characters. */
export const SHAPE = {
  lower: 1,
  capital: 2,
  upper: 3,
  mixed: 4,
  number: 5,
  initial: 6,
  mark: 7,
  clitic: 8,
  abbreviation: 9,
} as const;

/** How many characters of each kind a token holds. */
export interface Census {
  uppers: number;
  lowers: number;
  digits: number;
  dots: number;
  length: number;
  first: number;
}

export function shapeOf({ uppers, lowers, digits, dots, length, first }: Census): number {
  const letters = uppers + lowers;
  if (digits > 0 && letters === 0) return SHAPE.number;
  if (dots > 0) return SHAPE.abbreviation;
  if (uppers === 0) return SHAPE.lower;
  if (uppers === 1 && lowers === 0) return length === 1 ? SHAPE.initial : SHAPE.abbreviation;
  if (lowers === 0) return SHAPE.upper;
  return first === KIND.upper ? SHAPE.capital : SHAPE.mixed;
}
