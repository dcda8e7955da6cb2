import { isDocumentNoun } from './nouns.ts';
import { phraseOf } from './phrase.ts';

/** One thing that stands at a source's end and is no part of it: how many characters to keep. */
interface End {
  name: string;
  /** Where the source ends without it; null where it does not stand there. */
  keep: (words: string) => number | null;
}

const MONTH_DAY =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June|July|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)\\s\\d{1,2}';
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const PLACE =
  '(?:Twitter|X|Facebook|Instagram|TikTok|Weibo|LinkedIn|Telegram|YouTube|Reddit|Threads|Bluesky|Truth Social|Snapchat|WhatsApp|air|camera|stage|social media)';

const at =
  (pattern: RegExp) =>
  (words: string): number | null =>
    pattern.exec(words)?.index ?? null;

/** Ends in -ly that are no adverbs. */
const NO_ADVERB =
  /(?:family|assembly|ally|italy|monthly|weekly|daily|quarterly|reply|july|supply|fly|bully|jelly|rally|elderly|butterfly|anomaly|monopoly|emily|sally|kelly|billy|molly|holly|lily|polly|bly|ely)$/i;

const ADVERB =
  /\s(?:still|also|now|then|later|earlier|again|once|twice|often|never|always|just|even|already|recently|today|yesterday|tomorrow|tonight|instead|too|however|meanwhile|only|first|further|furthermore|moreover|rather|perhaps|sometimes|soon|ever|not|both|all|each|himself|herself|themselves|itself|alike)$/;

/** In order; tried again as long as one holds. */
const ENDS: readonly End[] = [
  { name: 'mark', keep: at(/(?<![\s,;:–—-])[\s,;:–—-]+$/) },
  { name: 'open bracket', keep: at(/\s?[([][^)\]]{0,3}$/) },
  {
    name: 'joining word',
    keep: at(
      /,?\s(?:and|or|but|nor|who|which|that|whose|as|while|when|where|because|if|is|was|to|of|in|on|at|with|for|from|by|the|a|an)$/,
    ),
  },
  { name: 'adverb', keep: (words) => at(ADVERB)(words) ?? adverb(words) },
  {
    name: 'aside',
    keep: at(
      /,?\s(?:in turn|in fact|at the time|for example|for instance|of course|in response|in part|on the other hand|at first|at least|in general|in particular|in private|in public|in unison|on the record|on background|so far|as well)$/,
    ),
  },
  {
    name: 'setting',
    keep: at(
      /,?\sin (?:an?|its|his|her|their|the) (?:\p{L}+ ){0,2}(?:statement|ruling|interview|letter|email|tweet|post|speech|release|address|message|video|filing|report|judgment|judgement|decision|verdict|blog|column|op-ed|note|memo|testimony|podcast|essay)$/u,
    ),
  },
  { name: 'occasion', keep: at(/,?\s(?:during|after|before|following|amid|throughout|upon|despite)\s\S[^,]{2,60}$/) },
  { name: 'topic', keep: at(/(?<=\p{Lu}[\p{L}’'-]{1,30})\sof\s(?:his|her|their|its|my|our)\s[^,]{2,60}$/u) },
  {
    name: 'purpose',
    keep: at(
      /(?<=\p{Lu}[\p{L}’'-]{1,30}),?\sin\s(?:defen[cs]e|support|praise|reference|response|reply|answer|reaction|favou?r)\s(?:of|to)\s[^,]{2,80}$/u,
    ),
  },
  {
    name: 'circumstance',
    keep: at(
      /,?\s(?:when|while|as|after|before) (?:\p{L}+ ){0,2}(?:asked|contacted|reached|questioned|interviewed|speaking|announcing|addressing|\p{L}+ing|he|she|they|it)\b[^,]{0,60}$/u,
    ),
  },
];

/** Where somebody said it; a document may stand there. */
const MEDIUM: End = { name: 'medium', keep: at(new RegExp(`,?\\son ${PLACE}$`)) };

/** Days belong to a document ("a paper published on Monday") and to nobody else. */
const DATE: End = {
  name: 'date',
  keep: at(
    new RegExp(
      `,?\\s(?:on |late on |late |early |early on )?(?:${DAY}(?:\\s(?:morning|afternoon|evening|night))?|(?:last|this|earlier this|late last|early this) (?:week|month|year|night|summer|fall|spring|winter|autumn|${DAY})|${MONTH_DAY}|in (?:19|20)\\d\\d)$`,
    ),
  ),
};

function adverb(words: string): number | null {
  const last = /\s(\p{Ll}{3,}ly)$/u.exec(words);
  return last?.[1] && !NO_ADVERB.test(last[1]) ? last.index : null;
}

/** "the general who left last year": behind these a time or an occasion belongs to the clause about the source. */
const ABOUT_IT = /\b(?:who|whom|whose|which|that|where)\s\S/;
const TIMES: ReadonlySet<string> = new Set(['date', 'occasion', 'medium', 'setting']);

/** Code units of the longest source whose end is looked for. */
const LONGEST = 500;

/** Where a source really ends. */
export function endOf(words: string): number {
  if (words.length > LONGEST) return words.length;
  const isDocument = isDocumentNoun(phraseOf(words).head);
  let kept = words;
  for (let again = true; again; ) {
    again = false;
    for (const { name, keep } of isDocument ? ENDS : [...ENDS, MEDIUM, DATE]) {
      const end = keep(kept);
      if (end === null || end === 0 || (TIMES.has(name) && ABOUT_IT.test(kept.slice(0, end)))) continue;
      kept = kept.slice(0, end);
      again = true;
    }
  }
  return kept.length;
}
