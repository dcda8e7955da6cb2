import { cueOf } from '../locales/en/cues.ts';
import { ADVERBS, PREPOSITIONS } from '../locales/en/words.ts';
import type { Span } from '../model.ts';
import { type FoundCue, findCues } from './cues.ts';
import type { Draft } from './draft.ts';
import { inView } from './in-view.ts';
import { canSpeak, sentenceSubject, sourceAfter, sourceBefore, type TokenRange } from './source.ts';
import { isCapital, type Token, tokenize } from './tokens.ts';

/** One sentence with the quotations that stand in it. */
export interface Sentence {
  text: string;
  span: Span;
  quotations: readonly Span[];
}

/** The attributions of one sentence, by its cues. */
export function linkSentence(sentence: Sentence): Draft[] {
  const tokens = tokenize(sentence.text, sentence.span, sentence.quotations);
  const byPhrase = accordingTo(sentence, tokens) ?? inView(sentence.text, sentence.span);
  if (byPhrase) return [byPhrase];
  const drafts: Draft[] = [];
  let from = 0;
  for (const cue of findCues(tokens)) {
    if (cue.verb < from) continue;
    const last = drafts.at(-1);
    const draft = last ? coordinate(sentence, tokens, cue, last) : fromCue(sentence, tokens, cue);
    if (!draft) continue;
    drafts.push(draft);
    from = cue.to;
  }
  const colon = drafts.length ? null : nameAndColon(sentence, tokens);
  return colon ? [colon] : drafts;
}

const startOf = (tokens: readonly Token[], i: number, fallback: number): number => tokens[i]?.start ?? fallback;
const endOf = (tokens: readonly Token[], i: number, fallback: number): number => tokens[i]?.end ?? fallback;
const rangeSpan = (tokens: readonly Token[], range: TokenRange): Span => [
  startOf(tokens, range.from, 0),
  endOf(tokens, range.to - 1, 0),
];

/** Without white space, commas and full stops outside quote marks at the ends. */
function trim(text: string, [from, to]: Span): Span | null {
  let [start, end] = [from, to];
  while (start < end && /[\s,;:.—–-]/u.test(text[start] ?? '')) start++;
  while (end > start && /[\s,;:.—–-]/u.test(text[end - 1] ?? '')) end--;
  return end - start >= 2 ? [start, end] : null;
}

const words = (tokens: readonly Token[], from: number, to: number): number =>
  tokens.slice(from, to).filter((token) => token.word).length;
const isMark = (token: Token | undefined, marks: string): boolean => token !== undefined && marks.includes(token.text);

/** The first attribution of a sentence: content before the cue, after it, or around it. */
function fromCue(sentence: Sentence, tokens: readonly Token[], cue: FoundCue): Draft | null {
  const before = sourceBefore(tokens, cue.from);
  const headFits = before && canSpeak(tokens, before) ? before : null;
  const inverted = headFits ? null : invertedSource(tokens, cue);
  const participle = !headFits && !inverted && isParticiple(tokens[cue.verb]) && isMark(tokens[cue.from - 1], ',');
  const source = headFits ?? inverted ?? (participle ? sentenceSubject(tokens, cue.from) : null);
  if (!source) return null;
  const left = participle ? cue.from : Math.min(source.from, cue.from);
  const right = Math.max(source.to, cue.to);
  const pre = trim(sentence.text, [sentence.span[0], startOf(tokens, left, sentence.span[0])]);
  const lead = tokens[left - 1];
  const base = { source: rangeSpan(tokens, source), cue: [rangeSpan(tokens, cue)], act: cue.word.act };

  const quoteBefore = lead?.quoted === true || (isMark(lead, ',') && tokens[left - 2]?.quoted === true);
  if (pre && quoteBefore) {
    const content = [wholeOrQuote(sentence, pre), ...quotesAfter(sentence, tokens, right)];
    return { ...base, content, act: 'speech', rule: 'quote then cue' };
  }
  const rest = contentStart(tokens, right, cue);
  const post =
    rest.at < tokens.length ? trim(sentence.text, [startOf(tokens, rest.at, 0), postEnd(sentence, tokens, rest.at)]) : null;
  const postWords = words(tokens, rest.at, tokens.length);
  // "In 2010, he said …" has its content behind the verb; "In 2010 it rained, he said." has it before.
  const isLast = postWords <= 3 && !rest.sure;
  const clauseBefore =
    !participle && isMark(lead, ',') && words(tokens, 0, left) >= 4 && (isLast || !PREPOSITIONS.has(tokens[0]?.lower ?? ''));
  const tells = !cue.word.weak || (isLast && TELLS.test(tokens[cue.verb]?.lower ?? ''));
  if (pre && clauseBefore && tells && (postWords === 0 || !rest.sure)) {
    if (isMark(tokens[right], ',') && post && postWords >= 4) return { ...base, content: [pre, post], rule: 'clause then cue' };
    return { ...base, content: [pre], rule: 'clause then cue' };
  }
  if (!post || postWords < 2) return null;
  if (rest.quote) return { ...base, content: [wholeOrQuote(sentence, post)], act: 'speech', rule: 'cue then quote' };
  if (inverted || (cue.word.weak && !rest.that && !holdsQuote(sentence, post))) return null;
  if (rest.at < tokens.length && !rest.that && PREPOSITIONS.has(tokens[rest.at]?.lower ?? '')) return null;
  if (cue.word.act === 'attitude') return rest.that ? { ...base, content: [post], rule: 'attitude' } : null;
  return { ...base, content: [post], rule: rest.that ? 'cue then that' : 'cue then clause' };
}

/** Weak cues that still report when they end a sentence: "Voters are tired, the poll found." */
const TELLS =
  /^(?:found|finds|showed|shows|indicated|indicates|recalled|read|reads|learned|noted|notes|recounted|commented|wrote)$/;

/** "said Smith" and "told Reuters, Smith": only with something to say before the verb. */
function invertedSource(tokens: readonly Token[], cue: FoundCue): TokenRange | null {
  const lead = tokens[cue.from - 1];
  const afterQuote =
    lead?.quoted === true || (isMark(lead, ',') && (tokens[cue.from - 2]?.quoted === true || words(tokens, 0, cue.from) >= 4));
  if (!afterQuote) return null;
  const source = sourceAfter(tokens, cue.to);
  return source && canSpeak(tokens, source) ? source : null;
}

/** Quotation and nothing else: its own span; otherwise the words as they stand. */
function wholeOrQuote(sentence: Sentence, span: Span): Span {
  const [first, last] = [
    sentence.quotations.find(([start]) => start === span[0]),
    sentence.quotations.find(([, end]) => end >= span[1]),
  ];
  return first && last ? [span[0], Math.max(span[1], Math.min(last[1], sentence.span[1]))] : span;
}

const holdsQuote = (sentence: Sentence, [from, to]: Span): boolean =>
  sentence.quotations.some(([start, end]) => start >= from - 1 && end <= to + 2);

/** Quotations that go on after the "she said" in the middle. */
function quotesAfter(sentence: Sentence, tokens: readonly Token[], right: number): Span[] {
  const from = startOf(tokens, right, sentence.span[1]);
  return sentence.quotations
    .filter(([start, end]) => start >= from && end - start > 6)
    .map(([start, end]): Span => [start, Math.min(end, sentence.span[1])]);
}

/** Where the content begins after a cue: past an addressee ("told reporters") and a time ("on Tuesday"), at a quote mark or "that". */
function contentStart(
  tokens: readonly Token[],
  after: number,
  cue: FoundCue,
): { at: number; quote: boolean; that: boolean; sure: boolean } {
  const limit = Math.min(tokens.length, after + 16);
  for (let i = after; i < limit; i++) {
    const token = tokens[i];
    if (!token) break;
    if (
      token.quoted &&
      !(i > after && tokens[i - 1]?.quoted) &&
      (i === after || isMark(tokens[i - 1], ',:') || (isTold(tokens[cue.verb]) && i - after <= 3))
    ) {
      return isMark(token, '"“‘\'«„')
        ? { at: i, quote: i === after || isMark(tokens[i - 1], ',:—–'), that: false, sure: true }
        : { at: after, quote: false, that: false, sure: true };
    }
    if (token.lower === 'that' && i - after <= 12) return { at: i, quote: false, that: true, sure: true };
    if (token.text === ':') return { at: i + 1, quote: false, that: true, sure: true };
    if (
      token.text === ';' ||
      token.text === '(' ||
      (token.text === ',' && tokens[i + 1]?.lower !== 'that' && !tokens[i + 1]?.quoted)
    )
      break;
  }
  const next = tokens[after];
  if (next && /^(?:whether|how|why|what|if)$/.test(next.lower)) return { at: after, quote: false, that: true, sure: true };
  if (next?.lower === 'to' && /^(?:vow|pledg|promis|threat|offer|refus|ask|urg)/.test(tokens[cue.verb]?.lower ?? ''))
    return { at: after, quote: false, that: true, sure: true };
  return { at: afterAddressee(tokens, after, cue), quote: false, that: false, sure: false };
}

/** Verbs that are followed by the person spoken to. */
const isTold = (token: Token | undefined): boolean =>
  /^(?:tell|tells|told|telling|inform|informed|remind|reminded|assured?|warned)$/.test(token?.lower ?? '');

/** "told Aliyev he would": the clause starts after the person spoken to; "said on Tuesday the plan": after the day. */
function afterAddressee(tokens: readonly Token[], after: number, cue: FoundCue): number {
  let at = after;
  if (isTold(tokens[cue.verb])) {
    if (/^(?:him|her|them|me|us|reporters|journalists)$/.test(tokens[at]?.lower ?? '')) at++;
    else
      while (at < tokens.length && (isCapital(tokens[at]) || /^(?:the|a|an)$/.test(tokens[at]?.lower ?? '')) && at - after < 5)
        at++;
  }
  if (/^(?:on|in|late|early|last)$/.test(tokens[at]?.lower ?? '') && isCapital(tokens[at + 1])) at += 2;
  if (isMark(tokens[at], ',')) at++;
  while (ADVERBS.has(tokens[at]?.lower ?? '')) at++;
  return at;
}

/** A statement ends with its sentence, or where a second one is coupled on: ", adding that", "and said". */
function postEnd(sentence: Sentence, tokens: readonly Token[], from: number): number {
  for (let i = from + 2; i < tokens.length; i++) {
    if (isCoupled(tokens, i)) return startOf(tokens, i, sentence.span[1]);
  }
  return sentence.span[1];
}

const COUPLED_VERB =
  /^(?:said|added|told|says|adds|tells|noted|warned|insisted|stressed|claimed|argued|asked|wrote|called|urged|vowed|explained|predicted)$/;

/** "adding", "saying", "hinting". */
const isParticiple = (token: Token | undefined): boolean =>
  token !== undefined && /ing$/.test(token.lower) && cueOf(token.lower)?.act === 'speech';

/** Whether a second attribution of the same speaker starts at the verb at `i` or at the "and" before it. */
function isCoupled(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.quoted) return false;
  if (isParticiple(token) && isMark(tokens[i - 1], ',')) return true;
  return token.lower === 'and' && COUPLED_VERB.test(tokens[i + 1]?.lower ?? '') && !tokens[i + 1]?.quoted;
}

/** "…, adding that …": a further content of the same source. */
function coordinate(sentence: Sentence, tokens: readonly Token[], cue: FoundCue, last: Draft): Draft | null {
  const isJoined = isCoupled(tokens, cue.from) || isCoupled(tokens, cue.from - 1);
  if (!isJoined || !last.source) return null;
  const rest = contentStart(tokens, cue.to, cue);
  const post = trim(sentence.text, [startOf(tokens, rest.at, sentence.span[1]), postEnd(sentence, tokens, rest.at)]);
  if (!post || words(tokens, rest.at, tokens.length) < 2) return null;
  last.content = last.content.filter(([start]) => start < post[0]);
  if (!last.content.length) return null;
  const content = rest.quote ? wholeOrQuote(sentence, post) : post;
  return {
    source: last.source,
    cue: [rangeSpan(tokens, cue)],
    content: [content],
    act: cue.word.act,
    rule: rest.quote ? 'cue then quote' : 'cue then that',
  };
}

/** "According to X, content." and "Content, according to X." */
function accordingTo(sentence: Sentence, tokens: readonly Token[]): Draft | null {
  const at = tokens.findIndex((token, i) => token.lower === 'according' && tokens[i + 1]?.lower === 'to' && !token.quoted);
  if (at < 0) return null;
  let to = at + 2;
  while (to < tokens.length && !isMark(tokens[to], ',;"“—–') && !(isMark(tokens[to], '.?!') && to === tokens.length - 1)) to++;
  const source: TokenRange = { from: at + 2, to };
  if (source.to <= source.from || !canSpeak(tokens, source)) return null;
  const pre = trim(sentence.text, [sentence.span[0], startOf(tokens, at, sentence.span[0])]);
  const post = to < tokens.length ? trim(sentence.text, [endOf(tokens, to - 1, 0), sentence.span[1]]) : null;
  const isFront = words(tokens, 0, at) < 3;
  const content = (
    isFront ? [post] : [pre, isMark(tokens[to], ',') && words(tokens, to, tokens.length) > 6 ? post : null]
  ).filter((span): span is Span => span !== null);
  if (!content.length) return null;
  return {
    source: rangeSpan(tokens, source),
    cue: [[startOf(tokens, at, 0), endOf(tokens, at + 1, 0)]],
    content,
    act: 'speech',
    rule: 'according to',
  };
}

/** A transcript's line: "SMITH: We will." */
function nameAndColon(sentence: Sentence, tokens: readonly Token[]): Draft | null {
  const at = tokens.findIndex((token) => token.text === ':');
  if (at < 1 || at > 5 || tokens.slice(0, at).some((token) => token.quoted || !isCapital(token))) return null;
  const post = trim(sentence.text, [endOf(tokens, at, 0), sentence.span[1]]);
  const next = tokens[at + 1];
  if (!post || words(tokens, at, tokens.length) < 3 || !(next?.quoted || /^\p{Lu}{3,}$/u.test(tokens[at - 1]?.text ?? '')))
    return null;
  return {
    source: rangeSpan(tokens, { from: 0, to: at }),
    cue: [[startOf(tokens, at, 0), endOf(tokens, at, 0)]],
    content: [wholeOrQuote(sentence, post)],
    act: 'speech',
    rule: 'name and colon',
  };
}
