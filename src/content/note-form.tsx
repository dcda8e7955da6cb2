import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../shared/words.ts';

interface NoteProps {
  value: string;
  save: (note: string) => void;
  cancel: () => void;
}

/** A note of the reader's own. */
export function NoteForm({ value, save, cancel }: NoteProps): VNode {
  const [note, setNote] = useState(value);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save(note);
      }}
    >
      <label>
        {say('noteField')}
        <textarea ref={field} name="note" rows={3} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <p class="actions">
        <button type="submit">{say('save')}</button>
        <button type="button" onClick={cancel}>
          {say('cancel')}
        </button>
      </p>
    </form>
  );
}
