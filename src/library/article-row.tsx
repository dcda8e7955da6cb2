import type { VNode } from 'preact';
import { type Digest, type DigestStatement, speakerIn } from '../engine/library/digest.ts';
import { locale, say, sayCount } from '../shared/words.ts';
import { asksStatements, isAsked } from './filters.ts';
import type { LibraryState } from './library-state.ts';
import { statementsWith } from './search.ts';

/** Statements that are listed under an article in which they were found. */
const MOST_FOUND = 3;

/** One article of the list; under it, the statements in it that fit what was typed and chosen. */
export function ArticleRow({ state, digest }: { state: LibraryState; digest: Digest }): VNode {
  const { id, title, outlet, authors, published, seen, versions, isNews, tags, statements } = digest;
  const hits = foundIn(state, digest).slice(0, MOST_FOUND);
  return (
    <li class="article">
      <input
        type="checkbox"
        aria-label={say('chooseArticle', title)}
        checked={state.chosen.value.has(id)}
        onChange={(event) => state.choose([id], event.currentTarget.checked)}
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
              <button type="button" key={tag} onClick={() => state.filter({ tag })}>
                {tag}
              </button>
            ))}
          </p>
        )}
        {hits.map((statement) => (
          <p key={statement.id} class={`found ${statement.form} ${statement.level}`}>
            <SpeakerButton state={state} name={speakerIn(digest, statement)} /> {statement.words}
          </p>
        ))}
      </div>
    </li>
  );
}

function foundIn({ typed, filters }: LibraryState, digest: Digest): DigestStatement[] {
  const isTyped = typed.value.trim() !== '';
  if (!isTyped && !asksStatements(filters.value)) return [];
  const said = isTyped ? statementsWith(digest, typed.value) : digest.statements;
  return said.filter((statement) => isAsked(statement, filters.value));
}

/** A speaker's name, which opens all that is said under it. */
export const SpeakerButton = ({ state, name }: { state: LibraryState; name: string | null }): VNode | null =>
  name === null ? null : (
    <button
      type="button"
      class="speaker"
      onClick={() => {
        state.speaker.value = name;
        state.open.value = null;
      }}
    >
      <bdi>{name}</bdi>
    </button>
  );

/** A day in the reader's words; what is no time stays as it is. */
export function dayIn(iso: string): string {
  const time = new Date(/^\d{4}-\d\d-\d\d$/.test(iso) ? `${iso}T12:00` : iso);
  return Number.isNaN(time.getTime()) ? iso : time.toLocaleDateString(locale(), { dateStyle: 'medium' });
}
