import { levelOf } from '../engine/annotation.ts';
import type { ReasonCode } from '../engine/evidence/in-english.ts';
import type { Annotation, Attribution, ReaderEntry, Reason, Speaker } from '../engine/model.ts';
import { locale, say, type WordKey } from '../shared/words.ts';

/** The sentence for each of the engine's reasons; none for what the reader did, which has its day told. */
export const REASON_WORDS: Partial<Record<ReasonCode, WordKey>> = {
  transcript: 'whyTranscript',
  answer: 'whyAnswer',
  question: 'whyQuestion',
  post: 'whyPost',
  dash: 'whyDash',
  introduced: 'whyIntroduced',
  named: 'whyNamed',
  'same-name': 'whySameName',
  taken: 'whyTaken',
  'taken-here': 'whyTakenHere',
  'taken-sentence-before': 'whyTakenSentence',
  'taken-paragraph-before': 'whyTakenBefore',
  'taken-earlier': 'whyTakenEarlier',
  rival: 'whyRival',
  described: 'whyDescribed',
  author: 'whyAuthor',
  signed: 'whySigned',
  follows: 'whyFollows',
  opens: 'whyOpens',
  acts: 'whyActs',
  interviewed: 'whyInterviewed',
  unclear: 'whyUnclear',
  'no-source': 'whyNoSource',
  'no-agent': 'whyNoAgent',
  'text-changed': 'whyChanged',
};

/** Why a statement is believed to be one, and to be whose, in a sentence or two. */
export function reasonOf(annotation: Annotation, attribution: Attribution, entries: readonly ReaderEntry[] = []): string {
  const reasons = attribution.reasons ?? [];
  const hand = entries.findLast(({ kind }) => kind !== 'note');
  const speaker = annotation.speakers.find(({ id }) => id === attribution.speaker) ?? null;
  if (hand)
    return [byHand(hand, speaker), ...reasons.filter(({ code }) => code === 'text-changed').map(worded)]
      .filter(Boolean)
      .join(' ');
  const level = levelOf(attribution);
  const isBare = level === 'guess' && attribution.cue.length === 0;
  return [
    attribution.form === 'direct' ? say('whyQuoted') : '',
    ...(isBare ? [say('whyNoVerb')] : reasons.map(worded)),
    level === 'sure' ? '' : say('whyCheck'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A reason in the reader's language; empty for one of a later release. */
function worded({ code, args }: Reason): string {
  const key = Object.hasOwn(REASON_WORDS, code) ? REASON_WORDS[code as ReasonCode] : undefined;
  return key ? say(key, ...args) : '';
}

function byHand({ kind, at }: ReaderEntry, speaker: Speaker | null): string {
  const time = new Date(at);
  const day = Number.isNaN(time.getTime())
    ? at.slice(0, 10)
    : time.toLocaleDateString(locale(), { day: 'numeric', month: 'long' });
  if (kind === 'mark') return say('whyMarked', day);
  return speaker ? say('whyYours', speaker.name, day) : say('whyYoursNobody', day);
}
