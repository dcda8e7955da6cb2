/**
 * A cell of comma-separated values (RFC 4180). One that a spreadsheet would take for a formula, behind white space and marks without
 * width too, gets an apostrophe in front (OWASP, CSV injection). Semicolons and tabs, which part cells in other locales, are quoted as well.
 */
export function cellOf(value: string | number): string {
  const words = String(value);
  const safe = typeof value === 'string' && FORMULA.test(words) ? `'${words}` : words;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠\t\r]/u;

/** A line of cells. */
export const lineOf = (values: readonly (string | number)[]): string => `${values.map(cellOf).join(',')}\r\n`;
