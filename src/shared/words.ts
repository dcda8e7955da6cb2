import de from '../../assets/_locales/de/messages.json' with { type: 'json' };
import en from '../../assets/_locales/en/messages.json' with { type: 'json' };
import es from '../../assets/_locales/es/messages.json' with { type: 'json' };
import fr from '../../assets/_locales/fr/messages.json' with { type: 'json' };
import hi from '../../assets/_locales/hi/messages.json' with { type: 'json' };
import pt from '../../assets/_locales/pt/messages.json' with { type: 'json' };

/** The name of a sentence or a word that a person sees. */
export type WordKey = keyof typeof en;
type Counted = WordKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;
export type Catalogue = Partial<Record<WordKey, { message: string }>>;

/** Languages with a translation, by BCP 47, each by its own name. */
export const LANGUAGES: Record<string, { name: string; words: Catalogue }> = {
  en: { name: 'English', words: en },
  es: { name: 'Español', words: es },
  fr: { name: 'Français', words: fr },
  de: { name: 'Deutsch', words: de },
  hi: { name: 'हिन्दी', words: hi },
  pt: { name: 'Português', words: pt },
};

let spoken = 'en';
let written = 'en';

/** Chooses the language of all that follows: a translated one by its tag, or the nearest to it; English for others. */
export function speak(language: string): void {
  const base = baseOf(language);
  const isTranslated = Object.hasOwn(LANGUAGES, base);
  spoken = isTranslated ? base : 'en';
  written = isTranslated && Intl.DateTimeFormat.supportedLocalesOf(language).length ? language : spoken;
}

/**
 * The language in which a reader is spoken to.
 * @param chosen a tag, or `auto` for the browser's own
 * @param own the browser's own, which tells the country where it is the language chosen
 */
export const languageFor = (chosen: string, own: string): string =>
  chosen === 'auto' || baseOf(own) === baseOf(chosen) ? own : chosen;

const baseOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The language of all words, for `lang` attributes. */
export const language = (): string => spoken;

/** The same language for numbers and dates, with the country where it is known: in English a date is written in two ways. */
export const locale = (): string => written;

/** The words for a key, with `$1`, `$2` replaced; in English where the translation has a gap. */
export function say(key: WordKey, ...values: (string | number)[]): string {
  const { message } = LANGUAGES[spoken]?.words[key] ?? en[key];
  return message.replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1] ?? ''));
}

/** The words for a number of things, in the language's own plural; `$1` is the number. */
export function sayCount(stem: Counted, count: number, ...values: string[]): string {
  const form = `${stem}_${new Intl.PluralRules(spoken).select(count)}`;
  const key = Object.hasOwn(en, form) ? (form as WordKey) : (`${stem}_other` as WordKey);
  return say(key, count.toLocaleString(written), ...values);
}

/** The way the chosen language runs. */
export const direction = (): 'ltr' | 'rtl' => (/^(?:ar|fa|he|ur)$/.test(spoken) ? 'rtl' : 'ltr');
