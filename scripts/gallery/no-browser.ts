/** Stands in for the extension API, which a page of the gallery does not have: nothing is stored, nobody answers but the store of corrections. */
const listeners = { addListener: () => undefined, removeListener: () => undefined };
const answers: Record<string, unknown> = {
  corrected: { ok: true, pages: 3 },
  forget: { ok: true },
  savedAt: { ok: true, value: null },
};

export default {
  i18n: { getUILanguage: () => 'en-GB' },
  permissions: { request: async () => false, remove: async () => false, getAll: async () => ({ origins: [] }) },
  runtime: {
    id: 'gallery',
    getURL: (path: string) => path,
    onMessage: listeners,
    onConnect: listeners,
    openOptionsPage: async () => undefined,
    sendMessage: async ({ type }: { type: string }) => answers[type] ?? null,
  },
  storage: { local: { get: async () => ({}), set: async () => undefined, remove: async () => undefined, onChanged: listeners } },
  tabs: { create: async () => undefined, query: async () => [], sendMessage: async () => null },
};
