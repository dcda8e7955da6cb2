import type { VNode } from 'preact';
import { isAutomatic, siteFrom } from '../shared/settings.ts';
import { say } from '../shared/words.ts';
import { askForSite, giveSiteBack } from '../storage/sites.ts';
import type { PageState } from './page-state.ts';

/** Switches a site to automatic: asks the browser for just that site, and gives it back. */
export function AlwaysHere({ state, url }: { state: PageState; url: string | null }): VNode | null {
  const site = url && /^https?:/.test(url) ? siteFrom(url) : null;
  if (!site) return null;
  if (state.isPrivate.value) return <p class="always soft">{say('storePrivate')}</p>;
  const on = isAutomatic(state.settings.value, site);
  return (
    <label class="always">
      <input
        type="checkbox"
        name="always"
        checked={on}
        onChange={(event) => {
          const box = event.currentTarget;
          void (on ? giveSiteBack(site) : askForSite(site)).then((done) => {
            if (!done) box.checked = on;
          });
        }}
      />
      {say('alwaysHere')} · {site}
    </label>
  );
}
