import { agencyNamed } from '../../words/agency-finder.ts';
import {
  isBody,
  isJob,
  isOffice,
  isPerson,
  isRole,
  isSuffix,
  isSurePerson,
  namesOffice,
  withoutCapitals,
  wordsOf,
} from './name.ts';

/** Between two texts of a line that stand in different elements. */
export const SEAM = '\u241F';
/** Where a line breaks on the page. */
export const BREAK = '\u241E';

/** What somebody did for an article that does not make them its author. */
export type Part = 'editing' | 'inputs' | 'other';

/** Who a line says made the article. */
export interface Credits {
  /** Whether a day or a clock stands right behind the names. */
  isDated: boolean;
  /** Persons who wrote it. */
  people: string[];
  /** Agencies, outlets, desks and roles that stand where an author would. */
  bodies: string[];
  /** Those who had another part in it, and the line's own words about them. */
  others: { part: Part; names: string[]; text: string }[];
  /** Whether words such as "By" say that it is a byline. */
  isLed: boolean;
}

/** What the words before "by" say that the person did; the first that fits. None: the person wrote it. */
const PARTS: readonly (readonly [Part, RegExp])[] = [
  ['editing', /^(?:copy[- ])?edit(?:ed|ing|or)s?$/i],
  ['inputs', /^(?:with$|contribut(?:ed|ing|ions?|ors?)|additional|inputs?|assist(?:ed|ance))/i],
  [
    'other',
    /^(?:photo\w*|pictur\w*|image\w*|illustrat\w*|graphic\w*|video\w*|film\w*|produc\w*|present\w*|host\w*|review\w*|check\w*|fact-check\w*|verif\w*|translat\w*|research\w*|sponsor\w*|power\w*|provid\w*|owned|approved|design\w*|develop\w*|uploaded|art|cover|directed|starring|published|music|sound|mix\w*|fotos?|crédit\w*|credit\w*|source|animation|interview|read|narrat\w*)$/i,
  ],
];

const WROTE =
  /^(?:report\w*|writ\w*|words?|story|stories|analysis|text\w*|post\w*|curat\w*|compil\w*|author\w*|submitted|news|opinion|comment\w*|column|essay|exclusive|blog|contributed|created|article|and|updated|\W*)$/i;

/** "By" in the six languages and their neighbours. Without "By" in English such a word is a name's particle too ("Von Miller"). */
const LEAD = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?:by(?=[\\s:${SEAM}${BREAK}]|$)\\s*:?|(?:contributions?|inputs?|reporting|contributors?)\\s+from(?![\\p{L}])\\s*:?|(?:authors?|autora?|autore|auteurs?|verfasser(?:in)?|writer|words|text|texte|texto|reporter|reporting|story|लेखक|द्वारा|editors?|edited|edited and|editing|photos?|photographs?|photography|pictures?|images?|illustrations?|video|producer|translation|contributors?|fotos?|source)\\s*:)`,
  'giu',
);
const FOREIGN_LEAD = /^[\s\u241F\u241E]*(?:von|por|par|di|door|av|af)[\s:\u241F]+(?=\p{Lu})/iu;

/** Reads a line of a page's head: who wrote the article, who had another part in it. Words that are no credit give nothing. */
export function readCredits(line: string, language: string | null = null): Credits {
  const text = prepared(line);
  const credits: Credits = { people: [], bodies: [], others: [], isLed: false, isDated: false };

  const runs = runsOf(text);
  for (const { part, words, lead, whole } of runs) {
    const { people, bodies } = namesOf(words, lead !== null);
    if (part === null) {
      // What stands before "By" is a station's or a section's name.
      if (lead !== null && people.length + bodies.length > 0 && !credits.isLed)
        Object.assign(credits, { people: [], bodies: [] });
      credits.people.push(...people);
      credits.bodies.push(...bodies);
      credits.isLed ||= lead !== null && people.length + bodies.length > 0;
    } else if (people.length) credits.others.push({ part, names: people, text: plain(whole) });
  }
  const untimed = text.replace(TIME_ON, '');
  const signers = [...credits.people, ...credits.bodies];
  const [first] = signers;
  const spare = first !== undefined && isSurePerson(first) && untimed.startsWith(`${first}${SEAM}`) ? LONGEST_OUTLET : 0;
  credits.isDated =
    untimed !== text &&
    first !== undefined &&
    plain(untimed).startsWith(first) &&
    plain(untimed).length <= signers.join(' and ').length + 3 + spare;
  const [only] = runs;
  if (runs.length === 1 && only && only.lead === null) {
    const foreign = FOREIGN_LEAD.exec(text);
    const led = foreign ? namesOf(text.slice(foreign[0].length), true) : null;
    if (led?.people.length && (language === null || !language.startsWith('en') || led.people[0] !== text)) {
      return { ...credits, ...led, isLed: true };
    }
  }
  return credits;
}

/** Letters of an outlet that may stand between a name in an element of its own and the date. */
const LONGEST_OUTLET = 30;

interface Run {
  /** Null where those named wrote it. */
  part: Part | null;
  lead: string | null;
  words: string;
  whole: string;
}

/** Cuts a line before each "by" and its like, with the words before it that say what was done. */
function runsOf(text: string): Run[] {
  const leads = [...text.matchAll(LEAD)].flatMap((match) => {
    const end = match.index + match[0].length;
    const before = text.slice(0, match.index);
    const did = /(?:[\p{L}-]+\s+){0,3}$/u.exec(before)?.[0] ?? '';
    const verbs = wordsOf(did);
    const isBy = /^by/i.test(match[0]);
    let part: Part | null = null;
    let taken = 0;
    const wrote =
      isBy && verbs.some((verb) => /^(?:writ|report|words$|story$|text)/i.test(verb)) && /\band $/.test(did.replace(/\S+ $/, ''));
    const asked = isBy ? [...verbs].reverse() : wordsOf(match[0].replace(/[:\s]*$/, '')).slice(0, 1);
    for (const [i, verb] of asked.entries()) {
      const found = PARTS.find(([, pattern]) => pattern.test(verb))?.[0] ?? null;
      if (found) part = part === null || found === 'inputs' ? found : part;
      const isUnknownDeed = found === null && isBy && /\p{L}{2}(?:ing|ed)$/iu.test(verb) && !WROTE.test(verb);
      if (isUnknownDeed) part ??= 'other';
      if (found || isUnknownDeed || (isBy && WROTE.test(verb))) taken = isBy ? i + 1 : 0;
      else break;
    }
    const isOpen = isBy && taken === 0 && !mayStandBefore(before);
    if (isOpen) return [];
    const start = isBy && taken ? match.index - (did.length - offsetOf(did, verbs.length - taken)) : match.index;
    return [{ start, end, part: wrote ? null : part }];
  });
  const runs: Run[] = [];
  let from = 0;
  let current: Omit<Run, 'words' | 'whole'> & { start: number } = { part: null, lead: null, start: 0 };
  for (const { start, end, part } of leads) {
    if (start < from) {
      from = end;
      current = { ...current, part: current.part ?? part };
      continue;
    }
    runs.push({ ...current, words: text.slice(from, start), whole: text.slice(current.start, start) });
    current = { part, lead: text.slice(start, end), start };
    from = end;
  }
  runs.push({ ...current, words: text.slice(from), whole: text.slice(current.start) });
  return runs.filter(({ lead, words }) => lead !== null || plain(words) !== '');
}

/** Whether "by" may begin a credit behind these words: nothing, the end of another credit, or a few words of title ("News", "WABC"). */
const mayStandBefore = (text: string, before = text.replace(TIME_ON, '')): boolean =>
  /(?:^|[\u241F\u241E|•·;:,.)(–—-])\s*$/u.test(before) || /^\W*(?:\p{Lu}[\p{L}\d'’-]*\s+){1,4}$/u.test(before);

/** Whether a line is only the beginning of a credit: "By", "Contributions from". */
export const isLead = (line: string): boolean => {
  const text = prepared(line).trim();
  return (
    text.length < 40 && (text.match(LEAD) ?? []).length === 1 && runsOf(`${text} `).every(({ words }) => plain(words) === '')
  );
};

/** Where the n-th word of a text begins. */
function offsetOf(text: string, n: number): number {
  let at = 0;
  for (const match of text.matchAll(/\S+/gu)) if (at++ === n) return match.index;
  return text.length;
}

const MONTHS =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|févr|mars|avr|mai|juin|juil|août|ene|abr|ago|dic|fev|out|dez|mär|okt)\\p{L}*\\.?';
/** Shortened only before a comma or a date: "Sun Reporters" is a desk. */
const DAYS = `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thurs?|fri|sat|sun)\\.?(?=,|\\s+\\d|\\s+${MONTHS}\\s+\\d))`;
/** From here on a part speaks of a day, a clock or a change and names nobody. */
const TIME_ON = new RegExp(
  `(?:^|[\\s(,${SEAM}])(?:${MONTHS}\\s+\\d|\\d{1,2}(?:st|nd|rd|th|\\.|er)?\\s+(?:de\\s+)?${MONTHS}|\\d{1,4}[./:-]\\d|\\d{1,2}\\s*h\\s*\\d{2}|\\d{1,2}\\s*[ap]\\.?m\\b|${DAYS}(?:[\\s,]|$)|\\d+\\s+\\p{L}+\\s+ago\\b|(?:an?|one)\\s+(?:minute|hour|day)\\s+ago|(?:first |last )?(?:published|posted|updated|modified|created|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|atualizado)(?:\\s|:|$)|(?:on|am|le|el|em)\\s+(?:${MONTHS}|${DAYS}|\\d)).*$`,
  'iu',
);
/** "in Caracas", "for the Harbour Daily": where or for whom somebody wrote. */
const PLACE_ON =
  /\s+(?:in|at|from|for|to|on|near|with|via|à|aux?|en|em|aus|bei|für|pour|para|avec|con|mit|com|reports?|reporting|writes)\s+(?=[\p{L}\d]).*$/iu;

/** "Ida KrogHarbour Daily": a name and an outlet without a space between. */
const GLUED = /(\p{Lu}\p{L}+ (?!Mac|Fitz|Van|Von|Des|Del)\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})/gu;

/** Letters of a line that are read: data may hold whole biographies. */
const LONGEST_LINE = 600;

function prepared(line: string): string {
  return line
    .slice(0, LONGEST_LINE)
    .replace(/[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]+|@\w+|\[email[^\]]{0,12}\]|https?:\S+/gu, SEAM)
    .replace(/(\p{L}{2})By(?=\s\p{Lu})/gu, `$1${SEAM}By`)
    .replace(/\bBy(?=\p{Lu}\p{Ll})/gu, 'By ')
    .replace(GLUED, `$1${SEAM}$2`)
    .replace(/[^\S\u241F\u241E]+/gu, ' ')
    .trim();
}

const plain = (text: string): string => text.replace(/[\u241F\u241E\s]+/gu, ' ').replace(/^[\s,;|:–—-]+|[\s,;|–—-]+$/gu, '');

/** A name whose bracket says that he took the pictures. */
const PICTURED = /(^|,|&|\band\b)\s*\p{Lu}[^,&()]{2,40} \((?:photo|pictur|illustrat|video|graphic|edit)[^()]{0,40}\)/giu;

/** Words in brackets behind a name tell of it; a whole line in brackets is a line. */
const withoutBrackets = (text: string): string => {
  const outside = text.replace(PICTURED, '$1').replace(/\([^()]{0,80}\)|\[[^[\]]{0,80}\]/gu, SEAM);
  return plain(outside) ? outside : text.replace(/[()[\]]/gu, ' ');
};

/** The names in a list: persons, or what stands in a person's place. */
function namesOf(text: string, isLed: boolean): { people: string[]; bodies: string[] } {
  const people: string[] = [];
  const bodies: string[] = [];
  for (const [i, section] of withoutBrackets(text)
    .split(/\s*[|•·;\u241E]\s*|\s+[–—-]+\s+|\s\/\s/u)
    .entries()) {
    const later = i > 0 && people.length > 0 && !/^\s*(?:,|&|and |und |et |y |e )/u.test(section);
    const items = itemsOf(section);
    for (const { words, isJoined } of items) {
      const name = cleaned(words);
      if (!name || isSuffix(name) || isRemnant(name, words)) continue;
      const isFirst = people.length === 0;
      if (isPerson(name) && !(later || (!isFirst && !isJoined))) people.push(name);
      else if (isSurePerson(name)) people.push(name);
      else if (isFirst && (bodies.length ? agencyNamed(name) !== null : isBody(name) || (isLed && isHandle(name))))
        bodies.push(name);
    }
    if (TIME_ON.test(section) && people.length) break;
  }
  return { people: unique(people.map(withoutCapitals)), bodies: unique(bodies) };
}

/** What a content system shows in the place of a name: "admin", "web_desk". */
export const isHandle = (name: string): boolean =>
  /^\p{Ll}[\p{L}\p{N}_.-]{3,}$/u.test(name) && isBody(name.charAt(0).toUpperCase() + name.slice(1));

/** "Heard on", "Published in": the next words say where. */
const LOOSE_END = /(?:^|\s)(?:on|in|at|for|from|to|of|via)$/i;

const JOINTS = /\s*(?:[,،]|&|(?<![\p{L}])(?:[Aa]nd|AND|und|et|og|och|y|e|और)(?![\p{L}.]))\s*/u;
/** "ET Bureau" is no list, "ANNE LEBLANC ET PIERRE ROUX" is one. */
const JOINTS_IN_CAPITALS = /\s*(?:[,،]|&|(?<![\p{L}])(?:AND|UND|ET|OG|OCH|Y|E)(?![\p{L}.]))\s*/u;
const STAFF_AND_AGENCIES =
  /^\W{0,3}(?:\p{Lu}[\p{L}.&’'-]* ){0,3}(?:[Ss]taff|[Rr]eporters?|[Cc]orrespondents?|[Dd]esk|[Bb]ureau) (?:and|&|with) (?:news |wire )?(?:agenc(?:y|ies)|services?|reports?)(?! \p{L})/u;

/** The items of a list; words in two neighbouring elements are one item each, save single words ("Ida", "Krog"). */
function itemsOf(section: string): { words: string; isJoined: boolean }[] {
  const items: { words: string; isJoined: boolean }[] = [];
  const desk = STAFF_AND_AGENCIES.exec(section)?.[0];
  if (desk) return [{ words: desk, isJoined: false }];
  for (const part of section.split(section === section.toUpperCase() ? JOINTS_IN_CAPITALS : JOINTS)) {
    const pieces = part
      .split(SEAM)
      .map((piece) => piece.trim())
      .filter(Boolean);
    let isFirst = true;
    for (const piece of pieces) {
      const last = items.at(-1);
      if (LOOSE_END.test(last?.words ?? '') && !isFirst) {
        items.pop();
        continue;
      }
      if (
        !isFirst &&
        last &&
        /^\p{Lu}[\p{L}.'’-]*$/u.test(last.words) &&
        /^(?:\p{Lu}|v[ao]n |d[aei] |der )[\p{L}.'’-]*(?:\s|$)/u.test(piece) &&
        !isRole(piece)
      )
        last.words += ` ${piece}`;
      else items.push({ words: piece, isJoined: isFirst });
      isFirst = false;
    }
  }
  return items;
}

/** A word that is left of a longer name: "Starts" of "Starts With A Bang". */
const isRemnant = (name: string, words: string): boolean =>
  !name.includes(' ') && PLACE_ON.test(words) && !TIME_ON.test(words) && !namesOffice(name);

/** A name without time, place, outlet and role around it. */
function cleaned(words: string): string {
  const untimed = words.replace(TIME_ON, '');
  const name = trimmed(
    untimed.replace(PLACE_ON, (tail) => (isRole(untimed) && !isPerson(trimmed(untimed.slice(0, -tail.length))) ? tail : '')),
  );
  if (isPerson(name)) return name;
  return personIn(name) ?? name;
}

const trimmed = (text: string): string => {
  const inner = text
    .replace(/^[^\p{L}\p{N}'’]+/u, '')
    .replace(/['’]s$/u, '')
    .trim();
  return /(?:^|[\s.])(?:\p{Lu}|[JS]r)\.$/u.test(inner) ? inner : inner.replace(/[.:,*\s]+$/u, '');
};

/** The person in a text that also says what she is or for whom she writes: "Jane Doe Staff Writer", "Reporter Jane Doe". */
function personIn(text: string): string | null {
  const words = wordsOf(text);
  const upTo = (n: number): [string, string] => [words.slice(0, n).join(' '), words.slice(n).join(' ')];
  for (let n = words.length - 2; n >= 1; n--) {
    const [before, behind] = upTo(n);
    if (isPerson(behind) && (isRole(before) || isOffice(before))) return behind;
  }
  for (let n = words.length - 1; n >= 2; n--) {
    const [before, behind] = upTo(n);
    if (
      isPerson(before) &&
      isOffice(behind) &&
      (isSurePerson(before) || isJob(behind) || agencyNamed(behind.replace(/^The /, '')))
    )
      return before;
  }
  const [two, rest] = upTo(2);
  return isSurePerson(two) && wordsOf(rest).some(isOffice) ? two : null;
}

const unique = (names: readonly string[]): string[] => {
  const known = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    return !known.has(key) && known.add(key);
  });
};
