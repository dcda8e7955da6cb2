import { describe, expect, it } from 'vitest';
import type { Stamp } from '../../src/engine/model.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { shownOf } from '../../src/shared/shown.ts';
import { citationOf } from '../../src/ui/citation.ts';
import { groupedBySpeaker, matching } from '../../src/ui/statements.ts';
import { clockOf, dayOf, relativeAge } from '../../src/ui/time-words.ts';
import { annotateText } from '../annotate.ts';

const stamp = (iso: string): Stamp => ({ iso, shown: null, from: 'page', zone: null, others: [] });
const NOW = new Date('2024-05-02T12:00:00Z');

describe('times in words', () => {
  it.each([
    ['2024-05-01T23:30+05:30', '23:30', '1 May 2024', '18 hours ago'],
    ['2024-05-02T11:58:30Z', '11:58', '2 May 2024', '1 minute ago'],
    ['2024-05-01', null, '1 May 2024', 'yesterday'],
    ['2020-05-01T10:00', '10:00', '1 May 2020', '4 years ago'],
  ])('%s', (iso, clock, day, age) => {
    expect([clockOf(stamp(iso)), dayOf(stamp(iso), 'en-GB'), relativeAge(stamp(iso), 'en-GB', NOW)]).toEqual([clock, day, age]);
  });
});

describe('who is heard', () => {
  it('puts those with most words first, nobody last, and leaves attitudes out', () => {
    const annotation = annotateText(
      '“No,” said Jane Doe.\n\n“I would rather walk than ride in that,” said Tom Reed.\n\nTom Reed believes that it leaks.\n\n“Well, now, here we all are again,” they said.',
    );
    const groups = groupedBySpeaker(annotation, shownOf(annotation, { ...DEFAULT_SETTINGS, guesses: true }));
    expect(groups.map((group) => [group.speaker?.name ?? null, group.statements.length, group.words])).toEqual([
      ['Tom Reed', 1, 8],
      ['Jane Doe', 1, 1],
      [null, 1, 7],
    ]);
  });

  it('finds statements by their words and by who said them, whatever case and accents', () => {
    const annotation = annotateText('“No, the café is shut,” said Jané Doe.\n\n“Yes,” said Tom Reed.');
    const found = (typed: string): number => matching(annotation, annotation.attributions, typed).length;
    expect([found('CAFE'), found('jane'), found('reed'), found(''), found('zebra')]).toEqual([1, 1, 1, 2, 0]);
  });

  it('cites words, speaker, headline, outlet, day and address', () => {
    const annotation = {
      ...annotateText('“No,” said Jane Doe.', { url: 'https://news.example/a' }),
      title: 'Bridge talks',
      publisher: 'The News',
      published: stamp('2024-05-01'),
    };
    const [attribution] = annotation.attributions;
    const now = new Date('2024-05-02T12:00:00');
    expect(attribution && citationOf(annotation, { ...attribution, level: 'sure' }, now)).toBe(
      '“No,”\nJane Doe, in: “Bridge talks”, The News, May 1, 2024.\nhttps://news.example/a#:~:text=%E2%80%9CNo%2C%E2%80%9D (read May 2, 2024)',
    );
  });

  it('never makes a claim or a guess look like a quotation', () => {
    const annotation = annotateText('Jane Doe said that it leaks.', { url: 'https://news.example/a' });
    const [attribution] = annotation.attributions;
    const cited = (level: 'likely' | 'guess'): string => (attribution ? citationOf(annotation, { ...attribution, level }) : '');
    expect(cited('likely').split('\n').slice(0, 3)).toEqual([
      'that it leaks',
      'Reported by the article in its own words.',
      'Attribution likely, not certain, by Sourcelight.',
    ]);
    expect(cited('guess')).toContain('A guess by Sourcelight');
  });

  it('keeps two paragraphs of one quotation two', () => {
    const annotation = annotateText('“It holds,” said Jane Doe.\n\n“It leaks,” said Tom Reed.');
    const [attribution] = annotation.attributions;
    expect(
      attribution &&
        citationOf(
          { ...annotation, text: '“It holds.”\n\n“It leaks.”' },
          {
            ...attribution,
            content: [
              [0, 11],
              [13, 24],
            ],
          },
        ),
    ).toMatch(/^“It holds\.”\n+“It leaks\.”\n/);
  });
});
