import browser from 'webextension-polyfill';
import { ClaimFinder } from '../engine/linking/finder.ts';
import { ModelError, readModel } from '../engine/trained/file.ts';

let loading: Promise<ClaimFinder> | null = null;

/**
 * The claim finder; the model is read from the package once, at the first call.
 * @throws ModelError when the package holds none or a damaged one; the next call tries again.
 */
export function finder(): Promise<ClaimFinder> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<ClaimFinder> {
  const file = await fetch(browser.runtime.getURL('attribution.model')).catch(() => null);
  if (!file?.ok) throw new ModelError('The attribution model is missing. Install Sourcelight again.');
  return new ClaimFinder(readModel(new Uint8Array(await file.arrayBuffer())));
}
