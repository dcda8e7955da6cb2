/** What stands where a page was stored in a wrong encoding: for a quote mark, an apostrophe, or a space that does not break. */
export const BROKEN = '\uFFFD';

/** Code units in which a broken mark that opens must find one that closes. */
const REACH = 1500;
const END = /[,.!?…](?:\uFFFD|")(?=$|[\s\uFFFD.,;:)—–-])/;

/** Whether a broken character here stands for a mark that opens: free before, a letter behind, and one that closes in its paragraph. */
export const opensBroken = (text: string, at: number, from: number): boolean =>
  (at <= from || /[\s(\uFFFD]/.test(text[at - 1] ?? ' ')) &&
  /\p{L}/u.test(text[at + 1] ?? ' ') &&
  END.test(text.slice(at + 1, at + REACH).split('\n', 1)[0] ?? '');

/** Whether it stands for one that closes: behind the end of a clause and before no word. */
export const endsBroken = (text: string, at: number): boolean =>
  /[,.!?…]/.test(text[at - 1] ?? ' ') && /^(?:$|[\s\uFFFD.,;:)—–-])/.test(text.slice(at + 1, at + 2));
