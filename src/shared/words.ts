/** The English catalogue, as a type: its words are fetched. */
type English = typeof import('../../assets/_locales/en/messages.json');

/** The name of a sentence or a word that a person sees. */
export type WordKey = keyof English;
type Counted = WordKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;
export type Catalogue = Partial<Record<WordKey, { message: string }>>;

/** Languages with a translation, by BCP 47, each by its own name. */
export const LANGUAGES: Record<string, string> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  hi: 'हिन्दी',
  pt: 'Português',
};

/** A language to speak: its tag, with the country where it is known, and its words. */
export interface Wording {
  language: string;
  words: Catalogue;
}

let wording: Wording = { language: 'en', words: {} };

/** Takes on the language of all that follows. Until then there are no words: whoever draws has it first. */
export function speak(next: Wording): void {
  wording = next;
}

/** The translation that a reader of a language gets: its own, or that of the nearest to it; English for others. */
export const translationFor = (language: string): string => {
  const base = baseOf(language);
  return Object.hasOwn(LANGUAGES, base) ? base : 'en';
};

/**
 * The language in which a reader is spoken to.
 * @param chosen a tag, or `auto` for the browser's own
 * @param own the browser's own, which tells the country where it is the language chosen
 */
export const languageFor = (chosen: string, own: string): string =>
  chosen === 'auto' || baseOf(own) === baseOf(chosen) ? own : chosen;

const baseOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The language of all words, for `lang` attributes. */
export const language = (): string => translationFor(wording.language);

/** The same language for numbers and dates, with the country where it is known: in English a date is written in two ways. */
export const locale = (): string =>
  baseOf(wording.language) === language() && Intl.DateTimeFormat.supportedLocalesOf(wording.language).length
    ? wording.language
    : language();

/** The words for a key, with `$1`, `$2` replaced. */
export function say(key: WordKey, ...values: (string | number)[]): string {
  return (wording.words[key]?.message ?? key).replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1] ?? ''));
}

/** The words for a number of things, in the language's own plural; `$1` is the number. */
export function sayCount(stem: Counted, count: number, ...values: string[]): string {
  const form = `${stem}_${new Intl.PluralRules(language()).select(count)}`;
  const key = Object.hasOwn(wording.words, form) ? (form as WordKey) : (`${stem}_other` as WordKey);
  return say(key, count.toLocaleString(locale()), ...values);
}

/** The way the chosen language runs. */
export const direction = (): 'ltr' | 'rtl' => (/^(?:ar|fa|he|ur)$/.test(language()) ? 'rtl' : 'ltr');
