import type { Act, Span } from '../../model.ts';

/** An attribution before its form and speaker are known. */
export interface Draft {
  source: Span[];
  cue: Span[];
  content: Span[];
  act: Act;
  /** Probability that content and source are right. */
  right: number;
  /** What found it. */
  found: 'model' | 'transcript' | 'answer' | 'post' | 'signature' | 'introduced' | 'goes on';
  /** The outlet's own voice: its host, reporter or interviewer. */
  own?: true;
}
