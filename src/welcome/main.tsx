import '../ui/theme.css';
import './welcome.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { begin } from '../ui/begin.ts';
import { Welcome } from './welcome.tsx';

void begin().then(({ root }) => {
  render(<Welcome demo={browser.runtime.getURL('demo/index.html')} />, root);
});
