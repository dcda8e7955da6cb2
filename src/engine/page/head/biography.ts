import type { ProseBlock } from '../dom/blocks.ts';
import { isSurePerson } from './name.ts';

/** A biography stands among the article's last blocks or right behind them. */
const LAST = 2;
const BEHIND = 3;
const LONGEST = 700;
const PERSON = "\\p{Lu}[\\p{L}.’'-]*(?: (?:(?:de|da|van|von|al|el|bin|der) )?\\p{Lu}[\\p{L}.’'-]*){1,3}";
const OPENS = new RegExp(
  `^\\W*(?:About the [Aa]uthors?:? )?(?:(?:Dr|Prof|Professor|Rev)\\.? )?(${PERSON})(?: and (${PERSON}))? (?:is|are) (?:(?:currently )?(?:an?|the) |co-|(?:\\p{L}+ )?(?:Professor|Director|President|Founder|Fellow|Lecturer|Editor)\\b|(?:professor|director|president|founder|fellow|author|editor)s? )`,
  'u',
);

/**
 * Who wrote the article by the biography at its end ("Ida Krog is the founder of …"), where nothing else says it. Somebody of whom the
 * text speaks is told about there, and did not write it.
 */
export function biographyAuthors(page: readonly ProseBlock[], article: readonly ProseBlock[]): string[] {
  const end = article.at(-1)?.at ?? -1;
  if (end < 0) return [];
  const last = new Set(article.slice(-LAST).map(({ at }) => at));
  const block = page
    .slice(Math.max(0, end - LAST * 2), end + BEHIND + 1)
    .find(({ at, text, linked }) => (last.has(at) || at > end) && text.length <= LONGEST && linked < 0.5 && OPENS.test(text));
  const names = (OPENS.exec(block?.text ?? '') ?? []).slice(1).filter((name) => name !== undefined && isSurePerson(name));
  const isSpokenOf = (name: string): boolean =>
    article.some(({ at, text }) => at !== block?.at && at < end && text.includes(name.split(' ').at(-1) ?? name));
  return names.some(isSpokenOf) ? [] : names;
}
