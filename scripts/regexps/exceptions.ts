/** A regular expression that is not known to be linear, and the longest text it ever sees. It is run on hostile texts of that length. */
export interface Exception {
  /** Its file, under `src`. */
  file: string;
  /** How its source begins; enough to tell it from the file's others. */
  begins: string;
  /** Code units of the longest text, as the code that calls it makes sure. */
  longest: number;
  /** What makes sure. */
  bound: string;
}

const exception = (file: string, begins: string, longest: number, bound: string): Exception => ({ file, begins, longest, bound });

/** A text without a bound: the repetitions in the pattern have theirs, and it proves itself on this length. */
const ANY = 50_000;
const BOUNDED = 'every repetition in it';
const DATELINE = 'a dateline is cut';
const SOURCE = 'a source is cut in speakers/resolver.ts';
const RULE = 'the rule’s own longest';

export const EXCEPTIONS: readonly Exception[] = [
  exception('engine/attribution/quotations/introductions.ts', '(', 300, 'the paragraph’s end is cut'),
  exception('engine/attribution/quotations/block-quotes.ts', '(?<=[.!?…])', 120, 'a slice of 120'),
  exception('engine/attribution/quotations/cues/before.ts', '(?<![\\p{L}', 260, 'a slice of 260'),
  exception('engine/attribution/quotations/cues/before.ts', '^(?:(?:And', 260, 'a slice of 260'),
  exception('engine/attribution/quotations/cues/behind.ts', '^\\s?(?<verb>', 140, 'NEAR'),
  exception('engine/attribution/quotations/cues/behind.ts', '^\\s?(?<who>', 200, 'NEAR and 60'),
  exception('engine/attribution/quotations/edges.ts', '\\b(?:is|are', 80, 'isShort'),
  exception('engine/attribution/quotations/posts.ts', '(?:\\s+(?:pic', 600, 'a slice of 600'),
  exception('engine/attribution/quotations/posts.ts', '(?:^|\\s)[—–―-]', 160, 'a slice of 160'),
  exception('engine/attribution/quotations/transcripts/stage-directions.ts', '^[[(*]?(?:This', ANY, BOUNDED),
  exception('engine/attribution/quotations/transcripts/stage-directions.ts', '[,?!]', ANY, BOUNDED),
  exception('engine/words/datelines.ts', '\\s*(?:[–—―‒]', 130, DATELINE),
  exception('engine/words/datelines.ts', '^(.*?)[\\s,.]*', 130, DATELINE),
  exception('engine/words/datelines.ts', '\\s*,\\s*', 130, DATELINE),
  exception('engine/words/datelines.ts', '\\s*[,/;]', 130, DATELINE),
  exception('engine/page/provenance/rules/caption.ts', '((?:Associated', 900, RULE),
  exception('engine/attribution/quotations/no-quotations.ts', '(\\p{Lu}', 24, 'a slice of 24'),
  exception('engine/attribution/quotations/signatures.ts', '^\\s*([—–―]', 300, 'LONGEST'),
  exception('engine/attribution/speakers/acronyms.ts', '((?:\\p{Lu}', 120, 'a slice of 120'),
  exception('engine/attribution/speakers/rules/institutions.ts', '^[^,]*', 400, SOURCE),
  exception('engine/attribution/speakers/rules/relative.ts', '(?:^|[,;]\\s|\\s)(', 501, 'FAR'),
  exception('engine/attribution/speakers/rules/relative.ts', '(?:(?:the|an?', 500, 'FAR'),
  exception('engine/page/article/furniture.ts', '(all rights', 300, RULE),
  exception('engine/page/article/scorer.ts', '(^|[\\s_-])(nav', 1000, 'labelsOf cuts'),
  exception('engine/page/head/byline.ts', '[\\w.]+@', 500, 'LONGEST'),
  exception('engine/page/head/byline.ts', '\\s*[|•', 500, 'LONGEST'),
  exception('engine/page/head/byline.ts', '\\s+(?:on|at', 500, 'LONGEST'),
  exception('engine/page/head/byline.ts', '\\s*(?:,|;', 500, 'LONGEST'),
  exception('engine/page/head/title.ts', '\\s[|–—-]', 400, 'LONGEST'),
  exception('engine/page/provenance/notes.ts', '(?<=[;.)|])', 600, 'LONGEST_LINE'),
  exception('engine/page/provenance/rules/caption.ts', '(\\(?(?:image|photo', 900, RULE),
  exception('engine/page/provenance/rules/caption.ts', '((?:\\(\\s*)?(?:photo', 900, RULE),
  exception('engine/page/provenance/rules/caption.ts', '((?:©|', 900, RULE),
  exception('engine/page/provenance/rules/caption.ts', '(\\([^()]*', 900, RULE),
  exception('engine/page/provenance/rules/caption.ts', '(\\(?(?:(?:', 900, RULE),
  exception('engine/page/provenance/rules/caption.ts', '((?:@?\\p{Lu}', 900, RULE),
  exception('engine/page/provenance/rules/text.ts', '^\\W*\\(?(?:with|includes', 200, RULE),
  exception('engine/page/provenance/rules/text.ts', '[.!?”"’)] ?([([—–-]? ?with', 4000, RULE),
  exception('engine/page/provenance/rules/text.ts', '(?:^|[.!?”"’)]) ?([([—–-]* ?additional', 4000, RULE),
  exception('engine/page/provenance/rules/text.ts', '^\\W*\\p{Lu}[\\p{L}', 160, RULE),
  exception('engine/page/provenance/rules/text.ts', '^\\W*(?:by )?(?:[\\p{L}', 90, RULE),
  exception('engine/page/provenance/rules/text.ts', '^\\W*(?:by |from |source )', 90, RULE),
  exception('engine/page/provenance/rules/text.ts', '^\\W?((?:\\p{Lu}', 6000, RULE),
  exception('engine/page/times/token-rules.ts', '(septiembre|september', 400, 'LONGEST in parse.ts'),
];
