import '../ui/theme.css';
import './welcome.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { watchSettings } from '../storage/settings.ts';
import { begin, speakIn } from '../ui/begin.ts';
import { Welcome } from './welcome.tsx';

void begin().then(({ root }) => {
  const draw = (): void => render(<Welcome demo={browser.runtime.getURL('demo/index.html')} />, root);
  watchSettings((changed) => {
    void speakIn(changed).then(draw);
  });
  draw();
});
