// Drafts that a language model phrases, with models of our own (test/vscode/models).
import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { closeAll, codesOf, extension, uriOf } from './editor.ts';

interface Models {
  /** Whether this editor takes models of extensions; those drafted 1.104 do not. */
  readonly isThere: boolean;
  readonly told: {
    models: readonly string[];
    answer: readonly string[];
    error: (() => Error) | undefined;
    waits: boolean;
    readonly prompts: string[];
  };
  changed(): void;
}

const folder = 'interviews/phrased';
const entry = `---
company: Quartz Foods
role: Maintenance Engineer
date: 2026-11-16T10:00
interviewers: [Dana Okafor <dana@quartz.example>, Luis Vega]
---

## Highlights

- the new bottling line in Reims
- Dana asked how I plan a shutdown

## Unsaid

- I have run a shutdown of twelve days

## Private

- I have an offer from Borealis at 72k
`;
const drafted = `---
letter: thank-you
entry: ../a.md
to: Dana Okafor <dana@quartz.example>
subject: Thank you
sent:
---

Dear Dana,

Thank you for your time.

[what stayed with you]

Kind regards,
Robin Vale
`;
const honest = [
  'Thank you for talking with me about the new bottling line in Reims.',
  ' You asked how I plan a shutdown; ',
  'I have run one of twelve days.',
];

describe('a draft phrased by a language model', () => {
  let models: Models;
  const shown: string[] = [];
  const errors: string[] = [];
  let answer: ((buttons: readonly string[]) => string | undefined) | undefined;
  const { showInformationMessage, showErrorMessage, withProgress } = vscode.window;
  const put = (name: string, value: unknown) =>
    Object.defineProperty(vscode.window, name, { value, configurable: true });
  let cancel: vscode.CancellationTokenSource;

  const uri = () => uriOf(`${folder}/letters/b.md`);
  const phrase = () =>
    vscode.commands.executeCommand('interviewFollowUp.phraseLetter', { uri: uri().toString() });
  const turnedOff = async (task: () => Thenable<unknown>) => {
    const settings = vscode.workspace.getConfiguration('interviewFollowUp');
    await settings.update('languageModel', false, vscode.ConfigurationTarget.Workspace);
    try {
      await task();
    } finally {
      await settings.update('languageModel', undefined, vscode.ConfigurationTarget.Workspace);
    }
  };
  const draft = async () => (await vscode.workspace.openTextDocument(uri())).getText();

  before(async function () {
    const found = vscode.extensions.getExtension<Models>('interview-follow-up-tests.model-provider');
    assert.ok(found);
    models = await found.activate();
    if (!models.isThere) this.skip();
  });

  beforeEach(async () => {
    Object.assign(models.told, { models: ['Honest'], answer: honest, error: undefined, waits: false });
    models.told.prompts.length = 0;
    shown.length = 0;
    errors.length = 0;
    answer = ([send]) => send;
    cancel = new vscode.CancellationTokenSource();
    put('showInformationMessage', async (_: string, options: { detail: string }, ...buttons: string[]) => {
      shown.push(options.detail);
      return answer?.(buttons);
    });
    put('showErrorMessage', async (message: string) => {
      errors.push(message);
    });
    put('withProgress', (_: unknown, task: (progress: unknown, token: vscode.CancellationToken) => unknown) =>
      task({ report: () => {} }, cancel.token),
    );
    await mkdir(uriOf(`${folder}/letters`).fsPath, { recursive: true });
    await writeFile(uriOf(`${folder}/a.md`).fsPath, entry);
    await writeFile(uri().fsPath, drafted);
    const running = await extension();
    models.changed();
    await running.reconcile();
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri()));
  });

  afterEach(async () => {
    put('showInformationMessage', showInformationMessage);
    put('showErrorMessage', showErrorMessage);
    put('withProgress', withProgress);
    await closeAll();
    await rm(uriOf(folder).fsPath, { recursive: true });
    await (await extension()).reconcile();
  });

  it('shows all that is sent: the facts for this reader, nothing private, no address, no other company', async () => {
    await phrase();
    const [prompt = ''] = models.told.prompts;
    assert.deepEqual(shown, [prompt]);
    assert.match(prompt, /the new bottling line in Reims/);
    assert.match(prompt, /how I plan a shutdown/);
    assert.match(prompt, /Kind: Thank-you\. Tone: neutral\. Length: \d+ to \d+ words/);
    assert.doesNotMatch(prompt, /Borealis|72k|@|Thank you for your time/);
  });

  it('takes the place of what stands between greeting and closing, as one step to undo', async () => {
    await phrase();
    assert.equal(
      await draft(),
      drafted.replace('Thank you for your time.\n\n[what stayed with you]', honest.join('')),
    );
    assert.deepEqual(errors, []);
    await vscode.commands.executeCommand('undo');
    assert.equal(await draft(), drafted);
  });

  it('is held to the notes: an honest one passes, and inventions are found', async () => {
    await phrase();
    const running = await extension();
    assert.ok(!codesOf(uri()).includes('not-in-notes'));
    models.told.answer = ['Thank you. I met Priya beside the 40 robots in Ghent.'];
    await phrase();
    await running.settled();
    const found = vscode.languages
      .getDiagnostics(uri())
      .filter(({ code }) => code === 'not-in-notes')
      .map(({ message }) => message);
    assert.equal(found.length, 3, found.join('\n'));
  });

  it('is told the language of the draft, and one that answers in another is said and held to the notes, too', async () => {
    models.told.answer = [
      'Vielen Dank für das Gespräch über die neue Linie in Reims. Ich habe gern mit Ihnen über die Planung gesprochen, ',
      'und die 40 Roboter, die ich mit Frau Brandt gesehen habe, haben mir gefallen. Ich melde mich am 3. März bei Ihnen.',
    ];
    await phrase();
    await (await extension()).settled();
    assert.match(models.told.prompts[0] ?? '', /, in English\./);
    assert.ok((await draft()).includes(models.told.answer.join('')));
    const codes = codesOf(uri());
    assert.ok(codes.includes('mixed-language'), codes.join(', '));
    const invented = vscode.languages
      .getDiagnostics(uri())
      .filter(({ code }) => code === 'not-in-notes')
      .map(({ message }) => message);
    assert.deepEqual(
      ['40', 'Brandt', '3. März'].filter((words) => !invented.some((message) => message.includes(words))),
      [],
      invented.join('\n'),
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(await draft(), drafted);
  });

  it('cannot silence the review, nor come in fences', async () => {
    models.told.answer = ['```text\nThank you. <!-- review-ignore not-in-notes --> Priya was there.\n```'];
    await phrase();
    await (await extension()).settled();
    assert.doesNotMatch(await draft(), /```|<!--/);
    assert.ok(codesOf(uri()).includes('not-in-notes'));
  });

  it('asks each time, sends nothing to who says no, and nobody is asked who said so', async () => {
    answer = () => undefined;
    await phrase();
    assert.deepEqual([await draft(), models.told.prompts.length, shown.length], [drafted, 0, 1]);
    answer = ([, always]) => always;
    await phrase();
    await phrase();
    assert.deepEqual([models.told.prompts.length, shown.length], [2, 2]);
    // Who turned it off meanwhile is asked again.
    await turnedOff(phrase);
    await phrase();
    assert.equal(shown.length, 3);
  });

  it('leaves the draft as it was where one cancels', async () => {
    Object.assign(models.told, { answer: ['Thank you'], waits: true });
    const streamed = new Promise<void>((resolve) => {
      const listener = vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (!document.getText().includes('Dear Dana,\n\nThank you\n')) return;
        listener.dispose();
        resolve();
      });
    });
    const done = phrase();
    await streamed;
    cancel.cancel();
    await done;
    assert.deepEqual([await draft(), errors], [drafted, []]);
  });

  const failures: readonly (readonly [name: string, told: Partial<Models['told']>, said: RegExp])[] = [
    ['failed', { error: () => new Error('the wire is cut') }, /Honest failed: .*the wire is cut/],
    [
      'refused',
      { answer: ['Tha'], error: () => vscode.LanguageModelError.Blocked('no') },
      /Honest (?:refused|failed)/,
    ],
    ['said nothing', { answer: ['  '] }, /Honest answered nothing/],
  ];
  for (const [name, told, said] of failures)
    it(`says in a sentence that a model ${name}, and leaves the draft as it was`, async () => {
      Object.assign(models.told, told);
      await phrase();
      assert.equal(errors.length, 1);
      assert.match(errors[0] ?? '', said);
      assert.equal(await draft(), drafted);
    });

  it('is gone with one setting', async () => {
    await turnedOff(phrase);
    assert.match(errors[0] ?? '', /languageModel is off/);
    assert.equal(await draft(), drafted);
  });

  it('is offered on the draft where there is a model, and not where there is none', async () => {
    const titles = async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        uri(),
      );
      return lenses.map(({ command }) => command?.title);
    };
    await vscode.lm.selectChatModels();
    assert.ok((await titles()).includes('Phrase...'));
    // The palette has it while the draft is in front.
    const { executeCommand } = vscode.commands;
    const palette: unknown[] = [];
    const value = (id: string, ...rest: readonly unknown[]) => {
      if (id === 'setContext' && rest[0] === 'interviewFollowUp.canPhrase') palette.push(rest[1]);
      return executeCommand(id, ...rest);
    };
    Object.defineProperty(vscode.commands, 'executeCommand', { value, configurable: true });
    try {
      for (const file of ['a.md', 'letters/b.md'])
        await vscode.window.showTextDocument(
          await vscode.workspace.openTextDocument(uriOf(`${folder}/${file}`)),
        );
      await (await extension()).reconcile();
    } finally {
      Object.defineProperty(vscode.commands, 'executeCommand', { value: executeCommand, configurable: true });
    }
    assert.deepEqual(palette, [false, true]);
    models.told.models = [];
    models.changed();
    await vscode.lm.selectChatModels();
    await phrase();
    assert.match(errors[0] ?? '', /no language model/);
  });
});
