import type { Block } from '../../model.ts';
import { lettersOf, type ProseBlock, squash } from '../dom/blocks.ts';
import { parentOf } from '../dom/elements.ts';
import { real } from '../dom/real.ts';
import type { ArticleBlock } from './find.ts';

/** A live page's post: its element, and its own time as the page gives it (`datetime` first, else the words). */
export interface Post {
  element: Element;
  time: string;
  /** The element that shows the time. */
  stamp: Element;
}

/** So many posts make a live page; two dated boxes may be a headline and its picture. */
const FEWEST = 3;
/** The share of the article's letters that must stand in posts. */
const MOSTLY = 0.5;
const STAMPED = 'time, [itemprop="datePublished"], [class*="timestamp" i], [class*="post-time" i], [class*="entry-time" i]';
const CLOCK = /\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}\s?[ap]\.?m\b|\bago\b/i;

/**
 * The posts of a live blog or a dated Q&A, in the order of the page: the largest elements that hold one time and some of the
 * article's blocks each, three or more of them alike. A page that is no live blog gives none.
 */
export function postsOf(blocks: readonly ArticleBlock[], body: Element): Post[] {
  const stamps = [...real(body).querySelectorAll(STAMPED)].filter(
    (element) => timeIn(element) !== null && !real(element).querySelector(STAMPED),
  );
  if (stamps.length < FEWEST) return [];
  const timesIn = counts(stamps, body);
  const own = counts(
    blocks.map((block) => block.element),
    body,
  );
  const posts = new Map<Element, Post>();
  for (const stamp of stamps) {
    let holder: Element = stamp;
    for (let at = parentOf(stamp); at && at !== body && timesIn.get(at) === 1; at = parentOf(at)) holder = at;
    const time = timeIn(stamp);
    if (time !== null && (own.get(holder) ?? 0) > 0) posts.set(holder, { element: holder, time, stamp });
  }
  const siblings = new Map<Element | null, number>();
  for (const element of posts.keys()) {
    const parent = real(element).parentElement;
    siblings.set(parent, (siblings.get(parent) ?? 0) + 1);
  }
  const alike = new Map([...posts].filter(([element]) => (siblings.get(real(element).parentElement) ?? 0) >= FEWEST));
  const inPosts = blocks.filter((block) => around(block.element, alike) !== null);
  if (lettersOf(inPosts) < lettersOf(blocks) * MOSTLY) return [];
  return [...alike.values()];
}

/** What is known of an element, or of the nearest around it of which anything is. */
function around<T>(element: Element, known: ReadonlyMap<Element, T>): T | null {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const found = known.get(at);
    if (found !== undefined) return found;
  }
  return null;
}

/** How many of these elements stand in each element between them and the body. */
function counts(elements: readonly Element[], body: Element): Map<Element, number> {
  const sums = new Map<Element, number>();
  for (const element of elements)
    for (let at: Element | null = element; at && at !== body; at = parentOf(at)) sums.set(at, (sums.get(at) ?? 0) + 1);
  return sums;
}

function timeIn(element: Element): string | null {
  const machine = real(element).getAttribute('datetime') ?? real(element).getAttribute('content');
  if (machine) return machine;
  const words = squash(real(element).textContent ?? '');
  return words.length < 60 && CLOCK.test(words) ? words : null;
}

/** Tells blocks that show a post's time and nothing else. */
export function stampsOf(posts: readonly Post[]): (block: ProseBlock) => boolean {
  const stamps = new Map(posts.map(({ stamp }) => [stamp, true]));
  const words = new Set(posts.map(({ stamp }) => squash(real(stamp).textContent ?? '')));
  return (block) => words.has(block.text) || around(block.element, stamps) !== null;
}

/** Roles and times of the body's blocks: on a live page the paragraphs of each post are posts, and all of a post's blocks have its time. */
export function withPosts(
  posts: readonly Post[],
  body: readonly ArticleBlock[],
  read: (words: string) => string | null,
): Pick<Block, 'role' | 'time'>[] {
  const timed = new Map(posts.map(({ element, time }) => [element, { time: read(time) }]));
  return body.map(({ element, role }) => {
    const post = around(element, timed);
    return post ? { role: role === 'paragraph' ? 'post' : role, time: post.time } : { role, time: null };
  });
}
