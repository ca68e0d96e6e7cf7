import assert from 'node:assert/strict';
import { entrySnippet, newEntryName, newEntryText, peopleOf } from '../../../src/core/newFiles/newEntry.ts';
import { logOf } from '../logOf.ts';

const date = '2026-11-19T14:00';
const names: readonly (readonly [company: string, round: string, name: string])[] = [
  ['Northwind Robotics', 'onsite', '2026-11-19-northwind-robotics-onsite.md'],
  ['../../etc/passwd', '', '2026-11-19-etc-passwd.md'],
  ['CON', '', '2026-11-19-con.md'],
  ['a\u0000b\u202E.exe. ', '', '2026-11-19-a-b-exe.md'],
  ['日本電気', '면접', '2026-11-19-日本電気-면접.md'],
  ['🙂', '', '2026-11-19.md'],
  ['🙂', 'onsite', '2026-11-19-onsite.md'],
  ['x'.repeat(500), '', `2026-11-19-${'x'.repeat(69)}.md`],
  ['日'.repeat(500), '', `2026-11-19-${'日'.repeat(23)}.md`],
  [`${'x'.repeat(68)} y`, '', `2026-11-19-${'x'.repeat(68)}.md`],
];

describe('a new entry', () => {
  for (const [company, round, name] of names) {
    it(`of ${JSON.stringify(company.slice(0, 20))} is named ${name.slice(0, 40)}`, () =>
      assert.equal(
        newEntryName({ company, round, date }, () => false),
        name,
      ));
  }
  it('takes the next free name', () => {
    const taken = new Set(['2026-11-19-a.md', '2026-11-19-a-2.md']);
    assert.equal(
      newEntryName({ company: 'A', date }, (name) => taken.has(name)),
      '2026-11-19-a-3.md',
    );
  });
  it('has a tab stop at each blank, in the order in which they stand', () => {
    assert.equal(
      entrySnippet(newEntryText({ company: 'A', date: '2026-11-19' })),
      `---
company: A
role: $1
date: 2026-11-19
round: $2
outcome: $3
decision-by: $4
interviewers:
  - $5
---

## Highlights

- $6

## Unsaid

- $7

## Promised

- [ ] $0

## Questions
`,
    );
  });
  it('has no tab stop at what is known, and takes a dollar or a brace for text', () => {
    const known = {
      company: '$1 {x}',
      role: 'R',
      round: 'onsite',
      interviewers: ['Dana'],
      date: '2026-11-19',
    };
    const snippet = entrySnippet(newEntryText(known));
    assert.match(snippet, /^---\ncompany: "\\\$1 \{x\\\}"\nrole: R\n/);
    assert.match(snippet, /\noutcome: \$1\ndecision-by: \$2\ninterviewers:\n {2}- Dana\n/);
    assert.match(snippet, /\n## Highlights\n\n- \$3\n\n## Unsaid\n\n- \$4\n/);
  });
  it('that was left blank at every tab stop reads as a new one does', () => {
    const text = newEntryText({ company: 'A', date });
    const left = entrySnippet(text).replace(/\$\d/g, '');
    const facts = (one: string) =>
      logOf({ 'a.md': one }).entries.map((entry) => [
        entry.role?.value,
        entry.round?.value,
        entry.outcome,
        entry.decisionBy,
        entry.interviewers,
      ]);
    assert.deepEqual(facts(left), facts(text));
  });
  it('reads back as what it was made of, whatever that is', () => {
    for (const odd of [
      'A: b # c',
      '"',
      "'",
      '- x',
      '{a: b}',
      '[x',
      '*a',
      '&a',
      '!!js',
      '007',
      'no',
      '% x',
      '@x',
      '`x`',
      '日本',
    ]) {
      const text = newEntryText({
        company: odd,
        role: odd,
        date,
        round: odd,
        interviewers: ['Dana <d@x.example>', odd],
      });
      const [entry] = logOf({ 'a.md': text }).entries;
      assert.deepEqual([entry?.company?.value, entry?.role?.value, entry?.round?.value], [odd, odd, odd]);
      assert.equal(entry?.interviewers[0]?.email, 'd@x.example');
      assert.match(text, /\ninterviewers:\n {2}- [^\n]+\n {2}- [^\n]+\n---\n/);
      assert.equal(entry?.outcome, 'blank');
    }
  });
  it('leaves what is not known to be filled in', () => {
    const text = newEntryText({ company: 'Acme', date: '2026-11-19' });
    assert.deepEqual(text.split('\n').slice(0, 9), [
      '---',
      'company: Acme',
      'role:',
      'date: 2026-11-19',
      'round:',
      'outcome:',
      'decision-by:',
      'interviewers:',
      '---',
    ]);
  });
  it('takes the people of one line', () => {
    assert.deepEqual(peopleOf('Dana Okafor <dana@x.example>, Luis Pereira (CTO), mei@x.example'), [
      'Dana Okafor <dana@x.example>',
      'Luis Pereira (CTO)',
      'mei@x.example',
    ]);
  });
});
