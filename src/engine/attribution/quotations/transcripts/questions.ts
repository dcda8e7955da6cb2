import type { Block, Span } from '../../../model.ts';
import type { Draft } from '../draft.ts';
import { labelOf } from './label.ts';
import { isAfterword, isReport, isStageDirection } from './stage-directions.ts';

type Paragraph = Pick<Block, 'span' | 'role'>;

/** So many questions make an interview; a rhetorical one is none. */
const LEAST = 3;
/** Questions are short. */
const LONGEST = 320;
/** What an interview without labels is right in. */
const RIGHT = 0.85;

const ASKS_YOU = /\byour?s?\b/i;
const SPEAKS_OF_SELF = /\b(?:I|my|me|we|our|us|I['’](?:m|ve|d|ll)|we['’](?:re|ve|d|ll))\b/;

/**
 * The answers of an interview whose questions stand in bold or as subheads, without labels: paragraphs between short questions to "you",
 * most of which speak of "I" or "we". A list of frequent questions has neither. The questions are nobody's.
 */
export function readQuestions(text: string, paragraphs: readonly Paragraph[]): Draft[] {
  const asked = paragraphs.map(({ span, role }) => role !== 'list' && role !== 'quote' && isQuestion(text, span));
  const questions = paragraphs.filter((_, i) => asked[i]);
  const you = questions.filter(({ span }) => ASKS_YOU.test(text.slice(...span)));
  if (questions.length < LEAST || you.length * 2 < questions.length) return [];
  const answers: Span[][] = [];
  let answer: Span[] | null = null;
  for (const [i, { span, role }] of paragraphs.entries()) {
    const words = text.slice(...span);
    if (asked[i]) {
      answer = [];
      answers.push(answer);
    } else if (isAfterword(words) || isReport(words) || role === 'subhead' || !isNearQuestion(asked, i)) answer = null;
    else if (answer && !isStageDirection(words)) answer.push(span);
  }
  const given = answers.filter((spans) => spans.length > 0);
  const own = given.filter((spans) => spans.some((span) => SPEAKS_OF_SELF.test(text.slice(...span))));
  if (given.length < LEAST || own.length * 3 < given.length * 2) return [];
  return given.map((content): Draft => answerOf(text, content));
}

/** An answer; where it begins with a name in capitals and a colon, as the first one may, it is that one's. */
function answerOf(text: string, content: Span[]): Draft {
  const [first, ...rest] = content;
  const label = first ? labelOf(text, first) : null;
  if (!first || !label || /\p{Ll}/u.test(label.words) || label.isBare || !label.words.includes(' ') || label.behind >= first[1])
    return { source: [], cue: [], content, act: 'speech', right: RIGHT, found: 'answer' };
  return {
    source: [label.name],
    cue: [],
    content: [[label.behind, first[1]], ...rest],
    act: 'speech',
    right: RIGHT,
    found: 'transcript',
  };
}

const isQuestion = (text: string, [from, to]: Span): boolean =>
  to - from <= LONGEST && text[to - 1] === '?' && !/["“”«»]/.test(text.slice(from, to)) && /^\p{Lu}/u.test(text.slice(from, to));

/** Behind the last question an answer has one paragraph: what follows may be the report again. */
function isNearQuestion(asked: readonly boolean[], at: number): boolean {
  return asked.indexOf(true, at) >= 0 || asked[at - 1] === true;
}
