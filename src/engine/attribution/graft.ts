import { idAt, nextId, nextPlace } from '../ids.ts';
import type { Annotation, Attribution, Block, Page, Span, Speaker } from '../model.ts';
import type { AttributionResult } from './attribute.ts';
import type { AttributionInput } from './input.ts';

/** Paragraphs before a new one that are heard again with it, for its pronouns. */
const LEAD_IN = 3;
/** A larger part of the text than this is no small change. */
const LARGE = 0.5;

/** How to bring an annotation up to date with a page that has changed in part. */
export interface Graft {
  /** What is to be attributed: the new blocks, each with its lead-in. */
  input: AttributionInput;
  /** The annotation of the whole page, given the result for `input`. */
  merge: (result: AttributionResult) => AttributionResult;
}

/**
 * Compares a page with its annotation from before. Blocks whose words are unchanged keep their attributions; only the others have to
 * be attributed.
 * @returns null where so much has changed that the whole has to be attributed
 */
export function graft(before: Annotation, page: Page, context: readonly string[]): Graft | null {
  const shifts = unchanged(before, page);
  const authors = page.byline.map(({ name }) => name);
  const input: AttributionInput = { text: '', blocks: [], context: [...context, ...introductions(before)], authors };
  /** Where each new block stands in the input. */
  const places: { from: number; span: Span }[] = [];
  let heard = 0;
  for (const [i, block] of page.blocks.entries()) {
    if (shifts.fresh[i] === false) continue;
    for (let j = Math.max(heard, i - LEAD_IN); j <= i; j++) {
      const part = page.blocks[j];
      if (!part) continue;
      const start = input.text ? input.text.length + 2 : 0;
      input.text += `${input.text ? '\n\n' : ''}${page.text.slice(...part.span)}`;
      input.blocks.push({ span: [start, input.text.length], role: part.role });
      if (j === i) places.push({ from: start, span: block.span });
    }
    heard = i + 1;
  }
  if (input.text.length > page.text.length * LARGE) return null;
  return { input, merge: (result) => joined(before, shifts.move, places, result) };
}

interface Unchanged {
  /** For each block of the new page, whether its words are new. */
  fresh: boolean[];
  /** The span in the new text, or null where it is gone. */
  move: (span: Span) => Span | null;
}

function unchanged(before: Annotation, page: Page): Unchanged {
  const waiting = new Map<string, Block[]>();
  for (const block of before.blocks) {
    const words = before.text.slice(...block.span);
    waiting.set(words, [...(waiting.get(words) ?? []), block]);
  }
  const pairs: { old: Span; at: number }[] = [];
  const fresh = page.blocks.map(({ span }) => {
    const old = waiting.get(page.text.slice(...span))?.shift();
    if (old) pairs.push({ old: old.span, at: span[0] });
    return !old;
  });
  const move = ([from, to]: Span): Span | null => {
    const pair = pairs.find(({ old }) => old[0] <= from && to <= old[1]);
    return pair ? [from - pair.old[0] + pair.at, to - pair.old[0] + pair.at] : null;
  };
  return { fresh, move };
}

/** Who was named in full before, as a headline would. */
const introductions = ({ speakers }: Annotation): string[] =>
  speakers
    .filter(({ kind }) => kind === 'person')
    .map(({ name, descriptions }) => [name, descriptions[0]].filter(Boolean).join(', '));

function joined(
  before: Annotation,
  move: Unchanged['move'],
  places: readonly { from: number; span: Span }[],
  result: AttributionResult,
): AttributionResult {
  const speakers: Speaker[] = before.speakers.map((speaker) => ({ ...speaker, attributions: [] }));
  const old = before.attributions.flatMap((attribution) => moved(attribution, move) ?? []);
  const back = ([from, to]: Span): Span | null => {
    const place = places.find(({ from: start, span }) => start <= from && to <= start + span[1] - span[0]);
    return place ? [from - place.from + place.span[0], to - place.from + place.span[0]] : null;
  };
  let place = nextPlace(
    'a',
    before.attributions.map(({ id }) => id),
  );
  const fresh = result.attributions.flatMap((attribution) => {
    const placed = moved(attribution, back);
    if (!placed) return [];
    const speaker = result.speakers.find(({ id }) => id === attribution.speaker);
    return { ...placed, id: idAt('a', place++), speaker: speaker ? sameOrNew(speaker, speakers).id : null };
  });
  const attributions = [...old, ...fresh].sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
  for (const { id, speaker } of attributions) speakers.find((other) => other.id === speaker)?.attributions.push(id);
  return { attributions, speakers: speakers.filter((speaker) => speaker.attributions.length > 0) };
}

/** An attribution at its new place; null where a part of it is gone. */
function moved(attribution: Attribution, move: (span: Span) => Span | null): Attribution | null {
  const all = (spans: readonly Span[]): Span[] | null => {
    const there = spans.map(move);
    return there.every((span) => span !== null) ? there : null;
  };
  const [source, cue, content] = [all(attribution.source), all(attribution.cue), all(attribution.content)];
  return source && cue && content ? { ...attribution, source, cue, content } : null;
}

function sameOrNew(speaker: Speaker, speakers: Speaker[]): Speaker {
  const names = [speaker.name, ...speaker.aliases].map((name) => name.toLowerCase());
  const known = speakers.find(({ name }) => names.includes(name.toLowerCase()));
  if (known && known.kind === speaker.kind) return known;
  const added: Speaker = {
    ...speaker,
    id: nextId(
      's',
      speakers.map(({ id }) => id),
    ),
    attributions: [],
  };
  speakers.push(added);
  return added;
}
