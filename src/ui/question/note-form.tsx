import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../shared/words.ts';
import { type Save, useSaving } from '../saving.ts';
import { SaveOrCancel } from './save-or-cancel.tsx';

interface NoteProps {
  value: string;
  save: (note: string) => Save;
  /** Called when the note is kept. */
  saved: () => void;
  cancel: () => void;
}

/** A note of the reader's own. */
export function NoteForm({ value, save, saved, cancel }: NoteProps): VNode {
  const [note, setNote] = useState(value);
  const { trouble, attempt } = useSaving(saved);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        attempt(save(field.current?.value ?? note));
      }}
    >
      <label>
        {say('noteField')}
        <textarea ref={field} name="note" rows={3} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <SaveOrCancel trouble={trouble} cancel={cancel} />
    </form>
  );
}
