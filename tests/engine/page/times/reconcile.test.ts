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

describe('clocks that are told wrongly', () => {
  const meta = (at: string): string => `<meta property="article:published_time" content="${at}">`;
  const time = (at: string): string => `<time datetime="${at}">May 1, 2024</time>`;

  it.each([
    ['UTC under the outlet’s offset', meta('2024-05-01T15:46:39-05:00'), '2024-05-01T10:46:39-05:00'],
    ['UTC under the offset, and the outlet’s clock under Z', meta('2024-05-01T06:46:39+00:00'), '2024-05-01T06:46:39-04:00'],
  ])('%s', (name, head, iso) => {
    const own = name.startsWith('UTC under the outlet') ? time('2024-05-01T10:46:39-05:00') : time('2024-05-01T10:46:39-04:00');
    expect(page(own, head, 'en').published).toMatchObject({ iso, zone: { inferred: true } });
  });

  it('two times that lie as far apart as a zone, but not to the second, are two', () => {
    expect(page(time('2024-05-01T10:46:10-05:00'), meta('2024-05-01T15:46:39-05:00'), 'en').published?.iso).toBe(
      '2024-05-01T15:46:39-05:00',
    );
  });
});

describe('where the outlet is', () => {
  const at = (url: string, head = '') =>
    readPage(
      parseDocument(
        `<!DOCTYPE html><html lang="en-US"><head>${head}</head><body><article><h1>Council talks about bridge and harbour</h1><p>Published January 9, 2024 05:42 AM PST</p>${BODY}${BODY}</article></body></html>`,
      ),
      { url },
    ).page.published?.iso;

  it.each([
    ['an address that is known', 'https://newsinfo.inquirer.net/1/story', '', '+08:00'],
    ['a meta element', 'https://news.example/story', '<meta name="geo.region" content="PH-00">', '+08:00'],
    ['an address that only ends like a known one', 'https://notinquirer.net/1/story', '', '-08:00'],
  ])('%s', (_name, url, head, offset) => {
    expect(at(url, head)).toMatch(new RegExp(`05:42\\${offset}$`));
  });
});

describe('whose time it is', () => {
  const own = '<p class="date">Published: February 22, 2024</p>';
  const aside = (inner: string): string => `<aside class="related-posts"><ul><li>${inner}</li></ul></aside>`;
  const time = '<time datetime="2024-02-03T10:00">Feb 3, 2024</time>';

  it.each([
    ['a related story’s', aside(`<a href="/a">New tool for small harbours</a> ${time}`)],
    ['a comment’s', `<section id="comments"><div class="comment">${time}<p>Great read.</p></div></section>`],
    ['a teaser’s, without a telling class', `<div><a href="/a">New tool for small harbours</a> ${time}</div>`],
    [
      'a post’s of its own',
      `<div itemscope itemtype="https://schema.org/LiveBlogPosting"><div itemprop="liveBlogUpdate" itemscope><meta itemprop="datePublished" content="2024-02-03T10:00:00Z"></div></div>`,
    ],
  ])('%s does not beat the article’s own day', (_name, foot) => {
    expect(page(own, '', 'en', foot).published?.iso).toBe('2024-02-22');
  });

  it('a footer of the article’s own may hold it', () => {
    expect(page('', '', 'en', '<footer class="entry-footer">Published: February 22, 2024</footer>').published?.iso).toBe(
      '2024-02-22',
    );
  });

  it.each([
    ['labelled, in a side column that leads elsewhere', 'Published: February 22, 2024'],
    ['labelled with a clock', 'Last updated on February 22, 2024'],
  ])('%s: the article’s own', (_name, words) => {
    const column = `<aside><div>${words}</div><p>${'Tags and other things to read. '.repeat(12)}</p><ul><li><a href="/t">New tool for small harbours</a></li></ul></aside>`;
    const { published, updated } = page('', '', 'en', column);
    expect((published ?? updated)?.iso).toBe('2024-02-22');
  });

  it.each([
    ['in the masthead', '<header class="masthead"><span>Friday, May 3, 2024</span></header>', null],
    ['above the headline, where the article has its own', '<div>Friday, May 3, 2024</div>', '<p>14 February 2024 17:55 UTC</p>'],
  ])('the day of the visit, %s, is no publication', (_name, top, own) => {
    const { published } = readPage(
      parseDocument(
        `<!DOCTYPE html><html lang="en"><body>${top}<article><h1>Council talks about bridge and harbour</h1>${own ?? ''}${BODY}${BODY}</article></body></html>`,
      ),
      { url: 'https://news.example/story', now: '2024-05-03T12:00:00Z' },
    ).page;
    expect(published?.iso ?? null).toBe(own && '2024-02-14T17:55Z');
  });

  it('a live page’s posts tell their own times, and the line under the headline the page’s', () => {
    const post = (clock: string): string => `<p><time datetime="2024-02-22T${clock}:18Z">${clock}</time></p>${BODY}`;
    const { published } = page('<span>22 February 2024 • 20:10</span>', '', 'en', '');
    expect(published?.iso).toBe('2024-02-22T20:10');
    const live = readPage(
      parseDocument(
        `<!DOCTYPE html><html lang="en"><body><article><h1>Council talks about bridge and harbour</h1><p>22 February 2024 • 20:10</p>${BODY}${post('21:43')}${post('21:41')}</article></body></html>`,
      ),
    ).page;
    expect(live.published?.iso).toBe('2024-02-22T20:10');
  });

  it('an author’s line with degrees is no headline that leads elsewhere', () => {
    const line = 'Written by <a href="/team">Rachel Linden, MS, RD</a> on November 14, 2019';
    expect(page(line, '', 'en').published?.iso).toBe('2019-11-14');
  });

  it('words that only a style sheet parts', () => {
    const line = '<span>Ida Krog</span><span>Dec 05, 2023</span><span>2 Shares</span><span>1530 Views</span>';
    expect(page(line, '', 'en').published?.iso).toBe('2023-12-05');
  });

  it.each([
    ['a date alone under the article', '<ul><li><strong>Date</strong> 19.01.2020</li></ul>', '2020-01-19'],
    ['an element named for a date, far down', `${'<p>Tags</p>'.repeat(40)}<span class="date">19.01.2020</span>`, '2020-01-19'],
    ['nothing', '<p>Tags</p>', null],
  ])('%s is the last resort', (_name, foot, iso) => {
    expect(page('', '', 'de', foot).published?.iso ?? null).toBe(iso);
  });

  it('one element with two stamps tells both', () => {
    const both =
      '<time itemprop="dateModified" datetime="2024-02-22T19:20:45+01:00">22/02/2024 01:57 | Actualizado a 22/02/2024 19:20</time>';
    expect(page(both, '', 'es')).toMatchObject({
      published: { iso: '2024-02-22T01:57' },
      updated: { iso: expect.stringMatching(/^2024-02-22T19:20/) },
    });
  });

  it('an abbreviation’s title', () => {
    expect(page('<abbr class="published" title="2024-02-22T09:00:00-05:00">Thursday 22</abbr>', '').published).toMatchObject({
      iso: '2024-02-22T09:00:00-05:00',
      from: 'time',
    });
  });

  it('a label that stands in a box of its own', () => {
    const lines = '</p><p>Updated</p><p>February 22, 2024, 10:30 IST</p><p>';
    expect(page(`Published February 22, 2024, 9:00 IST${lines}`, '').updated?.iso).toBe('2024-02-22T10:30+05:30');
  });

  it('an unlabelled clock that is the machines’ update is no publication', () => {
    const { published, updated } = page(
      'February 22, 2024 - 4:04PM',
      ld('2024-02-22T02:41:00Z', '2024-02-22T05:04:05Z'),
      'en-AU',
    );
    expect(published?.iso).toMatch(/^2024-02-22T02:41/);
    expect(updated).toMatchObject({ iso: '2024-02-22T16:04:05+11:00' });
  });

  it('a day alone where the machines’ clock says midnight', () => {
    expect(page('February 22, 2024', ld('2024-02-22T00:00:00Z')).published?.iso).toBe('2024-02-22');
  });
});

describe('offsets that are wrong', () => {
  it('one place labels UTC as local time: the place that the page bears out wins, for the update too', () => {
    const meta =
      '<meta property="article:published_time" content="2024-05-01T04:31:13+00:00"><meta property="article:modified_time" content="2024-05-01T06:55:44+00:00">';
    const { published, updated } = page(
      'Apr 30, 2024, 11:31 pm CDT',
      `${ld('2024-05-01T04:31:13-05:00', '2024-05-01T06:55:44-05:00')}${meta}`,
      'en',
    );
    expect(published?.iso).toBe('2024-04-30T23:31-05:00');
    expect(updated?.iso).toBe('2024-05-01T06:55:44+00:00');
  });

  it('a zone’s name is read as the machines’ time has it', () => {
    expect(page('Published 14:55 IST, July 1st 2024', ld('2024-07-01T11:55:00Z'), 'en').published).toMatchObject({
      iso: '2024-07-01T14:55+03:00',
      zone: { inferred: true, why: 'the time that is told to machines' },
      others: [],
    });
  });

  it('a day that is the told update’s is not the publication’s', () => {
    const { published, updated } = page(
      '<time datetime="2024-02-01T10:48:39-08:00">February 1, 2024</time></p><p class="date"><time datetime="2024-02-01T10:48:39-08:00">February 1, 2024</time>',
      ld('2023-01-29T13:12:59-08:00', '2024-02-01T10:48:39-08:00'),
      'en-US',
    );
    expect(published).toMatchObject({ iso: '2023-01-29T13:12:59-08:00', shown: null, others: [] });
    expect(updated).toMatchObject({ iso: '2024-02-01T10:48:39-08:00', shown: 'February 1, 2024' });
  });

  it('an update that is the publication’s own time, or before it, yields to a later one', () => {
    const modified = '<meta property="article:modified_time" content="2024-05-01T18:52:35+00:00">';
    const updated = (told: string, meta: string): string | undefined =>
      page('May 1, 2024', `${ld('2024-05-01T17:00:10Z', told)}${meta}`).updated?.iso;
    expect(updated('2024-05-01T17:00:10Z', modified)).toBe('2024-05-01T18:52:35+00:00');
    expect(updated('2024-05-01T10:52:35Z', modified)).toBe('2024-05-01T18:52:35+00:00');
    expect(updated('2024-05-01T19:30:00Z', modified)).toBe('2024-05-01T19:30:00Z');
    expect(updated('2024-05-01T17:00:10Z', '')).toBeUndefined();
    const anotherZone = modified.replace('18:52:35', '18:00:20');
    const published = '<meta property="article:published_time" content="2024-05-01T18:00:10+00:00">';
    expect(updated('2024-05-01T17:00:10Z', anotherZone + published)).toBeUndefined();
  });

  it('half a minute behind the publication, told to the second, is no update though the page shows minutes', () => {
    const told = ld('2024-05-01T12:45:52Z', '2024-05-01T12:46:19Z');
    expect(page('May 1, 2024 12:45 PM UTC', told).updated).toBeNull();
    expect(page('May 1, 2024 12:45 PM UTC', told.replace('12:46:19', '12:47:19')).updated?.iso).toBe('2024-05-01T12:47:19Z');
  });

  it('a day alone is the publication’s where nothing else tells that', () => {
    const { published, updated } = page('<time class="updated" datetime="2024-05-01T08:15:05+00:00">May 1, 2024</time>', '');
    expect(published?.iso.slice(0, 10)).toBe('2024-05-01');
    expect(updated).toBeNull();
  });

  it('a “published” that the page shows as its update was overwritten by it', () => {
    const { published, updated } = page(
      'Updated: May 01, 2024 09:20 PM IST',
      '<meta name="publish-date" content="2024-05-01T21:20:38+05:30"><meta itemprop="datePublished" content="2024-05-01T10:14:29+05:30">',
    );
    expect(published?.iso).toBe('2024-05-01T10:14:29+05:30');
    expect(updated).toMatchObject({ iso: '2024-05-01T21:20+05:30', shown: 'Updated: May 01, 2024 09:20 PM IST' });
  });

  it('a midnight is no earlier publication than the clock that others tell', () => {
    const head = `${ld('2024-05-01T13:54:50+00:00', '2024-05-01T13:54:50+00:00')}<meta itemprop="datePublished" content="2024-05-01T00:00:00+00:00">`;
    expect(page('Date published May 1, 2024', head).published?.iso).toBe('2024-05-01T13:54:50+00:00');
  });

  it('of two that contradict each other, the one whose minute the page shows', () => {
    const head = `${ld('2024-04-30T22:23:49Z')}<meta property="article:published_time" content="2024-05-01T01:30:00Z">`;
    const { published } = page('2:30 PM Wednesday May 1, 2024', head, 'en-NZ');
    expect(published).toMatchObject({ iso: '2024-05-01T14:30:00+13:00', shown: '2:30 PM Wednesday May 1, 2024' });
    expect(page('May 1, 2024', head, 'en-NZ').published?.iso).toBe('2024-04-30T22:23:49Z');
  });

  it('another day by the publisher’s own clock is not what a time was read from', () => {
    expect(page('April 30, 2024', ld('2024-05-01T06:14:00-05:00')).published).toMatchObject({
      iso: '2024-05-01T06:14:00-05:00',
      shown: null,
    });
    expect(page('April 30, 2024', ld('2024-05-01T02:14:00Z')).published?.shown).toBe('April 30, 2024');
  });

  it.each([
    ['May 1, 2024, 04:05 pm PT (07:05 pm ET)', 'May 1, 2024, 04:05 pm PT (07:05 pm ET)'],
    ['May 1, 2024 21:06 (IST)', 'May 1, 2024 21:06 (IST)'],
    ['May 1, 2024, 04:05 pm PT (07:05 pm ET and later)', 'May 1, 2024, 04:05 pm PT'],
  ])('as shown, with whole brackets: %s', (line, shown) => {
    expect(page(line, '').published?.shown).toBe(shown);
  });

  it('the words of the page decide where nothing else does', () => {
    const line = `Published January 1, 2024, 9:00 AM PST</p><p>The Philippine senate met in Manila. ${'It spoke of the harbour in Cebu. '.repeat(4)}`;
    expect(page(line, '', 'en').published).toMatchObject({ iso: '2024-01-01T09:00+08:00', zone: { inferred: true } });
  });

  it('times that cannot be are refused, and told', () => {
    const document = parseDocument(
      `<html><head>${ld('2024-02-30T10:00:00Z')}</head><body><article><h1>Council talks</h1><p>Published 99999999999 days ago</p>${BODY}</article></body></html>`,
    );
    const { page: read, workings } = readPage(document, { now: '2024-05-02T12:00:00Z' });
    expect(read.published).toBeNull();
    expect(workings.refused).toContainEqual({ words: '2024-02-30T10:00:00Z', why: 'no such day', from: 'json-ld' });
  });
});

describe('zones', () => {
  it.each([
    ['IST', 'IN', '+05:30'],
    ['IST', 'IE', '+01:00'],
    ['IST', 'IL', '+03:00'],
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
    ['Sydney', '2024-01-01T10:00', '+11:00'],
    ['Sydney', '2024-07-01T10:00', '+10:00'],
    ['London', '2024-03-31T01:59', 'Z'],
    ['London', '2024-03-31T02:00', '+01:00'],
    ['Brisbane', '2024-01-01T10:00', '+10:00'],
  ])('%s at %s is %s, and known', (name, at, offset) => {
    expect(resolveZone(name, null, at)).toMatchObject({ offset, inferred: false });
  });

  it.each([
    ['CET', '2024-07-01T10:00', '+02:00'],
    ['EST', '2024-07-01T10:00', '-04:00'],
    ['EET', '2024-07-01T10:00', '+03:00'],
  ])('%s in July means summer time, and says so', (name, at, offset) => {
    expect(resolveZone(name, null, at)).toMatchObject({ offset, inferred: true, why: expect.stringContaining('summer') });
  });

  it.each(['+99:99', 'GMT+15', 'UTC-13'])('%s is no offset', (name) => {
    expect(resolveZone(name, null, '2024-07-01T10:00').offset).toBeNull();
  });

  it('an abbreviation nobody knows has no offset', () => {
    expect(resolveZone('QQT', null, '2024-05-01').offset).toBeNull();
  });
});
