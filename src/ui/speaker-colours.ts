import { levelOf } from '../engine/annotation.ts';
import type { Annotation } from '../engine/model.ts';
import { groupedBySpeaker } from './statements.ts';

/** As many colours as speakers' eyes can be told apart by; the ninth on is grey, with letters. */
const COLOURS = 8;

const known = new WeakMap<Annotation, ReadonlyMap<string, string>>();

/**
 * The colour of a speaker, the same in page, card and list: `s1` to `s8` by words, `s0` for the rest and for nobody. Filters change
 * nothing about it; guesses have no say.
 */
export function colourIn(annotation: Annotation, speaker: string | null): string {
  let colours = known.get(annotation);
  if (!colours) {
    const groups = groupedBySpeaker(
      annotation,
      annotation.attributions.filter((attribution) => levelOf(attribution) !== 'guess'),
    );
    colours = new Map(groups.slice(0, COLOURS).flatMap(({ speaker: own }, i) => (own ? [[own.id, `s${i + 1}`] as const] : [])));
    known.set(annotation, colours);
  }
  return (speaker !== null && colours.get(speaker)) || 's0';
}
