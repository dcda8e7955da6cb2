import { describe, expect, it } from 'vitest';
import { settleClauses } from '../../../../../src/engine/attribution/quotations/clauses/settle.ts';
import type { Draft } from '../../../../../src/engine/attribution/quotations/draft.ts';
import { findQuotations } from '../../../../../src/engine/attribution/quotations/marks.ts';
import type { Span } from '../../../../../src/engine/model.ts';
import { SpanList } from '../../../../../src/engine/spans.ts';

/**
 * The contents of a sentence as the rules leave them: `[source]`, `{cue}` and `<content>` stand as the model found them; a second claim's
 * are numbered (`{2:cue}`), and one without a source shares the first's.
 */
function settled(marked: string): string[] {
  const { text, drafts } = settledDrafts(marked);
  return drafts.map(({ content }) => content.map((span) => text.slice(...span)).join(' … '));
}

function settledDrafts(marked: string): { text: string; drafts: Draft[] } {
  const text = marked.replace(/[[{<](?:2:)?|[\]}>]/g, '');
  const drafts: Draft[] = [];
  const draft = (number: number): Draft =>
    (drafts[number] ??= { source: [], cue: [], content: [], act: 'speech', right: 0.5, found: 'model' });
  const open: { role: 'source' | 'cue' | 'content'; number: number; from: number }[] = [];
  let at = 0;
  for (const [token] of marked.matchAll(/[[{<](?:2:)?|[\]}>]|[^[{<\]}>]/g)) {
    const role = ({ '[': 'source', '{': 'cue', '<': 'content' } as const)[token.charAt(0) as '['];
    if (role && /^[[{<]/.test(token)) open.push({ role, number: token.endsWith('2:') ? 1 : 0, from: at });
    else if (/^[\]}>]$/.test(token)) {
      const last = open.pop();
      if (last) draft(last.number)[last.role].push([last.from, at]);
    } else at++;
  }
  for (const one of drafts) if (!one.source.length) one.source = draft(0).source.map(([from, to]): Span => [from, to]);
  const marks = new SpanList(findQuotations(text, [[0, text.length]]).flatMap(({ spans }) => spans));
  return { text, drafts: settleClauses(text, drafts, [0], text.length, marks) };
}

describe('the clause before source and cue', () => {
  it.each([
    ['The toll had risen to 21, [officials] {said} <late Saturday>.', 'The toll had risen to 21'],
    ['The toll had risen to 21, [officials] {said} Sunday, <marking the worst day of the war>.', 'The toll had risen to 21'],
    ['Lee will appear later, [Levy’s office] {said} in <a press release>.', 'Lee will appear later'],
    ['However, the figures were wrong, {said} [Mr Ng] on <Friday>.', 'the figures were wrong'],
    [
      'A woman was killed by a <tree that fell in the town>, [authorities] {said} on Friday.',
      'A woman was killed by a tree that fell in the town',
    ],
    ['The mill was sold in May, [parents] {said}, <though a spokesman would not say so>.', 'The mill was sold in May'],
    ['The mill was sold in May, [Bell] {told} reporters on Friday, <the latest turn of the affair>.', 'The mill was sold in May'],
  ])('%s', (sentence, content) => {
    expect(settled(sentence)).toEqual([content]);
  });

  it.each([
    ['a circumstance', 'In a long statement on Monday, [Bell] {said} on Friday, <marking the day>.', 'marking the day'],
    ['no verb', 'A man of few words, [Bell] {said} on Friday, <marking the day>.', 'marking the day'],
    ['what is said follows', 'The mill was sold in May, and [Bell] {said} <it was old>.', 'it was old'],
    ['a clause of his own follows', 'The mill was sold in May, [Bell] {said} on Friday, and <he was glad>.', 'he was glad'],
    ['words in marks', '“It was sold,” and old, [Bell] {said} on <Friday>.', 'Friday'],
  ])('%s: as it was', (_name, sentence, content) => {
    expect(settled(sentence)).toEqual([content]);
  });
});

describe('source and cue as an aside', () => {
  it.each([
    ['Apart from solar, [the report] {adds}, <there is coal>.', 'Apart from solar … there is coal'],
    ['On Monday, two rockets fell, [the Society] {said}, <injuring 21>.', 'On Monday, two rockets fell … injuring 21'],
  ])('%s', (sentence, content) => {
    expect(settled(sentence)).toEqual([content]);
  });

  it('a further cue is none', () => {
    expect(settled('The mill is old, [Bell] {said}, <adding that it leaked>.')).toEqual(['The mill is old']);
  });
});

describe('what the same source says next', () => {
  it.each([
    ['[He] {said} <it was open to talks but {2:called} them a trick>.', 'it was open to talks'],
    ['[Bell] {told} Reed <that he knew it and also {2:said} he was glad>.', 'that he knew it'],
  ])('%s', (sentence, content) => {
    expect(settled(sentence)[0]).toBe(content);
  });

  it('what another says in there belongs to it', () => {
    expect(settled('[He] {said} <[2:Reed] had come and {2:called} it a trick>.')[0]).toBe('Reed had come and called it a trick');
  });
});

describe('the main clause behind “as” and “while”', () => {
  it.each([
    ['As [the panel] {predicts} <that it will rain, [2:Bell] {2:writes} it off>.', 'that it will rain'],
    ['While [Reed] {said} <it was old, [2:the mayor] {2:told} us it was new>.', 'it was old'],
  ])('%s', (sentence, content) => {
    expect(settled(sentence)[0]).toBe(content);
  });

  it('without such a word it is his', () => {
    expect(settled('[Reed] {said} <it was old, [2:the mayor] {2:told} us it was new>.')[0]).toBe(
      'it was old, the mayor told us it was new',
    );
  });
});

describe('source, verb of saying and “that” side by side', () => {
  it('are a statement, and no state of mind', () => {
    expect(settledDrafts('[They] {report} <that the birds fell>.').drafts[0]).toMatchObject({ act: 'speech', right: 0.75 });
  });

  it.each(['[They] {hope} <that the birds fell>.', '[They] {report} <the fall of birds>.'])(
    '%s: no more than before',
    (sentence) => {
      expect(settledDrafts(sentence).drafts[0]?.right).toBe(0.5);
    },
  );
});

describe('a verb of saying without a source', () => {
  it('has the subject of the verb that it is joined to', () => {
    const { text, drafts } = settledDrafts('Ida Krog called the paper and {said} <it was old>.');
    expect(drafts[0]?.source.map((span) => text.slice(...span))).toEqual(['Ida Krog']);
  });

  it.each(['Ida Krog called the paper, {saying} <it was old>.', 'Ida Krog called the paper and {hoped} <it was old>.'])(
    '%s: none',
    (sentence) => {
      expect(settledDrafts(sentence).drafts[0]?.source).toEqual([]);
    },
  );
});

describe('what inquiries find', () => {
  it('is a statement', () => {
    expect(settledDrafts('[the auditor-general] {found} <that the money was gone>.').drafts[0]?.right).toBe(0.75);
    expect(settledDrafts('[I] {found} <that the money was gone>.').drafts[0]?.right).toBe(0.5);
  });
});

describe('hostile text', () => {
  it.each([
    ['no end', `${'it was old, '.repeat(5000)}[Bell] {said} on <Friday>.`],
    ['only commas', `${', '.repeat(20_000)}[Bell] {said} <it>.`],
    ['only "and"', `[Bell] {said} <it ${'and also '.repeat(10_000)}{2:said} it>.`],
  ])('%s is read in no time', (_name, sentence) => {
    const start = performance.now();
    settled(sentence);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
