/** What is written short before a name and in full without it. */
const IN_FULL: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  dr: 'doctor',
  prof: 'professor',
  sgt: 'sergeant',
  capt: 'captain',
  gen: 'general',
  col: 'colonel',
  lt: 'lieutenant',
  rev: 'reverend',
  pres: 'president',
  det: 'detective',
  insp: 'inspector',
  pm: 'prime minister',
  ceo: 'chief executive',
  md: 'managing director',
  ag: 'attorney general',
};

/** A description in small letters and without short forms: "Gov." is "governor". */
export const inFull = (description: string): string =>
  description.toLowerCase().replace(/\p{Ll}+\.?/gu, (word) => IN_FULL[word.replace('.', '')] ?? word);

/** The noun it turns on: "minister" of "water minister of the north". */
export const nounOf = (description: string): string =>
  (inFull(description).split(/\s(?:of|for|in|at|from|with|who)\s/)[0] ?? '').trim().split(' ').at(-1) ?? '';
