import { because } from '../../evidence/reason.ts';
import type { Span } from '../../model.ts';
import { actorBefore } from './actor.ts';
import { readAppositions } from './appositions.ts';
import type { Directory, Entity } from './directory.ts';
import { readGenders } from './genders.ts';
import { impliedBefore } from './implied.ts';
import { isPersonName } from './names/names.ts';
import { type Known, lastSpoken, type Mention, type Resolution, type SpeakerRule, unknown } from './rule.ts';
import { apposed } from './rules/apposed.ts';
import { described } from './rules/described.ts';
import { headed } from './rules/headed.ts';
import { institutions } from './rules/institutions.ts';
import { joint } from './rules/joint.ts';
import { named } from './rules/named.ts';
import { offices } from './rules/offices.ts';
import { owned } from './rules/owned.ts';
import { meant, pronouns } from './rules/pronouns.ts';
import { relative } from './rules/relative.ts';
import { Salience } from './salience.ts';
import type { Scene } from './scene.ts';
import { turnedTo } from './turned-to.ts';

/** In order: the first that knows the source has the word. */
const RULES: Readonly<Record<string, SpeakerRule>> = {
  pronouns,
  relative,
  headed,
  owned,
  apposed,
  joint,
  named,
  offices,
  institutions,
  described,
};

/** Code units of a source that say who it is; what is longer only describes further. */
const LONGEST = 400;

/** "The PRESIDENT", "Mr Speaker" as a label: whoever sits there, and nobody else who is labelled. */
const OFFICE = /^(?:the|madam|mr\.? (?:deputy )?(?:speaker|president|chair\p{L}*)|unidentified|unknown)\b/iu;

/** Resolves the sources of one article, in the order of the text: later ones lean on earlier ones. */
export class Resolver {
  private readonly spoken: { entity: Entity; at: number }[] = [];
  private readonly known: Known;
  private readonly pronouns: RegExpExecArray[];
  private nextPronoun = 0;

  /** @param authors whoever wrote the article */
  constructor(scene: Scene, directory: Directory, authors: readonly string[] = []) {
    readAppositions(directory.entities, scene.text);
    readGenders(directory.entities, scene);
    const salience = new Salience(scene, directory.entities);
    this.known = { scene, directory, salience, authors, spoken: this.spoken, resolve: (mention) => this.find(mention) };
    this.pronouns = [...scene.text.matchAll(/\b(?:he|she)\b/gi)].filter(({ index }) => !scene.isQuoted(index));
  }

  /** Who speaks anywhere in the article is somebody, also before it is told. */
  announce(sources: readonly { words: string; at: number }[]): void {
    for (const source of sources) {
      const entity = named({ ...source, content: [] }, this.known)?.entity;
      if (entity) entity.proven = true;
    }
  }

  /** @param at offset of the source's mention; content: what it says. */
  resolve(source: string, at: number, content: readonly Span[]): Resolution {
    this.readTo(at);
    const result = this.find({ words: source.slice(0, LONGEST).replace(/\s+/g, ' ').trim(), at, content });
    if (result.entity && !/^I$/.test(source)) {
      this.spoken.push({ entity: result.entity, at });
      this.known.salience.speaks(result.entity, at);
    }
    return result;
  }

  /** Who speaks where no source is linked: who spoke before in the same sentence, else whom the sentence opens with. */
  implied(at: number, content: readonly Span[]): Resolution {
    this.readTo(at);
    const result = impliedBefore(this.known, at, content);
    if (result.entity) this.spoken.push({ entity: result.entity, at });
    return result;
  }

  /**
   * Who signs a post or is named by a label: whom the article knows by that name, else whoever is called so.
   * @param other what a name is that is no person's
   */
  signed(name: string, at: number, content: readonly Span[], other: 'organisation' | 'unnamed'): Resolution {
    const result = OFFICE.test(name) ? unknown('an office', 'unclear', name) : this.resolve(name, at, content);
    if (result.entity || !/\p{L}/u.test(name)) return result;
    const entity = this.known.directory.add(name, isPersonName(name) ? 'person' : other);
    this.spoken.push({ entity, at });
    return { entity, sure: 0.95, rule: 'signed', why: [because('signed', name)] };
  }

  /** The last speaker before a place: who says a quotation that has no cue. */
  lastBefore(at: number): Resolution {
    const actor = actorBefore(this.known, at);
    const other = actor ?? turnedTo(this.known, at);
    if (other) return other;
    const last = lastSpoken(this.known, at, 3000, () => true);
    return last
      ? { entity: last, sure: 0.8, rule: 'goes on', why: [because('follows', last.name)] }
      : unknown('no speaker before', 'no-source');
  }

  /** Who is interviewed from a place on: the only person whom the article has introduced by then, or by far the most named one. */
  interviewee(at: number): Resolution {
    const counts = this.known.directory.entities
      .filter(({ kind, proven, name }) => kind === 'person' && (proven || name.includes(' ')))
      .map((entity) => ({ entity, count: entity.mentions.filter((mention) => mention < at).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    const [first, second] = counts;
    if (!first || (second && first.count < 2 * second.count))
      return unknown('nobody is plainly the one who answers', 'no-source');
    return { entity: first.entity, sure: 0.85, rule: 'interviewee', why: [because('interviewed', first.entity.name)] };
  }

  /** Whom the narration means by "he" and "she" up to a place: the next "he" leans on that. */
  private readTo(at: number): void {
    for (let next = this.pronouns[this.nextPronoun]; next && next.index <= at; next = this.pronouns[++this.nextPronoun]) {
      if (next.index === at) continue;
      const entity = meant(next[0], next.index, this.known);
      if (entity) this.known.salience.refers(entity, next.index);
    }
  }

  private find(mention: Mention): Resolution {
    for (const [name, rule] of Object.entries(RULES)) {
      const resolution = rule(mention, this.known);
      if (resolution) return { ...resolution, rule: name };
    }
    return unknown('no rule knows this source', 'unclear', mention.words);
  }
}
