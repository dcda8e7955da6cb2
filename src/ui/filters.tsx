import type { Signal } from '@preact/signals';
import type { VNode } from 'preact';
import { say } from '../shared/words.ts';
import type { PageState } from './page-state.ts';

/** What is shown, here and in the page, and a search within it. */
export function Filters({ state, search }: { state: PageState; search: Signal<string> }): VNode {
  const { show, onlySure } = state.settings.value;
  const toggle = (change: Partial<typeof show>): void => void state.change({ show: { ...show, ...change } });
  const boxes = [
    { id: 'quotes', label: say('filterQuotes'), on: show.quotes, flip: () => toggle({ quotes: !show.quotes }) },
    { id: 'claims', label: say('filterClaims'), on: show.claims, flip: () => toggle({ claims: !show.claims }) },
    { id: 'attitudes', label: say('filterAttitudes'), on: show.attitudes, flip: () => toggle({ attitudes: !show.attitudes }) },
    { id: 'sure', label: say('filterSure'), on: onlySure, flip: () => void state.change({ onlySure: !onlySure }) },
  ];
  return (
    <section class="filters" aria-label={say('filters')}>
      {boxes.map(({ id, label, on, flip }) => (
        <label key={id}>
          <input type="checkbox" name={id} checked={on} onChange={flip} />
          {label}
        </label>
      ))}
      <input
        type="search"
        aria-label={say('search')}
        placeholder={say('search')}
        value={search.value}
        onInput={(event) => {
          search.value = event.currentTarget.value;
        }}
      />
    </section>
  );
}
