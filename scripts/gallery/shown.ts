import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate, annotateText } from '../../src/engine/annotate.ts';
import { entryOf } from '../../src/engine/corrections/entries.ts';
import type { NewEntry } from '../../src/engine/corrections/entry-schema.ts';
import type { Annotation, Attribution, ReaderEntry, StatementLink } from '../../src/engine/model.ts';
import { parseDocument } from '../../src/node/document.ts';
import { loadFinder } from '../../src/node/finder.ts';
import { root } from '../build.ts';

const LONG = 'Undersecretary-General for Intergovernmental Wastewater Harmonisation';

/** The annotations that the gallery shows, by name: an ordinary article, and awkward ones. */
export function annotations(): Record<string, Annotation> {
  const finder = loadFinder();
  const demo = annotate(parseDocument(readFileSync(join(root, 'assets/demo.html'), 'utf8')), finder, {
    url: 'http://deccancourier.example/india/river-talks',
  });
  const text = (words: string): Annotation => annotateText(words, finder, { url: 'https://news.example/story' });
  const many = Array.from(
    { length: 40 },
    (_, i) => `“It was number ${i + 1} that held,” said Speaker${String.fromCharCode(65 + (i % 12))} Mbeki-${i % 12}.`,
  );
  const [first] = demo.speakers;
  return {
    ordinary: demo,
    'nothing said': { ...demo, attributions: [], speakers: [], notes: [] },
    'not read whole': { ...demo, wordsRead: 214_000 },
    opinion: { ...demo, genre: { kind: 'opinion', shown: 'Opinion', from: 'page' } },
    'no headline, no times': {
      ...demo,
      title: null,
      standfirst: null,
      publisher: null,
      byline: [],
      published: null,
      updated: null,
      notes: [],
    },
    'only guesses': { ...demo, attributions: demo.attributions.map((one) => ({ ...one, level: 'guess', confidence: 0.3 })) },
    'many speakers': text(many.join('\n\n')),
    'long words': {
      ...demo,
      title: `${'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3)} meets ${LONG}`,
      publisher: 'The Extraordinarily Long-Named Provincial Gazette and Advertiser of the Upper Valley',
      speakers: demo.speakers.map((one) =>
        one === first ? { ...one, name: `${one.name} ${LONG}`, descriptions: [LONG.repeat(2)] } : one,
      ),
    },
    'right to left': {
      ...demo,
      language: 'ar',
      title: 'الوزيرة تعرض محادثات حول النهر وتقول إن العمل في السد سيستمر',
      speakers: demo.speakers.map((one) => (one === first ? { ...one, name: 'ميرا راو', descriptions: ['وزيرة المياه'] } : one)),
    },
    linked: { ...demo, attributions: demo.attributions.map((one) => ({ ...one, links: linksIn(demo, one) })) },
    corrected: { ...demo, reader: entriesOf(demo) },
  };
}

/** As if the article had set links on a statement: to a study, to one of its own reports, and to a site with a long name. */
const linksIn = ({ text }: Annotation, { content }: Attribution): StatementLink[] =>
  [
    'https://www.nature.example/study',
    'http://deccancourier.example/india/dam',
    `https://${'long-name-'.repeat(6)}.example/x`,
  ].map((url, i) => {
    const from = (content[0]?.[0] ?? 0) + i * 3;
    return { url, text: text.slice(from, from + 3), span: [from, from + 3] };
  });

/** What a reader may have written: a note, a speaker changed, and a removal whose words are gone. */
function entriesOf(demo: Annotation): ReaderEntry[] {
  const [first, second] = demo.attributions;
  const at = '2024-05-01T10:00:00.000Z';
  const made = [
    first && entryOf(demo, { kind: 'note', attribution: first.id, note: 'Asked again in May' }, at),
    second && entryOf(demo, { kind: 'speaker', attribution: second.id, speaker: 'Anil D’Souza' }, at),
  ].filter((entry) => entry !== null && entry !== undefined);
  const gone = aboutGoneWords(demo, at);
  return [...made, ...gone].map((entry, i) => ({ ...entry, id: `r${i + 1}` }));
}

/** An entry about words that this article does not have. */
function aboutGoneWords(demo: Annotation, at: string): NewEntry[] {
  const elsewhere = { ...demo, text: 'Words that an editor took out since.', attributions: [] };
  const entry = entryOf(elsewhere, { kind: 'mark', span: [0, 36], speaker: 'Nobody' }, at);
  return entry ? [entry] : [];
}
