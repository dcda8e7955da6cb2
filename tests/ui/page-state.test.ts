import { beforeEach, describe, expect, it, vi } from 'vitest';
import { corrected } from '../../src/engine/corrections/corrected.ts';
import { type PageNews, partsOf, type Shown } from '../../src/shared/news.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { annotateText } from '../annotate.ts';

type Listener = (news: unknown) => void;

/** What a page's port is to the view at its other end. */
class FakePort {
  private readonly heard: Listener[] = [];
  private readonly gone: (() => void)[] = [];
  isOpen = true;
  onMessage = { addListener: (listener: Listener) => this.heard.push(listener) };
  onDisconnect = { addListener: (listener: () => void) => this.gone.push(listener) };
  disconnect = (): void => {
    this.isOpen = false;
  };
  tell(...list: PageNews[]): void {
    for (const news of list) for (const listener of this.heard) listener(JSON.parse(JSON.stringify(news)));
  }
  leave(): void {
    for (const listener of this.gone) listener();
  }
}

const fake = vi.hoisted(() => ({
  ports: [] as unknown[],
  asked: [] as { type: string }[],
  answer: (_type: string): unknown => ({ ok: true }),
  set: async (): Promise<void> => undefined,
  awake: [] as ((message: unknown, sender: unknown) => unknown)[],
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'us',
      lastError: undefined,
      getURL: () => 'ext://us/',
      onMessage: {
        addListener: (listener: (typeof fake.awake)[number]) => fake.awake.push(listener),
        removeListener: () => undefined,
      },
      sendMessage: async (message: { type: string }) => {
        fake.asked.push(message);
        return fake.answer(message.type);
      },
    },
    tabs: {
      get: async () => ({ url: 'https://news.example/' }),
      sendMessage: async (_tab: number, message: { type: string }) => {
        fake.asked.push(message);
        return fake.answer(message.type);
      },
      connect: () => {
        const port = new FakePort();
        fake.ports.push(port);
        return port;
      },
    },
    storage: {
      local: {
        get: async () => ({}),
        set: () => fake.set(),
        onChanged: { addListener: () => undefined, removeListener: () => undefined },
      },
    },
    i18n: { getUILanguage: () => 'en' },
  },
}));

const { PageState } = await import('../../src/ui/page-state.ts');
const { PageView } = await import('../../src/ui/page-view.tsx');

const machine = annotateText('“It holds,” said Jane Doe.', { url: 'https://news.example/dam' });
const shownWith = (value: string): Shown => ({
  result: corrected({ ...machine, reader: value ? [{ id: 'r1', kind: 'merge', target: 'Jane Doe', value, at: '' }] : [] }),
  kept: { unread: 0, trouble: null },
});
function newsOf(shown: Shown): [PageNews, PageNews, PageNews] {
  const { page, statements, corrections } = partsOf(shown);
  return [
    { is: 'page', page },
    { is: 'statements', statements },
    { is: 'corrections', corrections },
  ];
}
const port = (place = -1): FakePort => fake.ports.at(place) as FakePort;

beforeEach(() => {
  fake.ports.length = 0;
  fake.asked.length = 0;
  fake.awake.length = 0;
  fake.answer = () => ({ ok: true });
  fake.set = async () => undefined;
});

describe('a view of a page', () => {
  it('shows an annotation once all its parts have come, and what has come before that', async () => {
    const state = new PageState(DEFAULT_SETTINGS);
    await state.annotate(7);
    const [page, statements, corrections] = newsOf(shownWith(''));
    port().tell({ is: 'reading', words: 5 }, page);
    expect(state.view.value).toMatchObject({ is: 'loading', words: 5, page: { url: machine.url } });
    port().tell(statements);
    expect(state.view.value.is).toBe('loading');
    port().tell(corrections);
    expect(state.view.value).toEqual({ is: 'annotated', shown: shownWith(''), painted: true });
  });

  it('takes new corrections alone, and a new page as a whole', async () => {
    const state = new PageState(DEFAULT_SETTINGS);
    await state.annotate(7);
    port().tell(...newsOf(shownWith('')));
    port().tell(newsOf(shownWith('Ann Roe'))[2]);
    expect(state.view.value).toEqual({ is: 'annotated', shown: shownWith('Ann Roe'), painted: true });
    const [page, statements, corrections] = newsOf(shownWith(''));
    port().tell(page, statements);
    expect(state.view.value).toMatchObject({ shown: shownWith('Ann Roe') });
    port().tell(corrections);
    expect(state.view.value).toMatchObject({ shown: shownWith('') });
  });

  it('says why a page cannot be annotated, and does not watch it', async () => {
    fake.answer = () => ({ ok: false, why: 'forbidden', detail: 'no' });
    const state = new PageState(DEFAULT_SETTINGS);
    await state.annotate(7);
    expect(state.view.value).toEqual({ is: 'failed', why: 'forbidden', detail: 'no' });
    expect(fake.ports).toEqual([]);
  });

  it('asks a background that gives no answer once more, then says that it was interrupted', async () => {
    fake.answer = () => undefined;
    const state = new PageState(DEFAULT_SETTINGS);
    await state.annotate(7);
    expect(state.view.value).toMatchObject({ is: 'failed', why: 'interrupted' });
    expect(fake.asked.filter(({ type }) => type === 'annotate')).toHaveLength(2);
  });

  it('watches one page at a time, and wakes when a page that was off begins', () => {
    const state = new PageState(DEFAULT_SETTINGS);
    state.follow(7);
    state.follow(8);
    expect([port(0).isOpen, port(1).isOpen]).toEqual([false, true]);
    port(1).leave();
    expect(state.view.value).toEqual({ is: 'off' });
    const wake = (tab: number): void => {
      for (const listener of fake.awake) listener({ to: 'views', type: 'awake', ask: {} }, { id: 'us', tab: { id: tab } });
    };
    wake(7);
    expect(fake.ports).toHaveLength(2);
    wake(8);
    expect(fake.ports).toHaveLength(3);
  });

  it('tells why an undo or a setting was not kept, and shows the setting as it is', async () => {
    const state = new PageState(DEFAULT_SETTINGS);
    state.follow(7);
    fake.answer = () => 'full';
    await state.undo();
    expect(state.notSaved.value).toBe('full');
    fake.set = () => Promise.reject(new Error('QUOTA_BYTES exceeded'));
    await state.change({ guesses: true });
    expect([state.notSaved.value, state.settings.value.guesses]).toEqual(['full', false]);
    fake.set = async () => undefined;
    await state.change({ guesses: true });
    expect([state.notSaved.value, state.settings.value.guesses]).toEqual([null, true]);
  });

  it('keeps a selection of statements, and remembers that it is what is exported', async () => {
    const state = new PageState(DEFAULT_SETTINGS);
    expect(state.selected.value).toBeNull();
    state.select('a1');
    state.select('a2');
    state.select('a1');
    expect([...(state.selected.value ?? [])]).toEqual(['a2']);
    expect(state.settings.value.exportWhich).toBe('selected');
    state.toggleSelecting();
    expect(state.selected.value).toBeNull();
    state.toggleSelecting();
    expect([...(state.selected.value ?? [])]).toEqual([]);
    state.dispose();
  });

  it('an error’s own words go to the console, none to the reader', () => {
    const told = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const state = new PageState(DEFAULT_SETTINGS);
    state.fail(new TypeError('x is undefined'));
    expect(told).toHaveBeenCalledWith(expect.stringContaining('x is undefined'));
    const view = PageView({
      state,
      openPanel: null,
      openOptions: () => undefined,
      openLibrary: () => undefined,
      isPrivate: false,
    });
    expect(JSON.stringify(view.props)).not.toContain('undefined');
    told.mockRestore();
    state.dispose();
  });
});
