import '../ui/theme.css';
import '../ui/page.css';
import '../ui/statements.css';
import '../ui/question/question.css';
import './panel.css';
import { render, type VNode } from 'preact';
import browser from 'webextension-polyfill';
import { begin } from '../ui/begin.ts';
import { PageState } from '../ui/page-state.ts';
import { PageView } from '../ui/page-view.tsx';

/** Follows the tab in front, through navigation and tab changes. It reads nothing by itself: the page must have been asked for. */
async function open(): Promise<void> {
  const { root, settings } = await begin();
  const state = new PageState(settings);
  const follow = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined) state.follow(tab.id);
  };
  /** Drawn anew with each change of the settings, its words among them. */
  const Panel = (): VNode => (
    <PageView
      state={state}
      key={state.settings.value.language}
      openPanel={null}
      openOptions={() => void browser.runtime.openOptionsPage()}
      openLibrary={() => void browser.tabs.create({ url: browser.runtime.getURL('library/index.html') })}
      isPrivate={browser.extension.inIncognitoContext ?? false}
    />
  );
  render(<Panel />, root);
  browser.tabs.onActivated.addListener(() => void follow());
  browser.tabs.onUpdated.addListener((_id, { status }, tab) => {
    if (status === 'complete' && tab.active) void follow();
  });
  await follow();
}

void open();
