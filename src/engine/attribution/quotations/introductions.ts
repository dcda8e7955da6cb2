import type { Span } from '../../model.ts';
import type { Draft } from './draft.ts';
import type { Quotation } from './marks.ts';

const SUBJECT = String.raw`(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir)\s(?:\p{Ll}[\p{L}’'-]*\s){0,3}\p{Ll}[\p{L}’'-]*|(?:\p{Lu}[\p{L}.’'-]*)(?:\s\p{Lu}[\p{L}.’'-]*){0,3}|[Hh]e|[Ss]he|[Tt]hey|[Ii]t`;
const VERB = String.raw`(?:has\s|had\s|also\s|then\s|later\s|further\s)?(?:said|says|wrote|writes|added|adds|continued|continues|went on|goes on|replied|replies|explained|explains|concluded|concludes|stated|states|tweeted|posted|announced|read|reads|argued|argues|declared|declares|asked|asks)`;
/** "Ann Bell wrote in a letter:" at a paragraph's end. */
const INTRODUCES = new RegExp(`(${SUBJECT})\\s(${VERB})(?:\\s[^.:;!?“”"]{0,80})?:\\s*$`, 'u');

/** The part of a paragraph in which an introduction has room. */
const end = ([from, to]: Span): Span => [Math.max(from, to - 300), to];

/** A rule has read who speaks, the model has not: right as often as not and more. */
const RIGHT = 0.8;

/** Quotations that nobody owns yet and that the paragraph before introduces by name. */
export function readIntroductions(
  text: string,
  paragraphs: readonly Span[],
  quotations: readonly Quotation[],
  isOwned: (quotation: Quotation) => boolean,
): Draft[] {
  const number = new Map(paragraphs.map(([from], i) => [from, i]));
  return quotations.flatMap((quotation): Draft[] => {
    const before = paragraphs[(number.get(quotation.spans[0]?.[0] ?? -1) ?? 0) - 1];
    const match = before && !isOwned(quotation) ? INTRODUCES.exec(text.slice(...end(before))) : null;
    if (!before || !match?.[1] || !match[2]) return [];
    const source = end(before)[0] + match.index;
    const cue = source + match[1].length + 1;
    return [
      {
        source: [[source, source + match[1].length]],
        cue: [[cue, cue + match[2].length]],
        content: [...quotation.spans],
        act: 'speech',
        right: RIGHT,
        found: 'introduced',
      },
    ];
  });
}
