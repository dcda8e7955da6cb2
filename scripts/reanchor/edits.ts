import type { Span } from '../../src/engine/model.ts';

/** A text after an edit, and where the passage stands in it now: null where it is gone. */
export interface Edited {
  text: string;
  span: Span | null;
}

/** One kind of edit to the text around and in a passage. */
export interface Edit {
  name: string;
  /** Of 240 passages, how many must be found (or, where they are gone, refused). */
  least: number;
  edit(text: string, span: Span, random: () => number): Edited;
}

const FILLER = [
  'Rain fell on the harbour for the third day, and the market closed at noon.',
  'A spokesman had no figures. The next count is due in spring, when the nets are mended.',
  'The road to the upper valley stays shut, and two buses a day go round by the mill.',
];
const OTHER_WORDS = 'lantern gravel meadow sixteen quietly borrow copper hedge tomorrow wander thistle brisk'.split(' ');

/** The edits that a return to a page must bear. */
export const EDITS: readonly Edit[] = [
  {
    name: 'paragraphs inserted',
    least: 240,
    edit: (text, [from, to]) => {
      const start = paragraphStart(text, from);
      const end = paragraphEnd(text, to);
      const head = `${FILLER[0]}\n\n${text.slice(0, start)}${FILLER[1]}\n\n`;
      return {
        text: `${head}${text.slice(start, end)}\n\n${FILLER[2]}${text.slice(end)}`,
        span: [head.length + from - start, head.length + to - start],
      };
    },
  },
  {
    name: 'typography changed',
    least: 240,
    edit: (text, [from, to]) => {
      const curly = /[“”‘’]/.test(text);
      const set = (part: string): string => (curly ? straight(part) : curled(part));
      const head = set(text.slice(0, from));
      const words = set(text.slice(from, to));
      return { text: head + words + set(text.slice(to)), span: [head.length, head.length + words.length] };
    },
  },
  { name: '2 words edited', least: 230, edit: (text, span, random) => withWords(text, span, random, () => 2) },
  { name: '30 % edited', least: 150, edit: (text, span, random) => withWords(text, span, random, (n) => Math.ceil(n * 0.3)) },
  {
    name: 'deleted',
    least: 240,
    edit: (text, [from, to]) => ({ text: `${text.slice(0, from)}${text.slice(to)}`, span: null }),
  },
  {
    name: 'duplicated as a pull-quote',
    least: 230,
    edit: (text, [from, to], random) => inserted(text, [from, to], text.slice(from, to), random),
  },
  {
    name: 'said by another in a like sentence',
    least: 240,
    edit: (text, span, random) => inserted(text, span, likeParagraph(text, span), random),
  },
];

/** A harder one, for which there is no count to reach. */
export const TRAPS: readonly Edit[] = [
  {
    name: 'its paragraph deleted',
    least: 240,
    edit: (text, [from, to]) => ({
      text: `${text.slice(0, paragraphStart(text, from))}${text.slice(paragraphEnd(text, to))}`,
      span: null,
    }),
  },
];

/** A paragraph put in between two others, anywhere but within the passage. */
function inserted(text: string, [from, to]: Span, paragraph: string, random: () => number): Edited {
  const places = [0, ...[...text.matchAll(/\n\n/g)].map(({ index }) => index + 2)].filter((at) => at <= from || at >= to);
  const at = places[Math.floor(random() * places.length)] ?? 0;
  const more = at <= from ? paragraph.length + 2 : 0;
  return { text: `${text.slice(0, at)}${paragraph}\n\n${text.slice(at)}`, span: [from + more, to + more] };
}

/** The passage's paragraph with other names in it; one without names gets a speaker behind it. */
function likeParagraph(text: string, [from, to]: Span): string {
  const renamed = (part: string): string => part.replace(/\p{Lu}[\p{L}’'-]+/gu, 'Oldcastle');
  const before = text.slice(paragraphStart(text, from), from);
  const behind = text.slice(to, paragraphEnd(text, to));
  const like = `${renamed(before)}${text.slice(from, to)}${renamed(behind)}`;
  const own = `${before}${text.slice(from, to)}${behind}`;
  return like === own ? `Ruth Oldcastle, who farms the next valley, told the inquiry: ${text.slice(from, to)}, and left.` : like;
}

function withWords(text: string, [from, to]: Span, random: () => number, count: (words: number) => number): Edited {
  const parts = text.slice(from, to).split(/([\p{L}\p{N}]+)/u);
  const places = parts.flatMap((_, i) => (i % 2 ? [i] : []));
  for (let left = Math.min(places.length, count(places.length)); left > 0; left--) {
    const [place = 0] = places.splice(Math.floor(random() * places.length), 1);
    parts[place] = OTHER_WORDS[Math.floor(random() * OTHER_WORDS.length)] ?? '';
  }
  const words = parts.join('');
  return { text: text.slice(0, from) + words + text.slice(to), span: [from, from + words.length] };
}

const paragraphStart = (text: string, at: number): number => {
  const end = text.lastIndexOf('\n\n', at - 1);
  return end < 0 ? 0 : Math.min(end + 2, at);
};
const paragraphEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n\n', at);
  return end < 0 ? text.length : end;
};

const straight = (text: string): string =>
  text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...')
    .replace(/(?<=\d) (?=\p{L})/gu, '\u00a0');
const curled = (text: string): string =>
  text
    .replace(/(?<=^|[\s(])"/g, '“')
    .replace(/"/g, '”')
    .replace(/'/g, '’')
    .replace(/ - /g, ' – ')
    .replace(/\.\.\./g, '…');
