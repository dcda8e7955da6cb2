import type { SpeakerKind } from '../../model.ts';
import { firstIndex } from '../../sorted.ts';
import { COURTESIES } from '../../words/en/titles.ts';
import { foldName } from '../../words/fold-name.ts';
import { isKnownGiven, isPlainGiven } from '../../words/given-names/given-names.ts';
import { FIRST_SURNAMES } from '../../words/surnames.ts';
import { readAcronyms } from './acronyms.ts';
import { Bodies } from './bodies.ts';
import { inFull, nounOf, officeOf } from './descriptions.ts';
import { readMentions } from './mentions.ts';
import { NameEnds } from './name-ends.ts';
import {
  formOfAddress,
  type Gender,
  genderOf,
  genderOfGiven,
  isAddressed,
  isHumanTitle,
  isProvenName,
  type NameMention,
  surnameOf,
} from './names/names.ts';
import { shownName } from './names/show.ts';
import { findSingles } from './names/singles.ts';
import { fullerOf, isVariant, lastOf } from './names/variants.ts';
import { isRole, isTitle } from './names/words.ts';
import { isOrganisation } from './titles.ts';

/** Someone or something that can speak. */
export interface Entity {
  name: string;
  kind: SpeakerKind;
  gender: Gender | null;
  /** Surely a person: by title, given name, age, or by the surname standing alone later. "Middle East" never is. */
  proven: boolean;
  aliases: Set<string>;
  descriptions: Set<string>;
  /** Offsets of its mentions by name, ascending. */
  mentions: number[];
}

/** Behind a name: ", 45," or " (45)". */
const AGE = /^(?:, (?:aged )?(\d{2})[,.]| \((\d{2})\))/;

/** A name is another form of one of so many at most that end in the same word. */
const MOST_OF_A_NAME = 100;

/** A word that stands where a place would. */
const AT_PLACE = /\b(?:in|from|to|at|near|across) (\p{Lu}[\p{L}-]*)/gu;

/** Everybody the article names, found before anybody is made to speak. */
export class Directory {
  readonly entities: Entity[] = [];
  private readonly institutions: string[];
  private readonly inText: readonly NameMention[];
  private readonly bySurname = new Map<string, Entity[]>();
  /** By a given name, the first or another. */
  private readonly byGiven = new Map<string, Entity[]>();
  private readonly byMiddle = new Map<string, Entity[]>();
  /** Capitalised words that stand where a place would. */
  private places: Set<string> | null = null;
  private described: { whole: Map<string, Entity[]>; noun: Map<string, Entity[]> } | null = null;
  private bodies: Bodies | null = null;
  private acronyms: Map<string, string> | null = null;
  private readonly byName = new Map<string, Entity>();
  private readonly ends = new NameEnds<Entity>();
  /** By the last word of a name, which all its forms have. */
  private readonly byLast = new Map<string, Entity[]>();

  /** @param context headline, standfirst and captions: names may stand in full only there. */
  constructor(
    private readonly text: string,
    context: readonly string[],
  ) {
    const { people, others } = readMentions(text, context);
    this.inText = [...people.filter(({ start }) => start >= 0), ...others].sort((a, b) => a.start - b.start);
    this.institutions = [...new Set(others.map((mention) => mention.name).filter(isOrganisation))];
    for (const mention of people) this.note(this.person(mention), mention);
    const left: NameMention[] = [];
    for (const mention of others) {
      const known =
        this.lookup(mention.name, mention.start, genderOf(mention.name, mention.title)) ??
        (this.isSingle(mention) ? this.person(mention) : null);
      if (known) this.note(known, mention);
      else left.push(mention);
    }
    for (const { mentions, gender } of findSingles(text, left))
      for (const mention of mentions) {
        const entity = this.person(mention);
        this.note(entity, mention);
        entity.gender ??= gender;
        entity.proven = true;
      }
    for (const entity of this.entities) entity.mentions.sort((a, b) => a - b);
  }

  /** The entity of a name; made when it is new. One that is never told in full keeps its title: "Mayor Reed". */
  person(mention: NameMention): Entity {
    const address = /[ .]/.test(mention.name) ? null : formOfAddress(mention.title);
    const name = shownName(address ? `${address} ${mention.name}` : mention.name);
    const known = this.byName.get(foldName(name)) ?? (address ? null : (this.variant(name) ?? this.behindTitles(name)));
    if (known) return known;
    const entity = this.add(name, 'person');
    this.index(entity, name, address ? mention.name : null);
    return entity;
  }

  /** Whom the article has named already in another whole form; the fullest form is kept. */
  private variant(name: string): Entity | null {
    if (!name.includes(' ')) return null;
    const alike = (this.byLast.get(lastOf(name)) ?? [])
      .slice(-MOST_OF_A_NAME)
      .filter((entity) => entity.kind === 'person' && isVariant(name, entity.name));
    const [one] = alike;
    if (!one) return null;
    if (alike.length > 1) return alike.at(-1) ?? null;
    this.byName.set(foldName(name), one);
    const fuller = fullerOf(one.name, name);
    if (fuller !== one.name) {
      one.aliases.add(one.name);
      one.name = fuller;
      this.ends.add(one);
    }
    this.index(one, name, null);
    return one;
  }

  /** By surname, given and middle names; one known by a surname alone behind a title, by that. */
  private index(entity: Entity, name: string, bare: string | null): void {
    const surname = foldName(surnameOf(name));
    addTo(this.bySurname, surname, entity);
    if (bare && this.bySurname.get(surname)?.length === 1) this.byName.set(foldName(bare), entity);
    const others = name
      .split(' ')
      .map(foldName)
      .filter((word) => word !== surname);
    if (!bare && others[0]) addTo(this.byGiven, others[0], entity);
    for (const word of bare ? [] : others.slice(1)) if (word.length > 2) addTo(this.byMiddle, word, entity);
  }

  add(name: string, kind: SpeakerKind): Entity {
    const known = this.byName.get(foldName(name));
    if (known) return known;
    const entity: Entity = { name, kind, gender: null, proven: false, aliases: new Set(), descriptions: new Set(), mentions: [] };
    this.entities.push(entity);
    this.byName.set(foldName(name), entity);
    this.ends.add(entity);
    const last = lastOf(name);
    const alike = this.byLast.get(last);
    if (alike) alike.push(entity);
    else this.byLast.set(last, [entity]);
    return entity;
  }

  /** Whom a name means at a place: the full name, or the person of that surname (or given name) who was named last before it. */
  lookup(name: string, at: number, gender: Gender | null): Entity | null {
    const key = foldName(name);
    const exact = this.byName.get(key);
    if (exact && !(gender && exact.gender && exact.gender !== gender)) return exact;
    if (name.includes(' ')) return this.ends.endingIn(name) ?? this.behindTitles(name);
    const fits = (list: readonly Entity[] | undefined): Entity[] =>
      (list ?? []).filter((entity) => !gender || !entity.gender || entity.gender === gender);
    const sharing = fits(this.bySurname.get(key));
    const proven = sharing.filter((entity) => entity.proven);
    if (sharing.length) return latest(proven.length ? proven : sharing, at);
    const given = fits(this.byGiven.get(key));
    const [one] = given;
    if (given.length === 1 && one && (genderOfGiven(name) || one.proven || FIRST_SURNAMES.has(key))) return one;
    const middle = fits(this.byMiddle.get(key)).filter((entity) => entity.proven);
    return middle.length === 1 ? (middle[0] ?? null) : null;
  }

  /** "Noura" where only a given name is told; not where the article uses it for a place. */
  isGivenName(name: string): boolean {
    if (!isPlainGiven(name)) return false;
    this.places ??= new Set([...this.text.matchAll(AT_PLACE)].map((match) => match[1] ?? ''));
    return !this.places.has(name);
  }

  /** "Noura (31)", "Dr Vale", or a given name that is no place here. */
  private isSingle(mention: NameMention): boolean {
    const { name, title } = mention;
    return (
      /^\p{Lu}[\p{L}’'.-]+$/u.test(name) &&
      (this.ageOf(mention) !== null || (isAddressed(title) && !isOrganisation(name)) || this.isGivenName(name))
    );
  }

  /** "Noura (31)", "Noura, 31,". */
  private ageOf({ start, end }: NameMention): string | null {
    const match = start < 0 ? null : AGE.exec(this.text.slice(end, end + 12));
    return match?.[1] ?? match?.[2] ?? null;
  }

  /** The full name of an acronym: it stands in brackets behind it, or the first letters of a name of the article are it. */
  expand(acronym: string): string | null {
    this.acronyms ??= readAcronyms(this.text, this.inText);
    return this.acronyms.get(acronym) ?? null;
  }

  /** Whom "the board", "the airline" means at a place, where the article has named it before. */
  bodyMeant(bare: string, noun: string, at: number): string | null {
    this.bodies ??= new Bodies(
      this.text,
      this.inText.filter(({ name }) => this.byName.get(foldName(name))?.kind !== 'person'),
    );
    return this.bodies.meant(bare, noun, at);
  }

  /** Those whose description is this, in full. */
  describedAs(description: string): readonly Entity[] {
    return this.descriptions().whole.get(description) ?? [];
  }

  /** Those one of whose descriptions turns on this noun. */
  describedBy(noun: string): readonly Entity[] {
    return this.descriptions().noun.get(officeOf(noun)) ?? [];
  }

  /** Made at the first question: by then all descriptions are read. */
  private descriptions(): { whole: Map<string, Entity[]>; noun: Map<string, Entity[]> } {
    if (this.described) return this.described;
    this.described = { whole: new Map(), noun: new Map() };
    for (const entity of this.entities) {
      const all = [...entity.descriptions];
      for (const description of new Set(all.map(inFull))) addTo(this.described.whole, description, entity);
      for (const noun of new Set(all.map((description) => officeOf(nounOf(description)))))
        addTo(this.described.noun, noun, entity);
    }
    return this.described;
  }

  /** "DC Okafor", "Secretary of State Okafor": whoever alone bears the surname behind an office that no list knows as an address. */
  private behindTitles(name: string): Entity | null {
    const words = name.split(' ');
    const last = words.at(-1) ?? '';
    const isRanked = isRole(words.at(-2) ?? '');
    const isOffice =
      isRanked ||
      words.slice(0, -1).every((word) => isTitle(word, '') || /^(?:\p{Lu}{2,4}|of|for|the|\p{Lu}\p{Ll}+-General)$/u.test(word));
    const [one, ...more] = isOffice && !isKnownGiven(last) ? (this.bySurname.get(foldName(last)) ?? []) : [];
    return one?.proven && more.length === 0 && (isRanked || !isOrganisation(name)) ? one : null;
  }

  /** "the Times" after "the New York Times": the institution named in full elsewhere, or the name itself. */
  inFull(name: string): string {
    const tail = ` ${name}`;
    return (
      this.institutions.find((full) => full.endsWith(tail) && !full.endsWith(` and${tail}`) && !/^\p{Lu}{2,5} /u.test(full)) ??
      name
    );
  }

  private note(entity: Entity, mention: NameMention): void {
    if (mention.start >= 0) entity.mentions.push(mention.start);
    if (mention.title && !COURTESIES.has(mention.title.toLowerCase().replace('.', ''))) entity.descriptions.add(mention.title);
    if (mention.name !== entity.name && !/^\p{Lu}{3}/u.test(mention.name)) entity.aliases.add(mention.name);
    entity.gender ??= genderOf(mention.name, mention.title);
    if (!entity.name.includes(' ')) entity.gender ??= genderOfGiven(entity.name);
    const standsAlone = mention.name !== entity.name && surnameOf(entity.name) === mention.name;
    const age = this.ageOf(mention);
    if (age) entity.descriptions.add(`${age}-year-old`);
    entity.proven ||=
      entity.gender !== null || isHumanTitle(mention.title) || standsAlone || age !== null || isProvenName(entity.name);
  }
}

function addTo(lists: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = lists.get(key);
  if (list?.includes(entity)) return;
  if (list) list.push(entity);
  else lists.set(key, [entity]);
}

/** Where an entity was last named at or before a place; -1 where it was not. */
export function lastMention(entity: Entity, at: number): number {
  return entity.mentions[firstIndex(entity.mentions.length, (i) => (entity.mentions[i] ?? 0) > at) - 1] ?? -1;
}

function latest(entities: readonly Entity[], at: number): Entity | null {
  let best: Entity | null = null;
  let bestAt = -2;
  for (const entity of entities) {
    const last = lastMention(entity, at);
    if (last > bestAt) {
      best = entity;
      bestAt = last;
    }
  }
  return best;
}
