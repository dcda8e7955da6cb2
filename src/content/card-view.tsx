import type { VNode } from 'preact';
import { wordsOf } from '../engine/export/format.ts';
import type { Annotation, Attribution, Speaker } from '../engine/model.ts';
import { citationOf } from '../ui/citation.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { FORM_NAMES } from '../ui/names.ts';

interface CardProps {
  annotation: Annotation;
  attribution: Attribution;
  speaker: Speaker | null;
  sure: boolean;
  close: () => void;
}

/** Who, how, how sure and why. */
export function CardView({ annotation, attribution, speaker, sure, close }: CardProps): VNode {
  const cue = wordsOf(annotation, attribution.cue);
  const facts = [
    FORM_NAMES[attribution.form],
    cue && `cue “${cue}”`,
    attribution.evidence.split('; ').slice(1).join('; '),
    `${Math.round(attribution.confidence * 100)} % sure`,
  ];
  return (
    <div class="card" role="dialog" aria-label="Who says this" tabIndex={-1}>
      <p class="who">
        <b>{speaker?.name ?? 'Speaker not known'}</b>{' '}
        {speaker?.descriptions[0] && <span class="role">{speaker.descriptions[0]}</span>}
      </p>
      {!sure && <p class="unsure">Not sure: check the text.</p>}
      <p class="why">{facts.filter(Boolean).join(' · ')}</p>
      <p class="actions">
        <CopyButton text={citationOf(annotation, attribution)} />
        <button type="button" onClick={close}>
          Close
        </button>
      </p>
    </div>
  );
}
