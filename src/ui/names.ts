import type { Form, NoteKind } from '../engine/model.ts';

/** What readers call each form. */
export const FORM_NAMES: Record<Form, string> = { direct: 'Direct quote', mixed: 'Partly quoted', indirect: 'Claim' };

/** What readers call each kind of note. */
export const NOTE_NAMES: Record<NoteKind, string> = {
  inputs: 'Contributions',
  wire: 'Agency',
  dateline: 'Dateline',
  editing: 'Editing',
  'image-credit': 'Pictures',
  syndication: 'First published',
  'source-link': 'Source',
  correction: 'Correction',
  disclosure: 'Disclosure',
};
