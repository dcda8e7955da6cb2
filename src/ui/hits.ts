import { folded } from './statements.ts';

/** Words cut where what was typed stands in them; case and accents do not matter. Put together, the pieces are the words. */
export function hitsIn(words: string, typed: string): { text: string; isHit: boolean }[] {
  const wanted = folded(typed.trim());
  if (!wanted) return [{ text: words, isHit: false }];
  let plain = '';
  /** Where each folded letter stands in the words. */
  const places: number[] = [];
  let at = 0;
  for (const letter of words) {
    const base = folded(letter);
    for (let i = 0; i < base.length; i++) places.push(at);
    plain += base;
    at += letter.length;
  }
  places.push(words.length);
  const pieces: { text: string; isHit: boolean }[] = [];
  let end = 0;
  for (let hit = plain.indexOf(wanted); hit >= 0; hit = plain.indexOf(wanted, hit + wanted.length)) {
    const [from = 0, to = words.length] = [places[hit], places[hit + wanted.length]];
    if (from > end) pieces.push({ text: words.slice(end, from), isHit: false });
    pieces.push({ text: words.slice(from, to), isHit: true });
    end = to;
  }
  if (end < words.length) pieces.push({ text: words.slice(end), isHit: false });
  return pieces;
}
