import { readFileSync } from 'node:fs';
import { PARTS } from '../../src/engine/attribution/claims/parts.ts';
import { firstIndex } from '../../src/engine/sorted.ts';
import { type Paragraph, paragraphsOf } from './corpus.ts';

/** A paragraph of a treebank in the engine's own tokens, with their parts of speech. */
export interface TaggedParagraph {
  tokens: Paragraph['tokens'];
  parts: Uint8Array;
}

interface Word {
  start: number;
  end: number;
  part: number;
}

const NAMES: Record<string, (typeof PARTS)[number]> = {
  ADJ: 'adjective',
  ADP: 'adposition',
  ADV: 'adverb',
  AUX: 'auxiliary',
  CCONJ: 'coordinator',
  DET: 'determiner',
  NOUN: 'noun',
  NUM: 'number',
  PART: 'particle',
  PRON: 'pronoun',
  PROPN: 'name',
  PUNCT: 'mark',
  SCONJ: 'subordinator',
};
const [VERB, AUXILIARY, MARK] = [PARTS.indexOf('finite verb'), PARTS.indexOf('auxiliary'), PARTS.indexOf('mark')];

/** Reads a file in the format CoNLL-U (https://universaldependencies.org/format.html), cut anew as the engine cuts text. */
export function readTreebank(file: string): TaggedParagraph[] {
  return paragraphsIn(readFileSync(file, 'utf8')).flatMap(({ text, words }, i) =>
    paragraphsOf([{ id: `${file}#${i}`, text, paragraphs: [[0, text.length]], attributions: [] }]).map(({ tokens }) => ({
      tokens,
      parts: partsOf(tokens, words),
    })),
  );
}

function paragraphsIn(source: string): { text: string; words: Word[] }[] {
  const paragraphs: { text: string; words: Word[] }[] = [];
  for (const sentence of source.split(/\n\n+/)) {
    const lines = sentence.split('\n');
    if (!lines.some((line) => /^\d/.test(line))) continue;
    const isNew = lines.some((line) => /^# new(?:par|doc)/.test(line));
    const last = paragraphs.at(-1);
    const paragraph = last && !isNew ? last : { text: '', words: [] };
    if (paragraph !== last) paragraphs.push(paragraph);
    if (paragraph.text) paragraph.text += ' ';
    addWords(paragraph, lines);
  }
  return paragraphs.map(({ text, words }) => ({ text: text.trimEnd(), words }));
}

/** Words of several syntactic words ("don't") stand in one line of their own before their parts, which share the letters. */
function addWords(paragraph: { text: string; words: Word[] }, lines: readonly string[]): void {
  let compound: { until: number; start: number; end: number } | null = null;
  for (const line of lines) {
    const [id = '', form = '', , tag = '', , features = '', , , , misc = ''] = line.split('\t');
    if (!/^\d+(?:-\d+)?$/.test(id)) continue;
    const isCompound = id.includes('-');
    if (!isCompound && compound && Number(id) <= compound.until) {
      paragraph.words.push({ start: compound.start, end: compound.end, part: partOf(tag, features) });
      continue;
    }
    const start = paragraph.text.length;
    const end = start + form.length;
    paragraph.text += form + (/\bSpaceAfter=No\b/.test(misc) ? '' : ' ');
    compound = isCompound ? { until: Number(id.split('-')[1]), start, end } : null;
    if (!isCompound) paragraph.words.push({ start, end, part: partOf(tag, features) });
  }
}

function partOf(tag: string, features: string): number {
  if (tag === 'VERB') return PARTS.indexOf(/\bVerbForm=Fin\b/.test(features) ? 'finite verb' : 'verb form');
  return PARTS.indexOf(NAMES[tag] ?? 'other');
}

/** A token that holds several words has the part of its verb, else of the last that is no mark ("Bailey-Ross", "well-known"). */
function partsOf(tokens: Paragraph['tokens'], words: readonly Word[]): Uint8Array {
  return Uint8Array.from({ length: tokens.length }, (_, i) => {
    const [start, end] = [tokens.start[i] as number, tokens.end[i] as number];
    const inside: Word[] = [];
    for (let k = firstIndex(words.length, (at) => (words[at]?.end ?? 0) > start); (words[k]?.start ?? end) < end; k++)
      inside.push(words[k] as Word);
    const verb = inside.find(({ part }) => part === AUXILIARY || part >= VERB);
    const last = inside.filter(({ part }) => part !== MARK).at(-1) ?? inside.at(-1);
    return (verb ?? last)?.part ?? PARTS.indexOf('other');
  });
}
