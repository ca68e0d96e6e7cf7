// What the disk, or another program, does in the way of a change: a sentence, and nothing lost.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { openFolder } from '../../src/cli/folder.ts';
import { createFile, rewriteFiles } from '../../src/cli/writeFiles.ts';
import { cli, onsite, scratch, textOf } from './cli.ts';
import { program } from './program.ts';

const now = ['--now', '2026-11-23T09:00'];
const draft = `---\nletter: thank-you\nentry: ../visit.md\nto: Dana Okafor\nsubject: Thanks\nsent:\n---\n\nDear Dana,\n`;

/** A log in which every way of writing has something to write: one file, two, a new one, several. */
const log = {
  'visit.md': onsite,
  'letters/dana.md': draft,
  'odd.md': '---\ncompany: Contoso\ndate: Nov 2, 2026\noutcome: waiting\n---\n',
};
const writing: readonly (readonly string[])[] = [
  ['replied', 'visit.md', '--on', '2026-11-22', ...now],
  ['sent', 'letters/dana.md', '--on', '2026-11-22', ...now],
  ['generate', 'visit.md', '--to', 'Luis', ...now],
  ['new', '--company', 'Acme', ...now],
  ['check', '--fix', ...now],
];

/** The user and group `nobody`, whom permissions bind as they do not bind root. */
const nobody = 65534;

/** Every file of a folder, hidden ones too, with what it says. */
function contents(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const texts = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name).slice(folder.length + 1);
    return [path.replaceAll('\\', '/'), textOf(folder, path)] as const;
  });
  return Object.fromEntries(texts.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

interface Ended {
  readonly code: number | null;
  readonly err: string;
}

// Without a listener the system ends the program at the first byte too many.
const preload = `data:text/javascript,process.on('SIGXFSZ',()=>{})`;
const [node, ...options] = program;

/** Runs the program in a shell between two scripts; `shell` starts it. */
function between(
  { before, after = '', shell = ['bash'] }: { before: string; after?: string; shell?: readonly string[] },
  cwd: string,
  argv: readonly string[],
): Ended {
  const script = `${before}\n"$@"\ncode=$?\n${after}\nexit $code`;
  const [start = '', ...first] = shell;
  const { status, stderr } = spawnSync(
    start,
    [...first, '-c', script, 'bash', node, '--import', preload, ...options, ...argv],
    { cwd, encoding: 'utf8' },
  );
  return { code: status, err: stderr };
}

/** A shell that may mount what it likes, which nobody else sees and which is gone with it. */
const alone = ['unshare', '--map-root-user', '--mount', 'bash'];
const canMount =
  process.platform === 'linux' &&
  spawnSync('unshare', [...alone.slice(1), '-c', 'mount -t tmpfs none /tmp']).status === 0;

/** Disks in the way of a write: what makes one of the folder that a shell is in. */
const disks: readonly (readonly [name: string, script: string, reason: string])[] = [
  [
    'a read-only disk',
    'mount --bind . . && mount -o remount,bind,ro "$PWD" && cd "$PWD"',
    'the disk is read-only',
  ],
  [
    'a full disk',
    'log=$(mktemp -d) && cp -r . $log && mount -t tmpfs -o size=64k none "$PWD" && cd "$PWD" && cp -r $log/. . && rm -r $log\ncat /dev/zero > .full 2> /dev/null',
    'the disk is full',
  ],
];

describe('where writing fails', () => {
  it('a file that may not grow leaves all as it was, and no half of a file', function () {
    if (process.platform !== 'linux') this.skip();
    const folder = scratch(log);
    for (const argv of writing) {
      const { code, err } = between({ before: 'ulimit -f 0' }, folder, argv);
      assert.equal(code, 2, err);
      assert.match(
        err,
        /\S+ cannot be (changed|written): the file would be larger than the system allows\.\n$/,
      );
    }
    assert.deepEqual(contents(folder), contents(scratch(log)));
  });

  for (const [name, before, reason] of disks) {
    for (const argv of writing) {
      it(`${name} leaves all as it was where ${argv[0]} would write`, function () {
        if (!canMount) this.skip();
        const [folder, left] = [scratch(log), scratch({})];
        const after = `rm -f .full; cp -r . ${left}`;
        const { code, err } = between({ before, after, shell: alone }, folder, argv);
        assert.match(
          err,
          new RegExp(`^interview-follow-up: \\S+ cannot be (changed|written): ${reason}\\.\\n$`, 'm'),
        );
        assert.equal(code, 2);
        assert.deepEqual(contents(left), contents(scratch(log)));
        assert.deepEqual(contents(folder), contents(scratch(log)));
      });
    }
  }

  it('of two files that belong together, the first is taken back where the second cannot be replaced', function () {
    if (!canMount) this.skip();
    const folder = scratch(log);
    // Over a file that is a mount of its own, no other can be put.
    for (const held of ['letters/dana.md', 'visit.md']) {
      const before = `mount --bind ${held} ${held}`;
      const { code, err } = between({ before, shell: alone }, folder, ['sent', 'letters/dana.md', ...now]);
      assert.equal(err, `interview-follow-up: ${held} cannot be changed: another program is using it.\n`);
      assert.equal(code, 2);
      assert.deepEqual(contents(folder), contents(scratch(log)));
    }
  });

  it('a file whose attributes nothing can copy is written over in its place, and keeps them', function () {
    if (!canMount) this.skip();
    const folder = scratch(log);
    const places = () => ['visit.md', 'letters/dana.md'].map((path) => statSync(join(folder, path)).ino);
    const before = places();
    const { code, err } = between(
      {
        before: 'for copier in /bin/cp /usr/bin/cp; do mount --bind /dev/null $(realpath $copier); done',
        shell: alone,
      },
      folder,
      ['sent', 'letters/dana.md', '--on', '2026-11-22', ...now],
    );
    assert.deepEqual([code, err, places()], [0, '', before]);
    assert.match(textOf(folder, 'visit.md'), /sent: 2026-11-22/);
    assert.match(textOf(folder, 'letters/dana.md'), /sent: 2026-11-22/);
    assert.deepEqual(Object.keys(contents(folder)), Object.keys(contents(scratch(log))));
  });

  it('a full device takes no report, and a sentence says so', function () {
    if (!existsSync('/dev/full')) this.skip();
    const folder = scratch(log);
    const commands = [['check'], ['--version']];
    for (const argv of commands) {
      const { code, err } = between({ before: 'exec > /dev/full' }, folder, argv);
      assert.deepEqual(
        [code, err],
        [2, 'interview-follow-up: What there is to say cannot be written: the disk is full.\n'],
      );
    }
    // Where nobody can be told, the exit code tells it.
    assert.equal(between({ before: 'exec > /dev/full 2>&1' }, folder, ['check']).code, 2);
  });

  it('a current folder that is gone is named so', function () {
    if (process.platform === 'win32') this.skip();
    const gone = `data:text/javascript,${encodeURIComponent(
      "import { mkdtempSync, rmdirSync } from 'node:fs'; const folder = mkdtempSync('/tmp/ifu-gone-'); process.chdir(folder); rmdirSync(folder);",
    )}`;
    const { status, stderr } = spawnSync(
      node,
      [...options.slice(0, -1), '--import', gone, ...options.slice(-1), 'check'],
      {
        encoding: 'utf8',
      },
    );
    assert.deepEqual(
      [status, stderr],
      [
        2,
        'interview-follow-up: The current folder is not there any more. Change to another one, and run it again.\n',
      ],
    );
  });

  it('a folder without permission to write is named', function () {
    if (process.getuid?.() !== 0) this.skip();
    const folder = scratch({ 'visit.md': onsite });
    chownSync(folder, nobody, nobody);
    chmodSync(join(folder, 'visit.md'), 0o666);
    chmodSync(folder, 0o555);
    for (const argv of writing.filter(([, file]) => file === 'visit.md')) {
      const spawned = spawnSync(node, [...options, ...argv], {
        cwd: folder,
        encoding: 'utf8',
        uid: nobody,
        gid: nobody,
        env: { PATH: process.env.PATH, TSX_DISABLE_CACHE: '1' },
      });
      assert.match(
        spawned.stderr,
        /^interview-follow-up: \S+ cannot be (changed|written): permission is denied\.\n$/,
      );
      assert.equal(spawned.status, 2);
    }
    chmodSync(folder, 0o755);
    assert.deepEqual(contents(folder), { 'visit.md': onsite });
  });

  it('a file that is read-only, by now or before, is left so', async () => {
    const folder = scratch(log);
    chmodSync(join(folder, 'visit.md'), 0o444);
    for (const argv of [
      ['replied', 'visit.md', '--on', '2026-11-22'],
      ['sent', 'letters/dana.md', '--on', '2026-11-22'],
    ]) {
      const { code, err } = await cli(folder, ...argv);
      assert.deepEqual(
        [code, err],
        [2, 'interview-follow-up: visit.md is read-only. Nothing was written.\n'],
      );
    }
    assert.deepEqual(contents(folder), contents(scratch(log)));
  });

  it('what took the place of a file meanwhile is left alone', () => {
    const folder = scratch({ 'a.md': 'old' });
    const before = Buffer.from('old');
    const change = (path: string) =>
      rewriteFiles([
        { path: 'a.md', place: join(folder, 'a.md'), before, after: Buffer.from('new') },
        { path, place: join(folder, path), before, after: Buffer.from('new') },
      ]);
    mkdirSync(join(folder, 'b.md'));
    assert.throws(() => change('b.md'), /^UserError: b\.md cannot be changed: it is a folder\.$/);
    writeFileSync(join(folder, 'c.md'), 'theirs');
    assert.throws(
      () => change('c.md'),
      /^UserError: c\.md was changed by another program meanwhile\. Nothing was written/,
    );
    assert.throws(() => change('d.md'), /^UserError: d\.md cannot be changed: it is not there\.$/);
    assert.throws(
      () => change('a.md/e.md'),
      /^UserError: a\.md\/e\.md cannot be changed: a part of its path is a file\.$/,
    );
    assert.deepEqual(contents(folder), { 'a.md': 'old', 'c.md': 'theirs' });
  });

  it('a changed file keeps its permissions and its owner', function () {
    if (process.getuid?.() !== 0) this.skip();
    const folder = scratch({ 'a.md': 'old' });
    const place = join(folder, 'a.md');
    chmodSync(place, 0o640);
    chownSync(place, nobody, nobody);
    rewriteFiles([{ path: 'a.md', place, before: Buffer.from('old'), after: Buffer.from('new') }]);
    const { mode, uid, gid } = statSync(place);
    assert.deepEqual([mode & 0o777, uid, gid], [0o640, nobody, nobody]);
  });

  it('a file that somebody else may only write is written over in its place, and stays that of its owner', function () {
    if (process.getuid?.() !== 0) this.skip();
    const folder = scratch({ 'ours.md': 'old', 'group.md': 'old' });
    chmodSync(folder, 0o777);
    // One of another owner, and one of our own whose group is not ours.
    chmodSync(join(folder, 'ours.md'), 0o666);
    chownSync(join(folder, 'group.md'), nobody, 0);
    chmodSync(join(folder, 'group.md'), 0o660);
    const facts = () =>
      ['ours.md', 'group.md'].map((name) => {
        const { ino, mode, uid, gid } = statSync(join(folder, name));
        return { ino, mode, uid, gid };
      });
    const before = facts();
    const change = (name: string) => ({
      path: name,
      place: join(folder, name),
      before: Buffer.from('old'),
      after: Buffer.from('new'),
    });
    process.setegid?.(nobody);
    process.seteuid?.(nobody);
    try {
      rewriteFiles([change('ours.md'), change('group.md')]);
    } finally {
      process.seteuid?.(0);
      process.setegid?.(0);
    }
    assert.deepEqual(facts(), before);
    assert.deepEqual(contents(folder), { 'ours.md': 'new', 'group.md': 'new' });
  });

  it('a device or a pipe in the place of a calendar or a template is neither read nor replaced', async function () {
    if (process.getuid?.() !== 0) this.skip();
    const folder = scratch({ 'visit.md': onsite });
    mkdirSync(join(folder, 't'));
    const made = [
      ['null', 'c', '1', '3'],
      ['t/thank-you.eta', 'p'],
    ].map((words) => spawnSync('mknod', words, { cwd: folder }).status);
    if (made.some((status) => status !== 0)) this.skip();
    const calendar = await cli(folder, 'agenda', '--format', 'ics', '--output', 'null');
    assert.deepEqual(
      [calendar.code, calendar.err],
      [
        2,
        'interview-follow-up: null is neither a file nor a folder; name a file, or leave --output away to print the calendar.\n',
      ],
    );
    assert.ok(statSync(join(folder, 'null')).isCharacterDevice());
    const letter = await cli(folder, 'generate', 'visit.md', '--letter', 'thank-you', '--templates', 't');
    assert.deepEqual(
      [letter.code, letter.err],
      [2, 'interview-follow-up: The templates in t cannot be read: it is neither a file nor a folder.\n'],
    );
  });

  it('a template in another encoding writes no letter', async () => {
    const folder = scratch({ 'visit.md': onsite });
    mkdirSync(join(folder, 't'));
    writeFileSync(join(folder, 't/thank-you.eta'), Buffer.from('Gr\u00fc\u00dfe', 'latin1'));
    const { code, err } = await cli(
      folder,
      'generate',
      'visit.md',
      '--letter',
      'thank-you',
      '--templates',
      't',
    );
    assert.equal(code, 2);
    assert.match(err, /thank-you.*it is not valid UTF-8; save it as UTF-8\.\n$/);
  });

  it('a name taken meanwhile is left to its owner, whatever it is', () => {
    const folder = scratch({ 'a.md': 'mine' });
    mkdirSync(join(folder, 'b.md'));
    const opened = openFolder(folder, folder);
    assert.equal(createFile(opened, 'a.md', 'new'), false);
    assert.equal(createFile(opened, 'b.md', 'new'), false);
    assert.equal(textOf(folder, 'a.md'), 'mine');
    if (process.platform === 'win32') return;
    symlinkSync('/nowhere/at/all', join(folder, 'c.md'));
    assert.equal(
      createFile(opened, 'c.md', 'new'),
      false,
      'a link that leads nowhere is not written through',
    );
  });

  it('a name that differs only in case, or in the form of its accents, is taken', async () => {
    const taken = 'letters/2026-11-23-Northwind-ROBOTICS-thank-you-Dana-Okafor.md';
    const folder = scratch({
      'visit.md': onsite,
      [taken]: 'mine',
      '2026-11-23-ACME.md': 'mine',
      [`2026-11-23-${'が'.normalize('NFD')}.md`]: 'mine',
    });
    const { out } = await cli(folder, 'generate', 'visit.md');
    assert.equal(out, 'letters/2026-11-23-northwind-robotics-thank-you-dana-okafor-2.md\n');
    assert.equal((await cli(folder, 'new', '--company', 'Acme')).out, '2026-11-23-acme-2.md\n');
    assert.equal((await cli(folder, 'new', '--company', 'が')).out, '2026-11-23-が-2.md\n');
    assert.equal(textOf(folder, taken), 'mine');
  });

  it('a file in the place of the folder for letters is named, and left', async () => {
    const folder = scratch({ 'visit.md': onsite, letters: 'mine' });
    const { code, err } = await cli(folder, 'generate', 'visit.md');
    assert.equal(code, 2);
    assert.match(
      err,
      /^interview-follow-up: letters\/\S+ cannot be written: a part of its path is a file\.\n$/,
    );
    assert.deepEqual(contents(folder), { 'visit.md': onsite, letters: 'mine' });
  });

  it('a folder, or a link that leads nowhere, in the place of a letter is passed over', async () => {
    const folder = scratch({ 'visit.md': onsite });
    const name = 'letters/2026-11-23-northwind-robotics-thank-you-dana-okafor';
    mkdirSync(join(folder, `${name}.md`), { recursive: true });
    if (process.platform !== 'win32') symlinkSync('/nowhere', join(folder, `${name}-2.md`));
    const { out } = await cli(folder, 'generate', 'visit.md');
    assert.equal(out, `${name}-${process.platform === 'win32' ? 2 : 3}.md\n`);
    assert.ok(!existsSync('/nowhere'));
  });

  it('names in any script are short enough for every disk', async () => {
    for (const letter of ['x', 'é', '日', '𠀀']) {
      const name = JSON.stringify(letter.repeat(300));
      const folder = scratch({ 'visit.md': onsite.replace('Northwind Robotics', name) });
      const { out, err } = await cli(folder, 'generate', 'visit.md');
      assert.ok(Buffer.byteLength(out) < 'letters/'.length + 110, err);
      assert.equal((await cli(folder, 'new', '--company', letter.repeat(300))).code, 0);
      assert.equal((await cli(folder, 'replied', 'visit.md', '--on', '2026-11-22')).code, 0);
    }
  });

  it('a file with as long a name as the disk takes can be changed', async () => {
    const name = `${'日'.repeat(84)}.md`;
    const folder = scratch({ [name]: onsite });
    assert.equal((await cli(folder, 'replied', name, '--on', '2026-11-22')).code, 0);
  });

  it('a folder for letters that Windows refuses is said, and the usual one used', async () => {
    for (const lettersFolder of [
      'CON',
      'letters.',
      'a/nul.txt',
      '../out',
      'C:\\out',
      '\\\\host\\share',
      '//host/x',
    ]) {
      const folder = scratch({
        'visit.md': onsite,
        '.interview-follow-up.json': JSON.stringify({ lettersFolder }),
      });
      const { out } = await cli(folder, 'generate', 'visit.md');
      assert.match(out, /^letters\/2026-11-23-northwind-robotics-thank-you-dana-okafor\.md\n$/);
      assert.match((await cli(folder, 'check')).out, /settings-invalid/);
    }
  });

  it('companies and people named as Windows names its devices give names that it takes', async () => {
    for (const name of ['CON', 'NUL', 'aux.txt', 'COM1', 'dots...', 'a:b', 'x/y\\z']) {
      const folder = scratch({
        'visit.md': onsite
          .replace('Northwind Robotics', JSON.stringify(name))
          .replace(/ {2}- Dana.*/, `  - ${JSON.stringify(name)}`),
      });
      const { out } = await cli(folder, 'generate', 'visit.md');
      assert.match(out, /^letters\/2026-11-23-[a-z0-9-]*[a-z0-9]\.md\n$/, name);
    }
  });
});
