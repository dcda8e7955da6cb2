import { describe, expect, it } from 'vitest';
import { speakerName, wordsOf } from '../../../../src/engine/annotation.ts';
import { annotateText } from '../../../annotate.ts';

/** Who says the last quotation of an article. */
function lastSpeaker(...paragraphs: string[]): string | null {
  const annotation = annotateText(paragraphs.join('\n\n'));
  const last = annotation.attributions.at(-1);
  return last ? speakerName(annotation, last) : null;
}

const SAID = '“The ferry is safe and it will sail on Monday,” said Jane Doe, who runs it.';
const ALONE = '“It was a cold morning and nobody came to the harbour.”';
const INTRODUCED = 'Tom Reed has sailed on it for thirty years, and Anna Holm repairs its engines.';

describe('a quotation without a cue, behind paragraphs of the report', () => {
  it.each([
    [
      'goes on with the last speaker where nobody is named',
      ['The mill burned in May, and the town has had no bridge since.'],
      'Jane Doe',
    ],
    ['… where that one is named again', ['For Doe and her crew the winter was long.'], 'Jane Doe'],
    ['… with somebody else', ['For Reed and for Doe the winter was long.'], 'Jane Doe'],
    ['is the one’s whom the article has turned to', ['For Reed and his family the winter was long.'], 'Tom Reed'],
    ['… some paragraphs before', ['For Reed and his family the winter was long.', 'The harbour froze in March.'], 'Tom Reed'],
    ['is not the photographer’s', ['The harbour in winter. Photo by Tom Reed'], 'Jane Doe'],
    ['is not whose words are quoted in between', ['A song about “the whale and old Tom Reed” is heard on the pier.'], 'Jane Doe'],
  ])('%s', (_what, between, expected) => {
    expect(lastSpeaker(INTRODUCED, SAID, ...between, ALONE)).toBe(expected);
  });

  it('is nobody’s where two others are named', () => {
    const between = 'For Reed and for Holm, at home on the island, the winter was long.';
    const annotation = annotateText([INTRODUCED, SAID, between, ALONE].join('\n\n'));
    expect(annotation.attributions.map(({ content }) => wordsOf(annotation, content))).not.toContain(ALONE);
  });
});
