import { describe, expect, it } from 'vitest';
import { fixtures } from '../../../../scripts/fixtures/expectation.ts';
import { collectBlocks } from '../../../../src/engine/page/dom/blocks.ts';
import { documentOf } from '../../../../src/engine/page/light/read-record.ts';
import { CLOSE, isPageRecord, MOST_TOKENS, type PageRecord, SHADOW } from '../../../../src/engine/page/light/record.ts';
import { type Recorded, recordingSteps } from '../../../../src/engine/page/light/walk.ts';
import { type Reading, readPage } from '../../../../src/engine/page/read.ts';
import { atOnce } from '../../../../src/engine/page/steps.ts';
import { parseDocument } from '../../../../src/node/document.ts';

const recorded = (document: Document): Recorded => atOnce(recordingSteps(document));
/** As it arrives on another thread. */
const sent = (record: PageRecord): PageRecord => JSON.parse(JSON.stringify(record));
const inBody = (body: string): Document => parseDocument(`<html><head><title>T</title></head><body>${body}</body></html>`);
const again = (body: string): Document => documentOf(sent(recorded(inBody(body)).record)).document;

/** All that was read, and where in its text nodes each word stands. */
const told = ({ page, context, links, flow, workings }: Reading): unknown => ({
  page,
  context,
  links,
  runs: flow.runs.map(({ node, start, from, length }) => [node.data, start, from, length]),
  workings: [workings.found.choice, workings.times, workings.refused, workings.failed, workings.notes.map(({ rule }) => rule)],
});

describe('a page read from its record', () => {
  it.each(fixtures())('is the page read from its own document: $name', ({ html, expected: { url, now } }) => {
    const document = parseDocument(html);
    const { record } = recorded(document);
    expect(isPageRecord(sent(record))).toBe(true);
    expect(told(readPage(documentOf(sent(record)).document, { url, now }))).toEqual(told(readPage(document, { url, now })));
  });

  it('has its texts and elements in the order of the live nodes', () => {
    const { record, texts, elements } = recorded(inBody('<p>One <b>two</b></p><!-- no --><p>three</p>'));
    const copy = documentOf(sent(record));
    expect(copy.texts.map(({ data }) => data)).toEqual(texts.map(({ data }) => data));
    expect(copy.elements.map(({ tagName }) => tagName)).toEqual(elements.map(({ tagName }) => tagName));
  });

  it('holds no code, and linked data whole', () => {
    const long = 'x'.repeat(5000);
    const { record } = recorded(
      inBody(`<script>${long}</script><style>${long}</style><script type="application/ld+json">"${long}"</script>`),
    );
    expect(record.tokens.flatMap((token) => (typeof token === 'string' ? token.length : [])).sort((a, b) => a - b)).toEqual([
      1, 200, 200, 5002,
    ]);
  });

  it('writes an open shadow tree before what its host holds itself, and slots show that', () => {
    const tokens = [0, 1, 2, ['id', 'host'], SHADOW, 3, 'In the shade. ', CLOSE, 4, CLOSE, CLOSE, 3, 'Assigned.', CLOSE, CLOSE];
    const { document } = documentOf({ tags: ['HTML', 'BODY', 'DIV', 'P', 'SLOT'], tokens, isCut: false });
    expect(document.body.textContent).toBe('Assigned.');
    expect(collectBlocks(document.body).map(({ text }) => text)).toEqual(['In the shade.', 'Assigned.']);
  });

  it('of a page without end is cut, and says so', () => {
    const bottomless = {
      nodeType: 1,
      tagName: 'P',
      nextSibling: null,
      shadowRoot: null,
      getAttributeNames: () => [],
      getAttribute: () => null,
    } as unknown as Element & { firstChild: unknown };
    Object.defineProperty(bottomless, 'firstChild', { get: () => bottomless });
    const { record } = recorded({ documentElement: bottomless } as unknown as Document);
    expect(record.isCut).toBe(true);
    expect(record.tokens.length).toBeLessThanOrEqual(MOST_TOKENS + 1);
  });
});

describe('what is no record', () => {
  it.each([
    null,
    [],
    {},
    { tags: ['P'], tokens: [1], isCut: false },
    { tags: ['P'], tokens: [-3], isCut: false },
    { tags: ['P'], tokens: [0.5], isCut: false },
    { tags: ['P'], tokens: [0, ['class']], isCut: false },
    { tags: ['P'], tokens: [{}], isCut: false },
    { tags: [1], tokens: [], isCut: false },
    { tags: ['P'], tokens: [0] },
  ])('is refused: %j', (value) => {
    expect(isPageRecord(value)).toBe(false);
  });

  it('closes more than it opens, or opens a shadow nowhere: a document comes of it all the same', () => {
    const { document } = documentOf({
      tags: ['HTML', 'BODY'],
      tokens: [CLOSE, SHADOW, ['a', 'b'], 0, CLOSE, CLOSE, 1],
      isCut: true,
    });
    expect(readPage(document).page.text).toBe('');
  });
});

describe('the light document', () => {
  it('changes as Readability changes documents', () => {
    const { body } = again('<p id="a">One</p><p id="b">Two</p>') as Document & { body: HTMLElement };
    const [a, b] = [...body.children];
    if (!a || !b) throw new Error('There are two.');
    body.insertBefore(b, a);
    expect(body.textContent).toBe('TwoOne');
    body.replaceChild(a, b);
    expect([...body.children].map(({ id }) => id)).toEqual(['a']);
    a.setAttribute('id', 'c');
    a.removeAttribute('class');
    expect(a.id).toBe('c');
    a.remove();
    expect(body.firstChild).toBe(null);
    expect(a.parentNode).toBe(null);
  });

  it('copies itself whole, however deep', () => {
    const document = again(`${'<div>'.repeat(3000)}<p>Deep</p>`);
    expect((document.cloneNode(true) as Document).body.textContent).toBe('Deep');
  });

  it('knows what comes before what', () => {
    const [one, two] = again('<p>One</p><p>Two</p>').querySelectorAll('p');
    if (!one || !two) throw new Error('There are two.');
    expect(one.compareDocumentPosition(two) & 4).toBe(4);
    expect(two.compareDocumentPosition(one) & 2).toBe(2);
  });
});
