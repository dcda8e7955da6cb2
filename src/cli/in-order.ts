/**
 * Has jobs done side by side and takes their answers in the jobs' order, each as soon as it and all before it are there.
 * @param limit asked after each job: with so many open, the next one waits, so that memory does not grow
 */
export async function inOrder<J, A>(
  jobs: AsyncIterable<J> | Iterable<J>,
  work: (job: J) => Promise<A>,
  take: (job: J, answer: A) => Promise<void>,
  limit: () => number,
): Promise<void> {
  let open = 0;
  let wake: () => void = () => undefined;
  let failed: { error: unknown } | null = null;
  let taken: Promise<void> = Promise.resolve();
  for await (const job of jobs) {
    if (failed) break;
    open++;
    const answer = work(job);
    taken = Promise.all([answer, taken])
      .then(async ([got]) => {
        if (!failed) await take(job, got);
      })
      .catch((error: unknown) => {
        failed ??= { error };
      })
      .finally(() => {
        open--;
        wake();
      });
    while (open >= limit())
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }
  await taken;
  if (failed) throw (failed as { error: unknown }).error;
}
