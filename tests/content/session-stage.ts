import { read } from '../../src/background/reader.ts';
import type { Background } from '../../src/content/background.ts';
import type { DisplayOwner } from '../../src/content/display.tsx';
import type { watchLife } from '../../src/content/living.ts';
import { Session } from '../../src/content/session.ts';
import { attribute } from '../../src/engine/attribution/attribute.ts';
import { readList, type StoredList, withEntry, withoutLast } from '../../src/engine/corrections/list.ts';
import { isPageRecord } from '../../src/engine/page/light/record.ts';
import { parseDocument } from '../../src/node/document.ts';
import type { Kept, StoreTrouble } from '../../src/shared/corrections.ts';
import type { PageNews, Shown } from '../../src/shared/news.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings.ts';
import { finder } from '../annotate.ts';
import { wordingOf } from '../wording.ts';

const FILLER =
  '<p>The crossing had been shut for eleven days after the storm broke the outer wall, and lorries stood in line along the coast road.</p><p>Fish was sold from boxes on the quay, and the hotel by the station let its rooms for half of what they cost in summer.</p>';

/** A page in which some people speak. */
export const pageOf = (...speakers: string[]): string =>
  `<!DOCTYPE html><html><head><title>Ferry sails again</title></head><body><main><article><h1>Ferry sails again</h1>${FILLER}${speakers.map((name) => `<p>“I have waited for six nights in the cold,” said ${name}, who lives by the harbour.</p>`).join('')}</article></main></body></html>`;

type Life = Parameters<typeof watchLife>[1];

/** A session with all that is around it in the test's hand. */
export class Stage {
  readonly document = parseDocument(pageOf('Jane Doe'));
  readonly news: PageNews[] = [];
  readonly shown: Shown[] = [];
  readonly counts: (number | null)[] = [];
  readonly session: Session;
  address = 'https://news.example/ferry';
  /** Attributions that wait for an answer, in the order asked. */
  readonly waiting: ((answer?: Awaited<ReturnType<Background['attribute']>>) => void)[] = [];
  /** Whether attributions are answered at once. */
  isQuick = true;
  awoken = 0;
  life: Life | null = null;
  disposed = 0;
  readonly store = new Map<string, StoredList>();
  trouble: StoreTrouble | null = null;
  settings: Settings = DEFAULT_SETTINGS;
  /** Headlines of what was offered to the library. */
  readonly visits: (string | null)[] = [];
  private owner: DisplayOwner | null = null;
  private made = 0;
  private settingsChanged: (settings: Settings) => void = () => undefined;

  constructor() {
    Object.defineProperties(this.document, {
      contentType: { value: 'text/html', configurable: true },
      elementFromPoint: { value: () => null },
      getSelection: { value: () => null },
    });
    this.session = new Session({
      document: this.document,
      background: this.background(),
      tell: (news) => this.news.push(news),
      settings: {
        read: async () => this.settings,
        watch: (changed) => {
          this.settingsChanged = changed;
          return () => undefined;
        },
      },
      display: (owner) => {
        this.owner = owner;
        return {
          count: 1,
          show: (shown) => this.shown.push(shown),
          askSpeaker: () => undefined,
          askSelection: () => undefined,
          reveal: () => true,
          dispose: () => {
            this.disposed++;
          },
        };
      },
      watchLife: (_document, life) => {
        this.life = life;
        return () => {
          this.life = null;
        };
      },
      address: () => this.address,
      isConnected: () => true,
    });
  }

  /** The page takes on another content, as its own scripts would have it. */
  write(html: string): void {
    this.document.documentElement.innerHTML = parseDocument(html).documentElement.innerHTML;
  }

  /** The page navigates within itself. */
  navigate(address: string, html: string): void {
    this.address = address;
    this.write(html);
    this.life?.moved();
  }

  change(settings: Settings): void {
    this.settingsChanged(settings);
  }

  /** Who speaks in what was painted last. */
  get speakers(): string[] {
    return this.shown.at(-1)?.result.annotation.speakers.map(({ name }) => name) ?? [];
  }

  get kinds(): string[] {
    return this.news.map(({ is }) => is);
  }

  get display(): DisplayOwner | null {
    return this.owner;
  }

  /** A list as the background would give it. */
  kept(address: string): Kept {
    return { ...readList(this.store.get(address) ?? []), trouble: null, made: { by: 'stage', number: ++this.made } };
  }

  private background(): Background {
    const change = async (address: string, changed: (list: StoredList) => StoredList): ReturnType<Background['add']> => {
      if (this.trouble) return { ok: false, why: this.trouble };
      this.store.set(address, changed(this.store.get(address) ?? []));
      return { ok: true, kept: this.kept(address) };
    };
    return {
      awake: () => {
        this.awoken++;
      },
      read: async (unread) => {
        if (!isPageRecord(unread.record)) throw new Error('That is no record.');
        return { ok: true, value: await read(unread) };
      },
      attribute: (input) => {
        const found = attribute(input, finder);
        if (this.isQuick) return Promise.resolve({ ok: true, value: found });
        return new Promise((resolve) => this.waiting.push((answer = { ok: true, value: found }) => resolve(answer)));
      },
      entries: async (address) => ({ ...this.kept(address), trouble: this.trouble }),
      add: (address, entry) => change(address, (list) => withEntry(list, entry)),
      undo: (address) => change(address, withoutLast),
      words: async (chosen) => wordingOf(chosen === 'auto' ? 'en' : chosen),
      visited: ({ title, reader }) => {
        if (reader.length) throw new Error('Corrections are kept elsewhere.');
        this.visits.push(title);
      },
      count: (count) => this.counts.push(count),
    };
  }
}
