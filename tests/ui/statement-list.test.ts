import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Annotation, Attribution } from '../../src/engine/model.ts';
import { StatementList } from '../../src/ui/statement-list.tsx';

const MANY = 330;
const words = (i: number): string => `“It was pier ${i} that held.”`;
const text = Array.from({ length: MANY }, (_, i) => words(i)).join('\n\n');
const attributions = Array.from({ length: MANY }, (_, i): Attribution => {
  const at = text.indexOf(words(i));
  return {
    id: `a${i + 1}`,
    speaker: `s${(i % 3) + 1}`,
    source: [],
    cue: [],
    content: [[at, at + words(i).length]],
    form: 'direct',
    act: 'speech',
    confidence: 0.97,
    level: 'sure',
    evidence: 'test',
  };
});
const annotation = {
  text,
  url: 'https://news.example/piers',
  attributions,
  speakers: ['Ann Bell', 'Neil Dorn', 'Meera Rao'].map((name, i) => ({
    id: `s${i + 1}`,
    name,
    kind: 'person',
    descriptions: [],
    aliases: [],
    attributions: attributions.filter(({ speaker }) => speaker === `s${i + 1}`).map(({ id }) => id),
  })),
} as unknown as Annotation;

const { document, Node, Element, SVGElement, HTMLElement, HTMLInputElement } = parseHTML('<html lang="en"><body></body></html>');
let root: HTMLElement;
/** What effects and timers have been waiting for. */
const later = (): Promise<unknown> => vi.advanceTimersByTimeAsync(5000);

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(globalThis, { document, Node, Element, SVGElement, HTMLElement, HTMLInputElement });
  root = document.createElement('div');
});
afterEach(() => {
  render(null, root);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const draw = (more: Partial<Parameters<typeof StatementList>[0]> = {}): void =>
  render(
    h(StatementList, {
      annotation,
      statements: attributions,
      found: attributions,
      guesses: [],
      guessing: false,
      order: 'text',
      typed: '',
      inView: null,
      byAttribution: new Map(),
      selected: null,
      select: () => undefined,
      reveal: null,
      ...more,
    }),
    root,
  );
const rows = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.st')];

describe('a list of hundreds of statements', () => {
  it('draws the first at once and the rest soon, in order', async () => {
    draw();
    expect(rows().length).toBeGreaterThanOrEqual(10);
    expect(rows().length).toBeLessThan(60);
    await later();
    expect(rows()).toHaveLength(MANY);
    expect(rows().map((row) => row.querySelector('.words')?.textContent)).toEqual(
      Array.from({ length: MANY }, (_, i) => words(i)),
    );
  });

  it('begins anew with each search, never with more than the first', async () => {
    draw();
    await later();
    draw({ typed: 'pier' });
    expect(rows().length).toBeLessThan(60);
  });

  it('by speaker shows three of each, and says how many more', () => {
    draw({ order: 'speakers' });
    expect(rows()).toHaveLength(9);
    expect(root.querySelector('.more')?.textContent).toMatch(/107/);
  });

  it('a statement that comes into view is marked, without the others being drawn anew', () => {
    draw();
    const [first, second] = rows();
    draw({ inView: 'a2' });
    expect(rows()[0]).toBe(first);
    expect(rows()[1]).toBe(second);
    expect(second?.getAttribute('aria-current')).toBe('true');
    expect(first?.hasAttribute('aria-current')).toBe(false);
  });

  it('does what its owner does now, also in rows that were drawn before', () => {
    const done: string[] = [];
    draw({ reveal: () => done.push('before') });
    draw({ reveal: (id) => done.push(id) });
    root.querySelector<HTMLElement>('.statement')?.click();
    expect(done).toEqual(['a1']);
  });
});
