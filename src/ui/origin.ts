import type { Note, NoteKind } from '../engine/model.ts';
import { say, sayCount } from '../shared/words.ts';

/** Kinds of notes by what matters to a reader. */
const RANKS: readonly NoteKind[] = [
  'inputs',
  'wire',
  'dateline',
  'syndication',
  'correction',
  'disclosure',
  'editing',
  'source-link',
  'image-credit',
];

/** Notes by kind, what matters most first. */
export function ranked(notes: readonly Note[]): [kind: NoteKind, notes: Note[]][] {
  return RANKS.map((kind): [NoteKind, Note[]] => [kind, notes.filter((note) => note.kind === kind)]).filter(
    ([, list]) => list.length > 0,
  );
}

export interface OriginPart {
  text: string;
  /** Whether it stands out as a mark. */
  isFlag?: boolean;
}

/** Where a report comes from in one line: agencies, contributions, corrections, pictures; pictures beyond one are counted. */
export function originLine(notes: readonly Note[], locale: string): OriginPart[] {
  const of = (kind: NoteKind): Note[] => notes.filter((note) => note.kind === kind);
  const list = (names: readonly string[]): string => new Intl.ListFormat(locale).format([...new Set(names)]);
  const namesOf = (...kinds: NoteKind[]): string[] => kinds.flatMap((kind) => of(kind).flatMap(({ names }) => names));
  const parts: OriginPart[] = [];
  const agencies = namesOf('wire', 'dateline');
  if (agencies.length) parts.push({ text: say('notesFrom', list(agencies)) });
  else if (of('wire').length) parts.push({ text: of('wire')[0]?.text ?? '' });
  const helpers = namesOf('inputs').filter((name) => !agencies.includes(name));
  if (helpers.length) parts.push({ text: say('notesWith', list(helpers)) });
  else if (of('inputs').length) parts.push({ text: say('notesContributions') });
  if (of('syndication').length) parts.push({ text: say('notesElsewhere') });
  if (of('correction').length) parts.push({ text: say('notesCorrected'), isFlag: true });
  if (of('disclosure').length) parts.push({ text: say('noteDisclosure'), isFlag: true });
  const pictures = of('image-credit');
  const [only] = namesOf('image-credit');
  if (pictures.length === 1 && only) parts.push({ text: say('pictureBy', only) });
  else if (pictures.length) parts.push({ text: sayCount('pictures', pictures.length) });
  return parts;
}
