import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extension, readOutside, untilFindings, uriOf, writeOutside } from './editor.ts';

// "Now" is Wednesday 18 November 2026, the day on which the sample's story is told.
const northwind = '2026-11-17-northwind-robotics-onsite.md';
const halden = '2026-11-13-halden-automation-panel.md';

const createIn = (folder: string) =>
  vscode.commands.executeCommand('interviewFollowUp.createSampleLog', { folder: uriOf(folder).toString() });

const namesIn = async (folder: string) =>
  (await vscode.workspace.fs.readDirectory(uriOf(folder))).map(([name]) => name).toSorted();

describe('a sample log', () => {
  const folders = ['interviews/sample', 'interviews/taken'];
  before(extension);
  afterEach(async () => {
    await closeAll();
    for (const folder of folders) {
      await vscode.workspace.fs
        .delete(uriOf(folder), { recursive: true, useTrash: false })
        .then(undefined, () => undefined);
    }
    await (await extension()).reconcile();
  });

  it('is written as of today, with letters owed, and shows its first entry', async () => {
    await createIn('interviews/sample');
    assert.deepEqual(await namesIn('interviews/sample'), [
      '2026-11-10-meridian-labs-video.md',
      halden,
      northwind,
      '2026-11-23-verdant-grid-onsite.md',
      'letters',
      'profile.md',
    ]);
    assert.equal(
      vscode.window.activeTextEditor?.document.uri.toString(),
      uriOf(`interviews/sample/${northwind}`).toString(),
    );
    const entry = uriOf(`interviews/sample/${halden}`);
    await untilFindings(entry, (codes) => codes.includes('follow-up-overdue'));
  });

  it('writes nothing at all where a name is taken', async () => {
    const own = await writeOutside(`interviews/taken/${halden}`, 'mine\n');
    await createIn('interviews/taken');
    assert.deepEqual(await namesIn('interviews/taken'), [halden]);
    assert.equal(await readOutside(own), 'mine\n');
  });
});
