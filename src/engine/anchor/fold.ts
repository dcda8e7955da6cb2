/** A text without its typography, and where each of its letters stands in the text itself. */
export interface FoldedText {
  text: string;
  /** The place in the text of a letter of the folded one; of its end, the text's end. */
  placeOf(letter: number): number;
}

const FOLDED = new Map<string, string>(
  [
    ['‘’‚‛′ʼ`´', "'"],
    ['“”„‟″«»', '"'],
    ['‐‑‒–—―−', '-'],
    ['\u00a0\u2002\u2003\u2007\u2009\u200a\u202f', ' '],
    ['…', '...'],
    ['\u00ad\u200b\u200c\u200d\u2060\ufeff', ''],
  ].flatMap(([letters = '', plain = '']) => [...letters].map((letter) => [letter, plain] as const)),
);
const TYPOGRAPHY = new RegExp(`[${[...FOLDED.keys()].join('')}]`, 'gu');

/** Straight quotes, plain hyphens and spaces, three dots; nothing that is not seen. All of these are one code unit long in the text. */
export function foldTypography(text: string): FoldedText {
  const changes: { folded: number; place: number }[] = [];
  let folded = '';
  let from = 0;
  for (const { 0: letter, index } of text.matchAll(TYPOGRAPHY)) {
    const plain = FOLDED.get(letter) ?? letter;
    folded += text.slice(from, index) + plain;
    from = index + 1;
    if (plain.length !== 1) changes.push({ folded: folded.length, place: from });
  }
  folded += text.slice(from);
  return { text: folded, placeOf: (letter) => placeIn(changes, letter) };
}

/** The last change at or before a letter tells how far the texts have drifted apart. */
function placeIn(changes: readonly { folded: number; place: number }[], letter: number): number {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.folded ?? 0) <= letter) low = middle + 1;
    else high = middle;
  }
  const last = changes[low - 1];
  return last ? last.place + letter - last.folded : letter;
}
