import {
  ARGUMENT_SLOTS,
  argumentFeatures,
  quotedSentences,
  stretchOf,
} from '../../src/engine/attribution/claims/argument-features.ts';
import { type CueCandidate, cueCandidates } from '../../src/engine/attribution/claims/candidates.ts';
import { Chooser } from '../../src/engine/attribution/claims/choice/chooser.ts';
import { CHOICE_SLOTS, featuresOfAll } from '../../src/engine/attribution/claims/choice/features.ts';
import type { Claim, TokenRange } from '../../src/engine/attribution/claims/claim.ts';
import { EDGE_CLASSES, edgesOf } from '../../src/engine/attribution/claims/edges.ts';
import { JUDGE_SLOTS, judgeFeatures } from '../../src/engine/attribution/claims/judge-features.ts';
import { claimsOf, LinkerMemory, othersOf, readingsOf } from '../../src/engine/attribution/claims/linker.ts';
import { readWords, type WordKnowledge } from '../../src/engine/attribution/claims/read-words.ts';
import { TOKEN_SLOTS, tokenFeatures } from '../../src/engine/attribution/claims/token-features.ts';
import { exponentiate } from '../../src/engine/attribution/model/crf.ts';
import { ARGUMENT_LABELS, ROLE, TAG_LABELS } from '../../src/engine/attribution/model/labels.ts';
import { RowBuffer } from '../../src/engine/attribution/model/rows.ts';
import type { TrainedChain } from '../../src/engine/attribution/model/trained.ts';
import type { Weights } from '../../src/engine/attribution/model/weights.ts';
import { labelsOf, type Paragraph } from './corpus.ts';
import type { Example } from './feature-index.ts';
import { learnChain } from './learn-chain.ts';
import type { Choice } from './learn-chooser.ts';
import type { Case } from './learn-judge.ts';
import { pack } from './pack.ts';

const rows = new RowBuffer();

export interface PassOptions {
  /** Features to keep. */
  keep: number;
  runs: number;
  seed: number;
}

/** First pass: words are sources, cues and contents. */
export function learnTagger(
  paragraphs: readonly Paragraph[],
  words: WordKnowledge,
  { keep, runs, seed }: PassOptions,
): TrainedChain {
  const examples = paragraphs.map(({ tokens, labels, weight }): Example => {
    const c = readWords(tokens, words);
    tokenFeatures(c, rows);
    const features = rows.rows.slice(0, tokens.length * TOKEN_SLOTS);
    return { length: tokens.length, features, edges: edgesOf(c), labels, weight };
  });
  const options = {
    slots: TOKEN_SLOTS,
    labels: TAG_LABELS,
    edgeClasses: EDGE_CLASSES,
    rate: 0.05,
    seed: 2 * seed + 1,
  };
  const learned = learnChain(examples, {
    ...options,
    epochs: 6,
    pruneAfter: 3,
    runs,
    keep,
    atLeast: 2,
  });
  return { chain: learned.chain, weights: pack(learned.rows, learned.weights, TAG_LABELS, keep) };
}

/** The cue candidates of a paragraph and, where one meets a gold cue, the number of its attribution; -1 elsewhere. */
function candidatesOf({ tokens, cueOf }: Paragraph, marginals: Float32Array): { cues: CueCandidate[]; owners: number[] } {
  const cues = cueCandidates(marginals, tokens.length);
  const owners = cues.map(({ from, to }) => cueOf.subarray(from, to).find((k) => k >= 0) ?? -1);
  return { cues, owners };
}

/** Second pass: the source and content of one cue. Learned from right cues only; the judge refuses the wrong ones. */
export function learnLinker(
  paragraphs: readonly Paragraph[],
  marginals: readonly Float32Array[],
  words: WordKnowledge,
  { keep, runs, seed }: PassOptions,
): TrainedChain {
  const examples = paragraphs.flatMap((paragraph, p): Example[] => {
    const own = marginals[p] as Float32Array;
    const { cues, owners } = candidatesOf(paragraph, own);
    const right = cues.flatMap((cue, k) => ((owners[k] as number) >= 0 ? [{ cue, owner: owners[k] as number }] : []));
    if (!right.length) return [];
    const c = readWords(paragraph.tokens, words);
    const edges = edgesOf(c);
    const quoted = quotedSentences(c);
    return right.map(({ cue, owner }) => {
      const stretch = stretchOf(c, cue, quoted);
      const length = stretch.to - stretch.from;
      argumentFeatures(c, own, cue, othersOf(cue, cues, c.length), stretch, rows);
      const labels = labelsOf(paragraph, owner).subarray(stretch.from, stretch.to).map(argumentLabel);
      return {
        length,
        features: rows.rows.slice(0, length * ARGUMENT_SLOTS),
        edges: edges.slice(stretch.from, stretch.to),
        labels,
        weight: paragraph.weight,
      };
    });
  });
  const options = {
    slots: ARGUMENT_SLOTS,
    labels: ARGUMENT_LABELS,
    edgeClasses: EDGE_CLASSES,
    rate: 0.05,
    seed: 2 * seed + 2,
  };
  const learned = learnChain(examples, {
    ...options,
    epochs: 5,
    pruneAfter: 3,
    runs,
    keep,
    atLeast: 2,
  });
  return { chain: learned.chain, weights: pack(learned.rows, learned.weights, ARGUMENT_LABELS, keep) };
}

/** The first pass's label as the second pass names it: contents come two earlier, for there is no cue. */
const argumentLabel = (label: number): number => (label >= ROLE.content ? label - 2 : label >= ROLE.cue ? 0 : label);

/** What the chooser learns from: the readings of right cues in paragraphs that the second pass has not seen. */
export function choicesOf(
  paragraphs: readonly Paragraph[],
  marginals: readonly Float32Array[],
  words: WordKnowledge,
  trained: TrainedChain,
): Choice[] {
  const linker = { ...trained, expEdges: exponentiate(trained.chain) };
  const memory = new LinkerMemory();
  return paragraphs.flatMap((paragraph, p): Choice[] => {
    const own = marginals[p] as Float32Array;
    const { cues, owners } = candidatesOf(paragraph, own);
    if (!owners.some((owner) => owner >= 0)) return [];
    const c = readWords(paragraph.tokens, words);
    const choices: Choice[] = [];
    for (const readings of readingsOf(c, own, cues, edgesOf(c), linker, memory)) {
      const owner = owners[cues.indexOf(readings.cue)] as number;
      if (owner < 0 || readings.all.length < 2) continue;
      const labels = labelsOf(paragraph, owner);
      const likeness = readings.all.map(({ source, content }) => ({
        content: overlap(labels, content, ROLE.content),
        source: overlap(labels, source, ROLE.source),
      }));
      const features = featuresOfAll(c, own, readings, rows).slice(0, likeness.length * CHOICE_SLOTS);
      choices.push({ fold: paragraph.fold, weight: paragraph.weight, features, likeness });
    }
    return choices;
  });
}

/** What the judge learns from: claims that the second pass and the chooser make of paragraphs they have not seen. */
export function casesOf(
  paragraphs: readonly Paragraph[],
  marginals: readonly Float32Array[],
  words: WordKnowledge,
  trained: { linker: TrainedChain; chooser: Weights },
): Case[] {
  const linker = { ...trained.linker, expEdges: exponentiate(trained.linker.chain) };
  const chooser = new Chooser(trained.chooser);
  const memory = new LinkerMemory();
  return paragraphs.flatMap((paragraph, p) => {
    const own = marginals[p] as Float32Array;
    const { cues, owners } = candidatesOf(paragraph, own);
    if (!cues.length) return [];
    const c = readWords(paragraph.tokens, words);
    const claims = claimsOf(c, own, cues, edgesOf(c), { linker, chooser }, memory);
    return claims.map((claim) => {
      judgeFeatures(c, claim, claims, rows);
      return {
        features: rows.rows.slice(0, JUDGE_SLOTS),
        fold: paragraph.fold,
        isPage: paragraph.isPage,
        weight: paragraph.weight,
        truths: truthsOf(paragraph, claim, owners[cues.indexOf(claim.cue)] as number),
      };
    });
  });
}

/** Whether content and source share half of their tokens with the gold, and whether the gold is an attitude. */
function truthsOf(paragraph: Paragraph, claim: Claim, owner: number): number[] {
  if (owner < 0) return [0, Number.NaN];
  const labels = labelsOf(paragraph, owner);
  const right = overlap(labels, claim.content, ROLE.content) >= 0.5 && overlap(labels, claim.source, ROLE.source) >= 0.5;
  return [right ? 1 : 0, paragraph.attributions[owner]?.tier === 'attitude' ? 1 : 0];
}

function overlap(labels: Uint8Array, ranges: readonly TokenRange[], role: number): number {
  let [both, either] = [0, 0];
  for (let i = 0; i < labels.length; i++) {
    const inGold = labels[i] === role || labels[i] === role + 1;
    const inClaim = ranges.some(({ from, to }) => i >= from && i < to);
    if (inGold && inClaim) both++;
    if (inGold || inClaim) either++;
  }
  return either ? both / either : 1;
}
