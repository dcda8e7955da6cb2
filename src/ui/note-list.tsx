import type { VNode } from 'preact';
import type { Note, NoteKind } from '../engine/model.ts';
import { say } from '../shared/words.ts';
import { noteName } from './names.ts';

/** Provenance as the page words it, by kind. */
export function NoteList({ notes }: { notes: readonly Note[] }): VNode | null {
  if (notes.length === 0) return null;
  const kinds = new Map<NoteKind, Note[]>();
  for (const note of notes) kinds.set(note.kind, [...(kinds.get(note.kind) ?? []), note]);
  return (
    <section>
      <h2>{say('provenance')}</h2>
      <dl class="notes">
        {[...kinds].map(([kind, list]) => (
          <div key={kind}>
            <dt>{noteName(kind)}</dt>
            {list.map((note) => (
              <dd key={note.text} dir="auto">
                {note.text}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
