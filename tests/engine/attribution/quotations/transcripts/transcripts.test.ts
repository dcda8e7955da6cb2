import { describe, expect, it } from 'vitest';
import { readTranscript } from '../../../../../src/engine/attribution/quotations/transcripts/transcripts.ts';
import type { BlockRole } from '../../../../../src/engine/model.ts';
import { laidOut } from '../laid-out.ts';

function turns(paragraphs: readonly string[], role: BlockRole = 'paragraph'): string[] {
  const { text, spans } = laidOut(paragraphs);
  const drafts = readTranscript(
    text,
    spans.map((span) => ({ span, role })),
  );
  return drafts.map(({ source, content, own }) => {
    const [who, words] = [source, content].map((list) => list.map((span) => text.slice(...span)).join(' … '));
    return `${who}${own ? ' (own)' : ''} | ${words}`;
  });
}

const lines = (...paragraphs: string[]): string[] => turns(paragraphs);

describe('a transcript', () => {
  it('is lines with names in capitals', () => {
    expect(lines('REED: Will you pay?', 'RAO: We have paid.', 'REED: When?')).toEqual([
      'REED | Will you pay?',
      'RAO | We have paid.',
      'REED | When?',
    ]);
  });

  it('may come with the marks of whoever reprints it', () => {
    expect(lines('“REED: Will you pay?', '“RAO: We have paid.', '“REED: When?”').slice(1)).toEqual([
      'RAO | We have paid.',
      'REED | When?',
    ]);
  });

  it('may be questions and answers', () => {
    expect(lines('Q: Will you pay?', 'A: We have paid.', 'Q: When?')).toHaveLength(3);
  });

  it('may name its speakers in the usual letters, if they return', () => {
    expect(lines('Tom Reed: Will you pay?', 'Meera Rao: We have paid.', 'Tom Reed: When?', 'Meera Rao: In May.')).toHaveLength(4);
  });

  it('may give a surname alone after the full name', () => {
    expect(lines('Courier: Why now?', 'Lea Brandt: I grew up there.', 'Courier: And today?', 'Brandt: It is a hotel.')).toEqual([
      'Courier | Why now?',
      'Lea Brandt | I grew up there.',
      'Courier | And today?',
      'Brandt | It is a hotel.',
    ]);
  });

  it('leaves the report around it alone', () => {
    expect(
      lines(
        'The hearing took two hours.',
        'REED: Will you pay?',
        'RAO: We have paid.',
        'REED: When?',
        'The hearing goes on in May.',
      ).at(-1),
    ).toBe('REED | When?');
  });

  it('ends where the report takes over between two turns', () => {
    expect(lines('REED: Will you pay?', 'RAO: We paid.', '“They lied,” Holm said later.', 'REED: When?', 'RAO: In May.')[1]).toBe(
      'RAO | We paid.',
    );
  });

  it.each([
    ['headings with a colon', ['Weather: It will rain.', 'Sport: Rovers lost.', 'Travel: The bridge is shut.']],
    ['one warning in capitals', ['WARNING: The bridge is shut.', 'Cars had to turn back.']],
    ['times', ['10:30: The session opens.', '11:00: The session ends.', '12:00: Lunch.']],
    ['claims and facts', ['CLAIM: The bridge fell.', 'FACTS: It stands.', 'CLAIM: It is new.', 'FACTS: It is old.']],
    ['an agency’s assessment', ['CLAIM: The bridge fell.', "AP'S ASSESSMENT: False.", 'THE FACTS: It stands.']],
    ['counts', ['Killed: 20.', 'Injured: 54.', 'Killed: 3.', 'Injured: 7.']],
    ['news flashes', ['BREAKING: The bridge fell.', 'UPDATE: It is shut.', 'BREAKING: It is open.']],
    ['a dateline', ['NEW DELHI: The bridge is shut.', 'Cars had to turn back.']],
    ['datelines of a round-up', ['LONDON: The bridge is shut.', 'PARIS: The metro stands.', 'ROME: The buses run.']],
    ['questions as headings', ['WHAT HAPPENED: The bridge fell.', 'WHY IT MATTERS: It was new.', 'WHAT IS NEXT: A trial.']],
    ['a cast list', ['Director: Nora Lim.', 'Cast: Ida Krog, Piet Holm.', 'Running time: 90 minutes.']],
    ['prices', ['Adults: 12 crowns.', 'Children: 6 crowns.', 'Adults: 10 crowns on Monday.', 'Children: free on Monday.']],
    ['a scorecard', ['Rovers: Reed 12, Holm 54.', 'Oldport: Krog 77.', 'Referee: P. Vos.']],
    ['sentences with a full stop', ['Mr. Reed left. He was angry.', 'Ms. Rao stayed. She was not.']],
  ])('is not made of %s', (_name, paragraphs) => {
    expect(lines(...paragraphs)).toEqual([]);
  });

  it('is no list', () => {
    expect(turns(['Reed: three goals', 'Holm: two goals', 'Reed: one card', 'Holm: no card'], 'list')).toEqual([]);
  });
});

/** Label styles: how two people are named at the start of their turns; what the source is; whose voice is the outlet's. */
const STYLES: { name: string; labels: [string, string]; sources: [string, string]; own?: boolean }[] = [
  { name: 'capitals', labels: ['REED: ', 'RAO: '], sources: ['REED', 'RAO'] },
  { name: 'full names in capitals', labels: ['TOM REED: ', 'MEERA RAO: '], sources: ['TOM REED', 'MEERA RAO'] },
  { name: 'names with Mc and O’', labels: ['McCOY: ', "O'DEA: "], sources: ['McCOY', "O'DEA"] },
  { name: 'the usual letters', labels: ['Tom Reed: ', 'Meera Rao: '], sources: ['Tom Reed', 'Meera Rao'] },
  {
    name: 'roles',
    labels: ['TOM REED, CITY ANCHOR: ', 'MEERA RAO, TRANSIT CHAIR: '],
    sources: ['TOM REED', 'MEERA RAO'],
    own: true,
  },
  { name: 'sound notes', labels: ['REED (voice-over): ', 'RAO (ph): '], sources: ['REED', 'RAO'], own: true },
  {
    name: 'parties and states',
    labels: ['SEN. TOM REED (D-OH): ', 'REP. MEERA RAO (R-TX): '],
    sources: ['SEN. TOM REED', 'REP. MEERA RAO'],
  },
  {
    name: 'seat and party',
    labels: ['Tom Reed (Dale) (Lab): ', 'Meera Rao (Oldport West) (Con): '],
    sources: ['Tom Reed', 'Meera Rao'],
  },
  {
    name: 'Senate of Australia',
    labels: ['Senator REED (Tasmania) (16:05): ', 'The PRESIDENT: '],
    sources: ['Senator REED', 'The PRESIDENT'],
  },
  { name: 'Congressional Record', labels: ['Mr. REED. ', 'Ms. RAO of Texas. '], sources: ['Mr. REED', 'Ms. RAO of Texas'] },
  {
    name: 'Congressional Record, chair',
    labels: ['The CHAIRMAN. ', 'Mr. REED (during the reading). '],
    sources: ['The CHAIRMAN', 'Mr. REED'],
  },
  { name: 'court', labels: ['THE COURT: ', 'THE WITNESS: '], sources: ['THE COURT', 'THE WITNESS'] },
  { name: 'court, counsel', labels: ['MR. REED: ', 'THE COURT: '], sources: ['MR. REED', 'THE COURT'] },
  { name: 'Lok Sabha', labels: ['SHRI TOM REED (DALE): ', 'SHRIMATI RAO: '], sources: ['SHRI TOM REED', 'SHRIMATI RAO'] },
  { name: 'time codes', labels: ['00:01 Tom Reed: ', '00:07 Meera Rao: '], sources: ['Tom Reed', 'Meera Rao'] },
  { name: 'time codes in brackets', labels: ['[02:50:05] REED: ', '[02:50:09] RAO: '], sources: ['REED', 'RAO'] },
  { name: 'captions', labels: ['>> REED: ', '>> RAO: '], sources: ['REED', 'RAO'] },
  { name: 'dashes in front', labels: ['– Tom Reed: ', '– Meera Rao: '], sources: ['Tom Reed', 'Meera Rao'] },
  {
    name: 'unnamed',
    labels: ['UNIDENTIFIED MALE: ', 'UNIDENTIFIED PERSON #2: '],
    sources: ['UNIDENTIFIED MALE', 'UNIDENTIFIED PERSON #2'],
  },
  { name: 'Q. and A.', labels: ['Q. ', 'A. '], sources: ['Q', 'A'], own: true },
  { name: 'Q: and A:', labels: ['Q: ', 'A: '], sources: ['Q', 'A'], own: true },
  { name: 'Q — and A —', labels: ['Q — ', 'A — '], sources: ['Q', 'A'], own: true },
  { name: 'interviewer', labels: ['Interviewer: ', 'Meera Rao: '], sources: ['Interviewer', 'Meera Rao'], own: true },
  { name: 'host', labels: ['Host: ', 'Meera Rao: '], sources: ['Host', 'Meera Rao'], own: true },
];

describe.each(STYLES)('turns labelled with $name', ({ labels: [a, b], sources: [one, other], own }) => {
  const first = own ? `${one} (own)` : one;

  it('are told apart', () => {
    expect(lines(`${a}Will you pay?`, `${b}We have paid.`, `${a}When was that?`, `${b}In May.`)).toEqual([
      `${first} | Will you pay?`,
      `${other} | We have paid.`,
      `${first} | When was that?`,
      `${other} | In May.`,
    ]);
  });

  it('run over several paragraphs', () => {
    expect(
      lines(`${a}Will you pay?`, `${b}We have paid.`, 'I told the men myself.', `${a}When?`, `${b}In May.`).slice(1, 3),
    ).toEqual([`${other} | We have paid. … I told the men myself.`, `${first} | When?`]);
  });

  it('leave stage directions to nobody', () => {
    const found = lines(
      `${a}Will you pay?`,
      '(Laughter)',
      `${b}We have paid.`,
      '[APPLAUSE]',
      'Opposition senators interjecting—',
      `${a}When?`,
    );
    expect(found).toEqual([`${first} | Will you pay?`, `${other} | We have paid.`, `${first} | When?`]);
  });

  it('end before the afterword', () => {
    const found = lines(
      `${a}Will you?`,
      `${b}We paid.`,
      'Long ago.',
      `${a}When?`,
      `${b}In May.`,
      'This interview was edited for length.',
    );
    expect(found.at(-1)).toBe(`${other} | In May.`);
  });
});

describe('the label on a line of its own', () => {
  it('belongs to the paragraph behind it', () => {
    expect(lines('IDA KROG, HOST:', 'The bridge is shut.', 'HOLM: It is.', 'KROG: Since when?')).toEqual([
      'IDA KROG (own) | The bridge is shut.',
      'HOLM | It is.',
      'KROG (own) | Since when?',
    ]);
  });

  it('may hold the time behind the name', () => {
    expect(
      lines('Ida Krog 00:07', 'The bridge is shut.', 'Piet Holm 00:12', 'It is.', 'Ida Krog 00:15', 'Since when?'),
    ).toHaveLength(3);
  });
});
