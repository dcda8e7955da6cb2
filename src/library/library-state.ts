import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Digest, digestOf } from '../engine/library/digest.ts';
import type { Person, SavedArticle } from '../engine/library/model.ts';
import { Voices } from '../engine/library/voices.ts';
import type { StoreTrouble } from '../shared/corrections.ts';
import type { Told } from '../shared/library.ts';
import type { ToBackground } from '../shared/messages.ts';
import { askBackground, askTwice } from '../shared/messenger.ts';
import { type Filters, fits, isFiltered, NO_FILTERS } from './filters.ts';
import { LibrarySearch } from './search.ts';

/** How many articles are asked for first, and then at a time: the first list stands at once. */
const [FIRST, NEXT] = [40, 250];

/** What the library page shows. The background owns the library; this is its view. */
export class LibraryState {
  /** Last read first. */
  readonly digests: Signal<readonly Digest[]> = signal([]);
  readonly people: Signal<readonly Person[]> = signal([]);
  /** Whether all of them are here. */
  readonly isWhole = signal(false);
  readonly unread = signal(0);
  readonly trouble: Signal<StoreTrouble | null> = signal(null);
  readonly typed = signal('');
  readonly filters: Signal<Filters> = signal(NO_FILTERS);
  /** The articles that have what was typed, best first; null where nothing was. */
  private readonly hits: Signal<readonly string[] | null> = signal(null);
  readonly chosen: Signal<ReadonlySet<string>> = signal(new Set());
  /** The article that is open. */
  readonly open: Signal<SavedArticle | null> = signal(null);
  /** The name whose statements are listed. */
  readonly speaker: Signal<string | null> = signal(null);
  /** What was deleted last. */
  readonly removed: Signal<SavedArticle[]> = signal([]);
  private readonly search = new LibrarySearch();
  readonly voices = new Voices();
  readonly byId: ReadonlySignal<ReadonlyMap<string, Digest>> = computed(
    () => new Map(this.digests.value.map((digest) => [digest.id, digest])),
  );
  /** What is listed: all, or what fits what was typed and chosen. */
  readonly shown: ReadonlySignal<readonly Digest[]> = computed(() => {
    const [hits, filters] = [this.hits.value, this.filters.value];
    const found = hits ? hits.flatMap((id) => this.byId.value.get(id) ?? []) : this.digests.value;
    return isFiltered(filters) ? found.filter((digest) => fits(digest, filters)) : found;
  });
  readonly outlets = computed(() => inOrder(this.digests.value.flatMap(({ outlet }) => outlet ?? [])));
  readonly tags = computed(() => inOrder(this.digests.value.flatMap(({ tags }) => tags)));

  /** Reads the library: a first screen of it, then the rest in slices. */
  async load(): Promise<void> {
    for (let from = 0, more = true; more; ) {
      const page = await this.ask('digests', { from, count: from ? NEXT : FIRST });
      if (!page) return;
      from += page.digests.length + page.unread;
      more = page.more;
      const { unread } = page;
      batch(() => {
        this.put(page.digests);
        this.unread.value += unread;
        this.find(this.typed.value);
      });
      await new Promise((resolve) => setTimeout(resolve));
    }
    this.isWhole.value = true;
    await this.readPeople();
  }

  /** Reads the library anew, after much of it has changed. */
  async reload(): Promise<void> {
    batch(() => {
      for (const { id } of this.digests.value) this.forget(id);
      this.digests.value = [];
      this.isWhole.value = false;
      this.unread.value = 0;
    });
    await this.load();
  }

  find(typed: string): void {
    batch(() => {
      this.typed.value = typed;
      this.hits.value = this.search.find(typed);
    });
  }

  filter(change: Partial<Filters>): void {
    this.filters.value = { ...this.filters.value, ...change };
  }

  choose(ids: readonly string[], isChosen: boolean): void {
    const chosen = new Set(this.chosen.value);
    for (const id of ids)
      if (isChosen) chosen.add(id);
      else chosen.delete(id);
    this.chosen.value = chosen;
  }

  async show(id: string): Promise<void> {
    const article = await this.ask('article', { id });
    if (article) this.open.value = article;
  }

  async change(id: string, change: { note?: string; tags?: string[]; seen?: string }): Promise<void> {
    const article = await this.ask('changeArticle', { id, ...change });
    if (!article) return;
    batch(() => {
      if (this.open.value?.id === id) this.open.value = article;
      this.put([digestOf(article)]);
    });
  }

  /** Keeps people as they are given: joined with others, or taken apart. */
  async keepPeople(people: readonly Person[]): Promise<void> {
    for (const person of people) if ((await this.ask('putPerson', { person })) === undefined) break;
    await this.readPeople();
  }

  /** Deletes what is chosen, until it is put back. */
  async remove(ids: readonly string[]): Promise<void> {
    const removed = await this.ask('removeArticles', { ids: [...ids] });
    if (!removed) return;
    const gone = new Set(removed.map(({ id }) => id));
    batch(() => {
      for (const id of gone) this.forget(id);
      this.removed.value = removed;
      this.digests.value = this.digests.value.filter(({ id }) => !gone.has(id));
      if (this.open.value && gone.has(this.open.value.id)) this.open.value = null;
      this.choose([...gone], false);
      this.find(this.typed.value);
    });
  }

  async putBack(): Promise<void> {
    const articles = this.removed.value;
    if ((await this.ask('mergeIn', { articles, people: [] })) === undefined) return;
    this.removed.value = [];
    await this.reload();
  }

  /** Rows whole, for an export or a backup; those that cannot be read are left out. */
  async articles(ids: readonly string[]): Promise<SavedArticle[]> {
    const all: SavedArticle[] = [];
    for (const id of ids) {
      const article = await this.ask('article', { id });
      if (article) all.push(article);
    }
    return all;
  }

  /** The answer; undefined where there is trouble, which is told. */
  async ask<K extends 'digests' | 'article' | 'changeArticle' | 'removeArticles' | 'mergeIn' | 'people' | 'putPerson' | 'room'>(
    type: K,
    ask: ToBackground[K]['ask'],
  ): Promise<(ToBackground[K]['answer'] extends Told<infer T> ? T : never) | undefined> {
    const once = type === 'removeArticles' ? askBackground : askTwice;
    const told = (await once(type, ask).catch((): Told<never> => ({ ok: false, why: 'interrupted' }))) as Told<
      ToBackground[K]['answer'] extends Told<infer T> ? T : never
    >;
    this.trouble.value = told.ok ? null : told.why;
    return told.ok ? told.value : undefined;
  }

  /** Takes articles as they are now into all that lists them. */
  put(digests: readonly Digest[]): void {
    this.search.add(digests);
    this.voices.add(digests);
    const coming = new Set(digests.map(({ id }) => id));
    const others = this.digests.value.filter(({ id }) => !coming.has(id));
    this.digests.value = [...others, ...digests].sort((a, b) => (a.seen < b.seen ? 1 : a.seen > b.seen ? -1 : 0));
  }

  private forget(id: string): void {
    this.search.remove(id);
    this.voices.remove(id);
  }

  private async readPeople(): Promise<void> {
    this.people.value = (await this.ask('people', {})) ?? this.people.value;
  }
}

const inOrder = (names: readonly string[]): string[] => [...new Set(names)].sort((a, b) => a.localeCompare(b));
