// Files that hold no entry and speak of an interview: what is said of them, and what the fix makes of them.
import assert from 'node:assert/strict';
import { applyEdits, editsOf, evaluate } from '../../../src/core/index.ts';
import { contextAt, filesOf, logOf } from '../logOf.ts';

type Files = Readonly<Record<string, string>>;

function findingsOf(files: Files) {
  return evaluate(filesOf(files), contextAt('2026-11-23T09:00')).findings.filter(
    ({ code }) => code === 'interview-not-read',
  );
}

/** The dates of the entries once every fix was made. */
function daysAfterFixes(files: Files): readonly (string | undefined)[] {
  const texts = { ...files };
  for (const { path, fixes } of findingsOf(files)) {
    const [fix] = fixes;
    if (fix?.kind !== 'change') continue;
    const text = texts[path] ?? '';
    texts[path] = applyEdits(text, editsOf(text, fix.changes) ?? []);
  }
  return logOf(texts).entries.map(({ company, date }) => `${company?.value} ${date?.value.date.toString()}`);
}

const fixed: Readonly<Record<string, readonly [files: Files, entries: readonly string[]]>> = {
  'inline fields of Dataview': [
    { 'a.md': '# Notes\ncompany:: [[Acme]]\ndate:: 2026-11-19\n\nOnsite, long.\n' },
    ['Acme 2026-11-19'],
  ],
  'front matter behind that of another program': [
    { 'a.md': '---\ntitle: Acme\n---\n\n---\ncompany: Acme\ndate: 2026-11-19\n---\nThe interview.\n' },
    ['Acme 2026-11-19'],
  ],
  'a folder and the name of the file': [
    { 'Acme/2026-11-19 onsite.md': 'They asked much.\n' },
    ['Acme 2026-11-19'],
  ],
  'a title over a table': [
    {
      'a.md':
        '# Acme - Engineer\n\n**Status:** Onsite\n\n| Date | Stage | Notes |\n|---|---|---|\n| 2026-10-26 | Applied | |\n| 2026-11-10 | Phone Screen | |\n| 2026-11-19 | Onsite interview | |\n',
    },
    ['Acme 2026-11-10', 'Acme 2026-11-19'],
  ],
  'fields in a block of YAML': [
    { 'a.md': '---\n---\n# Acme\n\n```yaml\ncompany: Acme\ndate: 2026-11-19\noutcome: waiting\n```\n' },
    ['Acme 2026-11-19'],
  ],
  'fields of an interview without a word for it': [
    { 'a.md': 'title:: Acme\nfirma:: Acme\ndate:: 19.11.2026\nstatus:: Warten\n# Notizen\n' },
    ['Acme 2026-11-19'],
  ],
  'a title over a table of rounds': [
    { 'a.md': '# Acme - Clerk\n\n| Stage | Date |\n|---|---|\n| Phone | 2026-11-19 |\n' },
    ['Acme 2026-11-19'],
  ],
  'one applicant in every file': [
    {
      'a.md': '---\ncandidat: Léa Roy\nentreprise: Acme\ndate: 2026-11-19\n---\nCarré.\n',
      'b.md': '---\ncandidat: Léa Roy\nentreprise: Bold\ndate: 2026-11-20\n---\nBien.\n',
    },
    ['Acme 2026-11-19', 'Bold 2026-11-20'],
  ],
  'several applicants, whom the writer interviews': [
    {
      'a.md': '---\ncandidat: Léa Roy\nentreprise: Acme\ndate: 2026-11-19\n---\nCarrée.\n',
      'b.md': '---\ncandidat: Max Dor\nentreprise: Acme\ndate: 2026-11-20\n---\nBien.\n',
    },
    [],
  ],
  'a type of its own': [
    { 'a.md': '---\ntype: opportunity\ncompany: Acme\ndate: 2026-11-19\n---\n' },
    ['Acme 2026-11-19'],
  ],
};

/** In a log with an entry of another company nothing is said of these. */
const silent: Files = {
  'invoice.md': '**Company:** Acme\n**Date:** 2026-11-19\n**Status:** Paid\n',
  'article.md': 'Company: Acme\nThey build pumps.\n',
  'README.md': '# Interviews\n\nOne file each.\n',
  'diary/2026-11-19.md': '- interview with Acme at 14:00\n',
  'questions.md': '# Interview questions\n\n- Why?\n',
  'companies/contoso.md': '**Company:** Contoso\n\nInterview Date: 2026-11-19\n',
  'template.md': '---\ncompany: "{{company}}"\ndate: "{{date}}"\n---\n## Interview\n',
};

describe('files that speak of an interview', () => {
  for (const [name, [files, entries]] of Object.entries(fixed))
    it(`become entries by the fix: ${name}`, () => {
      assert.deepEqual(logOf(files).entries, []);
      assert.deepEqual(daysAfterFixes(files), entries);
    });

  it('take no month for a company', () => {
    const [found] = findingsOf({ 'diary.md': '# November\n## 12 Nov 2026 Acme phone screen\n' });
    assert.deepEqual(found?.fixes, []);
  });

  it('become entries with a blank for the company where they give a day and people alone', () => {
    const notes = '# Phone screen\nTuesday, with Dana <!-- HR -->\n\n- liked the team\n';
    for (const [path, text, made] of [
      [
        '2026-11-17 phone screen.md',
        notes,
        `---\ncompany:\ndate: 2026-11-17\ninterviewers: Dana\noutcome:\n---\n\n${notes}`,
      ],
      [
        'screen.md',
        `${notes}On 17 November 2026.\n`,
        `---\ncompany:\ndate: 2026-11-17\ninterviewers: Dana\noutcome:\n---\n\n${notes}On 17 November 2026.\n`,
      ],
      [
        'screen.md',
        `---\ntags: [a] # mine\ndate: 2026-11-17\n---\n${notes}`,
        `---\ntags: [a] # mine\ndate: 2026-11-17\ncompany:\ninterviewers: Dana\noutcome:\n---\n${notes}`,
      ],
    ] as const) {
      const [finding] = findingsOf({ [path]: text });
      const [fix] = finding?.fixes ?? [];
      assert.ok(fix?.kind === 'change', path);
      assert.equal(applyEdits(text, editsOf(text, fix.changes) ?? []), made);
      assert.equal(logOf({ [path]: made }).entries.length, 1);
    }
    for (const [path, text] of [
      // Two days, a day that can be read in two ways, and diaries.
      ['screen.md', `${notes}2026-11-17 and 2026-11-18\n`],
      ['screen.md', `${notes}On 04/05/2026.\n`],
      ['2026-11-17.md', notes],
      ['journal.md', `${notes}On 17 November 2026.\n`],
    ] as const)
      assert.deepEqual(
        findingsOf({ [path]: text }).flatMap(({ fixes }) => fixes),
        [],
        text,
      );
  });

  it('are not counted, and which they are depends on the log', () => {
    const entry = '---\ncompany: Contoso\ndate: 2026-11-12\noutcome: rejected\n---\n';
    const notes: Files = {
      'explicit.md': 'An interview.\n\n**Company:** Contoso\n**Date:** 2026-11-19\n',
      'unknown/2026-11-19 onsite.md': 'They asked much.\n',
      'Contoso/2026-11-19 onsite.md': 'They asked much.\n',
      'typed.md': '---\ntype: opportunity\ncompany: Contoso\ndate: 2026-11-19\n---\n',
      '2026-11-17 phone screen.md': '# Phone screen\n',
      'questions.md': '# Interview questions\n\n- Why?\n',
    };
    const paths = (files: Files) =>
      evaluate(filesOf(files), contextAt('2026-11-23T09:00')).notCounted.map(({ path }) => path);
    assert.deepEqual(paths({ ...notes, 'a.md': entry }), [
      'explicit.md',
      'typed.md',
      'unknown/2026-11-19 onsite.md',
    ]);
    assert.deepEqual(
      paths(notes),
      Object.keys(notes)
        .filter((path) => path !== 'questions.md')
        .toSorted((a, b) => (a < b ? -1 : 1)),
    );
  });

  it('are told of by a line where no entry is there', () => {
    const text = '# Week 47\n\n- [x] laundry\n- 2026-11-19 14:00 second interview at Acme\n';
    const [finding, ...others] = findingsOf({ 'week.md': text });
    assert.deepEqual(others, []);
    assert.equal(
      text.slice(finding?.range.start, finding?.range.end),
      '- 2026-11-19 14:00 second interview at Acme',
    );
  });

  it('say nothing where the log holds entries and they are other notes', () => {
    const entry = '---\ncompany: Contoso\ndate: 2026-11-12\noutcome: rejected\n---\n';
    assert.deepEqual(findingsOf({ ...silent, 'a.md': entry }), []);
  });

  for (const [names, said] of [
    [['a'], /because it says type: opportunity/],
    [['a', 'b'], /and another one, because/],
    [['a', 'b', 'c'], /and 2 others, because/],
  ] as const)
    it(`are told of once where all ${names.length} say that they are something else`, () => {
      const files = Object.fromEntries(
        names.map((name) => [
          `${name}.md`,
          `---\ntype: opportunity\ncompany: ${name}\ndate: 2026-11-19\n---\n`,
        ]),
      );
      const found = findingsOf(files);
      assert.deepEqual(
        found.map(({ path }) => path),
        ['a.md'],
      );
      assert.match(found[0]?.message ?? '', said);
    });
});

describe('fields that stand elsewhere than at the top', () => {
  const start = 'This file speaks of an interview, and none is read from it: its';
  for (const [text, said] of [
    [
      '---\nmetadata:\n  company: Acme\n  interview_date: 2026-11-19\n---\nAn interview.\n',
      'fields stand inside metadata, and have to stand at the top of the front matter.',
    ],
    [
      '---\ntitle: Acme\n---\n\n---\ncompany: Acme\ndate: 2026-11-19\n---\nThe interview.\n',
      'fields stand in a second block, and have to stand at the top of the first.',
    ],
    [
      '---\ntitle: Acme\n---\n\n---\n\nThe interview.\n\ncompany: Acme\ndate: 2026-11-19\n',
      'front matter needs company and date.',
    ],
    [
      '---\ntitle: Acme\n---\nThe interview.\n\ncompany:: Acme\ndate:: 2026-11-19\n\n---\n',
      'front matter needs company and date.',
    ],
  ] as const)
    it(said, () =>
      assert.deepEqual(
        findingsOf({ 'a.md': text }).map(({ message }) => message),
        [`${start} ${said}`],
      ),
    );
});
