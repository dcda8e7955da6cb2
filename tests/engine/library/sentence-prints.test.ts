import { describe, expect, it } from 'vitest';
import { sentencePrints } from '../../../src/engine/library/sentence-prints.ts';

const FERRY = 'The ferry to the islands will sail again from Monday.';
const WALL = 'Divers looked at the stones of the outer wall.';

describe('the prints of a text', () => {
  it('are one a sentence, the same wherever it stands and however it is set', () => {
    const [ferry] = sentencePrints(FERRY);
    expect(sentencePrints(`${WALL}\n\n${FERRY.toUpperCase()}`)).toContain(ferry);
    expect(sentencePrints(`${FERRY} ${WALL} ${FERRY}`)).toHaveLength(2);
  });

  it('leave out quotations and short sentences', () =>
    expect(sentencePrints('“The wall will hold through all of the winter,” she said. It rained. ')).toEqual([]));

  it('differ where a word differs', () =>
    expect(sentencePrints(FERRY)).not.toEqual(sentencePrints(FERRY.replace('Monday', 'Tuesday'))));
});
