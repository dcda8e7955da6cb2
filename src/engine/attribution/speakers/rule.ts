import type { ReasonCode } from '../../evidence/in-english.ts';
import { because } from '../../evidence/reason.ts';
import type { Reason, Span } from '../../model.ts';
import type { Directory, Entity } from './directory.ts';
import type { Salience } from './salience.ts';
import type { Scene } from './scene.ts';

/** Who a source is, how sure that is (0 to 1), and why. */
export interface Resolution {
  entity: Entity | null;
  sure: number;
  why: readonly Reason[];
  /** The words that were linked as the source can be none. */
  isNone?: boolean;
  /** The name of the rule that decided; what learns how far results can be believed tells the rules apart by it. */
  rule?: string;
}

/** A source as it stands in the article. */
export interface Mention {
  /** Its words, white space squashed. */
  words: string;
  at: number;
  /** What it says: who is named in there does not call himself so. */
  content: readonly Span[];
}

/** What a rule may look at. */
export interface Known {
  scene: Scene;
  directory: Directory;
  salience: Salience;
  /** Whoever wrote the article. */
  authors: readonly string[];
  /** Who spoke so far, in the order of the text. */
  spoken: readonly { entity: Entity; at: number }[];
  /** Resolves a part of a source, or what stands for it. */
  resolve: (mention: Mention) => Resolution;
}

/** Knows one way in which sources are named; null where this is not one. */
export type SpeakerRule = (mention: Mention, known: Known) => Resolution | null;

/** Nobody, by a rule of that name, for a reason. */
export const unknown = (rule: string, code: ReasonCode, ...args: string[]): Resolution => ({
  entity: null,
  sure: 0.7,
  rule,
  why: [because(code, ...args)],
});

/** The words are no noun phrase for a person, a group, a body or a document: the statement is none. */
export const noSource = (words: string): Resolution => ({
  entity: null,
  sure: 0.3,
  why: [because('unclear', words)],
  isNone: true,
});

/** Notes how else an entity is called. */
export function alias(entity: Entity, mention: string): Entity {
  if (mention !== entity.name) entity.aliases.add(mention);
  return entity;
}

/** The last who spoke before a place, not farther back than `within` code units, and fits. */
export function lastSpoken(known: Known, at: number, within: number, fits: (entity: Entity) => boolean): Entity | undefined {
  for (let i = known.spoken.length - 1; i >= 0; i--) {
    const spoken = known.spoken[i];
    if (!spoken || at - spoken.at > within) return undefined;
    if (spoken.at < at && fits(spoken.entity)) return spoken.entity;
  }
  return undefined;
}
