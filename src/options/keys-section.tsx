import type { VNode } from 'preact';
import { say } from '../shared/words.ts';
import { Section } from './section.tsx';

/** The keys of a page that has been read, and the browser's own shortcuts. */
export function KeysSection({ openKeys }: { openKeys: (() => void) | null }): VNode {
  const keys: readonly (readonly [keys: string, words: string])[] = [
    ['N P', say('keyWalk')],
    ['Enter', say('keyOpen')],
    ['C L E', say('keyCard')],
    ['Esc', say('close')],
    ['Alt Shift S', say('menuAnnotate')],
    ['Alt Shift L', say('commandPanel')],
    ['Alt Shift M', say('commandMark')],
  ];
  return (
    <Section title={say('optionsKeys')} text={say('optionsKeysText')}>
      <dl class="keys">
        {keys.map(([list, words]) => (
          <div key={list}>
            <dt>
              {list.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {openKeys ? (
        <button type="button" class="btn" onClick={openKeys}>
          {say('changeKeys')}
        </button>
      ) : (
        <p class="hint">{say('changeKeysFirefox')}</p>
      )}
    </Section>
  );
}
