/** How long changes are collected before the log is decided anew, in milliseconds. */
const typingPause = 40;

/** So many changes are those of a program: it is waited for to end, rather than to decide between any two of its steps. */
const manyChanges = 100;
const programPause = 1000;

/** However often something changes, nothing waits for longer. */
const longestPause = 10_000;

/** How long to wait for more changes after so many, of which the first has `waited`, in milliseconds. */
export function pauseBefore(changes: number, waited: number): number {
  const pause = changes > manyChanges ? programPause : typingPause;
  return Math.min(pause, Math.max(longestPause - waited, 0));
}
