import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../src/cli/environment.ts';
import { keptReport } from '../../src/cli/keptReport.ts';
import { cliWith, onsite, quiet, type Result, scratch } from './cli.ts';

const folderName = '.interview-follow-up-cache';
/** Long after every file of the tests was written, so that none of them may still be changing. */
const clock = '2126-11-23T14:00:00.000Z';

const log = () =>
  scratch({ 'interviews/onsite.md': onsite, 'interviews/quiet.md': quiet, 'README.md': 'Notes' });
const check = (folder: string, ...more: readonly string[]) => ['check', folder, '--cache', ...more];
const fixed = ['--now', '2026-11-23T09:00'];

function worldAt(at: string): Environment {
  const nothing = () => {};
  return {
    cwd: '/',
    clock: () => at,
    machineZone: 'America/New_York',
    version: '1.2.3',
    colour: false,
    terminal: true,
    out: nothing,
    err: nothing,
  };
}

async function make(argv: readonly string[], at = clock): Promise<Result> {
  const { out: _out, err: _err, ...world } = worldAt(at);
  return cliWith(world, '/', ...argv);
}

describe('a kept report', () => {
  it('is said again, word for word', async () => {
    for (const format of ['text', 'json', 'github', 'sarif']) {
      const argv = check(log(), ...fixed, '--format', format);
      const made = await make(argv);
      const kept = keptReport(argv, worldAt(clock));
      assert.deepEqual({ code: kept?.code, out: kept?.out, err: kept?.err }, made);
      assert.equal(made.code, 1);
    }
  });

  it('is kept for its owner alone, out of the repository, and is no part of the log', async () => {
    const folder = log();
    const { out } = await make(check(folder, ...fixed));
    assert.equal(lstatSync(join(folder, folderName, 'check.json')).mode & 0o777, 0o600);
    assert.equal(lstatSync(join(folder, folderName)).mode & 0o777, 0o700);
    assert.equal(readFileSync(join(folder, folderName, '.gitignore'), 'utf8'), '*\n');
    assert.deepEqual((await make(check(folder, ...fixed))).out, out);
  });

  const changes: readonly (readonly [name: string, change: (folder: string) => void])[] = [
    ['a file says something else', (folder) => writeFileSync(join(folder, 'interviews/quiet.md'), onsite)],
    [
      'a file says as much, but not the same',
      (folder) => writeFileSync(join(folder, 'interviews/quiet.md'), quiet.replace('Fabrikam', 'Fabricom')),
    ],
    ['a file is new', (folder) => writeFileSync(join(folder, 'interviews/new.md'), quiet)],
    ['a file is gone', (folder) => rmSync(join(folder, 'interviews/quiet.md'))],
    [
      'a file has another name',
      (folder) => renameSync(join(folder, 'interviews/quiet.md'), join(folder, 'interviews/calm.md')),
    ],
    ['the folder of the log is gone', (folder) => rmSync(join(folder, 'interviews'), { recursive: true })],
    ['there are settings', (folder) => writeFileSync(join(folder, '.interview-follow-up.json'), '{}')],
    [
      'there are settings in the folder of the log',
      (folder) => writeFileSync(join(folder, 'interviews/.interview-follow-up.json'), '{}'),
    ],
    ['it is no report', (folder) => writeFileSync(join(folder, folderName, 'check.json'), '{"a":')],
    [
      'it is another one',
      (folder) => writeFileSync(join(folder, folderName, 'check.json'), '{"question":1}'),
    ],
    [
      'half of it is there',
      (folder) => {
        const file = join(folder, folderName, 'check.json');
        const { question, fingerprint } = JSON.parse(readFileSync(file, 'utf8'));
        writeFileSync(file, JSON.stringify({ question, fingerprint }));
      },
    ],
    [
      'it is a link',
      (folder) => {
        const file = join(folder, folderName, 'check.json');
        renameSync(file, join(folder, 'kept'));
        symlinkSync(join(folder, 'kept'), file);
      },
    ],
  ];
  for (const [name, change] of changes) {
    it(`is made again where ${name}`, async () => {
      const folder = log();
      const argv = check(folder, ...fixed);
      await make(argv);
      assert.ok(keptReport(argv, worldAt(clock)));
      change(folder);
      assert.equal(keptReport(argv, worldAt(clock)), undefined);
    });
  }

  it('is made again where the folder of a log comes to be', async () => {
    const folder = scratch({ 'onsite.md': onsite });
    const argv = check(folder, ...fixed);
    await make(argv);
    assert.ok(keptReport(argv, worldAt(clock)));
    mkdirSync(join(folder, 'interviews'));
    assert.equal(keptReport(argv, worldAt(clock)), undefined);
  });

  it('is made again for another question or in another world', async () => {
    const folder = log();
    const argv = check(folder, ...fixed);
    await make(argv);
    for (const other of [
      check(folder, '--now', '2026-11-24T09:00'),
      check(folder, ...fixed, '--format', 'github'),
      check(folder, ...fixed, '--fail-on', 'error'),
      check(folder, ...fixed, '--nonsense'),
      ['check', folder, ...fixed],
      ['agenda', folder, '--cache', ...fixed],
    ])
      assert.equal(keptReport(other, worldAt(clock)), undefined, other.join(' '));
    for (const world of [
      { cwd: '/tmp' },
      { colour: true },
      { machineZone: 'Asia/Tokyo' },
      { version: '1.2.4' },
    ])
      assert.equal(keptReport(argv, { ...worldAt(clock), ...world }), undefined, JSON.stringify(world));
  });

  it('holds, by the clock, until something else is to be said', async () => {
    const folder = log();
    const argv = check(folder);
    await make(argv);
    const at = (moment: string) => keptReport(argv, worldAt(moment)) !== undefined;
    assert.deepEqual(
      ['2126-11-23T13:59:59.000Z', clock, '2126-11-24T04:59:59.000Z', '2126-11-24T05:00:00.000Z'].map(at),
      [false, true, true, false],
    );
  });

  it('tells no time of day by the clock', async () => {
    const argv = check(log(), '--format', 'json');
    await make(argv);
    assert.equal(keptReport(argv, worldAt(clock)), undefined);
  });

  it('is not kept while a file may still be changing', async () => {
    const folder = log();
    await make(check(folder, ...fixed), new Date(lstatSync(join(folder, 'README.md')).ctimeMs).toISOString());
    assert.ok(!existsSync(join(folder, folderName)));
  });

  it('is not kept while settings may still be changing', async () => {
    const folder = log();
    const readme = lstatSync(join(folder, 'README.md')).ctimeMs;
    // Later than the files of the log, and than the program, by all that they need to settle.
    const later = Math.max(readme, Date.parse(clock)) + 60_000;
    writeFileSync(join(folder, '.interview-follow-up.json'), '{}');
    utimesSync(join(folder, '.interview-follow-up.json'), later / 1000, later / 1000);
    await make(check(folder, ...fixed), new Date(later).toISOString());
    assert.ok(!existsSync(join(folder, folderName)));
    await make(check(folder, ...fixed), new Date(later + 60_000).toISOString());
    assert.ok(existsSync(join(folder, folderName)));
  });

  it('is kept through no link, and says so', async () => {
    const [folder, elsewhere] = [log(), scratch({})];
    symlinkSync(elsewhere, join(folder, folderName));
    const { err, code } = await make(check(folder, ...fixed));
    assert.equal(err, `The report cannot be kept in ${folderName}: a part of its path is a file.\n`);
    assert.equal(code, 1);
    assert.ok(!existsSync(join(elsewhere, 'check.json')));
  });

  it('is written over no file that a link in its folder leads to', async () => {
    const [folder, elsewhere] = [log(), scratch({ 'precious.txt': 'mine', 'other.txt': 'mine' })];
    mkdirSync(join(folder, folderName));
    symlinkSync(join(elsewhere, 'precious.txt'), join(folder, folderName, '.gitignore'));
    symlinkSync(join(elsewhere, 'other.txt'), join(folder, folderName, 'check.json'));
    const argv = check(folder, ...fixed);
    await make(argv);
    assert.ok(keptReport(argv, worldAt(clock)));
    for (const name of ['precious.txt', 'other.txt'])
      assert.equal(readFileSync(join(elsewhere, name), 'utf8'), 'mine');
    assert.deepEqual(readdirSync(join(folder, folderName)).toSorted(), ['.gitignore', 'check.json']);
  });

  it('is made again where a link leads to another folder now', async () => {
    const folder = scratch({ 'v1/onsite.md': onsite });
    symlinkSync(join(folder, 'v1'), join(folder, 'current'));
    const argv = check(join(folder, 'current'), ...fixed);
    await make(argv);
    assert.ok(keptReport(argv, worldAt(clock)));
    cpSync(join(folder, 'v1'), join(folder, 'v2'), { recursive: true });
    rmSync(join(folder, 'current'));
    symlinkSync(join(folder, 'v2'), join(folder, 'current'));
    assert.equal(keptReport(argv, worldAt(clock)), undefined);
  });

  it('is read of no place outside its folder', async () => {
    const folder = log();
    const argv = check(folder, ...fixed);
    await make(argv);
    const file = join(folder, folderName, 'check.json');
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    for (const planted of [
      { ...kept, place: { ...kept.place, realRoot: '/' } },
      { ...kept, place: { ...kept.place, base: '../..' } },
      { ...kept, origins: [['/dev/zero', 'ENOENT']] },
    ]) {
      writeFileSync(file, JSON.stringify(planted));
      assert.equal(keptReport(argv, worldAt(clock)), undefined);
    }
  });

  it('goes with neither --fix nor --changed-since', async () => {
    for (const other of [['--fix'], ['--changed-since', 'HEAD']]) {
      const { code, err } = await make(check(log(), ...fixed, ...other));
      assert.equal(code, 2);
      assert.match(err, /^interview-follow-up: --cache keeps a report of the whole log;/);
    }
  });
});
