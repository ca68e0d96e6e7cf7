import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { version } from '../../package.json';
import { onsite, quiet, scratch } from './cli.ts';
import { program, spawnCli } from './program.ts';

const now = ['--now', '2026-11-23T09:00', '--time-zone', 'America/New_York'];

describe('the program in a process of its own', () => {
  const folder = scratch({ 'interviews/northwind.md': onsite, 'interviews/fabrikam.md': quiet });

  it('tells its version and how it is used, and nothing else', () => {
    assert.deepEqual(spawnCli(folder, ['--version']), { code: 0, out: `${version}\n`, err: '' });
    const help = spawnCli(folder, ['--help']);
    assert.equal(help.code, 0);
    assert.equal(help.err, '');
    assert.match(help.out, /^ {2}agenda \[FOLDER\] /m);
    assert.match(
      spawnCli(folder, ['generate', '--help']).out,
      /^Usage: interview-follow-up generate ENTRY /m,
    );
  });

  it('loads nothing but its own words to tell its version', async () => {
    const { metafile } = await build({
      entryPoints: [join(import.meta.dirname, '../../src/cli/main.ts')],
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      outdir: 'out',
      write: false,
      metafile: true,
    });
    const inputsOf = (file: string): readonly string[] => {
      const { inputs = {}, imports = [] } = metafile.outputs[file] ?? {};
      const needed = imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path);
      return [...Object.keys(inputs), ...needed.flatMap(inputsOf)];
    };
    const [main = ''] = Object.keys(metafile.outputs).filter((file) => /main\.js$/.test(file));
    assert.deepEqual(
      inputsOf(main)
        .map((path) => path.split('/').at(-1))
        .toSorted(),
      ['errors.ts', 'main.ts', 'package.json', 'usage.ts'],
    );
  });

  it('checks: findings on stdout, exit 1 for a warning', () => {
    const { code, out, err } = spawnCli(folder, ['check', '--format', 'json', ...now]);
    assert.equal(err, '');
    assert.equal(code, 1);
    const { findings, ...head } = JSON.parse(out);
    assert.deepEqual(head, {
      version: 1,
      now: '2026-11-23T09:00:00-05:00',
      timeZone: 'America/New_York',
      files: 2,
      entries: 2,
      letters: 0,
    });
    assert.equal(findings.length, 2);
    assert.deepEqual(findings[0], {
      file: 'interviews/northwind.md',
      line: 7,
      column: 5,
      endLine: 7,
      endColumn: 41,
      severity: 'warning',
      code: 'follow-up-overdue',
      message: findings[0].message,
      letter: 'thank-you',
      to: 'Dana Okafor',
    });
    assert.match(
      findings[0].message,
      /^Thank-you to Dana Okafor: 3 days late\. .* Best by Fri 20 Nov, 15:00/,
    );
  });

  it('lists the agenda: obligations with exact moments', () => {
    const { code, out, err } = spawnCli(folder, ['agenda', '--format', 'json', ...now]);
    assert.deepEqual({ code, err }, { code: 1, err: '' });
    const { obligations, ...head } = JSON.parse(out);
    assert.deepEqual(Object.keys(head), [
      'version',
      'now',
      'timeZone',
      'files',
      'entries',
      'letters',
      'interviews',
    ]);
    assert.deepEqual(obligations[0], {
      entry: 'interviews/northwind.md',
      company: 'Northwind Robotics',
      role: 'Controls Engineer',
      letter: 'thank-you',
      to: 'Dana Okafor',
      state: 'overdue',
      drafted: false,
      opens: '2026-11-19T15:00:00-05:00',
      due: '2026-11-20T15:00:00-05:00',
      closes: '2026-11-26T18:00:00-05:00',
      why: obligations[0].why,
    });
  });

  it('exits by --fail-on', () => {
    const exit = (failOn: string) => spawnCli(folder, ['check', '--fail-on', failOn, ...now]).code;
    assert.deepEqual(['error', 'warning', 'never'].map(exit), [0, 1, 0]);
  });

  it('says in one sentence what a person got wrong, and exits 2', () => {
    const { code, out, err } = spawnCli(folder, ['chek']);
    assert.deepEqual(
      { code, out, err },
      { code: 2, out: '', err: 'interview-follow-up: There is no command chek. Did you mean check?\n' },
    );
  });

  it('takes the clock and the zone of the machine without options', () => {
    const { timeZone, now: said } = JSON.parse(
      spawnCli(folder, ['agenda', '--format', 'json'], { TZ: 'Pacific/Kiritimati' }).out,
    );
    assert.equal(timeZone, 'Pacific/Kiritimati');
    assert.match(said, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+14:00$/);
  });

  it('is not coloured where the output is no terminal', () => {
    assert.ok(!spawnCli(folder, ['agenda', ...now]).out.includes('\u001B'));
  });

  it('reads a pipe', () => {
    const folder = scratch({});
    const { code, err } = spawnCli(folder, ['new', '--from', '-']);
    assert.deepEqual(
      [code, err],
      [2, 'interview-follow-up: The input cannot be read as a message. There is no text in it.\n'],
    );
  });

  it('works as npm start uses it: an entry of the JSON agenda, from the folder', () => {
    const folder = scratch({ 'interviews/northwind.md': onsite });
    const [owed] = JSON.parse(
      spawnCli(folder, ['agenda', folder, '--format', 'json', '--now', '2026-11-23']).out,
    ).obligations;
    const { code, out } = spawnCli(folder, [
      'generate',
      owed.entry,
      '--letter',
      owed.letter,
      '--to',
      owed.to,
      '--now',
      '2026-11-23',
    ]);
    assert.equal(code, 0);
    assert.ok(existsSync(join(folder, out.trim())));
  });

  it('prints every character of a letter where another program reads it', () => {
    const words = 'Dear רותי\u200F, cafe\u0301\u2060\n';
    const letter = `---\nletter: thank-you\nentry: northwind.md\n---\n${words}`;
    const own = scratch({ 'interviews/northwind.md': onsite, 'interviews/a.md': letter });
    assert.ok(spawnCli(own, ['mail', 'interviews/a.md']).out.startsWith(words.trim()));
  });

  it('leaves quietly when nobody reads on', function () {
    if (process.platform === 'win32') this.skip();
    const many = scratch(
      Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`${index}.md`, onsite])),
    );
    const quoted = program.map((word) => `"${word}"`).join(' ');
    const { stdout, stderr } = spawnSync('sh', ['-c', `${quoted} agenda ${now.join(' ')} | head -n 1`], {
      cwd: many,
      encoding: 'utf8',
    });
    assert.deepEqual({ stdout, stderr }, { stdout: 'Overdue\n', stderr: '' });
  });
});
