/** `(Laughter)`, `[APPLAUSE]`, `(BEGIN VIDEO CLIP)`. */
const BRACKETED = /^[([][^()[\]]{1,200}[)\]]\.?$/;
/** "Opposition senators interjecting—", "Several hon. Members rose—", "Question put and agreed to." */
const PROCEDURE =
  /^(?:(?:\p{L}[\p{L}.’'-]*\s){0,6}(?:interjecting|interrupting|rose|rising)\s?[—–-]*\.?|(?:Question|Motion|Amendment|Bill|Debate|Leave|Clause)\b[^.!?]{0,80}\b(?:put|agreed to|granted|adjourned|negatived|read|resolved)\b[^.!?]{0,40}\.?)$/u;
/** BY MR. HALE: the next questions are his; EXAMINATION and other headings. */
const HEADING = /^[^\p{Ll}]{3,80}$/u;

/** What a transcript tells about the scene: nobody says it. */
export const isStageDirection = (paragraph: string): boolean =>
  BRACKETED.test(paragraph) ||
  PROCEDURE.test(paragraph) ||
  (HEADING.test(paragraph) && /\p{Lu}{3}/u.test(paragraph) && !/[.!?…]$/.test(paragraph));

/** Where the transcript ends and the outlet speaks: "This interview has been edited for length." */
export const isAfterword = (paragraph: string): boolean =>
  /^[[(*]?(?:This|The|Our|Their|Her|His)\s(?:full\s)?(?:interview|conversation|transcript|Q&A|discussion|exchange)\b|\b(?:edited|condensed)\b[^.]{0,60}\b(?:length|clarity)\b|^(?:Copyright|©|NPR transcripts)/iu.test(
    paragraph,
  );

/** A paragraph of a report: somebody is quoted in it with a cue outside the marks. */
export const isReport = (paragraph: string): boolean =>
  /[,?!]["”’]\s(?:said|says|told|added|\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+)?\s(?:said|says|told|added)|(?:he|she|they)\s(?:said|says|told|added))\b/u.test(
    paragraph,
  );
