#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { version } from '../../package.json';
import type { Environment } from './environment.ts';
import { codeOf, fileReason } from './errors.ts';
import { helpText } from './usage.ts';

/** The only place that knows the clock, the zone and the streams. The rest is loaded where there is work to do. */
async function main(argv: readonly string[]): Promise<number> {
  const ours = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : argv.length);
  const asks = (...names: string[]) => names.some((name) => ours.includes(name));
  if (asks('--version') || ours[0] === '-v') return say(`${version}\n`);
  if (asks('--help', '-h') || ours[0] === 'help')
    return say(helpText(ours.find((word) => /^[a-z]+$/.test(word) && word !== 'help')));
  const cwd = currentFolder();
  if (cwd === undefined)
    return fail('The current folder is not there any more. Change to another one, and run it again.');
  const environment: Environment = {
    cwd,
    clock: () => new Date().toISOString(),
    // Only where it is asked for: to find it takes as long as all else about a start.
    get machineZone() {
      return Intl.DateTimeFormat().resolvedOptions().timeZone;
    },
    version,
    terminal: process.stdout.isTTY === true,
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    input: () => readFileSync(0),
    streams: () => ({ input: process.stdin, output: process.stdout }),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  };
  // Node warns of such settings: they are for commands that write nothing.
  const onlyReads = ['check', 'agenda'].includes(ours[0] ?? '') && !asks('--fix', '--output');
  if (onlyReads) (await import('./compiler.ts')).fitCompiler(process.versions.node);
  const kept = asks('--cache') ? (await import('./keptReport.ts')).keptReport(argv, environment) : undefined;
  if (!kept) return (await import('./run.ts')).run(argv, environment);
  environment.err(kept.err);
  environment.out(kept.out);
  return kept.code;
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

/** Says what is wrong in a sentence, and gives the exit code. */
function fail(message: string): number {
  process.stderr.write(`interview-follow-up: ${message}\n`);
  return 2;
}

/** Where the program was started; undefined where that folder was deleted. */
function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

process.stdout.on('error', (error) => {
  // A reader that has seen enough (`| head`) is no error.
  if (codeOf(error) === 'EPIPE') process.exit();
  const reason = fileReason(error);
  if (reason === undefined) throw error;
  process.exit(fail(`What there is to say cannot be written: ${reason}.`));
});

// Where errors cannot be written either, the exit code alone tells of them.
process.stderr.on('error', (error) => {
  if (codeOf(error) === undefined) throw error;
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // Not meant for people: something is wrong in the program itself.
    const said = String(error instanceof Error ? error.stack : error);
    process.stderr.write(`${said.replace(/^/gm, 'interview-follow-up: ')}\n`);
    process.exitCode = 2;
  },
);
