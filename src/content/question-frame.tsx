import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { real } from '../engine/page/dom/real.ts';
import type { StoreTrouble } from '../shared/corrections.ts';
import type { Question } from '../shared/questions.ts';
import { say } from '../shared/words.ts';
import { NotSaved } from '../ui/store-trouble.tsx';
import type { Questions } from './questions.ts';

/** How long a form may take to stand before the page is taken to forbid it. */
const PATIENCE_MS = 2_500;
const LOWEST = 60;
const HIGHEST = 420;

interface QuestionFrameProps {
  question: Question;
  questions: Questions;
  /** Called when the reader is done, whether anything was kept or not. */
  left: () => void;
}

type Standing = { is: 'opening' } | { is: 'open'; height: number } | { is: 'elsewhere' } | { is: 'refused'; why: StoreTrouble };

/** A form that the page can neither read nor fill in: a page of the extension, shown its token in a message that only the frame gets. */
export function QuestionFrame({ question, questions, left }: QuestionFrameProps): VNode {
  const [standing, setStanding] = useState<Standing>({ is: 'opening' });
  const frame = useRef<HTMLIFrameElement>(null);
  const token = useRef<string | null>(null);
  const patience = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLayoutEffect(
    () => () => {
      clearTimeout(patience.current);
      if (token.current !== null) questions.drop(token.current);
    },
    [],
  );
  /** At each load: a page that moves our host has the frame loaded anew, and a token is good for one document. */
  const loaded = async (): Promise<void> => {
    clearTimeout(patience.current);
    const asked = await questions.ask(question, (news) => {
      clearTimeout(patience.current);
      if (news.is === 'left') return left();
      setStanding({ is: 'open', height: Math.min(HIGHEST, Math.max(LOWEST, news.height)) });
    });
    if (!asked.ok) return setStanding({ is: 'refused', why: asked.why });
    token.current = asked.token;
    real(frame.current)?.contentWindow?.postMessage({ token: asked.token }, questions.origin);
    patience.current = setTimeout(() => {
      questions.divert(asked.token);
      setStanding({ is: 'elsewhere' });
    }, PATIENCE_MS);
  };
  useLayoutEffect(() => {
    if (standing.is === 'open') real(frame.current)?.focus({ preventScroll: true });
  }, [standing.is]);
  if (standing.is === 'refused') return <NotSaved why={standing.why} />;
  if (standing.is === 'elsewhere')
    return (
      <p class="unsure" role="alert">
        {say('formElsewhere')}
      </p>
    );
  return (
    <iframe
      ref={frame}
      class="question"
      title={say(question.kind === 'note' ? 'noteField' : 'speakerField')}
      src={questions.address}
      style={{ height: `${standing.is === 'open' ? standing.height : LOWEST}px` }}
      onLoad={() => void loaded()}
    />
  );
}
