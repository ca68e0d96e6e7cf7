import assert from 'node:assert/strict';
import type { Finding } from '../../../src/core/findings/finding.ts';
import { evaluate } from '../../../src/core/incremental/evaluation.ts';
import { editsOf } from '../../../src/core/log/change.ts';
import { applyEdits } from '../../../src/core/text.ts';
import { contextAt, filesOf } from '../logOf.ts';

type Files = Readonly<Record<string, string>>;

const entry = (fields: string) =>
  `---\ncompany: Oak\ndate: 2026-11-19T14:00\ninterviewers: Mei Lin\n${fields}\n---\n`;
const letter = (fields: string) => `---\nletter: thank-you\nentry: a.md\nto: Mei Lin\n${fields}\n---\n`;
const record = (sent: string) => entry(`follow-ups: [{letter: thank-you, sent: ${sent}, file: l.md}]`);

function found(files: Files, code: string): readonly Finding[] {
  return evaluate(filesOf(files), contextAt('2026-11-23T09:00')).findings.filter((one) => one.code === code);
}

/** The files after each of the fixes that change one. */
function fixed(files: Files, { fixes }: Finding): readonly Files[] {
  return fixes.flatMap((fix) => {
    if (fix.kind !== 'change') return [];
    const text = files[fix.path] ?? '';
    return [{ ...files, [fix.path]: applyEdits(text, editsOf(text, fix.changes) ?? []) }];
  });
}

describe('a record and the letter that it names', () => {
  const rows: readonly (readonly [record: string, letter: string, message: string | undefined])[] = [
    ['2026-11-20', 'sent: 2026-11-20', undefined],
    ['2026-11-20', 'sent: 20 Nov 2026', undefined],
    ['yes', 'sent: 2026-11-20', undefined],
    ['', 'sent: 2026-11-20', undefined],
    [
      '2026-11-20',
      'sent: 2026-11-21',
      'The record in a.md says sent on 2026-11-20, this letter says on 2026-11-21.',
    ],
    [
      '2026-11-20',
      'sent:',
      'The record in a.md says that this letter was sent on 2026-11-20, but the letter names no day.',
    ],
    [
      '2026-11-20',
      '',
      'The record in a.md says that this letter was sent on 2026-11-20, but the letter names no day.',
    ],
    [
      '2026-11-20',
      'sent: soon',
      'The record in a.md says that this letter was sent on 2026-11-20, but the letter names no day.',
    ],
  ];
  for (const [sent, fields, message] of rows) {
    it(`${sent || 'nothing'}, ${fields || 'nothing'}: ${message === undefined ? 'agree' : 'differ'}`, () => {
      const files = { 'a.md': record(sent), 'l.md': letter(fields) };
      const findings = found(files, 'record-disagrees');
      assert.deepEqual(
        findings.map((one) => `${one.path} ${one.message}`),
        message === undefined ? [] : [`l.md ${message}`],
      );
      // Either can be made to say what the other says.
      for (const finding of findings) {
        const after = fixed(files, finding);
        assert.equal(after.length, fields === 'sent: 2026-11-21' ? 2 : 1);
        for (const one of after) assert.deepEqual(found(one, 'record-disagrees'), []);
      }
    });
  }
});

it('a record is held against the letter that it names, and no other', () => {
  const files = {
    'a.md': entry(
      'follow-ups: [{letter: check-in, sent: 2026-11-20}, {letter: check-in, sent: 2026-11-20, file: k.md}, {letter: thank-you, sent: 2026-11-21, file: letters/l.md}]',
    ),
    'letters/k.md': letter('sent: 2026-11-22').replace('a.md', '../a.md'),
    'letters/l.md': letter('sent: 2026-11-21').replace('a.md', '../a.md'),
  };
  assert.deepEqual(found(files, 'record-disagrees'), []);
  const moved = { ...files, 'a.md': files['a.md'].replace('k.md', 'letters/k.md') };
  assert.deepEqual(
    found(moved, 'record-disagrees').map(({ path }) => path),
    ['letters/k.md'],
  );
});

describe('a letter that is owed and drafted', () => {
  const files = { 'a.md': entry(''), 'l.md': letter('sent:') };
  const [finding] = found(files, 'follow-up-overdue');

  it('is said to be there, and can be opened', () => {
    assert.match(finding?.message ?? '', /Your draft l\.md is not sent\.$/);
    assert.deepEqual(
      finding?.fixes.map(({ title }) => title.split(':')[0]),
      ['Open the draft', 'Mark as sent', 'Waive', 'Snooze'],
    );
  });

  it('is to be written where there is none', () => {
    const [other] = found({ 'a.md': files['a.md'] }, 'follow-up-overdue');
    assert.doesNotMatch(other?.message ?? '', /draft/);
    assert.equal(other?.fixes[0]?.title, 'Generate follow-up: Thank-you to Mei Lin');
  });
});

describe('where a letter that is owed is shown', () => {
  const rows: readonly (readonly [letter: string, fields: string, place: string])[] = [
    ['thank-you', 'outcome: waiting', 'Mei Lin'],
    ['thank-you', 'outcome: waiting\nfollow-ups: [{letter: thank-you, to: Mei Lin, sent: 2026-11-19}]', ''],
    ['referral-thanks', 'referrer: Ana Ruiz', 'Ana Ruiz'],
    ['withdrawal', 'interested: no', 'no'],
    ['withdrawal', 'outcome: withdrawn\noutcome-since: 2026-11-20', 'withdrawn'],
    ['rejection-reply', 'outcome: rejected\noutcome-since: 2026-11-20', 'rejected'],
    ['apology', 'outcome: missed\noutcome-since: 2026-11-20', 'missed'],
  ];
  for (const [kind, fields, place] of rows) {
    it(`${kind}: at ${place || 'no place'}`, () => {
      const text = entry(fields);
      const [one] = ['follow-up-open', 'follow-up-overdue']
        .flatMap((code) => found({ 'a.md': text }, code))
        .filter(({ obligation }) => obligation?.letter === kind);
      assert.equal(one ? text.slice(one.range.start, one.range.end) : '', place);
    });
  }

  it('check-in: at the day that they named, else at the outcome, else at the date', () => {
    const at = (fields: string) => {
      const text = `---\ncompany: Oak\ndate: 2026-11-09T14:00\n${fields}\nfollow-ups: 2026-11-10\n---\n`;
      const [one] = found({ 'a.md': text }, 'follow-up-open').concat(
        found({ 'a.md': text }, 'follow-up-overdue'),
      );
      return one && `${one.obligation?.letter} ${text.slice(one.range.start, one.range.end)}`;
    };
    assert.equal(at('outcome: waiting\ndecision-by: 2026-11-18'), 'check-in 2026-11-18');
    assert.equal(at('outcome: waiting'), 'check-in waiting');
    assert.equal(at(''), 'check-in 2026-11-09T14:00');
  });
});
