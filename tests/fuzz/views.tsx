import { parseHTML } from 'linkedom';
import { render, type VNode } from 'preact';
import { CardView } from '../../src/content/card-view.tsx';
import { Questions } from '../../src/content/questions.ts';
import { corrected } from '../../src/engine/corrections/corrected.ts';
import type { Annotation } from '../../src/engine/model.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { PageState } from '../../src/ui/page-state.ts';
import { PageView } from '../../src/ui/page-view.tsx';

/** A document for views to be drawn in: as much of a browser as drawing asks of one. */
const { document, Node, Element, SVGElement, HTMLInputElement } = parseHTML('<html lang="en"><body></body></html>');
Object.assign(globalThis, { document, Node, Element, SVGElement, HTMLInputElement });

const nothing = (): void => undefined;
const saved = async (): Promise<null> => null;
const questions = new Questions(() => Promise.reject(new Error('Nobody asks.')), 'about:blank', 'null');
/** Cards are drawn of so many statements. */
const CARDS = 3;

/** Draws popup and panel, while they wait and once they have it all, and the first cards; what a reader sees of each. */
export function viewsOf(annotation: Annotation): string[] {
  const result = corrected(annotation);
  const kept = { unread: 0, trouble: null };
  const state = new PageState({ ...DEFAULT_SETTINGS, guesses: true });
  const pageView = (): VNode => (
    <PageView state={state} openPanel={nothing} openOptions={nothing} openLibrary={nothing} isPrivate={false} />
  );
  state.view.value = { is: 'loading', words: 1, page: annotation };
  const seen = [drawn(pageView())];
  state.view.value = { is: 'annotated', shown: { result, kept }, painted: true };
  seen.push(drawn(pageView()));
  state.dispose();
  for (const attribution of result.annotation.attributions.slice(0, CARDS))
    for (const isPeek of [true, false])
      seen.push(
        drawn(
          <CardView
            annotation={result.annotation}
            attribution={attribution}
            entries={[]}
            kept={kept}
            isPeek={isPeek}
            questions={questions}
            correct={saved}
            undo={saved}
            close={nothing}
          />,
        ),
      );
  return seen;
}

function drawn(view: VNode): string {
  const root = document.createElement('div');
  render(view, root);
  const text = root.textContent ?? '';
  render(null, root);
  return text;
}
