import { linkTo } from '../anchor/fragment.ts';
import { levelOf, wordsOf } from '../annotation.ts';
import { inWords } from '../corrections/in-words.ts';
import { inEnglish } from '../evidence/in-english.ts';
import { type LinkedSite, linkedSites } from '../links.ts';
import type { Annotation, Attribution, Level, ReaderEntry, Span, Speaker } from '../model.ts';
import { citedAddress } from '../url.ts';
import type { Exported } from './exported.ts';

/** A statement as exports tell it. */
export interface Statement {
  attribution: Attribution;
  /** Its place in the article, from 1. */
  order: number;
  speaker: Speaker | null;
  words: string;
  cue: string;
  source: string;
  level: Level;
  /** A link that opens the page at it; null for a text without an address. */
  link: string | null;
  /** The sentence or paragraph that it stands in. */
  context: string;
  /** Where the article leads from it, other sites first. */
  linked: readonly LinkedSite[];
  /** Why it is believed, in English. */
  why: string;
  /** What the reader did to it, in words; empty for nothing. */
  reader: string;
}

/** What a page calls statements of each form, and thoughts. */
export const FORM_WORDS = { direct: 'Quote', mixed: 'Partly quoted', indirect: 'Claim' } as const;
export const LEVEL_WORDS: Record<Level, string> = { sure: '', likely: 'likely', guess: 'a guess' };

/** Every statement of an article, in its order. */
export function statementsOf({ annotation, byAttribution }: Exported): Statement[] {
  const speakers = new Map(annotation.speakers.map((speaker) => [speaker.id, speaker]));
  const address = citedAddress(annotation);
  return annotation.attributions.map((attribution, i) =>
    statementOf(annotation, attribution, {
      order: i + 1,
      speaker: speakers.get(attribution.speaker ?? '') ?? null,
      address,
      entries: byAttribution.get(attribution.id) ?? [],
    }),
  );
}

function statementOf(
  annotation: Annotation,
  attribution: Attribution,
  {
    order,
    speaker,
    address,
    entries,
  }: { order: number; speaker: Speaker | null; address: string | null; entries: readonly ReaderEntry[] },
): Statement {
  const { content } = attribution;
  return {
    attribution,
    order,
    speaker,
    words: wordsOf(annotation, content),
    cue: wordsOf(annotation, attribution.cue),
    source: wordsOf(annotation, attribution.source),
    level: levelOf(attribution),
    link: address && content.length ? linkTo(address, annotation.text, content) : null,
    context: contextOf(annotation, content),
    linked: linkedSites(annotation, attribution),
    why: (attribution.reasons ?? []).map(inEnglish).join(' '),
    reader: inWords(entries),
  };
}

/** The paragraph around the first words, a long one cut to the sentences around them. */
function contextOf({ text, blocks }: Annotation, content: readonly Span[]): string {
  const [from, to] = content[0] ?? [0, 0];
  const block = blocks.find(({ span }) => span[0] <= from && from < span[1])?.span ?? [from, to];
  const before = text.slice(block[0], from);
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! ')) + 1;
  const after = /[.!?][”"’']?(?=\s|$)/u.exec(text.slice(to, block[1]));
  return text.slice(block[0] + start, after ? to + after.index + after[0].length : block[1]).trim();
}
