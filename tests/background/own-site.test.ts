import { describe, expect, it, vi } from 'vitest';
import { ofOwnSite } from '../../src/background/own-site.ts';
import type { Sender } from '../../src/shared/messenger.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const sender = (url: string): Sender => ({ tabId: 1, document: 'd', url, isOurs: false, isView: false, isPrivate: false });

describe('what a page asks about what is kept', () => {
  const asked: string[] = [];
  const answer = ofOwnSite(async ({ address }) => asked.push(address));

  it('is answered about its own site', async () => {
    await answer({ address: 'https://news.example/a' }, sender('https://www.news.example/b'));
    expect(asked).toEqual(['https://news.example/a']);
  });

  it.each(['https://evil.example/a', 'https://news.example.evil.example/', 'about:srcdoc', ''])(
    'is refused about another’s, and nothing is done: %s',
    async (url) => {
      await expect(answer({ address: 'https://news.example/a' }, sender(url))).rejects.toThrow('not of the sender’s site');
      expect(asked).toHaveLength(1);
    },
  );
});
