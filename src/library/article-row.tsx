import type { VNode } from 'preact';
import type { Digest } from '../engine/library/digest.ts';
import { locale, say, sayCount } from '../shared/words.ts';
import type { LibraryState } from './library-state.ts';

/** Statements that are listed under an article in which they were found. */
const MOST_FOUND = 3;

/** One article of the list; under it, the statements in it that fit what was typed. */
export function ArticleRow({
  state,
  digest,
  found,
}: {
  state: LibraryState;
  digest: Digest;
  found: ReadonlySet<string> | null;
}): VNode {
  const { id, title, outlet, authors, published, seen, versions, isNews, tags, statements } = digest;
  const hits = found ? statements.filter((statement) => found.has(statement.id)).slice(0, MOST_FOUND) : [];
  return (
    <li class="article">
      <input
        type="checkbox"
        aria-label={say('chooseArticle', title)}
        checked={state.chosen.value.has(id)}
        onChange={(event) => state.choose(id, event.currentTarget.checked)}
      />
      <div>
        <button type="button" class="title" onClick={() => void state.show(id)}>
          {title}
        </button>
        <p class="hint">
          {[
            outlet,
            authors.join(', '),
            published && dayIn(published),
            say('readOn', dayIn(seen)),
            sayCount('statements', statements.length),
            versions > 1 && sayCount('readVersions', versions),
          ]
            .filter(Boolean)
            .join(' · ')}
          {isNews && <strong> · {say('whatChanged')}</strong>}
        </p>
        {tags.length > 0 && (
          <p class="tags">
            {tags.map((tag) => (
              <button type="button" key={tag} onClick={() => state.find(tag)}>
                {tag}
              </button>
            ))}
          </p>
        )}
        {hits.map((statement) => (
          <p key={statement.id} class={`found ${statement.form} ${statement.level}`}>
            {statement.speaker && (
              <button type="button" class="speaker" onClick={() => (state.speaker.value = statement.speaker)}>
                {statement.speaker}
              </button>
            )}{' '}
            {statement.words}
          </p>
        ))}
      </div>
    </li>
  );
}

/** A day in the reader's words; what is no time stays as it is. */
export function dayIn(iso: string): string {
  const time = new Date(/^\d{4}-\d\d-\d\d$/.test(iso) ? `${iso}T12:00` : iso);
  return Number.isNaN(time.getTime()) ? iso : time.toLocaleDateString(locale(), { dateStyle: 'medium' });
}
