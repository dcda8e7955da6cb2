import type { Verdict } from './verdict.ts';

/** What is repeated to make a pattern work hard, besides what recheck found. */
const PUMPS = [
  ' ',
  'a',
  'A',
  '1',
  '.',
  ',',
  "'",
  '’',
  '“',
  '-',
  '—',
  '(',
  '[',
  ';',
  'a ',
  'A ',
  'Aa ',
  'A. ',
  'a, ',
  '\n',
  'É',
  '中',
  '😀',
  '1:',
];
/** Pieces that long patterns look for. */
const PIECES = ['AP ', '(AP', '© AP', 'by ', 'By A', 'said ', 'in the ', ' of A', 'photo ', 'on 1 ', 'Reuters', 'May 1 '];

/** Hostile texts of a length. */
function hostileTexts(length: number, attack: Verdict['attack']): string[] {
  const texts = [...PUMPS, ...PIECES].flatMap((pump) => [fill('', pump, '', length), fill('', pump, '\n!', length)]);
  if (attack) texts.push(fill(attack.prefix, attack.pump, attack.suffix, length));
  return texts;
}

const fill = (prefix: string, pump: string, suffix: string, length: number): string =>
  `${prefix}${pump.repeat(Math.max(0, Math.ceil((length - prefix.length - suffix.length) / pump.length)))}`.slice(
    0,
    Math.max(0, length - suffix.length),
  ) + suffix;

/** Milliseconds of the slowest search, the best of two tries each. */
export function slowest(source: string, flags: string, length: number, attack: Verdict['attack']): number {
  const pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
  let most = 0;
  for (const text of hostileTexts(length, attack)) most = Math.max(most, Math.min(timeOf(pattern, text), timeOf(pattern, text)));
  return most;
}

function timeOf(pattern: RegExp, text: string): number {
  const start = performance.now();
  pattern.test(text);
  return performance.now() - start;
}
