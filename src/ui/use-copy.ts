import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from './copy-text.ts';

export type Copying = 'ready' | 'copied' | 'failed';

/** How long the answer stands where the label stood. */
const TOLD_MS = 2000;

/** Copies a text; tells for two seconds whether that worked. */
export function useCopy(): [state: Copying, copy: (text: string) => void] {
  const [state, setState] = useState<Copying>('ready');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = (text: string): void =>
    void copyText(text).then((done) => {
      setState(done ? 'copied' : 'failed');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setState('ready'), TOLD_MS);
    });
  return [state, copy];
}
