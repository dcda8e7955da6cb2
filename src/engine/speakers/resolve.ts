import { type Directory, type Entity, kindOf, lastMention } from './directory.ts';
import { findNames, type Gender, isOnlyTitles, isPersonName } from './names.ts';
import { isOrganisation } from './titles.ts';

/** Who a source is, how sure that is (0 to 1), and why. */
export interface Resolution {
  entity: Entity | null;
  sure: number;
  why: string;
}

interface Spoken {
  entity: Entity;
  at: number;
}

/** Nobody is remembered longer than this, in code units: some two thousand words. */
const FAR = 12_000;

/** Resolves the sources of one article, in order: later ones lean on earlier ones. */
export class Resolver {
  private readonly spoken: Spoken[] = [];

  constructor(private readonly directory: Directory) {}

  /** @param at offset of the source's mention. */
  resolve(source: string, at: number): Resolution {
    const result = this.find(source.replace(/\s+/g, ' ').trim(), at);
    if (result.entity) this.spoken.push({ entity: result.entity, at });
    return result;
  }

  /** The last speaker before a place: who says a quotation that has no cue. */
  lastBefore(at: number): Resolution {
    const last = this.last(at, 3000, () => true);
    return last ? { entity: last.entity, sure: 0.8, why: `goes on from ${last.entity.name}` } : unknown('no speaker before');
  }

  private find(source: string, at: number): Resolution {
    const lower = source.toLowerCase();
    if (/^(?:he|his|him)$/.test(lower)) return this.pronoun('male', source, at);
    if (lower === 'she' || lower === 'her') return this.pronoun('female', source, at);
    if (lower === 'they') return this.plural(at);
    if (/^(?:it|who|we|i|you)$/.test(lower)) return lower === 'it' ? this.body(at) : unknown(`“${source}” is nobody here`);
    return this.named(source, at) ?? this.described(source, at);
  }

  private pronoun(gender: Gender, source: string, at: number): Resolution {
    const fits = (entity: Entity): boolean =>
      (entity.kind === 'person' || entity.kind === 'unnamed') && (entity.gender === null || entity.gender === gender);
    const last = this.last(at, FAR, fits);
    const named = this.directory.entities
      .filter((entity) => entity.kind === 'person' && fits(entity) && entity.proven)
      .map((entity) => ({ entity, at: lastMention(entity, at - 1) }))
      .filter((mention) => mention.at >= 0)
      .sort((a, b) => b.at - a.at)[0];
    if (last && (!named || at - last.at < 700 || named.at < last.at)) {
      const rival = named && named.at > last.at && named.entity !== last.entity && named.entity.gender === gender;
      return { entity: last.entity, sure: rival ? 0.7 : 0.92, why: `“${source}” is ${last.entity.name}, who spoke last` };
    }
    if (named && at - named.at < 900)
      return { entity: named.entity, sure: 0.75, why: `“${source}” is ${named.entity.name}, named last` };
    return unknown(`“${source}” could be anyone`);
  }

  private plural(at: number): Resolution {
    const last = this.last(at, 600, (entity) => entity.kind === 'group' || entity.kind === 'organisation');
    return last ? { entity: last.entity, sure: 0.7, why: `“they” are ${last.entity.name}` } : unknown('“they” could be anyone');
  }

  private body(at: number): Resolution {
    const last = this.last(at, 600, (entity) => entity.kind === 'organisation' || entity.kind === 'document');
    return last ? { entity: last.entity, sure: 0.7, why: `“it” is ${last.entity.name}` } : unknown('“it” could be anything');
  }

  /** A source that is a name, with or without a title before it or an aside behind it. */
  private named(source: string, at: number): Resolution | null {
    const behind =
      /^(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|\p{Ll}\S*)\s[^,]{3,60},\s(\p{Lu}\S*(?:\s\p{Lu}\S*){1,3})$/u.exec(
        source,
      )?.[1];
    if (behind && /^\p{Lu}/u.test(behind) && isPersonName(behind)) return this.named(behind, at);
    const owner = /^[^,]*['’]s?\s(?=[^,]*\p{Lu})/u.exec(source)?.[0].length ?? 0;
    const head = (
      source
        .slice(owner)
        .split(/,|\s\(|\s(?:of|from|at|in|for|with|on|by|to|under|about|after|during|that|who|which|told)\s/u)[0] ?? ''
    ).trim();
    const last = findNames(head).at(-1);
    const endsInName = last !== undefined && head.endsWith(head.slice(last.start)) && last.end >= head.length - 1;
    if (!endsInName || (/^(?:the|a|an)\s/i.test(head) && !last.title && !isPersonName(last.name)))
      return this.institution(source, head, at);
    const title = last.title ?? '';
    const gender: Gender | null = /\b(?:mr|sir|lord)\b/i.test(title)
      ? 'male'
      : /\b(?:mrs|ms|miss|lady|dame)\b/i.test(title)
        ? 'female'
        : null;
    const known = this.directory.lookup(last.name, at, gender);
    if (known)
      return {
        entity: alias(known, last.name),
        sure: 1,
        why: known.name === last.name ? 'named' : `“${last.name}” is ${known.name}`,
      };
    if (isPersonName(last.name) && !/^(?:the)\s/i.test(source))
      return { entity: this.directory.person(last), sure: 1, why: 'named' };
    return this.institution(source, head, at);
  }

  private institution(source: string, head: string, at: number): Resolution | null {
    const bare = head.replace(/^(?:the|a|an)\s+/i, '');
    if (
      isOnlyTitles(bare) ||
      !/^\p{Lu}/u.test(bare) ||
      !/^(?:\p{Lu}[\p{L}\p{N}.’'&-]*|of|and|for|the)(?:\s(?:\p{Lu}[\p{L}\p{N}.’'&-]*|of|and|for|the))*$/u.test(bare)
    )
      return null;
    const wide = source.replace(/,.*$|\s\(.*$/, '').replace(/^(?:the|a|an)\s+/i, '');
    const whole =
      isOrganisation(wide) &&
      /^\p{Lu}[^a-z]*|^(?:\p{Lu}\S*|of|and|for|the|in)(?:\s(?:\p{Lu}\S*|of|and|for|the|in))*$/u.test(wide) &&
      wide.length < 60
        ? wide
        : bare;
    const name = this.directory.expand(whole) ?? this.directory.inFull(whole);
    const known =
      this.directory.lookup(name, at, null) ??
      this.directory.add(name, kindOf(name) === 'unnamed' ? 'organisation' : kindOf(name));
    return { entity: alias(known, whole), sure: 0.95, why: name === whole ? 'named' : `“${whole}” is ${name}` };
  }

  /** "the minister", "a spokesman for the board": someone already described so, else an unnamed source. */
  private described(source: string, at: number): Resolution {
    const bare = source.replace(/^(?:the|a|an|his|her|their|its)\s+/i, '').replace(/,.*$/, '');
    const definite = /^the\s/i.test(source);
    const noun =
      bare
        .toLowerCase()
        .split(/\s(?:of|for|in|at|from|with|who)\s/)[0]
        ?.split(' ')
        .at(-1) ?? '';
    if (definite && noun) {
      const fits = this.directory.entities.filter((entity) =>
        [...entity.descriptions].some(
          (text) =>
            text.toLowerCase() === bare.toLowerCase() ||
            text
              .toLowerCase()
              .split(/\s(?:of|for|in|at|from)\s/)[0]
              ?.endsWith(noun),
        ),
      );
      const exact = fits.filter((entity) => [...entity.descriptions].some((text) => text.toLowerCase() === bare.toLowerCase()));
      const one = exact.length === 1 ? exact[0] : fits.length === 1 ? fits[0] : this.recent(fits, at);
      if (one) return { entity: alias(one, source), sure: exact.length === 1 ? 0.95 : 0.85, why: `“${source}” is ${one.name}` };
      const earlier = this.last(at, FAR, (entity) => entity.kind !== 'person' && entity.name.toLowerCase().includes(noun));
      if (earlier) return { entity: alias(earlier.entity, source), sure: 0.8, why: `“${source}” is ${earlier.entity.name}` };
    }
    const entity = this.directory.add(source, kindOf(source));
    return { entity, sure: 0.9, why: 'described, not named' };
  }

  private recent(entities: readonly Entity[], at: number): Entity | undefined {
    return this.last(at, FAR, (entity) => entities.includes(entity))?.entity;
  }

  /** The last to speak before a place, not farther back than `within` code units, who fits. */
  private last(at: number, within: number, fits: (entity: Entity) => boolean): Spoken | undefined {
    for (let i = this.spoken.length - 1; i >= 0; i--) {
      const spoken = this.spoken[i];
      if (!spoken || at - spoken.at > within) return undefined;
      if (spoken.at < at && fits(spoken.entity)) return spoken;
    }
    return undefined;
  }
}

function alias(entity: Entity, mention: string): Entity {
  if (mention !== entity.name) entity.aliases.add(mention);
  return entity;
}

const unknown = (why: string): Resolution => ({ entity: null, sure: 0.7, why });
