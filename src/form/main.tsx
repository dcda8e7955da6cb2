import '../ui/theme.css';
import '../ui/question/question.css';
import './form.css';
import { render } from 'preact';
import { askTwice } from '../shared/messenger.ts';
import { begin } from '../ui/begin.ts';
import { QuestionForm } from '../ui/question/question-form.tsx';

/*
 * The one page of the extension that a web page may frame, and of no use to one that does: without a token it shows nothing and asks
 * nothing, and a token comes from the background, by way of our own script in the page, once.
 */

let isOpen = false;

window.addEventListener('message', ({ data, source }) => {
  if (isOpen || source !== window.parent || typeof data?.token !== 'string') return;
  isOpen = true;
  void open(data.token);
});

async function open(token: string): Promise<void> {
  const question = await askTwice('claim', { token });
  if (!question) return;
  const { root } = await begin();
  const leave = (): void => void askTwice('leave', { token }).catch(() => undefined);
  document.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Escape' && !isComposing) leave();
  });
  render(
    <div class="question-form">
      <QuestionForm
        question={question}
        write={(written) => askTwice('write', { token, written }).catch(() => 'interrupted' as const)}
        left={leave}
      />
    </div>,
    root,
  );
  // Chromium takes the focus off the field when the frame gets it.
  window.addEventListener('focus', () => {
    if (document.activeElement === document.body) root.querySelector<HTMLElement>('textarea, input')?.focus();
  });
  // The page's script gives the frame this height, and the focus.
  new ResizeObserver(() => {
    void askTwice('grow', { token, height: Math.ceil(root.getBoundingClientRect().height) }).catch(() => undefined);
  }).observe(root);
}
