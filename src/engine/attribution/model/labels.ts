/** The first pass's labels: odd ones begin a span, even ones go on in it. */
export const ROLE = { outside: 0, source: 1, cue: 3, content: 5 } as const;
export const TAG_LABELS = 7;

/** The second pass's: the source and the content of one given cue. */
export const ARGUMENT = { outside: 0, source: 1, content: 3 } as const;
export const ARGUMENT_LABELS = 5;

/**
 * Which label may follow which, `labels` × `labels`, and in a last row which may start: "go on" only behind its own kind.
 */
export function transitions(labels: number): Uint8Array {
  const allowed = new Uint8Array((labels + 1) * labels);
  for (let before = 0; before <= labels; before++)
    for (let label = 0; label < labels; label++) {
      const goesOn = label > 0 && label % 2 === 0;
      const follows = before < labels && (before === label || before === label - 1);
      allowed[before * labels + label] = !goesOn || follows ? 1 : 0;
    }
  return allowed;
}
