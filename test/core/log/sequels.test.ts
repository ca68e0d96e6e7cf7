// Two names of what may be one company, of which one begins the other.
import assert from 'node:assert/strict';
import { applyEdits, editsOf, evaluate } from '../../../src/core/index.ts';
import { contextAt, filesOf } from '../logOf.ts';

const entry = (company: string, date: string, more: string) =>
  `---\ncompany: ${company}\ndate: ${date}\noutcome: waiting\n${more}\n---\n`;
const now = '2026-11-26T10:00';

function said(first: string, second: string, moment = now) {
  const { findings, obligations } = evaluate(
    filesOf({ 'a b.md': first, 'b.md': second, 'Harrop x.md': '---\ncompany:\ndate: 2026-11-20\n---\n' }),
    contextAt(moment),
  );
  return {
    alike: findings.filter(({ code }) => code === 'companies-alike').map(({ path }) => path),
    checksIn: obligations.some(
      ({ letter, interview }) => letter === 'check-in' && interview.entry.path === 'a b.md',
    ),
  };
}

describe('a process at a company whose name begins another one', () => {
  const first = entry('Harrop & Lyle', '2026-11-10', 'role: Engineer');
  const longer = 'Harrop & Lyle Packaging Machinery Ltd';

  for (const [name, one, second] of [
    ['shares two words', first, entry(longer, '2026-11-24', 'interviewers: Joe Dale')],
    ['is the longer one', entry(longer, '2026-11-10', ''), entry('Harrop & Lyle', '2026-11-24', '')],
    [
      'shares a word, and somebody is in common',
      entry('Harrop', '2026-11-10', 'contact: Ann Bell'),
      entry(longer, '2026-11-24', 'interviewers: Ann Bell'),
    ],
    [
      'shares a word and the job',
      entry('Harrop', '2026-11-10', 'role: Engineer'),
      entry(longer, '2026-11-24', 'role: Engineer'),
    ],
  ] as const)
    it(`is asked about, and no check-in is owed, where it ${name}`, () =>
      assert.deepEqual(said(one, second), { alike: ['a b.md'], checksIn: false }));

  for (const [name, one, second] of [
    ['shares a word alone', entry('Harrop', '2026-11-10', ''), entry(longer, '2026-11-24', '')],
    ['differs in its last word', entry('Harrop & Moore', '2026-11-10', ''), entry(longer, '2026-11-24', '')],
    ['is for another job', first, entry(longer, '2026-11-24', 'role: Cook')],
    ['came before', first, entry(longer, '2026-11-03', 'role: Engineer')],
    ['was called off', first, entry(longer, '2026-11-24', 'role: Engineer').replace('waiting', 'cancelled')],
  ] as const)
    it(`is another one where it ${name}`, () => {
      const { alike, checksIn } = said(one, second);
      assert.deepEqual([alike.includes('a b.md'), checksIn], [false, true]);
    });

  it('is one once the fix wrote the same name', () => {
    const texts: Record<string, string> = {
      'a.md': first,
      'b.md': entry(longer, '2026-11-24', 'role: Engineer'),
    };
    const [found] = evaluate(filesOf(texts), contextAt(now)).findings.filter(
      ({ code }) => code === 'companies-alike',
    );
    const [fix] = found?.fixes ?? [];
    assert.ok(fix?.kind === 'change');
    const text = applyEdits(first, editsOf(first, fix.changes) ?? []);
    const { log } = evaluate(filesOf({ ...texts, 'a.md': text }), contextAt(now));
    assert.equal(log.processes.length, 1);
  });
});
