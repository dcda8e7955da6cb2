import type { Span } from '../../model.ts';
import type { SpanList } from '../../spans.ts';
import { THOUGHT_VERBS } from '../../words/en/speech-verbs.ts';
import { mendSource } from '../sources/sources.ts';
import { withAgent } from './agents.ts';
import type { Draft } from './draft.ts';
import { withEdges } from './edges.ts';
import { withObject } from './naming.ts';

/** Puts right what the model cuts off: quotations are said whole, and "the" alone is nobody. */
export function mend(text: string, found: Draft, marked: SpanList): Draft {
  const draft = withAgent(text, found, marked);
  const source = mendSource(text, withNoun(text, draft), draft.cue).filter((span) => /\p{L}/u.test(text.slice(...span)));
  const behind = source.at(-1)?.[1] ?? 0;
  const cue = draft.cue
    .map(
      ([from, to]): Span =>
        from <= behind && behind < to - 1 && draft.source[0]?.[1] !== behind ? [behind + 1, to] : [from, to],
    )
    .map((span) => withoutMarks(text, span));
  const act = isThought(cue.map((span) => text.slice(...span)).join(' '), text.slice(behindCue(cue), behindCue(cue) + 20))
    ? 'attitude'
    : draft.act;
  const outside = { ...draft, source, content: outsideOf(source, draft.content) };
  const content = withEdges(text, { ...draft, content: wholeQuotations(outside, marked) }, marked);
  const named = withObject(text, { cue, content }, marked);
  return { ...draft, act: named ? 'speech' : act, source, cue, content, ...named };
}

/** “Mudlark” in "“Mudlark” actress Ida Krog" names the source and says nothing: pieces that reach into it go, where others are left. */
function outsideOf(source: readonly Span[], content: Span[]): Span[] {
  const kept = content.filter(([from, to]) => !source.some((span) => span[0] < to && from < span[1]));
  return kept.length ? kept : content;
}

const behindCue = (cue: readonly Span[]): number => cue.at(-1)?.[1] ?? 0;

/** "she thought", "he told himself": what stands there in marks was uttered by nobody. */
const isThought = (cue: string, behind: string): boolean => {
  const verb = cue.trim().split(/\s/).at(-1)?.toLowerCase().replaceAll(/[:,]/g, '') ?? '';
  return THOUGHT_VERBS.has(verb) || /^\s(?:to\s)?(?:him|her|them|my|our)sel(?:f|ves)\b/.test(behind);
};

/** "saying:" is said with "saying"; a mark alone stays. */
function withoutMarks(text: string, [from, to]: Span): Span {
  const words = text.slice(from, to).replace(/(?<![\s:;,])[\s:;,]+$/, '');
  return words ? [from, from + words.length] : [from, to];
}

/** A content that reaches into a quotation takes all of it, unless cue or source stand in there too. */
function wholeQuotations({ content, cue, source }: Draft, marked: SpanList): Span[] {
  const others = [...cue, ...source];
  const grown = content.map(([from, to]): Span => {
    let [start, end] = [from, to];
    for (const quotation of marked.within([from, to])) {
      if (others.some((span) => span[0] < quotation[1] && quotation[0] < span[1])) continue;
      start = Math.min(start, quotation[0]);
      end = Math.max(end, quotation[1]);
    }
    return [start, end];
  });
  const merged: Span[] = [];
  for (const [from, to] of grown.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** "[The] opposition accused": the noun belongs to the source. */
function withNoun(text: string, { source, cue }: Draft): Span[] {
  const [first, verb] = [source[0], cue[0]];
  if (!first || !verb || source.length > 1 || !/^(?:the|an?|his|her|its|their|our)$/i.test(text.slice(...first))) return source;
  const rest = text.slice(first[1], cue.at(-1)?.[1]);
  const noun = /^\s\p{L}[\p{L}’'-]*(?=\s)/u.exec(rest)?.[0];
  return noun && first[1] <= verb[0] ? [[first[0], first[1] + noun.length]] : source;
}
