import { articleKey } from '../engine/library/article-key.ts';
import type { ToLibrary, Told } from '../shared/library.ts';
import {
  allPeople,
  articleAt,
  changeArticle,
  countArticles,
  digestsFrom,
  mergeIn,
  putPerson,
  removeArticles,
  removePerson,
  saveReading,
} from '../storage/library.ts';
import { troubleOf } from './corrections.ts';

type Handlers = { [K in Exclude<keyof ToLibrary, 'visited'>]: (ask: ToLibrary[K]['ask']) => Promise<ToLibrary[K]['answer']> };

/** Answers what the library is asked; what fails is told in the answer, and nothing has changed then. */
export const library: Handlers = {
  save: async ({ annotation }) => {
    const { reader, ...machine } = annotation;
    const told = await tell(() =>
      saveReading({ annotation: { ...machine, reader: [] }, reader, at: new Date().toISOString(), isSeen: true }),
    );
    // Asked for once something is kept: without it a browser short of room may empty the store.
    if (told.ok) void navigator.storage?.persist?.().catch(() => undefined);
    return told;
  },
  savedAt: (addressed) =>
    tell(async () => {
      const id = articleKey(addressed);
      return id === null ? null : articleAt(id);
    }),
  digests: ({ from, count }) => tell(() => digestsFrom(from, count)),
  article: ({ id }) => tell(() => articleAt(id)),
  changeArticle: ({ id, ...change }) => tell(() => changeArticle(id, change, new Date().toISOString())),
  removeArticles: ({ ids }) => tell(() => removeArticles(ids)),
  mergeIn: ({ articles, people }) =>
    tell(async () => {
      await mergeIn(articles, people);
      return null;
    }),
  people: () => tell(allPeople),
  putPerson: ({ person }) =>
    tell(async () => {
      await putPerson(person);
      return null;
    }),
  removePerson: ({ id }) =>
    tell(async () => {
      await removePerson(id);
      return null;
    }),
  room: () =>
    tell(async () => {
      const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
      return { articles: await countArticles(), used: usage ?? null, quota: quota ?? null };
    }),
};

async function tell<T>(work: () => Promise<T>): Promise<Told<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, why: troubleOf(error) };
  }
}
