import type { VNode } from 'preact';
import { say } from '../shared/words.ts';
import { isFiltered, NO_FILTERS } from './filters.ts';
import type { LibraryState } from './library-state.ts';

type Option = readonly [value: string, words: string];

/** Narrows the list down: by outlet, tag, form, level and days. */
export function FilterBar({ state }: { state: LibraryState }): VNode {
  const filters = state.filters.value;
  const forms: Option[] = [
    ['direct', say('formDirect')],
    ['mixed', say('formMixed')],
    ['indirect', say('formIndirect')],
  ];
  const levels: Option[] = [
    ['sure', say('levelSure')],
    ['likely', say('levelLikely')],
  ];
  return (
    <fieldset class="filters">
      <legend class="sr">{say('libraryFilters')}</legend>
      <Choice state={state} name="outlet" label={say('byOutlet')} options={state.outlets.value.map((name) => [name, name])} />
      <Choice state={state} name="tag" label={say('byTag')} options={state.tags.value.map((name) => [name, name])} />
      <Choice state={state} name="form" label={say('byForm')} options={forms} />
      <Choice state={state} name="level" label={say('byLevel')} options={levels} />
      {(['from', 'to'] as const).map((name) => (
        <label key={name}>
          {say(name === 'from' ? 'fromDay' : 'toDay')}
          <input
            type="date"
            name={name}
            value={filters[name]}
            onChange={(event) => state.filter({ [name]: event.currentTarget.value })}
          />
        </label>
      ))}
      {isFiltered(filters) && (
        <button type="button" class="btn clear-filters" onClick={() => state.filter(NO_FILTERS)}>
          {say('clearFilters')}
        </button>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  state: LibraryState;
  name: 'outlet' | 'tag' | 'form' | 'level';
  label: string;
  options: readonly Option[];
}

function Choice({ state, name, label, options }: ChoiceProps): VNode | null {
  if (options.length === 0) return null;
  return (
    <label>
      {label}
      <select
        name={name}
        value={state.filters.value[name]}
        onChange={(event) => state.filter({ [name]: event.currentTarget.value })}
      >
        <option value="">{say('whichever')}</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
