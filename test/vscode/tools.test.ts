import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extension, readOutside, uriOf } from './editor.ts';

// "Now" is Wednesday 18 November 2026, 10:00 in New York.
const halden = 'interviews/2026-11-13-halden-automation-panel.md';
const solsticeDraft = 'interviews/letters/2026-11-18-solstice-rail-thank-you-hanna-bergstrom.md';

/** The parts that a tool answers with. */
async function call(tool: string, input: object): Promise<readonly string[]> {
  await extension();
  const { content } = await vscode.lm.invokeTool(`interview-follow-up_${tool}`, {
    input,
    toolInvocationToken: undefined,
  });
  return content.map((part) => {
    assert.ok(part instanceof vscode.LanguageModelTextPart);
    return part.value;
  });
}

interface Fact {
  readonly entry: string;
  readonly company: string;
  readonly kind: string;
  readonly to: string | null;
  readonly state: string;
  readonly draft: string | null;
}

async function owed(input: object): Promise<readonly Fact[]> {
  const [text = ''] = await call('list_due', input);
  const logs: readonly { readonly owed: readonly Fact[] }[] = JSON.parse(text);
  return logs.flatMap((log) => log.owed);
}

describe('tools for language models', () => {
  afterEach(closeAll);

  it('are there for a model to find', async () => {
    await extension();
    const names = vscode.lm.tools.map(({ name }) => name).filter((name) => name.startsWith('interview-'));
    assert.deepEqual(names.toSorted(), [
      'interview-follow-up_draft_letter',
      'interview-follow-up_explain',
      'interview-follow-up_list_due',
      'interview-follow-up_review_letter',
    ]);
  });

  it('list what is owed now, the most pressing first', async () => {
    const all = await owed({});
    assert.deepEqual(new Set(all.map(({ state }) => state)), new Set(['overdue', 'open']));
    const ben = all.find(({ to }) => to === 'Ben Whitlock');
    assert.deepEqual([ben?.entry, ben?.kind, ben?.state], [halden, 'thank-you', 'overdue']);
    assert.ok(all.some(({ draft }) => draft === solsticeDraft));
  });

  it('list what is owed on another day, and to one company', async () => {
    const northwind = { company: 'northwind', date: '2026-12-07' };
    assert.deepEqual(
      (await owed(northwind)).map(({ company, kind, to }) => `${company}: ${kind} to ${to}`),
      ['Northwind Robotics: check-in to Mei Lin'],
    );
  });

  it('explain why, by when and what settles it', async () => {
    const [text = ''] = await call('explain', { entry: halden, kind: 'thank-you', to: 'Ben' });
    const found: readonly Readonly<Record<'why' | 'due' | 'settledBy', string>>[] = JSON.parse(text);
    const [letter, ...others] = found;
    assert.ok(letter);
    assert.deepEqual(others, []);
    assert.match(letter.why, /You met on Fri 13 Nov/);
    assert.match(letter.due, /^2026-11-16T12:00:00-05:00$/);
    assert.match(letter.settledBy, /to Ben Whitlock that is marked as sent/);
  });

  it('draft the letter that is owed first, and write nothing', async () => {
    const letters = uriOf('interviews/letters');
    const before = await vscode.workspace.fs.readDirectory(letters);
    const [letter = '', note] = await call('draft_letter', { entry: halden, to: 'Ben Whitlock' });
    assert.match(letter, /^---\nletter: thank-you\nentry: .*halden-automation-panel\.md\nto: Ben Whitlock/);
    assert.match(letter, /Dear Ben,/);
    assert.match(note ?? '', /^This is not saved\./);
    assert.deepEqual(await vscode.workspace.fs.readDirectory(letters), before);
    assert.ok(vscode.workspace.textDocuments.every(({ isDirty }) => !isDirty));
  });

  it('draft a letter that nobody waits for', async () => {
    const [letter = ''] = await call('draft_letter', {
      entry: halden,
      kind: 'on-hold-reply',
      to: 'Jo Q. Public',
    });
    assert.match(letter, /^---\nletter: on-hold-reply\n/);
    assert.match(letter, /\nto: Jo Q\. Public\n/);
  });

  it('review a letter as it stands', async () => {
    const [text = ''] = await call('review_letter', { letter: solsticeDraft });
    const findings: readonly { readonly code: string; readonly line: number }[] = JSON.parse(text);
    const lines = (await readOutside(uriOf(solsticeDraft))).split('\n').length;
    assert.ok(findings.length > 0);
    assert.ok(findings.every(({ line }) => line >= 1 && line <= lines));
  });

  it('answer a path that is unknown with the nearest ones', async () => {
    const [text = ''] = await call('explain', { entry: 'halden automation.md' });
    assert.match(
      text,
      /^The log has no interview "halden automation\.md"\. The nearest are: interviews\/2026-11-13-halden/,
    );
    const [letter = ''] = await call('review_letter', { letter: halden });
    assert.match(letter, /^The log has no letter ".*"\. The nearest are: interviews\/letters\//);
  });

  it('never leave the log', async () => {
    for (const entry of ['../../../etc/passwd', '/etc/passwd', 'file:///etc/passwd', 'README.md']) {
      const [text = ''] = await call('draft_letter', { entry });
      assert.match(text, /^The log has no interview /);
    }
  });

  it('answer bad input with what to do', async () => {
    const answers = [
      await call('list_due', { date: 'next friday' }),
      await call('list_due', { company: 'Nowhere' }),
      await call('explain', { entry: halden, kind: 'withdrawal' }),
      await call('explain', { entry: halden, kind: 'love-letter' }),
      await call('draft_letter', {}),
    ];
    const expected = [
      /^"next friday" is not a day\. Write it as YYYY-MM-DD/,
      /^The log has no company "Nowhere"\. It has: .*Northwind Robotics/,
      /^interviews\/2026-11-13-halden.* does not call for that letter\. It calls for: .*Thank-you to Ben Whitlock/,
      /^The input is not valid\. kind: .*thank-you/,
      /^The input is not valid\. entry: /,
    ];
    expected.forEach((sentence, index) => {
      assert.match(answers[index]?.[0] ?? '', sentence);
    });
  });
});
