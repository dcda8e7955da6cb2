import { listenInPage } from '../shared/messenger.ts';
import { Session } from './session.ts';

declare global {
  /** Set while a session runs in this page, so that a second injection does not start another. */
  var sourcelightSession: Session | undefined;
}

if (!globalThis.sourcelightSession) {
  const session = new Session(document);
  globalThis.sourcelightSession = session;
  listenInPage({
    annotate: ({ now }) => session.annotate(now),
    state: async () => session.current(),
    clear: async () => {
      session.clear();
      return null;
    },
    reveal: async ({ attribution }) => session.reveal(attribution),
  });
}
