import type { VNode } from 'preact';
import { say } from '../shared/words.ts';

interface FootLinksProps {
  openPanel: (() => void) | null;
  openOptions: () => void;
}

/** The ways on from a view. */
export function FootLinks({ openPanel, openOptions }: FootLinksProps): VNode {
  return (
    <>
      {openPanel && (
        <button type="button" class="open-panel" onClick={openPanel}>
          {say('openPanel')}
        </button>
      )}
      <button type="button" class="open-options" aria-label={say('openOptions')} title={say('openOptions')} onClick={openOptions}>
        ⚙
      </button>
    </>
  );
}
