// `npm run bench [-- --entries 1000,10000] [-- --only ours]`: how long `check` takes beside its peers, whole processes in one run,
// on a log as people keep it and on one of files that are alike.
// `npm run bench -- --old FOLDER`: beside another build too, such as that of an older commit in a `git worktree`.
// `npm run bench -- --cold` (root on Linux): the same with nothing in the system's cache of files, beside reading many files at once.
// `npm run bench -- --changed 100000`: how long `check --changed-since` takes where one of so many entries changed.
// `npm run bench -- --files`: how `check` of one file grows with it, in many shapes, and how long each holds up the editor.
// `npm run bench -- --editor 10000`: what so many entries take inside a real VS Code.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { largestShapes } from './fileShapes.mjs';
import { root } from './install.mjs';
import { writeRealLog } from './realLog.mjs';
import { PeopleError, runMain, say, step } from './say.mjs';

/**
 * @typedef {{ name: string, command: (log: string) => readonly string[], most?: number }} Peer
 * @typedef {{ seconds: number, processor: number | undefined, megabytes: number | undefined }} Measurement
 * @typedef {'real' | 'uniform'} LogKind
 */

const home = join(tmpdir(), 'interview-follow-up-bench-2');
const peers = join(home, 'peers');
const runs = 3;

/** The versions of the peers; they are installed for the bench alone, outside this folder. */
const packages = {
  'remark-cli': '12.0.1',
  'remark-frontmatter': '5.0.0',
  'remark-lint-frontmatter-schema': '3.15.4',
  'markdownlint-cli2': '0.24.1',
  rumdl: '0.2.75',
};

/** The files of a folder, by their whole names. */
const allFiles = `const { readdirSync, readFileSync, open, read, close } = require('node:fs');
const files = readdirSync(process.argv[1], { withFileTypes: true, recursive: true })
  .filter((item) => item.isFile())
  .map((item) => (item.parentPath ?? item.path) + '/' + item.name);
let bytes = 0;
`;

/** Reads the same bytes, one file after another: nothing can be quicker without keeping results. */
const floor = `${allFiles}for (const file of files) bytes += readFileSync(file).length;
console.log(bytes);`;

/** Starts of files, many at once: the best that a cold disk gives. */
const atOnce = `${allFiles}const rest = files.values();
function next() {
  const buffer = Buffer.allocUnsafe(4096);
  const { value, done } = rest.next();
  if (!done) open(value, 'r', (_, file) => read(file, buffer, 0, 4096, 0, (_, count) => close(file, () => { bytes += count; next(); })));
}
for (let index = 0; index < 32; index++) next();
process.on('exit', () => console.log(bytes));`;

const grayMatter = `${allFiles}const matter = require(${JSON.stringify(join(root, 'node_modules/gray-matter'))});
for (const file of files) bytes += Object.keys(matter(readFileSync(file, 'utf8'), {}).data).length;
console.log(bytes);`;

const node = process.execPath;
const bin = (/** @type {string} */ name) => join(peers, 'node_modules/.bin', name);
const ours = (/** @type {readonly string[]} */ ...args) => [node, join(root, 'dist/cli.cjs'), ...args];
const moment = ['--now', '2026-11-23T09:00', '--time-zone', 'America/New_York'];

/** @type {readonly Peer[]} */
const contestants = [
  { name: 'reading the bytes', command: (log) => [node, '-e', floor, join(log, 'interviews')] },
  { name: 'interview-follow-up check', command: (log) => ours('check', log, ...moment) },
  { name: 'interview-follow-up agenda', command: (log) => ours('agenda', log, ...moment) },
  { name: 'gray-matter', command: (log) => [node, '-e', grayMatter, join(log, 'interviews')] },
  {
    name: 'rumdl',
    command: (log) => [bin('rumdl'), 'check', '--no-cache', '--quiet', join(log, 'interviews')],
  },
  {
    name: 'markdownlint-cli2',
    most: 10_000,
    command: (log) => [bin('markdownlint-cli2'), '--no-globs', join(log, 'interviews/**/*.md')],
  },
  {
    name: 'remark-cli, remark-lint-frontmatter-schema',
    most: 10_000,
    command: (log) => [
      bin('remark'),
      '--quiet',
      '--rc-path',
      join(peers, '.remarkrc.json'),
      join(log, 'interviews'),
    ],
  },
  // Last, so that no file of a new log is too young for a report to be kept.
  {
    name: 'interview-follow-up check --cache, again',
    command: (log) => ours('check', log, '--cache', ...moment),
  },
];

async function main() {
  const { values } = parseArgs({
    options: {
      entries: { type: 'string' },
      only: { type: 'string' },
      editor: { type: 'string' },
      changed: { type: 'string' },
      old: { type: 'string' },
      cold: { type: 'boolean' },
      files: { type: 'boolean' },
    },
  });
  if (values.editor !== undefined) return measureEditor(values.editor);
  if (values.changed !== undefined) return measureChanged(Number(values.changed));
  if (values.files) return measureFiles();
  if (values.cold) return measureCold(Number(values.entries ?? '10000'));
  const sizes = (values.entries ?? '1000,10000,50000').split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new PeopleError('--entries takes numbers, such as 1000,10000.');
  await mkdir(home, { recursive: true });
  await build({ minify: true });
  if (values.only !== 'ours') await installPeers();
  const old = values.old;
  const all =
    old === undefined
      ? contestants
      : contestants.toSpliced(1, 0, {
          name: `check of ${old}`,
          command: (log) => [node, join(old, 'dist/cli.cjs'), 'check', log, ...moment],
        });
  for (const size of sizes)
    for (const kind of /** @type {const} */ (['real', 'uniform'])) {
      const log = await step(`Writing a ${kind} log of ${size} interviews`, () => writeLog(size, kind));
      const chosen = all.filter(
        ({ name, most = Number.POSITIVE_INFINITY }) =>
          size <= most && (values.only !== 'ours' || /^(reading|interview|check|gray)/.test(name)),
      );
      report(
        `${size} interviews, ${kind}`,
        measureInTurn(new Map(chosen.map(({ name, command }) => [name, command(log)]))),
      );
    }
  say(`Node ${process.version}, ${availableParallelism()} cores, ${process.platform} ${process.arch}.`);
  report(
    'starting',
    measureInTurn(
      new Map([
        ['node -e 0', [node, '-e', '0']],
        ['interview-follow-up --version', ours('--version')],
      ]),
    ),
  );
}

/** The suite inside VS Code measures, and says so in its report. @param {string} count */
async function measureEditor(count) {
  await build({ minify: true });
  const { status } = spawnSync(
    node,
    ['--import', 'tsx', 'test/vscode/host/runSuite.ts', '--grep', 'measuring'],
    { cwd: root, stdio: 'inherit', env: { ...process.env, INTERVIEW_FOLLOW_UP_MEASURE: count } },
  );
  process.exitCode = status ?? 1;
}

/** Nothing of a log, nor of the programs, is in memory. @param {number} size */
async function measureCold(size) {
  await mkdir(home, { recursive: true });
  await build({ minify: true });
  const log = await step(`Writing a log of ${size} interviews`, () => writeLog(size, 'real'));
  const forget = () => {
    spawnSync('sync');
    writeFileSync('/proc/sys/vm/drop_caches', '3');
  };
  const commands = {
    'reading many files at once': [node, '-e', atOnce, join(log, 'interviews')],
    'reading the bytes, one after another': [node, '-e', floor, join(log, 'interviews')],
    'interview-follow-up check': ours('check', log, ...moment),
  };
  report(`${size} interviews, cold`, measureInTurn(new Map(Object.entries(commands)), forget));
}

/** One entry of a committed log changed. @param {number} size */
async function measureChanged(size) {
  if (!Number.isInteger(size) || size < 1) throw new PeopleError('--changed takes a number, such as 100000.');
  await mkdir(home, { recursive: true });
  await build({ minify: true });
  const log = await step(`Writing and committing a log of ${size} interviews`, async () => {
    const folder = await writeLog(size, 'uniform');
    const git = (/** @type {readonly string[]} */ ...args) => {
      const author = ['-c', 'user.name=Robin', '-c', 'user.email=robin@x.example'];
      const { status } = spawnSync('git', [...author, ...args], { cwd: folder, stdio: 'ignore' });
      if (status !== 0) throw new PeopleError(`"git ${args[0]}" failed; the log is ${folder}.`);
    };
    git('init', '-q');
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', 'all');
    const middle = Math.floor(size / 2);
    await writeFile(
      fileOf(folder, middle),
      `${entry(middle)}\nOne more line, of ${new Date().toISOString()}.\n`,
    );
    return folder;
  });
  const check = ours('check', log, ...moment);
  report(
    `${size} interviews, one of them changed`,
    measureInTurn(
      new Map([
        ['reading the bytes', [node, '-e', floor, join(log, 'interviews')]],
        ['interview-follow-up check', check],
        ['interview-follow-up check --changed-since HEAD', [...check, '--changed-since', 'HEAD']],
      ]),
    ),
  );
}

/** One file in a log, at a quarter of its size, at half of it and whole, beside a log with a short file. */
async function measureFiles() {
  await mkdir(home, { recursive: true });
  await build({ minify: true });
  const log = join(home, 'one-file');
  const file = join(log, 'interviews', '2026-11-19-northwind.md');
  await mkdir(join(log, 'interviews'), { recursive: true });
  const secondsFor = async (/** @type {string} */ text) => {
    await writeFile(file, text);
    // Of the processor, where that is told: another program that runs meanwhile changes it less.
    const measured = measureInTurn(new Map([['check', ours('check', log, ...moment)]])).get('check');
    return measured?.processor ?? measured?.seconds ?? Number.NaN;
  };
  const least = await secondsFor('---\ncompany: Northwind Robotics\ndate: 2026-11-19\n---\n');
  console.log(`\nA short file takes ${least.toFixed(2)} seconds; the columns are times that.\n`);
  console.log('| one file | a quarter | half | whole | seconds | growth from half to whole |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const { name, text } of largestShapes()) {
    const seconds = [];
    for (const part of [1 / 4, 1 / 2, 1]) seconds.push(await secondsFor(text(part)));
    const [, half = least, whole = least] = seconds;
    // Of what starting takes nothing grows; where a file adds next to nothing to it, growth says nothing.
    const growth = whole - least < 0.1 ? '' : ((whole - least) / Math.max(half - least, 0.02)).toFixed(1);
    const times = seconds.map((one) => (one / least).toFixed(1));
    console.log(`| ${name} | ${times.join(' | ')} | ${whole.toFixed(2)} | ${growth} |`);
  }
  console.log('\nThe longest stretch in the editor, in milliseconds of the processor:\n');
  spawnSync(node, ['--import', 'tsx', join(root, 'scripts/longestStretches.mjs')], {
    cwd: root,
    stdio: 'inherit',
  });
  console.log();
}

/** @param {string} what @param {ReadonlyMap<string, Measurement>} rows */
function report(what, rows) {
  const [first] = rows.values();
  console.log(`\n| ${what} | seconds | times the first | of the processor | times the first | peak MB |`);
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  const ratio = (/** @type {number | undefined} */ one, /** @type {number | undefined} */ other) =>
    one === undefined || !other ? '' : (one / other).toFixed(1);
  for (const [name, { seconds, processor, megabytes }] of rows) {
    const cells = [
      ...[seconds.toFixed(2), ratio(seconds, first?.seconds)],
      ...[processor?.toFixed(2) ?? '', ratio(processor, first?.processor), megabytes?.toFixed(0) ?? ''],
    ];
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
  console.log();
}

/**
 * The medians of several runs, after one that fills the cache. The commands take turns, so that whatever else the machine does
 * slows all of them down.
 * @param {ReadonlyMap<string, readonly string[]>} commands @param {() => void} [prepare] before each
 * @returns {ReadonlyMap<string, Measurement>}
 */
function measureInTurn(commands, prepare = () => {}) {
  for (const command of commands.values()) once(command);
  /** @type {Map<string, Measurement[]>} */
  const results = new Map([...commands.keys()].map((name) => [name, []]));
  for (let run = 0; run < runs; run++)
    for (const [name, command] of commands) {
      prepare();
      results.get(name)?.push(once(command));
    }
  return new Map(
    Array.from(results, ([name, all]) => [
      name,
      {
        seconds: median(all.map(({ seconds }) => seconds)) ?? Number.NaN,
        processor: median(all.map(({ processor }) => processor)),
        megabytes: median(all.map(({ megabytes }) => megabytes)),
      },
    ]),
  );
}

/** @param {readonly (number | undefined)[]} values */
function median(values) {
  const known = values.filter((value) => value !== undefined).toSorted((a, b) => a - b);
  return known[Math.floor(known.length / 2)];
}

/** @param {readonly string[]} command @returns {Measurement} */
function once(command) {
  const time = '/usr/bin/time';
  const [program = '', ...args] = existsSync(time) ? [time, '-f', '%M %U %S', ...command] : command;
  const start = performance.now();
  const { stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error) throw error;
  const seconds = (performance.now() - start) / 1000;
  const told = /^(\d+) ([\d.]+) ([\d.]+)$/.exec(stderr.trim().split('\n').at(-1) ?? '');
  if (!told) return { seconds, processor: undefined, megabytes: undefined };
  const [kilobytes = 0, user = 0, system = 0] = told.slice(1).map(Number);
  return { seconds, processor: user + system, megabytes: kilobytes / 1024 };
}

async function installPeers() {
  if (existsSync(join(peers, 'node_modules', 'rumdl'))) return;
  await mkdir(peers, { recursive: true });
  await writeFile(join(peers, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
  const schema = {
    type: 'object',
    required: ['company', 'date'],
    properties: { company: { type: 'string' } },
  };
  await writeFile(join(peers, 'entry.schema.json'), JSON.stringify(schema));
  const settings = {
    plugins: [
      'remark-frontmatter',
      ['remark-lint-frontmatter-schema', { schemas: { './entry.schema.json': ['**/*.md'] } }],
    ],
  };
  await writeFile(join(peers, '.remarkrc.json'), JSON.stringify(settings));
  await step('Installing the peers', () => {
    const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
      cwd: peers,
      stdio: 'ignore',
    });
    if (status !== 0)
      throw new PeopleError('The peers cannot be installed; "npm run bench -- --only ours" needs none.');
  });
}

const outcomes = ['waiting', 'rejected', 'no response', 'advanced', 'offer declined', 'withdrawn', 'waiting'];
const prose = 'Some more prose about the day, and what one thinks of it all. '.repeat(12);
const day = (/** @type {number} */ index) =>
  new Date(Date.UTC(2024, 0, 1 + (index % 1050))).toISOString().slice(0, 10);

/**
 * Interviews as people keep them, or three years of them alike, each with notes and an open task; the same for every run.
 * @param {number} size @param {LogKind} kind
 */
async function writeLog(size, kind) {
  const log = join(home, `log-${kind}-${size}`);
  if (existsSync(log)) return log;
  const folder = join(`${log}.new`, 'interviews');
  await rm(`${log}.new`, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  if (kind === 'real') await writeRealLog(folder, size);
  else for (let index = 0; index < size; index++) await writeFile(fileOf(`${log}.new`, index), entry(index));
  await rename(`${log}.new`, log);
  return log;
}

/** @param {string} log @param {number} index */
function fileOf(log, index) {
  return join(log, 'interviews', `${day(index)}-company-${index}.md`);
}

/** @param {number} index */
function entry(index) {
  return `---
company: Company ${Math.floor(index / 2)}
role: Engineer ${index % 7}
date: ${day(index)}T14:00
round: ${index % 2 === 0 ? 'phone' : 'onsite'}
outcome: ${outcomes[index % outcomes.length]}
interviewers:
  - Dana Okafor ${index} <dana${index}@x.example>
  - Luis Pereira
decision-by: ${day(index)}
---
## Highlights

- the plan to split the billing service in two, number ${index}
- how they test

## Promised

- [ ] send the slides
- [x] done

${prose}
`;
}

await runMain(main);
