// What the scripts tell a person. Node built-ins only: this runs before anything is installed.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** An error whose message is a sentence for people: shown without a stack. */
export class PeopleError extends Error {}

/** @param {string} sentence */
export function say(sentence) {
  console.log(`\u203a ${sentence}`);
}

/**
 * Announces a long step, runs it, and says how long it took.
 * @template T
 * @param {string} what @param {() => Promise<T> | T} run @returns {Promise<T>}
 */
export async function step(what, run) {
  const start = performance.now();
  say(`${what} ...`);
  const result = await run();
  say(`${what}: done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

/**
 * Runs a script's main function; what goes wrong reaches the person as a sentence and the shell as exit code 2.
 * @param {() => Promise<number | void> | number | void} main
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) || 0;
  } catch (error) {
    console.error(error instanceof PeopleError ? error.message : error);
    process.exitCode = 2;
  }
}

/**
 * Whether a module is the script that was started, rather than imported by another.
 * @param {string} moduleUrl the caller's `import.meta.url`
 */
export function isMain(moduleUrl) {
  const script = process.argv[1];
  return script !== undefined && realpathSync(script) === fileURLToPath(moduleUrl);
}
