import { attribute } from '../engine/attribute.ts';
import { ModelError } from '../engine/trained/file.ts';
import { listenInBackground } from '../shared/messenger.ts';
import { finder } from './model.ts';
import { annotateTab, clearTab } from './tabs.ts';

listenInBackground({
  annotate: ({ tabId }) => annotateTab(tabId),
  clear: ({ tabId }) => clearTab(tabId),
  attribute: async (input) => {
    try {
      return { ok: true, value: attribute(input, await finder()) };
    } catch (error) {
      if (error instanceof ModelError) return { ok: false, why: 'no-model', detail: error.message };
      throw error;
    }
  },
});
