import type { VNode } from 'preact';
import type { Note } from '../engine/model.ts';
import { NOTE_NAMES } from './names.ts';

/** Provenance as the page words it. */
export function NoteList({ notes }: { notes: readonly Note[] }): VNode | null {
  if (notes.length === 0) return null;
  return (
    <section>
      <h2>Where it comes from</h2>
      <ul class="notes">
        {notes.map((note) => (
          <li key={`${note.kind} ${note.text}`}>
            <span>{NOTE_NAMES[note.kind]}</span>
            {note.text}
          </li>
        ))}
      </ul>
    </section>
  );
}
