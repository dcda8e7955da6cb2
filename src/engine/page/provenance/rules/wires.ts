import { MONTH_PATTERN } from '../../../words/months.ts';
import { NAMES_AGENCY, NEWS, type NoteRule } from '../rule.ts';

const PERSON = "\\p{Lu}[\\p{L}.’'-]*(?: (?:(?:de|da|van|von|al|el|bin|der) )?\\p{Lu}[\\p{L}.’'-]*){1,3}";
const PEOPLE = `${PERSON}(?:(?:, | and |, and | & )${PERSON}){0,4}`;
/** Initials of a desk's people behind the agency: "PTI SKL RC". */
const INITIALS = '(?:[ /]+(?:[A-Z]{2,5}|[a-z]{2,3}(?=$|[ /.)])|\\d{2,4})){0,6}';

/** Outlets whose reports others print; on their own pages such a line says nothing (see isOwnAgency). */
const OTHERS =
  'Washington Post|New York Times|Los Angeles Times|Chicago Tribune|CNN Newsource|CNN Business|CNN|NPR|KFF Health News|Kaiser Health News|ProPublica|Miami Herald|Seattle Times|Philadelphia Inquirer|Dallas Morning News|Baltimore Sun|San Diego Union-Tribune|Wall Street Journal|Financial Times|Daily Telegraph|Asia News Network|CalMatters|Stateline|States Newsroom|Capitol News Illinois|Postmedia News|Local Journalism Initiative Reporter|The Conversation|Newsday|StatePoint|The Center Square|The Guardian|The Telegraph|The Economist|Creators(?:\\.com| Syndicate)|Tribune Content Agency|King Features Syndicate|Daily Mirror|News Corp Australia|Independent News Service|Business Insider|Times of London';

/** That the report is an agency's. */
export const WIRE_RULES: readonly NoteRule[] = [
  {
    name: 'agency copyright',
    saysNothingOfOwn: 'agency',
    kind: 'wire',
    places: ['tail'],
    longest: 420,
    sign: NAMES_AGENCY,
    pattern: new RegExp(
      `^.{0,60}(?:©|&copy;?|\\(c\\)|copyright)\\s*(?:©\\s*)?(?:\\d{4}(?:[-–]\\d{2,4})?,?\\s*)?(?:by )?(?:the )?${NEWS}.*$`,
      'isu',
    ),
  },
  {
    name: 'agency byline',
    saysNothingOfOwn: 'agency',
    kind: 'wire',
    places: ['head', 'tail'],
    longest: 140,
    sign: NAMES_AGENCY,
    pattern: new RegExp(
      `^\\W*(?:(?:[Bb]y|BY|[Ff]rom|[Ss]ource|[Ss]tory by|[Pp]osted by|[Ww]ritten by|[Rr]eport by|[Rr]eporting by|[Vv]on|[Pp]ar|[Pp]or|[Aa]uthor):? )?(?:(?:${PEOPLE}|[\\p{Lu}][\\p{Lu} .&’'-]{2,60})(?: and| for|,|\\s*[|–—•·-])? )?(?:[Tt]he )?${NEWS}(?:(?:,| and| &|/| /)\\s?(?:[Tt]he )?${NEWS}){0,3}(?:,? (?:[Ss]taff|[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?|[Nn]ewswires?|[Ww]ire|[Nn]ews [Aa]gency|[Ss]ervice|[Ff]act [Cc]heck|[Ss]ports|[Bb]usiness|[Ee]ditor))*(?: in [\\p{Lu}][\\p{L} ]+(?:, \\p{Lu}[\\p{L} .]+)?)?\\W*$`,
      'u',
    ),
  },
  {
    name: 'agency and place',
    kind: 'wire',
    places: ['head'],
    longest: 90,
    sign: NAMES_AGENCY,
    pattern: new RegExp(
      `^\\W*(?:${NEWS} ?[,|] ?\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,2}(?: ?[|•].{0,40})?|\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,2}, ${NEWS}|(?:[Bb]y )?${PERSON} \\(${NEWS}\\)|[Rr]edazione ${NEWS}|[Pp]ublished by (?:[Tt]he )?${NEWS})\\W*$`,
      'u',
    ),
  },
  {
    name: 'agency in small letters',
    kind: 'wire',
    places: ['head'],
    longest: 12,
    sign: /^\W*(?:by )?(?:afp|ap|ani|pti|ians|reuters|efe|aap)\W*$/,
    pattern: /^\W*(?:by )?(?:afp|ap|ani|pti|ians|reuters|efe|aap)\W*$/,
  },
  {
    name: 'staff and agency',
    kind: 'wire',
    places: ['head', 'tail'],
    longest: 80,
    sign: NAMES_AGENCY,
    pattern: new RegExp(
      `^\\W*(?:[Bb]y )?(?:\\p{Lu}[\\p{L}.’'&-]* ){1,4}(?:[Ss]taff|[Rr]eporters?|[Cc]orrespondents?|[Dd]esk)(?: and | & |, ?|/)(?:the )?${NEWS}(?: in \\p{Lu}[\\p{L} ]{2,30})?\\W*$`,
      'u',
    ),
  },
  {
    name: 'report by an agency, first published',
    kind: 'wire',
    places: ['tail'],
    longest: 160,
    sign: /report by|published by/i,
    pattern: new RegExp(
      `^\\W*(?:(?:[Tt]his )?(?:[Rr]eport|[Ss]tory|[Aa]rticle) by (?:[Tt]he )?${NEWS} was first published\\b.*|[Pp]ublished by (?:[Tt]he )?${NEWS}\\W*)$`,
      'u',
    ),
  },
  {
    name: 'another outlet’s copyright',
    saysNothingOfOwn: 'outlet',
    kind: 'wire',
    places: ['tail'],
    longest: 300,
    sign: /©|\(c\)|copyright/i,
    pattern: new RegExp(
      `^\\W*(?:(?:the[- ])?\uE000{6,}\\s?™ ?& ?©.*|™ & © \\d{4} cnn\\b.*|(?:©|\\(c\\)|copyright(?: ©)?)\\s?\\d{4},? (?:the )?(?:${OTHERS})\\b(?:[.,].*|\\W*)|(?:©|\\(c\\)|copyright)\\s?\\d{4},? [^.]{2,60}\\. (?:visit [^ ]+ )?distributed by tribune content agency\\b.*)$`,
      'iu',
    ),
  },
  {
    name: 'another outlet’s byline',
    saysNothingOfOwn: 'outlet',
    kind: 'wire',
    places: ['head'],
    longest: 100,
    sign: new RegExp(OTHERS, 'i'),
    pattern: new RegExp(
      `^\\W*(?:[Bb]y )?(?:(?:${PEOPLE})(?:,| \\|| [–—-]) ?)?(?:[Tt]he )?(?:${OTHERS})(?: [Ss]taff| \\(TNS\\)| \\(\uE000+\\))?(?:, ?[Pp]osted.{0,60})?\\W*$`,
      'u',
    ),
  },
  {
    name: 'another outlet, signing off',
    saysNothingOfOwn: 'outlet',
    kind: 'wire',
    places: ['tail'],
    longest: 60,
    sign: /^\W*[\p{Pd}(©]/u,
    pattern: new RegExp(
      `^\\W*(?:[\\p{Pd}©(] ?)+(?:[Tt]he )?(?:${OTHERS})(?:, Bloomberg| News Service| Writers Group)?\\W*$`,
      'u',
    ),
  },
  {
    name: 'reporting by an agency',
    kind: 'wire',
    places: ['head', 'body', 'tail'],
    longest: 80,
    sign: /^\W*reporting by/i,
    pattern: new RegExp(`^\\W*[Rr]eporting by (?:[Tt]he )?${NEWS}\\W*$`, 'u'),
  },
  {
    name: 'agency and date',
    kind: 'wire',
    places: ['head'],
    longest: 70,
    sign: NAMES_AGENCY,
    pattern: new RegExp(
      `^\\W*(?:by )?(?:${PEOPLE}(?:,| [–—|-])? )?(?:[Tt]he )?${NEWS}[ ,|•·–—-]{1,3}(?:\\p{L}{3,6}day, )?(?:(?:[Uu]pdated|[Pp]ublished|[Pp]osted):? )?(?:(?:${MONTH_PATTERN})\\.? \\d|\\d{1,2} (?:${MONTH_PATTERN})|\\d{4}-).{0,30}$`,
      'iu',
    ),
  },
  {
    name: 'agency and outlet',
    kind: 'wire',
    places: ['head', 'tail'],
    longest: 70,
    sign: NAMES_AGENCY,
    pattern: new RegExp(
      `^\\W*(?:by )?(?:${NEWS} ?/ ?(?:The )?\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,3}|(?:The )?\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,2} ?/ ?${NEWS}|${NEWS} ?/ ?[a-z]{2,4})(?: [–—|-] (?:\\[email[^\\]]{0,12}\\]|\\S{1,60}@\\S{1,60}))?\\W*$`,
      'u',
    ),
  },
  {
    name: 'agency with its desk’s initials',
    kind: 'wire',
    places: ['tail'],
    longest: 60,
    sign: NAMES_AGENCY,
    pattern: new RegExp(`^\\W*(?:[A-Z]{2,4}[ /])?${NEWS}${INITIALS}\\W*$`, 'u'),
  },
  {
    name: 'agencies',
    kind: 'wire',
    places: ['head', 'tail'],
    longest: 100,
    sign: /agenc|wire|staff/i,
    pattern:
      /^\W*(?:by )?(?:(?:from |our |the )?(?:[\p{L}.'’&]+ ){0,4}(?:with |and |& |\/ ?))?(?:[\p{Lu}][\p{L}.'’]+ ){0,3}(?:wire (?:services?|reports?)|news agenc(?:y|ies)|agenc(?:y|ies)(?: reports?)?|newswires|web desk and agencies)(?: in \p{Lu}[\p{L} ]{2,30})?\W*$/iu,
  },
  {
    name: 'agency at a paragraph’s end',
    kind: 'wire',
    places: ['tail'],
    longest: 6000,
    atEnd: true,
    sign: /[A-Z]{2}|[a-z)\]]\W*$/,
    pattern: new RegExp(
      `[.!?”"’]\\s+((?:[([—–-]{1,2}\\s*${NEWS}|[\uE000]{3,})(?:(?:/|, | and )${NEWS})*${INITIALS}[)\\].]{0,2})$`,
      'u',
    ),
  },
];
