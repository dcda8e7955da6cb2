import { real } from '../engine/page/dom/real.ts';
import { askBackground, isConnected, listenForWatchers, listenInPage, tellViews } from '../shared/messenger.ts';
import { isAutomatic } from '../shared/settings.ts';
import { settingsOrDefaults, watchSettings } from '../storage/settings.ts';
import { backgroundBy } from './background.ts';
import { Display } from './display.tsx';
import { tabAddress, watchLife } from './living.ts';
import { Session } from './session.ts';

declare global {
  /** Set while a session runs in this page, so that a second injection does not start another. */
  var sourcelightSession: Session | undefined;
}

if (!globalThis.sourcelightSession || globalThis.sourcelightSession.isOrphan) {
  const tell = listenForWatchers(() => session.news());
  const session = new Session({
    document,
    background: backgroundBy(askBackground, () => tellViews('awake', {})),
    tell,
    settings: { read: settingsOrDefaults, watch: watchSettings },
    display: (owner) => new Display(document, owner),
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
    correct: ({ correction }) => session.correct(correction),
    undo: () => session.undo(),
    mark: () => session.mark(),
    entries: async ({ address, kept }) => {
      session.take(address, kept);
      return null;
    },
  });
  void settingsOrDefaults().then((settings) => {
    if (isAutomatic(settings, real(document).location.hostname)) session.begin();
  });
}
