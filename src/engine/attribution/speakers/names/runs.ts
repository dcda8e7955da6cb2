/** Words in small letters that stand inside a name. */
const PARTICLE =
  "(?:de|da|dos|das|do|del|della|dalla|degli|di|du|des|den|der|van|von|vom|zu|zur|ten|ter|te|op|af|av|la|le|las|los|el|al|bin|ibn|bint|binti|binte|abu|ul|ur|ud|ben|ap|y|e|a/l|a/p|s/o|d/o|'t|of the|of|and)";
const PREFIX = "(?:(?:al|el|as|ash|an|ad|ar|at|az|ul|ud|ur|d|l|dell|ter|abdul|abd)[-'’])?";
const WORD = `${PREFIX}\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:[.'’‑-][\\p{L}\\p{N}]+)*`;
/** A full stop inside a run is an initial's or an abbreviation's. */
const ABBREVIATED =
  '(?:(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)*(?!\\p{L})|(?:Mr|Mrs|Ms|Mx|Messrs|Dr|Drs|Sen|Gov|Reps?|Prof|Gen|Lt|Col|Cols|Sgt|Cpl|Pte|Pvt|St|Jr|Sr|Rev|Revd|Fr|Msgr|Hon|Capt|Cmdr|Cdr|Adm|Maj|Brig|Insp|Supt|Det|Const|Adv|Atty|Barr|Engr|Arch|Smt|Shri|Pres|Amb|Cllr|Cr|Comm|Comr|Pt|Chas|Wm|Thos)\\.))';
/** “Jeff “Skunk” Barnes”: what friends call him. */
const NICKNAME = `\\s["“'‘(]\\p{Lu}[\\p{L} .’-]{1,20}["”'’)]`;
/** No name has so many words; of a text in capitals, which is all one run, each stretch of them is read by itself. */
const MOST_WORDS = 40;
const RUN = new RegExp(
  `(?:${ABBREVIATED}|${WORD})(?:(?:${NICKNAME})?\\s(?:${PARTICLE}\\s){0,2}(?:${ABBREVIATED}|${WORD})|,\\s(?:Jr|Sr)\\b\\.?){0,${MOST_WORDS}}`,
  'gu',
);

/** A run of capitalised words, with the particles and initials of names among them. */
export interface Run {
  text: string;
  at: number;
}

/** Every run of a text. One whose words were glued where two elements of a page met ("Ann BellAnn Bell") ends there. */
export function runsOf(text: string): Run[] {
  return [...text.matchAll(RUN)].map((match) => ({ text: withoutGlue(match[0]), at: match.index }));
}

/** "Ann BellAnn Bell": a word stands again at another's middle. */
const GLUE = /\b(\p{Lu}\p{Ll}+) [^\n]{0,60}?\p{Ll}(?=\1)/u;

/** Code units of the longest run that may be two that met. */
const LONGEST = 300;

function withoutGlue(run: string): string {
  const glued = run.length <= LONGEST ? GLUE.exec(run) : null;
  return glued ? withoutGlue(run.slice(0, glued.index + glued[0].length)) : run;
}
