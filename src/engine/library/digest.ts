import * as v from 'valibot';
import { levelOf, wordsOf } from '../annotation.ts';
import { corrected } from '../corrections/corrected.ts';
import type { Level, SpeakerKind } from '../model.ts';
import { annotationOf, newestOf, type SavedArticle } from './model.ts';
import { sentencePrints } from './sentence-prints.ts';

/** A statement as lists and searches need it. */
export interface DigestStatement {
  id: string;
  words: string;
  /** Its place among the digest's speakers; null where nobody knows. */
  speaker: number | null;
  form: 'direct' | 'mixed' | 'indirect';
  level: Level;
  /** Whether the outlet's own host, reporter or interviewer speaks: no part of anybody's share of voice. */
  own: boolean;
}

export interface DigestSpeaker {
  name: string;
  kind: SpeakerKind;
  /** The first role or title that the article gives; null where it gives none. */
  role: string | null;
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
  /** Agencies that its notes name as where the text comes from. */
  agencies: string[];
  /** Its sentences outside quotation marks, hashed: two articles that share many carry one text. */
  prints: number[];
  speakers: DigestSpeaker[];
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
  agencies: v.array(text),
  prints: v.array(v.number()),
  speakers: v.array(
    v.object({
      name: text,
      kind: v.picklist(['person', 'group', 'organisation', 'document', 'unnamed']),
      role: v.nullable(text),
    }),
  ),
  statements: v.array(
    v.object({
      id: text,
      words: text,
      speaker: v.nullable(v.number()),
      form: v.picklist(['direct', 'mixed', 'indirect']),
      level: v.picklist(['sure', 'likely', 'guess']),
      own: v.boolean(),
    }),
  ),
}) satisfies v.GenericSchema<unknown, Digest>;

/** What a row says of itself. */
export function digestOf(article: SavedArticle): Digest {
  const newest = newestOf(article);
  const { annotation } = corrected(annotationOf(article));
  const { title, publisher, byline, published, attributions, speakers, notes } = annotation;
  const said = attributions.filter((attribution) => attribution.act === 'speech' && levelOf(attribution) !== 'guess');
  const heard = speakers.filter(({ id }) => said.some(({ speaker }) => speaker === id));
  const places = new Map(heard.map(({ id }, place) => [id, place]));
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
    agencies: [...new Set(notes.filter(({ kind }) => kind === 'wire').flatMap(({ names }) => names))],
    prints: sentencePrints(annotation.text),
    speakers: heard.map(({ name, kind, descriptions: [role = null] }) => ({ name, kind, role })),
    statements: said.map((attribution) => ({
      id: attribution.id,
      words: wordsOf(annotation, attribution.content),
      speaker: places.get(attribution.speaker ?? '') ?? null,
      form: attribution.form,
      level: levelOf(attribution),
      own: attribution.own ?? false,
    })),
  };
}

/** The name of who says a statement of a digest; null where nobody knows. */
export const speakerIn = ({ speakers }: Pick<Digest, 'speakers'>, { speaker }: Pick<DigestStatement, 'speaker'>): string | null =>
  (speaker === null ? null : speakers[speaker]?.name) ?? null;

/** By which day an article is ordered: that of its publication, else that on which it was saved. */
export const dayOf = ({ published, savedAt }: Pick<Digest, 'published' | 'savedAt'>): string =>
  (published ?? savedAt).slice(0, 10);

const hostOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).hostname || null : null);
