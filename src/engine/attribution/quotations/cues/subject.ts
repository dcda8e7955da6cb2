/** Who may stand beside a verb of saying: patterns without groups, for regular expressions with the flag u. */
export const WORD = String.raw`\p{L}[\p{L}\p{N}’'-]*`;
const CAPITAL = String.raw`\p{Lu}(?:[\p{L}\p{N}’'-]+|\.(?:\p{Lu}\.)*)`;
const TITLE = String.raw`(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Lt|Gen|Col|Sgt|Prof|Capt|Insp|Adv|Smt|Engr|Barr|Hon|Rev|St)\.\s`;

/** "Ida Krog", "Dr. Krog", "Rev. Ida van der Krog". */
export const NAME = String.raw`(?:${TITLE}){0,2}${CAPITAL}(?:\s(?:(?:de|van|von|der|den|bin|al|la|del)\s){0,2}${CAPITAL}){0,4}`;
export const PRONOUN = `(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|[Ii]t|who|[Oo]ne|[Oo]thers|[Ss]ome|[Aa]nother|[Mm]any)`;
const DETERMINER = `(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Ii]ts|[Oo]ne|[Aa]nother|[Ss]ome|[Tt]wo|[Tt]hree|[Ss]everal|[Mm]any)`;
/** "the never-identified woman", "a spokesman". */
const INSIDE = String.raw`(?!(?:${PRONOUN}|${DETERMINER})\b)${WORD}`;
export const PHRASE = String.raw`${DETERMINER}\s(?:${INSIDE}\s){0,4}?${INSIDE}(?:\s(?:of|at|for|in|on|from|with|behind|outside)\s(?:${DETERMINER}\s)?(?:${INSIDE}\s){0,2}?${INSIDE})?`;
const FUNCTION =
  '(?:by|of|in|on|at|to|for|with|from|as|and|or|but|that|than|who|which|when|while|after|before|if|so|because|is|was|are|were|be|been|has|had|have|not|also|then|the|an?|his|her|their|its|he|she|they|it|we|where|whose|about|into|over|under|like|until|since|through|during)';
const PLAIN = String.raw`(?!${FUNCTION}\b)\p{Ll}[\p{L}’'-]*`;

/** "engineer Ida Krog", "the engineer Ida Krog". */
export const DESCRIBED = String.raw`(?:(?:${DETERMINER}\s)?(?:${PLAIN}\s){0,3}?)${NAME}`;
/** "voters", "rebel activists". */
export const PLURAL = String.raw`(?:${PLAIN}\s)?(?!${FUNCTION}\b)\p{L}[\p{L}’'-]{2,}s`;

export const LOOSE_SUBJECT = `(?:${PRONOUN}|${DESCRIBED}|${PHRASE}|${PLURAL})`;

/** Set between subject and verb, or before a subject: "later", "has also". */
export const ADVERBS = String.raw`(?:(?:\p{Ll}+ly|also|later|then|once|again|further|has|had|have|just|even|never|always|only|reportedly|will|would|could|did|(?:can|could|is|was|are|were)\s(?:be\s)?(?:heard|seen))\s){0,3}`;
