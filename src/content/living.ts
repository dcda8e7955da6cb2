import { real } from '../engine/page/dom/real.ts';

/** What a page may do while it is annotated. */
interface LivingHandlers {
  /** Whether a change concerns the article: cheap, as pages with tickers change all the time. */
  concerns: (record: MutationRecord) => boolean;
  /** Something of it changed, and the page has been quiet since. */
  changed: () => void;
  /** The page has another address. */
  moved: () => void;
  /** Whether the extension is still there; after an update or a reload it is not. */
  isAlive: () => boolean;
  orphaned: () => void;
}

const QUIET_MS = 150;
const LONGEST_WAIT_MS = 500;
/** Addresses change without an event where the page's own world calls `history.pushState`. */
const LOOK_MS = 500;

/** Watches a page that lives: late text, replaced nodes, navigation within the document, return from the back-forward cache. Returns the way to stop. */
export function watchLife(document: Document, { concerns, changed, moved, isAlive, orphaned }: LivingHandlers): () => void {
  const view = real(document).defaultView;
  let address = tabAddress(document);
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;

  const look = (): boolean => {
    if (!isAlive()) {
      orphaned();
      return false;
    }
    const now = tabAddress(document);
    if (now === address) return true;
    address = now;
    clearTimeout(quiet);
    quiet = undefined;
    moved();
    return false;
  };
  const settle = (): void => {
    quiet = undefined;
    if (look()) changed();
  };
  const observer = new MutationObserver((records) => {
    if (!look() || !records.some(concerns)) return;
    if (quiet === undefined) firstChange = performance.now();
    clearTimeout(quiet);
    quiet = setTimeout(settle, Math.min(QUIET_MS, Math.max(0, LONGEST_WAIT_MS - (performance.now() - firstChange))));
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const timer = setInterval(look, LOOK_MS);
  const onReturn = (event: PageTransitionEvent): void => {
    if (event.persisted) settle();
  };
  view?.addEventListener('popstate', look);
  view?.addEventListener('pageshow', onReturn);
  return () => {
    observer.disconnect();
    clearTimeout(quiet);
    clearInterval(timer);
    view?.removeEventListener('popstate', look);
    view?.removeEventListener('pageshow', onReturn);
  };
}

/** The page's address without the place in it. */
export const tabAddress = (document: Document): string => real(document).location.href.split('#', 1)[0] ?? '';
