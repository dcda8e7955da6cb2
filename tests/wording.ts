import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalogue, speak, translationFor, type Wording } from '../src/shared/words.ts';

const LOCALES = join(import.meta.dirname, '../assets/_locales');

/** A translation as it lies in the package. */
export const catalogueOf = (tag: string): Catalogue =>
  JSON.parse(readFileSync(join(LOCALES, tag, 'messages.json'), 'utf8')) as Catalogue;

/** The words for a reader of a language. */
export const wordingOf = (language: string): Wording => ({ language, words: catalogueOf(translationFor(language)) });

// Run before each file of tests: what is drawn is drawn in English, unless a test says otherwise.
speak(wordingOf('en'));
