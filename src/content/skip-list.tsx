import { render } from 'preact';
import { levelOf, speakerName, wordsOf } from '../engine/annotation.ts';
import type { Annotation, Attribution } from '../engine/model.ts';
import { real } from '../engine/page/dom/real.ts';
import { say } from '../shared/words.ts';
import { formName, levelName } from '../ui/names.ts';
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
        const level = levelOf(attribution) === 'sure' ? [] : [levelName(attribution)];
        const kind = [formName(attribution), ...level].join(', ');
        return [attribution.id, `${speakerName(annotation, attribution) ?? say('speakerUnknown')}: ${cut} (${kind})`];
      }),
    );
    this.draw('');
  }

  /** Says which statement a walk has reached, behind what there is to say about the way. */
  announce(id: string, before = ''): void {
    this.draw([before, this.names.get(id)].filter(Boolean).join(' '));
  }

  dispose(): void {
    render(null, this.root);
    this.host.remove();
  }

  /** Leads the focus behind the list: to the page's first heading, which takes it for once. */
  private goPast(): void {
    const target = real(this.document).querySelector<HTMLElement>('main, article, h1') ?? real(this.document).body;
    const selection = real(this.document).getSelection();
    real(this.root.activeElement as HTMLElement | null)?.blur();
    selection?.setPosition(target, 0);
  }

  private draw(announced: string): void {
    if (!this.host.isConnected) real(real(this.document).documentElement).insertBefore(this.host, real(this.document).body);
    render(
      <>
        <nav class="tokens" aria-label={say('skipTitle')}>
          <button type="button" class="past" onClick={() => this.goPast()}>
            {say('skipPast')}
          </button>
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
