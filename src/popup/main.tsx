import '../ui/theme.css';
import './popup.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup } from './popup.tsx';
import { PopupState } from './state.ts';

const root = document.getElementById('root');
if (root) {
  const state = new PopupState();
  render(<Popup state={state} locale={browser.i18n.getUILanguage()} now={new Date()} />, root);
  void state.start();
}
