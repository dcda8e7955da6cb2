import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const { isOfSender } = await import('../../src/background/visits.ts');
const FERRY = 'https://harbourpost.example/ferry';
const sender = { tabId: 1, document: '1/0', url: FERRY, isOurs: false, isView: false, isPrivate: false };
const page = (url: string | null, canonical: string | null = null) => ({ url, canonical });

describe('an article that saves itself', () => {
  it.each([
    ['its own page', page(FERRY), {}],
    ['a page that has navigated within itself', page('https://harbourpost.example/bridge'), {}],
    ['a page that names another address of its site', page(FERRY, 'https://www.harbourpost.example/news/ferry'), {}],
  ])('is %s', (_, annotation, more) => expect(isOfSender(annotation, { ...sender, ...more })).toBe(true));

  it.each([
    ['another site’s article', page('https://coastgazette.example/ferry'), {}],
    ['a page in a private window', page(FERRY), { isPrivate: true }],
    ['the demo', page('moz-extension://1/demo.html'), { isOurs: true, url: 'moz-extension://1/demo.html' }],
    ['a page without an address', page(null), {}],
    ['a page whose browser does not say where it is', page(FERRY), { url: '' }],
  ])('is not %s', (_, annotation, more) => expect(isOfSender(annotation, { ...sender, ...more })).toBe(false));
});
