import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from '../../src/cli/arguments.ts';
import { fileReason } from '../../src/cli/errors.ts';
import { openFolder } from '../../src/cli/folder.ts';
import { openLog } from '../../src/cli/openLog.ts';
import { readFiles } from '../../src/cli/readFiles.ts';
import { cli, fixedWorld, onsite, quiet, scratch } from './cli.ts';

/** The interview of another company, so that the two are no rounds of one process. */
const at = (company: string) => onsite.replace('Northwind Robotics', company);

async function entriesIn(folder: string, ...argv: readonly string[]): Promise<readonly string[]> {
  const { out } = await cli(folder, 'agenda', '--all', '--format', 'json', ...argv);
  const paths: readonly string[] = JSON.parse(out).obligations.map(({ entry }: { entry: string }) => entry);
  return [...new Set(paths)].toSorted();
}

async function findingsIn(folder: string, ...argv: readonly string[]): Promise<readonly string[]> {
  const { out } = await cli(folder, 'check', '--format', 'json', ...argv);
  return JSON.parse(out).findings.map(({ file, code }: { file: string; code: string }) => `${file} ${code}`);
}

describe('which files are read', () => {
  it('those of interviews/, named as seen from the folder', async () => {
    const folder = scratch({
      'interviews/2026/a.md': onsite,
      'notes/b.md': onsite,
      'interviews/c.txt': onsite,
    });
    assert.deepEqual(await entriesIn(folder), ['interviews/2026/a.md']);
    assert.deepEqual(await entriesIn(folder, 'interviews'), ['2026/a.md']);
    assert.deepEqual(await entriesIn(scratch({}), folder), ['interviews/2026/a.md']);
  });

  it('all of the folder where there is no interviews/', async () => {
    assert.deepEqual(await entriesIn(scratch({ 'a.md': onsite, 'deep/er/B.MD': at('Contoso') })), [
      'a.md',
      'deep/er/B.MD',
    ]);
  });

  it('nothing hidden, nothing in node_modules, nothing ignored', async () => {
    const folder = scratch({
      'a.md': onsite,
      '.hidden/b.md': onsite,
      'node_modules/c/c.md': onsite,
      'archive/2020/d.md': onsite,
      'e.draft.md': onsite,
      '.interview-follow-up.json': '{"ignore": ["archive", "*.{draft,old}.md"]}',
    });
    assert.deepEqual(await entriesIn(folder), ['a.md']);
  });

  it('no link out of the folder; within it, each file once', async function () {
    if (process.platform === 'win32') this.skip();
    const outside = scratch({ 'x.md': onsite, 'log/y.md': onsite });
    const folder = scratch({ 'interviews/a.md': onsite, 'elsewhere/b.md': at('Contoso') });
    symlinkSync(join(outside, 'x.md'), join(folder, 'interviews/x.md'));
    symlinkSync(join(outside, 'log'), join(folder, 'interviews/log'));
    symlinkSync('a.md', join(folder, 'interviews/again.md'));
    symlinkSync('.', join(folder, 'interviews/loop'));
    symlinkSync('nowhere', join(folder, 'interviews/gone.md'));
    symlinkSync('../elsewhere', join(folder, 'interviews/more'));
    assert.deepEqual(await entriesIn(folder), ['interviews/a.md', 'interviews/more/b.md']);
    const { err } = await cli(folder, 'check');
    assert.deepEqual(err.split('\n').filter(Boolean).toSorted(), [
      'interviews/gone.md is a link that leads nowhere.',
      'interviews/log is a link that leads out of the folder; it is not followed.',
      'interviews/x.md is a link that leads out of the folder; it is not followed.',
    ]);
    const named = await cli(folder, 'replied', 'interviews/x.md');
    assert.deepEqual([named.code, named.out], [2, '']);
  });

  it('writes through a link within the folder to the file itself', async function () {
    if (process.platform === 'win32') this.skip();
    const folder = scratch({ 'a.md': onsite });
    symlinkSync('a.md', join(folder, 'b.md'));
    assert.match((await cli(folder, 'replied', 'b.md')).out, /recorded in a\.md/);
    assert.equal((await cli(folder, 'check', '--format', 'json')).code, 1);
    assert.deepEqual(await entriesIn(folder), ['a.md']);
  });

  it('one that cannot be read is one finding and hides nothing', async () => {
    const folder = scratch({
      'a.md': onsite,
      'c.md': '---\ncompany: [\n---\n',
      'u.md': Buffer.from(`\uFEFF${onsite}`, 'utf16le'),
    });
    assert.deepEqual(await findingsIn(folder), [
      'a.md follow-up-overdue',
      'a.md follow-up-overdue',
      'c.md front-matter-unreadable',
      'u.md front-matter-unreadable',
    ]);
  });

  it('one that may not be read is one finding too', async function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
    const folder = scratch({ 'a.md': quiet, 'c.md': onsite });
    chmodSync(join(folder, 'c.md'), 0);
    assert.deepEqual(await findingsIn(folder), ['c.md front-matter-unreadable']);
    assert.match((await cli(folder, 'check')).out, /This file cannot be read: permission is denied\./);
  });

  it('one that is too large is one finding', async () => {
    const folder = scratch({ 'a.md': quiet, 'c.md': onsite });
    // All but its start is a hole, which takes no room on the disk.
    truncateSync(join(folder, 'c.md'), 3 * 1024 ** 3);
    const { out } = await cli(folder, 'check');
    assert.match(out, /c\.md\n {2}1:1 {2}error {8}This file cannot be read: it is too large\./);
  });

  it('one that is gone since it was found is no finding', async () => {
    const folder = scratch({ 'a.md': quiet, 'c.md': onsite });
    const { log, allFindings } = await openLog(
      openFolder('.', folder),
      readArguments(['check']),
      fixedWorld,
      {
        choose: async (found) => {
          rmSync(join(folder, 'c.md'));
          return found;
        },
      },
    );
    assert.deepEqual([log.entries.map(({ path }) => path), allFindings], [['a.md'], []]);
  });

  it('reads long files to their end, with front matter and without', async () => {
    const tableOf = (company: string) =>
      `| Company | Date | Interviewer | Outcome |\n|---|---|---|---|\n| ${company} | 2026-01-19 14:00 | Mei Lin | rejected |\n| ${company} | 2026-01-12 14:00 | Dana | advanced |\n\n`;
    const long = `${onsite}${'A line of notes, one of many.\n'.repeat(200)}\n## Promised\n- [ ] the paper\n`;
    const folder = scratch({
      'a.md': long.replace('- the pilot', `- ${'ä'.repeat(20_000)}`),
      'b.md': 'no front matter\n'.repeat(50_000),
      'c.md': '',
      'd.md': `${tableOf('Halden')}${'ä'.repeat(20_000)}\n\n${tableOf('Orma')}`,
    });
    const { out } = await cli(folder, 'agenda', '--format', 'json');
    const { files, entries, obligations } = JSON.parse(out);
    assert.deepEqual([files, entries], [4, 5]);
    assert.deepEqual(obligations.length, 4);
  });

  it('hands on what the file system says of a file, and reads the others', async () => {
    const folder = scratch({ 'a.md': 'text' });
    const seen: string[] = [];
    const files = ['a.md', 'gone.md', '.'].map((path) => ({
      path,
      place: join(folder, path),
      isBeside: false,
    }));
    await readFiles(files, ({ path }, read) =>
      seen.push(`${path} ${'error' in read ? fileReason(read.error) : 'read'}`),
    );
    assert.deepEqual(seen.toSorted(), ['. it is a folder', 'a.md read', 'gone.md it is not there']);
  });

  it('a byte order mark moves no column', async () => {
    const place = async (text: string) =>
      JSON.parse((await cli(scratch({ 'a.md': text }), 'check', '--format', 'json')).out).findings[0];
    assert.deepEqual(await place(`\uFEFF${onsite}`), await place(onsite));
  });
});

describe('settings of the log', () => {
  it('come from the folder, else from the log', async () => {
    const off = '{"severity": {"follow-up-overdue": "error"}}';
    for (const where of ['', 'interviews/']) {
      const folder = scratch({ 'interviews/a.md': onsite, [`${where}.interview-follow-up.json`]: off });
      const { out } = await cli(folder, 'check', '--format', 'json');
      assert.equal(JSON.parse(out).findings[0].severity, 'error');
    }
  });

  it('name another folder, but none outside', async () => {
    const log = { 'jobs/a.md': onsite, 'notes/b.md': at('Contoso') };
    const inside = scratch({ ...log, '.interview-follow-up.json': '{"folder": "jobs"}' });
    assert.deepEqual(await entriesIn(inside), ['jobs/a.md']);
    const outside = scratch({ 'secret/c.md': onsite, 'log/a.md': quiet });
    for (const bad of ['../secret', '/etc', 'C:\\', 'x/../../secret']) {
      const file = { '.interview-follow-up.json': JSON.stringify({ folder: bad }) };
      const folder = scratch({ ...log, ...file });
      assert.deepEqual(await entriesIn(folder), ['jobs/a.md', 'notes/b.md']);
      assert.ok((await findingsIn(folder)).includes('.interview-follow-up.json settings-invalid'), bad);
    }
    assert.equal((await cli(outside, 'check', 'log')).code, 0);
  });

  it('that are wrong are a finding, and the defaults stand', async () => {
    for (const bad of [
      '{"tone": "cold"}',
      '{"no-such": 1}',
      '{',
      '[]',
      '{"ignore": "a"}',
      '',
      '{"severity": {"x": "off"}}',
    ]) {
      const folder = scratch({ 'a.md': onsite, '.interview-follow-up.json': bad });
      const { code, out } = await cli(folder, 'check', '--format', 'json');
      const [first] = JSON.parse(out).findings;
      assert.equal(code, 1);
      assert.deepEqual(
        [first.file, first.code, first.line, first.column],
        ['.interview-follow-up.json', 'settings-invalid', 1, 1],
        bad,
      );
      assert.match((await cli(folder, 'agenda')).err, /^\.interview-follow-up\.json: /);
    }
  });

  it('through a link out of the folder are not read', async function () {
    if (process.platform === 'win32') this.skip();
    const outside = scratch({ 'settings.json': '{"tone": "warm"}' });
    const folder = scratch({ 'a.md': quiet });
    symlinkSync(join(outside, 'settings.json'), join(folder, '.interview-follow-up.json'));
    assert.deepEqual(await findingsIn(folder), ['.interview-follow-up.json settings-invalid']);
    mkdirSync(join(folder, 'sub'));
    symlinkSync(outside, join(folder, 'interviews'));
    assert.match(
      (await cli(folder, 'check')).err,
      /^interviews is a link that leads out of the folder; it is not followed\.$/m,
    );
  });
});
