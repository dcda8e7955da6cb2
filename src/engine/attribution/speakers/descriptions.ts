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

/** One office in several words. */
const SAME: Readonly<Record<string, string>> = {
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  chairman: 'chairperson',
  chairwoman: 'chairperson',
  chair: 'chairperson',
  headmaster: 'headteacher',
  headmistress: 'headteacher',
  congressman: 'congressperson',
  congresswoman: 'congressperson',
  councilman: 'councillor',
  councilwoman: 'councillor',
  councilmember: 'councillor',
  councilor: 'councillor',
  policeman: 'officer',
  policewoman: 'officer',
};

/** The noun it turns on: "minister" of "water minister of the north". */
export const nounOf = (description: string): string =>
  (inFull(description).split(/\s(?:of|for|in|at|from|with|who)\s/)[0] ?? '').trim().split(' ').at(-1) ?? '';

/** The same for every word of one office: "spokesperson" of "spokesman". */
export const officeOf = (noun: string): string => SAME[noun] ?? noun;
