import type { Annotation, NoteKind } from '../model.ts';

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

/** What exports say about where an article comes from, and how much of it was read where that is not all. */
export function notesInWords({ notes, wordsRead }: Annotation): { label: string; text: string }[] {
  const told = notes.map(({ kind, text }) => ({ label: NOTE_WORDS[kind], text }));
  const cut = wordsRead === undefined ? null : onlySoMuch(wordsRead);
  return cut ? [{ label: 'Not read whole', text: cut }, ...told] : told;
}

/** That an article was not read to its end. */
export const onlySoMuch = (wordsRead: number): string => `only the first ${wordsRead.toLocaleString('en')} words were read`;
