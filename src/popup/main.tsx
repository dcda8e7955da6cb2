import '../ui/theme.css';
import '../ui/page.css';
import './popup.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { askBackground } from '../shared/messenger.ts';
import { openSidePanel } from '../shared/side-panel.ts';
import { begin } from '../ui/begin.ts';
import { FootLinks } from '../ui/foot-links.tsx';
import { PageState } from '../ui/page-state.ts';
import { PageView } from '../ui/page-view.tsx';

/** Annotates the tab in front: the click that opened the popup has given the right to. */
async function open(): Promise<void> {
  const beginning = begin();
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const reply = tab?.id === undefined ? null : askBackground('annotate', { tabId: tab.id });
  const { root, settings } = await beginning;
  const state = new PageState(settings);
  const toPanel = (): void => {
    void openSidePanel(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT).then(() => window.close());
  };
  const links = <FootLinks openPanel={toPanel} openOptions={() => void browser.runtime.openOptionsPage()} />;
  render(
    <PageView state={state} locale={browser.i18n.getUILanguage()} now={new Date()}>
      {links}
    </PageView>,
    root,
  );
  if (tab?.id === undefined || !reply) state.fail('no tab');
  else await state.annotate(tab.id, reply);
}

void open();
