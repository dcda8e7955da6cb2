import { describe, expect, it } from 'vitest';
import { withAgent } from '../../../../src/engine/attribution/quotations/agents.ts';
import type { Draft } from '../../../../src/engine/attribution/quotations/draft.ts';
import { findQuotations } from '../../../../src/engine/attribution/quotations/marks.ts';
import type { Span } from '../../../../src/engine/model.ts';
import { SpanList } from '../../../../src/engine/spans.ts';

/** "source | content" of "The mill was CUE CONTENT", whose source was found to be the mill. */
function mended(cue: string, content: string, rest: string): string {
  const text = `The mill ${cue} ${content}${rest}`;
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const draft: Draft = {
    source: [at('The mill')],
    cue: [at(cue)],
    content: [at(content)],
    act: 'speech',
    right: 0.5,
    found: 'model',
  };
  const marked = new SpanList(findQuotations(text, [[0, text.length]]).flatMap(({ spans }) => spans));
  const { source, content: left } = withAgent(text, draft, marked);
  return [source, left].map((spans) => spans.map((span) => text.slice(...span)).join(' … ')).join(' | ');
}

const VERBS = ['was described', 'has been called', 'was once branded', 'were dubbed', 'was condemned', 'is being praised'];
const WHO = ['the council', 'Ida Krog', 'the town’s mayor', 'engineer Sam Pell', 'residents', 'a spokesman for the council'];

describe('who says it in the passive', () => {
  it.each(VERBS.flatMap((verb) => WHO.map((who) => [verb, who])))('%s by %s', (verb, who) => {
    const expected = `${who} | as “a barn”`;
    expect(mended(verb, `as “a barn” by ${who}`, '.')).toBe(expected);
    expect(mended(verb, 'as “a barn”', ` by ${who} on Friday.`)).toBe(expected);
    expect(mended(verb, 'as “a barn”', ` by ${who}, and it burned.`)).toBe(expected);
  });

  it.each([
    ['described', 'as “a barn” by the council', '.'],
    ['was described', 'as a barn', ' by the council.'],
    ['was described', 'as “a barn”', ' by the river bend it overlooks.'],
    ['was described', 'as “a barn”', ' by night.'],
    ['was described', 'as “a barn”', ' and by the council it was sold.'],
    ['was quoted as calling it', '“a barn”', ' by the council.'],
  ])('is not told in: The mill %s %s%s', (cue, content, rest) => {
    expect(mended(cue, content, rest)).toBe(`The mill | ${content}`);
  });
});
