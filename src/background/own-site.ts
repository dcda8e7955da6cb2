import { mayKeepAt } from '../engine/url.ts';
import type { Sender } from '../shared/messenger.ts';

/**
 * Lets through only what a sender asks about its own site: a page whose process has been taken over can send whatever our script in it
 * could, and shall neither read nor change what was written elsewhere.
 */
export const ofOwnSite =
  <A extends { address: string }, T>(answer: (ask: A, sender: Sender) => Promise<T>) =>
  async (ask: A, sender: Sender): Promise<T> => {
    if (!mayKeepAt(ask.address, sender.url)) throw new Error('The address is not of the sender’s site.');
    return answer(ask, sender);
  };
