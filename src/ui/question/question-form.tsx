import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Question, Written } from '../../shared/questions.ts';
import { say } from '../../shared/words.ts';
import type { Save } from '../saving.ts';
import { NoteForm } from './note-form.tsx';
import { SpeakerForm } from './speaker-form.tsx';

interface QuestionFormProps {
  question: Question;
  write: (written: Written) => Save;
  /** Called when it is kept, or when the reader wants none of it. */
  left: () => void;
}

const LONGEST = 160;

/** The form for whatever is asked: a note, a speaker, or who said the words that were selected. */
export function QuestionForm({ question, write, left }: QuestionFormProps): VNode {
  const [all, setAll] = useState(false);
  const save = (value: string): Save => write({ value, all, at: new Date().toISOString() });
  if (question.kind === 'note') return <NoteForm value={question.value} save={save} saved={left} cancel={left} />;
  const { kind, names } = question;
  return (
    <>
      {kind === 'mark' && (
        <p class="words">{question.words.length > LONGEST ? `${question.words.slice(0, LONGEST)}…` : question.words}</p>
      )}
      <SpeakerForm names={names} value={kind === 'mark' ? '' : question.value} save={save} saved={left} cancel={left}>
        {kind === 'speaker' && question.hasMore && (
          <fieldset>
            <label>
              <input type="radio" name="which" checked={!all} onChange={() => setAll(false)} />
              {say('thisOne')}
            </label>
            <label>
              <input type="radio" name="which" checked={all} onChange={() => setAll(true)} />
              {say('allOf', question.value)}
            </label>
          </fieldset>
        )}
      </SpeakerForm>
    </>
  );
}
