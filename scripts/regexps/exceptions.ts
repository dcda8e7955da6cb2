/** A regular expression that is not known to be linear, and the longest text it ever sees. It is run on hostile texts of that length. */
export interface Exception {
  /** Its file, under `src`; or a folder, with a slash at its end, all of whose texts are that short. */
  file: string;
  /** How its source begins, enough to tell it from the file's others; empty for all of them. */
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
  exception('engine/attribution/sources/ends.ts', ',?\\s(?:when', 500, 'LONGEST'),
  exception('engine/attribution/sources/ends.ts', "(?<=\\p{Lu}[\\p{L}’'-]{1,30})\\sof", 500, 'LONGEST'),
  exception('engine/attribution/sources/ends.ts', "(?<=\\p{Lu}[\\p{L}’'-]{1,30}),?\\sin", 500, 'LONGEST'),
  exception('engine/attribution/sources/clauses.ts', '^(?:an?|the|one|another)', 300, 'LONGEST_SHARE'),
  exception('engine/attribution/sources/missing-nouns.ts', '(?<![^\\s(])', 70, 'a slice of 70'),
  exception('engine/attribution/sources/passives.ts', '\\b(?:was', 200, 'LONGEST'),
  exception('engine/attribution/sources/missing-nouns.ts', '\\b(?:the|an?', 70, 'a slice of 70'),
  exception('engine/attribution/speakers/appositions.ts', '((?:[', 120, 'a slice of 80'),
  exception('engine/attribution/speakers/bodies.ts', '\\b((?:\\p{Ll}', 60, 'a slice of 60'),
  exception('engine/attribution/speakers/introductions.ts', '(?<![\\p{L}', 120, 'LONGEST'),
  exception('engine/attribution/speakers/body-names.ts', '\\b(?:Ministry', 200, 'LONGEST'),
  exception('engine/attribution/speakers/body-names.ts', '^,\\s', ANY, BOUNDED),
  exception('engine/attribution/speakers/names/names.ts', '(?:^|[.!?:', 4, 'a slice of 4'),
  exception('engine/attribution/speakers/names/runs.ts', '\\b(\\p{Lu}', 300, 'LONGEST'),
  exception('engine/attribution/speakers/rules/described.ts', '\\s(?:of|for', 400, SOURCE),
  exception('engine/attribution/speakers/shown-description.ts', '^[^,]+', 400, 'LONGEST'),
  exception('engine/page/head/credits.ts', '', 600, 'LONGEST_LINE'),
  exception('engine/page/provenance/credits/', '', 1500, 'LONGEST_CAPTION'),
  exception('engine/page/provenance/rules/disclosures.ts', '^\\W*((?:accuracy', 420, 'SHORT_LINE'),
  exception('engine/page/provenance/rules/wires.ts', '', 600, 'LINE'),
  exception('engine/page/provenance/rules/', '', 900, RULE),
  exception('engine/page/provenance/notes.ts', '', 900, 'a line of 600, or a paragraph’s end'),
  exception('engine/page/provenance/names.ts', '', 900, 'a note is no longer'),
  exception('engine/page/times/visible-times.ts', '^\\W*', 200, 'LONG'),
  exception('engine/attribution/quotations/introductions.ts', '(', 300, 'the paragraph’s end is cut'),
  exception('engine/attribution/quotations/block-quotes.ts', '(?<=[.!?…])', 120, 'a slice of 120'),
  exception('engine/attribution/quotations/cues/before.ts', '^(?:\\s(?:back|out|in))?', 260, 'a slice of 260'),
  exception('engine/page/head/biography.ts', '^\\W*(?:About', 700, 'LONGEST'),
  exception('engine/attribution/quotations/cues/before.ts', '(?<![\\p{L}', 260, 'a slice of 260'),
  exception('engine/attribution/quotations/edges.ts', '\\b(?:is|are', 80, 'isShort'),
  exception('engine/attribution/quotations/posts.ts', '(?:\\s+(?:pic', 600, 'a slice of 600'),
  exception('engine/attribution/quotations/posts.ts', '(?:^|\\s)[—–―-]', 160, 'a slice of 160'),
  exception('engine/attribution/quotations/transcripts/stage-directions.ts', '^[[(*]?(?:This', ANY, BOUNDED),
  exception('engine/attribution/quotations/transcripts/stage-directions.ts', '[,?!]', ANY, BOUNDED),
  exception('engine/words/datelines.ts', '\\s*(?:[–—―‒]', 130, DATELINE),
  exception('engine/words/datelines.ts', '^(.*?)[\\s,.]*', 130, DATELINE),
  exception('engine/words/datelines.ts', '\\s*,\\s*', 130, DATELINE),
  exception('engine/words/datelines.ts', '\\s*[,/;]', 130, DATELINE),
  exception('engine/attribution/quotations/no-quotations.ts', '(\\p{Lu}', 24, 'a slice of 24'),
  exception('engine/attribution/quotations/signatures.ts', '^\\s*([—–―]', 300, 'LONGEST'),
  exception('engine/attribution/speakers/acronyms.ts', '((?:\\p{Lu}', 120, 'a slice of 120'),
  exception('engine/attribution/speakers/rules/relative.ts', '(?:^|[,;]\\s|\\s)(', 501, 'FAR'),
  exception('engine/attribution/speakers/rules/relative.ts', '(?:(?:the|an?', 500, 'FAR'),
  exception('engine/page/article/furniture.ts', '(all rights', 300, RULE),
  exception('engine/page/head/title.ts', '\\s[|–—-]', 400, 'LONGEST'),
  exception('engine/page/times/token-rules.ts', '(septiembre|september', 400, 'LONGEST in parse.ts'),
];
