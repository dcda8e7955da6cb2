import type { Attribution, Block, Speaker } from './model.ts';
import { confidenceOf } from './quotations/confidence.ts';
import { continueQuotations } from './quotations/continue.ts';
import type { Draft } from './quotations/draft.ts';
import { formOf } from './quotations/forms.ts';
import { linkSentence } from './quotations/link.ts';
import { findQuotations } from './quotations/marks.ts';
import { sentencesOf } from './quotations/sentences.ts';
import { SpanList } from './spans.ts';
import { Directory, type Entity } from './speakers/directory.ts';
import { type Resolution, Resolver } from './speakers/resolve.ts';

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

/** Finds who says what in an article. Subheads are read past: they repeat what the paragraphs attribute. */
export function attribute({ text, blocks, context }: AttributionInput): AttributionResult {
  const paragraphs = blocks.filter((block) => block.role !== 'subhead').map((block) => block.span);
  const quotations = findQuotations(text, paragraphs);
  const marked = new SpanList(quotations.flatMap((quotation) => quotation.spans));
  const drafts = paragraphs.flatMap((paragraph) => {
    const inside = marked.within(paragraph);
    return sentencesOf(text, paragraph, inside).flatMap((span) =>
      linkSentence({ text, span, quotations: inside.filter(([start, end]) => start < span[1] && end > span[0]) }),
    );
  });
  const all = continueQuotations(text, paragraphs, quotations, drafts);
  const resolver = new Resolver(new Directory(text, context));
  const resolved = all.map((draft) => ({ draft, resolution: whoSays(text, draft, resolver) }));
  return assemble(text, resolved, marked);
}

function whoSays(text: string, draft: Draft, resolver: Resolver): Resolution {
  if (draft.source) return resolver.resolve(text.slice(...draft.source), draft.source[0]);
  return resolver.lastBefore(draft.content[0]?.[0] ?? 0);
}

function assemble(
  text: string,
  resolved: readonly { draft: Draft; resolution: Resolution }[],
  marked: SpanList,
): AttributionResult {
  const speakers = new Map<Entity, Speaker>();
  const attributions: Attribution[] = [];
  for (const { draft, resolution } of resolved) {
    const id = `a${attributions.length + 1}`;
    const speaker = resolution.entity ? speakerOf(resolution.entity, speakers) : null;
    speaker?.attributions.push(id);
    attributions.push({
      id,
      speaker: speaker?.id ?? null,
      source: draft.source ? [draft.source] : [],
      cue: draft.cue,
      content: draft.content,
      form: formOf(
        text,
        draft.content,
        draft.content.flatMap((span) => marked.within(span)),
      ),
      act: draft.act,
      confidence: confidenceOf(draft.rule, resolution.sure),
      evidence: `${draft.rule}; ${resolution.why}`,
    });
  }
  return { attributions, speakers: [...speakers.values()] };
}

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
