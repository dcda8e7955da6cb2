import { firstIndex } from '../../sorted.ts';
import { CLASSES_OF_NAMES, isClassOfBodies } from '../../words/en/body-classes.ts';
import { kindOfNoun } from '../sources/nouns.ts';
import { phraseOf } from '../sources/phrase.ts';
import { bodyNameAt } from './body-names.ts';
import type { NameMention } from './names/names.ts';
import { isOrganisation } from './titles.ts';

/** A body that the article names, and by what nouns it can be meant afterwards. */
interface Body {
  name: string;
  /** Ascending. */
  mentions: number[];
  /** Stand in its name, or the article calls it so: "board", "charity". */
  told: Set<string>;
  /** What bodies with such names are: "company" of "Norlink Inc". */
  likely: Set<string>;
}

/** "port operator Norlink", "the charity Norlink": in front of a name what it is. */
const BEFORE = /\b((?:\p{Ll}[\p{L}-]*\s){1,4})$/u;
/** "Norlink, a port operator,", "Norlink, which runs". */
const BEHIND = /^,\s(?:an?|the|its|one of the)\s([^,.;:!?\n“”"]{3,80}),/u;
/** "Norlink’s shares", "Norlink CEO": only firms have them. */
const FIRM =
  /^(?:['’]s?)?\s(?:shares|stock|share price|CEO|CFO|chief executive|executives|shareholders|investors|products|profits?|revenues?|sales|customers|employees|spokesperson|spokesman|spokeswoman|founder|co-founder|factory|plants?|stores?|app|Inc|Ltd)\b/;
/** "Norlink (NLK.AX)", "shares of Norlink". */
const TICKER = /^\s\((?:[A-Z]{2,8}:\s?)?(?:[A-Z]{1,6}\.[A-Z]{1,3}|(?<=:\s?)[A-Z]{1,6})\)/;
const SHARES_OF = /\b(?:shares|stock|shareholders|investors) (?:of|in) (?:the )?$/i;
const FIRM_NOUNS = ['company', 'firm', 'business', 'corporation'];

/** A likely class counts so near to the name, in code units, or where no other body of the article can be meant. */
const NEAR = 1500;

/** The bodies of an article by what they can be called: "the board", "the airline", "the paper". */
export class Bodies {
  private readonly bodies: Body[];

  constructor(text: string, mentions: readonly NameMention[]) {
    const byName = new Map<string, Body>();
    for (const mention of mentions) {
      if (mention.start < 0) continue;
      const start = mention.start - (mention.title ? mention.title.length + 1 : 0);
      const name = bodyNameAt(text.slice(start, start + 160))
        .split(/(?<!\b(?:St|U|\p{Lu}))\. /u, 1)[0]
        ?.replace(/^The /, '');
      if (!name) continue;
      const body = byName.get(name) ?? { name, mentions: [], told: new Set(), likely: new Set() };
      body.mentions.push(start);
      readClass(body, text, start);
      byName.set(name, body);
    }
    for (const body of byName.values()) readName(body);
    this.bodies = [...byName.values()].filter(({ told, likely }) => told.size + likely.size > 0);
  }

  /** The name of the body that "the …" means at a place; null where none is named before, or two can be meant. */
  meant(bare: string, noun: string, at: number): string | null {
    const more = bare.toLowerCase().split(' ').slice(0, -1);
    const fits = (body: Body): boolean => more.every((word) => body.name.toLowerCase().includes(word) || body.told.has(word));
    const told = this.latest(at, (body) => body.told.has(noun) && fits(body));
    if (told) return told.name;
    const likely = this.bodies.filter((body) => body.likely.has(noun) && fits(body));
    const one = this.latest(at, (body) => likely.includes(body));
    return one && (likely.length === 1 || at - lastBefore(one, at) < NEAR) ? one.name : null;
  }

  private latest(at: number, fits: (body: Body) => boolean): Body | null {
    let best: Body | null = null;
    for (const body of this.bodies) if (fits(body) && lastBefore(body, at) > (best ? lastBefore(best, at) : -1)) best = body;
    return best;
  }
}

const lastBefore = ({ mentions }: Body, at: number): number =>
  mentions[firstIndex(mentions.length, (i) => (mentions[i] ?? 0) >= at) - 1] ?? -1;

/** What the words around a mention call it. */
function readClass(body: Body, text: string, start: number): void {
  const before =
    BEFORE.exec(text.slice(Math.max(0, start - 60), start))?.[1]
      ?.trim()
      .split(' ')
      .at(-1) ?? '';
  const behind = text.slice(start + body.name.length, start + body.name.length + 100);
  const apposition = phraseOf(BEHIND.exec(behind)?.[1] ?? '');
  const isNoun = /^(?:$|\s(?:of|for|in|at|from|that|which|based|with|behind)\b)/.test(apposition.rest);
  for (const noun of [before, isNoun ? apposition.head : '']) if (isClassOfBodies(noun)) body.told.add(noun);
  if (isOrganisation(body.name)) body.likely.add('body');
  const isFirm = FIRM.test(behind) || TICKER.test(behind) || SHARES_OF.test(text.slice(Math.max(0, start - 24), start));
  if (isFirm) for (const noun of FIRM_NOUNS) body.likely.add(noun);
}

/** What its name tells. */
function readName({ name, told, likely }: Body): void {
  const words = name.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  if (words.length > 1) for (const word of words) if (kindOfNoun(word) === 'body' || isClassOfBodies(word)) told.add(word);
  const joint = words.findIndex((word, i) => i > 0 && /^(?:of|for|on|to|and|de|du|des)$/.test(word));
  for (const word of [words.at(-1) ?? '', words[joint - 1] ?? ''])
    for (const noun of CLASSES_OF_NAMES.get(word) ?? []) likely.add(noun);
  for (const noun of [...told]) for (const other of CLASSES_OF_NAMES.get(noun) ?? []) likely.add(other);
}
