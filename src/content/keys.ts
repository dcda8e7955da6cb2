import { real } from '../engine/page/dom/real.ts';
import { isOurs } from './host.ts';

interface KeyHandlers {
  /** Goes one statement on or back; false where there is none. */
  walk: (step: 1 | -1) => boolean;
  /** Opens the statement that the walk has reached; false before it has begun. */
  open: () => boolean;
}

const STEPS: Record<string, 1 | -1> = { n: 1, p: -1, ArrowRight: 1, ArrowLeft: -1 };
const FIELDS = 'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"], [role="combobox"]';

/**
 * n and p walk the statements, arrow keys too once a walk has begun, Enter opens the one reached. Keys with a modifier, in fields, or
 * on something that takes them itself stay the page's. Returns the way to stop listening.
 */
export function listenToKeys(document: Document, { walk, open }: KeyHandlers): () => void {
  let walking = false;
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.isComposing || event.defaultPrevented) return;
    const target = event.composedPath()[0];
    // In a card of ours: a closed shadow root shows only its host.
    if (isOurs(target) || !event.isTrusted) return;
    if (target instanceof Element && (real(target).closest(FIELDS) || real(target as HTMLElement).isContentEditable)) return;
    const step = STEPS[event.key];
    if (event.key === 'Escape') walking = false;
    else if (step && (walking || !event.key.startsWith('Arrow'))) {
      if (!walk(step)) return;
      walking = true;
      event.preventDefault();
    } else if (event.key === 'Enter' && walking && !isControl(target) && open()) event.preventDefault();
  };
  real(document).addEventListener('keydown', onKey);
  return () => real(document).removeEventListener('keydown', onKey);
}

const isControl = (target: EventTarget | undefined): boolean =>
  target instanceof Element && real(target).closest('a[href], button, summary, [role="button"], [tabindex]') !== null;
