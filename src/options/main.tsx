import '../ui/theme.css';
import './options.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { watchSettings } from '../storage/settings.ts';
import { begin, speakIn } from '../ui/begin.ts';
import { Options } from './options.tsx';

/** Each change is kept at once; a change made elsewhere shows here. */
async function open(): Promise<void> {
  const { root, settings } = await begin();
  const shown = signal(settings);
  watchSettings((changed) => {
    void speakIn(changed).then(() => {
      shown.value = changed;
    });
  });
  // Chrome opens its own pages for an extension; Firefox does not.
  const keysPage = /^chrome-extension:/.test(location.href)
    ? () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
    : null;
  render(<Options settings={shown} openKeys={keysPage} />, root);
}

void open();
