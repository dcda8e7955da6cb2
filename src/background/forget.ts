import browser from 'webextension-polyfill';
import type { StoreTrouble } from '../shared/corrections.ts';
import { siteOf } from '../shared/settings.ts';
import { forgetSettings } from '../storage/settings.ts';
import { giveSiteBack } from '../storage/sites.ts';
import { forgetAll } from './corrections.ts';

/** Deletes all that is kept and gives all sites back. Each is done whatever becomes of the others; the first trouble is told. */
export async function forgetEverything(): Promise<{ ok: true } | { ok: false; why: StoreTrouble }> {
  const forgotten = await forgetAll();
  // The settings last: they list the sites, and follow each that is given back.
  const sites = await giveSitesBack().then(
    () => true,
    () => false,
  );
  const settings = await forgetSettings().then(
    () => true,
    () => false,
  );
  if (!forgotten.ok) return forgotten;
  return sites && settings ? { ok: true } : { ok: false, why: 'broken' };
}

async function giveSitesBack(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  for (const site of origins.flatMap((origin) => siteOf(origin) ?? [])) await giveSiteBack(site);
}
