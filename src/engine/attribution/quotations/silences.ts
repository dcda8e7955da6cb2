const REFUSES = /\b(?:not|n['’]t|never|declin\w*|refus\w*|without)\b/i;
const ASKED =
  /^(?:to\s|with\s|on\s)?(?:(?:an?|any|the|our|further|several|repeated|multiple|immediate|emailed|written|reporters?['’]?s?)\s){0,2}(?:comments?|requests?|questions?|queries|messages?|calls?|emails?|inquir\w+|enquir\w+|interviews?)\b/i;

/** "doubted it": nothing that could be shown. */
export const isPronoun = (content: string): boolean =>
  /^(?:it|this|that|these|those|him|her|them|us|me|so|which|who|what|something|nothing)$/i.test(content.trim());

/** "has not commented on", "declined to discuss". */
const SAYS_NOTHING =
  /(?:\b(?:not|never|declin\w+|refus\w+|yet)|n['’]t)\s(?:[\p{L}]+\s){0,2}?(?:comment|respond|repl|answer|elaborat|discuss|address)\p{L}*(?:\s(?:on|to|about|upon|further))*$/iu;
/** "offered no explanation", "made no mention of", "did not offer". */
const OFFERS_NOTHING =
  /\b(?:offer(?:s|ed)?|gives?|gave|given|ma[dk]e|provide[sd]?|shows?|showed|has|have|had)\sno\b|(?:\bnot|n['’]t)\s(?:offer|give|provide|mention)\b/iu;

/** "did not respond to a request for comment": who says nothing makes no statement, though corpora count it as one. */
export const isSilence = (cue: string, content: string): boolean =>
  (REFUSES.test(cue) && ASKED.test(content)) || (!/["“]/.test(content) && (SAYS_NOTHING.test(cue) || OFFERS_NOTHING.test(cue)));

/** "Reuters reported, citing the army": the army is where it is from, and said nothing of its own. */
export const isCitation = (cue: string, content: string): boolean =>
  /(?:^|\s)(?:citing|cited|cites)$/i.test(cue.trim()) &&
  /^(?:(?:the|an?|its|his|her|their)\s|\p{Lu})/u.test(content) &&
  !/["“”]/.test(content) &&
  content.length < 80;
