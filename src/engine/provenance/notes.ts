import type { ProseBlock } from '../article/blocks.ts';
import type { Note } from '../model.ts';
import { agenciesIn } from './agencies.ts';
import type { NoteRule, Place } from './rule.ts';
import { CAPTION_RULES } from './rules/caption.ts';
import { TEXT_RULES } from './rules/text.ts';

/** A note, the block it was read from, and whether the block is nothing else. */
export interface FoundNote {
  note: Note;
  block: ProseBlock;
  rule: string;
  whole: boolean;
}

/** A block and the places it stands in. */
export interface PlacedBlock {
  block: ProseBlock;
  places: readonly Place[];
}

const RULES: readonly NoteRule[] = [...TEXT_RULES, ...CAPTION_RULES];

/** The provenance notes among these blocks, in order; a credit that several pictures share is given once. */
export function findNotes(blocks: readonly PlacedBlock[]): FoundNote[] {
  const found: FoundNote[] = [];
  for (const { block, places } of blocks) {
    const match = firstRule(block.text, places);
    if (!match) continue;
    const text = match.text.trim();
    if (found.some(({ note }) => note.kind === match.rule.kind && note.text === text)) continue;
    const note: Note = { kind: match.rule.kind, text, names: agenciesIn(text), from: 'page' };
    found.push({ note, block, rule: match.rule.name, whole: text.length >= block.text.length - 2 });
  }
  return found;
}

function firstRule(text: string, places: readonly Place[]): { rule: NoteRule; text: string } | null {
  for (const rule of RULES) {
    if (text.length > rule.longest || !rule.places.some((place) => places.includes(place))) continue;
    const match = rule.pattern.exec(text);
    if (match) return { rule, text: match[1] ?? match[0] };
  }
  return null;
}
