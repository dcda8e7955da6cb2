/** What is known of single words, found by their hash: classes learned from how they are used, and how often each is a cue. */
export class Lexicon {
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly places: Int32Array;

  /**
   * Column i describes the word with the hash `hashes[i]`.
   * @param cue 0: hardly ever a cue, to 7: nearly always
   */
  constructor(
    readonly hashes: Int32Array,
    readonly small: Uint8Array,
    readonly middle: Uint8Array,
    readonly large: Uint16Array,
    readonly cue: Uint8Array,
  ) {
    let size = 16;
    while (size < hashes.length * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.places = new Int32Array(size).fill(-1);
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i] as number;
      let at = hash & this.mask;
      while (this.places[at] !== -1 && this.keys[at] !== hash) at = (at + 1) & this.mask;
      this.keys[at] = hash;
      this.places[at] = i;
    }
  }

  /** The word's place in the columns, -1 where it is not known. */
  find(hash: number): number {
    for (let at = hash & this.mask; this.places[at] !== -1; at = (at + 1) & this.mask)
      if (this.keys[at] === hash) return this.places[at] as number;
    return -1;
  }
}
