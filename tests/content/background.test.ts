import { describe, expect, it } from 'vitest';
import { backgroundBy } from '../../src/content/background.ts';

const INPUT = { text: '', blocks: [], context: [] };
const ENTRY = { kind: 'note', target: '{}', value: 'x', at: '' } as const;
const FOUND = { ok: true, value: { attributions: [], speakers: [] } } as const;

/** A background that is ended `times` times before it answers, and what it was asked. */
function ended(times: number, answer: unknown): { asked: string[]; background: ReturnType<typeof backgroundBy> } {
  const asked: string[] = [];
  const ask = async (type: string): Promise<never> => {
    asked.push(type);
    if (asked.length <= times) throw new Error('message channel closed');
    return answer as never;
  };
  return { asked, background: backgroundBy(ask, () => undefined) };
}

describe('a background that the browser ends', () => {
  it('is asked once more to attribute', async () => {
    const { asked, background } = ended(1, FOUND);
    expect(await background.attribute(INPUT)).toEqual(FOUND);
    expect(asked).toEqual(['attribute', 'attribute']);
  });

  it('is asked no third time: the reading was interrupted', async () => {
    const { asked, background } = ended(9, FOUND);
    expect(await background.attribute(INPUT)).toMatchObject({ ok: false, why: 'interrupted' });
    expect(asked).toHaveLength(2);
  });

  it('is not asked again where it has answered, whatever the answer', async () => {
    const { asked, background } = ended(0, { ok: false, why: 'no-model', detail: '' });
    expect(await background.attribute(INPUT)).toMatchObject({ why: 'no-model' });
    expect(asked).toHaveLength(1);
  });

  it('may be asked twice to add, as it keeps the entry once, but never to undo', async () => {
    const adding = ended(9, null);
    expect(await adding.background.add('a', ENTRY)).toEqual({ ok: false, why: 'interrupted' });
    expect(adding.asked).toHaveLength(2);
    const undoing = ended(9, null);
    expect(await undoing.background.undo('a')).toEqual({ ok: false, why: 'interrupted' });
    expect(undoing.asked).toHaveLength(1);
  });

  it('is not heard where it says what it has kept: nothing is known, and why', async () => {
    expect(await ended(9, null).background.entries('a')).toMatchObject({ entries: [], trouble: 'interrupted' });
  });
});
