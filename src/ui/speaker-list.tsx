import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isSure, wordsOf } from '../engine/annotation.ts';
import type { Annotation, Attribution, ReaderEntry } from '../engine/model.ts';
import { say } from '../shared/words.ts';
import { citationOf } from './citation.ts';
import { CopyButton } from './copy-button.tsx';
import { formName } from './names.ts';
import { colourOf, type Heard, heardBy } from './statements.ts';

interface SpeakerListProps {
  annotation: Annotation;
  /** All that are shown: they decide order and colours. */
  statements: readonly Attribution[];
  /** Those of them that a search has found. */
  found: readonly Attribution[];
  /** Whether every speaker stands open, as after a search. */
  opened: boolean;
  /** The statement that stands in the window. */
  inView: string | null;
  byAttribution: ReadonlyMap<string, readonly ReaderEntry[]>;
  /** Takes the reader to a statement in the page; null while nothing is painted. */
  reveal: ((attribution: string) => void) | null;
}

/** The speakers, each opening to their statements. */
export function SpeakerList({ annotation, statements, found, opened, inView, byAttribution, reveal }: SpeakerListProps): VNode {
  const wanted = new Set(found);
  return (
    <div class="speakers">
      {heardBy(annotation, statements).map((group, i) => {
        const own = group.statements.filter((attribution) => wanted.has(attribution));
        if (own.length === 0) return null;
        const isOpen = opened || i === 0 || own.some(({ id }) => id === inView);
        return (
          <details class={`speaker c-${colourOf(i, group)}`} key={group.speaker?.id ?? ''} open={isOpen}>
            <summary>
              <i class="dot" />
              <Who group={group} />
              <span class="count">{own.length}</span>
            </summary>
            <ol>
              {own.map((attribution) => (
                <Statement
                  key={attribution.id}
                  annotation={annotation}
                  attribution={attribution}
                  entries={byAttribution.get(attribution.id) ?? []}
                  isInView={attribution.id === inView}
                  reveal={reveal}
                />
              ))}
            </ol>
          </details>
        );
      })}
    </div>
  );
}

function Who({ group: { speaker } }: { group: Heard }): VNode {
  return (
    <span>
      <span class="name">{speaker?.name ?? say('speakerUnknown')}</span>
      {speaker?.descriptions[0] && <span class="role">{speaker.descriptions[0]}</span>}
    </span>
  );
}

interface StatementProps {
  annotation: Annotation;
  attribution: Attribution;
  entries: readonly ReaderEntry[];
  isInView: boolean;
  reveal: SpeakerListProps['reveal'];
}

function Statement({ annotation, attribution, entries, isInView, reveal }: StatementProps): VNode {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isInView) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isInView]);
  const sure = isSure(attribution);
  const hand = entries.filter(({ kind }) => kind !== 'note').length > 0 ? say('byYou') : '';
  const facts = [formName(attribution).toLowerCase(), wordsOf(annotation, attribution.cue), sure ? '' : say('notSure'), hand];
  const notes = entries.filter(({ kind }) => kind === 'note');
  return (
    <li ref={item} aria-current={isInView ? 'true' : undefined}>
      <button
        type="button"
        class={['statement', attribution.form, sure ? '' : 'unsure'].join(' ')}
        disabled={reveal === null}
        data-attribution={attribution.id}
        onClick={() => reveal?.(attribution.id)}
        dir="auto"
      >
        {wordsOf(annotation, attribution.content)}
        <span class="form">{facts.filter(Boolean).join(' · ')}</span>
        {notes.map(({ id, value }) => (
          <span class="form" key={id}>
            {say('yourNote', value)}
          </span>
        ))}
      </button>
      <CopyButton text={citationOf(annotation, attribution)} describedAs="copyQuote" />
    </li>
  );
}
