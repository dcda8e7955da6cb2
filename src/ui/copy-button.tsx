import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { say, type WordKey } from '../shared/words.ts';

interface CopyButtonProps {
  text: string;
  label?: WordKey;
  /** What it copies, where the label alone does not say. */
  describedAs?: WordKey;
}

/** Copies a text and says whether it worked. */
export function CopyButton({ text, label = 'copy', describedAs }: CopyButtonProps): VNode {
  const [state, setState] = useState<WordKey>(label);
  const copy = async (): Promise<void> => setState((await copyText(text)) ? 'copied' : 'copyFailed');
  return (
    <button type="button" class="copy" title={describedAs && say(describedAs)} onClick={() => void copy()} aria-live="polite">
      {say(state)}
    </button>
  );
}

/** The clipboard API is missing on http pages; there a copy event carries the text. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const carry = (event: ClipboardEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData?.setData('text/plain', text);
    };
    document.addEventListener('copy', carry, { capture: true, once: true });
    const done = document.execCommand('copy');
    document.removeEventListener('copy', carry, { capture: true });
    return done;
  }
}
