import { levelOf, wordsOf } from '../engine/annotation.ts';
import type { Annotation, Attribution, ReaderEntry, Speaker } from '../engine/model.ts';
import { locale, say } from '../shared/words.ts';

/** Why a statement is believed to be one, and to be whose, in a sentence or two. */
export function reasonOf(annotation: Annotation, attribution: Attribution, entries: readonly ReaderEntry[] = []): string {
  const speaker = annotation.speakers.find(({ id }) => id === attribution.speaker) ?? null;
  const hand = entries.findLast(({ kind }) => kind !== 'note');
  if (hand) return byHand(hand, speaker);
  const level = levelOf(attribution);
  const reasons = [
    attribution.form === 'direct' ? say('whyQuoted') : '',
    level === 'guess' && attribution.cue.length === 0 ? say('whyNoVerb') : whose(annotation, attribution, speaker),
    level === 'sure' ? '' : say('whyCheck'),
  ];
  return reasons.filter(Boolean).join(' ');
}

function byHand({ kind, at }: ReaderEntry, speaker: Speaker | null): string {
  const time = new Date(at);
  const day = Number.isNaN(time.getTime())
    ? at.slice(0, 10)
    : time.toLocaleDateString(locale(), { day: 'numeric', month: 'long' });
  if (kind === 'mark') return say('whyMarked', day);
  return speaker ? say('whyYours', speaker.name, day) : say('whyYoursNobody', day);
}

function whose(annotation: Annotation, attribution: Attribution, speaker: Speaker | null): string {
  const words = wordsOf(annotation, attribution.source);
  if (!words) return speaker ? say('whyGoesOn', speaker.name) : say('whyNoSource');
  if (!speaker) return say('whyNobody', words);
  if (speaker.kind === 'unnamed') return say('whyDescribed', words);
  if (words.toLowerCase().includes(speaker.name.toLowerCase())) return say('whyNamed', speaker.name);
  return say(whereNamed(annotation, attribution, speaker), words, speaker.name);
}

/** Where the speaker was last named before the words that stand for them. */
function whereNamed({ text, blocks }: Annotation, { source }: Attribution, { name }: Speaker) {
  const at = source[0]?.[0] ?? 0;
  const named = text.slice(0, at).lastIndexOf(name);
  const blockAt = (place: number): number => blocks.findIndex(({ span: [from, to] }) => place >= from && place < to);
  if (named < 0) return 'whyTaken';
  const apart = blockAt(at) - blockAt(named);
  return apart === 0 ? 'whyTakenHere' : apart === 1 ? 'whyTakenBefore' : 'whyTakenEarlier';
}
