import type { VNode } from 'preact';
import { say } from '../shared/words.ts';
import type { Save } from './saving.ts';
import { SpeakerForm } from './speaker-form.tsx';

interface MarkProps {
  words: string;
  names: readonly string[];
  mark: (speaker: string) => Save;
  close: () => void;
}

/** Asks for the speaker of a passage that the machine missed. */
export function MarkView({ words, names, mark, close }: MarkProps): VNode {
  return (
    <div class="card tokens" role="dialog" aria-label={say('markTitle')} tabIndex={-1}>
      <p>
        <b>{say('markTitle')}</b>
      </p>
      <p class="words">{words.length > 160 ? `${words.slice(0, 160)}…` : words}</p>
      <SpeakerForm names={names} value="" save={mark} saved={close} cancel={close} />
    </div>
  );
}
