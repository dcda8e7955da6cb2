import type { Block, Span } from '../../model.ts';
import { SpanList } from '../../spans.ts';
import { SPEECH_VERBS } from '../../words/en/speech-verbs.ts';
import type { ClaimFinder } from '../claims/finder.ts';
import { sentenceStarts } from '../text/sentence-ends.ts';
import { tokenize } from '../text/tokenize.ts';
import { withBlockQuotes } from './block-quotes.ts';
import { settleClauses } from './clauses/settle.ts';
import { continueQuotations } from './continue.ts';
import { isDeed } from './deeds.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './draft-of-claim.ts';
import { formOf } from './forms.ts';
import { findQuotations } from './marks.ts';
import { mend } from './mend.ts';
import { cutLong } from './pieces.ts';
import { readPosts } from './posts.ts';
import { readSignatures } from './signatures.ts';
import { isCitation, isPronoun, isSilence } from './silences.ts';
import { isTitle } from './titles.ts';
import { readQuestions } from './transcripts/questions.ts';
import { readTranscript } from './transcripts/transcripts.ts';
import { unitsOf } from './units.ts';

/** Claims less likely right than this are left out: where most is found on pages, without losing what corpora have. */
const LEAST: Record<Tier, number> = { quoted: 0.25, speech: 0.22, attitude: 0.15 };

/** Claims that the judge believes less than this are not looked at: what is wrong with the others may be mended. */
const FAINTEST = 0.02;

/** Less likely ones must at least have a word that tells of a statement or a state of mind. */
const DOUBTFUL = 0.65;

type Tier = 'quoted' | 'speech' | 'attitude';

/** What an article says, and what was seen on the way. */
export interface Drafted {
  drafts: Draft[];
  /** The quotations' spans. */
  marked: SpanList;
  /** Where the sentences start. */
  sentences: number[];
}

/**
 * Everything that is said in an article, in its order: first what its setting makes plain (transcripts, signatures), then the model's
 * claims, then the quotations that are left. Subheads are read past: they repeat what the paragraphs attribute.
 */
export function draftStatements(text: string, blocks: readonly Pick<Block, 'span' | 'role'>[], finder: ClaimFinder): Drafted {
  const paragraphs = blocks.filter((block) => block.role !== 'subhead').map((block) => block.span);
  const posts = readPosts(text, blocks);
  const set = withBlockQuotes(
    text,
    blocks,
    findQuotations(text, paragraphs),
    new SpanList(posts.flatMap(({ content }) => content)),
  );
  const { quotations } = set;
  const marked = new SpanList(quotations.flatMap((quotation) => quotation.spans));
  const turns = readTranscript(text, blocks);
  const plain = [
    ...turns,
    ...(turns.length ? [] : readQuestions(text, blocks)),
    ...posts,
    ...set.drafts,
    ...readSignatures(text, paragraphs, quotations),
  ];
  const lines = new SpanList(plain.filter(({ own }) => !own).flatMap(({ content }) => content));
  const isTaken = ({ content }: Draft): boolean =>
    content.some((span) => lines.within(span).length > 0) &&
    formOf(
      text,
      content,
      content.flatMap((span) => marked.within(span)),
    ) !== 'direct';
  const sentences: number[] = [];
  const claims = unitsOf(text, paragraphs, marked).flatMap((unit) =>
    cutLong(text, unit).flatMap((piece) => {
      const tokens = tokenize(text, piece, marked.within(piece));
      const starts = sentenceStarts(tokens);
      for (const start of starts) sentences.push(start);
      const found = finder.find(tokens, FAINTEST).map((claim) => mend(text, draftOf(text, tokens, claim), marked));
      return settleClauses(text, found, starts, piece[1], marked).filter(
        (draft) => isShown(text, draft, marked) && !isTaken(draft),
      );
    }),
  );
  return { drafts: continueQuotations(text, paragraphs, quotations, [...plain, ...claims]), marked, sentences };
}

function isShown(text: string, draft: Draft, marked: SpanList): boolean {
  const words = (spans: readonly Span[]): string => spans.map((span) => text.slice(...span)).join(' ');
  const content = words(draft.content);
  if (isAnotherSentence(text, draft, marked) || isListed(draft, words(draft.cue), marked)) return false;
  if (isTitle(text, draft.content, marked) || isLoose(text, draft)) return false;
  if (draft.right < DOUBTFUL && tierOf(draft, marked) !== 'quoted' && isDeed(words(draft.cue), content)) return false;
  return (
    draft.right >= LEAST[tierOf(draft, marked)] &&
    !isPronoun(content) &&
    !isSilence(words(draft.cue), content) &&
    !isCitation(words(draft.cue), content)
  );
}

/** "Rovers: Pell; Reed, Holm": a colon without marks behind it makes a list, a scorecard or a heading; transcripts are read before. */
const isListed = ({ content }: Draft, cue: string, marked: SpanList): boolean =>
  /^:?$/.test(cue.trim()) && content.every((span) => !marked.within(span).length);

/** "Which isn’t to say that it sank", "You could argue that it sank": what a sentence says of the one before, and what anybody might say. */
function isLoose(text: string, { source, cue }: Draft): boolean {
  const [who, verb] = [source[0], cue[0]];
  if (!who || source.length > 1) return false;
  const words = text.slice(...who);
  const mayBe = /^(?:could|can|might|may|would|should)\s/.test(verb ? text.slice(...verb) : '');
  return words === 'Which' || (/^(?:you|one|we)$/i.test(words) && mayBe);
}

/** “You had your chance.” Reed nodded: what somebody does in the sentence behind a quotation is no cue. */
function isAnotherSentence(text: string, { content, cue }: Draft, marked: SpanList): boolean {
  const [last, verb] = [content.at(-1), cue[0]];
  if (!last || !verb || verb[0] < last[1] || !marked.startsAt(content[0]?.[0] ?? -1)) return false;
  if (!/\.["”’'»]{1,2}$/.test(text.slice(last[1] - 3, last[1])) || !/^\s\p{Lu}/u.test(text.slice(last[1], last[1] + 2)))
    return false;
  const words = text
    .slice(...verb)
    .toLowerCase()
    .split(/\s+/);
  return !words.some((word) => SPEECH_VERBS.has(word) && !NOISES.test(word));
}

/** Drafted without words as often as with them. */
const NOISES = /^(?:cheer|laugh|smil|cr(?:y|ied|ies)|scream|sob|sigh|giggl|chuckl|weep|wept|roar|gasp|groan|howl|shriek)/;

const tierOf = ({ act, content }: Draft, marked: SpanList): Tier =>
  content.some((span) => marked.within(span).length > 0) ? 'quoted' : act;
