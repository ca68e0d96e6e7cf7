// `npm run bench [-- --entries 1000,10000] [-- --only ours]`: how long `check` takes beside its peers, whole processes in one run.
// `npm run bench -- --cold` (root on Linux): the same with nothing in the system's cache of files, beside reading many files at once.
// `npm run bench -- --changed 100000`: how long `check --changed-since` takes where one of so many entries changed.
// `npm run bench -- --editor 10000`: what so many entries take inside a real VS Code.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { root } from './install.mjs';
import { PeopleError, runMain, say, step } from './say.mjs';

/**
 * @typedef {{ name: string, command: (log: string) => readonly string[], most?: number }} Peer
 * @typedef {{ seconds: number, megabytes: number | undefined }} Measurement
 */

const home = join(tmpdir(), 'interview-follow-up-bench-1');
const peers = join(home, 'peers');
const runs = 3;

/** The versions of the peers; they are installed for the bench alone, outside this folder. */
const packages = {
  'gray-matter': '4.0.3',
  'remark-cli': '12.0.1',
  'remark-frontmatter': '5.0.0',
  'remark-lint-frontmatter-schema': '3.15.4',
  'markdownlint-cli2': '0.24.1',
  rumdl: '0.2.75',
};

/** Reads the same bytes, one file after another: nothing can be quicker without keeping results. */
const floor = `const { readdirSync, readFileSync } = require('node:fs');
let bytes = 0;
for (const name of readdirSync(process.argv[1])) bytes += readFileSync(process.argv[1] + '/' + name).length;
console.log(bytes);`;

/** Starts of files, many at once: the best that a cold disk gives. */
const atOnce = `const { readdirSync, open, read, close } = require('node:fs');
const folder = process.argv[1] + '/';
const rest = readdirSync(folder).values();
let bytes = 0;
function next() {
  const buffer = Buffer.allocUnsafe(4096);
  const { value, done } = rest.next();
  if (!done) open(folder + value, 'r', (_, file) => read(file, buffer, 0, 4096, 0, (_, count) => close(file, () => { bytes += count; next(); })));
}
for (let index = 0; index < 32; index++) next();
process.on('exit', () => console.log(bytes));`;

const grayMatter = `const { readdirSync, readFileSync } = require('node:fs');
const matter = require(${JSON.stringify(join(peers, 'node_modules/gray-matter'))});
let fields = 0;
for (const name of readdirSync(process.argv[1]))
  fields += Object.keys(matter(readFileSync(process.argv[1] + '/' + name, 'utf8'), {}).data).length;
console.log(fields);`;

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
    command: (log) => [bin('markdownlint-cli2'), '--no-globs', join(log, 'interviews/*.md')],
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
      cold: { type: 'boolean' },
    },
  });
  if (values.editor !== undefined) return measureEditor(values.editor);
  if (values.changed !== undefined) return measureChanged(Number(values.changed));
  if (values.cold) return measureCold(Number(values.entries ?? '10000'));
  const sizes = (values.entries ?? '1000,10000,50000').split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new PeopleError('--entries takes numbers, such as 1000,10000.');
  await mkdir(home, { recursive: true });
  await build({ minify: true });
  if (values.only !== 'ours') await installPeers();
  for (const size of sizes) {
    const log = await step(`Writing a log of ${size} interviews`, () => writeLog(size));
    const chosen = contestants.filter(
      ({ name, most = Number.POSITIVE_INFINITY }) =>
        size <= most && (values.only !== 'ours' || /^(reading|interview)/.test(name)),
    );
    report(size, new Map(chosen.map(({ name, command }) => [name, measure(command(log))])));
  }
  say(`Node ${process.version}, ${availableParallelism()} cores, ${process.platform} ${process.arch}.`);
  report(
    0,
    new Map([
      ['node -e 0', measure([node, '-e', '0'])],
      ['interview-follow-up --version', measure(ours('--version'))],
    ]),
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
  const log = await step(`Writing a log of ${size} interviews`, () => writeLog(size));
  const forget = () => {
    spawnSync('sync');
    writeFileSync('/proc/sys/vm/drop_caches', '3');
  };
  const commands = {
    'reading many files at once': [node, '-e', atOnce, join(log, 'interviews')],
    'reading the bytes, one after another': [node, '-e', floor, join(log, 'interviews')],
    'interview-follow-up check': ours('check', log, ...moment),
  };
  report(size, new Map(Object.entries(commands).map(([name, command]) => [name, measure(command, forget)])));
}

/** One entry of a committed log changed. @param {number} size */
async function measureChanged(size) {
  if (!Number.isInteger(size) || size < 1) throw new PeopleError('--changed takes a number, such as 100000.');
  await mkdir(home, { recursive: true });
  await build({ minify: true });
  const log = await step(`Writing and committing a log of ${size} interviews`, async () => {
    const folder = await writeLog(size);
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
    size,
    new Map([
      ['reading the bytes', measure([node, '-e', floor, join(log, 'interviews')])],
      ['interview-follow-up check', measure(check)],
      ['interview-follow-up check --changed-since HEAD', measure([...check, '--changed-since', 'HEAD'])],
    ]),
  );
}

/** @param {number} size @param {ReadonlyMap<string, Measurement>} rows */
function report(size, rows) {
  const [first] = rows.values();
  console.log(`\n| ${size > 0 ? `${size} interviews` : 'starting'} | seconds | times the first | peak MB |`);
  console.log('| --- | ---: | ---: | ---: |');
  for (const [name, { seconds, megabytes }] of rows) {
    const ratio = (seconds / (first?.seconds ?? seconds)).toFixed(1);
    console.log(`| ${name} | ${seconds.toFixed(2)} | ${ratio} | ${megabytes?.toFixed(0) ?? ''} |`);
  }
  console.log();
}

/**
 * The median of several runs, after one that fills the cache.
 * @param {readonly string[]} command @param {() => void} [prepare] before each @returns {Measurement}
 */
function measure(command, prepare = () => {}) {
  once(command);
  const prepared = () => {
    prepare();
    return once(command);
  };
  const results = Array.from({ length: runs }, prepared).sort((a, b) => a.seconds - b.seconds);
  return results[Math.floor(runs / 2)] ?? { seconds: Number.NaN, megabytes: undefined };
}

/** @param {readonly string[]} command @returns {Measurement} */
function once(command) {
  const time = '/usr/bin/time';
  const [program = '', ...args] = existsSync(time) ? [time, '-f', '%M', ...command] : command;
  const start = performance.now();
  const { stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error) throw error;
  const kilobytes = Number(stderr.trim().split('\n').at(-1));
  return {
    seconds: (performance.now() - start) / 1000,
    megabytes: Number.isNaN(kilobytes) || kilobytes === 0 ? undefined : kilobytes / 1024,
  };
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

/** Three years of interviews, each with notes and an open task; the same for every run. @param {number} size */
async function writeLog(size) {
  const log = join(home, `log-${size}`);
  if (existsSync(log)) return log;
  const folder = join(`${log}.new`, 'interviews');
  await rm(`${log}.new`, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (let index = 0; index < size; index++) await writeFile(fileOf(`${log}.new`, index), entry(index));
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
