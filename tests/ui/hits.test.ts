import { describe, expect, it } from 'vitest';
import { hitsIn } from '../../src/ui/hits.ts';

const marked = (words: string, typed: string): string =>
  hitsIn(words, typed)
    .map(({ text, isHit }) => (isHit ? `[${text}]` : text))
    .join('');

describe('a search marks what it has found', () => {
  it.each([
    ['The dam, the Dam', 'dam', 'The [dam], the [Dam]'],
    ['Élan and élan', 'elan', '[Élan] and [élan]'],
    ['E\u0301lan vital', 'elan', '[E\u0301lan] vital'],
    ['It holds', 'leaks', 'It holds'],
    ['It holds', '  ', 'It holds'],
    ['aaa', 'aa', '[aa]a'],
    ['It is 😀 here', '😀', 'It is [😀] here'],
    ['', 'x', ''],
  ])('%j, “%s”', (words, typed, result) => expect(marked(words, typed)).toBe(result));
});
