import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { linkTo } from '../engine/anchor/fragment.ts';
import { isSure, wordsOf } from '../engine/annotation.ts';
import type { Correction } from '../engine/corrections/entries.ts';
import { whyThisSpeaker } from '../engine/evidence.ts';
import type { Annotation, Attribution, ReaderEntry } from '../engine/model.ts';
import type { Shown } from '../shared/news.ts';
import { say } from '../shared/words.ts';
import { citationOf } from '../ui/citation.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { formName } from '../ui/names.ts';
import { NotSaved, unreadLine } from '../ui/store-trouble.tsx';
import { CorrectForm } from './correct-form.tsx';
import { NoteForm } from './note-form.tsx';
import { type Save, useSaving } from './saving.ts';

interface CardProps {
  annotation: Annotation;
  attribution: Attribution;
  /** What the reader did to it. */
  entries: readonly ReaderEntry[];
  /** How what the reader wrote is kept. */
  kept: Shown['kept'];
  correct: (correction: Correction) => Save;
  undo: () => Save;
  close: () => void;
}

/** Who, how, how sure and why; and the reader's hand on it. */
export function CardView({ annotation, attribution, entries, kept, correct, undo, close }: CardProps): VNode {
  const [open, setOpen] = useState<'facts' | 'correct' | 'note'>('facts');
  const speaker = annotation.speakers.find((candidate) => candidate.id === attribution.speaker) ?? null;
  const cue = wordsOf(annotation, attribution.cue);
  const facts = [
    formName(attribution),
    cue && say('cue', cue),
    whyThisSpeaker(attribution.evidence),
    entries.some(({ kind }) => kind !== 'note') ? say('byYou') : say('sureShare', Math.round(attribution.confidence * 100)),
  ];
  const note = entries.findLast(({ kind }) => kind === 'note')?.value ?? '';
  const back = (): void => setOpen('facts');
  const { trouble, attempt } = useSaving();
  const unread = unreadLine(kept);
  return (
    <div class="card tokens" role="dialog" aria-label={say('whoSays')} tabIndex={-1}>
      <p class="who">
        <b>{speaker?.name ?? say('speakerUnknown')}</b>{' '}
        {speaker?.descriptions[0] && <span class="role">{speaker.descriptions[0]}</span>}
      </p>
      {!isSure(attribution) && <p class="unsure">{say('notSureCheck')}</p>}
      <p class="why">{facts.filter(Boolean).join(' · ')}</p>
      {note && <p class="note">{say('yourNote', note)}</p>}
      {unread && <p class="unsure">{unread}</p>}
      {open === 'facts' && <NotSaved why={trouble} />}
      {open === 'facts' && (
        <p class="actions">
          <CopyButton text={citationOf(annotation, attribution)} />
          {annotation.url && <CopyButton text={linkTo(annotation.url, annotation.text, attribution.content)} label="copyLink" />}
          <button type="button" onClick={() => setOpen('note')}>
            {say('noteButton')}
          </button>
          <button type="button" onClick={() => setOpen('correct')}>
            {say('correctButton')}
          </button>
          <button type="button" onClick={() => attempt(correct({ kind: 'remove', attribution: attribution.id }))}>
            {say('removeButton')}
          </button>
          {entries.length > 0 && (
            <button type="button" onClick={() => attempt(undo())}>
              {say('undo')}
            </button>
          )}
          <button type="button" onClick={close}>
            {say('close')}
          </button>
        </p>
      )}
      {open === 'correct' && (
        <CorrectForm annotation={annotation} attribution={attribution} speaker={speaker} correct={correct} back={back} />
      )}
      {open === 'note' && (
        <NoteForm
          value={note}
          save={(text) => correct({ kind: 'note', attribution: attribution.id, note: text })}
          saved={back}
          cancel={back}
        />
      )}
    </div>
  );
}
