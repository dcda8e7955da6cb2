import type { Note } from '../../model.ts';
import { agenciesIn } from '../../words/agency-finder.ts';
import type { ProseBlock } from '../dom/blocks.ts';
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
    const matches = matchesIn(block.text, places);
    const length = matches.reduce((sum, match) => sum + match.text.length + 1, 0);
    for (const match of matches) {
      const text = match.text.trim();
      if (found.some(({ note }) => note.kind === match.rule.kind && note.text === text)) continue;
      const note: Note = { kind: match.rule.kind, text, names: agenciesIn(text), from: 'page' };
      found.push({ note, block, rule: match.rule.name, whole: length >= block.text.length - 2 });
    }
  }
  return found;
}

interface Match {
  rule: NoteRule;
  text: string;
}

/** Where a second note may begin in a line: "Reporting by A; Editing by B". */
const NEXT_NOTE =
  /(?<=[;.)|])\s*[|•]?\s+(?=[([]?(?:additional reporting|reporting|writing|editing|edited|compiled|with (?:inputs|files|agency)|photos? by|correction|this (?:article|story) (?:was|has)|(?:image|photo|source)(?=:))\b)/giu;
const LONGEST_LINE = 600;

/** The notes of a block: several where each part of its line is one, else the first that fits the whole. */
function matchesIn(text: string, places: readonly Place[]): Match[] {
  const parts = text.length <= LONGEST_LINE ? text.split(NEXT_NOTE) : [];
  if (parts.length > 1) {
    const matches = parts.map((part) => firstRule(part, places));
    if (matches.every((match) => match !== null)) return matches;
  }
  const match = firstRule(text, places);
  return match ? [match] : [];
}

function firstRule(text: string, places: readonly Place[]): Match | null {
  for (const rule of RULES) {
    if (text.length > rule.longest || !rule.places.some((place) => places.includes(place))) continue;
    if (rule.onlyWith && !rule.onlyWith.test(text)) continue;
    const match = rule.pattern.exec(text);
    if (match) return { rule, text: match[1] ?? match[0] };
  }
  return null;
}
