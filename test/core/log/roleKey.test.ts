import assert from 'node:assert/strict';
import { evaluate } from '../../../src/core/index.ts';
import { differByWord } from '../../../src/core/log/roleKey.ts';
import { contextAt, filesOf } from '../logOf.ts';

describe('two roles', () => {
  for (const [a, b, differ] of [
    ['Engineer', 'Software Engineer', true],
    ['Sr. Backend Engineer', 'Backend Engineer', true],
    ['Backend Engineer (m/w/d)', 'Backend Engineer Payments', true],
    ['Backend Engineer', 'Backend Engineer', false],
    ['Backend Engineer', 'Frontend Engineer', false],
    ['Engineer', 'Senior Software Engineer', false],
    ['Engineer constructor', 'Engineer', true],
    ['', 'Engineer', false],
  ] as const)
    it(`${differ ? 'differ' : 'do not differ'} by a word: ${a}, ${b}`, () => {
      assert.equal(differByWord(a, b), differ);
      assert.equal(differByWord(b, a), differ);
    });
});

describe('a process under a role that differs by a word', () => {
  const entry = (role: string, date: string, more: string) =>
    `---\ncompany: Acme\nrole: ${role}\ndate: ${date}\noutcome: waiting\n${more}\n---\n`;
  const said = (first: string, second: string, now = '2026-11-26T10:00') => {
    const { findings, obligations } = evaluate(filesOf({ 'a.md': first, 'b.md': second }), contextAt(now));
    return {
      alike: findings.some(({ code, path }) => code === 'roles-alike' && path === 'a.md'),
      checksIn: obligations.some(
        ({ letter, interview }) => letter === 'check-in' && interview.entry.path === 'a.md',
      ),
    };
  };
  const first = entry('Engineer', '2026-11-10', 'contact: Ann Bell');

  it('is asked about, and no check-in is owed, where they have somebody in common', () => {
    const second = entry('Senior Engineer', '2026-11-24', 'interviewers: Ann Bell');
    assert.deepEqual(said(first, second), { alike: true, checksIn: false });
    assert.deepEqual(said(first, second, '2027-03-01T10:00'), { alike: false, checksIn: false });
  });

  for (const [name, one, second] of [
    ['nobody is in common', first, entry('Senior Engineer', '2026-11-24', 'interviewers: Joe Dale')],
    ['it is another job', first, entry('Designer', '2026-11-24', 'interviewers: Ann Bell')],
    ['it came before', first, entry('Senior Engineer', '2026-11-03', 'interviewers: Ann Bell')],
    [
      'it was called off',
      first,
      entry('Senior Engineer', '2026-11-24', 'interviewers: Ann Bell').replace('waiting', 'cancelled'),
    ],
  ] as const)
    it(`is another one where ${name}`, () =>
      assert.deepEqual(said(one, second), { alike: false, checksIn: true }));
});
