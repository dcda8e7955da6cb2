import type { Span } from '../../model.ts';
import type { Draft } from './draft.ts';

/** "SMITH: We will." or "Q: Will you?", whatever marks the reprint put in front. */
const CAPITALS = /^["“]?(\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){0,4}): (?=\S)/u;
/** "Jane Smith: We will." */
const NAMED = /^["“]?((?:\p{Lu}[\p{L}.'’-]+ ){0,3}\p{Lu}[\p{L}.'’-]+): (?=\S)/u;

/** So many lines make a transcript. */
const LEAST = 3;

/** What a transcript is right in: its form is plain. */
const RIGHT = 0.95;

/**
 * The lines of a transcript, each with its speaker; what follows without a name goes on. Capitals are enough; names in the usual
 * letters must return, or they are headings.
 */
export function readTranscript(text: string, paragraphs: readonly Span[]): Draft[] {
  const lines = paragraphs.map(([from, to]) => CAPITALS.exec(text.slice(from, Math.min(to, from + 80))));
  const names = lines.some(Boolean)
    ? lines
    : returning(paragraphs.map(([from, to]) => NAMED.exec(text.slice(from, Math.min(to, from + 80)))));
  if (names.filter(Boolean).length < LEAST) return [];
  const drafts: Draft[] = [];
  for (const [i, [from, to]] of paragraphs.entries()) {
    const name = names[i]?.[1];
    if (!name || !names[i]) continue;
    const start = from + (names[i][0].length - name.length - 2);
    const behind = start + name.length;
    drafts.push({
      source: [[start, behind]],
      cue: [[behind, behind + 1]],
      content: [[behind + 2, to]],
      act: 'speech',
      right: RIGHT,
      found: 'transcript',
    });
  }
  return drafts;
}

function returning(lines: readonly (RegExpExecArray | null)[]): (RegExpExecArray | null)[] {
  const counts = new Map<string, number>();
  for (const line of lines) if (line?.[1]) counts.set(line[1], (counts.get(line[1]) ?? 0) + 1);
  const speakers = [...counts].filter(([, count]) => count > 1);
  return speakers.length > 1 ? lines.map((line) => (line?.[1] && (counts.get(line[1]) ?? 0) > 1 ? line : null)) : [];
}
