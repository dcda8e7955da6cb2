import type { ComponentChildren, VNode } from 'preact';
import type { Failure } from '../shared/messages.ts';
import { locale, say, type WordKey } from '../shared/words.ts';

type Case = Failure | 'loading' | 'off';

/** What happened, and what to do about it. */
const MESSAGES: Record<Case, [title: WordKey, text: WordKey]> = {
  loading: ['loadingTitle', 'loadingText'],
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
  detail?: string;
  /** Words of the article, once they are known. */
  words?: number | null;
  children?: ComponentChildren;
}

export function Message({ of, detail, words = null, children }: MessageProps): VNode {
  const [title, text] = MESSAGES[of];
  return (
    <div class="message" role={of === 'loading' || of === 'off' ? 'status' : 'alert'} data-message={of}>
      <h1>{say(title)}</h1>
      {of === 'loading' && <progress aria-label={say(title)} value={words === null ? 0.3 : 0.7} />}
      <p>{words === null ? say(text) : say('loadingWords', words.toLocaleString(locale()))}</p>
      {of === 'failed' && detail && <p class="hint">{detail}</p>}
      {children}
    </div>
  );
}
