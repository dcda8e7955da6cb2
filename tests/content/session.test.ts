import { beforeEach, describe, expect, it, vi } from 'vitest';
import { shownFrom } from '../../src/shared/news.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { pageOf, Stage } from './session-stage.ts';

const FERRY = 'https://news.example/ferry';
const BRIDGE = 'https://news.example/bridge';
let stage: Stage;

beforeEach(() => {
  stage = new Stage();
});

const until = (what: () => boolean): Promise<void> =>
  vi.waitFor(() => {
    if (!what()) throw new Error('not yet');
  });
const isShown = (): Promise<void> => until(() => stage.shown.length > 0);
const isAsked = (times = 1): Promise<void> => until(() => stage.waiting.length === times);
/** Lets everything run that is due. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 120));
const firstId = (): string => stage.shown.at(-1)?.result.annotation.attributions[0]?.id ?? '';

describe('a session', () => {
  it('answers at once that it has begun; the annotation comes as news, each part once', async () => {
    expect(stage.session.begin()).toEqual({ ok: true });
    await isShown();
    expect(stage.kinds).toEqual(['reading', 'reading', 'page', 'statements', 'corrections']);
    expect(stage.speakers).toEqual(['Jane Doe']);
    expect(stage.awoken).toBe(1);
    expect(stage.counts.at(-1)).toBe(1);
  });

  it('tells a late watcher all that is known, which makes the annotation whole', async () => {
    expect(stage.session.news()).toEqual([{ is: 'off' }]);
    stage.session.begin();
    expect(stage.session.news()).toEqual([{ is: 'reading', words: null }]);
    await isShown();
    const [page, statements, corrections] = stage.session.news();
    if (page?.is !== 'page' || statements?.is !== 'statements' || corrections?.is !== 'corrections') throw new Error('parts');
    const { result } = shownFrom({ page: page.page, statements: statements.statements, corrections: corrections.corrections });
    expect(result).toEqual(stage.shown.at(-1)?.result);
  });

  it('says that a file is no web page, and that a page has no article', async () => {
    Object.defineProperty(stage.document, 'contentType', { value: 'application/pdf', configurable: true });
    expect(stage.session.begin()).toEqual({ ok: false, why: 'not-html', detail: 'application/pdf' });
    expect(stage.news).toEqual([]);
    Object.defineProperty(stage.document, 'contentType', { value: 'text/html' });
    stage.write('<!DOCTYPE html><html><head></head><body><p>Home</p></body></html>');
    stage.session.begin();
    await until(() => stage.kinds.includes('failed'));
    expect(stage.session.news()).toEqual([{ is: 'failed', why: 'no-article', detail: '' }]);
    expect(stage.life).toBeNull();
  });

  it('begins once, however often it is asked', async () => {
    stage.isQuick = false;
    for (let i = 0; i < 3; i++) expect(stage.session.begin()).toEqual({ ok: true });
    await isAsked();
    stage.session.begin();
    stage.waiting[0]?.();
    await isShown();
    stage.session.begin();
    await rest();
    expect([stage.waiting.length, stage.shown.length, stage.awoken]).toEqual([1, 1, 1]);
  });

  it('shows nothing that was found before a stop', async () => {
    stage.isQuick = false;
    stage.session.begin();
    await isAsked();
    stage.session.clear();
    stage.waiting[0]?.();
    await rest();
    expect(stage.shown).toEqual([]);
    expect(stage.news.at(-1)).toEqual({ is: 'off' });
    expect(stage.life).toBeNull();
  });

  it('begins anew after a stop in mid-run, and shows only what was found since', async () => {
    stage.isQuick = false;
    stage.session.begin();
    await isAsked();
    stage.session.clear();
    stage.write(pageOf('Tom Reed'));
    stage.session.begin();
    await isAsked(2);
    stage.waiting[1]?.();
    await isShown();
    stage.waiting[0]?.();
    await rest();
    expect([stage.shown.length, stage.speakers]).toEqual([1, ['Tom Reed']]);
  });

  it('reads the new article where the page navigates in mid-run', async () => {
    stage.isQuick = false;
    stage.session.begin();
    await isAsked();
    stage.navigate(BRIDGE, pageOf('Ann Roe'));
    stage.waiting[0]?.();
    await isAsked(2);
    stage.waiting[1]?.();
    await isShown();
    expect([stage.shown.length, stage.speakers, stage.shown[0]?.result.machine.url]).toEqual([1, ['Ann Roe'], BRIDGE]);
  });

  it('waits, after a navigation, for an article to come', async () => {
    stage.session.begin();
    await isShown();
    stage.navigate(BRIDGE, '<!DOCTYPE html><html><head></head><body><p>Loading</p></body></html>');
    await until(() => stage.kinds.at(-1) === 'failed');
    expect(stage.disposed).toBe(1);
    stage.write(pageOf('Ann Roe'));
    stage.life?.changed();
    await until(() => stage.speakers.includes('Ann Roe'));
  });

  it('reads once more where the page changed while it was being read', async () => {
    stage.isQuick = false;
    stage.session.begin();
    await isAsked();
    stage.write(pageOf('Jane Doe', 'Tom Reed'));
    for (let i = 0; i < 3; i++) stage.life?.changed();
    stage.waiting[0]?.();
    await isAsked(2);
    stage.waiting[1]?.();
    await until(() => stage.shown.length === 2);
    await rest();
    expect([stage.speakers, stage.waiting.length]).toEqual([['Jane Doe', 'Tom Reed'], 2]);
  });

  it('tells of a failed attribution, and can begin again', async () => {
    stage.isQuick = false;
    stage.session.begin();
    await isAsked();
    stage.waiting[0]?.({ ok: false, why: 'interrupted', detail: 'gone' });
    await until(() => stage.kinds.includes('failed'));
    expect(stage.session.news()).toEqual([{ is: 'failed', why: 'interrupted', detail: 'gone' }]);
    expect(stage.counts.at(-1)).toBeNull();
    expect(stage.life).toBeNull();
    stage.session.begin();
    await isAsked(2);
    stage.waiting[1]?.();
    await isShown();
  });

  it('paints anew where the settings change, and tells watchers nothing', async () => {
    stage.session.begin();
    await isShown();
    const told = stage.news.length;
    stage.change({ ...DEFAULT_SETTINGS, colours: 'one' });
    expect([stage.shown.length, stage.news.length]).toEqual([2, told]);
  });

  it('goes with the extension that started it', async () => {
    stage.session.begin();
    await isShown();
    stage.life?.orphaned();
    expect([stage.session.isOrphan, stage.disposed, stage.session.news()]).toEqual([true, 1, [{ is: 'off' }]]);
  });
});

describe('the reader’s corrections', () => {
  beforeEach(async () => {
    stage.session.begin();
    await isShown();
  });

  const note = (words: string): Promise<unknown> => stage.session.correct({ kind: 'note', attribution: firstId(), note: words });
  const notes = (): string[] => stage.shown.at(-1)?.result.machine.reader.map(({ value }) => value) ?? [];

  it('are kept by the background, shown, and told as the one part that has changed', async () => {
    const told = stage.news.length;
    expect(await note('Asked again')).toBeNull();
    expect(notes()).toEqual(['Asked again']);
    expect(stage.kinds.slice(told)).toEqual(['corrections']);
    expect(stage.store.get(FERRY)).toHaveLength(1);
    expect(stage.session.news().map(({ is }) => is)).toEqual(['page', 'statements', 'corrections']);
  });

  it('come from other tabs too, and add up', async () => {
    stage.store.set(FERRY, [{ id: 'r1', kind: 'note', target: '{}', value: 'from elsewhere', at: '' }]);
    stage.session.take(FERRY, stage.kept(FERRY));
    expect(notes()).toEqual(['from elsewhere']);
    await note('mine');
    expect(notes()).toEqual(['from elsewhere', 'mine']);
    stage.session.take('https://news.example/other', stage.kept('https://news.example/other'));
    expect(notes()).toHaveLength(2);
    stage.session.take(null, { ...stage.kept(FERRY), entries: [] });
    expect(notes()).toEqual([]);
  });

  it('are not set back by an older list that comes late, and a list told twice is applied once', async () => {
    const old = stage.kept(FERRY);
    await note('new');
    stage.session.take(FERRY, old);
    expect(notes()).toEqual(['new']);
    const list = stage.kept(FERRY);
    stage.session.take(FERRY, list);
    const painted = stage.shown.length;
    stage.session.take(FERRY, list);
    expect(stage.shown).toHaveLength(painted);
  });

  it('that fail to be kept change nothing and say why', async () => {
    stage.trouble = 'full';
    expect(await note('lost?')).toBe('full');
    expect(await stage.session.undo()).toBe('full');
    expect(notes()).toEqual([]);
    expect(await stage.session.correct({ kind: 'remove', attribution: 'a99' })).toBe('words-gone');
  });

  it('are taken back one by one', async () => {
    await note('one');
    await note('two');
    expect(await stage.session.undo()).toBeNull();
    expect(notes()).toEqual(['one']);
  });

  it('that cannot be read do not stop the annotation', async () => {
    stage.session.clear();
    stage.trouble = 'newer';
    stage.session.begin();
    await until(() => stage.shown.at(-1)?.kept.trouble === 'newer');
    expect(stage.speakers).toEqual(['Jane Doe']);
    stage.trouble = null;
    expect(await note('readable again')).toBeNull();
    expect(stage.shown.at(-1)?.kept.trouble).toBeNull();
  });

  it('told while the page is being read are shown with it', async () => {
    stage.session.clear();
    stage.isQuick = false;
    stage.session.begin();
    await isAsked();
    stage.store.set(FERRY, [{ id: 'r1', kind: 'note', target: '{}', value: 'in between', at: '' }]);
    stage.session.take(FERRY, stage.kept(FERRY));
    stage.waiting[0]?.();
    await until(() => notes().length === 1);
  });
});

describe('the library', () => {
  it('is offered an article once a visit where the reader wants all of them kept', async () => {
    stage.settings = { ...DEFAULT_SETTINGS, saveAll: true };
    stage.session.begin();
    await isShown();
    stage.change({ ...DEFAULT_SETTINGS, saveAll: true, tint: false });
    expect(stage.visits).toEqual(['Ferry sails again']);
  });

  it('is offered nothing where the reader does not', async () => {
    stage.session.begin();
    await isShown();
    expect(stage.visits).toEqual([]);
  });
});
