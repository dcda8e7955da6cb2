import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { corrected } from '../../src/engine/corrections/corrected.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { PageState } from '../../src/ui/page-state.ts';
import { PageView } from '../../src/ui/page-view.tsx';
import { annotateText } from '../annotate.ts';

vi.mock('webextension-polyfill', async () => import('../../scripts/gallery/no-browser.ts'));

const { document, Event, Node, Element, SVGElement, HTMLElement, HTMLInputElement } = parseHTML(
  '<html lang="en"><body></body></html>',
);
Object.assign(globalThis, { document, Node, Element, SVGElement, HTMLElement, HTMLInputElement });
const root = document.createElement('div');
const nothing = (): void => undefined;
const soon = (): Promise<void> => new Promise((done) => setTimeout(done, 150));

afterEach(() => render(null, root));

describe('an export as filtered', () => {
  it('counts what the search has found', async () => {
    const annotation = annotateText('“The gate held,” said Neil Dorn.\n\n“The mill is old,” Ann Bell said.');
    const state = new PageState({ ...DEFAULT_SETTINGS, exportWhich: 'filtered' });
    const shown = { result: corrected(annotation), kept: { unread: 0, trouble: null } };
    state.view.value = { is: 'annotated', shown, painted: true };
    render(h(PageView, { state, openPanel: null, openOptions: nothing, openLibrary: nothing, isPrivate: false }), root);
    const sheet = async (): Promise<string> => {
      const details = root.querySelector<HTMLDetailsElement>('details.export');
      Object.assign(details ?? {}, { open: true });
      details?.dispatchEvent(new Event('toggle'));
      await soon();
      return root.querySelector('.export-sheet')?.textContent ?? '';
    };
    expect(await sheet()).toContain('As filtered: 2');
    root.querySelector<HTMLElement>('.find')?.click();
    await soon();
    const field = root.querySelector<HTMLInputElement>('input[type=search]');
    if (field) field.value = 'mill';
    field?.dispatchEvent(new Event('input'));
    await soon();
    expect(root.querySelectorAll('.st')).toHaveLength(1);
    expect(root.querySelector('.export-sheet')?.textContent).toContain('As filtered: 1');
    state.dispose();
  });
});
