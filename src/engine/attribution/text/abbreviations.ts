import { hashOf } from './characters.ts';

const WORDS =
  'mr mrs ms mx dr prof rev fr sr jr st gen col lt maj capt cmdr sgt cpl gov sen rep reps pres hon supt insp det messrs mt ft no nos art sec vs v inc ltd co corp bros jan feb mar apr jun jul aug sep sept oct nov dec cf approx dept est al adm amb atty';

const HASHES: ReadonlySet<number> = new Set(WORDS.split(' ').map((word) => hashOf(word)));

/** Whether a full stop behind `text[from, to)` belongs to an abbreviation and ends no sentence. */
export const isAbbreviation = (text: string, from: number, to: number): boolean =>
  to - from <= 6 && HASHES.has(hashOf(text, from, to));
