import type { Lexicon } from '../model/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import { type Columns, columnsOf } from './columns.ts';
import type { PartTagger } from './part-tagger.ts';
import { sentenceFrames } from './sentence-frames.ts';

/** What is known of single words, whatever is asked of them. */
export interface WordKnowledge {
  lexicon: Lexicon;
  parts: PartTagger;
}

/** The columns of a paragraph's tokens with everything in them that features look at. */
export function readWords(tokens: Tokens, { lexicon, parts }: WordKnowledge): Columns {
  const columns = columnsOf(tokens, lexicon);
  parts.tag(columns);
  columns.frames = sentenceFrames(columns);
  return columns;
}
