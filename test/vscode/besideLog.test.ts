// Notes beside the folder of the log tell of letters that went out. "Now" is Wednesday 18 November 2026, 10:00 in New York.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codesOf, extension, uriOf, writeOutside } from './editor.ts';

const entry =
  '---\ncompany: Quartz Foods\nrole: Baker\ndate: 2026-11-16T10:00\noutcome: waiting\ninterviewers: [Sefu Adeyemi]\n---\n\n- the stone ovens\n';

describe('notes beside the folder of the log', () => {
  afterEach(async () => {
    await closeAll();
    for (const path of ['interviews/beside', 'journal'])
      await vscode.workspace.fs.delete(uriOf(path), { recursive: true });
    await (await extension()).reconcile();
  });

  it('tell of letters that went out, and of nothing once they no longer do', async () => {
    const running = await extension();
    const uri = await writeOutside('interviews/beside/quartz.md', entry);
    const diary = await writeOutside('journal/2026-11-17.md', 'Nothing today.\n');
    await running.reconcile();
    assert.ok(codesOf(uri).includes('follow-up-overdue'));
    await writeOutside('journal/2026-11-17.md', 'Sent a thank-you to Sefu at Quartz Foods.\n');
    await running.reconcile();
    assert.ok(!codesOf(uri).includes('follow-up-overdue'), codesOf(uri).join());
    assert.ok(codesOf(uri).includes('letter-noted'), codesOf(uri).join());
    assert.deepEqual(codesOf(diary), []);
    await vscode.workspace.fs.writeFile(diary, new TextEncoder().encode('Nothing today.\n'));
    await running.reconcile();
    assert.ok(codesOf(uri).includes('follow-up-overdue'));
  });
});
