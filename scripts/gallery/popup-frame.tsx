import '../../src/ui/theme.css';
import '../../src/ui/page.css';
import '../../src/ui/statements.css';
import '../../src/popup/popup.css';
import { render } from 'preact';
import { corrected } from '../../src/engine/corrections/corrected.ts';
import type { Annotation } from '../../src/engine/model.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { speak } from '../../src/shared/words.ts';
import { PageState } from '../../src/ui/page-state.ts';
import { PageView } from '../../src/ui/page-view.tsx';

/* The popup of any annotation, as a new reader sees it: drawPopup(annotation) */

declare global {
  function drawPopup(annotation: Annotation): void;
}

const root = document.getElementById('root');
const nothing = (): void => undefined;
speak({ language: 'en', words: CATALOGUES.en ?? {} });

globalThis.drawPopup = (annotation) => {
  if (!root) throw new Error('There is nowhere to draw.');
  const state = new PageState(DEFAULT_SETTINGS);
  const shown = { result: corrected(annotation), kept: { unread: 0, trouble: null } };
  state.view.value = { is: 'annotated', shown, painted: true };
  render(null, root);
  render(<PageView state={state} openPanel={nothing} openOptions={nothing} openLibrary={nothing} isPrivate={false} />, root);
};
