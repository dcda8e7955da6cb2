import { hashOf, isStop } from './characters.ts';
import { SHAPE } from './shapes.ts';
import { QUOTE, type Tokens } from './tokens.ts';

const SAID: ReadonlySet<number> = new Set(
  'said asked says asks told tells added adds wrote writes tweeted replied replies shouted demanded continued recalled'
    .split(' ')
    .map((word) => hashOf(word)),
);
const isOpening = (code: number): boolean => code === 40 || code === 91 || (code >= 0x2013 && code <= 0x2015) || code === 36;

/**
 * Numbers the sentences. One ends at a stop outside quote marks, or at a closing mark behind a stop, unless a word in lower case or a
 * "Smith asked" follows. Abbreviations carry their stop inside the token and so end nothing.
 */
export function cutSentences(text: string, tokens: Tokens): void {
  let sentence = 0;
  for (let i = 0; i < tokens.length; i++) {
    tokens.sentence[i] = sentence;
    if (i + 1 < tokens.length && endsSentence(text, tokens, i)) sentence++;
  }
}

/** Offsets at which the sentences start. */
export function sentenceStarts({ length, sentence, start }: Tokens): number[] {
  const starts: number[] = [];
  for (let i = 0; i < length; i++) if (i === 0 || sentence[i] !== sentence[i - 1]) starts.push(start[i] as number);
  return starts;
}

function endsSentence(text: string, tokens: Tokens, i: number): boolean {
  const code = text.charCodeAt(tokens.start[i] as number);
  const before = text.charCodeAt((tokens.start[i] as number) - 1);
  const isClosing = tokens.quote[i] === QUOTE.closing;
  if (isClosing ? !isStop(before) : tokens.quote[i] !== QUOTE.outside || tokens.shape[i] !== SHAPE.mark || !isStop(code))
    return false;
  const next = tokens.shape[i + 1];
  if (next === SHAPE.lower || next === SHAPE.clitic || tokens.quote[i + 1] === QUOTE.closing) return false;
  if (next === SHAPE.mark && tokens.quote[i + 1] === QUOTE.outside && !isOpening(text.charCodeAt(tokens.start[i + 1] as number)))
    return false;
  return !(isClosing && before !== 46 && saysNext(tokens, i + 1));
}

/** “Why?” Smith asked. */
function saysNext(tokens: Tokens, from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 5); i++) {
    if (tokens.quote[i] !== QUOTE.outside || tokens.shape[i] === SHAPE.mark) return false;
    if (SAID.has(tokens.word[i] as number)) return true;
  }
  return false;
}
