import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES, language, languageFor, locale, say, sayCount, speak } from '../../src/shared/words.ts';
import { catalogueOf, wordingOf } from '../wording.ts';

const root = join(import.meta.dirname, '../..');
const en = catalogueOf('en');
/** Words that are the same everywhere: names, and abbreviations. */
const SAME = /^(?:extensionName|extensionName)$/;

afterEach(() => speak(wordingOf('en')));

describe('words', () => {
  it('are there for every folder of translations', () =>
    expect(readdirSync(join(root, 'assets/_locales')).sort()).toEqual(Object.keys(LANGUAGES).sort()));

  it.each(Object.keys(LANGUAGES).filter((tag) => tag !== 'en'))(
    '%s translates every key, with the same places for values',
    (tag) => {
      const words = catalogueOf(tag);
      expect(Object.keys(words)).toEqual(Object.keys(en));
      let alike = 0;
      for (const [key, { message }] of Object.entries(en)) {
        const translated = words[key as keyof typeof words]?.message ?? '';
        const places = (text: string): string[] => [...new Set(text.match(/\$\d/g) ?? [])].sort();
        if (!key.endsWith('_one')) expect([key, places(translated)]).toEqual([key, places(message)]);
        if (translated === message && !SAME.test(key)) alike++;
      }
      expect(alike).toBeLessThan(10);
    },
  );

  it('are all used by the source', () => {
    const source = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .concat(readFileSync(join(root, 'manifest.json'), 'utf8'))
      .join('\n');
    const unused = Object.keys(en).filter(
      (key) => !new RegExp(`\\b${key.replace(/_(?:one|other)$/, '')}(?:__)?\\b`).test(source),
    );
    expect(unused.filter((key) => !source.includes(`__MSG_${key}__`))).toEqual([]);
  });

  it.each([
    ['de-AT', 'de', '2 Aussagen'],
    ['pt-BR', 'pt', '2 declarações'],
    ['xx', 'en', '2 statements'],
  ])('for %s are those of %s', (tag, spoken, words) => {
    speak(wordingOf(tag));
    expect([language(), sayCount('statements', 2)]).toEqual([spoken, words]);
  });

  it.each([
    ['auto', 'en-GB', 'en', 'en-GB'],
    ['en', 'en-GB', 'en', 'en-GB'],
    ['de', 'en-GB', 'de', 'de'],
    ['de', 'de-AT', 'de', 'de-AT'],
    ['auto', 'ja', 'en', 'en'],
    ['en', 'de', 'en', 'en'],
  ])('and dates are in one language: %s chosen in a browser of %s', (chosen, own, words, dates) => {
    speak(wordingOf(languageFor(chosen, own)));
    expect([language(), locale()]).toEqual([words, dates]);
  });

  it('put values in their places and count in the language’s way', () => {
    expect(say('wordsOf', 3, 9)).toBe('3 words of 9');
    expect(sayCount('statements', 1)).toBe('1 statement');
    speak(wordingOf('hi'));
    expect(say('wordsOf', 3, 9)).toBe('9 में से 3 शब्द');
  });
});
