import type { Span } from '../../../model.ts';
import { SPEECH_VERBS } from '../../../words/en/speech-verbs.ts';

/** A source and its cue beside a quotation. */
export interface Cue {
  source: Span;
  cue: Span;
}

/** Closed-class words, participles of works and other words that follow a quotation and are no verb of saying. */
const NO_VERBS = new Set(
  'by in on at of to for with from as and but or nor so yet the a an his her their its my our this that these those who which whose where when while after before if though although because since until than like unlike per via not only just even also then now here there including written directed starring featuring sung performed played called titled entitled named based according produced released published composed painted designed inspired followed joined led held hosted translated recorded is was are were has had have does did'.split(
    ' ',
  ),
);

/** Whether a word can tell that words were said where it stands right behind them: a verb of saying, or any verb in the past or third person. */
export const mayTell = (word: string): boolean =>
  SPEECH_VERBS.has(word) || (!NO_VERBS.has(word) && /^\p{Ll}{2,}(?:ed|[^\Ws]s)$/u.test(word));
export const isSpeechVerb = (word: string): boolean => SPEECH_VERBS.has(word.toLowerCase());

/** Names a thing, sings a song, reads a book: what stands in marks behind it was not said by the subject. */
const NAMING = /^(?:call|name|cit|mention|sing|sang|sung|publish|releas|writt|review|describ|judg)/;
export const isNaming = (verb: string): boolean => NAMING.test(verb);
