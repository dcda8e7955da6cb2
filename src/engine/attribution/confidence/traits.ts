import type { Span } from '../../model.ts';
import { firstIndex } from '../../sorted.ts';
import { type RowBuffer, rowOf, step } from '../model/rows.ts';
import { type Entity, lastMention } from '../speakers/directory.ts';
import { hashOf } from '../text/characters.ts';
import type { Statement, Statements } from './statement.ts';

/** The row of the feature that every statement has. */
export const ALWAYS_TRAIT = rowOf(400, 0, 0, 0);

/** Features a statement. */
export const TRAIT_SLOTS = 61;

/**
 * What speaks for a statement being right, content and speaker: how sure each step was, how the sentence is laid out, who else could be
 * meant, and what the article does elsewhere. Templates from 400 on.
 */
export function traitsOf(at: number, article: Statements, out: RowBuffer): void {
  const statement = article.all[at];
  if (!statement) return;
  out.reset(TRAIT_SLOTS);
  const { put } = out;
  const { draft, resolution, form } = statement;
  const { text } = article.scene;
  const { entity } = resolution;
  const found = hashOf(draft.inside ? `${draft.found} inside` : draft.found);
  const rule = hashOf(resolution.rule ?? '');
  const shape = hashOf(`${form} ${draft.act}`);
  const right = logit(draft.right);
  const sure = logit(resolution.sure);
  const kind = hashOf(entity?.kind ?? 'nobody');
  const cue = words(text, draft.cue).toLowerCase();
  const lastCue = hashOf(cue.split(/\s+/).at(-1) ?? '');
  const source = words(text, draft.source);
  const sourceKind = kindOfSource(source);
  const layout = layoutOf(statement);
  const edges = edgesOf(text, draft.content);
  const length = step(Math.ceil(words(text, draft.content).split(/\s+/).length / 3));
  const others = rivals(statement, article);
  const distance = distanceToName(statement, article);
  const spoken = entity ? Math.min(4, article.spoken.get(entity) ?? 0) : 0;
  const named = entity ? Math.min(4, entity.mentions.length) : 0;
  const nameWords = entity ? Math.min(5, entity.name.split(/\s+/).length) : 0;
  const before = neighbour(statement, article.all[at - 1]);
  const doubles = overlaps(statement, article.all.slice(Math.max(0, at - NEAR), at + NEAR + 1));
  put(400, 0);
  put(401, found, right);
  put(402, rule, sure);
  put(403, found, rule);
  put(404, shape, right);
  put(405, shape, layout);
  put(406, shape, rule);
  put(407, lastCue);
  put(408, lastCue, shape);
  put(409, lastCue, right);
  put(410, sourceKind, rule);
  put(411, sourceKind, Math.min(8, source.split(/\s+/).length));
  put(412, kind, rule);
  put(413, kind, nameWords, rule);
  put(414, distance, rule);
  put(415, others, rule);
  put(416, distance, others, sourceKind);
  put(417, length, shape);
  put(418, edges, shape);
  put(419, edges, layout);
  put(420, layout, lastCue);
  put(421, layout, right);
  put(422, spoken, kind);
  put(423, named, kind);
  put(424, spoken, named, rule);
  put(425, before, rule);
  put(426, before, found);
  put(427, doubles, shape);
  put(428, Math.min(3, draft.content.length), shape);
  put(429, Math.min(3, draft.source.length), sourceKind);
  put(430, right + sure);
  put(431, Math.min(right, sure), rule);
  put(432, right, sure);
  put(433, Math.min(4, cue.split(/\s+/).length), hashOf(cue.split(/\s+/)[0] ?? ''));
  put(434, hashOf(endOf(text, draft.source)), sourceKind);
  put(435, entity?.gender ? 1 : 0, entity?.proven ? 1 : 0, rule);
  put(436, gap(draft.source, draft.cue), gap(draft.cue, draft.content), layout);
  put(437, hashOf(firstWord(text, draft.content)), shape);
  put(438, step(article.all.length), found);
  put(439, right, rule, sourceKind);
  const odds = draft.odds;
  put(440, tenth(odds?.mean), tenth(odds?.least), shape);
  put(441, tenth(odds?.start), tenth(odds?.end), shape);
  put(442, tenth(odds?.source), sourceKind);
  put(443, tenth(odds?.cue), layout);
  const fullness = fullnessOf(source, entity?.name ?? '');
  const namesakes = entity ? namesakesOf(entity, article.entities) : 0;
  const after = neighbour(statement, article.all[at + 1]);
  const page = pageOdds(article);
  put(444, fullness, rule, named);
  put(445, namesakes, fullness);
  put(446, after, shape);
  put(447, before, after);
  put(448, page, right);
  put(449, page, rule);
  put(450, fullness, distance, others);
  put(451, kind, Math.min(12, source.split(/\s+/).length), fullness);
  put(452, named, others, rule);
  put(453, right, sure, Math.min(2, others));
  put(454, tenth(odds?.least), right, sure);
  put(455, shape, edges, lastCue);
  const behind = wordBehind(text, draft.content.at(-1)?.[1] ?? 0);
  const ahead = wordAhead(text, draft.content[0]?.[0] ?? 0);
  put(456, behind, shape);
  put(457, ahead, shape);
  put(458, behind, layout);
  put(459, tenth(odds?.end), behind);
  put(460, tenth(odds?.mean), length, shape);
}

/** Odds in steps of a half of their logarithm, 0 to 16. */
const logit = (p: number): number => Math.max(0, Math.min(16, Math.round(2 * Math.log((p + 0.003) / (1.003 - p))) + 8));

const tenth = (p: number | undefined): number => (p === undefined ? 11 : Math.round(p * 10));

const words = (text: string, spans: readonly Span[]): string =>
  spans
    .map((span) => text.slice(...span))
    .join(' ')
    .trim();

const firstWord = (text: string, spans: readonly Span[]): string =>
  /[\p{L}\p{N}’']+/u.exec(words(text, spans).slice(0, 60))?.[0] ?? '';

/** What stands next behind a place: a word, or a mark with what hangs on it. */
const wordBehind = (text: string, at: number): number =>
  hashOf(
    text
      .slice(at, at + 30)
      .trimStart()
      .split(/\s+/)[0] ?? '',
  );

const wordAhead = (text: string, at: number): number =>
  hashOf(
    text
      .slice(Math.max(0, at - 30), at)
      .trimEnd()
      .split(/\s+/)
      .at(-1) ?? '',
  );

/** The last word of the source: "official", "Rao", "week". */
const endOf = (text: string, spans: readonly Span[]): string => words(text, spans).toLowerCase().split(/\s+/).at(-1) ?? '';

/** A pronoun, "the …", "a …", a name, a name behind other words, or other words. */
function kindOfSource(source: string): number {
  if (!source) return 0;
  if (/^(?:he|she)$/i.test(source)) return 1;
  if (/^(?:they|it|we|I|you|who|which|that|one|this|these|those)$/i.test(source)) return 2;
  if (/^the\s/i.test(source)) return /\s\p{Lu}/u.test(source) ? 3 : 4;
  if (/^(?:an?|some|many|several|one|two|three|other|most)\s/i.test(source)) return 5;
  if (/^(?:his|her|their|its|our)\s/i.test(source)) return 6;
  if (/^\p{Lu}\S*$/u.test(source)) return 7;
  if (/^(?:\p{Lu}\S*\s){1,4}\p{Lu}\S*$/u.test(source)) return 8;
  if (/,/.test(source)) return /^\p{Lu}/u.test(source) ? 9 : 10;
  if (/^\p{Lu}/u.test(source)) return 11;
  return /\s\p{Lu}/u.test(source) ? 12 : 13;
}

/** How much of the speaker's name the source holds: all, its last word, another word, none; 4 where there is nobody. */
function fullnessOf(source: string, name: string): number {
  if (!name) return 4;
  if (source.includes(name)) return 0;
  const parts = name.split(/\s+/);
  if (source.includes(parts.at(-1) ?? name)) return 1;
  return parts.some((part) => /^\p{Lu}/u.test(part) && source.includes(part)) ? 2 : 3;
}

/** Others whose name ends in the same word: a surname alone could mean them. */
function namesakesOf(entity: Entity, entities: readonly Entity[]): number {
  const before = lastWords.get(entities);
  const counts = before ?? new Map<string, number>();
  if (!before) {
    lastWords.set(entities, counts);
    for (const { name } of entities) counts.set(lastWordOf(name), (counts.get(lastWordOf(name)) ?? 0) + 1);
  }
  return (counts.get(lastWordOf(entity.name)) ?? 0) > 1 ? 1 : 0;
}

const lastWordOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
/** How many of an article's entities end in a word; counted once, when nobody is added any more. */
const lastWords = new WeakMap<readonly Entity[], Map<string, number>>();

/** How likely the article's statements are right on the whole, in steps: some pages are harder than others. */
function pageOdds({ all }: Statements): number {
  const known = oddsOfPages.get(all);
  if (known !== undefined) return known;
  const sum = all.reduce((odds, { draft, resolution }) => odds + draft.right * resolution.sure, 0);
  const odds = Math.round((12 * sum) / (all.length || 1));
  oddsOfPages.set(all, odds);
  return odds;
}

/** Asked once a statement, worked out once an article. */
const oddsOfPages = new WeakMap<readonly Statement[], number>();

/** In which order source, cue and content stand. */
function layoutOf({ draft: { source, cue, content } }: Statement): number {
  const places = [
    ...source.slice(0, 1).map(([from]) => ({ from, role: 1 })),
    ...cue.slice(0, 1).map(([from]) => ({ from, role: 2 })),
    ...content.slice(0, 3).map(([from]) => ({ from, role: 3 })),
  ].sort((a, b) => a.from - b.from);
  return places.reduce((sum, { role }) => sum * 4 + role, 0);
}

/** How the content begins and ends: at quote marks, a capital, a stop, a comma. */
function edgesOf(text: string, content: readonly Span[]): number {
  const [from, to] = [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0];
  const first = text[from] ?? '';
  const last = text[to - 1] ?? '';
  const next = text[to] ?? '';
  const opens = /["“”„«'‘`]/.test(first) ? 0 : /\p{Lu}/u.test(first) ? 1 : /\p{Ll}/u.test(first) ? 2 : 3;
  const closes = /["”“»'’]/.test(last) ? 0 : /[.!?]/.test(last) ? 1 : /[.!?]/.test(next) ? 2 : /[,;:—–]/.test(next) ? 3 : 4;
  return opens * 5 + closes;
}

/** How far apart two roles stand, as features see distances; 9 where one is missing. */
function gap(a: readonly Span[], b: readonly Span[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [from, to] of a) for (const [start, end] of b) least = Math.min(least, Math.max(0, start - to, from - end));
  return Number.isFinite(least) ? step(Math.ceil(least / 2)) : 9;
}

const placeOf = ({ draft: { source, content } }: Statement): number => source[0]?.[0] ?? content[0]?.[0] ?? 0;

/** Sentences since the speaker was last named: 0 to 7; 9 where never. */
function distanceToName(statement: Statement, { scene }: Statements): number {
  const { entity } = statement.resolution;
  const at = placeOf(statement);
  const last = entity ? lastMention(entity, at) : -1;
  return last < 0 ? 9 : step(scene.sentenceAt(at) - scene.sentenceAt(last));
}

/** How many other people the last three sentences name, at most 3. */
function rivals(statement: Statement, { scene, entities }: Statements): number {
  const at = placeOf(statement);
  const from = scene.startOf(Math.max(0, scene.sentenceAt(at) - 3));
  const isNear = (mentions: readonly number[]): boolean => {
    const i = firstIndex(mentions.length, (k) => (mentions[k] ?? 0) >= from);
    return (mentions[i] ?? at) < at;
  };
  let count = 0;
  for (const entity of entities)
    if (entity !== statement.resolution.entity && entity.kind === 'person' && isNear(entity.mentions) && ++count === 3) break;
  return count;
}

/** Whether the statement before has the same speaker (1), another (2), none (3), or there is none (0); and how far off it is. */
function neighbour(statement: Statement, other: Statement | undefined): number {
  if (!other) return 0;
  const who = !other.resolution.entity ? 3 : other.resolution.entity === statement.resolution.entity ? 1 : 2;
  return who * 8 + step(Math.floor(Math.abs(placeOf(statement) - placeOf(other)) / 100));
}

/** Statements that overlap stand no farther apart than this in the article's order. */
const NEAR = 6;

/** Whether others around share words with this one: longer ones, shorter ones. */
function overlaps(statement: Statement, around: readonly Statement[]): number {
  let [longer, shorter] = [0, 0];
  for (const other of around) {
    if (other === statement) continue;
    for (const [from, to] of statement.draft.content)
      for (const [start, end] of other.draft.content) {
        if (start >= to || from >= end) continue;
        if (end - start > to - from) longer = 1;
        else shorter = 1;
      }
  }
  return longer * 2 + shorter;
}
