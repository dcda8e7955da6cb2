import { type CueWord, cueOf } from '../locales/en/cues.ts';
import { ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../locales/en/words.ts';
import { isCapital, type Token } from './tokens.ts';

/** A verb group that may introduce a statement: token indices, end-exclusive. */
export interface FoundCue {
  from: number;
  to: number;
  /** Index of the verb itself. */
  verb: number;
  word: CueWord;
}

/** The cues of a sentence outside quote marks, in order. Nouns that look like cues ("the report", "his claims") are left out. */
export function findCues(tokens: readonly Token[]): FoundCue[] {
  const cues: FoundCue[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.quoted || !token.word) continue;
    const word = cueOf(token.lower);
    if (!word || (isCapital(token) && i > 0) || isNoun(tokens, i, word)) continue;
    let from = i;
    while (from > 0 && !tokens[from - 1]?.quoted && isHelper(tokens[from - 1])) from--;
    // "Later he said": adverbs before an auxiliary belong to the verb group, alone they do not.
    while (from < i && ADVERBS.has(tokens[from]?.lower ?? '')) from++;
    cues.push({ from, to: i + 1, verb: i, word });
  }
  return cues;
}

const isHelper = (token: Token | undefined): boolean =>
  token !== undefined &&
  !/^\p{Lu}/u.test(token.text) &&
  (AUXILIARIES.has(token.lower) ||
    ADVERBS.has(token.lower) ||
    token.lower === 'not' ||
    /n['’]t$/.test(token.lower) ||
    token.lower === 'went');

function isNoun(tokens: readonly Token[], i: number, word: CueWord): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!token || !before) return i === 0 && word.weak;
  if (DETERMINERS.has(before.lower) && !['that', 'this', 'one', 'many', 'some', 'most', 'both'].includes(before.lower))
    return true;
  if (/['’]s$/.test(before.lower)) return true;
  // "announced Wednesday by Republican leaders" tells what was announced, not what anybody said.
  if (/ed$/.test(token.lower) && [next?.lower, tokens[i + 2]?.lower].includes('by') && !/^["“‘']$/.test(next?.text ?? ''))
    return true;
  if (before.lower === 'to' && tokens[i - 2]?.lower !== 'on') return true;
  if (before.lower === 'of' || (before.lower !== 'to' && PREPOSITIONS.has(before.lower) && !/ing$/.test(token.lower)))
    return true;
  if (word.weak && next && (next.lower === 'of' || next.lower === 'from')) return true;
  // Plain forms need a plural or a name in front; "report", "claim", "plan" are nouns more often.
  if (
    /^(?:report|claim|state|question|post|comment|plan|fear|hope|promise|appeal|order|offer|challenge|show|point|note|complaint|request|post|brand|label|detail|doubt|signal|charge|comments|reports|claims|plans|fears|hopes|promises|states|posts|orders|offers|challenges|shows|points|details|doubts|questions|concerns|charges|finding|meaning|feeling|planning|showing|reading|ruling|writing|warning|meeting)$/.test(
      token.lower,
    )
  ) {
    return (
      !(isCapital(before) || ['he', 'she', 'they', 'we', 'it'].includes(before.lower)) ||
      (next !== undefined && !/^["“'‘]$/.test(next.text) && next.lower !== 'that' && word.weak)
    );
  }
  return false;
}
