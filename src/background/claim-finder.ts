import browser from 'webextension-polyfill';
import type { ClaimFinder } from '../engine/attribution/claims/finder.ts';
import { TrainedFinder } from '../engine/attribution/claims/trained-finder.ts';
import { ModelError, readModel } from '../engine/attribution/model/file.ts';

let loading: Promise<ClaimFinder> | null = null;

/**
 * The claim finder; the model is read from the package once, at the first call.
 * @throws ModelError when the package holds none or a damaged one; the next call tries again.
 */
export function claimFinder(): Promise<ClaimFinder> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<ClaimFinder> {
  return new TrainedFinder(readModel(new Uint8Array(await fileOf('attribution.model'))));
}

/** A file of the package. Chromium answers for a missing one, Firefox throws, at once or when it is read. */
async function fileOf(name: string): Promise<ArrayBuffer> {
  try {
    const file = await fetch(browser.runtime.getURL(name));
    if (file.ok) return await file.arrayBuffer();
  } catch {
    // Told below.
  }
  throw new ModelError('The attribution model is missing. Install Sourcelight again.');
}
