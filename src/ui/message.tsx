import type { VNode } from 'preact';
import type { Failure } from '../shared/messages.ts';

/** What happened, and what to do about it. */
const MESSAGES: Record<Failure | 'loading', { title: string; text: string }> = {
  loading: { title: 'Reading the page…', text: 'This takes a moment on long articles.' },
  forbidden: {
    title: 'This page cannot be read',
    text: 'Browsers keep extensions out of their own pages, extension stores and some protected sites. Open a news article and click the toolbar button there.',
  },
  'not-html': {
    title: 'This is not a web page',
    text: 'Sourcelight reads web pages, not PDF files, pictures or plain text. If the article has a web version, open that.',
  },
  'no-article': {
    title: 'No article found',
    text: 'There is no news article on this page, or it has not loaded yet. Open a single article, wait until its text shows, and click again.',
  },
  'no-model': {
    title: 'Sourcelight is not complete',
    text: 'The part that finds quotes and speakers is missing or damaged. Install Sourcelight again; your page is as it was.',
  },
  failed: {
    title: 'Something went wrong',
    text: 'Reload the page and click again. If it happens again, please report the page’s address and this message:',
  },
};

export function Message({ of, detail }: { of: Failure | 'loading'; detail?: string }): VNode {
  const { title, text } = MESSAGES[of];
  return (
    <div class="message" role={of === 'loading' ? 'status' : 'alert'} data-message={of}>
      <h1>{title}</h1>
      <p>{text}</p>
      {of === 'failed' && detail && <p class="hint">{detail}</p>}
    </div>
  );
}
