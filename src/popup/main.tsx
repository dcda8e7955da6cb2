import '../ui/theme.css';
import '../ui/page.css';
import './popup.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { openSidePanel } from '../shared/side-panel.ts';
import { begin } from '../ui/begin.ts';
import { FootLinks } from '../ui/foot-links.tsx';
import { PageState } from '../ui/page-state.ts';
import { PageView } from '../ui/page-view.tsx';

/** Annotates the tab in front: the click that opened the popup has given the right to. */
async function open(): Promise<void> {
  const [{ root, settings }, [tab]] = await Promise.all([begin(), browser.tabs.query({ active: true, currentWindow: true })]);
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
  if (tab?.id === undefined) state.fail('no tab');
  else await state.annotate(tab.id);
}

void open();
