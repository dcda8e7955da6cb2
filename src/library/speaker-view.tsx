import type { VNode } from 'preact';
import { say, sayCount } from '../shared/words.ts';
import { dayIn } from './article-row.tsx';
import type { LibraryState } from './library-state.ts';

/** All that one person is quoted with, over all saved articles, last published first. */
export function SpeakerView({ state, name }: { state: LibraryState; name: string }): VNode {
  const articles = state.digests.value
    .map((digest) => ({ digest, said: digest.statements.filter(({ speaker }) => speaker === name) }))
    .filter(({ said }) => said.length > 0)
    .sort((a, b) => compareDays(b.digest.published, a.digest.published));
  return (
    <section class="open speaker-page">
      <button type="button" class="btn back" onClick={() => (state.speaker.value = null)}>
        ← {say('backToList')}
      </button>
      <h2>{name}</h2>
      <p class="hint">
        {say('allSaid', name)} · {sayCount('savedArticles', articles.length)}
      </p>
      {articles.map(({ digest, said }) => (
        <section key={digest.id}>
          <h3>
            <button type="button" class="title" onClick={() => void state.show(digest.id)}>
              {digest.title}
            </button>
          </h3>
          <p class="hint">{[digest.outlet, digest.published && dayIn(digest.published)].filter(Boolean).join(' · ')}</p>
          <ul class="said">
            {said.map(({ id, words, form, level }) => (
              <li key={id} class={`${form} ${level}`}>
                <p>{words}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

const compareDays = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : 1);
