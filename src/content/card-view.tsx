import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { linkTo } from '../engine/anchor/fragment.ts';
import { levelOf, wordsOf } from '../engine/annotation.ts';
import type { Correction } from '../engine/corrections/entries.ts';
import type { Annotation, Attribution, ReaderEntry, Speaker } from '../engine/model.ts';
import { real } from '../engine/page/dom/real.ts';
import type { Shown } from '../shared/news.ts';
import type { Question } from '../shared/questions.ts';
import { say, type WordKey } from '../shared/words.ts';
import { citationOf } from '../ui/citation.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Icon } from '../ui/icons.tsx';
import { Menu } from '../ui/menu.tsx';
import { Monogram } from '../ui/monogram.tsx';
import { formName, levelName } from '../ui/names.ts';
import { reasonOf } from '../ui/reasons.ts';
import { type Save, useSaving } from '../ui/saving.ts';
import { colourIn } from '../ui/speaker-colours.ts';
import { NotSaved, unreadLine } from '../ui/store-trouble.tsx';
import { useCopy } from '../ui/use-copy.ts';
import { Linked } from './linked.tsx';
import { QuestionFrame } from './question-frame.tsx';
import type { Questions } from './questions.ts';

interface CardProps {
  annotation: Annotation;
  attribution: Attribution;
  /** What the reader did to it. */
  entries: readonly ReaderEntry[];
  /** How what the reader wrote is kept. */
  kept: Shown['kept'];
  /** Whether it is the two lines that a resting pointer shows. */
  isPeek?: boolean;
  /** Who lets the reader write. */
  questions: Questions;
  correct: (correction: Correction) => Save;
  undo: () => Save;
  close: () => void;
}

const SURE: Record<ReturnType<typeof levelOf>, WordKey> = { sure: 'cardSure', likely: 'cardLikely', guess: 'cardGuess' };

/** Who, in whose words, how sure and why; two things to do, and the rest in a menu. */
export function CardView({
  annotation,
  attribution,
  entries,
  kept,
  isPeek = false,
  questions,
  correct,
  undo,
  close,
}: CardProps): VNode {
  const [asked, setAsked] = useState<Question | null>(null);
  const card = useRef<HTMLDivElement>(null);
  const [copied, copy] = useCopy();
  const [linked, copyLink] = useCopy();
  const { trouble, attempt } = useSaving();
  const speaker = annotation.speakers.find((candidate) => candidate.id === attribution.speaker) ?? null;
  const colour = colourIn(annotation, attribution.speaker);
  const cue = wordsOf(annotation, attribution.cue);
  const left = (): void => {
    setAsked(null);
    real(card.current)?.focus({ preventScroll: true });
  };
  const cite = (): void => copy(citationOf(annotation, attribution));
  const link = (): void => copyLink(annotation.url ? linkTo(annotation.url, annotation.text, attribution.content) : '');
  const level = levelOf(attribution);
  const head = (
    <>
      <header>
        <Monogram speaker={speaker} colour={colour} />
        <Who speaker={speaker} />
        {!isPeek && (
          <button type="button" class="ib close" aria-label={say('close')} title={`${say('close')} · Esc`} onClick={close}>
            <Icon name="close" />
          </button>
        )}
      </header>
      <p class="what">
        <span class={`form ${attribution.form} ${level}`}>{formName(attribution)}</span>
        {cue && (
          <>
            {' · '}
            <bdi class="cue">{cue}</bdi>
          </>
        )}
        {isPeek && ` · ${levelName(attribution)}`}
      </p>
    </>
  );
  if (isPeek) return <div class={`card tokens peek c-${colour}`}>{head}</div>;
  const isYours = entries.some(({ kind }) => kind !== 'note');
  const note = entries.findLast(({ kind }) => kind === 'note')?.value ?? '';
  const askNote = (): void => setAsked({ kind: 'note', attribution: attribution.id, value: note });
  const askSpeaker = (): void =>
    setAsked({
      kind: 'speaker',
      attribution: attribution.id,
      value: speaker?.name ?? '',
      names: annotation.speakers.map(({ name }) => name),
      hasMore: (speaker?.attributions.length ?? 0) > 1,
    });
  const unread = unreadLine(kept);
  const onKeyDown = (event: KeyboardEvent): void => {
    const deed = { c: cite, l: link, e: askNote }[event.key];
    if (!deed || asked || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    deed();
  };
  return (
    <div
      ref={card}
      class={`card tokens c-${colour}`}
      role="dialog"
      aria-label={say('whoSays')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {head}
      {!asked && (
        <p class="why">
          <b class={`level ${isYours ? '' : level}`}>
            {level !== 'sure' && !isYours && <i aria-hidden="true" />}
            {say(isYours ? 'cardYours' : SURE[level])}
          </b>{' '}
          {reasonOf(annotation, attribution, entries)}
        </p>
      )}
      {!asked && <Linked annotation={annotation} attribution={attribution} />}
      {note && (
        <p class="note">
          <Icon name="note" />
          <span>{say('yourNote', note)}</span>
        </p>
      )}
      {unread && <p class="unsure">{unread}</p>}
      {!asked && <NotSaved why={trouble} />}
      {!asked && (
        <div class="actions">
          <CopyButton state={copied} copy={cite} label="copy" name={say('copySource')} shortcut="C" />
          {annotation.url && (
            <CopyButton
              state={linked}
              copy={link}
              label="linkShort"
              done="linkCopied"
              icon="link"
              name={say('copyLink')}
              shortcut="L"
            />
          )}
          <Menu icon={<Icon name="dots" />} name={say('more')}>
            <button type="button" role="menuitem" onClick={askNote}>
              <Icon name="note" />
              {say('noteButton')}
            </button>
            <button type="button" role="menuitem" onClick={askSpeaker}>
              <Icon name="pen" />
              {say('correctButton')}
            </button>
            <button
              type="button"
              role="menuitem"
              onClick={() => attempt(correct({ kind: 'remove', attribution: attribution.id }))}
            >
              <Icon name="no" />
              {say('removeButton')}
            </button>
            {entries.length > 0 && (
              <button type="button" role="menuitem" onClick={() => attempt(undo())}>
                <Icon name="undo" />
                {say('undoLast')}
              </button>
            )}
          </Menu>
        </div>
      )}
      {asked && <QuestionFrame question={asked} questions={questions} left={left} />}
    </div>
  );
}

function Who({ speaker }: { speaker: Speaker | null }): VNode {
  return (
    <div class="person">
      <b class="who">
        <bdi>{speaker?.name ?? say('speakerUnknown')}</bdi>
      </b>
      {speaker?.descriptions[0] && (
        <span class="role">
          <bdi>{speaker.descriptions[0]}</bdi>
        </span>
      )}
    </div>
  );
}
