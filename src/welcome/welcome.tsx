import type { VNode } from 'preact';
import { say } from '../shared/words.ts';
import { Icon } from '../ui/icons.tsx';
import { LineKey } from '../ui/line-key.tsx';
import { Sample } from './sample.tsx';

/** What it does, drawn; how to find its button; what the lines mean; what it can see; and a page to try it on. */
export function Welcome({ demo }: { demo: string }): VNode {
  return (
    <div class="welcome" data-ready>
      <section class="hero">
        <div>
          <p class="brand">Sourcelight</p>
          <h1>
            <span>{say('welcomeWho')}</span> <span>{say('welcomeWhen')}</span> <span>{say('welcomeWhere')}</span>
          </h1>
          <p class="lead">{say('welcomeLead')}</p>
          <p class="ways">
            <a class="btn first try" href={demo}>
              {say('welcomeTry')}
            </a>
            <span class="soft">{say('welcomeOrPress', 'Alt + Shift + S')}</span>
          </p>
        </div>
        <Sample />
      </section>
      <ol class="steps">
        <li>
          <div class="tool" aria-hidden="true">
            <span class="url">deccancourier.example</span>
            <Icon name="puzzle" />
            <span class="pin">
              <Icon name="pin" />
            </span>
          </div>
          <h2>{say('welcomePin')}</h2>
          <p>{say('welcomePinText')}</p>
        </li>
        <li>
          <div class="tool" aria-hidden="true">
            <span class="url">deccancourier.example</span>
            <span class="lamp">
              S<i>14</i>
            </span>
          </div>
          <h2>{say('welcomeClick')}</h2>
          <p>{say('welcomeClickText')}</p>
        </li>
        <li>
          <div class="tool lines c-s1" aria-hidden="true">
            <span class="form direct sure">{say('keyQuote')}</span>
            <span class="form mixed sure">{say('keyPartly')}</span>
            <span class="form indirect sure">{say('keyClaim')}</span>
          </div>
          <h2>{say('welcomeLines')}</h2>
          <p>{say('welcomeLinesText')}</p>
        </li>
      </ol>
      <section class="more">
        <h2>{say('whatLines')}</h2>
        <LineKey />
      </section>
      <section class="more">
        <h2>{say('welcomeSees')}</h2>
        <div>
          <p>{say('welcomeSeesText')}</p>
          <p>{say('welcomeWrong')}</p>
        </div>
      </section>
    </div>
  );
}
