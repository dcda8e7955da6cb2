import type { VNode } from 'preact';
import { say, type WordKey } from '../shared/words.ts';

const FORMS: readonly (readonly [form: string, name: WordKey, meaning: WordKey])[] = [
  ['direct', 'formDirect', 'keyQuote'],
  ['mixed', 'formMixed', 'keyPartly'],
  ['indirect', 'formIndirect', 'keyClaim'],
];
const LEVELS: readonly (readonly [level: string, name: WordKey, meaning: WordKey])[] = [
  ['sure', 'levelSure', 'keySure'],
  ['likely', 'levelLikely', 'keyLikely'],
  ['guess', 'levelGuess', 'keyGuess'],
];

/** What lines, weight and colour mean: the same in popup, panel and welcome page. */
export function LineKey(): VNode {
  return (
    <div class="key">
      <h3>{say('keyLine')}</h3>
      <ul>
        {FORMS.map(([form, name, meaning]) => (
          <li class="c-s1" key={form}>
            <span class={`form sure ${form}`}>{say(name)}</span>
            <span>{say(meaning)}</span>
          </li>
        ))}
      </ul>
      <h3>{say('keyWeight')}</h3>
      <ul>
        {LEVELS.map(([level, name, meaning]) => (
          <li class={level === 'guess' ? 'c-s0' : 'c-s1'} key={level}>
            <span class={`form direct ${level}`}>{say(name)}</span>
            <span>{say(meaning)}</span>
          </li>
        ))}
      </ul>
      <p>{say('keyColour')}</p>
    </div>
  );
}
