import type { Span } from '../../model.ts';
import type { SpanList } from '../../spans.ts';
import { endOf } from '../sources/ends.ts';
import { isSource } from '../sources/guard.ts';
import { agentsOf, isPassive } from '../sources/passives.ts';
import { DESCRIBED, PHRASE, PLURAL } from './cues/subject.ts';
import type { Draft } from './draft.ts';

/** Who does it: the noun phrase behind "by", up to a mark or a word that tells when, where or why. */
const BY = new RegExp(
  String.raw`^\sby\s(?<who>${DESCRIBED}|${PHRASE}|${PLURAL}|police)(?=[.,;:!?)—–]|\s(?:on|in|at|after|before|as|who|during|for|last|this|when|while|and|over|with|to|that)\b|$)`,
  'u',
);

/**
 * "was described as “a barn” by the council": whoever stands behind "by" says it, not what is described; the phrase is no part of what
 * is said.
 */
export function withAgent(text: string, draft: Draft, marked: SpanList): Draft {
  const verb = draft.cue.at(-1);
  const last = draft.content.at(-1);
  const quotation = last && marked.within(last).at(-1);
  if (!verb || !last || !quotation || quotation[1] > last[1] + 1) return draft;
  if (!isPassive(text.slice(...verb)) || agentsOf(text, draft.source).length) return draft;
  const who = BY.exec(text.slice(quotation[1], quotation[1] + 160))?.groups?.who;
  if (!who || !isSource(who)) return draft;
  const from = quotation[1] + ' by '.length;
  const content: Span[] = [...draft.content.slice(0, -1), [last[0], Math.min(last[1], quotation[1])]];
  return { ...draft, source: [[from, from + endOf(who)]], content };
}
