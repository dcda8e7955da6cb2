import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type Heard, nameKey } from '../engine/library/voices.ts';
import { say } from '../shared/words.ts';
import type { LibraryState } from './library-state.ts';

/** Names that are offered while one types. */
const OFFERED = 12;

interface JoinFieldProps {
  state: LibraryState;
  /** The name that is open. */
  name: string;
  /** Makes others one with the person that is open. */
  join: (others: readonly Heard[]) => void;
}

/** Joins a person with one who is named otherwise: a married name, a title, another spelling. */
export function JoinField({ state, name, join }: JoinFieldProps): VNode {
  const [typed, set] = useState('');
  const others = nameKey(typed) === nameKey(name) ? [] : state.voices.named(typed, state.people.value);
  return (
    <form
      class="join-other"
      onSubmit={(event) => {
        event.preventDefault();
        if (!typed.trim() || others.length === 0) return;
        join(others);
        set('');
      }}
    >
      <label>
        {say('joinOther')}
        <input type="text" list="names" value={typed} onInput={(event) => set(event.currentTarget.value)} />
      </label>
      <datalist id="names">
        {state.voices.namesLike(typed, OFFERED).map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <button type="submit" class="btn" disabled={!typed.trim() || others.length === 0}>
        {say('joinOtherNow')}
      </button>
    </form>
  );
}
