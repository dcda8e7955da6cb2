/** A part of a page that could not be read, and why. */
export interface FailedPart {
  part: string;
  why: string;
}

/** Reads a page part by part: what throws costs its own part and nothing else, and is remembered for whoever asks. */
export class Parts {
  readonly failed: FailedPart[] = [];

  /**
   * @param part its name, in words
   * @param otherwise what stands in its place where it cannot be read
   */
  read<T>(part: string, otherwise: T, read: () => T): T {
    try {
      return read();
    } catch (error) {
      this.failed.push({ part, why: error instanceof Error ? error.message : String(error) });
      return otherwise;
    }
  }
}
