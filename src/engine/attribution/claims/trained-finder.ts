import { exponentiate } from '../model/crf.ts';
import type { TrainedModel } from '../model/trained.ts';
import type { Tokens } from '../text/tokens.ts';
import { cueCandidates } from './candidates.ts';
import { Chooser } from './choice/chooser.ts';
import type { TokenRange } from './claim.ts';
import { edgesOf } from './edges.ts';
import type { ClaimFinder, JudgedClaim } from './finder.ts';
import { JUDGE_SLOTS, judgeFeatures, quotedShare } from './judge-features.ts';
import { claimsOf, type Linker, LinkerMemory } from './linker.ts';
import { PartTagger } from './part-tagger.ts';
import { readWords, type WordKnowledge } from './read-words.ts';
import { Tagger } from './tagger.ts';

/** Finds the claims of paragraphs with a trained model. Holds working memory: one at a time. */
export class TrainedFinder implements ClaimFinder {
  private readonly tagger: Tagger;
  private readonly memory = new LinkerMemory();

  private readonly links: { linker: Linker; chooser: Chooser };
  private readonly words: WordKnowledge;

  readonly calibration: TrainedModel['calibration'];

  constructor(private readonly model: TrainedModel) {
    this.calibration = model.calibration;
    const linker = { ...model.linker, expEdges: exponentiate(model.linker.chain) };
    this.links = { linker, chooser: new Chooser(model.chooser) };
    this.tagger = new Tagger(model.tagger);
    this.words = { lexicon: model.lexicon, parts: new PartTagger(model.parts) };
  }

  find(tokens: Tokens, least: number): JudgedClaim[] {
    if (tokens.length === 0) return [];
    const c = readWords(tokens, this.words);
    const edges = edgesOf(c);
    const marginals = this.tagger.marginals(c, edges);
    const cues = cueCandidates(marginals, c.length);
    if (!cues.length) return [];
    const claims = claimsOf(c, marginals, cues, edges, this.links, this.memory);
    const judged = claims.map((claim): JudgedClaim => {
      const [right, attitude] = this.judge(() => judgeFeatures(c, claim, claims, this.memory.rows));
      return { ...claim, right, attitude: quotedShare(c, claim.content) ? 0 : attitude };
    });
    return withoutDoubles(judged.filter((claim) => claim.right >= least));
  }

  private judge(fill: () => void): [right: number, attitude: number] {
    const { lattice, rows } = this.memory;
    fill();
    this.model.judge.score(rows.rows, JUDGE_SLOTS, 1, lattice);
    const chance = (score: number | undefined): number => 1 / (1 + Math.exp(-(score ?? 0)));
    return [chance(lattice.scores[0]), chance(lattice.scores[1])];
  }
}

function withoutDoubles(claims: readonly JudgedClaim[]): JudgedClaim[] {
  return claims.filter(
    (claim) => !claims.some((other) => other !== claim && other.right > claim.right && isSame(other.content, claim.content)),
  );
}

/** Whether two contents share half of their tokens. */
function isSame(a: readonly TokenRange[], b: readonly TokenRange[]): boolean {
  const size = (ranges: readonly TokenRange[]): number => ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  let both = 0;
  for (const x of a) for (const y of b) both += Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from));
  return both * 2 >= size(a) + size(b) - both;
}
