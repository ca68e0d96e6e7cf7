import { setFlagsFromString } from 'node:v8';

/** Later than by itself, V8 compiles a function once more, with all its art: here that takes longer than it saves. */
const compilesLate = '--invocation-count-for-turbofan=24000';

/** THE table of what V8 is told, by the release of Node in which that was measured (docs/performance.md). */
const flags: ReadonlyMap<string, readonly string[]> = new Map([
  ['20', ['--interrupt-budget=270336']],
  ['22', [compilesLate]],
  // It gives much room to young objects, which takes 80 MB and longer.
  ['24', [compilesLate, '--semi-space-growth-factor=1']],
  ['26', [compilesLate]],
]);

/** What fits the compiler and the memory of a version of Node to a program that runs for some seconds; none of one that may not know the words. */
export function compilerFlags(version: string): readonly string[] {
  return flags.get(version.split('.')[0] ?? '') ?? [];
}

/** Tells V8 so, for the rest of this process. */
export function fitCompiler(version: string): void {
  for (const flag of compilerFlags(version)) setFlagsFromString(flag);
}
