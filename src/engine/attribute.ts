import type { ClaimFinder } from './linking/finder.ts';
import type { Attribution, Block, Span, Speaker } from './model.ts';
import { draftOf } from './quotations/claims-to-drafts.ts';
import { continueQuotations } from './quotations/continue.ts';
import type { Draft } from './quotations/draft.ts';
import { formOf } from './quotations/forms.ts';
import { findQuotations } from './quotations/marks.ts';
import { mend } from './quotations/mend.ts';
import { piecesOf } from './quotations/pieces.ts';
import { readSignatures } from './quotations/signatures.ts';
import { isPronoun, isSilence } from './quotations/silences.ts';
import { readTranscript } from './quotations/transcripts.ts';
import { unitsOf } from './quotations/units.ts';
import { SpanList } from './spans.ts';
import { Directory, type Entity } from './speakers/directory.ts';
import { type Resolution, unknown } from './speakers/resolution.ts';
import { Resolver } from './speakers/resolve.ts';
import { Scene } from './speakers/scene.ts';
import { sentenceStarts } from './text/sentence-ends.ts';
import { tokenize } from './text/tokenize.ts';

/** What attribution needs to know of an article; plain data, so that it can travel from a page to where the work is done. */
export interface AttributionInput {
  text: string;
  blocks: Pick<Block, 'span' | 'role'>[];
  /** Headline, standfirst and captions: names may stand in full only there. */
  context: string[];
}

export interface AttributionResult {
  attributions: Attribution[];
  speakers: Speaker[];
}

/** Claims less likely right than this are left out: where the F1 on the development part is best, and quotations before the rest. */
const LEAST: Record<Tier, number> = { quoted: 0.1, speech: 0.2, attitude: 0.36 };

type Tier = 'quoted' | 'speech' | 'attitude';

/** Finds who says what in an article. Subheads are read past: they repeat what the paragraphs attribute. */
export function attribute({ text, blocks, context }: AttributionInput, finder: ClaimFinder): AttributionResult {
  const paragraphs = blocks.filter((block) => block.role !== 'subhead').map((block) => block.span);
  const quotations = findQuotations(text, paragraphs);
  const marked = new SpanList(quotations.flatMap((quotation) => quotation.spans));
  const sentences: number[] = [];
  const plain = [...readTranscript(text, paragraphs), ...readSignatures(text, paragraphs, quotations)];
  const lines = new SpanList(plain.flatMap(({ content }) => content));
  const drafts = unitsOf(text, paragraphs, marked).flatMap((unit) =>
    piecesOf(text, unit).flatMap((piece) => {
      const tokens = tokenize(text, piece, marked.within(piece));
      for (const start of sentenceStarts(tokens)) sentences.push(start);
      return finder
        .find(tokens, Math.min(...Object.values(LEAST)))
        .map((claim) => mend(text, draftOf(text, tokens, claim), marked))
        .filter((draft) => isShown(text, draft, marked) && !draft.content.some((span) => lines.within(span).length));
    }),
  );
  const all = continueQuotations(text, paragraphs, quotations, [...plain, ...drafts]);
  const scene = new Scene(
    text,
    sentences,
    quotations.flatMap((quotation) => quotation.spans),
  );
  const resolver = new Resolver(scene, new Directory(text, context));
  resolver.announce(all.flatMap(({ source }) => source.slice(0, 1).map((span) => ({ words: text.slice(...span), at: span[0] }))));
  const resolved = new Map<Draft, Resolution>();
  for (const draft of [...all].sort((a, b) => mentionOf(a) - mentionOf(b))) resolved.set(draft, whoSays(text, draft, resolver));
  return assemble(text, all, resolved, marked);
}

/** Where a draft names its source, or what is said begins. */
const mentionOf = ({ source, content }: Draft): number => source[0]?.[0] ?? content[0]?.[0] ?? 0;

function isShown(text: string, draft: Draft, marked: SpanList): boolean {
  const words = (spans: readonly Span[]): string => spans.map((span) => text.slice(...span)).join(' ');
  const content = words(draft.content);
  return draft.right >= LEAST[tierOf(draft, marked)] && !isPronoun(content) && !isSilence(words(draft.cue), content);
}

const tierOf = ({ act, content }: Draft, marked: SpanList): Tier =>
  content.some((span) => marked.within(span).length > 0) ? 'quoted' : act;

function whoSays(text: string, draft: Draft, resolver: Resolver): Resolution {
  const source = draft.source[0];
  if (source) return resolver.resolve(text.slice(...source), source[0], draft.content);
  if (draft.found === 'goes on') return resolver.lastBefore(draft.content[0]?.[0] ?? 0);
  return unknown('no source is named');
}

function assemble(
  text: string,
  drafts: readonly Draft[],
  resolved: ReadonlyMap<Draft, Resolution>,
  marked: SpanList,
): AttributionResult {
  const speakers = new Map<Entity, Speaker>();
  const attributions: Attribution[] = [];
  for (const draft of drafts) {
    const resolution = resolved.get(draft) ?? unknown('no source is named');
    const id = `a${attributions.length + 1}`;
    const speaker = resolution.entity ? speakerOf(resolution.entity, speakers) : null;
    speaker?.attributions.push(id);
    const { source, cue, content, act, right, found } = draft;
    const form = formOf(
      text,
      content,
      content.flatMap((span) => marked.within(span)),
    );
    const confidence = Math.round(right * resolution.sure * 100) / 100;
    attributions.push({
      id,
      speaker: speaker?.id ?? null,
      source,
      cue,
      content,
      form,
      act,
      confidence,
      evidence: `${EVIDENCE[found]} (${right.toFixed(2)}); ${resolution.why}`,
    });
  }
  return { attributions, speakers: [...speakers.values()] };
}

const EVIDENCE: Record<Draft['found'], string> = {
  model: 'cue, source and content by the trained model',
  transcript: 'a line of a transcript',
  signature: 'signed behind a dash',
  'goes on': 'quotation without a cue goes on',
};

function speakerOf(entity: Entity, speakers: Map<Entity, Speaker>): Speaker {
  const known = speakers.get(entity);
  if (known) return known;
  const speaker: Speaker = {
    id: `s${speakers.size + 1}`,
    name: entity.name,
    kind: entity.kind,
    descriptions: [...entity.descriptions],
    aliases: [...entity.aliases],
    attributions: [],
  };
  speakers.set(entity, speaker);
  return speaker;
}
