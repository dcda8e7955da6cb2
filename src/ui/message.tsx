import type { ComponentChildren, VNode } from 'preact';
import type { Page } from '../engine/model.ts';
import type { Failure } from '../shared/messages.ts';
import { locale, say, type WordKey } from '../shared/words.ts';
import { Head } from './head.tsx';

type Case = Failure | 'off';

/** What happened, and what to do about it. */
const MESSAGES: Record<Case, [title: WordKey, text: WordKey]> = {
  off: ['offTitle', 'offText'],
  forbidden: ['forbiddenTitle', 'forbiddenText'],
  'not-html': ['notHtmlTitle', 'notHtmlText'],
  'no-article': ['noArticleTitle', 'noArticleText'],
  'no-model': ['noModelTitle', 'noModelText'],
  interrupted: ['interruptedTitle', 'interruptedText'],
  failed: ['failedTitle', 'failedText'],
};

interface MessageProps {
  of: Case;
  children?: ComponentChildren;
}

export function Message({ of, children }: MessageProps): VNode {
  const [title, text] = MESSAGES[of];
  return (
    <div class="message" role={of === 'off' ? 'status' : 'alert'} data-message={of}>
      <h1>{say(title)}</h1>
      <p>{say(text)}</p>
      {children}
    </div>
  );
}

/** A page that is being read: what is known already shows at once. */
export function Reading({ page, words }: { page: Page | null; words: number | null }): VNode {
  return (
    <div class="page" data-message="loading">
      {page && <Head page={page} />}
      <div class="inline" role="status">
        <progress aria-label={say('loadingTitle')} value={words === null ? 0.3 : 0.7} />
        {page ? '' : <h1>{say('loadingTitle')}</h1>}
        <p>{words === null ? say('loadingText') : say('loadingWords', words.toLocaleString(locale()))}</p>
      </div>
    </div>
  );
}
