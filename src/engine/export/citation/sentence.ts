/** With a full stop at its end, unless a mark that ends sentences stands there. */
export const ended = (words: string): string => (/[.!?…]["”’)]?$/.test(words) ? words : `${words}.`);

/** A headline in quotation marks, its stop inside, the marks in it one step smaller. */
export const titled = (title: string): string => `“${ended(title.replace(/[“"](?=\S)([^“”"]*)["”]/g, '‘$1’'))}”`;
