import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SavedArticle } from '../engine/library/model.ts';
import type { StoreTrouble } from '../shared/corrections.ts';
import { askBackground, askTwice } from '../shared/messenger.ts';
import type { Shown } from '../shared/news.ts';
import { say } from '../shared/words.ts';
import { changesSince } from './changes-line.ts';
import { Icon } from './icons.tsx';
import { storeWords } from './store-trouble.tsx';

/** How an article stands in the library. */
export type Keeping =
  | { is: 'unknown' | 'not saved' | 'saving' }
  | { is: 'saved'; article: SavedArticle }
  | { is: 'failed'; why: StoreTrouble };

/**
 * Looks an annotation up in the library, and saves it.
 * @param isPrivate whether it stands in a private window, of which nothing is kept
 */
export function useKeeping({ result: { machine } }: Shown, isPrivate: boolean): { keeping: Keeping; save: () => void } {
  const [keeping, set] = useState<Keeping>({ is: 'unknown' });
  const { url, canonical } = machine;
  useEffect(() => {
    let isWanted = true;
    void askTwice('savedAt', { url, canonical }).then(
      (told) => {
        if (!isWanted) return;
        // Corrections that cannot be read are told elsewhere; here, trouble is told once something is to be saved.
        set(told.ok && told.value ? { is: 'saved', article: told.value } : { is: 'not saved' });
      },
      () => isWanted && set({ is: 'not saved' }),
    );
    return () => {
      isWanted = false;
    };
  }, [url, canonical]);
  const save = (): void => {
    if (isPrivate) {
      set({ is: 'failed', why: 'private' });
      return;
    }
    set({ is: 'saving' });
    // A reading that is saved twice is one reading.
    askBackground('save', { annotation: machine })
      .catch(() => askBackground('save', { annotation: machine }))
      .then(
        (told) => set(told.ok ? { is: 'saved', article: told.value } : { is: 'failed', why: told.why }),
        () => set({ is: 'failed', why: 'interrupted' }),
      );
  };
  return { keeping, save };
}

/** Saves the article, or says that it is saved. */
export function KeepButton({ keeping, save }: { keeping: Keeping; save: () => void }): VNode {
  const isSaved = keeping.is === 'saved';
  const name = say(isSaved ? 'savedAgain' : 'saveToLibrary');
  return (
    <button
      type="button"
      class={`ib keep ${isSaved ? 'kept-here' : ''}`}
      aria-label={name}
      title={name}
      aria-pressed={isSaved}
      disabled={keeping.is === 'saving'}
      onClick={save}
    >
      <Icon name="bookmark" />
    </button>
  );
}

/** What the library has to say: what changed since the article was saved, or why it was not. */
export function KeepingLine({ keeping, shown }: { keeping: Keeping; shown: Shown }): VNode | null {
  if (keeping.is === 'failed')
    return (
      <p class="band problem" role="alert">
        {say('notInLibrary')} {storeWords(keeping.why)}
      </p>
    );
  const line = keeping.is === 'saved' ? changesSince(keeping.article, shown.result.machine) : null;
  return line ? (
    <p class="band since-saved" role="status">
      {line}
    </p>
  ) : null;
}
