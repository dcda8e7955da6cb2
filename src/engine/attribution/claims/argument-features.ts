import { ROLE, TAG_LABELS } from '../model/labels.ts';
import { level, type RowBuffer, step } from '../model/rows.ts';
import { pathOf } from './between.ts';
import type { CueCandidate } from './candidates.ts';
import type { Stretch } from './claim.ts';
import { type Columns, PAD } from './columns.ts';
import { frameOf } from './cue-setting.ts';

/** Features a token. */
export const ARGUMENT_SLOTS = 57;

const REACH = 100;

/**
 * A cue's arguments stand in its sentence and, in quote marks, in the sentences right before and behind; not more than a hundred
 * tokens away.
 */
export function stretchOf(c: Columns, cue: CueCandidate, quoted: Uint8Array): Stretch {
  const own = c.sentence[cue.from + PAD] as number;
  const belongs = (i: number): boolean => {
    const sentence = c.sentence[i + PAD] as number;
    return sentence === own || (Math.abs(sentence - own) <= 2 && quoted[sentence] === 1);
  };
  let from = cue.from;
  while (from > 0 && cue.from - from < REACH && belongs(from - 1)) from--;
  let to = cue.to;
  while (to < c.length && to - cue.to < REACH && belongs(to)) to++;
  return { from, to };
}

/** Marks the sentences of a paragraph that hold words in quote marks. */
export function quotedSentences(c: Columns): Uint8Array {
  const quoted = new Uint8Array(c.length + 1);
  for (let at = PAD; at < c.length + PAD; at++) if (c.quote[at]) quoted[c.sentence[at] as number] = 1;
  return quoted;
}

/** The second pass's features: a token, the cue, what lies between them, and what the first pass thinks of the token. */
export function argumentFeatures(
  c: Columns,
  marginals: Float32Array,
  cue: CueCandidate,
  isOtherCue: Uint8Array,
  { from, to }: Stretch,
  out: RowBuffer,
): void {
  out.reset((to - from) * ARGUMENT_SLOTS);
  const { put } = out;
  const { word, middle, quote, part } = c;
  const { head, headEnding, headPart, sentence, before, layout, place: cuePlace } = frameOf(c, cue);
  const { frames } = c;
  const path = pathOf(c, marginals, cue, isOtherCue, from, to);
  const sum = (i: number, role: number): number =>
    i < 0 || i >= c.length ? 0 : (marginals[i * TAG_LABELS + role] as number) + (marginals[i * TAG_LABELS + role + 1] as number);
  for (let i = from; i < to; i++) {
    const at = i + PAD;
    const side = i < cue.from ? 1 : i >= cue.to ? 2 : 3;
    const far = side === 1 ? step(cue.from - 1 - i) : side === 2 ? step(i - cue.to) : 0;
    const sentences = Math.max(-2, Math.min(2, (c.sentence[at] as number) - sentence)) + 2;
    const place = side * 8 + sentences;
    const w = word[at] as number;
    const q = quote[at] as number;
    const best = likeliest(marginals, i);
    const source = level(sum(i, ROLE.source));
    const content = level(sum(i, ROLE.content));
    const contentBefore = level(sum(i - 1, ROLE.content));
    const contentAfter = level(sum(i + 1, ROLE.content));
    const startsSource = level(marginals[i * TAG_LABELS + ROLE.source] as number);
    const startsContent = level(marginals[i * TAG_LABELS + ROLE.content] as number);
    const full = path.full[i - from] as number;
    const brief = path.brief[i - from] as number;
    put(101, place, far, layout);
    put(102, place, best, full);
    put(103, place, best, far);
    put(104, place, source, content);
    put(105, startsSource, startsContent, side * 32 + brief);
    put(106, place, source * 8 + level(sum(i - 1, ROLE.source)), level(sum(i + 1, ROLE.source)));
    put(107, place, content * 8 + contentBefore, contentAfter);
    put(109, head, place, best);
    put(110, head, place, brief);
    put(111, head, place, far);
    put(113, head, layout, side);
    put(114, layout, side * 64 + brief, q * 8 + sentences);
    put(115, layout, place, cuePlace);
    put(117, headEnding, place, best * 8 + content);
    put(118, w, place);
    put(121, w, side, best);
    put(127, middle[at] as number, place, best);
    put(128, middle[at - 1] as number, place, startsContent);
    put(129, middle[at + 1] as number, place, startsContent);
    put(130, c.large[at] as number, side);
    put(133, q, side * 4 + (path.quoteMarks[i - from] as number), layout);
    put(134, q, c.fromStart[at] as number, place);
    put(135, q, c.toEnd[at] as number, place);
    put(137, full, layout, side);
    put(140, path.conjunction[i - from] as number, brief, place * 8 + best);
    put(143, c.fromStart[at] as number, side * 64 + brief, layout);
    put(144, c.toEnd[at] as number, side * 64 + brief, layout);
    put(145, before, place, far);
    put(150, middle[at - 1] as number, middle[at] as number, side);
    put(151, middle[at] as number, middle[at + 1] as number, side);
    put(152, startsContent, c.fromStart[at] as number, place);
    put(153, startsSource, side * 8 + far, brief);
    put(157, level(sum(i, ROLE.cue)), content, side);
    put(158, c.suffix[at] as number, place);
    put(159, best, best === 0 ? 0 : 1, layout * 4 + side);
    put(161, isOtherCue[i] as number, place, far);
    const p = part[at] as number;
    const parts = ((part[at - 1] as number) * 17 + p) * 17 + (part[at + 1] as number);
    const verbs = path.verbs[i - from] as number;
    put(170, parts, place, best);
    put(171, p, place * 8 + far, brief);
    put(172, parts, side * 8 + startsContent, startsSource);
    put(173, p * 8 + verbs, place, brief);
    put(174, headPart, p * 8 + verbs, place * 8 + best);
    put(175, parts, side * 64 + layout, q);
    put(176, p, (part[at + 1] as number) * 17 + (part[at + 2] as number), side * 8 + contentAfter);
    put(177, p, (part[at - 1] as number) * 17 + (part[at - 2] as number), side * 8 + contentBefore);
    put(178, middle[at] as number, verbs, side * 8 + best);
    put(179, verbs, full, side * 8 + far);
    const next = (part[at + 1] as number) * 17 + (part[at + 2] as number);
    put(180, w, next, side * 8 + best);
    put(181, word[at - 1] as number, p * 17 + (part[at + 1] as number), side * 8 + best);
    put(182, path.conjunction[i - from] as number, p * 8 + verbs, place * 8 + best);
    put(183, (quote[at - 1] as number) * 4 + (quote[at + 1] as number), w, side * 32 + (part[at + 1] as number));
    put(184, head, p * 17 + (part[at + 1] as number), place);
    put(185, word[at - 1] as number, w, side);
    const known = frames.cue[i] as number;
    const whose = known < 0 ? 0 : known >= cue.from && known < cue.to ? 1 : 2;
    const frame = ((frames.place[i] as number) * 4 + (frames.kind[i] as number)) * 4 + whose;
    put(186, frame, place, best);
    put(187, frame, startsContent, (c.fromStart[at] as number) * 8 + side);
    put(188, frame, w, side);
    put(189, frame, p, verbs * 8 + side);
    put(190, frame, c.toEnd[at] as number, side * 8 + content);
  }
}

function likeliest(marginals: Float32Array, i: number): number {
  let best = 0;
  for (let l = 1; l < TAG_LABELS; l++)
    if ((marginals[i * TAG_LABELS + l] as number) > (marginals[i * TAG_LABELS + best] as number)) best = l;
  return best;
}
