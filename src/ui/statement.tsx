import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { linkTo } from '../engine/anchor/fragment.ts';
import { levelOf, speakerName, wordsOf } from '../engine/annotation.ts';
import type { Annotation, Attribution, ReaderEntry } from '../engine/model.ts';
import { say } from '../shared/words.ts';
import { citationOf } from './citation.ts';
import { CopyButton } from './copy-button.tsx';
import { hitsIn } from './hits.ts';
import { Icon } from './icons.tsx';
import { LevelMark } from './level-mark.tsx';
import { formName } from './names.ts';
import { colourIn } from './speaker-colours.ts';
import { useCopy } from './use-copy.ts';

export type StatementProps = {
  annotation: Annotation;
  attribution: Attribution;
  entries: readonly ReaderEntry[];
  isInView: boolean;
  /** Whether the list's one tab stop is here. */
  isStop: boolean;
  /** Whether its speaker is named with it, as among guesses. */
  isNamed?: boolean;
  /** Whether it is chosen for an export; null while none are being chosen. */
  isSelected: boolean | null;
  select: (attribution: string) => void;
  /** What is searched for. */
  typed: string;
  /** Takes the reader to it in the page; null while nothing is painted. */
  reveal: ((attribution: string) => void) | null;
};

/** How many letters of a statement its Copy button is called by. */
const NAMED_BY = 60;

/** The words, as the page has them; under them whose words they are, the verb, and how sure that is. Its rule is the line in the page. */
export function Statement({
  annotation,
  attribution,
  entries,
  isInView,
  isStop,
  isNamed,
  isSelected,
  select,
  typed,
  reveal,
}: StatementProps): VNode {
  const item = useRef<HTMLLIElement>(null);
  const [copied, copy] = useCopy();
  const [linked, link] = useCopy();
  useEffect(() => {
    if (isInView) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isInView]);
  const level = levelOf(attribution);
  const words = wordsOf(annotation, attribution.content);
  const name = speakerName(annotation, attribution) ?? say('speakerUnknown');
  const cue = wordsOf(annotation, attribution.cue);
  const colour = level === 'guess' ? 's0' : colourIn(annotation, attribution.speaker);
  const short = words.length > NAMED_BY ? `${words.slice(0, NAMED_BY)}…` : words;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'c') copy(citationOf(annotation, attribution));
    else if (event.key === ' ') select(attribution.id);
    else if (event.key === 'l' && annotation.url) link(linkTo(annotation.url, annotation.text, attribution.content));
    else return;
    event.preventDefault();
  };
  return (
    <li ref={item} class={`st ${attribution.form} ${level} c-${colour}`} aria-current={isInView ? 'true' : undefined}>
      <span class="rule" />
      <button
        type="button"
        class="statement"
        tabIndex={isStop ? 0 : -1}
        aria-disabled={reveal === null}
        aria-keyshortcuts="C L Space"
        data-attribution={attribution.id}
        onClick={() => reveal?.(attribution.id)}
        onKeyDown={onKeyDown}
        onKeyUp={(event) => {
          // Firefox presses a button as the space bar is let go.
          if (event.key === ' ') event.preventDefault();
        }}
      >
        {!isNamed && <span class="sr">{name}: </span>}
        <span class="words" dir="auto">
          {hitsIn(words, typed).map(({ text, isHit }) => (isHit ? <mark>{text}</mark> : text))}
        </span>{' '}
        <span class="meta">
          {isNamed && <bdi>{attribution.speaker ? `${name}?` : name}</bdi>}
          <span>{formName(attribution)}</span>
          {cue && <bdi class="cue">{cue}</bdi>}
          <LevelMark of={attribution} />
          {entries.some(({ kind }) => kind !== 'note') && <span>{say('byYou')}</span>}
          {isInView && <b>{say('youAreHere')}</b>}
        </span>
        {entries
          .filter(({ kind }) => kind === 'note')
          .map(({ id, value }) => (
            <span class="note" key={id}>
              <Icon name="note" />
              <span dir="auto">{say('yourNote', value)}</span>
            </span>
          ))}
      </button>
      {isSelected !== null && (
        <input
          type="checkbox"
          class="select"
          tabIndex={-1}
          checked={isSelected}
          aria-label={say('selectThis', short)}
          onChange={() => select(attribution.id)}
        />
      )}
      <span class="acts">
        {linked !== 'ready' && <span role="status">{say(linked === 'copied' ? 'linkCopied' : 'copyFailed')}</span>}
        <CopyButton
          state={copied}
          copy={() => copy(citationOf(annotation, attribution))}
          name={say('copyOf', short)}
          shortcut="C"
          isStop={false}
        />
      </span>
    </li>
  );
}
