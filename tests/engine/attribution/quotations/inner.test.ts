import { describe, expect, it } from 'vitest';
import { speakerName, wordsOf } from '../../../../src/engine/annotation.ts';
import { annotateText } from '../../../annotate.ts';

/** "speaker | source | content" of each statement. */
const heard = (text: string): string[] => {
  const annotation = annotateText(text);
  return annotation.attributions.map((attribution) =>
    [
      speakerName(annotation, attribution),
      wordsOf(annotation, attribution.source),
      wordsOf(annotation, attribution.content),
    ].join(' | '),
  );
};

describe('a quotation inside another', () => {
  it('is a statement of its own where it has a source, and the one around it stays whole', () => {
    expect(heard('“The foreman told me, ‘Never again,’” Ida Krog said.')).toEqual([
      'Ida Krog | Ida Krog | “The foreman told me, ‘Never again,’”',
      'The foreman | The foreman | ‘Never again,’',
    ]);
  });

  it('is whose words are quoted where the source is “I”', () => {
    expect(heard('“I said, ‘Never again,’ and left,” Ida Krog told the paper.')).toEqual([
      'Ida Krog | Ida Krog | “I said, ‘Never again,’ and left,”',
      'Ida Krog | I | ‘Never again,’',
    ]);
  });

  it('is never theirs where the source is “he” or “she”', () => {
    const found = heard('“She said, ‘Never again,’ and left,” Ida Krog told the paper.');
    expect(found[0]).toMatch(/^Ida Krog/);
    expect(found[1]).not.toMatch(/^Ida Krog/);
  });

  it('has none where no source stands beside it', () => {
    expect(heard('“They call it ‘the pit’ and laugh,” Ida Krog said.')).toHaveLength(1);
  });
});
