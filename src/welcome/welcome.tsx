import type { VNode } from 'preact';
import { say, type WordKey } from '../shared/words.ts';

const STEPS: readonly { picture: string; words: WordKey }[] = [
  { picture: 'button.png', words: 'welcomeStep1' },
  { picture: 'highlights.png', words: 'welcomeStep2' },
  { picture: 'popup.png', words: 'welcomeStep3' },
];

/** What it does, in three pictures; what it can see; and a page to try it on. */
export function Welcome({ demo }: { demo: string }): VNode {
  return (
    <div class="welcome" data-ready>
      <h1>{say('welcomeTitle')}</h1>
      <p class="lead">{say('welcomeLead')}</p>
      <ol>
        {STEPS.map(({ picture, words }) => (
          <li key={picture}>
            <img src={picture} alt="" />
            <p>{say(words)}</p>
          </li>
        ))}
      </ol>
      <h2>{say('welcomeSees')}</h2>
      <p>{say('welcomeSeesText')}</p>
      <p>
        <a class="try" href={demo}>
          {say('welcomeTry')}
        </a>
      </p>
    </div>
  );
}
