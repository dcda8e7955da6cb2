import { batch, type Signal, signal } from '@preact/signals';
import type { Digest } from '../engine/library/digest.ts';
import type { SavedArticle } from '../engine/library/model.ts';
import type { StoreTrouble } from '../shared/corrections.ts';
import type { Told } from '../shared/library.ts';
import type { ToBackground } from '../shared/messages.ts';
import { askBackground, askTwice } from '../shared/messenger.ts';
import { type Hit, LibrarySearch } from './search.ts';

/** How many articles are asked for first, and then at a time: the first list stands at once. */
const [FIRST, NEXT] = [40, 400];

/** What the library page shows. The background owns the library; this is its view. */
export class LibraryState {
  /** Last read first. */
  readonly digests: Signal<Digest[]> = signal([]);
  /** Whether all of them are here. */
  readonly isWhole = signal(false);
  readonly unread = signal(0);
  readonly trouble: Signal<StoreTrouble | null> = signal(null);
  readonly typed = signal('');
  /** What fits; null where nothing was typed. */
  readonly hits: Signal<Hit[] | null> = signal(null);
  readonly chosen: Signal<ReadonlySet<string>> = signal(new Set());
  /** The article that is open. */
  readonly open: Signal<SavedArticle | null> = signal(null);
  /** The person whose statements are listed. */
  readonly speaker: Signal<string | null> = signal(null);
  /** What was deleted last. */
  readonly removed: Signal<SavedArticle[]> = signal([]);
  private readonly search = new LibrarySearch();

  /** Reads the library: a first screen of it, then the rest in slices. */
  async load(): Promise<void> {
    batch(() => {
      this.digests.value = [];
      this.isWhole.value = false;
      this.unread.value = 0;
    });
    for (let from = 0, more = true; more; ) {
      const page = await this.ask('digests', { from, count: from ? NEXT : FIRST });
      if (!page) return;
      from += page.digests.length + page.unread;
      more = page.more;
      this.search.add(page.digests);
      batch(() => {
        this.digests.value = [...this.digests.value, ...page.digests];
        this.unread.value += page.unread;
      });
      if (this.typed.value) this.find(this.typed.value);
      await new Promise((resolve) => setTimeout(resolve));
    }
    this.isWhole.value = true;
  }

  find(typed: string): void {
    batch(() => {
      this.typed.value = typed;
      this.hits.value = this.search.find(typed);
    });
  }

  choose(id: string, isChosen: boolean): void {
    const chosen = new Set(this.chosen.value);
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
    if (this.open.value?.id === id) this.open.value = article;
    await this.load();
  }

  /** Deletes what is chosen, until it is put back. */
  async remove(ids: readonly string[]): Promise<void> {
    const removed = await this.ask('removeArticles', { ids: [...ids] });
    if (!removed) return;
    for (const { id } of removed) this.search.remove(id);
    const gone = new Set(removed.map(({ id }) => id));
    batch(() => {
      this.removed.value = removed;
      this.chosen.value = new Set([...this.chosen.value].filter((id) => !gone.has(id)));
      this.digests.value = this.digests.value.filter(({ id }) => !gone.has(id));
      if (this.open.value && gone.has(this.open.value.id)) this.open.value = null;
    });
    this.find(this.typed.value);
  }

  async putBack(): Promise<void> {
    const articles = this.removed.value;
    if ((await this.ask('mergeIn', { articles, people: [] })) === undefined) return;
    this.removed.value = [];
    await this.load();
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
  async ask<K extends 'digests' | 'article' | 'changeArticle' | 'removeArticles' | 'mergeIn' | 'people' | 'room'>(
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
}
