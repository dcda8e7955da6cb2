/** Month names by language, January first; dots and case do not count. Abbreviations are theirs that are no other month's. */
const NAMES: readonly string[] = [
  'january february march april may june july august september october november december',
  'jan feb mar apr may jun jul aug sep oct nov dec',
  // fr
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'janv févr mars avr mai juin juil aout sept oct nov déc',
  // es
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'ene feb mar abr may jun jul ago set oct nov dic',
  // pt
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'jan fev mar abr mai jun jul ago set out nov dez',
  // de
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jan feb mär apr mai jun jul aug sep okt nov dez',
  // it
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'gen feb mar apr mag giu lug ago set ott nov dic',
  // nl
  'januari februari maart april mei juni juli augustus september oktober november december',
];

const NUMBERS = new Map(NAMES.flatMap((year) => year.split(' ').map((name, i) => [name, i + 1] as const)));

/** Every name, the longest first, as a pattern's alternatives. */
export const MONTH_PATTERN = [...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');

/** 1 to 12, or null for what is no month's name. */
export const monthOf = (name: string): number | null => NUMBERS.get(name.toLowerCase().replace('.', '')) ?? null;
