import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { onsite, quiet, scratch } from './cli.ts';
import { program } from './program.ts';

const docs = readFileSync(join(import.meta.dirname, '../../docs/ci.md'), 'utf8');
const shells = [...docs.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, script = '']) => script);

/** The script of docs/ci.md that holds some words. */
function scriptWith(words: string): string {
  const [script, ...others] = shells.filter((one) => one.includes(words));
  assert.ok(script !== undefined && others.length === 0, words);
  return script;
}

const broken = '---\ncompany: "Northwind\n---\n';

/** A repository with a log of a letter that is overdue, and the program, on a day of its own, on the path as `interview-follow-up`. */
function repository(files: Readonly<Record<string, string>> = { 'interviews/a.md': onsite }) {
  const folder = scratch(files);
  const bin = join(folder, '.git-bin');
  mkdirSync(bin);
  const [node, ...rest] = program;
  const shim = join(bin, 'interview-follow-up');
  const words = [node, ...rest].map((part) => `'${part}'`).join(' ');
  writeFileSync(shim, `#!/bin/sh\nexec ${words} "$@" --now 2026-11-23T15:00\n`);
  chmodSync(shim, 0o755);
  const environment = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    TZ: 'Europe/Berlin',
  };
  const git = (...args: readonly string[]) =>
    spawnSync('git', ['-c', 'user.name=Robin', '-c', 'user.email=robin@x.example', ...args], {
      cwd: folder,
      env: environment,
      encoding: 'utf8',
    });
  git('init', '-q', '-b', 'main');
  git('add', ...Object.keys(files));
  git('commit', '-q', '-m', 'all');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  const run = (shell: readonly string[], script: string, variables: NodeJS.ProcessEnv = {}) => {
    const [command = '', ...args] = shell;
    return spawnSync(command, [...args, script], {
      cwd: folder,
      env: { ...environment, ...variables },
      encoding: 'utf8',
    });
  };
  return { folder, git, run };
}

interface Result {
  readonly locations: readonly [
    { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
  ];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
}

/** The results of the report that a script wrote. */
function sarifIn(folder: string): readonly Result[] {
  return JSON.parse(readFileSync(join(folder, 'interviews.sarif'), 'utf8')).runs[0].results;
}

const sh = ['sh', '-eu', '-c'];

describe('docs/ci.md', function () {
  this.timeout(60_000);

  it('has a hook that stops what is broken, and not what is owed', () => {
    const { folder, git } = repository();
    const hook = join(folder, '.git/hooks/pre-commit');
    mkdirSync(join(folder, '.git/hooks'), { recursive: true });
    writeFileSync(hook, `#!/bin/sh\n${scriptWith('--changed-since HEAD')}`);
    chmodSync(hook, 0o755);
    writeFileSync(join(folder, 'interviews/a.md'), `${onsite}\nmore\n`);
    assert.equal(git('commit', '-q', '-a', '-m', 'owed').status, 0);
    writeFileSync(join(folder, 'interviews/b.md'), broken);
    git('add', 'interviews/b.md');
    const stopped = git('commit', '-q', '-m', 'broken');
    assert.equal(stopped.status, 1);
    assert.match(stopped.stdout + stopped.stderr, /interviews\/b\.md\n +\d+:\d+ +error/);
  });

  it('has a workflow whose steps run', () => {
    const [, text = ''] = /```yaml\n([\s\S]*?)```/.exec(docs) ?? [];
    const workflow: {
      readonly on: unknown;
      readonly jobs: Readonly<
        Record<
          string,
          { readonly 'runs-on': unknown; readonly steps: readonly Readonly<Record<string, unknown>>[] }
        >
      >;
    } = parse(text);
    assert.equal(workflow.on, 'pull_request');
    const [job, ...others] = Object.values(workflow.jobs);
    assert.ok(job && others.length === 0);
    const { folder, run } = repository();
    writeFileSync(join(folder, 'interviews/b.md'), onsite.replaceAll('Northwind Robotics', 'Halden'));
    const [step, ...more] = job.steps.filter(({ run: script }) => script !== undefined);
    assert.ok(step && more.length === 0);
    for (const { uses, run: script } of job.steps)
      assert.match(String(uses ?? script), /^(actions\/[a-z-]+@v\d+$|interview)/);
    // As GitHub runs it: https://docs.github.com/actions, "jobs.<job_id>.steps[*].shell".
    const execute = () =>
      run(['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c'], String(step.run), {
        ...Object.fromEntries(Object.entries(step.env ?? {})),
        GITHUB_BASE_REF: 'main',
      });
    const owed = execute();
    assert.equal(owed.status, 0);
    assert.match(owed.stdout, /^::\w+ file=interviews\/b\.md,/m);
    assert.doesNotMatch(owed.stdout, /a\.md/);
    writeFileSync(join(folder, 'interviews/c.md'), broken);
    assert.equal(execute().status, 1);
  });

  it('has commands that write a report and a calendar', () => {
    const { folder, run } = repository();
    assert.equal(run(sh, scriptWith('check --format sarif --fail-on never > interviews.sarif')).status, 0);
    assert.equal(sarifIn(folder).length, 2);
    assert.equal(run(sh, scriptWith('ics')).status, 0);
    assert.match(readFileSync(join(folder, 'follow-ups.ics'), 'utf8'), /^BEGIN:VCALENDAR/);
  });

  it('checks the folders of a programme side by side, and joins what they report', () => {
    const { folder, run } = repository({
      'people/ada/interviews/a.md': onsite,
      'people/bo van dam/interviews/a.md': onsite,
      'people/cy/a.md': quiet,
    });
    const checked = run(sh, scriptWith('xargs'));
    assert.deepEqual([checked.status, checked.stderr], [0, '']);
    assert.deepEqual(readdirSync(join(folder, 'reports')), ['ada.sarif', 'bo van dam.sarif', 'cy.sarif']);
    assert.equal(run(sh, scriptWith('reports/*.sarif')).status, 0);
    const results = sarifIn(folder);
    const uris = results.map(({ locations: [place] }) => place.physicalLocation.artifactLocation.uri);
    assert.deepEqual(
      new Set(uris),
      new Set(['people/ada/interviews/a.md', 'people/bo%20van%20dam/interviews/a.md']),
    );
    const identifiers = results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    assert.equal(new Set(identifiers).size, 4);
  });

  it('has no other scripts', () => assert.equal(shells.length, 5));
});
