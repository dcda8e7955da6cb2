import type { Span } from '../../../model.ts';
import { firstIndex } from '../../../sorted.ts';
import type { SpanList } from '../../../spans.ts';
import type { Draft } from '../draft.ts';
import { withAccording } from './according.ts';
import { type ClauseRule, framed, saysIt } from './clause-rule.ts';
import { asideInside, clauseInFront } from './front.ts';
import { untilMainClause, untilNextCue } from './joined.ts';
import { withSubject } from './subjects.ts';

/** In order, each on what the one before has left. */
const RULES: readonly ClauseRule[] = [clauseInFront, asideInside, untilMainClause, untilNextCue];

/** What a claim is right in whose content a rule has settled and whose cue is a verb of saying. */
const RIGHT = 0.75;

/**
 * Settles which clauses of its sentence each claim of a paragraph holds, where the model has cut or mistaken them.
 * @param starts where the paragraph's sentences start; it ends at `end`
 */
export function settleClauses(
  text: string,
  drafts: readonly Draft[],
  starts: readonly number[],
  end: number,
  marked: SpanList,
): Draft[] {
  const settled = drafts.map((given) => {
    const cue = given.cue[0];
    if (!cue) return given;
    const next = firstIndex(starts.length, (i) => (starts[i] as number) > cue[0]);
    const sentence: Span = [starts[next - 1] ?? cue[0], starts[next] ?? end];
    let mended = withSubject(text, given, sentence);
    for (const rule of RULES) {
      const content = rule({ text, draft: mended, others: drafts, sentence, marked });
      if (content) mended = { ...mended, content, right: Math.max(mended.right, saysIt(text, mended) ? RIGHT : 0) };
    }
    return isPlain(text, mended) ? { ...mended, act: 'speech' as const, right: Math.max(mended.right, RIGHT) } : mended;
  });
  const sentences = starts.map((start, i): Span => [start, starts[i + 1] ?? end]);
  const whole = withAccording(text, settled, sentences, marked);
  return whole.filter((draft) => draft.act === 'speech' || !whole.some((other) => holds(other, draft)));
}

/** "Most want a bridge, the poll found": a state of mind that somebody tells of is that one's statement. */
const holds = (other: Draft, { source, cue }: Draft): boolean =>
  other.act === 'speech' &&
  other.right > 0.5 &&
  other.content.some(([from, to]) => [...source, ...cue].every((span) => span[0] >= from && span[1] <= to));

/** What inquiries, courts and studies do. */
const FINDS =
  /^(?:f(?:ou|i)nds?|conclude[sd]?|rule[sd]?|show(?:s|ed)|reveal(?:s|ed)|estimate[sd]?|indicate[sd]?|suggest(?:s|ed))$/;

/** "They report that …": source, verb of saying and "that" side by side leave no doubt. */
function isPlain(text: string, draft: Draft): boolean {
  const [content, cue] = [draft.content[0], draft.cue[0]];
  const frame = framed(text, draft);
  return (
    frame !== null &&
    content !== undefined &&
    cue !== undefined &&
    (draft.source[0]?.[0] ?? cue[1]) < cue[0] &&
    text.slice(cue[1], content[0] + 5) === ' that ' &&
    !/\s/.test(text.slice(...cue)) &&
    (saysIt(text, draft) || (FINDS.test(text.slice(...cue)) && !/^(?:I|we|you)$/i.test(text.slice(...(draft.source[0] ?? cue)))))
  );
}
