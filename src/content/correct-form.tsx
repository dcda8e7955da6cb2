import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Correction } from '../engine/corrections/entries.ts';
import type { Annotation, Attribution, Speaker } from '../engine/model.ts';
import { say } from '../shared/words.ts';
import type { Save } from './saving.ts';
import { SpeakerForm } from './speaker-form.tsx';

interface CorrectProps {
  annotation: Annotation;
  attribution: Attribution;
  speaker: Speaker | null;
  correct: (correction: Correction) => Save;
  back: () => void;
}

/** Changes the speaker of one statement, or of all that the same speaker is said to have said. */
export function CorrectForm({ annotation, attribution, speaker, correct, back }: CorrectProps): VNode {
  const [all, setAll] = useState(false);
  const save = (name: string): Save =>
    all && speaker
      ? correct({ kind: 'merge', from: speaker.name, into: name })
      : correct({ kind: 'speaker', attribution: attribution.id, speaker: name });
  return (
    <SpeakerForm
      names={annotation.speakers.map(({ name }) => name)}
      value={speaker?.name ?? ''}
      save={save}
      saved={back}
      cancel={back}
    >
      {speaker && speaker.attributions.length > 1 && (
        <fieldset>
          <label>
            <input type="radio" name="which" checked={!all} onChange={() => setAll(false)} />
            {say('thisOne')}
          </label>
          <label>
            <input type="radio" name="which" checked={all} onChange={() => setAll(true)} />
            {say('allOf', speaker.name)}
          </label>
        </fieldset>
      )}
    </SpeakerForm>
  );
}
