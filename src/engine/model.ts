/**
 * The domain: what Sourcelight knows about one page. `Annotation` is public format version 1; the command line
 * prints it, the JSON export holds it. Offsets are UTF-16 code units into `Annotation.text`, end-exclusive.
 */

/** `[start, end)` in UTF-16 code units. */
export type Span = [start: number, end: number];

/** Where a value was read: on the page a reader sees, in JSON-LD, in a meta element, in a `<time datetime>`, or in the address. */
export type Origin = 'page' | 'json-ld' | 'meta' | 'time' | 'url';

export interface Annotation {
  version: 1;
  url: string | null;
  /** The address the page names as its own. */
  canonical: string | null;
  title: string | null;
  standfirst: string | null;
  /** BCP 47, as the page declares it. */
  language: string | null;
  publisher: string | null;
  byline: BylineEntry[];
  published: Stamp | null;
  updated: Stamp | null;
  /** What kind of piece the page says it is; null where it does not say. Annotations of earlier releases lack it. */
  genre?: Genre | null;
  /** The body's blocks joined by two line feeds; for plain text, the input itself. */
  text: string;
  /** How many words were read, from the first, where there are more than are read; absent where all were. */
  wordsRead?: number;
  blocks: Block[];
  notes: Note[];
  speakers: Speaker[];
  attributions: Attribution[];
  /** What the reader added by hand; the engine always leaves it empty. */
  reader: ReaderEntry[];
}

/** All of an annotation that is read off the page, before anybody is made to speak. */
export type Page = Omit<Annotation, 'attributions' | 'speakers' | 'reader' | 'version'>;

export type GenreKind =
  | 'report'
  | 'opinion'
  | 'analysis'
  | 'review'
  | 'interview'
  | 'live'
  | 'fact-check'
  | 'press-release'
  | 'sponsored'
  | 'satire'
  | 'obituary';

/** A kind of piece, as the page or its data say. */
export interface Genre {
  kind: GenreKind;
  /** The words on the page, or null where only machines were told. */
  shown: string | null;
  from: Origin;
}

export interface BylineEntry {
  name: string;
  from: Origin;
}

/** A publication or update time, with everything that was said about it. */
export interface Stamp {
  /** ISO 8601 with only what is known: a day, minutes or seconds; an offset only where known or inferred. */
  iso: string;
  /** The words on the page, or null where only machines were told. */
  shown: string | null;
  from: Origin;
  zone: Zone | null;
  /** What other places on the page say instead. */
  others: { iso: string; from: Origin }[];
}

export interface Zone {
  /** As written: `IST`, `GMT`, `Paris`, `+05:30`. */
  name: string;
  /** `+05:30`, `Z`, or null where the name could not be resolved. */
  offset: string | null;
  /** True when the name is ambiguous and the offset a conclusion. */
  inferred: boolean;
  /** The rule that concluded it. */
  why: string | null;
}

export type BlockRole = 'paragraph' | 'subhead' | 'list' | 'quote' | 'post';

export interface Block {
  span: Span;
  role: BlockRole;
  /** A live post's own time, as ISO 8601. */
  time: string | null;
}

export type NoteKind =
  | 'inputs'
  | 'wire'
  | 'dateline'
  | 'editing'
  | 'image-credit'
  | 'syndication'
  | 'source-link'
  | 'correction'
  | 'disclosure';

/** A line that says where the report or a part of it comes from. */
export interface Note {
  kind: NoteKind;
  /** Verbatim. */
  text: string;
  /** Agencies and people that the note names. */
  names: string[];
  from: Origin;
}

export type SpeakerKind = 'person' | 'group' | 'organisation' | 'document' | 'unnamed';

export interface Speaker {
  id: string;
  /** The fullest name in the article, or the description of an unnamed source. */
  name: string;
  kind: SpeakerKind;
  /** Roles and titles the article gives: "Russian President". */
  descriptions: string[];
  /** The other ways in which the article names this speaker, pronouns left out. */
  aliases: string[];
  attributions: string[];
}

/** Direct: content wholly in quote marks; mixed: partly; indirect: not at all. */
export type Form = 'direct' | 'mixed' | 'indirect';

/** Speech was uttered, written or shown by a document; an attitude is a state of mind that nobody is reported to have uttered. */
export type Act = 'speech' | 'attitude';

/** How far an attribution can be believed; see `levelOf`. */
export type Level = 'sure' | 'likely' | 'guess';

export interface Attribution {
  id: string;
  /** A speaker's id, or null where it cannot be known. */
  speaker: string | null;
  source: Span[];
  cue: Span[];
  content: Span[];
  form: Form;
  act: Act;
  /** Probability that content and speaker are right, 0 to 1. */
  confidence: number;
  /** Annotations of earlier releases lack it: `levelOf` knows. */
  level?: Level;
  /** The rules that found it, in English. */
  evidence: string;
  /** Why it is believed, as codes that views have words for. Annotations of earlier releases lack it. */
  reasons?: Reason[];
  /** Where the article itself leads from source, cue or content, in the order of the text. Absent where nothing is linked. */
  links?: StatementLink[];
  /** True where the outlet's own host, reporter or interviewer speaks: no part of anybody's share of voice. Else absent. */
  own?: true;
}

/** Why a statement is believed to be one, or to be whose: a code, and the words and names that its sentence is about, in its order. */
export interface Reason {
  code: string;
  args: string[];
}

/** A link of the article's own. */
export interface StatementLink {
  /** Absolute, of the web; without a password and what only tracks readers. */
  url: string;
  /** The words that carry it. */
  text: string;
  span: Span;
}

export interface ReaderEntry {
  id: string;
  kind: 'mark' | 'speaker' | 'merge' | 'remove' | 'note';
  target: string;
  value: string;
  at: string;
}
