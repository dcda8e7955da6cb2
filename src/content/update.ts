import { assembleAnnotation } from '../engine/annotate.ts';
import type { AttributionResult } from '../engine/attribution/attribute.ts';
import { graft } from '../engine/attribution/graft.ts';
import { inputOf } from '../engine/attribution/input.ts';
import type { Annotation } from '../engine/model.ts';
import type { Reply } from '../shared/messages.ts';
import type { Background } from './background.ts';
import type { LiveReading } from './reading.ts';

/** Annotates a page that has been read; where an annotation from before holds for a part of it, only the rest is attributed. */
export async function annotationOf(
  { page, context, links }: LiveReading,
  before: Annotation | null,
  attribute: Background['attribute'],
): Promise<Reply<Annotation>> {
  const whole = (statements: AttributionResult): Reply<Annotation> => ({
    ok: true,
    value: assembleAnnotation(page, statements, links),
  });
  if (before?.text === page.text) return whole(before);
  const part = before && graft(before, page, context);
  if (part?.input.text === '') return whole(part.merge({ attributions: [], speakers: [] }));
  const reply = await attribute(part?.input ?? inputOf(page, context));
  return reply.ok ? whole(part ? part.merge(reply.value) : reply.value) : reply;
}
