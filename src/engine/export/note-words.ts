import type { NoteKind } from '../model.ts';

/** What readers call each kind of note, in exports. */
export const NOTE_WORDS: Record<NoteKind, string> = {
  inputs: 'Contributions',
  wire: 'Agency',
  dateline: 'Written in',
  editing: 'Editing',
  'image-credit': 'Picture',
  syndication: 'First published elsewhere',
  'source-link': 'Source',
  correction: 'Correction',
  disclosure: 'Disclosure',
};
