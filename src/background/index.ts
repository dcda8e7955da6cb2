import { attribute } from '../engine/attribute.ts';
import { listenInBackground } from '../shared/messenger.ts';
import { annotateTab, clearTab } from './tabs.ts';

listenInBackground({
  annotate: ({ tabId }) => annotateTab(tabId),
  clear: ({ tabId }) => clearTab(tabId),
  attribute: async (input) => ({ ok: true, value: attribute(input) }),
});
