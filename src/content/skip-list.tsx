import { render } from 'preact';
import { speakerName, wordsOf } from '../engine/annotation.ts';
import type { Annotation, Attribution } from '../engine/model.ts';
import { real } from '../engine/page/dom/real.ts';
import { say } from '../shared/words.ts';
import { makeHost } from './host.ts';
import styles from './skip-list.css?inline';

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
    ({ host: this.host, root: this.root } = makeHost(document, 'list', styles));
    real(real(document).documentElement).insertBefore(this.host, real(document).body);
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
    if (!this.host.isConnected) real(real(this.document).documentElement).insertBefore(this.host, real(this.document).body);
    render(
      <>
        <nav class="tokens" aria-label={say('skipTitle')}>
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
