import type { VNode } from 'preact';
import type { Genre, Page } from '../engine/model.ts';
import { locale, say } from '../shared/words.ts';
import { Facts } from './facts.tsx';
import { genreName } from './names.ts';

/** What it is, by whom, when, and where it comes from. All of it is known before anybody is made to speak. */
export function Head({
  page,
}: {
  page: Pick<Page, 'publisher' | 'genre' | 'byline' | 'title' | 'published' | 'updated' | 'notes'>;
}): VNode {
  const names = page.byline.map(({ name }) => name);
  const byline = names.length ? new Intl.ListFormat(locale()).format(names) : '';
  const outlet = [page.publisher, byline].filter((text): text is string => Boolean(text));
  return (
    <header class="head">
      <p class="outlet">
        <GenreMark genre={page.genre ?? null} />
        {outlet.map((text, i) => (
          <span key={text}>
            {i > 0 && ' · '}
            <bdi>{text}</bdi>
          </span>
        ))}
      </p>
      <h1 dir="auto">{page.title ?? say('noHeadline')}</h1>
      <Facts page={page} now={new Date()} />
    </header>
  );
}

/** What kind of piece it is, where that is more than a report; at rest, who says so. */
function GenreMark({ genre }: { genre: Genre | null }): VNode | null {
  const name = genre && genreName(genre.kind);
  if (!name) return null;
  return (
    <span class="genre flag" title={genre.shown ? say('genreSaid', genre.shown) : say('genreData')}>
      {name}
    </span>
  );
}
