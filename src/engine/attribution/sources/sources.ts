import type { Span } from '../../model.ts';
import { frontOf, lastClause, phraseEnd } from './clauses.ts';
import { endOf } from './ends.ts';
import { withDeterminer, withNounBehind } from './missing-nouns.ts';
import { joined } from './pieces.ts';
import { withClause } from './relatives.ts';

/**
 * Puts a source's ends right: what joins clauses in front and what tells time or manner behind goes, the noun or determiner that was cut
 * off comes back, pieces of one phrase are one.
 * @param cue a noun that a cue begins with may be the source's
 * @returns the spans, the speaker's first; a span of which nothing is left stays as it was
 */
export function mendSource(text: string, source: readonly Span[], cue: readonly Span[]): Span[] {
  const pieces = joined(text, source, cue).map((span) =>
    mendSpan(
      text,
      span,
      cue.find(([start]) => start >= span[1] && start <= span[1] + 1),
    ),
  );
  const [only, second] = pieces;
  return only && !second ? [withClause(text, only, cue[0])] : pieces;
}

function mendSpan(text: string, [from, to]: Span, cue: Span | undefined): Span {
  const front = from + frontOf(text.slice(from, to));
  const start = front + (cue ? lastClause(text.slice(front, to)) : 0);
  const clause = start + phraseEnd(text.slice(start, to));
  const grown = withDeterminer(text, clause === to ? withNounBehind(text, [start, to], cue?.[1] ?? null) : [start, clause]);
  const end = grown[0] + endOf(text.slice(...grown));
  return /\p{L}/u.test(text.slice(grown[0], end)) ? [grown[0], closed(text, grown[0], end)] : [from, to];
}

/** "Sen. Krog (D-N.M." with its bracket closed, where that stands right behind. */
function closed(text: string, from: number, end: number): number {
  if (!/[([][^()[\]]*$/.test(text.slice(from, end))) return end;
  const rest = /^[^()[\]\n]{0,12}[)\]]/.exec(text.slice(end, end + 14))?.[0];
  return rest ? end + rest.length : end;
}
