import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/engine/library/model.ts';
import { type Heard, joined, parted, Voices } from '../../../src/engine/library/voices.ts';
import { digestWith } from './digests.ts';
import { at } from './saved.ts';

const day = (n: number): string => `2026-01-0${n}`;
const voices = (): Voices => {
  const all = new Voices();
  all.add([
    digestWith({ id: 'one', published: day(1), said: [{ by: 'Jane Doe' }, { by: 'Tom Reed' }, { by: 'Jane Doe' }] }),
    digestWith({ id: 'two', published: day(3), said: [{ by: 'Jane DOE' }] }),
    digestWith({ id: 'three', published: day(2), said: [{ by: 'Dr Doe' }, { by: null }] }),
  ]);
  return all;
};
const told = (heard: readonly Heard[]) =>
  heard.map(({ name, voices: said }) => [name, said.map(({ digest, statements }) => `${digest.id} ${statements.length}`)]);
const join = (heard: readonly Heard[], id = 'p1', minutes = 0): Person[] => joined(heard, { id, at: at(minutes) });

describe('who is heard in the library', () => {
  it('is kept apart by article, though the name is one, the last published first', () => {
    expect(told(voices().named('jane doe', []))).toEqual([
      ['Jane DOE', ['two 1']],
      ['Jane Doe', ['one 2']],
    ]);
  });

  it('is one person once the reader says so, under whichever name it is asked for', () => {
    const all = voices();
    const people = join([...all.named('Jane Doe', []), ...all.named('Dr Doe', [])]);
    const one = [['Jane DOE', ['two 1', 'three 1', 'one 2']]];
    expect([told(all.named('Jane Doe', people)), told(all.named('Dr. Doe', people))]).toEqual([one, one]);
    expect(told(all.named('Tom Reed', people))).toEqual([['Tom Reed', ['one 1']]]);
  });

  it('leaves a later article of the same name to itself', () => {
    const all = voices();
    const people = join(all.named('Jane Doe', []));
    all.add([digestWith({ id: 'four', published: day(4), said: [{ by: 'Jane Doe' }] })]);
    expect(told(all.named('Jane Doe', people))).toEqual([
      ['Jane DOE', ['two 1', 'one 2']],
      ['Jane Doe', ['four 1']],
    ]);
  });

  it('goes up whole in another person, and is emptied then', () => {
    const all = voices();
    const first = join(all.named('Jane Doe', []));
    const second = join(all.named('Tom Reed', []), 'p2');
    const people = join([...all.named('Jane Doe', first), ...all.named('Tom Reed', second)], 'unused', 1);
    expect(people.map(({ id, members }) => [id, members.value.length])).toEqual([
      ['p1', 3],
      ['p2', 0],
    ]);
    expect(told(all.named('Tom Reed', people))).toEqual([['Jane DOE', ['two 1', 'one 2', 'one 1']]]);
  });

  it('is taken apart again', () => {
    const all = voices();
    const people = join(all.named('Jane Doe', [])).map((person) => parted(person, at(1)));
    expect(told(all.named('Jane Doe', people))).toHaveLength(2);
  });

  it('does not give one article to two people where two libraries joined it otherwise', () => {
    const all = voices();
    const heard = all.named('Jane Doe', []);
    const people = [...join(heard.slice(0, 1), 'p1'), ...join(heard, 'p2')];
    expect(told(all.named('Jane Doe', people))).toEqual([
      ['Jane DOE', ['two 1']],
      ['Jane DOE', ['one 2']],
    ]);
  });

  it('is forgotten with the article', () => {
    const all = voices();
    all.remove('two');
    expect(told(all.named('Jane Doe', []))).toEqual([['Jane Doe', ['one 2']]]);
  });

  it('is offered by the beginning of a name', () => {
    expect(voices().namesLike('do', 5)).toEqual(['Jane Doe', 'Dr Doe']);
    expect(voices().namesLike('', 5)).toEqual([]);
    expect(voices().namesLike('oe', 5)).toEqual([]);
  });

  it('is nobody where nothing is typed', () => expect(voices().named('', [])).toEqual([]));
});
