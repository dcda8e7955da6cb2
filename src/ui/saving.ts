import { useState } from 'preact/hooks';
import type { StoreTrouble } from '../shared/corrections.ts';

/** What saving answers: null, or why nothing was saved. */
export type Save = Promise<StoreTrouble | null>;

/**
 * For what a reader wrote, until it is kept: where saving fails, `trouble` says why, and the form stays as it is.
 * @param saved called once it is kept
 */
export function useSaving(saved: () => void = () => undefined): { trouble: StoreTrouble | null; attempt: (save: Save) => void } {
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  const attempt = (save: Save): void => {
    void save.then((why) => {
      setTrouble(why);
      if (why === null) saved();
    });
  };
  return { trouble, attempt };
}
