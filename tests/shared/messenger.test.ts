import { describe, expect, it, vi } from 'vitest';
import { ASKED_BY_PAGES, type ToBackground, toBackground } from '../../src/shared/messages.ts';

type Listener = (message: unknown, sender: unknown, respond: (answer: { messageRefused: string }) => void) => true | undefined;
const heard = vi.hoisted(() => [] as Listener[]);

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'us',
      getURL: (path: string) => `ext://us/${path}`,
      onMessage: { addListener: (listener: Listener) => heard.push(listener), removeListener: () => undefined },
    },
  },
}));

const { listenInBackground } = await import('../../src/shared/messenger.ts');

const types = Object.keys(toBackground) as (keyof ToBackground)[];
const asked: string[] = [];
listenInBackground(
  Object.fromEntries(types.map((type) => [type, async () => void asked.push(type)])) as unknown as Parameters<
    typeof listenInBackground
  >[0],
);
const tab = { id: 7, incognito: false };
const page = { id: 'us', url: 'https://news.example/dam', frameId: 0, tab };
/** What fits a message is checked after who may send it: whoever may is told that this does not fit. */
const answerTo = (type: string, sender: object): Promise<string> =>
  new Promise((done) => heard[0]?.({ to: 'background', type, ask: null }, sender, ({ messageRefused }) => done(messageRefused)));
const nobody = (): never => {
  throw new Error('There was an answer.');
};

describe('the extension’s own messages', () => {
  it.each(types.filter((type) => !ASKED_BY_PAGES.has(type)))('are refused to a page’s script: %s', async (type) => {
    expect(await answerTo(type, page)).toContain('is not for pages');
    expect(await answerTo(type, { ...page, url: 'https://ext.example/us/' })).toContain('is not for pages');
    expect(await answerTo(type, { ...page, url: undefined })).toContain('is not for pages');
    expect(await answerTo(type, { ...page, url: 'ext://us/popup/index.html' })).toContain('does not fit');
  });

  it.each([...ASKED_BY_PAGES])('are open to it: %s', async (type) => {
    expect(await answerTo(type, page)).toContain('does not fit');
  });

  it('are not heard from another extension, nor by anybody they are not for', () => {
    expect(heard[0]?.({ to: 'background', type: 'forget', ask: {} }, { ...page, id: 'them' }, nobody)).toBeUndefined();
    expect(heard[0]?.({ to: 'page', type: 'clear', ask: {} }, page, nobody)).toBeUndefined();
    expect(asked).toEqual([]);
  });
});
