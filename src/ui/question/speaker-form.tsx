import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../shared/words.ts';
import { type Save, useSaving } from '../saving.ts';
import { SaveOrCancel } from './save-or-cancel.tsx';

interface SpeakerFormProps {
  names: readonly string[];
  value: string;
  save: (speaker: string) => Save;
  /** Called when the speaker is kept. */
  saved: () => void;
  cancel: () => void;
  children?: ComponentChildren;
}

/** A field for a speaker, with those of the article to choose from. */
export function SpeakerForm({ names, value, save, saved, cancel, children }: SpeakerFormProps): VNode {
  const [speaker, setSpeaker] = useState(value);
  const { trouble, attempt } = useSaving(saved);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        attempt(save(field.current?.value ?? speaker));
      }}
    >
      <label>
        {say('speakerField')}
        <input
          ref={field}
          list="speakers"
          name="speaker"
          value={speaker}
          autocomplete="off"
          onInput={(event) => setSpeaker(event.currentTarget.value)}
        />
      </label>
      <datalist id="speakers">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p class="why">{say('leaveEmpty')}</p>
      {children}
      <SaveOrCancel trouble={trouble} cancel={cancel} />
    </form>
  );
}
