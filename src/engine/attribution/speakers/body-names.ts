const WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}.’'&-]*";
/** Joins the parts of a body's name: "Centers for Disease Control and Prevention", "Committee to Protect the Coast". */
const JOIN = '(?:of|for|to|and|&|de|du|des|del|di|da|der|la|of the|for the|and the|to the)';
const ON =
  '(?<=\\b(?:Committee|Commission|Council|Panel|Center|Centre|Institute|Conference|Subcommittee|Office|Group|Forum|Board|Rapporteur|Coalition|Initiative|Union))\\son(?:\\sthe)?';
const NUMBER = '\\d{1,3}(?=\\s\\p{Lu})';
const NAME = new RegExp(
  `^(?:${NUMBER}\\s)?${WORD}(?:(?:\\s${JOIN}|${ON})?\\s${WORD}|\\s\\d{1,4}\\b(?!\\s(?:per|percent|people)))*`,
  'u',
);
/** "Ministry of Trade, Industry and Energy": a list of what a body is for. */
const LIST = new RegExp(
  `^,\\s${WORD}(?:\\s${WORD}){0,3}(?:,\\s${WORD}(?:\\s${WORD}){0,3}){0,3},?\\sand\\s${WORD}(?:\\s${WORD}){0,3}`,
  'u',
);
const FOR_LIST =
  /\b(?:Ministry|Department|Office|Bureau|Committee|Commission|Secretariat|Board|Institute|Agency|Minister|Secretary|School|Faculty|Chamber|Union|Society) (?:of|for|on) [^,]+$/;

/** Code units in which a list of what a body is for begins. */
const LONGEST = 200;

/** The capitalised name at the start of words, with its "of", "for" and lists; empty where none starts there. */
export function bodyNameAt(words: string): string {
  const name = NAME.exec(words)?.[0] ?? '';
  const list = FOR_LIST.test(name.slice(-LONGEST)) ? (LIST.exec(words.slice(name.length))?.[0] ?? '') : '';
  return (name + list).replace(/['’]s?$/, '').replace(/(?<!\b\p{Lu}|Inc|Ltd|Co|Corp|Bros)\.$/u, '');
}

/** Behind a body's name: nothing, a mark, or what opens another phrase; a noun would take the name over ("Norlink executives"). */
const CLOSED =
  /^(?:$|[,;:()[\]—–”"-]|['’]s?$|\s(?:of|from|at|in|for|with|on|by|to|who|which|that|told|and|itself|themselves|also|under|about|after|before|during|as|has|have|had|is|was|would|will)\b|\s[—–(\d])/;

export const isClosed = (behind: string): boolean => CLOSED.test(behind);
