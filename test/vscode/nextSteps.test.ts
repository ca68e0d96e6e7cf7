import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extension, readOutside, type, writeOutside } from './editor.ts';

// "Now" is Wednesday 18 November 2026, 10:00 in New York.
// Every test has a company and a file of its own: the editor keeps what it knew of a path for a while.
let count = 0;
const entry = () => `---
company: Nextwerk ${count}
role: Engineer
date: 2026-11-13T14:00
outcome: waiting
interviewers: [Dana Okafor]
follow-ups:
  - { letter: thank-you, to: Dana Okafor, sent: 2026-11-14 }
---

- Dana: their plan to split the billing service in two
`;

describe('what is said to do next', () => {
  const { showInformationMessage } = vscode.window;
  const written: vscode.Uri[] = [];
  let told: { readonly message: string; readonly buttons: readonly string[] }[] = [];
  let answer = '';

  const replace = (value: unknown) =>
    Object.defineProperty(vscode.window, 'showInformationMessage', { value, configurable: true });
  const replaceAsker = (name: 'showQuickPick' | 'showInputBox', value: unknown) =>
    Object.defineProperty(vscode.window, name, { value, configurable: true });
  const create = async (path: string, text: string) => {
    const uri = await writeOutside(path, text);
    written.push(uri);
    await (await extension()).reconcile();
    return uri;
  };
  const set = (uri: vscode.Uri, outcome: string) =>
    vscode.commands.executeCommand('interviewFollowUp.setOutcome', {
      uri: uri.toString(),
      outcome,
      on: '2026-11-18',
    });

  before(async () => {
    await extension();
    replace(async (message: string, ...buttons: readonly string[]) => {
      told.push({ message, buttons });
      return buttons.find((button) => button === answer);
    });
  });

  beforeEach(() => {
    count += 1;
    told = [];
    answer = '';
  });

  afterEach(async () => {
    await closeAll();
    for (const uri of written.splice(0))
      await vscode.workspace.fs.delete(uri, { useTrash: false }).then(undefined, () => undefined);
    await (await extension()).reconcile();
  });

  after(() => replace(showInformationMessage));

  it('is the letter that an outcome makes due, which one button writes', async () => {
    const uri = await create(`interviews/nextwerk-${count}.md`, entry());
    answer = 'Write it';
    const shown = untilShown((document) => document.uri.path.includes('withdrawal'));
    await set(uri, 'withdrawn');
    const [{ message, buttons } = { message: '', buttons: [] }] = told;
    assert.match(message, /The next letter: Withdrawal to Dana Okafor, /);
    assert.ok(buttons.includes('Write it'));
    assert.match((await shown).getText(), /Dana/);
  });

  it('is nothing where an outcome makes nothing due', async () => {
    const uri = await create(`interviews/nextwerk-${count}.md`, entry());
    await set(uri, 'advanced');
    assert.equal(told.length, 1);
    assert.ok(
      told.every(({ message, buttons }) => !/next letter/.test(message) && !buttons.includes('Write it')),
    );
  });

  for (const [outcome, asked, typed, line] of [
    ['offer', 'Until which day can you answer the offer?', '8 December', 'offer-by: 2026-12-08'],
    ['offer', 'Until which day can you answer the offer?', '', undefined],
    ['on hold', 'By which day will you hear from them?', 'Monday', 'decision-by: 2026-11-23'],
    ['rejected', undefined, '8 December', undefined],
  ] as const)
    it(`asks by when ${outcome} goes on, where one can know: "${typed}"`, async () => {
      const { showQuickPick, showInputBox } = vscode.window;
      const titles: (string | undefined)[] = [];
      replaceAsker('showQuickPick', async ([first]: readonly vscode.QuickPickItem[]) => first);
      replaceAsker('showInputBox', async ({ title, validateInput }: vscode.InputBoxOptions) => {
        titles.push(title);
        const said = await validateInput?.(typed);
        // Only what may stand there as it is.
        return said === undefined || typeof said === 'object' ? typed : undefined;
      });
      try {
        const uri = await create(`interviews/nextwerk-${count}.md`, entry());
        await vscode.commands.executeCommand('interviewFollowUp.setOutcome', {
          uri: uri.toString(),
          outcome,
        });
        assert.deepEqual(titles, asked === undefined ? [] : [asked]);
        const text = await readOutside(uri);
        for (const said of [`outcome: ${outcome}`, 'outcome-since: 2026-11-18'])
          assert.ok(text.split('\n').includes(said), text);
        assert.deepEqual(/^(?:offer|decision)-by: .*$/m.exec(text)?.[0], line);
      } finally {
        replaceAsker('showQuickPick', showQuickPick);
        replaceAsker('showInputBox', showInputBox);
      }
    });

  it('is to say by when an offer must be answered, where somebody wrote the outcome by hand', async () => {
    const text = entry().replace('outcome: waiting', 'outcome: offer\noutcome-since: 2026-11-17');
    const uri = await create(`interviews/nextwerk-${count}.md`, text);
    await vscode.window.showTextDocument(uri);
    const stepsIn = async (line: number) => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        new vscode.Range(line, 10, line, 10),
      );
      return actions.filter(({ title }) => title === 'Say by when you must answer the offer...');
    };
    assert.equal((await stepsIn(1)).length, 0);
    const [step] = await stepsIn(4);
    const { showInputBox } = vscode.window;
    replaceAsker('showInputBox', async () => 'Friday');
    try {
      await vscode.commands.executeCommand(step?.command?.command ?? '', ...(step?.command?.arguments ?? []));
      assert.ok((await readOutside(uri)).includes('\noffer-by: 2026-11-20\n'));
    } finally {
      replaceAsker('showInputBox', showInputBox);
    }
    assert.equal((await stepsIn(4)).length, 0);
  });

  it('is to save what one was still writing', async () => {
    const uri = await create(`interviews/nextwerk-${count}.md`, entry());
    await type(uri, 'in two', 'in three');
    answer = 'Save';
    const saved = new Promise<void>((resolve) => {
      const listener = vscode.workspace.onDidSaveTextDocument((document) => {
        if (document.uri.toString() !== uri.toString()) return;
        listener.dispose();
        resolve();
      });
    });
    await set(uri, 'advanced');
    const [{ message } = { message: '' }] = told;
    assert.match(message, /Not saved yet, as you were still writing there: nextwerk-\d\.md\./);
    await saved;
    assert.match(await readOutside(uri), /outcome: advanced[\s\S]*in three/);
  });

  it('is offered at a letter as quick fixes', async () => {
    const letter = `---\nentry: ../nextwerk-${count}.md\nletter: check-in\nto: Dana Okafor\nsubject: Checking in\n---\n\nDear Dana,\n\nIs there any word?\n\nKind regards,\n[your name]\n`;
    await create(`interviews/nextwerk-${count}.md`, entry());
    const uri = await create(`interviews/letters/nextwerk-${count}-check-in.md`, letter);
    await vscode.window.showTextDocument(uri);
    const place = new vscode.Range(8, 0, 8, 0);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      place,
    );
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.includes('Send...') && titles.includes('Mark as sent'), titles.join(', '));
  });
});

/** The document that is shown next and fits. */
function untilShown(fits: (document: vscode.TextDocument) => boolean): Promise<vscode.TextDocument> {
  return new Promise((resolve) => {
    const listener = vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (!editor || !fits(editor.document)) return;
      listener.dispose();
      resolve(editor.document);
    });
  });
}
