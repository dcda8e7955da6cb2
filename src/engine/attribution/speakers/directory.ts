import type { SpeakerKind } from '../../model.ts';
import { firstIndex } from '../../sorted.ts';
import { readAcronyms } from './acronyms.ts';
import { inFull, nounOf } from './descriptions.ts';
import {
  findNames,
  type Gender,
  genderOf,
  genderOfGiven,
  isAddressed,
  isPersonName,
  type NameMention,
  surnameOf,
} from './names.ts';
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
const AGE = /^(?:, (\d{2})[,.]| \((\d{2})\))/;

/** A word that stands where a place would. */
const AT_PLACE = /\b(?:in|from|to|at|near|across) (\p{Lu}[\p{L}-]*)/gu;

/** Everybody the article names, found before anybody is made to speak. */
export class Directory {
  readonly entities: Entity[] = [];
  private readonly institutions: string[];
  private readonly inText: readonly NameMention[];
  private readonly bySurname = new Map<string, Entity[]>();
  private readonly byGiven = new Map<string, Entity[]>();
  /** Capitalised words that stand where a place would. */
  private places: Set<string> | null = null;
  private described: { whole: Map<string, Entity[]>; noun: Map<string, Entity[]> } | null = null;
  private acronyms: Map<string, string> | null = null;
  private readonly byName = new Map<string, Entity>();

  /** @param context headline, standfirst and captions: names may stand in full only there. */
  constructor(
    private readonly text: string,
    context: readonly string[],
  ) {
    const inText = findNames(text);
    this.institutions = [...new Set(inText.map((mention) => mention.name).filter(isOrganisation))];
    const elsewhere = context.flatMap(findNames).map((mention) => ({ ...mention, start: -1 }));
    this.inText = inText;
    for (const mention of [...elsewhere, ...inText])
      if (isPersonName(mention.name) && !this.isNumbered(mention)) this.note(this.person(mention), mention);
    for (const mention of inText) {
      if (isPersonName(mention.name) || this.isNumbered(mention)) continue;
      const known = this.lookup(mention.name, mention.start, null) ?? (this.isSingle(mention) ? this.person(mention) : null);
      if (known) this.note(known, mention);
    }
    for (const entity of this.entities) entity.mentions.sort((a, b) => a - b);
  }

  /** The entity of a full name; made when it is new. */
  person(mention: NameMention): Entity {
    const known = this.byName.get(fold(mention.name));
    if (known) return known;
    const entity = this.add(mention.name, 'person');
    const surname = fold(surnameOf(mention.name));
    addTo(this.bySurname, surname, entity);
    addTo(this.byGiven, fold(mention.name.split(' ')[0] ?? ''), entity);
    return entity;
  }

  add(name: string, kind: SpeakerKind): Entity {
    const known = this.byName.get(fold(name));
    if (known) return known;
    const entity: Entity = { name, kind, gender: null, proven: false, aliases: new Set(), descriptions: new Set(), mentions: [] };
    this.entities.push(entity);
    this.byName.set(fold(name), entity);
    return entity;
  }

  /** Whom a name means at a place: the full name, or the person of that surname (or given name) who was named last before it. */
  lookup(name: string, at: number, gender: Gender | null): Entity | null {
    const exact = this.byName.get(fold(name));
    if (exact) return exact;
    if (name.includes(' ')) return this.longer(name);
    const sharing = (this.bySurname.get(fold(name)) ?? []).filter(
      (entity) => !gender || !entity.gender || entity.gender === gender,
    );
    if (sharing.length) return latest(sharing, at);
    const given = this.byGiven.get(fold(name)) ?? [];
    return given.length === 1 && (genderOfGiven(name) || given[0]?.proven) ? (given[0] ?? null) : null;
  }

  /** "Noura" where only a given name is told; not where the article uses it for a place. */
  isGivenName(name: string): boolean {
    if (genderOfGiven(name) === null) return false;
    this.places ??= new Set([...this.text.matchAll(AT_PLACE)].map((match) => match[1] ?? ''));
    return !this.places.has(name);
  }

  /** "Noura (31)", "Dr Vale", or a given name that is no place here. */
  private isSingle(mention: NameMention): boolean {
    const { name, title } = mention;
    return !name.includes(' ') && (this.ageOf(mention) !== null || isAddressed(title) || this.isGivenName(name));
  }

  /** "a Tesla Model 3" is a thing. */
  private isNumbered({ name, end, start }: NameMention): boolean {
    return start >= 0 && /^\s\d/.test(this.text.slice(end, end + 2)) && genderOf(name, null) === null;
  }

  /** "Noura (31)", "Noura, 31,". */
  private ageOf({ start, end }: NameMention): string | null {
    const match = start < 0 ? null : AGE.exec(this.text.slice(end, end + 6));
    return match?.[1] ?? match?.[2] ?? null;
  }

  /** The full name of an acronym: it stands in brackets behind it, or the first letters of a name of the article are it. */
  expand(acronym: string): string | null {
    this.acronyms ??= readAcronyms(this.text, this.inText);
    return this.acronyms.get(acronym) ?? null;
  }

  /** Those whose description is this, in full. */
  describedAs(description: string): readonly Entity[] {
    return this.descriptions().whole.get(description) ?? [];
  }

  /** Those one of whose descriptions turns on this noun. */
  describedBy(noun: string): readonly Entity[] {
    return this.descriptions().noun.get(noun) ?? [];
  }

  /** Made at the first question: by then all descriptions are read. */
  private descriptions(): { whole: Map<string, Entity[]>; noun: Map<string, Entity[]> } {
    if (this.described) return this.described;
    this.described = { whole: new Map(), noun: new Map() };
    for (const entity of this.entities) {
      const all = [...entity.descriptions];
      for (const description of new Set(all.map(inFull))) addTo(this.described.whole, description, entity);
      for (const noun of new Set(all.map(nounOf))) addTo(this.described.noun, noun, entity);
    }
    return this.described;
  }

  private longer(name: string): Entity | null {
    const tail = ` ${fold(name)}`;
    return this.entities.find((entity) => fold(entity.name).endsWith(tail)) ?? null;
  }

  /** "the Times" after "the New York Times": the institution named in full elsewhere, or the name itself. */
  inFull(name: string): string {
    const tail = ` ${name}`;
    return this.institutions.find((full) => full.endsWith(tail)) ?? name;
  }

  private note(entity: Entity, mention: NameMention): void {
    if (mention.start >= 0) entity.mentions.push(mention.start);
    if (mention.title && !/^(?:mr|mrs|ms|miss|dr)\.?$/i.test(mention.title)) entity.descriptions.add(mention.title);
    if (mention.name !== entity.name) entity.aliases.add(mention.name);
    entity.gender ??= genderOf(mention.name, mention.title);
    if (!entity.name.includes(' ')) entity.gender ??= genderOfGiven(entity.name);
    const standsAlone = mention.name !== entity.name && surnameOf(entity.name) === mention.name;
    const age = this.ageOf(mention);
    if (age) entity.descriptions.add(`${age}-year-old`);
    entity.proven ||= entity.gender !== null || mention.title !== null || standsAlone || age !== null;
  }
}

function addTo(lists: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = lists.get(key);
  if (list) list.push(entity);
  else lists.set(key, [entity]);
}

const fold = (name: string): string => name.toLowerCase().replace(/[.’']/g, '');

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
