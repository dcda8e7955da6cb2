import { describe, expect, it } from 'vitest';
import { readSelector, writeSelector } from '../../../src/engine/corrections/selector.ts';

describe('the selector of an entry', () => {
  it('comes back as it was written', () => {
    const selector = { exact: 'It holds', prefix: 'said: ', suffix: '.' };
    expect(readSelector(writeSelector(selector))).toEqual(selector);
  });

  it('may lack its surroundings', () => expect(readSelector('{"exact":"a"}')).toEqual({ exact: 'a', prefix: '', suffix: '' }));

  it.each(['', 'words', '{}', '{"exact":5}', '[]'])('%s is none', (target) => expect(readSelector(target)).toBeNull());
});
