import type { VNode } from 'preact';
import { useState } from 'preact/hooks';

/** Copies a text and says whether it worked. */
export function CopyButton({ text }: { text: string }): VNode {
  const [state, setState] = useState<'Copy' | 'Copied' | 'Could not copy'>('Copy');
  const copy = async (): Promise<void> => setState((await copyText(text)) ? 'Copied' : 'Could not copy');
  return (
    <button type="button" onClick={() => void copy()} aria-live="polite">
      {state}
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
