import { firstIndex } from '../../sorted.ts';
import { PREPOSITIONS } from '../../words/en/words.ts';
import type { Entity } from './directory.ts';
import type { Scene } from './scene.ts';

/** What makes somebody the one that the reader has in mind; in the manner of Lappin and Leass 1994, the numbers tried on our pages. */
const WEIGHT = { speaks: 100, subject: 80, other: 40, owner: 25, behindPreposition: 25, quoted: 10 };

/** What is left of a weight a sentence later. */
const FADES = 0.6;
/** How much a further mention adds to the strongest. From 0.5 to 0.7 and 0 to 0.2 our pages cannot tell the difference. */
const REPEATED = 0.1;

/** Nobody is remembered for more sentences than this. */
const FAR = 16;

const BEHIND = new RegExp(`\\b(?:${PREPOSITIONS})\\s(?:the\\s)?(?:\\p{Lu}\\S*\\s){0,3}$`, 'u');

interface Moment {
  entity: Entity;
  at: number;
  weight: number;
}

export interface Candidate {
  entity: Entity;
  score: number;
}

/** Who is in the reader's mind at a place: everybody by name before it, and the pronouns and speakers resolved so far. */
export class Salience {
  private readonly named: Moment[];
  private readonly resolved: Moment[] = [];

  constructor(
    private readonly scene: Scene,
    entities: readonly Entity[],
  ) {
    const first = new Map<number, number>();
    const mentions = entities.flatMap((entity) => entity.mentions.map((at) => ({ entity, at }))).sort((a, b) => a.at - b.at);
    this.named = mentions.map(({ entity, at }) => {
      const sentence = scene.sentenceAt(at);
      const isFirst = !first.has(sentence);
      if (isFirst) first.set(sentence, at);
      return { entity, at, weight: this.weightOf(at, isFirst) };
    });
  }

  /** Somebody speaks here. */
  speaks(entity: Entity, at: number): void {
    this.resolved.push({ entity, at, weight: WEIGHT.speaks });
  }

  /** A pronoun in the narration means somebody. */
  refers(entity: Entity, at: number): void {
    this.resolved.push({ entity, at, weight: WEIGHT.subject });
  }

  /** Those who fit, the most salient first. Scores fade by the sentence. */
  rank(at: number, fits: (entity: Entity) => boolean): Candidate[] {
    const here = this.scene.sentenceAt(at);
    const scores = new Map<Entity, number>();
    for (const moments of [this.named, this.resolved]) {
      for (let i = firstIndex(moments.length, (k) => (moments[k]?.at ?? 0) >= at) - 1; i >= 0; i--) {
        const moment = moments[i];
        if (!moment) break;
        const distance = here - this.scene.sentenceAt(moment.at);
        if (distance > FAR) break;
        if (moment.at >= at || !fits(moment.entity)) continue;
        const score = moment.weight * FADES ** distance;
        const sofar = scores.get(moment.entity) ?? 0;
        scores.set(moment.entity, Math.max(score, sofar) + REPEATED * Math.min(score, sofar));
      }
    }
    return [...scores].map(([entity, score]) => ({ entity, score })).sort((a, b) => b.score - a.score);
  }

  private weightOf(at: number, isFirst: boolean): number {
    const { text } = this.scene;
    if (this.scene.isQuoted(at)) return WEIGHT.quoted;
    const before = text.slice(Math.max(0, at - 60), at);
    if (/[—–]\s*(?:\p{L}+\s){0,3}$/u.test(text.slice(this.scene.sentenceStart(at), at))) return WEIGHT.quoted;
    if (/^\S+(?:\s\p{Lu}\S*)*['’]s?\s/u.test(text.slice(at, at + 60))) return WEIGHT.owner;
    if (BEHIND.test(before)) return WEIGHT.behindPreposition;
    return isFirst ? WEIGHT.subject : WEIGHT.other;
  }
}
