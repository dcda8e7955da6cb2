import type { VNode } from 'preact';
import type { Page } from '../engine/model.ts';
import { locale, say } from '../shared/words.ts';
import { Facts } from './facts.tsx';

/** What it is, by whom, when, and where it comes from. All of it is known before anybody is made to speak. */
export function Head({
  page,
}: {
  page: Pick<Page, 'publisher' | 'byline' | 'title' | 'published' | 'updated' | 'notes'>;
}): VNode {
  const names = page.byline.map(({ name }) => name);
  const byline = names.length ? new Intl.ListFormat(locale()).format(names) : '';
  const outlet = [page.publisher, byline].filter((text): text is string => Boolean(text));
  return (
    <header class="head">
      <p class="outlet">
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
