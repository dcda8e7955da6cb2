import type { Signal } from '@preact/signals';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { levelOf } from '../engine/annotation.ts';
import type { Annotation } from '../engine/model.ts';
import type { Settings } from '../shared/settings.ts';
import { shownOf } from '../shared/shown.ts';
import { say } from '../shared/words.ts';
import { Icon } from './icons.tsx';
import { LineKey } from './line-key.tsx';
import { Menu } from './menu.tsx';
import type { PageState } from './page-state.ts';

interface FilterBarProps {
  state: PageState;
  annotation: Annotation;
  search: Signal<string | null>;
}

/** What is shown, here and in the page, in one line; a search takes its place. */
export function FilterBar({ state, annotation, search }: FilterBarProps): VNode {
  return search.value === null ? (
    <Chips state={state} annotation={annotation} search={search} />
  ) : (
    <SearchField search={search} />
  );
}

function Chips({ state, annotation, search }: FilterBarProps): VNode {
  const settings = state.settings.value;
  const { show, likely, guesses, order } = settings;
  const count = (change: Partial<Settings>): number => shownOf(annotation, { ...settings, ...change }).length;
  const only = (forms: { quotes: boolean; claims: boolean }): Settings['show'] => ({ ...show, ...forms });
  const chips = [
    { name: 'all', label: say('filterAll'), show: only({ quotes: true, claims: true }) },
    { name: 'quotes', label: say('filterQuotes'), show: only({ quotes: true, claims: false }) },
    { name: 'claims', label: say('filterClaims'), show: only({ quotes: false, claims: true }) },
  ];
  const views = annotation.attributions.filter(({ act }) => act === 'attitude').length;
  const of = (level: string): number => annotation.attributions.filter((attribution) => levelOf(attribution) === level).length;
  const toggleOrder = (): void => void state.change({ order: order === 'text' ? 'speakers' : 'text' });
  return (
    <div class="bar" role="toolbar" aria-label={say('filters')}>
      {chips.map(({ name, label, show: wanted }) => (
        <button
          key={name}
          type="button"
          class="chip"
          name={name}
          aria-pressed={show.quotes === wanted.quotes && show.claims === wanted.claims}
          onClick={() => void state.change({ show: wanted })}
        >
          {label}
          <span>{count({ show: { ...wanted, attitudes: name === 'all' && show.attitudes } })}</span>
        </button>
      ))}
      <Menu icon={<Icon name="chevron" />} name={say('moreFilters')} kind="dialog" class="below start">
        <Box name="likely" label={say('levelLikely')} sub={of('likely')} on={likely} set={(on) => state.change({ likely: on })} />
        <Box name="guesses" label={say('guesses')} sub={of('guess')} on={guesses} set={(on) => state.change({ guesses: on })} />
        <hr />
        <Box
          name="attitudes"
          label={say('filterAttitudes')}
          hint={say('viewsAre')}
          sub={views}
          on={show.attitudes}
          set={(on) => state.change({ show: { ...show, attitudes: on } })}
        />
      </Menu>
      <span class="end">
        <button
          type="button"
          class="ib in-order"
          aria-pressed={order === 'text'}
          aria-label={say('inTextOrder')}
          title={say('inTextOrder')}
          onClick={toggleOrder}
        >
          <Icon name="order" />
        </button>
        <Menu icon={<Icon name="lines" />} name={say('whatLines')} kind="dialog" class="below key-menu">
          <LineKey />
        </Menu>
        <button
          type="button"
          class="ib find"
          aria-label={say('search')}
          aria-keyshortcuts="/"
          title={`${say('search')} · /`}
          onClick={() => {
            search.value = '';
          }}
        >
          <Icon name="search" />
        </button>
      </span>
    </div>
  );
}

interface BoxProps {
  name: string;
  label: string;
  hint?: string;
  sub: number;
  on: boolean;
  set: (on: boolean) => Promise<void>;
}

function Box({ name, label, hint, sub, on, set }: BoxProps): VNode {
  return (
    <label>
      <input type="checkbox" name={name} checked={on} onChange={(event) => void set(event.currentTarget.checked)} />
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
      <span class="sub">{sub}</span>
    </label>
  );
}

function SearchField({ search }: { search: Signal<string | null> }): VNode {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const close = (): void => {
    search.value = null;
  };
  return (
    <search class="bar">
      <input
        ref={field}
        type="search"
        class="field"
        aria-label={say('search')}
        placeholder={say('search')}
        value={search.value ?? ''}
        onInput={(event) => {
          search.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          close();
        }}
      />
      <button type="button" class="ib" aria-label={say('closeSearch')} title={`${say('closeSearch')} · Esc`} onClick={close}>
        <Icon name="close" />
      </button>
    </search>
  );
}
