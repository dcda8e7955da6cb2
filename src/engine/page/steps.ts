/** Work cut into steps: between two, whoever has it done may let the thread do other things. */
export type Steps<T> = Generator<void, T>;

/** Does it all without a break. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
