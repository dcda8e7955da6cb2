import { AFTER, AROUND, LINE, NAMES_AGENCY, type NoteRule } from '../rule.ts';

const PIECE =
  '(?:article|story|piece|post|report|column|essay|op-ed|content|interview|review|excerpt|feature|commentary|item|analysis|investigation|podcast|segment|episode|news)';
const RAN =
  '(?:appeared|published|republished|re-published|produced|syndicated|posted|aired|broadcast|written|ran|run|printed|reprinted|distributed|reposted|cross-posted|provided|supplied|released|reported|featured)';
const NOT_A_DATE =
  '(?!\\d|mon|tue|wed|thu|fri|sat|sun|january|february|march|april|may |june|july|august|september|october|november|december|jan |feb |mar |apr |jun |jul |aug |sep|oct |nov |dec |today|yesterday)';

/** Where the report was published first, or besides. */
export const SYNDICATION_RULES: readonly NoteRule[] = [
  {
    name: 'this story was published by',
    kind: 'syndication',
    places: AROUND,
    longest: LINE,
    sign: new RegExp(RAN, 'i'),
    pattern: new RegExp(
      `^\\W*(?:(?:editor['’]s note|note|about this ${PIECE})[:–— ]+)?(?:this|the|a version of this|a longer version of this|an? (?:earlier|shorter|edited) version of this|that)(?: \\p{L}+)? ?${PIECE}(?: (?:about|on) [^.]{3,60}?)?(?:,? (?:was|is|has been|had been|which was))?(?: (?:originally|first|also|previously|initially|jointly|co-))* ?(?:appear(?:s|ed)|${RAN})(?:,? (?:written|reported|published|edited)[^.]{0,40})?(?: (?:and|or|as part of|in (?:partnership|collaboration)|under|with permission|here|online|elsewhere|exclusively|originally|through|courtesy|via|here)[^.]{0,60}?)? ?(?:by|in|on|at|from|with(?! (?:the )?(?:support|help|funding|assistance|aid))|for|through|via|courtesy of|under)\\b ${NOT_A_DATE}.*$`,
      'isu',
    ),
  },
  {
    name: 'written by … and produced by',
    kind: 'syndication',
    places: AROUND,
    longest: LINE,
    sign: /produced by|published by|in partnership with|in collaboration with/i,
    pattern: new RegExp(
      `^\\W*this ${PIECE}\\b[^.]{0,120}\\b(?:(?:was|is) (?:\\p{L}+ )?(?:produced|published|reported|written|co-published)[^.]{0,60} (?:by|with|in (?:partnership|collaboration) with) (?=\\p{Lu}|the \\p{Lu})).*$`,
      'isu',
    ),
  },
  {
    name: 'originally published',
    kind: 'syndication',
    places: AROUND,
    longest: 420,
    sign: /publi|appeared|print|posted|aired|broadcast|seen on|from the/i,
    pattern: new RegExp(
      `^\\W*(?:(?:originally|first|initially|previously) (?:published|appeared|posted|printed|aired|broadcast|written|produced|run|ran|reported|seen)|(?:re-?published|reprinted|reproduced|cross-?posted|reposted|syndicated|excerpted|adapted|distributed)(?: (?:here|with|under|by|courtesy)[^.]{0,40}?)?)(?: [^.\\d]{0,50}?)? ?\\b(?:by|in|on|at|from|with|of)\\b (?:permission\\b|the |our )?${NOT_A_DATE}.*$`,
      'isu',
    ),
  },
  {
    name: 'an extended version, by permission',
    kind: 'syndication',
    places: AROUND,
    longest: 420,
    sign: /version|excerpt|extract|adapt|permission/i,
    pattern: new RegExp(
      `^(\\W*(?:this|the following) (?:${PIECE} )?is (?:an? |the )?(?:\\p{L}+ )?(?:version|excerpt|extract|adaptation|adapted|excerpted|extracted|transcript)\\b.{0,60}\\b(?:published|appeared|from|first|originally|aired|broadcast)\\b.*|.{0,240}\\b(?:reprinted|excerpted|adapted|republished|reproduced|used) (?:by|with) (?:the )?(?:kind )?permission\\b.*)$`,
      'isu',
    ),
  },
  {
    name: 'comes from',
    saysNothingOfOwn: 'outlet',
    kind: 'syndication',
    places: AFTER,
    longest: 420,
    sign: /comes|is from|from the book|excerpt|adapted|permission|co-publish|partnership with|courtesy|project syndicate|\/ANN|asia news/i,
    pattern: new RegExp(
      `^\\W*(?:(?:this|the following|that) ${PIECE} (?:comes (?:to (?:us|you) )?(?:from|courtesy of)|is from|is courtesy of) (?!the [^.]{0,30} issue)(?=\\p{Lu}|the \\p{Lu}|our partners)[^!?]*|from the book \\p{Lu}.{3,160}|(?:excerpted|adapted|extracted) from (?=\\p{Lu}|the (?:book|\\p{Lu}))[^!?]{3,300}|published (?:here )?(?:with (?:the )?permission of|in partnership with|in collaboration with|courtesy of) [^!?]{3,120}|co-?published with [^!?]{3,80}|(?:story |article )?courtesy(?: of|:) (?=\\p{Lu}|the \\p{Lu})[^!?]{2,60}|copyright\\W{0,3}(?:\\d{4} )?project syndicate\\b.*|(?:the )?\\p{Lu}[\\p{L} .’'-]{2,40}/ ?(?:ANN|Asia News Network))$`,
      'isu',
    ),
  },
  {
    name: 'appeared first on',
    saysNothingOfOwn: 'outlet',
    kind: 'syndication',
    places: ['tail'],
    longest: 300,
    sign: /^\W*the post /i,
    pattern: /^\W*the post .{3,200} (?:appeared first|first appeared) on [^!?]{2,80}$/isu,
  },
  {
    name: 'heard on, aired on',
    kind: 'syndication',
    places: ['head', 'tail', 'beside'],
    longest: 140,
    sign: /^\W*(?:heard|aired|seen|as (?:heard|seen)|from the (?:magazine|archives?|print))/i,
    pattern: /^\W*(?:as )?(?:heard|aired|seen|featured) on\s+(?=\p{Lu}|the \p{Lu})[^.]{2,90}\W*$/iu,
  },
  {
    name: 'also appeared in',
    kind: 'syndication',
    places: ['head', 'body', 'tail', 'beside'],
    longest: 240,
    sign: /also (?:appear|publish|ran|available)/i,
    pattern: new RegExp(
      `^\\W*(?:(?:this|the) (?:\\p{L}+ )?${PIECE} )?(?:was |is )?also (?:appear(?:s|ed)|published|ran|available) (?:in|on|by|at|with)\\b.*$`,
      'isu',
    ),
  },
  {
    name: 'syndicated feed',
    kind: 'syndication',
    places: AROUND,
    longest: LINE,
    sign: /feed|syndicat/i,
    pattern:
      /^.{0,300}\b(?:auto-?(?:generated|published)|published|generated|taken|sourced|provided|posted|received|been edited|edited) (?:\p{L}+ ){0,3}?(?:from|by|through|via) (?:an? |the )?(?:unedited |agency |third[- ]party |syndicated |news ?|agency,? ){0,3}(?:news )?(?:feed|syndicate|syndication)s?\b.*$/isu,
  },
  {
    name: 'not edited by',
    kind: 'syndication',
    places: AROUND,
    longest: LINE,
    sign: /(?:not been|not) (?:edited|created|altered|modified)/i,
    pattern:
      /^\W*(?:\(?except for the headline\b|this (?:story|article|report|copy|news|content|post)\b.{0,60}\bnot (?:been )?(?:edited|created|altered|modified|produced)\b).*$/isu,
  },
  {
    name: 'provided by',
    kind: 'syndication',
    places: ['head', 'tail'],
    longest: 140,
    sign: /provided|supplied|distributed|story by|syndicated|brought to you|content from|via/i,
    pattern:
      /^\W*(?:(?:story |article |content |news )?(?:provided|supplied|distributed|syndicated|powered) by\s+(?=\p{Lu}|the \p{Lu}|\uE000)|distributed by|via the )[^.]{2,80}\W*$/iu,
  },
  {
    name: 'read the original',
    kind: 'syndication',
    places: ['tail'],
    longest: 200,
    sign: /original/i,
    pattern:
      /^\W*(?:read|see|view|click here (?:for|to read)|find) the (?:original|full original)(?: (?:article|story|post|report|version|piece))?(?: (?:here|on|at|from|by|in)\b.*)?\W*$/isu,
  },
  {
    name: 'republished, in other languages',
    kind: 'syndication',
    places: AROUND,
    longest: LINE,
    sign: /publi[éc]|veröffentlicht|publicad[oa]|erschien/i,
    pattern:
      /^\W*(?:(?:cet|cette) (?:article|tribune|texte|analyse) (?:est|a été) (?:re)?publiée? (?:à partir|à l['’]origine|dans|par|sur|en partenariat|initialement)|este (?:artículo|artigo|texto) (?:fue|foi) (?:originalmente |originariamente )?publicad[oa] (?:originalmente |originariamente )?(?:en|por|no|na|em)|dieser (?:artikel|beitrag|text) (?:ist|erschien|wurde) (?:zuerst|zunächst|ursprünglich) (?:bei|in|auf|im)|publié (?:initialement|à l['’]origine|pour la première fois) (?:dans|sur|par)|este (?:artículo|texto) se publicó (?:originalmente|por primera vez) (?:en|por)|(?:zuerst|ursprünglich) (?:erschienen|veröffentlicht) (?:auf|in|bei)) .*$/isu,
  },
  {
    name: 'copyright of an outlet, as republished',
    kind: 'syndication',
    places: ['tail'],
    longest: 200,
    sign: NAMES_AGENCY,
    pattern: /^\W*(?:distributed|visit|copyright \d{4}) .{0,80}(?:distributed by) (?:the )?\uE000.*$/isu,
  },
];
