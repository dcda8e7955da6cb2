import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Annotation, Attribution, ReaderEntry, Speaker } from '../engine/model.ts';
import { say, sayCount } from '../shared/words.ts';
import { Icon } from './icons.tsx';
import { Monogram } from './monogram.tsx';
import { colourIn } from './speaker-colours.ts';
import { Statement, type StatementProps } from './statement.tsx';
import { groupedBySpeaker, type SpeakerGroup } from './statements.ts';
import { useGrowing } from './use-growing.ts';
import { useKeptRows } from './use-kept-rows.ts';

interface StatementListProps {
  annotation: Annotation;
  /** All that are shown: they decide the order of speakers and their shares. */
  statements: readonly Attribution[];
  /** Those of them that a search has found. */
  found: readonly Attribution[];
  /** Guesses that are away until they are asked for. */
  guesses: readonly Attribution[];
  /** Whether the reader has asked for guesses once and for all. */
  guessing: boolean;
  order: 'speakers' | 'text';
  /** What is searched for; then all of a speaker's statements stand open. */
  typed: string;
  /** The statement that stands in the window. */
  inView: string | null;
  byAttribution: ReadonlyMap<string, readonly ReaderEntry[]>;
  /** Ids chosen for an export; null while none are being chosen. */
  selected: ReadonlySet<string> | null;
  select: (attribution: string) => void;
  /** Takes the reader to a statement in the page; null while nothing is painted. */
  reveal: ((attribution: string) => void) | null;
}

/** Statements of a speaker that stand open; one more where only one would be hidden. */
const OPEN = 3;
const NONE: readonly ReaderEntry[] = [];

/** The statements by speaker or in the order of the text. It is one tab stop: arrows, Home and End walk it. */
export function StatementList(props: StatementListProps): VNode {
  const { annotation, statements, found, guesses, guessing, order, typed, inView, byAttribution, selected, select, reveal } =
    props;
  const list = useRef<HTMLDivElement>(null);
  const stop = useSignal<string | null>(null);
  const unfolded = useSignal<ReadonlySet<string>>(new Set());
  const asked = useSignal<boolean | null>(null);
  const isGuessing = asked.value ?? guessing;
  const wanted = new Set(found);
  // What a row does is looked up as it is done: new functions draw no row anew.
  const deeds = useRef({ select, reveal });
  deeds.current = { select, reveal };
  const [selectIt] = useState(() => (id: string) => deeds.current.select(id));
  const [revealIt] = useState(() => (id: string) => deeds.current.reveal?.(id));
  const keep = useKeptRows<StatementProps>();
  const row = (attribution: Attribution, isNamed = false): VNode =>
    keep(
      `${attribution.id} ${isNamed}`,
      {
        annotation,
        attribution,
        entries: byAttribution.get(attribution.id) ?? NONE,
        isInView: attribution.id === inView,
        isStop: attribution.id === (stop.value ?? first),
        isNamed,
        isSelected: selected?.has(attribution.id) ?? null,
        select: selectIt,
        typed,
        reveal: reveal && revealIt,
      },
      (of) => <Statement key={attribution.id} {...of} />,
    );
  const all = groupedBySpeaker(annotation, statements);
  const total = all.reduce((sum, { words }) => sum + words, 0) || 1;
  const groups = all
    .map((group) => ({ ...group, found: group.statements.filter((attribution) => wanted.has(attribution)) }))
    .filter((group) => group.found.length > 0);
  let rows = 0;
  const open = groups.map((group) => {
    const id = group.speaker?.id ?? '';
    const isWhole = typed !== '' || unfolded.value.has(id) || group.found.length <= OPEN + 1;
    const shown = isWhole ? group.found : withInView(group.found, inView);
    const begins = rows;
    rows += shown.length;
    return { group, id, shown, begins, isWhole };
  });
  const count = useGrowing(order === 'text' ? found.length : rows, `${order} ${typed}`);
  const first = (order === 'text' ? found[0] : groups[0]?.found[0])?.id ?? guesses[0]?.id;
  const onKeyDown = (event: KeyboardEvent): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.statement') ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    const target = at < 0 || next === undefined ? undefined : rows[next];
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows are heard on their way up from the statements
    <div
      class="list"
      ref={list}
      onKeyDown={onKeyDown}
      onFocusIn={(event) => {
        const id = event.target instanceof HTMLElement ? event.target.dataset.attribution : undefined;
        if (id) stop.value = id;
      }}
    >
      {order === 'text'
        ? found.length > 0 && <InOrder annotation={annotation} statements={found.slice(0, count)} row={row} />
        : open.slice(0, 1 + open.findLastIndex(({ begins }) => begins < count)).map(({ group, id, shown, begins, isWhole }) => {
            return (
              <section class="group" key={id}>
                <GroupHead annotation={annotation} group={group} share={group.words / total} />
                <ol>{shown.slice(0, count - begins).map((attribution) => row(attribution))}</ol>
                {!isWhole && (
                  <button
                    type="button"
                    class="more"
                    onClick={() => {
                      unfolded.value = new Set([...unfolded.value, id]);
                    }}
                  >
                    {sayCount('showMore', group.found.length - shown.length, nameOf(group.speaker))}
                  </button>
                )}
              </section>
            );
          })}
      {guesses.length > 0 && !isGuessing && (
        <button
          type="button"
          class="guesses"
          onClick={() => {
            asked.value = true;
          }}
        >
          <Icon name="eye" />
          <span>
            {sayCount('showGuesses', guesses.length)}
            <small>{say('guessesHint')}</small>
          </span>
        </button>
      )}
      {guesses.length > 0 && isGuessing && (
        <section class="group">
          <h2>
            <Monogram speaker={null} colour="s0" />
            <span>
              <span class="who">{say('guesses')}</span>
              <span class="role">{say('guessesCheck')}</span>
            </span>
            <button
              type="button"
              class="text-button"
              onClick={() => {
                asked.value = false;
              }}
            >
              {say('hide')}
            </button>
          </h2>
          <ol>{guesses.map((attribution) => row(attribution, true))}</ol>
        </section>
      )}
    </div>
  );
}

/** The first few, and the one that the page shows now. */
const withInView = (list: readonly Attribution[], inView: string | null): readonly Attribution[] =>
  list.filter(({ id }, i) => i < OPEN || id === inView);

const nameOf = (speaker: Speaker | null): string => speaker?.name ?? say('speakerUnknown');

function GroupHead({ annotation, group, share }: { annotation: Annotation; group: SpeakerGroup; share: number }): VNode {
  const { speaker, statements } = group;
  return (
    <h2>
      <Monogram speaker={speaker} colour={colourIn(annotation, speaker?.id ?? null)} />
      <span dir="auto">
        <span class="who name">{nameOf(speaker)}</span>
        {speaker?.descriptions[0] && <span class="role">{speaker.descriptions[0]}</span>}
      </span>
      <span class="count">
        {sayCount('statements', statements.length)} · {Math.round(share * 100)} %
      </span>
    </h2>
  );
}

interface InOrderProps {
  annotation: Annotation;
  statements: readonly Attribution[];
  row: (attribution: Attribution) => VNode;
}

/** As they stand in the article; a speaker is named where they change. */
function InOrder({ annotation, statements, row }: InOrderProps): VNode {
  return (
    <ol class="in-text">
      {statements.map((attribution, i) => {
        const speaker = annotation.speakers.find(({ id }) => id === attribution.speaker) ?? null;
        const isNew = i === 0 || statements[i - 1]?.speaker !== attribution.speaker;
        return [
          isNew && (
            <li class="by" key={`${attribution.id} by`}>
              <Monogram speaker={speaker} colour={colourIn(annotation, attribution.speaker)} />
              <span dir="auto">
                <span class="who name">{nameOf(speaker)}</span>{' '}
                {speaker?.descriptions[0] && <span class="role">{speaker.descriptions[0]}</span>}
              </span>
            </li>
          ),
          row(attribution),
        ];
      })}
    </ol>
  );
}
