import browser from 'webextension-polyfill';
import { real } from '../engine/page/dom/real.ts';
import { askBackground, isConnected, listenForWatchers, listenInPage, tellViews } from '../shared/messenger.ts';
import { isAutomatic } from '../shared/settings.ts';
import { settingsOrDefaults, watchSettings } from '../storage/settings.ts';
import { backgroundBy } from './background.ts';
import { Display } from './display.tsx';
import { tabAddress, watchLife } from './living.ts';
import { Questions } from './questions.ts';
import { Session } from './session.ts';

declare global {
  /** Set while a session runs in this page, so that a second injection does not start another. */
  var sourcelightSession: Session | undefined;
}

if (!globalThis.sourcelightSession || globalThis.sourcelightSession.isOrphan) {
  const tell = listenForWatchers(() => session.news());
  const questions = new Questions(
    askBackground,
    browser.runtime.getURL('form/index.html'),
    new URL(browser.runtime.getURL('')).origin,
  );
  const session = new Session({
    document,
    background: backgroundBy(askBackground, () => tellViews('awake', {})),
    tell,
    settings: { read: settingsOrDefaults, watch: watchSettings },
    display: (owner) => new Display(document, owner, questions),
    watchLife,
    address: () => tabAddress(document),
    isConnected,
  });
  globalThis.sourcelightSession = session;
  listenInPage({
    annotate: async () => session.begin(),
    clear: async () => {
      session.clear();
      return null;
    },
    reveal: async ({ attribution }) => session.reveal(attribution),
    correct: ({ correction, at }) => session.correct(correction, at),
    undo: () => session.undo(),
    mark: () => session.mark(),
    entries: async ({ address, kept }) => {
      session.take(address, kept);
      return null;
    },
    form: async ({ token, news }) => {
      questions.hear(token, news);
      return null;
    },
  });
  void settingsOrDefaults().then((settings) => {
    if (isAutomatic(settings, real(document).location.hostname)) session.begin();
  });
}
