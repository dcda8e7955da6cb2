import '../ui/theme.css';
import './library.css';
import { signal } from '@preact/signals';
import { render, type VNode } from 'preact';
import { watchSettings } from '../storage/settings.ts';
import { begin, speakIn } from '../ui/begin.ts';
import { Library } from './library.tsx';
import { LibraryState } from './library-state.ts';

/** Draws the library as it is, and anew when the language changes. */
async function open(): Promise<void> {
  const { root, settings } = await begin();
  const language = signal(settings.language);
  watchSettings((changed) => {
    void speakIn(changed).then(() => {
      language.value = changed.language;
    });
  });
  const state = new LibraryState();
  const Page = (): VNode => <Library key={language.value} state={state} />;
  render(<Page />, root);
  await state.load();
}

void open();
