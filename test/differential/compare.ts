// node --import tsx test/differential/compare.ts OTHER [COUNT] [-v]
// Says where this build and another one, in the folder OTHER, say something else of logs that hold one interview, kind by kind.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { now, singleInterview } from './singleInterviews.ts';

type Said = readonly string[];
type Say = (files: Readonly<Record<string, string>>) => Said;

interface Found {
  readonly code: string;
  readonly severity: string;
}
interface Owed {
  readonly letter: string;
  readonly to?: { readonly name: string };
  readonly state: string;
  readonly opens: { readonly toString: () => string };
  readonly due?: { readonly toString: () => string };
}
interface Build {
  readonly evaluate: (
    files: unknown,
    context: unknown,
  ) => { readonly findings: readonly Found[]; readonly obligations: readonly Owed[] };
}
interface Help {
  readonly filesOf: (files: Readonly<Record<string, string>>) => unknown;
  readonly contextAt: (now: string) => unknown;
}

async function sayerIn(root: string): Promise<Say> {
  const load = (path: string) => import(pathToFileURL(join(root, path)).href);
  const build: Build = await load('src/core/index.ts');
  const help: Help = await load('test/core/logOf.ts');
  return (files) => {
    const { findings, obligations } = build.evaluate(help.filesOf(files), help.contextAt(now));
    return [
      // What is due says the rest; sentences are worded anew at times.
      ...findings
        .filter(({ code }) => !code.startsWith('follow-up'))
        .map(({ code, severity }) => `${severity} ${code} | `),
      ...obligations
        .filter(({ state }) => state !== 'lapsed')
        .map(
          ({ letter, to, state, opens, due }) =>
            `owed ${letter} ${state} | ${to?.name ?? 'nobody'}, ${opens} to ${due ?? '-'}`,
        ),
    ].toSorted();
  };
}

const [other = '', count = '2000', flag] = process.argv.slice(2);
const [here, there] = await Promise.all([
  sayerIn(resolve(import.meta.dirname, '../..')),
  sayerIn(resolve(other)),
]);
const kinds = new Map<string, { count: number; readonly examples: string[] }>();
let differing = 0;
for (let seed = 0; seed < Number(count); seed++) {
  const files = singleInterview(seed);
  const [mine, theirs] = [here(files), there(files)];
  const lost = theirs.filter((line) => !mine.includes(line));
  const gained = mine.filter((line) => !theirs.includes(line));
  if (lost.length === 0 && gained.length === 0) continue;
  differing++;
  const kindOf = (line: string) => line.split(' | ')[0] ?? '';
  const moved = gained.filter((line) => lost.some((one) => kindOf(one) === kindOf(line)));
  const changes = [
    ...lost
      .filter((line) => !gained.some((one) => kindOf(one) === kindOf(line)))
      .map((line) => `- ${kindOf(line)}`),
    ...gained.filter((line) => !moved.includes(line)).map((line) => `+ ${kindOf(line)}`),
    ...moved.map((line) => `~ ${kindOf(line)}`),
  ];
  for (const change of new Set(changes)) {
    const known = kinds.get(change) ?? { count: 0, examples: [] };
    kinds.set(change, known);
    known.count++;
    const said = [...lost.map((line) => `- ${line}`), ...gained.map((line) => `+ ${line}`)];
    known.examples.push(
      [`#${seed}`, ...said, ...Object.values(files)].join('\n').replaceAll('\n', '\n     '),
    );
  }
}
for (const [kind, { count: times, examples }] of [...kinds].toSorted(([, a], [, b]) => b.count - a.count)) {
  console.log(`${times} x ${kind}`);
  for (const example of examples.slice(0, flag === '-v' ? 3 : 1)) console.log(`     ${example}`);
}
console.log(`${differing} of ${count} logs differ, in ${kinds.size} ways.`);
