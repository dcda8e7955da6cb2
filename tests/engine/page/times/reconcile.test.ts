import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/engine/page/read.ts';
import { resolveZone } from '../../../../src/engine/page/times/zones.ts';
import { parseDocument } from '../../../../src/node/document.ts';

const BODY = `<p>${'The council met on Monday to talk about the bridge, the harbour and the price of coal in the town. '.repeat(5)}</p>`;
const page = (line: string, head: string, lang = 'en-IN', foot = '') =>
  readPage(
    parseDocument(
      `<!DOCTYPE html><html lang="${lang}"><head>${head}</head><body><article><h1>Council talks about bridge and harbour</h1><p class="date">${line}</p>${BODY}${BODY}</article>${foot}</body></html>`,
    ),
    {
      url: 'https://news.example/story',
      now: '2024-05-02T12:00:00Z',
    },
  ).page;
const ld = (published: string, modified?: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Council talks about bridge and harbour', datePublished: published, dateModified: modified })}</script>`;

describe('published and updated', () => {
  it('agree: the page’s own zone, no conflict', () => {
    const { published, updated } = page('Published 13:55 IST, May 1st 2024', ld('2024-05-01T08:25:00Z', '2024-05-01T08:25:00Z'));
    expect(published).toMatchObject({
      iso: '2024-05-01T13:55+05:30',
      shown: 'Published 13:55 IST, May 1st 2024',
      from: 'page',
      others: [],
    });
    expect(updated).toBeNull();
  });

  it('a machine that lies loses to what the reader sees, and is kept', () => {
    const { published } = page('Published: May 1, 2024 01:41 PM IST', ld('2024-05-01T01:41:00+05:30'));
    expect(published).toMatchObject({
      iso: '2024-05-01T13:41+05:30',
      from: 'page',
      others: [{ iso: '2024-05-01T01:41:00+05:30', from: 'json-ld' }],
    });
  });

  it('a clock without a zone gives away the publisher’s, beside a machine’s instant', () => {
    const { published } = page('Published May 1, 2024 9:25 am', ld('2024-05-01T13:25:07Z'), 'en');
    expect(published).toMatchObject({ iso: '2024-05-01T09:25:07-04:00', zone: { offset: '-04:00', inferred: true }, others: [] });
  });

  it('a clock that no zone on earth explains gives away nothing', () => {
    expect(page('Published May 1, 2024 1:25', ld('2024-05-01T13:25:00Z'), 'en').published?.iso).toBe('2024-05-01T13:25:00Z');
  });

  it('the same instant elsewhere on the page tells the day by the publisher’s clock', () => {
    const time = '<time datetime="2024-04-30T22:10:00-05:00">Tuesday</time>';
    const { published } = page('', `${ld('2024-05-01T03:10:00Z')}`, 'en');
    expect(published?.iso).toBe('2024-05-01T03:10:00Z');
    const told = page('', ld('2024-05-01T03:10:00Z'), 'en', `<footer>${time}</footer>`).published;
    expect(told).toMatchObject({ iso: '2024-04-30T22:10:00-05:00', from: 'json-ld' });
  });

  it('meta elements that write value for content', () => {
    expect(page('', '<meta name="article:published_time" value="2024-05-01T13:41:00+05:30">').published?.iso).toBe(
      '2024-05-01T13:41:00+05:30',
    );
  });

  it('only machines know', () => {
    expect(page('', ld('2024-05-01T13:41:00+05:30', '2024-05-01T15:00:00+05:30'))).toMatchObject({
      published: { iso: '2024-05-01T13:41:00+05:30', shown: null, from: 'json-ld' },
      updated: { iso: '2024-05-01T15:00:00+05:30' },
    });
  });

  it('a publication that the update wrote over, where another place still knows the first', () => {
    const meta = '<meta property="article:published_time" content="2024-05-01T02:03:00Z">';
    const { published, updated } = page('', `${meta}${ld('2024-05-01T14:48:03Z', '2024-05-01T14:48:00Z')}`, 'en');
    expect(published?.iso).toBe('2024-05-01T02:03:00Z');
    expect(updated?.iso).toBe('2024-05-01T14:48:00Z');
  });

  it('an update before the publication is none', () => {
    expect(page('', ld('2024-05-01T13:41:00+05:30', '2024-05-01T10:00:00+05:30')).updated).toBeNull();
  });

  it('a relative time never beats a known one, and stands alone where there is no other', () => {
    expect(page('Published 3 hours ago', ld('2024-05-01T13:41:00+05:30')).published?.iso).toBe('2024-05-01T13:41:00+05:30');
    expect(page('Published 3 hours ago', '').published?.iso).toBe('2024-05-02T09:00Z');
  });

  it('says nothing where nothing is said', () => {
    expect(page('', '')).toMatchObject({ published: null, updated: null });
  });
});

describe('zones', () => {
  it.each([
    ['IST', 'IN', '+05:30'],
    ['IST', 'IE', '+01:00'],
    ['IST', 'IL', '+02:00'],
    ['BST', 'GB', '+01:00'],
    ['BST', 'BD', '+06:00'],
    ['CST', 'CN', '+08:00'],
    ['PST', 'PH', '+08:00'],
  ])('%s in %s is %s, and inferred', (name, code, offset) => {
    expect(resolveZone(name, { code, why: 'its domain' }, '2024-05-01T10:00')).toMatchObject({ offset, inferred: true });
  });

  it.each([
    ['ET', '2024-07-01T10:00', '-04:00'],
    ['ET', '2024-01-01T10:00', '-05:00'],
    ['Paris', '2024-07-01T10:00', '+02:00'],
    ['GMT+5:30', '2024-07-01T10:00', '+05:30'],
    ['CEST', '2024-07-01T10:00', '+02:00'],
  ])('%s at %s is %s, and known', (name, at, offset) => {
    expect(resolveZone(name, null, at)).toMatchObject({ offset, inferred: false });
  });

  it('an abbreviation nobody knows has no offset', () => {
    expect(resolveZone('QQT', null, '2024-05-01').offset).toBeNull();
  });
});
