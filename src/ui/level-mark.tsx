import type { VNode } from 'preact';
import { levelOf } from '../engine/annotation.ts';
import type { Attribution } from '../engine/model.ts';
import { levelName } from './names.ts';

/** Half a moon and the word for what is likely, a dotted one for a guess; nothing for what is sure. */
export function LevelMark({ of: attribution }: { of: Attribution }): VNode | null {
  const level = levelOf(attribution);
  if (level === 'sure') return null;
  return (
    <span class={`level ${level}`}>
      <i aria-hidden="true" />
      {levelName(attribution)}
    </span>
  );
}
