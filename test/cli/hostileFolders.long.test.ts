// Folders as somebody hostile packs them: whatever lies in the log, it is read to the end, and nothing outside is touched.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { cli, onsite, scratch } from './cli.ts';
import { spawnCli } from './program.ts';

const now = ['--now', '2026-11-23T09:00'];
const outside = () => scratch({ 'theirs.md': onsite, 'deep/theirs.md': onsite });

/** Links of every kind, from their names to where they lead. */
const links = (elsewhere: string): Readonly<Record<string, string>> => ({
  'out.md': join(elsewhere, 'theirs.md'),
  out: elsewhere,
  'out-by-way-of': 'out/deep',
  'up.md': '../../../../../../../../etc/passwd',
  up: '..',
  root: '/',
  'itself.md': 'itself.md',
  'one.md': 'two.md',
  'two.md': 'three.md',
  'three.md': 'one.md',
  loop: '.',
  'in/loop': '../in',
  'in/back': '..',
  'nowhere.md': 'gone.md',
  'endless.md': '/dev/zero',
  'pipe-by-way-of.md': 'pipe.md',
  processes: '/proc/self',
});

function hostileFolder(files: Readonly<Record<string, string>> = {}): { folder: string; elsewhere: string } {
  const elsewhere = outside();
  const folder = scratch({ 'in/visit.md': onsite, ...files });
  for (const [name, target] of Object.entries(links(elsewhere))) symlinkSync(target, join(folder, name));
  assert.equal(spawnSync('mkfifo', [join(folder, 'pipe.md')]).status, 0);
  return { folder, elsewhere };
}

describe('a folder of links and pipes', () => {
  before(function () {
    if (process.platform === 'win32') this.skip();
  });

  it('is read to its end, with one notice a file', () => {
    const { folder } = hostileFolder();
    const { code, out, err } = spawnCli(folder, ['check', '--format', 'json', ...now]);
    assert.equal(code, 1, err);
    const { files, entries } = JSON.parse(out);
    assert.deepEqual([files, entries], [1, 1]);
    assert.deepEqual(err.trimEnd().split('\n').toSorted(), [
      'endless.md is a link that leads out of the folder; it is not followed.',
      'itself.md is a link that leads nowhere.',
      'nowhere.md is a link that leads nowhere.',
      'one.md is a link that leads nowhere.',
      'out is a link that leads out of the folder; it is not followed.',
      'out-by-way-of is a link that leads out of the folder; it is not followed.',
      'out.md is a link that leads out of the folder; it is not followed.',
      'pipe-by-way-of.md is neither a file nor a folder; it is not read.',
      'pipe.md is neither a file nor a folder; it is not read.',
      'processes is a link that leads out of the folder; it is not followed.',
      'root is a link that leads out of the folder; it is not followed.',
      'three.md is a link that leads nowhere.',
      'two.md is a link that leads nowhere.',
      'up is a link that leads out of the folder; it is not followed.',
      'up.md is a link that leads out of the folder; it is not followed.',
    ]);
  });

  it('lets no command read or write outside, or wait without end', async () => {
    const { folder, elsewhere } = hostileFolder();
    const refusal = /There is no file|leads out of its folder|neither a file nor a folder/;
    for (const name of Object.keys(links(elsewhere)).filter((one) => one.endsWith('.md'))) {
      const { code, err } = spawnCli(folder, ['review', name, ...now]);
      assert.deepEqual([code, refusal.test(err)], [2, true], `${name}: ${err}`);
      // What is refused to one is to all.
      for (const argv of [
        ['replied', name, '--on', '2026-11-22'],
        ['generate', name],
        ['outcome', name, 'rejected'],
      ])
        assert.match((await cli(folder, ...argv)).err, refusal);
    }
    assert.deepEqual(readdirSync(elsewhere), ['deep', 'theirs.md']);
    assert.equal(readFileSync(join(elsewhere, 'theirs.md'), 'utf8'), onsite);
    assert.equal(readFileSync(join(elsewhere, 'deep/theirs.md'), 'utf8'), onsite);
  });

  it('writes letters and entries through no link in the place of their folders', () => {
    const { folder, elsewhere } = hostileFolder();
    for (const [at, target] of [
      ['in/letters', '../out'],
      ['interviews', 'out-by-way-of'],
    ] as const)
      symlinkSync(target, join(folder, at));
    const letter = spawnCli(folder, ['generate', 'in/visit.md', ...now]);
    assert.match(
      letter.err,
      /would lie outside the folder, because a link leads there\. Nothing was written\.\n$/,
    );
    const renamed = scratch({});
    symlinkSync(elsewhere, join(renamed, 'interviews'));
    assert.match(spawnCli(renamed, ['new', '--company', 'A', ...now]).err, /would lie outside the folder/);
    assert.deepEqual(readdirSync(elsewhere), ['deep', 'theirs.md']);
  });

  for (const name of ['.interview-follow-up.json', 'profile.md']) {
    it(`does not wait for ${name} where it is a pipe`, () => {
      const folder = scratch({ 'visit.md': onsite });
      assert.equal(spawnSync('mkfifo', [join(folder, name)]).status, 0);
      const { code, out, err } = spawnCli(folder, ['generate', 'visit.md', ...now]);
      assert.notEqual(code, -1);
      assert.match(`${out}${err}`, /neither a file nor a folder/);
    });
  }

  it('unpacked from an archive is the same', function () {
    const { folder } = hostileFolder();
    const archive = join(scratch({}), 'log.tar');
    if (spawnSync('tar', ['-cf', archive, '-C', folder, '.']).status !== 0) this.skip();
    const unpacked = scratch({});
    assert.equal(spawnSync('tar', ['-xf', archive, '-C', unpacked]).status, 0);
    const { out } = spawnCli(unpacked, ['check', '--format', 'json', ...now]);
    assert.deepEqual(JSON.parse(out).entries, 1);
  });
});

describe('settings that lead out of the folder', () => {
  const paths = [
    ...['/etc', '//host/share', '\\\\host\\share', '\\\\?\\C:\\x', '\\\\.\\pipe\\x', 'C:\\x', 'c:x', 'C:/x'],
    ...['..', '../x', 'a/../../x', 'a\\..\\..\\x', '..\\x', './../x', '\\x', '~/../x/..'],
    ...['CON', 'a/NUL', 'com1.txt', 'LPT9', 'a:b', 'x.', 'x ', 'a\u0000b', 'a\nb', 'a|b', 'a?', 'a*'],
  ];
  for (const setting of ['folder', 'lettersFolder']) {
    it(`${setting} is refused, each with a finding, and its default stands`, async () => {
      for (const path of paths) {
        const settings = JSON.stringify({ [setting]: path });
        const folder = scratch({ 'interviews/visit.md': onsite, '.interview-follow-up.json': settings });
        const { out } = await cli(folder, 'generate', 'interviews/visit.md');
        assert.match(out, /^interviews\/letters\/2026-11-23-[a-z-]+\.md\n$/, path);
        const { findings } = JSON.parse((await cli(folder, 'check', '--format', 'json')).out);
        const codes = findings.map(({ file, code }: { file: string; code: string }) => `${file} ${code}`);
        assert.ok(codes.includes('.interview-follow-up.json settings-invalid'), path);
        assert.deepEqual(readdirSync(folder).toSorted(), ['.interview-follow-up.json', 'interviews']);
      }
    });
  }

  it('by a link are not followed', async function () {
    if (process.platform === 'win32') this.skip();
    const elsewhere = outside();
    const folder = scratch({
      'visit.md': onsite,
      '.interview-follow-up.json': '{"folder": "log", "lettersFolder": "mine/out"}',
    });
    symlinkSync(elsewhere, join(folder, 'log'));
    mkdirSync(join(folder, 'mine'));
    symlinkSync(elsewhere, join(folder, 'mine/out'));
    const { err } = await cli(folder, 'generate', 'visit.md');
    assert.match(err, /^log is a link that leads out of the folder; it is not followed\.$/m);
    assert.match(err, /would lie outside the folder, because a link leads there\. Nothing was written\.\n$/);
    assert.deepEqual(readdirSync(elsewhere), ['deep', 'theirs.md']);
  });

  it('say nothing of what they lead to', async function () {
    if (process.platform === 'win32') this.skip();
    const elsewhere = scratch({ secret: '{"folder": "SECRET"' });
    const folder = scratch({ 'visit.md': onsite });
    symlinkSync(join(elsewhere, 'secret'), join(folder, '.interview-follow-up.json'));
    const { out, err } = await cli(folder, 'check');
    assert.doesNotMatch(`${out}${err}`, /SECRET/);
  });
});
