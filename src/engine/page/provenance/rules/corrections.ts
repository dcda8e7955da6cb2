import { AFTER, AROUND, LINE, type NoteRule } from '../rule.ts';

const PIECE =
  '(?:article|story|report|piece|post|page|headline|column|review|dispatch|item|essay|interview|guide|list|copy|version|video|analysis|feature|explainer|blog|sentence|paragraph|line|section|passage|caption|graphic|chart|map|live ?blog|news story|breaking news story|transcript|obituary|recipe|newsletter|podcast|quote)';
const SEP = '\\s*(?:[:：–—|]|--?\\s|\\()';

/** What says that the report was changed after it was first published. */
export const CORRECTION_RULES: readonly NoteRule[] = [
  {
    name: 'correction, clarification',
    kind: 'correction',
    places: AROUND,
    longest: LINE,
    sign: /correct|clarif|retract|errat|rettifica|berichtig|korrektur|rectific|corrig|corrección|correção|fe de errores/i,
    pattern: new RegExp(
      `^(?!.*\\b(?:if you (?:see|spot|find|are aware|notice|have|believe|think)|to (?:report|request|submit|suggest) a correction|corrections? (?:policy|page)))\\W*(?:corrections?|clarifications?|corrections? (?:and|&) clarifications?|correction to this ${PIECE}|retraction|errat(?:um|a)|correction appended|correction to(?=:)|rectificatif|correctif|errata corrige|fe de err(?:ores|atas)|corrección|correcci[oó]n|correção|berichtigung|korrektur(?:hinweis)?|rettifica)(?:,? (?:\\p{L}+\\.? \\d{1,2}|\\d{1,2} \\p{L}+)(?:,? \\d{4})?)?(?:${SEP}|[,.]? (?=\\d|on |to |made|an? |the |this )).*$`,
      'isu',
    ),
  },
  {
    name: 'editor’s note',
    kind: 'correction',
    places: AROUND,
    longest: LINE,
    sign: /note|ndlr|anm/i,
    pattern:
      /^\W*(?:(?:editors?['’]?s?['’]?|publishers?['’]?s?|author['’]?s?|readers?['’]?|programming|update) note\b|note to readers|a note to (?:our )?readers|(?:nota|anmerkung|anm\.) d(?:el|a|er|e la) (?:editor|edição|redação|redaktion|redacción|red\.?)|note de la rédaction|ndlr\b|\[?ed(?:itor)?\.? ?note)(?:,? (?:\p{L}+\.? \d{1,2}|\d{1,2} \p{L}+)(?:,? \d{4})?)?\s*(?:[:：–—|.(]|--?\s|$).*$/isu,
  },
  {
    name: 'for the record',
    kind: 'correction',
    places: AFTER,
    longest: LINE,
    sign: /^\W*for the record/i,
    pattern: /^\W*for the record\s*[:,–—].*$/isu,
  },
  {
    name: 'this article was amended',
    kind: 'correction',
    places: AROUND,
    longest: LINE,
    sign: /amend|correct|updat|revis|edited|changed|clarif|modified/i,
    pattern: new RegExp(
      `^\\W*(?:(?:update|updated|note|edit|editor['’]s note)[:,–— -]+)?(?:this|the|our)(?: \\p{L}+\\.? \\d{1,2}(?:, \\d{4})?| \\d{1,2} \\p{L}+| original| above)? (?:(?:headline|title|photo|picture|image) (?:of|on|for|to|in) (?:this|the) )?(?:${PIECE}|headline)(?:['’]s (?:headline|caption|title))? (?:was|has been|have been|had been|is being)(?: (?:since|later|also|subsequently|slightly))? (?:first published|originally published [^.]{3,60} and (?:was |has been )?(?:updated|amended)|amended|corrected|updated|edited (?:on|to|after|since)|revised|changed|clarified|modified to)\\b(?! by [A-Z]).*$`,
      'isu',
    ),
  },
  {
    name: 'a correction was made',
    kind: 'correction',
    places: AROUND,
    longest: LINE,
    sign: /correction|amended on|corrected on|(?:updated?|stated|said|misstated|reported) /i,
    pattern: new RegExp(
      `^\\W*(?:(?:a|the) (?:correction|clarification)s? (?:was|were|has been|have been) (?:made|appended|added|issued|published)\\b.*|(?:amended|corrected) on \\d{1,2} \\p{L}+ \\d{4}.*|(?:${PIECE} )(?:was )?updated (?:at \\d|on \\p{L}+ \\d|\\p{L}+\\.? \\d).{0,80}|(?:this|the) ${PIECE} (?:originally|previously|initially|incorrectly|mistakenly|erroneously) (?:stated|said|misstated|reported|misspelled|misidentified|identified|described|listed|linked|gave|referred|quoted|named|attributed|indicated|claimed)\\b.*)$`,
      'isu',
    ),
  },
  {
    name: 'changed, in other languages',
    kind: 'correction',
    places: AROUND,
    longest: LINE,
    sign: /mis à jour|modifié|corrigé|actualiz|atualiz|corrig|aktualisiert|früheren|korrigiert|d\. ?red/i,
    pattern:
      /^\W*(?:cet article a été (?:mis à jour|modifié|corrigé|actualisé)\b.*|(?:este|esta) (?:artículo|artigo|texto|matéria|reportagem|noticia|nota|nota) (?:ha sido|fue|foi|se ha) (?:actualizad|atualizad|corregid|corrigid|modificad)[oa]\b.*|dieser (?:artikel|text|beitrag) wurde (?:\p{L}+ )?(?:aktualisiert|korrigiert|geändert|überarbeitet|ergänzt)\b.*|in einer (?:früheren|vorherigen|ersten) (?:version|fassung) (?:dieses|des) .*|anm(?:\.|erkung) d(?:\.|er) ?red(?:\.|aktion)\s*[:：].*)$/isu,
  },
  {
    name: 'it was updated to',
    kind: 'correction',
    places: AFTER,
    longest: LINE,
    sign: /\b(?:updated|corrected|amended)\b/i,
    pattern:
      /(?:^|(?<=[.)] ))\W{0,3}((?:it|this|the story|the article|we(?:['’]ve| have)?) (?:was|has been|have|had|is)?\s?(?:since )?(?:updated|corrected|amended)(?: \p{L}+\.? \d{1,2}(?:, \d{4})?,?| on [^.]{3,30}| at [^.]{3,30})? (?:to (?:correct|reflect|clarify|add|include|remove|fix|note|say|show|make|change|update)|with|after|this|the|our)\b.*)$/isu,
  },
  {
    name: 'Reuters’ brackets',
    kind: 'correction',
    places: AROUND,
    longest: 320,
    sign: /^\W*(?:corrects|corrected|refiles|refiled|removes|this (?:story|article|version|\w+ \d+ story)|the story|\p{L}+ this)/iu,
    pattern:
      /^\W*(?:(?:corrects|corrected|refiles|refiled)\b[^.]{0,20}\b(?:\p{L}+ )?(?:to|spelling|name|typo|in|paragraph|headline|date|day|figure|title|the|first|second|third|lead|year|attribution|dateline|byline|quote|that)\b|this (?:story|article|version)(?: of the (?:story|article))? (?:corrects|clarifies|fixes|removes|updates|adds)\b|(?:the|this) (?:\p{L}+ )?(?:story|article) (?:corrects|was refiled|is refiled|has been refiled)).*$/isu,
  },
  {
    name: 'an earlier version',
    kind: 'correction',
    places: AROUND,
    longest: LINE,
    sign: /earlier|previous|original|initial/i,
    pattern: new RegExp(
      `^\\W*(?:(?:due to|because of|owing to) an? [^,.]{3,40}, )?(?:(?:in )?(?:an|the) (?:earlier|previous|original|initial|older) (?:version|edition|draft)|(?:in )?the version of this ${PIECE} (?:initially|originally|first) published|a previous version|an earlier ${PIECE}|a previous ${PIECE}|a photo caption in an earlier version|a headline on an earlier version|(?:the|a) (?:headline|caption|photo|picture|chart)[^.]{0,30} (?:earlier|previous) version)\\b(?: of (?:this|the|our) ${PIECE})?.*$`,
      'isu',
    ),
  },
  {
    name: 'update with what is new',
    kind: 'correction',
    places: AFTER,
    longest: LINE,
    sign: /^\W*(?:update|edit)/i,
    pattern: /^\W*update(?:d|s)?(?: \d)?,?(?: ?\([^)]{3,40}\)| (?:at )?[\p{L}\d.,: /]{3,40})?\s*[:–—]\s*\p{L}[^:]{14,}$/isu,
  },
  {
    name: 'updated at',
    kind: 'correction',
    places: AFTER,
    longest: 420,
    sign: /^\W*updated? at/i,
    pattern: /^\W*updated? at \d{1,2}[:.]\d\d\b.*$/isu,
  },
];
