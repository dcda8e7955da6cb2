import type { VNode } from 'preact';
import { compare } from '../engine/library/compare.ts';
import { digestOf, speakerIn } from '../engine/library/digest.ts';
import { newestOf, type SavedArticle } from '../engine/library/model.ts';
import type { WordChange } from '../engine/library/word-changes.ts';
import { say, sayCount } from '../shared/words.ts';
import { changesLine } from '../ui/changes-line.ts';
import { dayIn, SpeakerButton } from './article-row.tsx';
import type { LibraryState } from './library-state.ts';

/** One article: what changed since it was looked at, the reader's note and tags, and who says what. */
export function ArticleView({ state, article }: { state: LibraryState; article: SavedArticle }): VNode {
  const digest = digestOf(article);
  const newest = newestOf(article);
  return (
    <article class="open">
      <button type="button" class="btn back" onClick={() => (state.open.value = null)}>
        ← {say('backToList')}
      </button>
      <h2>
        <a href={article.addresses[0] ?? article.id}>{digest.title}</a>
      </h2>
      <p class="hint">
        {[digest.outlet, digest.authors.join(', '), digest.published && dayIn(digest.published)].filter(Boolean).join(' · ')}
      </p>
      <Versions state={state} article={article} />
      <label>
        {say('yourTags')} <small>{say('tagsHint')}</small>
        <input
          type="text"
          class="tags-field"
          value={digest.tags.join(', ')}
          onChange={(event) => void state.change(article.id, { tags: tagsIn(event.currentTarget.value) })}
        />
      </label>
      <label>
        {say('yourNote')}
        <textarea
          class="note-field"
          rows={2}
          value={digest.note}
          onChange={(event) => void state.change(article.id, { note: event.currentTarget.value.trim() })}
        />
      </label>
      <h3>{sayCount('statements', digest.statements.length)}</h3>
      <ul class="said">
        {digest.statements.map((statement) => (
          <li key={statement.id} class={`${statement.form} ${statement.level}`}>
            <SpeakerButton state={state} name={speakerIn(digest, statement)} />
            <p>{statement.words}</p>
          </li>
        ))}
      </ul>
      {newest.annotation.notes.length > 0 && (
        <ul class="hint">
          {newest.annotation.notes.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** The newest version beside the one that was looked at last. */
function Versions({ state, article }: { state: LibraryState; article: SavedArticle }): VNode | null {
  const seen = article.versions.findLast(({ hash }) => hash === article.seen.value);
  const newest = newestOf(article);
  const before = seen && seen !== newest ? seen : article.versions.at(-2);
  if (!before) return null;
  const changes = compare(before.annotation, newest.annotation);
  const line = changesLine(changes);
  return (
    <section class="changes">
      <h3>{say('whatChanged')}</h3>
      <p class="hint">
        {dayIn(before.at)} → {dayIn(newest.at)}
      </p>
      {line && <p>{line}</p>}
      {changes.headline && (
        <p>
          <del>{changes.headline.before}</del> <ins>{changes.headline.after}</ins>
        </p>
      )}
      <ul>
        {changes.gone.map(({ attribution, words, speaker }) => (
          <li key={`gone ${attribution.id}`}>
            {speaker} <del>{words}</del>
          </li>
        ))}
        {changes.added.map(({ attribution, words, speaker }) => (
          <li key={`new ${attribution.id}`}>
            {speaker} <ins>{words}</ins>
          </li>
        ))}
        {changes.changed.map(({ after, words, speaker }) => (
          <li key={`edited ${after.attribution.id}`}>
            {speaker ? (
              <>
                <del>{speaker.before}</del> <ins>{speaker.after}</ins>
              </>
            ) : (
              after.speaker
            )}{' '}
            {words ? <Words changes={words} /> : after.words}
          </li>
        ))}
        {changes.notes.added.map(({ text }) => (
          <li key={`note ${text}`}>
            <ins>{text}</ins>
          </li>
        ))}
      </ul>
      {article.seen.value !== newest.hash && (
        <button type="button" class="btn" onClick={() => void state.change(article.id, { seen: newest.hash })}>
          {say('changesSeen')}
        </button>
      )}
    </section>
  );
}

/** A statement word by word. */
const Words = ({ changes }: { changes: readonly WordChange[] }): VNode => (
  <>
    {changes.map(({ is, words }, i) => {
      const key = `${i} ${is}`;
      return is === 'same' ? words : is === 'gone' ? <del key={key}>{words}</del> : <ins key={key}>{words}</ins>;
    })}
  </>
);

const tagsIn = (typed: string): string[] => [...new Set(typed.split(',').map((tag) => tag.trim()))].filter(Boolean);
