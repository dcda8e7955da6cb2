import type { Span } from '../../model.ts';
import type { TokenRange } from '../claims/claim.ts';
import type { JudgedClaim } from '../claims/finder.ts';
import { isQuoteMark } from '../text/characters.ts';
import { QUOTE, type Tokens } from '../text/tokens.ts';
import type { Draft } from './draft.ts';

/** From token indices to offsets in the text; quote marks right at a content's edges are taken in. */
export function draftOf(text: string, tokens: Tokens, claim: JudgedClaim): Draft {
  return {
    source: claim.source.map((range) => spanOf(tokens, range)),
    cue: [spanOf(tokens, claim.cue)],
    content: claim.content.map((range) => spanOf(tokens, withMarks(text, tokens, range))),
    act: claim.attitude > 0.5 ? 'attitude' : 'speech',
    right: claim.right,
    odds: { ...claim.contentOdds, source: claim.sourceOdds, cue: claim.cue.probability },
    found: 'model',
  };
}

const spanOf = ({ start, end }: Tokens, { from, to }: TokenRange): Span => [start[from] as number, end[to - 1] as number];

function withMarks(text: string, tokens: Tokens, { from, to }: TokenRange): TokenRange {
  const isMark = (i: number): boolean =>
    /[`]/.test(text[tokens.start[i] ?? -1] ?? '') || isQuoteMark(text.charCodeAt(tokens.start[i] ?? -1));
  const opens = tokens.quote[from] === QUOTE.inside && tokens.quote[from - 1] === QUOTE.opening && isMark(from - 1);
  const last = tokens.quote[to - 1];
  const closes = (last === QUOTE.inside || last === QUOTE.opening) && tokens.quote[to] === QUOTE.closing && isMark(to);
  return { from: opens ? from - 1 : from, to: closes ? to + 1 : to };
}
