import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { bundleAll } from '../../scripts/build.mjs';
import { writeSample } from '../../scripts/sample.mjs';
import { root, temporaryFolder } from '../vscode/host/folders.ts';
import { openWorkbench, type Workbench } from './harness.ts';

describe('the package', () => {
  let workbench: Workbench | undefined;
  let packaged: string;

  before(() => {
    const output = execFileSync(process.execPath, [join(root, 'scripts/package.mjs')], { encoding: 'utf8' });
    packaged = /^› (.+\.vsix): \d+ KB$/m.exec(output)?.[1] ?? '';
    assert.notEqual(packaged, '', output);
  });
  after(() => workbench?.close());

  it('holds no sources and no tests', async () => {
    const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
    assert.deepEqual(
      files.filter((file) => /^(\.|src\/|test\/|scripts\/|node_modules\/)|\.(m?ts|map)$/.test(file)),
      [],
    );
    for (const file of [
      'dist/extension.cjs',
      'dist/web/extension.cjs',
      'dist/webview/overview.js',
      'dist/webview/overview.css',
      'schemas/front-matter.schema.json',
      ...['entry', 'owed', 'letter', 'sent'].map((step) => `docs/pictures/walkthrough/${step}.png`),
    ])
      assert.ok(files.includes(file), file);
  });

  it('holds the licence of every package that went into it', async () => {
    const metafiles = await bundleAll(true);
    const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
    const inputs = outputs.flatMap((output) => Object.keys(output.inputs));
    const names = inputs.flatMap((input) => /.*node_modules\/(@[^/]+\/[^/]+|[^/]+)/.exec(input)?.[1] ?? []);
    assert.ok(new Set(names).size > 100);
    const text = await readFile(join(root, 'dist/THIRD_PARTY_LICENSES.txt'), 'utf8');
    // Which licences may be there, scripts/licenses.mjs says.
    const named = [...text.matchAll(/^-{80}\n\n(\S+) \S+ \((.+)\)\n\n\S/gm)];
    assert.deepEqual(new Set(names), new Set(named.map(([, name]) => name)));
    // An archive names its files uncompressed.
    assert.ok((await readFile(packaged)).includes('extension/dist/THIRD_PARTY_LICENSES.txt'));
  });

  it('asks a browser for nothing but the API of the editor', async () => {
    const bundle = await readFile(join(root, 'dist/web/extension.cjs'), 'utf8');
    const asked = [...bundle.matchAll(/\b(?:require|import)\s*\(\s*["'`]([^"'`]+)/g)].map(([, name]) => name);
    assert.deepEqual(new Set(asked), new Set(['vscode']));
    assert.doesNotMatch(bundle, /["']node:/);
  });

  it('installs, warns and writes a letter with what it brings along', async () => {
    const temporary = await temporaryFolder();
    const fixture = await writeSample(join(temporary.path, 'sample'));
    const settings = { 'interviewFollowUp.notification': true };
    workbench = await openWorkbench({ packaged, fixture, settings });
    await temporary.remove();
    await workbench.waitForProblem('Thank-you to Ben Whitlock');
    await workbench.runCommand('Interview: Generate follow-up');
    await workbench.answer('Thank-you to Ben Whitlock');
    const letter = workbench.page.locator('.editor-instance .view-lines', { hasText: 'Dear Ben,' });
    await letter.waitFor();
    await workbench.screenshot('packaged');
    await workbench.runCommand('Notifications: Show Notifications');
    const reminder = workbench.page
      .locator('.notifications-center .notification-list-item')
      .filter({ hasText: /\d+ follow-ups are overdue\./ });
    await reminder.getByRole('button', { name: 'Show' }).click();
    const overdue = workbench.page.locator('.sidebar .monaco-list-row').filter({ hasText: 'Ben Whitlock' });
    await overdue.first().waitFor();
    await workbench.screenshot('packaged-reminder');
  });
});
