import type { Annotation, Attribution, Span, StatementLink } from './model.ts';
import type { PageLink } from './page/links.ts';
import { SpanList } from './spans.ts';
import { hostNameOf, isSameSite } from './url.ts';

/** Gives each statement the links that the article sets on its source, cue or content; what it had before is forgotten. */
export function withLinks(text: string, attributions: readonly Attribution[], links: readonly PageLink[]): Attribution[] {
  const byStart = new Map(links.map((link) => [link.span[0], link]));
  const spans = new SpanList(links.map(({ span }) => span));
  return attributions.map(({ links: _, ...attribution }) => {
    const touched = [attribution.source, attribution.cue, attribution.content]
      .flat()
      .flatMap((part) => spans.within(part).filter((span) => shareLetters(text, part, span)));
    const starts = [...new Set(touched.map(([from]) => from))].sort((a, b) => a - b);
    const own = starts.flatMap((start): StatementLink[] => {
      const link = byStart.get(start);
      return link ? [{ url: link.url, text: text.slice(...link.span), span: [...link.span] }] : [];
    });
    return own.length ? { ...attribution, links: own } : attribution;
  });
}

const shareLetters = (text: string, [a, b]: Span, [c, d]: Span): boolean =>
  /[\p{L}\p{N}]/u.test(text.slice(Math.max(a, c), Math.min(b, d)));

/** A site that a statement leads to. */
export interface LinkedSite {
  /** Its host, without `www.`. */
  site: string;
  url: string;
  /** The words that carry the link. */
  text: string;
}

/** An outlet's own pages about a subject or a person lead to no source. */
const LISTING =
  /^\/(?:[a-z]{2}\/)?(?:topics?|tags?|people|person|profiles?|authors?|search|categor(?:y|ies)|sections?|keywords?|subjects?|hubs?|news\/topics?)(?:\/|$)/i;

/** Where a statement leads, for people: other sites first, then the outlet's own articles; no page twice, no list of articles about a subject. */
export function linkedSites(annotation: Pick<Annotation, 'url'>, { links = [] }: Pick<Attribution, 'links'>): LinkedSite[] {
  const once = [...new Map(links.map((link) => [link.url, link])).values()];
  const own = ({ url }: StatementLink): boolean => annotation.url !== null && isSameSite(url, annotation.url);
  const articles = once.filter((link) => own(link) && !LISTING.test(pathOf(link.url)) && pathOf(link.url).length > 1);
  return [...once.filter((link) => !own(link)), ...articles].map(({ url, text }) => ({ site: hostNameOf(url), url, text }));
}

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : '');
