import { ANY, AROUND, NAMES_AGENCY, NEWS, type NoteRule } from '../rule.ts';

const REPORT =
  '(?:report|story|article|post|piece|coverage|dispatch|column|review|reporting|newsletter|analysis|live ?blog|project|investigation|bulletin|guide)';
const FROM = '(?:from|by)';
const WHAT =
  '(?:inputs?|in-?puts?|files?|material|reporting|reports?|additional reporting|contributions?|assistance|contributing|information|wire (?:reports?|services)|agency (?:inputs?|reports?)|agencies?|additional (?:inputs?|material|files|reports?|research|information)|help|research|writing|news)';

/** Whose reporting went into the report besides its author's. */
export const INPUT_RULES: readonly NoteRule[] = [
  {
    name: 'with inputs',
    kind: 'inputs',
    places: AROUND,
    longest: 240,
    sign: /^\W*(?:with|includes?|including|contains?|contributions?|based|compiled|includes?)\b/i,
    pattern: new RegExp(
      `^(?!.*\\b(?:from|by)[^\\p{L}\\p{N}\uE000-\uE002]*$)\\W*(?:(?:(?:written |reported |compiled )?with|includes?|including|contains?) (?:the )?(?:\\p{L}+ )?${WHAT}(?: (?:${FROM}|of|provided by|through)\\b[^.]*(?:\\.(?=\\p{L})[^.]*)*)?|(?:additional )?contributions? ${FROM}\\b[^.]*|(?:based on|compiled (?:from|with|using|by)) (?:\\p{L}+ )?(?:agenc(?:y|ies)|wire|news|media|press|reports?|reporting|${ANY})\\b[^.]*)\\W*$`,
      'iu',
    ),
  },
  {
    name: 'with inputs, behind a byline',
    kind: 'inputs',
    places: ['head'],
    longest: 200,
    sign: /with (?:agency |additional )?(?:inputs?|files|reports?|reporting)/i,
    pattern: new RegExp(
      `^(?:[^.]{2,80}[^\\p{L}])?(with (?:agency |additional )?(?:inputs?|files|reports?|reporting) ${FROM} (?:the )?(?:\\p{Lu}|agencies|${ANY})[^.]{0,80})$`,
      'iu',
    ),
  },
  {
    name: 'material used, report compiled with',
    kind: 'inputs',
    places: AROUND,
    longest: 300,
    sign: /material|information|reporting|reports?|inputs?|files|content|contribut/i,
    pattern: new RegExp(
      `^\\W*(?:(?:the |some )?(?:material|information|reporting|files?|quotes|details|data|content) (?:from|by|provided by|supplied by) (?:the )?(?:${ANY}|wire|(?:news )?agencies|staff)[^.]{0,120} (?:was|were|is|has been) (?:also )?used\\b.*|information from: ?\\S.*|(?:this|the) ${REPORT} (?:also )?(?:includes?|contains?|uses?|incorporates?) (?:\\p{L}+ )?(?:material|information|reporting|reports?|content|inputs?|files?|contributions?) (?:from|by|of)\\b.*|(?:this|the) ${REPORT} (?:was|is|has been) (?:compiled|prepared|put together|written) (?:with|using|from|based on) (?:the )?(?:information|material|inputs?|reports?|reporting|files|contributions?|agency|wire)\\b.*)$`,
      'isu',
    ),
  },
  {
    name: 'with the outlet’s wires',
    kind: 'inputs',
    places: ['tail'],
    longest: 60,
    sign: /\bwires?\b/i,
    pattern: /^\W*with (?:\p{L}+ ){0,3}?wires?(?: services?| reports?)?\W*$/iu,
  },
  {
    name: 'contributing',
    kind: 'inputs',
    places: ['tail'],
    longest: 240,
    sign: /^\W*contribut/i,
    pattern:
      /^\W*contribut(?:ing(?: (?:writers?|reporters?|authors?|editors?))?|ors?)(?: to this \p{L}+)?\s*[:：]\s*(?=\p{Lu}|\uE000|the \uE000)\S.*$/iu,
  },
  {
    name: 'a desk’s initials and its agencies',
    kind: 'inputs',
    places: ['tail'],
    longest: 60,
    sign: NAMES_AGENCY,
    pattern: new RegExp(`^\\W*[a-z]{2,4}(?:/[a-z]{2,4}){0,3} \\(${NEWS}(?:, ?${NEWS}){0,4}\\)\\W*$`, 'u'),
  },
  {
    name: 'with agencies, in other languages',
    kind: 'inputs',
    places: AROUND,
    longest: 100,
    sign: /avec|mit |con |com /i,
    pattern:
      /^\W*(?:(?:\p{Lu}[\p{L}.’'-]* ){0,4}avec (?:les )?agences|mit (?:agenturmaterial|material (?:von|der) (?:nachrichten)?agenturen[^.]{0,40})|con (?:información de |informaci[oó]n de )?agencias|com (?:informações d[aoe]s? |informações de )?agências)\W*$/iu,
  },
  {
    name: 'with an agency’s',
    kind: 'inputs',
    places: AROUND,
    longest: 160,
    sign: NAMES_AGENCY,
    pattern: new RegExp(
      `^\\W*(?:(?:[Ww]ritten )?(?:[Bb]y )?(?:[\\p{Lu}][\\p{L}.’'-]*,? ){0,5}(?:${NEWS} )?(?:and )?(?:[Ww]ith|[Aa]vec)|[Mm]it(?: Material (?:von|der))?|[Cc]on (?:información|informaci[oó]n) de|[Cc]om informações d[aoe]|[Ss]ource[s]? ?:? with) (?:the )?${ANY}(?:(?:, | and | & |/|, and | et | und | y | e )(?:the )?(?:${ANY}|[\\p{Lu}][\\p{L} ]{2,30}|agencies))*(?: (?:[Ii]nputs?|[Rr]eports?|[Ff]iles?|[Mm]aterial|[Rr]eporting))?\\W*$`,
      'u',
    ),
  },
  {
    name: 'of an agency and an outlet',
    kind: 'inputs',
    places: AROUND,
    longest: 120,
    sign: NAMES_AGENCY,
    pattern: new RegExp(
      `^\\W*(?:by |from )?${NEWS} (?:with|and) (?:the )?[\\p{Lu}][\\p{L} ]{2,30} ?(?:inputs?|staff|reporters?)\\W*$`,
      'iu',
    ),
  },
  {
    name: 'inputs at a paragraph’s end',
    kind: 'inputs',
    places: ['tail'],
    longest: 6000,
    atEnd: true,
    sign: /\b(?:with|additional|contributions)\b/i,
    pattern: new RegExp(
      `[.!?”"’)]\\s*([([—–\\u2022•-]*\\s*(?:with (?:\\p{L}+ )?(?:inputs?|agency inputs|files|reports?|reporting|contributions|assistance) ${FROM}|with (?:agency|${ANY}) inputs?|with (?:news )?agencies|with ${ANY}(?: and ${ANY})?(?=\\W*$)|additional (?:reporting|research|writing|material) (?:by|from)|contributions from)\\b[^.()]{0,200}\\W*)$`,
      'iu',
    ),
  },
  {
    name: 'additional reporting',
    kind: 'inputs',
    places: AROUND,
    longest: 420,
    sign: /additional|further|extra/i,
    pattern:
      /^\W*(?:(?:with )?(?:additional|further|extra|supplementary) (?:reporting|writing|research|material|contributions?|information|work|reports?|editing and reporting))\s*(?:by|from|:|[–—-]).*$/isu,
  },
  {
    name: 'contributed',
    kind: 'inputs',
    places: ['body', 'tail'],
    longest: 480,
    sign: /contribut|assist/i,
    pattern: new RegExp(
      `^(?!(?:["“‘]|\\p{Lu}\\p{Ll}+ said)).{0,400}\\b(?:(?:also )?contribut(?:ed|ing|es)(?: (?:also|additional))?(?: (?:to|for) (?:this|the|our|today['’]s) (?:\\p{L}+['’]?s? )?${REPORT}| (?:additional |further )?(?:reporting|research|writing|background|information|material|data|from \\p{Lu})|\\.?\\W*$)|assisted (?:with|in) (?:the )?(?:reporting|research)|(?:also )?contributed to (?:this|the)(?: \\p{L}+)? (?:reporting|research)).{0,200}$`,
      'isu',
    ),
  },
  {
    name: 'reported from',
    kind: 'inputs',
    places: ['tail'],
    longest: 260,
    sign: /report(?:ed|ing) from/i,
    pattern:
      /^\W*(?:\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,3}|\uE000+)(?:(?:, | and |, and )\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,3}){0,8}(?: (?:also )?(?:reported|wrote)|, reporting) from \p{Lu}[^.]{2,60}(?:(?:[,;] (?:and )?|\. )(?:\p{Lu}[\p{L}'’.-]+ ){1,4}(?:and (?:\p{Lu}[\p{L}'’.-]+ ){1,3})?(?:(?:reported )?from|contributed)[^.]{0,80}){0,4}\.?\W*$/u,
  },
  {
    name: 'reporting by',
    kind: 'inputs',
    places: ['body', 'tail'],
    longest: 420,
    sign: /^\W*(?:reporting|report|reported|writing|written|compiled|research|inputs?|words and|reporter|text|by .{2,60} in)/i,
    pattern:
      /^(?!\W*reporting by (?:the )?\uE000+\W*$)\W*(?:(?:reporting|writing|research|reporting and writing|reported and written|graphics|inputs?) ?(?:by|from|:|-|–|—) ?(?=\p{Lu}|\uE000|the |agencies)|(?:reported|compiled|written) by (?=\p{Lu}[^.]*(?:; ?|\. |, )(?:edit|additional|writing)|agenc|\uE000|the \uE000)|report by (?:the )?\uE000).*$/isu,
  },
  {
    name: 'with assistance',
    kind: 'inputs',
    places: ['tail'],
    longest: 300,
    sign: /assistance|help from/i,
    pattern: /^\W*[—–-]*\s*(?:with|reporting) (?:assistance|help) (?:by|from)\b.*$/isu,
  },
];
