#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { version } from '../../package.json';
import type { Environment } from './environment.ts';
import { helpText } from './usage.ts';

/** The only place that knows the clock, the zone and the streams. The rest is loaded where there is work to do. */
async function main(argv: readonly string[]): Promise<number> {
  const ours = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : argv.length);
  const asks = (...names: string[]) => names.some((name) => ours.includes(name));
  if (asks('--version') || ours[0] === '-v') return say(`${version}\n`);
  if (asks('--help', '-h') || ours[0] === 'help')
    return say(helpText(ours.find((word) => /^[a-z]+$/.test(word) && word !== 'help')));
  const environment: Environment = {
    cwd: process.cwd(),
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

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  throw error;
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
