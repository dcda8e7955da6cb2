import { ADVERBS, AUXILIARIES, CLAUSE_STARTS, DETERMINERS, NO_NAMES, PREPOSITIONS, PRONOUNS } from '../locales/en/words.ts';
import { isDocument, isPlural } from '../speakers/titles.ts';
import { isCapital, type Token } from './tokens.ts';

/** Token indices, end-exclusive. */
export interface TokenRange {
  from: number;
  to: number;
}

const isPossessive = (token: Token | undefined): boolean => token !== undefined && /['’]s?$/.test(token.text);
const TIME =
  /^(?:on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|last|this|earlier|late|early|in|at|during|after|before|while|when|as|via|through|by|to|of|following)$/;

/** The subject that ends right before a verb: "Putin", "the Russian President", "Smith, who runs the mill,". Null where there is none. */
export function sourceBefore(tokens: readonly Token[], verb: number): TokenRange | null {
  let end = verb;
  while (end > 0 && ADVERBS.has(tokens[end - 1]?.lower ?? '') && !isCapital(tokens[end - 1])) end--;
  end = withoutDay(tokens, end);
  const last = tokens[end - 1];
  if (!last || last.quoted) return null;
  if (PRONOUNS.has(last.lower) && last.lower !== 'who') return { from: end - 1, to: end };
  if (last.text === ',' || last.text === ')' || last.text === '—' || last.text === '–') return withAside(tokens, end);
  if (!last.word || CLAUSE_STARTS.has(last.lower) || PREPOSITIONS.has(last.lower) || AUXILIARIES.has(last.lower)) return null;
  return nounPhrase(tokens, end);
}

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "The ministry on Sunday confirmed": the day is no part of the subject. */
function withoutDay(tokens: readonly Token[], end: number): number {
  if (!DAY.test(tokens[end - 1]?.lower ?? '')) return end;
  return /^(?:on|late|early|last)$/.test(tokens[end - 2]?.lower ?? '') ? end - 2 : end - 1;
}

/** "Smith, who runs the mill, said": steps over the aside to the name before it. */
function withAside(tokens: readonly Token[], end: number): TokenRange | null {
  const close = tokens[end - 1]?.text ?? '';
  const opener = close === ')' ? '(' : close;
  for (let i = end - 2; i > 0 && i > end - 40; i--) {
    const token = tokens[i];
    if (!token || token.quoted) return null;
    if (token.text !== opener) continue;
    // "Rep. Jim Jordan (R-Ohio), a panel member, said": the name stands before the brackets.
    const bracket = tokens[i - 1]?.text === ')' ? tokens.findLastIndex((other, at) => at < i && other.text === '(') : -1;
    const name = nounPhrase(tokens, bracket > 0 ? bracket : i);
    if (name && heads(tokens, name)) return { from: name.from, to: close === ')' ? end : end - 1 };
  }
  return null;
}

/** Whether an aside can hang on a phrase: it ends in a name that no preposition governs, or it is "the …". */
function heads(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (CLAUSE_STARTS.has(tokens[to - 1]?.lower ?? '')) return false;
  let name = to;
  while (name > from && isCapital(tokens[name - 1])) name--;
  if (name < to) return !PREPOSITIONS.has(tokens[name - 1]?.lower ?? '') && !DAY.test(tokens[name]?.lower ?? '');
  return /^(?:the|a|an|its|his|her|their)$/.test(tokens[from]?.lower ?? '');
}

/** Grows to the left from `end` over a noun phrase. */
function nounPhrase(tokens: readonly Token[], end: number): TokenRange | null {
  let from = end;
  for (let i = end - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.quoted) break;
    if (!token.word && !['&', '-', '.'].includes(token.text)) break;
    if (CLAUSE_STARTS.has(token.lower) && token.lower !== 'and') break;
    if (token.lower === 'and' && !(isCapital(tokens[i + 1]) && isCapital(tokens[i - 1]))) break;
    if ((AUXILIARIES.has(token.lower) || PRONOUNS.has(token.lower)) && token.text !== 'IT') break;
    from = i;
    if (DETERMINERS.has(token.lower) && !PREPOSITIONS.has(tokens[i - 1]?.lower ?? '')) break;
  }
  // A phrase that opens with a preposition is an adverbial: the subject begins at the last determiner or run of names in it.
  while (from < end && (PREPOSITIONS.has(tokens[from]?.lower ?? '') || ADVERBS.has(tokens[from]?.lower ?? ''))) {
    let next = end - 1;
    while (
      next > from + 1 &&
      !(DETERMINERS.has(tokens[next]?.lower ?? '') || (isCapital(tokens[next]) && !isCapital(tokens[next - 1])))
    )
      next--;
    if (next <= from + 1) return null;
    from = next;
  }
  return from < end ? { from: nameOnly(tokens, from, end), to: end } : null;
}

/** "a process Persoons said": words before a name stay only where they can describe it ("engineer Jane Doe"). */
function nameOnly(tokens: readonly Token[], from: number, end: number): number {
  let name = end;
  while (name > from && isCapital(tokens[name - 1])) name--;
  const before = tokens[name - 1];
  if (name === end || name <= from || !before || isRole(before) || DESCRIBES.test(before.lower)) return from;
  return DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower) || !before.word || before.lower === 'and' ? from : name;
}

/** Endings of words for what people do or are. */
const DESCRIBES =
  /(?:[eo]r|ist|ian|ant|ent|man|woman|ee|eur|chief|head|aide|nurse|mate|wife|son|aunt|uncle|judge|coach|star|duo|pair|firm|group|agency|paper|company|party|charity|union|newspaper|’s|'s)$/;

/** The subject right after an inverted verb: "said Smith, who runs the mill". Ends before a comma's aside, a time or a preposition of place. */
export function sourceAfter(tokens: readonly Token[], after: number): TokenRange | null {
  const first = tokens[after];
  if (!first?.word || first.quoted) return null;
  if (['he', 'she', 'they'].includes(first.lower)) return { from: after, to: after + 1 };
  const isApposed =
    !PREPOSITIONS.has(first.lower) &&
    (isCapital(tokens[after + 1]) || isCapital(tokens[after + 2])) &&
    tokens[after + 1]?.word === true;
  const starts = isCapital(first) || DETERMINERS.has(first.lower) || isRole(first) || isApposed;
  if (!starts || TIME.test(first.lower) || first.lower === 'that') return null;
  let to = after;
  for (let i = after; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.quoted) break;
    if (!token.word && !['&', '-', '’', "'"].includes(token.text)) break;
    if (i > after && PRONOUNS.has(token.lower)) return null;
    if (
      i > after &&
      (CLAUSE_STARTS.has(token.lower) || AUXILIARIES.has(token.lower)) &&
      !(token.lower === 'and' && isCapital(tokens[i + 1]))
    )
      break;
    if (
      i > after &&
      TIME.test(token.lower) &&
      token.lower !== 'of' &&
      !(['at', 'for', 'in'].includes(token.lower) && !seenName(tokens, after, i))
    )
      break;
    to = i + 1;
  }
  // "said Haley would win": a verb after the name, so that the name is no inverted subject.
  const next = tokens[to];
  if (next && AUXILIARIES.has(next.lower)) return null;
  // "said John Smith, chief of the mill": the aside is a part of the description.
  if (tokens[to]?.text === ',' && (DETERMINERS.has(tokens[to + 1]?.lower ?? '') || isRole(tokens[to + 1]))) {
    let i = to + 1;
    while (
      i < tokens.length &&
      tokens[i]?.word &&
      !tokens[i]?.quoted &&
      !CLAUSE_STARTS.has(tokens[i]?.lower ?? '') &&
      !AUXILIARIES.has(tokens[i]?.lower ?? '') &&
      !/ing$/.test(tokens[i]?.lower ?? '')
    )
      i++;
    if (i - to <= 16) to = i;
  }
  return to > after ? { from: after, to } : null;
}

const seenName = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).filter(isCapital).length >= 2;
const isRole = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:spokes\w+|officials?|police|president|minister|secretary|director|chief|head|professor|officers?|researchers?|experts?|sources?|chair\w*|leader|governor|mayor|senator|author|co-founder|founder|owner|manager|coach|captain|senior|former|critics|residents?|analysts?|lawyers?|attorney|prosecutors?|witnesses|people|family|deputy|vice|executive)$/.test(
    token.lower,
  );

/** The subject of the main clause, for ", saying …": the first name or pronoun that nothing governs. */
export function sentenceSubject(tokens: readonly Token[], end: number): TokenRange | null {
  for (let i = 0; i < end; i++) {
    const token = tokens[i];
    if (!token || token.quoted) return null;
    if (['he', 'she', 'they'].includes(token.lower)) return { from: i, to: i + 1 };
    if (!isCapital(token) || DAY.test(token.lower) || (i === 0 && NO_NAMES.has(token.lower))) continue;
    let to = i + 1;
    while (to < end && isCapital(tokens[to])) to++;
    if (!isPossessive(tokens[to - 1]) && !PREPOSITIONS.has(tokens[i - 1]?.lower ?? '')) return { from: i, to };
    i = to - 1;
  }
  return null;
}

/** Whether a range of tokens can be somebody: a name, a pronoun, or a described person or body. */
export function canSpeak(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to).filter((token) => token.word);
  const first = words[0];
  if (!first || words.length > 26) return false;
  if (
    words.length === 1 &&
    ['it', 'there', 'what', 'this', 'these', 'those', 'nothing', 'everything', 'time', 'i', 'you', 'we'].includes(first.lower)
  )
    return false;
  if (
    words.every((token) => !isCapital(token) && !DETERMINERS.has(token.lower)) &&
    !PRONOUNS.has(first.lower) &&
    !words.some((token) => isPlural(token.text) || isDocument(token.text) || isRole(token))
  )
    return false;
  return (words.some(isCapital) || !/^\d+$/.test(words.at(-1)?.text ?? '')) && !isPossessive(words.at(-1));
}
