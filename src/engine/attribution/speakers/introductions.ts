import { kindOfNoun } from '../sources/nouns.ts';
import { shownDescription } from './shown-description.ts';

/** Nobody is remembered longer than this by how he was introduced, in code units. */
const FAR = 8000;

/** Whoever makes these is the speaker, not they. */
const UTTERANCE =
  /^(?:statement|post|tweet|letter|release|email|message|interview|speech|announcement|comment|source|official|person|people|officials|sources)$/;

/** What stands between an article and its noun; none of it may open another phrase. */
const BETWEEN =
  "(?<between>(?:(?!(?:an?|the|this|that|his|her|their|its|one|of|for|to|in|on|at|by|with|from|and|or|who|that|which|was|is|were|are|has|had|said)\\s)[\\p{L}\\p{N}][\\p{L}\\p{N}’'/-]*\\s){0,4})";
/** Of the same, in code units; what stands right before a noun. */
const LONGEST = 120;
const MODIFIED = new RegExp(`(?<![\\p{L}\\p{N}’'-])${BETWEEN}$`, 'u');
const ONE = new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:[Aa]n?|[Oo]ne)\\s${BETWEEN}$`, 'u');
const IN_WORD = /[\p{L}\p{N}’'-]/u;
/** "a report by the board": whose a document is. */
const WHOSE =
  /^\s(?:by|from)\s[^,.;:!?“”"()\n]{3,90}?(?=[,.;:!?“”"()\n]|\s(?:that|which|has|had|was|is|showed|shows|found|said|says|published|released|this|last|on)\b|$)/u;

/**
 * How an article has introduced what "the man", "the report", "the executives" takes up: "a 43-year-old man", "a report by the board",
 * "Norlink executives". Null where it has not, or in several ways.
 */
export function introduced(text: string, noun: string, at: number): string | null {
  const kind = kindOfNoun(noun);
  if (!/^\p{Ll}[\p{Ll}-]+$/u.test(noun) || UTTERANCE.test(noun) || kind === null || kind === 'body') return null;
  const before = text.slice(Math.max(0, at - FAR), at);
  const found = new Set<string>();
  for (let place = before.indexOf(noun); place >= 0; place = before.indexOf(noun, place + noun.length)) {
    if (IN_WORD.test(before.charAt(place + noun.length))) continue;
    const match = (kind === 'people' ? MODIFIED : ONE).exec(before.slice(Math.max(0, place - LONGEST), place));
    if (!match) continue;
    const modifiers = (match.groups?.between ?? '').trim();
    if (kind === 'people' && !isModifier(modifiers)) continue;
    const end = place + noun.length;
    const whose = kind === 'document' ? (WHOSE.exec(before.slice(end, end + 120))?.[0] ?? '') : '';
    if (modifiers || whose) found.add(shownDescription(match[0] + noun + whose));
  }
  const [one, ...more] = found;
  return one && more.length === 0 ? one : null;
}

/** "Norlink", "federal", "three former": what may stand before several people, and no verb. */
const isModifier = (words: string): boolean =>
  words !== '' &&
  words
    .split(' ')
    .every(
      (word) =>
        /^\p{Lu}[\p{L}’'-]+$/u.test(word) && !/^(?:The|This|These|Those|Some|Many|But|And|When|If|As|In|On|At|For)$/.test(word),
    );
