import type { SpeakerKind } from '../../model.ts';
import { frontOf, phraseEnd } from '../sources/clauses.ts';
import { kindOfNoun } from '../sources/nouns.ts';
import { phraseOf } from '../sources/phrase.ts';
import { bodyNameAt } from './body-names.ts';
import type { Entity } from './directory.ts';
import type { Known, Mention } from './rule.ts';

/** So many sentences back a subject is still in mind; farther off it is somebody else as often. */
const BACK = 1;
const OPENS = /^(?:(?:But|And|So|Yet|Then|Still|Instead|Later|Meanwhile|However|Now|Despite this),?\s)?/;
const VERB =
  /^\s(?:\p{Ll}+ly\s|also\s|then\s|later\s|still\s|have\s|has\s|had\s|are\s|were\s|is\s|was\s|will\s|would\s|can\s|could\s)?\p{Ll}{2,}(?:ed|s|es|e|d|t|n|ve|re|m|w|k|g|y|l|p|in|an|ng)?\b/u;

/** Whom "they" or "it" can mean by place: the subject of the sentence before, where it is a group or a body. */
export function subjectBefore(
  known: Known,
  { at, content }: Mention,
  kinds: readonly SpeakerKind[],
  after: number,
): Entity | null {
  const { scene } = known;
  const here = scene.sentenceAt(at);
  for (let sentence = here; sentence >= Math.max(0, here - BACK); sentence--) {
    const start = scene.startOf(sentence);
    if (start <= after) return null;
    const end = Math.min(scene.startOf(sentence + 1), at, start + 300);
    if (scene.isQuoted(start)) continue;
    const whole = scene.text.slice(start, end);
    const from = OPENS.exec(whole)?.[0].length ?? 0;
    const subject = subjectOf(whole.slice(from), kinds);
    if (!subject || start + from + subject.length >= at) continue;
    const { entity } = known.resolve({ words: subject, at: start + from, content });
    return entity && kinds.includes(entity.kind) ? entity : null;
  }
  return null;
}

/** The noun phrase at a sentence's start, with a verb behind it, where it is of a kind that fits. */
function subjectOf(sentence: string, kinds: readonly SpeakerKind[]): string | null {
  const name = bodyNameAt(sentence.replace(/^The /, ''));
  const article = /^The /.test(sentence) ? 4 : 0;
  if (name.includes(' ') && kinds.includes('organisation') && VERB.test(sentence.slice(article + name.length)))
    return sentence.slice(0, article + name.length);
  const { head, end, rest, core } = phraseOf(sentence);
  const phrase = sentence.slice(0, end);
  if (core.length > 4 || phraseEnd(phrase) < phrase.length || frontOf(phrase) > 0 || /[’']s?$/.test(head)) return null;
  if (
    core
      .slice(0, -1)
      .some(
        (word) =>
          /^\p{Ll}+(?:ed|ing|s)$/u.test(word) && !/^(?:united|armed|unnamed|leading|ruling|working|is|was|has)$/.test(word),
      )
  )
    return null;
  const kind = kindOfNoun(head);
  const fits =
    (kind === 'people' && kinds.includes('group')) ||
    (kind === 'body' && kinds.includes('organisation')) ||
    (kind === 'document' && kinds.includes('document'));
  if (!fits) return null;
  const tail =
    /^\s(?:of|at|from|in|for|with) (?:the |a |an )?[\p{L}\p{N}’'-]+(?:\s\p{Lu}[\p{L}\p{N}’'-]*|\sof|\sthe){0,5}/u.exec(
      rest,
    )?.[0] ?? '';
  return phrase + tail;
}
