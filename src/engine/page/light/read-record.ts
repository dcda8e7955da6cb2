import { LightDocument, LightElement, type LightParent, LightShadow, LightText } from './nodes.ts';
import { CLOSE, type PageRecord, SHADOW } from './record.ts';

/** A page's document, as it was recorded, and its texts and elements in the record's order. */
export interface RecordedDocument {
  document: Document;
  texts: Text[];
  elements: Element[];
}

/** Builds a document from a page's record; what a broken one opens or closes too often counts for nothing. */
export function documentOf({ tags, tokens }: PageRecord): RecordedDocument {
  const document = new LightDocument();
  const texts: LightText[] = [];
  const elements: LightElement[] = [];
  const open: LightParent[] = [document];
  let last: LightElement | null = null;
  for (const [i, token] of tokens.entries()) {
    const parent = open.at(-1) ?? document;
    if (typeof token === 'string') {
      const text = new LightText(document, i, token);
      texts.push(text);
      parent.appendChild(text);
    } else if (token === CLOSE) {
      if (open.length > 1) open.pop();
    } else if (token === SHADOW) {
      const host = last;
      if (!host) continue;
      host.shadowRoot = new LightShadow(host);
      open.push(host.shadowRoot);
    } else if (typeof token === 'number') {
      const attributes = tokens[i + 1];
      last = new LightElement(document, i, tags[token] ?? '', Array.isArray(attributes) ? attributes : []);
      elements.push(last);
      parent.appendChild(last);
      open.push(last);
    }
  }
  return { document, texts, elements } as unknown as RecordedDocument;
}
