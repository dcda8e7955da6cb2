import type { VNode } from 'preact';
import { wordsOf } from '../engine/export/format.ts';
import type { Annotation, Attribution } from '../engine/model.ts';
import { isSure } from '../engine/sure.ts';
import { FORM_NAMES } from './names.ts';
import { colourOf, type Heard, heardBy } from './statements.ts';

interface SpeakerListProps {
  annotation: Annotation;
  statements: readonly Attribution[];
  /** Takes the reader to a statement in the page; null while nothing is painted. */
  reveal: ((attribution: string) => void) | null;
}

/** The speakers, each opening to their statements. */
export function SpeakerList({ annotation, statements, reveal }: SpeakerListProps): VNode {
  return (
    <div>
      {heardBy(annotation, statements).map((group, i) => (
        <details class={`speaker c-${colourOf(i, group)}`} key={group.speaker?.id ?? ''} open={i === 0}>
          <summary>
            <i class="dot" />
            <Who group={group} />
            <span class="count">{group.statements.length}</span>
          </summary>
          <ol>
            {group.statements.map((attribution) => (
              <Statement key={attribution.id} annotation={annotation} attribution={attribution} reveal={reveal} />
            ))}
          </ol>
        </details>
      ))}
    </div>
  );
}

function Who({ group: { speaker } }: { group: Heard }): VNode {
  return (
    <span>
      <span class="name">{speaker?.name ?? 'Speaker not known'}</span>
      {speaker?.descriptions[0] && <span class="role">{speaker.descriptions[0]}</span>}
    </span>
  );
}

interface StatementProps {
  annotation: Annotation;
  attribution: Attribution;
  reveal: SpeakerListProps['reveal'];
}

function Statement({ annotation, attribution, reveal }: StatementProps): VNode {
  const sure = isSure(attribution);
  const cue = wordsOf(annotation, attribution.cue);
  const facts = [FORM_NAMES[attribution.form].toLowerCase(), cue, sure ? '' : 'not sure'].filter(Boolean).join(' · ');
  return (
    <li>
      <button
        type="button"
        class={[attribution.form, sure ? '' : 'unsure'].join(' ')}
        disabled={reveal === null}
        data-attribution={attribution.id}
        onClick={() => reveal?.(attribution.id)}
      >
        {wordsOf(annotation, attribution.content)}
        <span class="form">{facts}</span>
      </button>
    </li>
  );
}
