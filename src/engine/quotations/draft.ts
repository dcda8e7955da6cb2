import type { Act, Span } from '../model.ts';

/** An attribution before its form, speaker and confidence are known. */
export interface Draft {
  source: Span | null;
  cue: Span[];
  content: Span[];
  act: Act;
  /** The rule that made it; its reliability is in confidence.ts. */
  rule: RuleName;
}

export type RuleName =
  | 'quote then cue'
  | 'cue then quote'
  | 'clause then cue'
  | 'cue then that'
  | 'cue then clause'
  | 'according to'
  | 'name and colon'
  | 'quotation goes on'
  | 'attitude';
