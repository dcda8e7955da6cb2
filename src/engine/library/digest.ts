import * as v from 'valibot';
import { levelOf, speakerName, wordsOf } from '../annotation.ts';
import { corrected } from '../corrections/corrected.ts';
import type { Level } from '../model.ts';
import { annotationOf, newestOf, type SavedArticle } from './model.ts';

/** A statement as lists and searches need it. */
export interface DigestStatement {
  id: string;
  words: string;
  speaker: string | null;
  form: 'direct' | 'mixed' | 'indirect';
  level: Level;
}

/** A saved article as lists and searches need it: without its text. Made anew whenever the row changes. */
export interface Digest {
  id: string;
  title: string;
  outlet: string | null;
  authors: string[];
  published: string | null;
  savedAt: string;
  /** When it was last read. */
  seen: string;
  versions: number;
  /** Whether the newest version was not looked at yet. */
  isNews: boolean;
  tags: string[];
  note: string;
  /** As the reader corrected them; attitudes and guesses apart. */
  statements: DigestStatement[];
}

const text = v.string();
export const digestSchema = v.object({
  id: text,
  title: text,
  outlet: v.nullable(text),
  authors: v.array(text),
  published: v.nullable(text),
  savedAt: text,
  seen: text,
  versions: v.number(),
  isNews: v.boolean(),
  tags: v.array(text),
  note: text,
  statements: v.array(
    v.object({
      id: text,
      words: text,
      speaker: v.nullable(text),
      form: v.picklist(['direct', 'mixed', 'indirect']),
      level: v.picklist(['sure', 'likely', 'guess']),
    }),
  ),
}) satisfies v.GenericSchema<unknown, Digest>;

/** What a row says of itself. */
export function digestOf(article: SavedArticle): Digest {
  const newest = newestOf(article);
  const { annotation } = corrected(annotationOf(article));
  const { title, publisher, byline, published, attributions } = annotation;
  return {
    id: article.id,
    title: title ?? article.id,
    outlet: publisher ?? hostOf(article.id),
    authors: byline.map(({ name }) => name),
    published: published?.iso ?? null,
    savedAt: article.savedAt,
    seen: newest.seen,
    versions: article.versions.length,
    isNews: article.seen.value !== newest.hash,
    tags: article.tags.value,
    note: article.note.value,
    statements: attributions
      .filter((attribution) => attribution.act === 'speech' && levelOf(attribution) !== 'guess')
      .map((attribution) => ({
        id: attribution.id,
        words: wordsOf(annotation, attribution.content),
        speaker: speakerName(annotation, attribution),
        form: attribution.form,
        level: levelOf(attribution),
      })),
  };
}

const hostOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).hostname || null : null);
