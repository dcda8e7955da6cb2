import type { Act, Span } from '../../model.ts';

/** An attribution before its form and speaker are known. */
export interface Draft {
  source: Span[];
  cue: Span[];
  content: Span[];
  act: Act;
  /** Probability that content and source are right. */
  right: number;
  /** What the trained model thinks of its parts, where it found them: probabilities of the content's words, edges, source and cue. */
  odds?: { mean: number; least: number; start: number; end: number; source: number; cue: number };
  /** What found it. */
  found: 'model' | 'transcript' | 'answer' | 'post' | 'signature' | 'introduced' | 'attached' | 'inner' | 'goes on';
  /** The statement that it stands in: whoever says "I" in there is that one's speaker. */
  inside?: Draft;
  /** That statement quotes it word for word: there its speaker is "I", never "he". */
  isQuoted?: true;
  /** The outlet's own voice: its host, reporter or interviewer. */
  own?: true;
}
