/** How long work goes on before other work has its turn, in milliseconds. */
const longestSlice = 12;

/** Does work in slices, so that the editor's other work waits for no more than one; undefined where it was stopped. */
export async function inSlices<Result>(
  work: Iterator<undefined, Result>,
  signal: AbortSignal,
): Promise<Result | undefined> {
  let start = performance.now();
  while (!signal.aborted) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - start < longestSlice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  }
  return undefined;
}

/** How many files are read at once. */
const readsAtOnce = 32;

/** Does the work of each item, of several at once; stops where it is told to. */
export async function atOnce<Item>(
  items: Iterable<Item>,
  signal: AbortSignal,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items[Symbol.iterator]();
  const worker = async () => {
    for (let next = waiting.next(); !next.done && !signal.aborted; next = waiting.next())
      await work(next.value);
  };
  await Promise.all(Array.from({ length: readsAtOnce }, worker));
}
