const KEPT: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th' };

/** A name as names are compared: small letters, no accents, full stops, apostrophes or possessive. */
export function foldName(name: string): string {
  const small = name.toLowerCase();
  if (!/[^a-z -]/.test(small)) return small;
  return small
    .replace(/['’]s$/, '')
    .normalize('NFD')
    .replace(/[\p{M}.’'‘]/gu, '')
    .replace(/[øłđßæœıðþ]/g, (letter) => KEPT[letter] ?? letter);
}
