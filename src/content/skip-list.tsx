import { render } from 'preact';
import { speakerName, wordsOf } from '../engine/export/format.ts';
import type { Annotation, Attribution } from '../engine/model.ts';
import { say } from '../shared/words.ts';

const STYLES = `
:host { all: initial !important; position: absolute !important; z-index: 2147483647 !important; left: 8px !important; top: 8px !important; }
nav { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); font: 14px/1.45 system-ui, sans-serif; }
nav:focus-within { width: min(420px, 90vw); height: auto; max-height: 60vh; overflow: auto; clip-path: none; padding: 8px; border-radius: 10px; color-scheme: light dark; background: light-dark(#fff, #26282b); color: light-dark(#1f2226, #ecebe7); box-shadow: 0 10px 30px #0003; }
ol { margin: 0; padding: 0; list-style: none; display: grid; gap: 2px; }
button { font: inherit; width: 100%; text-align: start; padding: 4px 8px; border: 0; border-radius: 6px; background: none; color: inherit; }
button:focus-visible { outline: 2px solid light-dark(#0b5cad, #7cb7ff); }
p { margin: 0; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media print { :host { display: none !important; } }
`;

const LONGEST = 90;

/** The statements as a list for those who read by ear or by keyboard: first on the page, seen only while it has the focus. */
export class SkipList {
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private names = new Map<string, string>();
  private items: readonly string[] = [];

  constructor(
    private readonly document: Document,
    private readonly choose: (id: string) => void,
  ) {
    this.host = document.createElement('sourcelight-list');
    this.root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    this.root.adoptedStyleSheets = [sheet];
    document.documentElement.insertBefore(this.host, document.body);
  }

  show(annotation: Annotation, attributions: readonly Attribution[]): void {
    this.items = attributions.map(({ id }) => id);
    this.names = new Map(
      attributions.map((attribution) => {
        const words = wordsOf(annotation, attribution.content);
        const cut = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
        return [attribution.id, `${speakerName(annotation, attribution) ?? say('speakerUnknown')}: ${cut}`];
      }),
    );
    this.draw('');
  }

  /** Says which statement a walk has reached. */
  announce(id: string): void {
    this.draw(this.names.get(id) ?? '');
  }

  dispose(): void {
    render(null, this.root);
    this.host.remove();
  }

  private draw(announced: string): void {
    if (!this.host.isConnected) this.document.documentElement.insertBefore(this.host, this.document.body);
    render(
      <>
        <nav aria-label={say('skipTitle')}>
          <ol>
            {this.items.map((id) => (
              <li key={id}>
                <button type="button" onClick={() => this.choose(id)}>
                  {this.names.get(id)}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <p role="status">{announced}</p>
      </>,
      this.root,
    );
  }
}
