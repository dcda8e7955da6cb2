import type { VNode } from 'preact';
import { say, type WordKey } from '../shared/words.ts';
import { Icon } from './icons.tsx';
import type { Copying } from './use-copy.ts';

interface CopyButtonProps {
  /** What it stands at now, and what a press does: `useCopy`. */
  state: Copying;
  copy: () => void;
  /** What it says where there is room for words. */
  label?: WordKey;
  done?: WordKey;
  icon?: 'copy' | 'link';
  /** To the ear: what it copies. */
  name: string;
  shortcut?: string;
  /** False where arrow keys and a letter lead to it. */
  isStop?: boolean;
}

/** Copies, and says in its place whether it worked. */
export function CopyButton({
  state,
  copy,
  label,
  done = 'copied',
  icon = 'copy',
  name,
  shortcut,
  isStop = true,
}: CopyButtonProps): VNode {
  const told = state === 'ready' ? null : say(state === 'copied' ? done : 'copyFailed');
  return (
    <button
      type="button"
      class={label ? 'btn copy' : 'ib copy'}
      aria-label={told ?? name}
      aria-keyshortcuts={shortcut}
      title={told ?? [name, shortcut].filter(Boolean).join(' · ')}
      tabIndex={isStop ? 0 : -1}
      onClick={copy}
    >
      <Icon name={state === 'copied' ? 'check' : state === 'failed' ? 'warn' : icon} />
      {label && (told ?? say(label))}
      <span class="sr" role="status">
        {told ?? ''}
      </span>
    </button>
  );
}
