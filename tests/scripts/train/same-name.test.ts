import { describe, expect, it } from 'vitest';
import { isSameName } from '../../../scripts/train/same-name.ts';

const bell = { name: 'Ann Bell', kind: 'person', aliases: ['Bell', 'Annie Bell'], descriptions: ['harbour pilot'] };
const board = { name: 'the National River Board', kind: 'organisation', aliases: ['NRB', 'the board'] };

describe('the name of a gold speaker', () => {
  it.each([
    ['Ann Bell', bell],
    ['Mayor Ann Bell', bell],
    ['Harbour pilot Ann Bell', bell],
    ['Annie Bell', bell],
    ['National River Board', board],
    ['NRB', board],
  ])('is %s', (name, gold) => {
    expect(isSameName(name, gold)).toBe(true);
  });

  it.each([
    ['Bell', bell],
    ['Tom Bell', bell],
    ['Tall Ann Bell', bell],
    ['the lawyer of Ann Bell', bell],
    ['the River', board],
  ])('is not %s', (name, gold) => {
    expect(isSameName(name, gold)).toBe(false);
  });
});
