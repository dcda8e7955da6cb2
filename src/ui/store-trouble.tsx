import type { VNode } from 'preact';
import type { StoreTrouble } from '../shared/corrections.ts';
import type { Shown } from '../shared/news.ts';
import { say, sayCount, type WordKey } from '../shared/words.ts';

const WHY: Record<StoreTrouble, WordKey> = {
  newer: 'storeNewer',
  full: 'storeFull',
  broken: 'storeBroken',
  interrupted: 'storeInterrupted',
  'words-gone': 'wordsGone',
  private: 'storePrivate',
};

/** Why the store did not do what was asked, in words. */
export const storeWords = (why: StoreTrouble): string => say(WHY[why]);

/** The line about corrections that could not be read; null where they were. */
export function unreadLine({ trouble, unread }: Shown['kept']): string | null {
  if (trouble) return `${say('correctionsUnread')} ${say(WHY[trouble])}`;
  return unread > 0 ? sayCount('entriesUnread', unread) : null;
}

/** Why something could not be deleted. */
export const notDeleted = (why: StoreTrouble): string => `${say('notDeleted')} ${say(WHY[why])}`;

/** Says why a correction was not kept; nothing where it was. */
export function NotSaved({ why }: { why: StoreTrouble | null }): VNode | null {
  return (
    why && (
      <p class="unsure partly" role="alert">
        {say('notSaved')} {say(WHY[why])}
      </p>
    )
  );
}
