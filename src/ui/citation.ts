import { speakerName, wordsOf } from '../engine/annotation.ts';
import type { Annotation, Attribution } from '../engine/model.ts';
import { citedAddress } from '../engine/url.ts';

/** A statement with all one needs to cite it: words, speaker, headline, outlet, day, address. */
export function citationOf(annotation: Annotation, attribution: Attribution): string {
  const speaker = speakerName(annotation, attribution);
  const source = [annotation.title, annotation.publisher, annotation.published?.iso.slice(0, 10)].filter(Boolean).join(', ');
  return [`${wordsOf(annotation, attribution.content)}${speaker ? ` (${speaker})` : ''}`, source, citedAddress(annotation)]
    .filter(Boolean)
    .join('\n');
}
