import { exponentiate, infer, Lattice } from '../model/crf.ts';
import { TAG_LABELS } from '../model/labels.ts';
import { RowBuffer } from '../model/rows.ts';
import type { TrainedChain } from '../model/trained.ts';
import type { Columns } from './columns.ts';
import { edgesOf } from './edges.ts';
import { TOKEN_SLOTS, tokenFeatures } from './token-features.ts';

/** The first pass: how likely each word of a paragraph is a source, a cue or a content. */
export class Tagger {
  private readonly lattice = new Lattice();
  private readonly rows = new RowBuffer();
  private readonly expEdges: Float64Array;

  constructor(private readonly trained: TrainedChain) {
    this.expEdges = exponentiate(trained.chain);
  }

  /** Probabilities, tokens × TAG_LABELS. */
  marginals(c: Columns, edges = edgesOf(c)): Float32Array {
    const { lattice, rows, trained } = this;
    tokenFeatures(c, rows);
    trained.weights.score(rows.rows, TOKEN_SLOTS, c.length, lattice);
    infer(trained.chain, this.expEdges, edges, c.length, lattice);
    return Float32Array.from(lattice.marginals.subarray(0, c.length * TAG_LABELS));
  }
}
