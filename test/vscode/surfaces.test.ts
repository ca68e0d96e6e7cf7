import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codesOf, extension, readOutside, type, uriOf, writeOutside } from './editor.ts';

const northwind = 'interviews/2026-11-17-northwind-robotics-onsite.md';
const solsticeDraft = 'interviews/letters/2026-11-18-solstice-rail-thank-you-hanna-bergstrom.md';

async function open(path: string): Promise<vscode.TextDocument> {
  await extension();
  return vscode.workspace.openTextDocument(uriOf(path));
}

function positionOf(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  assert.ok(offset >= 0, `${text} is not there`);
  return document.positionAt(offset + 1);
}

function extensionUri(): vscode.Uri {
  const found = vscode.extensions.getExtension('interview-follow-up.interview-follow-up');
  assert.ok(found);
  return found.extensionUri;
}

describe('what the editor shows', () => {
  afterEach(closeAll);

  it('explains a field and what follows from it, on hover', async () => {
    const document = await open(northwind);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      positionOf(document, 'outcome: waiting'),
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === 'string' ? content : content.value))
      .join('\n');
    assert.match(text, /took place; no word yet/);
    assert.match(text, /Thank\\-you to Dana Okafor/);
  });

  const completionsAt = async (document: vscode.TextDocument, position: vscode.Position) => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    );
    return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  };

  it('offers nothing by itself between the words of a value, where Tab would take it', async () => {
    const document = await open(northwind);
    const behind = (text: string) => positionOf(document, text).translate(0, text.length - 1);
    const offers = async (text: string, typed?: string) => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        behind(text),
        typed,
      );
      // The editor itself adds words of its own.
      return items.some(({ kind }) => kind === vscode.CompletionItemKind.Value);
    };
    assert.equal(await offers('outcome: ', ' '), true);
    assert.equal(await offers('outcome: wai'), true);
    assert.equal(await offers('outcome: wai', ' '), false);
  });

  it('completes outcomes', async () => {
    const document = await open(northwind);
    const labels = await completionsAt(document, positionOf(document, 'waiting').translate(0, -1));
    assert.ok(labels.includes('no response'));
    assert.ok(labels.includes('offer withdrawn'));
  });

  it('completes countries whose holidays are known, and records of the people one met', async () => {
    const document = await open(northwind);
    await type(document.uri, 'outcome: waiting', 'outcome: waiting\ncountry: \nfollow-ups:\n  - ');
    const { line } = positionOf(document, 'country:');
    const endOf = (number: number) => document.lineAt(number).range.end;
    const countries = await completionsAt(document, endOf(line));
    assert.ok(countries.includes('DE') && countries.includes('US'));
    const records = await completionsAt(document, endOf(line + 2));
    assert.ok(records.includes('{letter: thank-you, to: Dana Okafor, sent: 2026-11-18}'), records.join('\n'));
    await closeAll();
  });

  it('says on top of an entry what it owes, and on top of a letter where it stands', async () => {
    const lensesOf = async (path: string) => {
      const document = await open(path);
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      return lenses.map(({ command }) => command?.title);
    };
    assert.ok((await lensesOf(northwind)).includes('Thank-you to Dana Okafor: due by Wed 18 Nov, 15:00'));
    assert.deepEqual(await lensesOf(solsticeDraft), ['Draft', 'Send...', 'Mark as sent']);
  });

  it('shows the agenda of another day', async () => {
    await extension();
    await vscode.commands.executeCommand('interviewFollowUp.showAgenda', { on: '2026-12-07' });
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(text, /^# Follow-ups on Mon 7 Dec, 09:00\n/);
    assert.match(
      text,
      /## Due\n\n(?:- .*\n {2}.*\n)*- \*\*Check-in to Mei Lin\*\*, Northwind Robotics, Controls Engineer\n/,
    );
  });

  it('drafts withdrawals for the other processes once an offer is accepted, after asking which', async () => {
    const running = await extension();
    const accepted =
      '---\ncompany: Finally\ndate: 2026-11-16\noutcome: accepted\noutcome-since: 2026-11-18\n---\n';
    const uri = await writeOutside('interviews/finally.md', accepted);
    await running.reconcile();
    assert.ok(codesOf(uri).includes('processes-open'));
    const picks = vscode.window.showQuickPick;
    const offered: string[] = [];
    const pickTwo = async (items: readonly { label: string }[]) => {
      offered.push(...items.map(({ label }) => label));
      return items.filter(({ label }) => label === 'Ostara Foods' || label === 'Solstice Rail');
    };
    Object.defineProperty(vscode.window, 'showQuickPick', { value: pickTwo, configurable: true });
    try {
      await vscode.commands.executeCommand('interviewFollowUp.withdrawElsewhere', { uri: uri.toString() });
    } finally {
      Object.defineProperty(vscode.window, 'showQuickPick', { value: picks, configurable: true });
    }
    assert.ok(!offered.includes('Tallow & Reed'), 'one is out there already');
    const drafts = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .map(({ input }) => (input instanceof vscode.TabInputText ? input.uri : uri))
      .filter(({ path }) => path.includes('-withdrawal-'));
    assert.deepEqual(drafts.map(({ path }) => path.split('/').at(-1)).toSorted(), [
      '2026-11-18-ostara-foods-withdrawal-tom-ekker.md',
      '2026-11-18-solstice-rail-withdrawal-dr-hanna-bergstrom.md',
    ]);
    for (const draft of drafts) assert.match(await readOutside(draft), /I am withdrawing my application/);
    await closeAll();
    for (const file of [uri, ...drafts]) await vscode.workspace.fs.delete(file);
    await running.reconcile();
  });

  it('expands its snippets to clean entries', async () => {
    const running = await extension();
    const snippets: Readonly<Record<string, { readonly body: readonly string[] }>> = JSON.parse(
      await readOutside(vscode.Uri.joinPath(extensionUri(), 'snippets', 'interview.json')),
    );
    const bodyOf = (name: string) => snippets[name]?.body.join('\n') ?? '';
    const people = `---\ncompany: A\ndate: 2026-11-18\n${bodyOf('Interviewers')}\n---\n${bodyOf('Interview debrief')}`;
    const promise = `---\ncompany: A\ndate: 2026-11-18\n---\n${bodyOf('Promise')}`;
    for (const [index, snippet] of [bodyOf('Interview entry'), people, promise].entries()) {
      assert.ok(snippet.length > 60);
      const uri = await writeOutside(`interviews/snippet-${index}.md`, '');
      const editor = await vscode.window.showTextDocument(uri);
      await editor.insertSnippet(new vscode.SnippetString(snippet));
      assert.doesNotMatch(editor.document.getText(), /\$|\|/);
      await editor.document.save();
      await running.reconcile();
      // The day of an entry is the machine's today, which lies after the tests' now: nothing can be owed yet.
      const problems = codesOf(uri).filter((code) => !String(code).startsWith('follow-up'));
      assert.deepEqual(problems, [], snippet);
      await closeAll();
      await vscode.workspace.fs.delete(uri);
    }
    await running.reconcile();
  });

  it('registers every command of the manifest', async () => {
    await extension();
    const registered = new Set(await vscode.commands.getCommands(true));
    const manifest = vscode.extensions.getExtension('interview-follow-up.interview-follow-up')?.packageJSON;
    const declared: readonly { readonly command: string }[] = manifest.contributes.commands;
    assert.ok(declared.length > 5);
    assert.deepEqual(
      declared.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
    );
  });

  it('creates an entry where the log is, and never in the place of another', async () => {
    await extension();
    const details = { company: 'New & Shiny: GmbH', date: '2026-11-30T10:00' };
    const created: vscode.Uri[] = [];
    for (const expected of ['2026-11-30-new-shiny-gmbh.md', '2026-11-30-new-shiny-gmbh-2.md']) {
      await vscode.commands.executeCommand('interviewFollowUp.newEntry', details);
      const document = vscode.window.activeTextEditor?.document;
      assert.ok(document);
      created.push(document.uri);
      assert.ok(document.uri.path.endsWith(`/interviews/${expected}`), document.uri.path);
      assert.match(
        document.getText(),
        /^---\ncompany: "New & Shiny: GmbH"\nrole: \ndate: 2026-11-30T10:00:00\n/,
      );
    }
    await closeAll();
    for (const uri of created) await vscode.workspace.fs.delete(uri);
  });
});
