// Several interviews in one file: in lists, under headings, in tables.
import assert from 'node:assert/strict';
import { setOutcome } from '../../../src/core/actions/setOutcome.ts';
import { waive } from '../../../src/core/actions/waive.ts';
import { evaluate } from '../../../src/core/index.ts';
import { editsOf } from '../../../src/core/log/change.ts';
import { type Entry, notesOf } from '../../../src/core/log/entry.ts';
import { applyEdits } from '../../../src/core/text.ts';
import { contextAt, filesOf, logOf } from '../logOf.ts';

const head = 'company: Acme\nrole: Engineer\n';
const path = 'jobs/acme.md';

function entriesOf(text: string): readonly Entry[] {
  return logOf({ [path]: text }).entriesAt(path);
}

/** `2026-11-19 | round | people | outcome` of each. */
function said(text: string): readonly string[] {
  return entriesOf(text).map(({ part, round, interviewers, outcome }) =>
    [
      part ?? 'whole file',
      round?.value ?? '',
      interviewers.map(({ name }) => name).join(', '),
      typeof outcome === 'string' ? outcome : outcome.value,
    ].join(' | '),
  );
}

const files: Readonly<Record<string, readonly [text: string, expected: readonly string[]]>> = {
  'a list of interviews': [
    `---\n${head}interviews:\n  - date: 2026-11-10\n    round: phone\n    with: Kim Park\n  - {date: 2026-11-19T14:00, type: onsite, interviewers: [Dana Okafor, Luis Pereira]}\n---\n`,
    ['2026-11-10 | phone | Kim Park | advanced', '2026-11-19 | onsite | Dana Okafor, Luis Pereira | blank'],
  ],
  'rounds with the status of the file': [
    `---\n${head}status: rejected\nrounds:\n  - date: 2026-11-10\n    stage: Recruiter screen\n    status: passed\n  - date: 2026-11-19\n    stage: Panel\n    status: done\n---\n`,
    ['2026-11-10 | Recruiter screen |  | advanced', '2026-11-19 | Panel |  | rejected'],
  ],
  'a decision of the last round': [
    `---\n${head}status: interviewing\nrounds:\n  - {date: 2026-11-10, result: advanced}\n  - {date: 2026-11-19, result: rejected}\n---\n`,
    ['2026-11-10 |  |  | advanced', '2026-11-19 |  |  | rejected'],
  ],
  'lines of a list': [
    `---\n${head}interviews:\n  - 2026-11-10 phone screen with Kim Park\n  - 2026-11-19 onsite\n---\n`,
    ['2026-11-10 | phone screen | Kim Park | advanced', '2026-11-19 | onsite |  | blank'],
  ],
  'a map of rounds': [
    `---\n${head}interviews:\n  phone: {date: 2026-11-10}\n  onsite: {date: 2026-11-19}\n---\n`,
    ['2026-11-10 | phone |  | advanced', '2026-11-19 | onsite |  | blank'],
  ],
  'a history with other steps': [
    `---\n${head}history:\n  - {date: 2026-10-30, event: Applied}\n  - {date: 2026-11-10, event: Phone screen}\n  - {date: 2026-11-12, event: Interview scheduled}\n  - {date: 2026-11-20, event: Thank-you email after the interview}\n---\n`,
    ['2026-11-10 | Phone screen |  | blank'],
  ],
  headings: [
    `---\n${head}---\n## Company\nThey build pumps.\n\n## Round 1 - phone screen with Kim Park (2026-11-10)\nnice\n\n## Round 2 - onsite (2026-11-19)\nlong\n`,
    ['2026-11-10 | Round 1 - phone screen | Kim Park | advanced', '2026-11-19 | Round 2 - onsite |  | blank'],
  ],
  'headings that begin with the day': [
    `---\n${head}---\n# Acme\n### 2026-11-10 Phone screen with Kim\n### 19 Nov 2026, 2:00 pm: Panel\n`,
    ['2026-11-10 | Phone screen | Kim | advanced', '2026-11-19 | Panel |  | blank'],
  ],
  'headings with the day below': [
    `---\n${head}---\n## Phone screen\n**Date:** 2026-11-10\n**With:** Kim Park\n\n## Onsite\n- Date: 2026-11-19\n- Interviewers: Dana Okafor and Luis Pereira\n`,
    [
      '2026-11-10 | Phone screen | Kim Park | advanced',
      '2026-11-19 | Onsite | Dana Okafor, Luis Pereira | blank',
    ],
  ],
  'days under a heading of interviews': [
    `---\n${head}---\n## Interviews\n### 2026-11-10\n### 2026-11-19\n## Diary\n### 2026-11-20\n`,
    ['2026-11-10 |  |  | advanced', '2026-11-19 |  |  | blank'],
  ],
  'a table': [
    `---\n${head}status: waiting\n---\n| Date | Stage | With | Result |\n|:--|---|---|--:|\n| 2026-10-30 | Applied | - | |\n| 2026-11-10 | Phone screen | Kim Park | passed |\n| **2026-11-19** | Onsite | Dana Okafor, Luis Pereira | |\n`,
    [
      '2026-11-10 | Phone screen | Kim Park | advanced',
      '2026-11-19 | Onsite | Dana Okafor, Luis Pereira | waiting',
    ],
  ],
  'a table in German': [
    `---\nfirma: Acme\n---\n| Datum | Art | Mit | Ergebnis |\n|---|---|---|---|\n| 2026-11-10 | Telefoninterview | Kim Park | |\n| 2026-11-19 | Vorstellungsgespräch | Dana Okafor | Absage |\n`,
    [
      '2026-11-10 | Telefoninterview | Kim Park | advanced',
      '2026-11-19 | Vorstellungsgespräch | Dana Okafor | rejected',
    ],
  ],
  'one interview told in several places': [
    `---\n${head}interviews:\n  - {date: 2026-11-19, outcome: rejected}\n---\n| Date | Stage | With |\n|---|---|---|\n| 2026-11-19 | Onsite | Dana Okafor |\n\n## Onsite 2026-11-19T14:00\nlong\n`,
    ['2026-11-19 | Onsite | Dana Okafor | rejected'],
  ],
  'two on one day': [
    `---\n${head}interviews:\n  - {date: 2026-11-19T09:00, with: Kim Park}\n  - {date: 2026-11-19T14:00, with: Dana Okafor}\n---\n`,
    ['2026-11-19T09:00 |  | Kim Park | advanced', '2026-11-19T14:00 |  | Dana Okafor | blank'],
  ],
  'headings with a name and without a word for it': [
    `---\n${head}---\n## Interviews\n### Tom O'Brien (2026-11-10)\n### Onsite, Maya Lopez, 2026-11-19\n`,
    ["2026-11-10 |  | Tom O'Brien | advanced", '2026-11-19 | Onsite | Maya Lopez | blank'],
  ],
  'a heading that names the company': [
    `---\ncompany: Morgan Stanley\n---\n## Phone screen with Morgan Stanley 2026-11-19\n`,
    ['2026-11-19 | Phone screen |  | blank'],
  ],
  'a table about many companies': [
    `---\n${head}status: waiting\n---\n| Date | Company | Stage |\n|---|---|---|\n| 2026-11-10 | Contoso | Interview |\n`,
    ['whole file |  |  | waiting'],
  ],
  'an interview with dated headings of its own': [
    `---\n${head}date: 2026-11-19\n---\n## 2026-11-25 call with the recruiter\nthey need a week\n`,
    ['whole file |  |  | blank'],
  ],
  'an example in code': [
    `---\n${head}status: waiting\n---\n\`\`\`\n## Onsite 2026-11-19\n\`\`\`\n`,
    ['whole file |  |  | waiting'],
  ],
  'people whom a list and a heading name': [
    `---\n${head}interviews:\n  - {date: 2026-11-10, with: Kim}\n  - {date: 2026-11-19, round: onsite, with: Dana Okafor}\n---\n## Phone with Kim Park (2026-11-10)\nx\n## Onsite with Dana and Luis Pereira (2026-11-19)\ny\n`,
    ['2026-11-10 | Phone | Kim Park | advanced', '2026-11-19 | onsite | Dana Okafor, Luis Pereira | blank'],
  ],
  'people whom the file and a heading name': [
    `---\n${head}interviewers: Dana Okafor\n---\n## Onsite with Kim Park (2026-11-19)\nx\n`,
    ['2026-11-19 | Onsite | Kim Park, Dana Okafor | blank'],
  ],
  'a first name of somebody whom the file names': [
    `---\n${head}contact: Rosa Diaz <rosa@acme.example>\n---\n## Phone screen with Rosa (2026-11-10)\nx\n## Onsite with Bert (2026-11-19)\ny\n`,
    ['2026-11-10 | Phone screen | Rosa Diaz | advanced', '2026-11-19 | Onsite | Bert | blank'],
  ],
  'a first name that several have, or one beside': [
    `---\n${head}interviews:\n  - {date: 2026-11-10, with: [Sam Lee, Sam]}\n  - {date: 2026-11-17, with: Sam Ortiz}\n  - {date: 2026-11-19, with: Sam}\n---\n`,
    [
      '2026-11-10 |  | Sam Lee, Sam | advanced',
      '2026-11-17 |  | Sam Ortiz | advanced',
      '2026-11-19 |  | Sam | blank',
    ],
  ],
  'numbered keys': [
    `---\n${head}interview_1: 2026-11-10\ninterview_1_with: Kim Park\ninterview_2: 2026-11-19T10:00\ninterview_2_with: Dana Okafor\ninterview_3:\n---\n`,
    ['2026-11-10 |  | Kim Park | advanced', '2026-11-19 |  | Dana Okafor | blank'],
  ],
  'numbered keys with their fields': [
    `---\n${head}interview1_date: 2026-11-10\ninterview1With: Kim Park\ninterviewDate2: 2026-11-19\nInterviewer 2: Dana Okafor\n---\n`,
    ['2026-11-10 |  | Kim Park | advanced', '2026-11-19 |  | Dana Okafor | blank'],
  ],
  'numbered rounds': [
    `---\n${head}round1: 2026-11-10\nround1_result: passed\nRound 2: onsite with Dana Okafor 2026-11-19\n---\n`,
    ['2026-11-10 |  |  | advanced', '2026-11-19 | onsite | Dana Okafor | blank'],
  ],
  'counted interviews': [
    `---\n${head}first_interview: 2026-11-10\nsecond_interview: {date: 2026-11-17, with: Dana Okafor}\nfinal_interview: 2026-11-19\nsecond_interview_notes: fine\n---\n`,
    [
      '2026-11-10 |  |  | advanced',
      '2026-11-17 |  | Dana Okafor | advanced',
      '2026-11-19 | final |  | blank',
    ],
  ],
  'counted interviews in other languages': [
    `---\n${head}premier entretien: 2026-11-10\n二次面接: 2026-11-17\n終面: 2026-11-19\n终面日期: 2026-11-20\n---\n`,
    ['2026-11-10 |  |  | advanced', '2026-11-17 |  |  | advanced', '2026-11-19 | final |  | blank'],
  ],
  'interviews by what they are called': [
    `---\n${head}phone_screen: 2026-11-10\nphone_screen_with: Kim Park\nonsite_date: 2026-11-19\n---\n`,
    ['2026-11-10 | phone screen | Kim Park | advanced', '2026-11-19 | onsite |  | blank'],
  ],
  'numbered keys and headings': [
    `---\n${head}interview_1: 2026-11-10\ninterview_2: 2026-11-19\n---\n## Onsite with Kim Park (2026-11-19)\n`,
    ['2026-11-10 |  |  | advanced', '2026-11-19 | Onsite | Kim Park | blank'],
  ],
  'a numbered take-home': [
    `---\n${head}round_1: 2026-11-10\nround_1_type: take-home\nround_2: 2026-11-19\n---\n`,
    ['2026-11-19 |  |  | blank'],
  ],
  'days in the order of others': [
    `---\n${head}applied: 30.10.2026\ninterview_1: 10.11.2026\ninterview_2: 12.11.2026 14:00\n---\n`,
    ['2026-11-10 |  |  | advanced', '2026-11-12 |  |  | blank'],
  ],
  'days with the month first': [
    `---\n${head}interviews:\n  - {date: 11/10/2026}\n  - {date: 11/19/2026}\n---\n`,
    ['2026-11-10 |  |  | advanced', '2026-11-19 |  |  | blank'],
  ],
  'days in both orders': [
    `---\n${head}interviews:\n  - {date: 11/10/2026}\n  - {date: 11/19/2026}\n  - {date: 20/11/2026}\n---\n`,
    ['undated |  |  | advanced', '2026-11-19 |  |  | advanced', '2026-11-20 |  |  | blank'],
  ],
  'a day in doubt behind the others': [
    `---\n${head}interviews:\n  - {date: 3/12/2026}\n  - {date: 2026-11-17}\n---\n`,
    ['2026-11-17 |  |  | advanced', 'undated |  |  | blank'],
  ],
  'a day in doubt before the others': [
    `---\n${head}interviews:\n  - {date: 2026-11-17}\n  - {date: 3/11/2026}\n---\n`,
    ['undated |  |  | advanced', '2026-11-17 |  |  | blank'],
  ],
  'a day in the order of the country': [
    `---\n${head}country: GB\ninterviews:\n  - {date: 2026-11-17}\n  - {date: 3/11/2026}\n---\n`,
    ['2026-11-03 |  |  | advanced', '2026-11-17 |  |  | blank'],
  ],
  'a day of which the country and the other days say different things': [
    `---\n${head}country: US\ninterviews:\n  - {date: 2026-11-17}\n  - {date: 3/11/2026}\n---\n`,
    ['undated |  |  | advanced', '2026-11-17 |  |  | blank'],
  ],
  'days with dots': [
    `---\n${head}---\n## 1. Gespräch am 09.11.2026\n## 2. Gespräch am 10.11.2026\n`,
    ['2026-11-09 | 1. Gespräch |  | advanced', '2026-11-10 | 2. Gespräch |  | blank'],
  ],
  'days in no order': [`---\n${head}interviews:\n  - {date: 11/10/2026}\n---\n`, ['undated |  |  | blank']],
  'an interview by a word for one': [
    `---\n${head}technical_interview: 2026-11-19\ntechnical_interview_with: Kim Park\n---\n`,
    ['2026-11-19 | technical interview | Kim Park | blank'],
  ],
};

describe('an interview whose day is in doubt', () => {
  it('leaves the check-in of a later one as it is', () => {
    const text = `---\ncompany: Acme\noutcome: waiting\n---\n## Phone 3/11/2026\n## Onsite 2026-11-17\n`;
    const { findings } = evaluate(filesOf({ 'a.md': text }), contextAt('2026-11-29T09:00'));
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['follow-up-overdue', 'date-ambiguous'],
    );
    const [, later] = logOf({ 'a.md': text }).entries;
    assert.deepEqual(later?.outcome && typeof later.outcome === 'object' && later.outcome.value, 'waiting');
  });
});

describe('several interviews in one file', () => {
  for (const [name, [text, expected]] of Object.entries(files))
    it(`are read from ${name}`, () => assert.deepEqual(said(text), expected));

  it('are none in keys that name no interview, or none alone', () => {
    for (const keys of [
      'met_on: 2026-11-10\n',
      'with_1: Kim Park\ndate_1: 2026-11-10\n',
      'interview_1_round_2: 2026-11-10\n',
      'interview_1: [2026-11-10]\n',
      'interviewer_1: 2026-11-10\n',
      'interview_1_link: 2026-11-10\n',
      'interview_prep: 2026-11-10\n',
    ])
      assert.deepEqual(said(`---\n${head}${keys}---\n`), [], keys);
  });
  it('are none where nobody can tell which day it was', () => {
    const text = `---\n${head}---\n## Onsite 2026-11-19 or 2026-11-20\n`;
    const found = evaluate(filesOf({ [path]: text }), contextAt('2026-11-23T09:00')).findings;
    assert.deepEqual(
      found.map(({ code, range }) => [code, text.slice(range.start, range.end)]),
      [['interview-unclear', 'Onsite 2026-11-19 or 2026-11-20']],
    );
  });

  it('have their own notes', () => {
    const text = `---\n${head}---\n## Phone 2026-11-10\none\n\n## Onsite 2026-11-19\ntwo\n\n## Promised\n- [ ] the plan\n\n## Salary bands\nthree\n`;
    assert.deepEqual(
      entriesOf(text).map((entry) => notesOf(entry, text).trim()),
      ['one', 'two\n\n## Promised\n- [ ] the plan'],
    );
    const listed = `---\n${head}rounds:\n  - {date: 2026-11-10, notes: they test on a pilot line}\n  - {date: 2026-11-19}\n---\nAll of it.\n`;
    assert.deepEqual(
      entriesOf(listed).map((entry) => notesOf(entry, listed).trim()),
      ['they test on a pilot line', ''],
    );
  });

  const rounds = `---\n${head}rounds:\n  - date: 2026-11-10\n    with: Kim Park\n  - date: 2026-11-19\n    with: Dana Okafor\nfollow-ups:\n  - {letter: thank-you, to: Kim Park, sent: 2026-11-11}\n  - {letter: thank-you, sent: 2026-11-20, interview: 2026-11-19}\n---\n`;

  it('have their own records', () => {
    assert.deepEqual(
      entriesOf(rounds).map(({ records }) => records.map(({ sent }) => sent?.toString())),
      [['2026-11-11'], ['2026-11-20']],
    );
  });

  it('are written to one by one', () => {
    const evaluation = evaluate(filesOf({ [path]: rounds }), contextAt('2026-11-23T09:00'));
    const interview = evaluation.interviewWith(`${path}#2026-11-10`);
    assert.ok(interview);
    const textAfter = (result: ReturnType<typeof waive>) => {
      assert.equal(result.kind, 'changes');
      const [file] = result.kind === 'changes' ? result.changes : [];
      const edits = editsOf(rounds, file?.changes ?? []);
      assert.ok(edits);
      return applyEdits(rounds, edits);
    };
    assert.equal(
      textAfter(waive(evaluation, { interview, letter: 'check-in', to: undefined }, 'we spoke')),
      rounds.replace(
        'interview: 2026-11-19}\n',
        'interview: 2026-11-19}\n  - {letter: check-in, waived: we spoke, interview: 2026-11-10}\n',
      ),
    );
    assert.equal(
      textAfter(setOutcome(interview, 'waiting', undefined)),
      rounds.replace('with: Kim Park\n', 'with: Kim Park\n    outcome: waiting\n'),
    );
  });

  const table = `---\n${head}---\n| Date | Stage | Result |\n|---|---|---|\n| 2026-11-10 | Phone | |\n| 2026-11-19 | Onsite | |\n`;

  it('say an outcome in front matter where a heading or a row tells of them', () => {
    const evaluation = evaluate(filesOf({ [path]: table }), contextAt('2026-11-23T09:00'));
    const interview = evaluation.interviewWith(`${path}#2026-11-19`);
    assert.ok(interview);
    const result = setOutcome(interview, 'rejected', undefined);
    assert.equal(result.kind, 'changes');
    const [file] = result.kind === 'changes' ? result.changes : [];
    const edits = editsOf(table, file?.changes ?? []);
    assert.ok(edits);
    const after = applyEdits(table, edits);
    assert.ok(after.includes('interviews:\n  - {date: 2026-11-19, outcome: rejected'), after);
    assert.deepEqual(said(after), ['2026-11-10 | Phone |  | advanced', '2026-11-19 | Onsite |  | rejected']);
  });
});

describe('more interviews in one file than anybody has', () => {
  const rows = Array.from({ length: 600 }, (_, index) => {
    const day = new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
    return `| ${day} | onsite | Dana |\n`;
  }).join('');
  const text = `---\n${head}---\n\n| date | round | with |\n|---|---|---|\n${rows}`;

  it('are read from the last back, and said', () => {
    const parts = entriesOf(text).map(({ part }) => part);
    assert.equal(parts.length, 200);
    assert.equal(parts[0], '2025-02-04');
    assert.equal(parts.at(-1), '2025-08-22');
    const { findings } = evaluate(filesOf({ [path]: text }), contextAt('2026-11-23T10:00'));
    const [finding, ...others] = findings.filter(({ code }) => code === 'interview-unclear');
    assert.match(finding?.message ?? '', /names more than 200 interviews, and not all of them are read/);
    assert.equal(finding?.range.start, text.indexOf('| 2024-01-01'));
    assert.deepEqual(others, []);
  });
});
