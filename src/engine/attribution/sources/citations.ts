import type { Span } from '../../model.ts';
import { kindOfNoun } from './nouns.ts';
import { phraseOf } from './phrase.ts';

const CITES = /^(?:citing|quoting|cites?|cited|crediting)$/i;

/** "Norlink reported, citing the army": whom somebody cites is no statement. */
export function isCitation(text: string, { cue, content }: { cue: readonly Span[]; content: readonly Span[] }): boolean {
  const [verb, only] = [cue[0], content[0]];
  if (!verb || !only || content.length > 1 || !CITES.test(text.slice(...verb))) return false;
  const words = text.slice(...only);
  if (/^(?:as|for|that)\s/.test(words)) return false;
  const { head, rest } = phraseOf(words);
  const kind = kindOfNoun(head);
  const isName = /^\p{Lu}/u.test(head) && words.split(' ').length < 6;
  return (kind !== null && kind !== 'document') || isName ? rest === '' || /^\s(?:of|in|at|from|for|with)\s/.test(rest) : false;
}
