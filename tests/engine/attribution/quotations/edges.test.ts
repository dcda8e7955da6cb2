import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../src/engine/attribution/quotations/draft.ts';
import { withEdges } from '../../../../src/engine/attribution/quotations/edges.ts';
import { findQuotations } from '../../../../src/engine/attribution/quotations/marks.ts';
import type { Span } from '../../../../src/engine/model.ts';
import { SpanList } from '../../../../src/engine/spans.ts';

/** The content as the rules leave it, of a text whose cue stands between < > and whose found content stands between { }. */
function mended(marked: string): string {
  const parts = [...marked.matchAll(/[<>{}]|[^<>{}]+/g)].map(([part]) => part);
  let text = '';
  let start = 0;
  const [cue, content]: [Span[], Span[]] = [[], []];
  for (const part of parts) {
    if (part === '<' || part === '{') start = text.length;
    else if (part === '>') cue.push([start, text.length]);
    else if (part === '}') content.push([start, text.length]);
    else text += part;
  }
  const draft: Draft = { source: [], cue, content, act: 'speech', right: 1, found: 'model' };
  const quotations = new SpanList(findQuotations(text, [[0, text.length]]).flatMap(({ spans }) => spans));
  return withEdges(text, draft, quotations)
    .map((span) => text.slice(...span))
    .join(' … ');
}

describe('where a content begins and ends', () => {
  it.each([
    [
      'a clause goes on behind a part in marks',
      'He <said> {she was a “person of interest”} for many years.',
      'she was a “person of interest” for many years',
    ],
    ['… with a noun', 'He <said> {it spread “misleading”} news about birds.', 'it spread “misleading” news about birds'],
    ['… up to the next clause', 'He <said> {he would “stop it”} for them, she thought.', 'he would “stop it” for them'],
    ['… not into the narration', 'He <called> {it “a mess”} and left.', 'it “a mess”'],
    ['… not where another speaks', 'He <called> {it “a mess”} Reed said.', 'it “a mess”'],
    ['narration behind a comma in the marks', 'He <said>, {“It is early,” blaming the weather}.', '“It is early,”'],
    [
      '… but not what belongs to it',
      'He <said> {it enters its “next phase,” including a toll}.',
      'it enters its “next phase,” including a toll',
    ],
    ['whom somebody urges', 'He <urged> {Egypt to “stop it” at once}.', 'to “stop it” at once'],
    ['… not what somebody tells', 'He <told> {the men that they had to go}.', 'the men that they had to go'],
    ['a lead without a verb', 'He <replied> {the vaguely polite, “It serves us.”}', '“It serves us.”'],
    ['… not one with a verb', 'He <said> {the message is, “We watch you.”}', 'the message is, “We watch you.”'],
    ['a label before a quotation', '{Sponges of all kinds: “They help a lot,”} he <says>.', '“They help a lot,”'],
    [
      'narration between quotations',
      '{“It is dead,”} she <told> {the paper}. {“I know it for sure.”}',
      '“It is dead,” … “I know it for sure.”',
    ],
  ])('%s', (_name, text, expected) => {
    expect(mended(text)).toBe(expected);
  });
});
