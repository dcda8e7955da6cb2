import type { GenreKind } from '../../model.ts';

/** How pages say that they are of a kind. */
export interface GenreRule {
  kind: GenreKind;
  /** schema.org types. */
  types?: RegExp;
  /** A whole label beside the headline, or the words before its colon. */
  label?: RegExp;
  /** The page's first section or genre, whole. */
  section?: RegExp;
  /** A folder of the address. */
  folder?: RegExp;
  /** Words of the headline that, with the section or folder of `beside`, say so. */
  headline?: { words: RegExp; beside: RegExp };
}

/** In order: what changes most how a piece is read comes first. A label that advertisements and buttons bear too is none. */
export const GENRE_RULES: readonly GenreRule[] = [
  {
    kind: 'sponsored',
    types: /^AdvertiserContentArticle$/,
    label:
      /^(?:sponsored|paid|partner|branded|promoted|advertiser)[ -](?:content|post|article|feature|story)$|^(?:advertorial|advertisement feature|advertising feature|paid for by .{2,40})$/i,
    section: /^(?:sponsored|sponsored[ -](?:content|posts?)|partner[ -]content|paid[ -]posts?|advertorials?|brand ?voice)$/i,
    folder: /^(?:sponsored|sponsored-(?:content|posts?)|partner-content|paid-?posts?|advertorials?|brandvoice)$/i,
  },
  { kind: 'satire', types: /^SatiricalArticle$/, label: /^satire$/i, section: /^satire$/i, folder: /^satire$/i },
  {
    kind: 'fact-check',
    types: /^ClaimReview$/,
    label: /^(?:\w{2,12} )?(?:fact[ -]?check(?:ing|er)?|reality check)$/i,
    section: /^(?:\w{2,12} )?(?:fact[ -]?check(?:s|ing|er)?|reality check)$/i,
    folder: /^(?:fact-?check(?:s|ing|er)?|reality-check)$/i,
  },
  {
    kind: 'press-release',
    label: /^(?:press|news|media) releases?$/i,
    section: /^(?:press|news|media)[ -]releases?$/i,
    folder: /^(?:press|news|media)-?releases?$/i,
  },
  {
    kind: 'live',
    types: /^LiveBlogPosting$/,
    label: /^(?:live (?:blog|updates|coverage|report(?:ing)?)|liveblog)$/i,
    section: /^live ?blogs?$/i,
    folder: /^(?:live|live-?blogs?|live-news|live-updates)$/i,
  },
  {
    kind: 'review',
    types: /^(?:Review|ReviewNewsArticle|CriticReview)$/,
    label: /^(?:(?:film|movie|book|music|album|theatre|theater|game|tv|restaurant|art|concert|opera|dance) )?review$/i,
    section: /^(?:(?:film|movie|book|music|album|theatre|theater|game|tv|restaurant|product) )?reviews?$/i,
    folder: /^(?:(?:film|movie|book|music|album|theatre|theater|game|tv|restaurant|product)-)?reviews?$/i,
    headline: { words: /\breview(?:$| [–—-] |: )/i, beside: /^reviews?$/i },
  },
  {
    kind: 'interview',
    label: /^(?:(?:the|exclusive) )?interview$|^q ?& ?a$/i,
    section: /^interviews?$|^q ?& ?a$/i,
    folder: /^interviews?$/i,
  },
  { kind: 'obituary', label: /^obituar(?:y|ies)$/i, section: /^obituar(?:y|ies)$/i, folder: /^obituar(?:y|ies)$/i },
  {
    kind: 'analysis',
    types: /^AnalysisNewsArticle$/,
    label: /^(?:(?:news|data|political) )?analysis$/i,
    section: /^(?:(?:news|data) )?analysis$/i,
    folder: /^(?:news-)?analysis$/i,
  },
  {
    kind: 'opinion',
    types: /^OpinionNewsArticle$/,
    label:
      /^(?:opinions?|editorials?|commentary|op-?eds?|guest (?:essay|column|opinion|view(?:point)?)|viewpoint|column|opinion column|letters? to the editor|np comment|our view|my view)$/i,
    section:
      /^(?:opinions?|editorials?|commentary|comment|op-?eds?|opinion & analysis|comment is free|columns?|columnists?|viewpoints?|letters(?: to the editor)?|guest (?:essays?|columns?))$/i,
    folder:
      /^(?:opinions?|editorials?|commentary|comment|commentisfree|op-?eds?|columns|columnists?|viewpoints?|letters|letters-to-the-editor|guest-columns?)$/i,
  },
  { kind: 'report', types: /^ReportageNewsArticle$/ },
];
