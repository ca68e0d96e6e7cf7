import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { OverviewMessage } from '../../src/core/index.ts';
import { createClock } from '../../src/vscode/clock.ts';
import { createGuard, UserError } from '../../src/vscode/guard.ts';
import { createLogStore, type LogStore } from '../../src/vscode/index/logStore.ts';
import { overviewPage } from '../../src/vscode/overview/page.ts';
import { type OverviewSession, overviewSession } from '../../src/vscode/overview/session.ts';
import { closeAll, extension, uriOf, writeOutside } from './editor.ts';

const solsticeDraft = 'interviews/letters/2026-11-18-solstice-rail-thank-you-hanna-bergstrom.md';

/** The labels of the open tabs, once one of them is `wanted`; the editor tells of them a little later than it opens them. */
async function tabsWith(wanted: string): Promise<readonly string[]> {
  const labels = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
  while (!labels().includes(wanted))
    await new Promise<void>((resolve) => {
      const listener = vscode.window.tabGroups.onDidChangeTabs(() => {
        listener.dispose();
        resolve();
      });
    });
  return labels();
}

function activePath(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && vscode.workspace.asRelativePath(editor.document.uri);
}

describe('the overview', () => {
  afterEach(closeAll);

  it('opens in one panel, however often it is asked for', async () => {
    await extension();
    await vscode.commands.executeCommand('interviewFollowUp.openOverview');
    await vscode.commands.executeCommand('interviewFollowUp.openOverview');
    await tabsWith('Interview overview');
    await vscode.window.showTextDocument(uriOf(solsticeDraft), { preview: false });
    const name = solsticeDraft.split('/').at(-1) ?? '';
    assert.deepEqual(await tabsWith(name), ['Interview overview', name]);
  });

  it('is a page of our own script and style sheet, which may load nothing else', () => {
    const assets = vscode.Uri.parse('file:///extension/dist/webview');
    const pages = [1, 2].map(() =>
      overviewPage({ cspSource: 'https://ours.example', asWebviewUri: (uri) => uri }, assets),
    );
    const nonces = pages.map((page) => /<script nonce="([\da-f]{36})" src="([^"]+)"><\/script>/.exec(page));
    assert.notEqual(nonces[0]?.[1], nonces[1]?.[1], 'nobody can know a nonce');
    assert.equal(nonces[0]?.[2], 'file:///extension/dist/webview/overview.js');
    assert.equal(
      /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(pages[0] ?? '')?.[1],
      `default-src 'none'; style-src https://ours.example; script-src 'nonce-${nonces[0]?.[1]}'`,
    );
    assert.doesNotMatch(
      pages[0] ?? '',
      /<style|style=|\son\w+=|<script>|unsafe|https?:(?!\/\/ours\.example)/,
    );
  });

  describe('and what its panel asks', () => {
    const posted: OverviewMessage[] = [];
    let output: vscode.LogOutputChannel;
    let store: LogStore;
    let session: OverviewSession;

    before(async () => {
      await extension();
      output = vscode.window.createOutputChannel('Overview test', { log: true });
      store = createLogStore(createClock(vscode.ExtensionMode.Test), createGuard(output), output);
      await store.settled();
    });
    beforeEach(() => {
      posted.length = 0;
      session = overviewSession(store.logs, async (message) => posted.push(message));
    });
    after(() => {
      store.dispose();
      output.dispose();
    });

    it('gets the whole log, then what passes the filter, as plain data', async () => {
      await session.receive({ type: 'ready' });
      await session.receive({ type: 'filter', filter: { company: 'SOLSTICE', from: '', to: '2026-12-31' } });
      const [all, filtered] = posted.map(({ overview }) => overview);
      assert.ok(all && all.processes.length > 10);
      assert.equal(all.processes.length, all.total);
      assert.deepEqual(
        filtered?.processes.map(({ company, letters }) => [company, letters.map(({ path }) => path)[0]]),
        [['Solstice Rail', solsticeDraft]],
      );
      assert.deepEqual(JSON.parse(JSON.stringify(filtered?.filter)), filtered?.filter);
      assert.deepEqual(session.message().overview.filter, filtered?.filter, 'the filter stays');
    });

    it('opens files that the log knows', async () => {
      await session.receive({ type: 'open', path: solsticeDraft });
      assert.equal(activePath(), solsticeDraft);
    });

    it('opens a file that holds several interviews at the one that was asked for', async () => {
      const text = '---\ncompany: Halden\ninterviews:\n  - date: 2026-11-02\n  - date: 2026-11-20\n---\n';
      const uri = await writeOutside('interviews/several.md', text);
      await store.refresh([uri]);
      await session.receive({ type: 'open', path: 'interviews/several.md#2026-11-20' });
      assert.equal(activePath(), 'interviews/several.md');
      assert.equal(vscode.window.activeTextEditor?.selection.start.line, 4);
      await vscode.workspace.fs.delete(uri);
    });

    for (const path of [
      'README.md',
      'interviews/profile.md',
      'interviews/several.md#2026-11-03',
      '../secret.md',
      '/etc/hostname',
      'file:///etc/hostname',
    ])
      it(`opens nothing else: ${path}`, async () => {
        await assert.rejects(session.receive({ type: 'open', path }), UserError);
        assert.equal(activePath(), undefined);
      });

    it('writes the overview that is shown as a new document', async () => {
      await session.receive({ type: 'filter', filter: { company: 'solstice', from: '', to: '' } });
      await session.receive({ type: 'markdown' });
      const document = vscode.window.activeTextEditor?.document;
      assert.ok(document?.isUntitled);
      assert.match(document.getText(), /^1 of \d+ processes, company with "solstice"\.$/m);
      assert.match(document.getText(), /^ {2}section Solstice Rail, Signalling Engineer$/m);
    });

    for (const message of [
      undefined,
      'ready',
      { type: 'delete' },
      { type: 'open', path: 1 },
      { type: 'filter', filter: { company: 'a', from: 'yesterday', to: '' } },
      { type: 'svg', svg: '<html></html>' },
    ])
      it(`leaves alone what is no request: ${JSON.stringify(message)}`, async () => {
        await session.receive(message);
        assert.deepEqual(posted, []);
        assert.equal(activePath(), undefined);
      });
  });
});
