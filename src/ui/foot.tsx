import type { VNode } from 'preact';
import type { Shown } from '../shared/news.ts';
import { shownOf } from '../shared/shown.ts';
import { say } from '../shared/words.ts';
import { AlwaysHere } from './always-here.tsx';
import { ExportMenu } from './export-menu.tsx';
import { Icon } from './icons.tsx';
import { Menu } from './menu.tsx';
import type { PageState } from './page-state.ts';
import { matching } from './statements.ts';

interface FootProps {
  state: PageState;
  shown: Shown;
  painted: boolean;
  /** What is searched for: an export as filtered holds what that finds. */
  typed: string;
  /** Saves the article. */
  keep: VNode;
  openPanel: (() => void) | null;
  openOptions: () => void;
  openLibrary: () => void;
}

/** The switch for the highlights, and the ways on. */
export function Foot({ state, shown: { result }, painted, typed, keep, openPanel, openOptions, openLibrary }: FootProps): VNode {
  const { annotation } = result;
  return (
    <footer class="foot">
      <button type="button" class="switch toggle" role="switch" aria-checked={painted} onClick={() => void state.toggle()}>
        <i aria-hidden="true" />
        <span>{say('highlights')}</span>
      </button>
      {keep}
      {openPanel && (
        <button type="button" class="ib open-panel" aria-label={say('openPanel')} title={say('openPanel')} onClick={openPanel}>
          <Icon name="panel" />
        </button>
      )}
      <Menu icon={<Icon name="dots" />} name={say('more')} kind="dialog" class="more-menu">
        <AlwaysHere state={state} url={annotation.url} />
        {annotation.reader.length > 0 && painted && (
          <button type="button" class="undo" onClick={() => void state.undo()}>
            <Icon name="undo" />
            {say('undoLast')}
          </button>
        )}
        <button
          type="button"
          class="select-statements"
          aria-pressed={state.selected.value !== null}
          onClick={() => state.toggleSelecting()}
        >
          <Icon name="check" />
          {say('selectStatements')}
        </button>
        <button type="button" class="open-library" onClick={openLibrary}>
          <Icon name="books" />
          {say('openLibrary')}
        </button>
        <button type="button" class="open-options" onClick={openOptions}>
          <Icon name="gear" />
          {say('openOptions')}
        </button>
      </Menu>
      <ExportMenu
        result={result}
        filtered={matching(annotation, shownOf(annotation, state.settings.value), typed).map(({ id }) => id)}
        selected={state.selected.value}
        choice={state.settings.value}
        remember={(change) => void state.change(change)}
      />
    </footer>
  );
}
