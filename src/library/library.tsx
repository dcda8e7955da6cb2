import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { locale, say, sayCount } from '../shared/words.ts';
import { Icon } from '../ui/icons.tsx';
import { storeWords } from '../ui/store-trouble.tsx';
import { ArticleRow } from './article-row.tsx';
import { ArticleView } from './article-view.tsx';
import { BackupBar } from './backup-bar.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { FilterBar } from './filter-bar.tsx';
import { isFiltered } from './filters.ts';
import type { LibraryState } from './library-state.ts';
import { SpeakerView } from './speaker-view.tsx';

/** Rows that are drawn at a time: more are drawn as the reader asks for them. */
const ROWS = 40;

/** All that was saved: found, opened, compared, exported, deleted. */
export function Library({ state }: { state: LibraryState }): VNode {
  const { trouble, unread, open, speaker } = state;
  return (
    <div class="library" data-ready>
      <header>
        <h1>{say('libraryTitle')}</h1>
        <Room state={state} />
      </header>
      {trouble.value && (
        <p class="band problem" role="alert">
          {say('libraryUnread')} {storeWords(trouble.value)}
        </p>
      )}
      {unread.value > 0 && <p class="band">{sayCount('entriesUnread', unread.value)}</p>}
      <Removed state={state} />
      {open.value ? (
        <ArticleView state={state} article={open.value} />
      ) : speaker.value !== null ? (
        <SpeakerView key={speaker.value} state={state} name={speaker.value} />
      ) : (
        <List state={state} />
      )}
      <BackupBar state={state} />
    </div>
  );
}

/** The list, and the search in it. */
function List({ state }: { state: LibraryState }): VNode {
  const { typed, chosen, isWhole, filters } = state;
  const [rows, setRows] = useState(ROWS);
  const shown = state.shown.value;
  const isNarrowed = typed.value.trim() !== '' || isFiltered(filters.value);
  return (
    <>
      <label class="find">
        <span class="sr">{say('librarySearch')}</span>
        <Icon name="search" />
        <input
          type="search"
          placeholder={say('librarySearch')}
          value={typed.value}
          onInput={(event) => {
            state.find(event.currentTarget.value);
            setRows(ROWS);
          }}
        />
      </label>
      {state.digests.value.length > 0 && <FilterBar state={state} />}
      {isNarrowed && shown.length > 0 && (
        <p class="fitting" role="status">
          {sayCount('savedArticles', shown.length)}{' '}
          <button
            type="button"
            class="btn choose-fitting"
            onClick={() =>
              state.choose(
                shown.map(({ id }) => id),
                true,
              )
            }
          >
            {say('chooseAll')}
          </button>
        </p>
      )}
      {chosen.value.size > 0 && <ChosenBar state={state} />}
      {shown.length === 0 && isWhole.value && (
        <p class="inline" role="status">
          {isNarrowed ? (typed.value.trim() ? say('libraryNothing', typed.value) : say('filtersNothing')) : say('libraryEmpty')}
        </p>
      )}
      <ul class="articles">
        {shown.slice(0, rows).map((digest) => (
          <ArticleRow key={digest.id} state={state} digest={digest} />
        ))}
      </ul>
      {shown.length > rows && (
        <button type="button" class="btn more" onClick={() => setRows(rows + ROWS)}>
          {sayCount('showMore', shown.length - rows)}
        </button>
      )}
    </>
  );
}

/** What was deleted last, and the way to have it back. */
function Removed({ state }: { state: LibraryState }): VNode | null {
  const { length } = state.removed.value;
  return length ? (
    <p class="band removed" role="status">
      {sayCount('deletedArticles', length)}{' '}
      <button type="button" class="btn put-back" onClick={() => void state.putBack()}>
        {say('putBack')}
      </button>
    </p>
  ) : null;
}

/** How many articles there are, and how much room they take. */
function Room({ state }: { state: LibraryState }): VNode {
  const [room, setRoom] = useState<{ articles: number; used: number | null; quota: number | null } | null>(null);
  const { length } = state.digests.value;
  useEffect(() => {
    void state.ask('room', {}).then((told) => told && setRoom(told));
  }, [length]);
  const megabytes = (bytes: number): string => Math.round(bytes / 1e6).toLocaleString(locale());
  return (
    <p class="hint room">
      {room && sayCount('savedArticles', room.articles)}
      {room?.used != null && room.quota != null && ` · ${say('roomUsed', megabytes(room.used), megabytes(room.quota))}`}
    </p>
  );
}
