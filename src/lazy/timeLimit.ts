import { createContext, Script } from 'node:vm';

/** What ran for too long and was stopped. */
export class TimeLimitError extends Error {}

const script = new Script('work()');
/** Made once: a context takes longer than most templates. */
const context = createContext({ work: () => {} });

/** Does synchronous work, and stops it after `milliseconds`, in the middle of an endless loop if need be. */
export function withTimeLimit<Result>(work: () => Result, milliseconds: number): Result {
  const results: { readonly value: Result }[] = [];
  context.work = () => void results.push({ value: work() });
  try {
    script.runInContext(context, { timeout: milliseconds });
  } catch (error) {
    // The error is of the other context, so no `Error` of this one.
    const isTimeout =
      typeof error === 'object' &&
      error !== null &&
      'code' in error &&
      error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    if (isTimeout) throw new TimeLimitError(`stopped after ${milliseconds} ms`);
    throw error;
  }
  const [result] = results;
  if (!result) throw new TimeLimitError('it came to no end');
  return result.value;
}
