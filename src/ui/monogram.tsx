import type { VNode } from 'preact';
import type { Speaker } from '../engine/model.ts';

/** A speaker's letters in their colour, which never stands alone: people are round, bodies and papers square, the unnamed dotted. */
export function Monogram({ speaker, colour }: { speaker: Pick<Speaker, 'name' | 'kind'> | null; colour: string }): VNode {
  const isNobody = !speaker || speaker.kind === 'unnamed';
  const shape = isNobody ? 'nobody' : speaker.kind === 'person' ? '' : 'body';
  return (
    <span class={`mono c-${colour} ${shape}`} aria-hidden="true">
      {isNobody ? '?' : lettersOf(speaker.name)}
    </span>
  );
}

/** The first letters of the first and the last word that begin with a capital or have none. */
export function lettersOf(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  const named = words.filter((word) => !/^\p{Ll}/u.test(word));
  const chosen = named.length ? named : words;
  const first = chosen[0] ?? name;
  const last = chosen.length > 1 ? chosen.at(-1) : undefined;
  return [first, last]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}
