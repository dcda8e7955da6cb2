import { BODY_NOUNS, GROUP_NOUNS } from '../../words/en/bodies.ts';
import { DEMONYMS, PEOPLE_OF } from '../../words/en/demonyms.ts';
import { DOCUMENT_NOUNS } from '../../words/en/documents.ts';
import { FEMALE_NOUNS, HUMAN_NOUNS, MALE_NOUNS } from '../../words/en/people.ts';

/** What a noun is that can say something: one person, several, a body, or what can be read or seen. */
export type NounKind = 'person' | 'people' | 'body' | 'document';

const PLURALS: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  wives: 'wife',
  thieves: 'thief',
  chiefs: 'chief',
  alumni: 'alumnus',
  criteria: 'criterion',
  analyses: 'analysis',
  theses: 'thesis',
  media: 'media',
  data: 'data',
  people: 'people',
  police: 'police',
  clergy: 'clergy',
};

/** Several people, in words that are no plural of one. */
const MANY =
  /^(?:others|some|many|most|few|several|both|all|none|half|those|these|everyone|everybody|they|authorities|loved-ones|locals|elderly|young|rich|poor|homeless|unemployed|faithful|elders|masses|parties|folks|folk|persons|troops|forces|ranks|grassroots|relatives|in-laws|twins|newlyweds|siblings|youngsters|teens|kids|republicans|democrats|tories|liberals|conservatives|greens|socialists|communists|islamists|insiders|seniors|juniors|prosecution|defence|defense|public|crowd|majority|minority|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|millions|percent|cent|proportion|share|percentage|number|third|quarter|half|two-thirds|three-quarters|plurality|constituency|chorus|slew|bunch|ones|blacks|whites|gays|evangelicals|progressives|moderates|centrists|personnel|elite|elites|enemies|handful|series|range|lot|lots|plenty|couple|pair|generation|sides)$/;
/** Somebody, in words that are no noun. */
const ONE = /^(?:someone|somebody|anyone|anybody|nobody|no-one|one|another|who|whoever|other|he|she|everyone|individual|else)$/;

/** In the singular: "officials" is "official", "agencies" is "agency". */
export function singularOf(noun: string): string {
  const word = noun.toLowerCase().replace(/[’']s?$/, '');
  const odd = PLURALS[word] ?? (/(?:women|men)$/.test(word) ? word.replace(/men$/, 'man') : null);
  if (odd) return odd;
  if (/ies$/.test(word) && word.length > 4) return word.replace(/ies$/, 'y');
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.replace(/es$/, '');
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

const isHuman = (word: string): boolean =>
  HUMAN_NOUNS.has(word) ||
  MALE_NOUNS.has(word) ||
  FEMALE_NOUNS.has(word) ||
  PEOPLE_OF[word] !== undefined ||
  /^(?:\p{Ll}{3,}(?:ologist|ographer|ician|analyst)|\p{Ll}{4,}(?:woman|man|person)|\p{L}+-year-olds?|ex-\p{Ll}+|co-\p{Ll}+|mother-of-\p{Ll}+|father-of-\p{Ll}+|mum-of-\p{Ll}+|dad-of-\p{Ll}+|\d+-year-old)$/u.test(
    word,
  );

/** Nouns in -er, -or, -ee, -ist and -ian that are nobody. */
const THINGS =
  /^(?:\p{Ll}*over|number|paper|water|computer|letter|figure|power|matter|order|border|chapter|rumou?r|error|mirror|factor|vector|sensor|monitor|tumou?r|colou?r|flavou?r|favou?r|labou?r|honou?r|harbou?r|behaviou?r|neighbou?rhood|interior|exterior|corridor|door|floor|indoor|motor|meteor|sector|reactor|tractor|elevator|calculator|indicator|generator|refrigerator|radiator|conditioner|disorder|cover|corner|tower|river|shower|flower|weather|winter|summer|october|november|december|september|trailer|boiler|freezer|cooler|heater|printer|scanner|server|router|browser|container|counter|meter|centimeter|kilometer|quarter|dinner|supper|butter|silver|copper|rubber|leather|feather|finger|shoulder|liver|bladder|cancer|fever|ulcer|layer|barrier|frontier|pier|tier|barter|charter|banner|burger|copter|helicopter|cluster|disaster|monster|poster|register|semester|shelter|shutter|sister-ship|slipper|sneaker|sticker|theater|thriller|timber|trigger|volunteer-force|whisper|answer|offer|encounter|surrender|slaughter|laughter|daughter-cell|transfer|career|beer|deer|peer-review|cheer|fee|coffee|committee|degree|guarantee|jubilee|knee|tree|toffee|spree|debris|agree|disagree|decree|foresee|oversee|free|list|mist|twist|fist|wrist|checklist|playlist|shortlist|blacklist|waistlist|resist|cyst)$/u;
/** Adverbs, comparatives and prepositions that end as if they were somebody's work. */
const NO_NOUNS =
  /^(?:however|whoever|whatever|whichever|whenever|wherever|never|ever|forever|earlier|later|sooner|under|over|after|hereafter|thereafter|rather|together|altogether|either|neither|whether|former|latter|further|farther|upper|lower|inner|outer|proper|super|hyper|lesser|greater|better|older|elder|younger|bigger|smaller|larger|higher|stronger|weaker|faster|slower|longer|shorter|wider|closer|nearer|harder|easier|cheaper|richer|poorer|newer|fewer|clearer|deeper|broader|tougher|safer|warmer|colder|hotter|major|minor|prior|superior|exterior|anterior|bitter|sober|clever|tender|eager|like-or|in|per|nor|for|or|see|three|guarantee|flee|free|exist|consist|persist|insist|assist|resist|enlist)$/;
/** Who does or undergoes something: "backers", "attendees", "loyalists". */
const AGENT = /^\p{Ll}{3,}(?:er|or|ee|ist|crat)$/u;

/** What can be read or seen, also where the word may mean a body: "paper". */
export const isDocumentNoun = (noun: string): boolean =>
  DOCUMENT_NOUNS.has(singularOf(noun)) || DOCUMENT_NOUNS.has(noun.toLowerCase());

/** The kind of a noun in small letters; null where it is no source that we know. */
export function kindOfNoun(noun: string): NounKind | null {
  const word = noun
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/(?<![.,;:)\]])[.,;:)\]]+$/, '');
  const one = singularOf(word);
  const isPlural = one !== word;
  const last = word.split('-').at(-1) ?? word;
  if (GROUP_NOUNS.has(one) || MANY.test(word)) return 'people';
  if (ONE.test(word)) return 'person';
  if (isHuman(word)) return 'person';
  if (isHuman(one)) return isPlural ? 'people' : 'person';
  if (DEMONYMS.has(word)) return 'person';
  if (DEMONYMS.has(one)) return 'people';
  if (BODY_NOUNS.has(one) || BODY_NOUNS.has(word)) return 'body';
  if (DOCUMENT_NOUNS.has(one) || DOCUMENT_NOUNS.has(word)) return 'document';
  if (AGENT.test(one) && !NO_NOUNS.test(one) && !THINGS.test(one) && !THINGS.test(one.split('-').at(-1) ?? ''))
    return isPlural ? 'people' : 'person';
  return last !== word && last ? kindOfNoun(last) : null;
}
