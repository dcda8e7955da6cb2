import { listenForWatchers, listenInPage } from '../shared/messenger.ts';
import { isAutomatic } from '../shared/settings.ts';
import { readSettings } from '../storage/settings.ts';
import { Session } from './session.ts';

declare global {
  /** Set while a session runs in this page, so that a second injection does not start another. */
  var sourcelightSession: Session | undefined;
}

if (!globalThis.sourcelightSession || globalThis.sourcelightSession.isOrphan) {
  const watchers = listenForWatchers(() => session.news());
  const session = new Session(document, watchers.tell);
  globalThis.sourcelightSession = session;
  listenInPage({
    annotate: () => session.annotate(),
    state: () => session.current(),
    clear: async () => {
      session.clear();
      return null;
    },
    reveal: async ({ attribution }) => session.reveal(attribution),
    correct: ({ correction }) => session.correct(correction),
    undo: () => session.undo(),
    mark: async () => session.mark(),
  });
  void readSettings().then((settings) => {
    if (isAutomatic(settings, document.location.hostname)) void session.annotate();
  });
}
