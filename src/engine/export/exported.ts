import { levelOf } from '../annotation.ts';
import { type Corrected, corrected } from '../corrections/corrected.ts';
import type { Annotation, Attribution, ReaderEntry } from '../model.ts';

/** What a reader wants written down. */
export interface ExportChoice {
  /** Guesses too: more often wrong than right, they stay out unless asked for. */
  guesses: boolean;
  /** Only these statements, by id; all where it is null. */
  only: ReadonlySet<string> | null;
  /** The day on which the page was read, as ISO 8601; null where nobody knows. */
  accessed: string | null;
}

/** Everything that the article attributes, save guesses. */
export const EVERYTHING: ExportChoice = { guesses: false, only: null, accessed: null };

/** An article as it is exported. */
export interface Exported {
  /** What the machine found, with the reader's entries beside it: all of it, whatever was chosen. */
  machine: Annotation;
  /** The same with the reader's corrections applied and only the chosen statements, in the order of the text. */
  annotation: Annotation;
  byAttribution: ReadonlyMap<string, readonly ReaderEntry[]>;
  /** Corrections whose words are gone from the article. */
  lost: readonly ReaderEntry[];
  accessed: string | null;
}

/** Applies a choice to a corrected annotation. */
export function exportedOf(result: Corrected, choice: ExportChoice = EVERYTHING): Exported {
  const { annotation, machine, byAttribution, lost } = result;
  const isChosen = (attribution: Attribution): boolean =>
    choice.only ? choice.only.has(attribution.id) : choice.guesses || levelOf(attribution) !== 'guess';
  const attributions = annotation.attributions.filter(isChosen);
  const ids = new Set(attributions.map(({ id }) => id));
  const speakers = annotation.speakers
    .map((speaker) => ({ ...speaker, attributions: speaker.attributions.filter((id) => ids.has(id)) }))
    .filter((speaker) => speaker.attributions.length > 0);
  return { machine, annotation: { ...annotation, attributions, speakers }, byAttribution, lost, accessed: choice.accessed };
}

/** The same from what the machine found. */
export const exportOf = (machine: Annotation, choice: ExportChoice = EVERYTHING): Exported =>
  exportedOf(corrected(machine), choice);
