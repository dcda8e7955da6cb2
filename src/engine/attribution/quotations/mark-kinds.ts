import { closesSingle, isElision } from './apostrophes.ts';
import { BROKEN, endsBroken, opensBroken } from './broken-marks.ts';

/** Which mark may close which: straight, curly, guillemets, low ones, the two backticks or single marks of old wires, and what stands where an encoding broke. */
export type Family =
  | 'double'
  | 'curly'
  | 'single'
  | 'straight-single'
  | 'guillemet'
  | 'inverted'
  | 'low'
  | 'low-single'
  | 'wire'
  | 'broken';

/** `"SMITH: We will."`: a transcript's line; its marks, where it has any, belong to whoever reprints it. */
const TRANSCRIPT = /^["“]\p{Lu}[\p{Lu} .'’-]{1,30}:/u;

/** `2" thick`, `5'9" tall`: inches. */
const INCHES = /^"\s?(?:x|by|thick|wide|long|tall|deep|high|diameter|pipes?|screens?|of (?:rain|snow))\b/i;

export const isSingle = (family: Family): boolean =>
  family === 'single' || family === 'straight-single' || family === 'low-single';

/** Families that typists mix: a quotation over paragraphs may begin curly and go on straight. */
export const isAlike = (one: Family, other: Family): boolean => one === other || (isPlain(one) && isPlain(other));
const isPlain = (family: Family): boolean => family === 'double' || family === 'curly' || family === 'wire';

export const isMark = (char: string): boolean => '"“”„‟\'‘’‚«»`\uFFFD'.includes(char) && char !== '';

/** How many characters the mark here has: two single marks or backticks in a row are one. */
export const widthAt = (text: string, at: number): number => (/^(?:``|''|‘‘|’’)/.test(text.slice(at, at + 2)) ? 2 : 1);

/** Whether what stands before lets a quotation begin: nothing, white space, a bracket, a dash, another mark. */
const isFree = (text: string, at: number, from: number): boolean =>
  at <= from || /[\s([{—–\-/:“"‘'«„>*]/.test(text[at - 1] ?? ' ');

/** The family of marks that opens here, or null where the mark cannot open. */
export function opens(text: string, at: number, from: number): Family | null {
  const char = text[at] ?? '';
  const width = widthAt(text, at);
  const after = text[at + width] ?? ' ';
  const free = isFree(text, at, from);
  if (at === from && TRANSCRIPT.test(text.slice(at, at + 40))) return null;
  if (width === 2) return free && /[\p{L}\p{N}[(…$£€“"]/u.test(after) ? 'wire' : null;
  if (char === BROKEN) return opensBroken(text, at, from) ? 'broken' : null;
  if (char === '“') return 'curly';
  if (char === '”') return free && /[\p{L}\p{N}[(…$£€]/u.test(after) ? 'curly' : null;
  if (char === '„') return 'low';
  if (char === '«') return 'guillemet';
  if (char === '"') return opensStraight(text, at, free, after) ? 'double' : null;
  if (!/\S/.test(after)) return null;
  if (char === '»') return free && text.slice(at + 1, at + 4000).search(/[«»]/) > 0 ? 'inverted' : null;
  if (char === '‚') return free && /[\p{L}\p{N}]/u.test(after) ? 'low-single' : null;
  if (char === '’') return beginsSpeech(text, at, from) && !isElision(text, at) ? 'single' : null;
  if (char === '‘') return isElision(text, at) || !free ? null : 'single';
  if (char === "'") return free && /[\p{L}\p{N}“"[(…£$]/u.test(after) && !isElision(text, at) ? 'straight-single' : null;
  return null;
}

/** "said, ’Never": a closing mark set where a quotation opens. */
const beginsSpeech = (text: string, at: number, from: number): boolean =>
  /[,:]\s$/.test(text.slice(Math.max(from, at - 2), at)) && /\p{Lu}/u.test(text[at + 1] ?? '');

function opensStraight(text: string, at: number, free: boolean, after: string): boolean {
  const before = text[at - 1] ?? ' ';
  if (/\d/.test(before) && INCHES.test(text.slice(at, at + 16))) return false;
  // `" Roads are closed , " he said`: spaces inside the marks, so another one must follow.
  if (!/\S/.test(after)) return free && /^\s\S[^"]*"/.test(text.slice(at + 1, at + 4000));
  return free || !/[\d\p{L}.,!?)’]/u.test(before);
}

/** How wide the mark here is that closes an open quotation of the family; 0 where it does not. */
export function closes(text: string, at: number, to: number, family: Family): number {
  const char = text[at] ?? '';
  const before = text[at - 1] ?? ' ';
  const width = widthAt(text, at);
  const pair = width === 2 && char !== '`' && char !== '‘' ? 2 : 0;
  if (family === 'broken') return (char === BROKEN && endsBroken(text, at)) || (char === '"' && /\S/.test(before)) ? 1 : 0;
  if (family === 'wire') return pair || (char === '"' || char === '”' ? 1 : 0);
  if (family === 'curly') {
    if (pair && /\S/.test(before)) return pair;
    const wrong = char === '“' && /[\p{L}\p{N}.,!?…]/u.test(before) && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
    return char === '”' || char === '‟' || (char === '"' && /\S/.test(before)) || wrong ? 1 : 0;
  }
  if (family === 'double') {
    if (pair && /\S/.test(before)) return pair;
    if (/\d/.test(before) && INCHES.test(text.slice(at, at + 16))) return 0;
    return char === '"' || char === '”' || (char === BROKEN && endsBroken(text, at)) ? 1 : 0;
  }
  if (family === 'low') return char === '“' || char === '”' || (char === '"' && /\S/.test(before)) ? 1 : 0;
  if (family === 'guillemet') return char === '»' ? 1 : 0;
  if (family === 'inverted') return char === '«' || char === '»' ? 1 : 0;
  if (family === 'low-single' && char === '‘') return 1;
  return (char === '’' || char === "'") && closesSingle(text, at, to) ? 1 : 0;
}

/** Whether a mark of a family that is open already begins another one inside: space before it and none behind. */
export const opensInside = (text: string, at: number, from: number): boolean =>
  isFree(text, at, from) && /[\p{L}\p{N}[…$£€‘']/u.test(text[at + 1] ?? ' ');
