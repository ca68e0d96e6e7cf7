import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { closeAll, codesOf, extension, untilFindings, uriOf } from './editor.ts';

// "Now" is Wednesday 18 November 2026, 10:00 in New York.
const entry = (company: string, date = '2026-11-13T14:00') =>
  `---\ncompany: ${company}\nrole: Engineer\ndate: ${date}\noutcome: waiting\ninterviewers: Dana Okafor\n---\n\n## Promised\n\n- [ ] send the slides\n`;
const overdue = (codes: readonly unknown[]) => codes.includes('follow-up-overdue');
const silent = (codes: readonly unknown[]) => codes.length === 0;

/** A folder of the log on disk, with entries that another program writes at once. */
async function writeMany(folder: string, count: number): Promise<readonly vscode.Uri[]> {
  const place = uriOf(folder).fsPath;
  await mkdir(place, { recursive: true });
  const names = Array.from({ length: count }, (_, index) => `${String(index).padStart(5, '0')}.md`);
  await Promise.all(names.map((name) => writeFile(join(place, name), entry(`Many ${name}`))));
  return names.map((name) => uriOf(`${folder}/${name}`));
}

/** Runs git in a folder of the log. */
async function git(folder: string, ...args: readonly string[]): Promise<void> {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'core.autocrlf=false'];
  await promisify(execFile)('git', [...identity, ...args], { cwd: uriOf(folder).fsPath });
}

/** How often the findings of each file were set while `work` went on. */
async function repaints(work: () => Promise<void>): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
    for (const uri of uris) counts.set(uri.path, (counts.get(uri.path) ?? 0) + 1);
  });
  await work();
  listener.dispose();
  return counts;
}

/** How many files another program changes at once; `INTERVIEW_FOLLOW_UP_MANY=10000` has a log of thousands checked out. */
const many = Number(process.env.INTERVIEW_FOLLOW_UP_MANY ?? 1000);

const settings = () => vscode.workspace.getConfiguration('interviewFollowUp', uriOf(''));
const setSeverity = (value: object | undefined) => settings().update('severity', value);

describe('trouble in the editor', () => {
  beforeEach(() => extension());

  afterEach(async () => {
    await closeAll();
    await setSeverity(undefined);
    await settings().update('outcomeWords', undefined);
    for (const folder of ['interviews/many', 'interviews/moved'])
      await rm(uriOf(folder).fsPath, { recursive: true, force: true });
    await (await extension()).reconcile();
  });

  it('reads hundreds of files that come at once, change at once and go at once, each a few times at most', async () => {
    const uris = await writeMany('interviews/many', 0);
    assert.deepEqual(uris, []);
    const counts = await repaints(async () => {
      const all = await writeMany('interviews/many', 600);
      for (const uri of all) await untilFindings(uri, overdue);
      const texts = all.map((uri) => writeFile(uri.fsPath, entry('Other', '2020-01-02')));
      await Promise.all(texts);
      for (const uri of all) await untilFindings(uri, (codes) => !overdue(codes));
      await rm(uriOf('interviews/many').fsPath, { recursive: true });
      for (const uri of all) await untilFindings(uri, silent);
    });
    const many = [...counts].filter(([path]) => path.includes('/many/'));
    assert.equal(many.length, 600);
    assert.ok(Math.max(...many.map(([, count]) => count)) <= 6, JSON.stringify(many.slice(0, 3)));
    const others = [...counts].filter(([path]) => path.endsWith('.md') && !path.includes('/many/'));
    // The editor may still tell of their first painting.
    assert.ok(
      others.every(([, count]) => count === 1),
      JSON.stringify(others),
    );
  });

  it(`reads ${many} files again, each about once, where git checks out another branch`, async function () {
    this.timeout(60_000 + many * 20);
    const running = await extension();
    const uris = await writeMany('interviews/many', many);
    await git('interviews/many', 'init', '--quiet', '--initial-branch=owed');
    await git('interviews/many', 'add', '.');
    await git('interviews/many', 'commit', '--quiet', '--message=Owed');
    await git('interviews/many', 'checkout', '--quiet', '-b', 'settled');
    await Promise.all(uris.map((uri) => writeFile(uri.fsPath, entry('Other', '2020-01-02'))));
    await git('interviews/many', 'commit', '--quiet', '--all', '--message=Settled');
    for (const uri of uris) await untilFindings(uri, (codes) => !overdue(codes));
    await running.reconcile();
    const before = running.counts();
    await git('interviews/many', 'checkout', '--quiet', 'owed');
    for (const uri of uris) await untilFindings(uri, overdue);
    await running.settled();
    const after = running.counts();
    const [reads, scans, decisions] = [
      after.reads - before.reads,
      after.scans - before.scans,
      after.decisions - before.decisions,
    ];
    // A file may be read while it is written, and the watcher tells of many in several messages.
    assert.ok(reads >= many && reads <= many * 1.5, `${reads} reads`);
    assert.ok(scans <= 4 && decisions <= 10, `${scans} scans, ${decisions} decisions`);
  });

  it('follows a folder that another program renames', async () => {
    const uris = await writeMany('interviews/many', 50);
    for (const uri of uris) await untilFindings(uri, overdue);
    await rename(uriOf('interviews/many').fsPath, uriOf('interviews/moved').fsPath);
    await untilFindings(uriOf('interviews/moved/00049.md'), overdue);
    for (const uri of uris) await untilFindings(uri, silent);
  });

  it('ends with the last of settings that change while it reads', async () => {
    const running = await extension();
    const [uri] = await writeMany('interviews/many', 300);
    assert.ok(uri);
    const reading = running.reconcile();
    await setSeverity({ 'follow-up-overdue': 'off' });
    await setSeverity({ 'follow-up-overdue': 'error' });
    await setSeverity({ 'follow-up-overdue': 'hint' });
    await reading;
    await running.settled();
    const found = vscode.languages.getDiagnostics(uri).find(({ code }) => code === 'follow-up-overdue');
    assert.equal(found?.severity, vscode.DiagnosticSeverity.Hint);
  });

  it('ends with the last words for outcomes that change while it reads', async () => {
    const running = await extension();
    const [uri] = await writeMany('interviews/many', 300);
    assert.ok(uri);
    const reading = running.reconcile();
    for (const word of ['abgelehnt', 'wartend', 'waiting'])
      await settings().update('outcomeWords', { cancelled: [word] });
    await reading;
    await running.settled();
    assert.ok(!overdue(codesOf(uri)));
    await settings().update('outcomeWords', undefined);
    await running.settled();
    assert.ok(overdue(codesOf(uri)));
  });

  it('knows what no watcher told, after the window had the focus again', async () => {
    const [uri] = await writeMany('interviews/many', 1);
    assert.ok(uri);
    await (await extension()).reconcile();
    assert.ok(overdue(codesOf(uri)));
    await rm(uri.fsPath);
    await (await extension()).reconcile();
    assert.deepEqual(codesOf(uri), []);
  });
});
