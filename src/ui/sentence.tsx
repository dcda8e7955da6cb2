import { Fragment, type VNode } from 'preact';
import { say, type WordKey } from '../shared/words.ts';

interface SentenceProps {
  words: WordKey;
  /** What stands in place of `$1`, `$2`, … */
  parts: readonly VNode[];
  /** What stands in the places behind those. */
  values?: readonly string[];
}

/** A sentence in the reader's language with more than words in it: names that stand out, links. */
export function Sentence({ words, parts, values = [] }: SentenceProps): VNode {
  const marks = parts.map((_, i) => `⟨${i + 1}⟩`);
  const pieces = say(words, ...marks, ...values).split(/(⟨\d{1,2}⟩)/);
  return (
    <>
      {pieces.map((piece) => (
        <Fragment key={piece}>{parts[marks.indexOf(piece)] ?? piece}</Fragment>
      ))}
    </>
  );
}
