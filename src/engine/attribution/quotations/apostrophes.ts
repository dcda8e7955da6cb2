/** `'90s`, `'em`, `rock 'n' roll`, `’Tis`: an apostrophe where a letter was left out, at the start of a word. */
const ELISION = /^['‘’](?:\d0s|em\b|til\b|tis\b|twas\b|n['’]|cause\b|bout\b|round\b|cos\b|cuz\b|ere\b|neath\b|fraid\b|nuff\b)/i;
/** "in '58": a year without its century. */
const YEAR = /^['‘’]\d\d(?!\d)/;
const DATES = /\b(?:in|of|since|from|until|till|by|class|summer|autumn|winter|spring|early|late|mid|the)[\s-]$/i;

/** Whether a single mark here stands for letters left out, and opens nothing. */
export const isElision = (text: string, at: number): boolean =>
  ELISION.test(text.slice(at, at + 8)) || (YEAR.test(text.slice(at, at + 4)) && DATES.test(text.slice(Math.max(0, at - 10), at)));

/** A single mark ends a quotation only after something and before no letter; the second one of "rock ’n’ roll" ends nothing. */
export const endsSingle = (text: string, at: number): boolean =>
  /\S/.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ') && !/['‘’]n$/i.test(text.slice(at - 2, at));

/** "the dogs’ bowls", "goin’ home": a mark that may as well be an apostrophe, behind an s or an n and before a word in lower case. */
export const isDoubtful = (text: string, at: number): boolean =>
  /[sxzn]$/i.test(text.slice(at - 1, at)) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));

/** Whether a single mark ends the quotation that is open: an apostrophe does not where a likelier end follows. */
export const closesSingle = (text: string, at: number, to: number): boolean =>
  endsSingle(text, at) && !(isDoubtful(text, at) && laterEnd(text, at, to));

/** Whether a likelier end follows before the next single mark opens. */
function laterEnd(text: string, at: number, to: number): boolean {
  for (let i = at + 1; i < to; i++) {
    const char = text[i];
    if (char !== '‘' && char !== '’' && char !== "'") continue;
    if (isElision(text, i)) continue;
    if (char !== '‘' && text[i + 1] === char) return false;
    if (char === '‘' || (char === "'" && /\s/.test(text[i - 1] ?? ' '))) return false;
    if (endsSingle(text, i)) return true;
  }
  return false;
}

/** Where the last mark stands that can close a single quotation; -1 where there is none. */
export function lastSingleEnd(text: string, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if ((text[at] === '’' || text[at] === "'") && endsSingle(text, at)) return at;
  return -1;
}
