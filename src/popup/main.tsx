import '../ui/theme.css';
import '../ui/page.css';
import '../ui/statements.css';
import '../ui/question/question.css';
import './popup.css';
import { render, type VNode } from 'preact';
import browser from 'webextension-polyfill';
import { askTwice } from '../shared/messenger.ts';
import { openSidePanel } from '../shared/side-panel.ts';
import { begin } from '../ui/begin.ts';
import { PageState } from '../ui/page-state.ts';
import { PageView } from '../ui/page-view.tsx';

/** Annotates the tab in front: the click that opened the popup has given the right to. */
async function open(): Promise<void> {
  const beginning = begin();
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const begun = tab?.id === undefined ? null : askTwice('annotate', { tabId: tab.id });
  // Told below; until then it is nobody's failure.
  begun?.catch(() => undefined);
  const { root, settings } = await beginning;
  const state = new PageState(settings);
  const toPanel = (): void => {
    void openSidePanel(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT).then(() => window.close());
  };
  /** Drawn anew with each change of the settings, its words among them. */
  const Popup = (): VNode => (
    <PageView
      state={state}
      key={state.settings.value.language}
      openPanel={toPanel}
      openOptions={() => void browser.runtime.openOptionsPage()}
      openLibrary={() => void browser.tabs.create({ url: browser.runtime.getURL('library/index.html') })}
      isPrivate={tab?.incognito ?? false}
    />
  );
  render(<Popup />, root);
  if (tab?.id === undefined || !begun) state.fail('no tab');
  else await state.annotate(tab.id, begun);
}

void open();
