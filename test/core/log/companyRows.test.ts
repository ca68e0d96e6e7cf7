// A table in which a column names the company: each row is an interview of its own.
import assert from 'node:assert/strict';
import { setOutcome } from '../../../src/core/actions/setOutcome.ts';
import { waive } from '../../../src/core/actions/waive.ts';
import { readDate } from '../../../src/core/dateReading.ts';
import { movedInterview } from '../../../src/core/editing/movedInterview.ts';
import { interviewEvents } from '../../../src/core/exchange/iCalendar.ts';
import { evaluate } from '../../../src/core/index.ts';
import { type Change, editsOf } from '../../../src/core/log/change.ts';
import { applyEdits } from '../../../src/core/text.ts';
import { contextAt, filesOf, interviewsOf, logOf } from '../logOf.ts';

const path = 'tracker.md';
const table = (head: string, ...rows: readonly string[]) =>
  `# Search\n\n| ${head} |\n|${' --- |'.repeat(head.split('|').length)}\n${rows.map((row) => `| ${row} |\n`).join('')}`;
const rounds = 'Date | Company | Role | Round | With | Result';
const two = table(
  rounds,
  '2026-11-24 | Juno | Analyst | Phone screen | Ada Byron | waiting',
  '2026-11-25 | **Kestrel & Co** | Engineer | Onsite | Bo Li | |',
  '2026-11-20 | Lumen | Engineer | Applied | | |',
);

/** `part | company | role | people | outcome` of each. */
function said(text: string): readonly string[] {
  return logOf({ [path]: text })
    .entriesAt(path)
    .map(({ part, company, role, interviewers, outcome }) =>
      [
        part,
        company?.value,
        role?.value,
        interviewers.map(({ name }) => name).join(', '),
        typeof outcome === 'string' ? outcome : outcome.value,
      ].join(' | '),
    );
}

function found(text: string, code: string, more: Readonly<Record<string, string>> = {}) {
  const { findings } = evaluate(filesOf({ [path]: text, ...more }), contextAt('2026-11-27T09:00'));
  return findings.filter((one) => one.code === code);
}

describe('a table of many companies', () => {
  for (const [name, text, expected] of [
    [
      'with rounds and people',
      two,
      [
        '2026-11-24-juno | Juno | Analyst | Ada Byron | waiting',
        '2026-11-25-kestrel | Kestrel & Co | Engineer | Bo Li | blank',
      ],
    ],
    [
      'with days of interviews beside those of applications',
      table(
        'Company | Position | Date | Interview date | Status',
        'Juno | Analyst | 2026-11-01 | 2026-11-24 | waiting',
        'Kestrel | Engineer | 2026-11-02 | | applied',
      ),
      ['2026-11-24-juno | Juno | Analyst |  | waiting'],
    ],
    [
      'in other languages',
      table(
        'Firma | Position | Datum | Vorstellungsgespräch | Ergebnis',
        'Juno GmbH | Köchin | 01.11.2026 | 24.11.2026 | Absage',
      ),
      ['2026-11-24-juno | Juno GmbH | Köchin |  | rejected'],
    ],
    [
      'with a column for each round',
      table(
        'Company | Role | Applied | Phone screen | Onsite | Status',
        'Juno | Analyst | 2026-11-01 | 2026-11-10 | 2026-11-24 | rejected',
        'Kestrel | Engineer | 2026-11-02 | - | | applied',
      ),
      ['2026-11-10-juno | Juno | Analyst |  | advanced', '2026-11-24-juno | Juno | Analyst |  | rejected'],
    ],
    [
      'with two of a company on one day',
      table(rounds, '2026-11-24 | Juno | | Phone | | |', '2026-11-24 | Juno | | Onsite | | |'),
      ['2026-11-24-juno | Juno |  |  | blank', '2026-11-24-juno.2 | Juno |  |  | blank'],
    ],
    [
      'whose days may be those of applications',
      table('Company | Role | Date | Status', 'Juno | Analyst | 2026-11-24 | waiting'),
      [],
    ],
    ['with stages', table('Company | Role | Stage | Date', 'Juno | Analyst | Phone screen | 2026-11-24'), []],
    [
      'of candidates',
      table('Candidate | Company | Interview date | Result', 'Ada | Juno | 2026-11-24 | waiting'),
      [],
    ],
    [
      'that says nothing of interviews',
      table('Company | Interview date | Notes', 'Juno | 2026-11-24 | x'),
      [],
    ],
    [
      'of jobs that a program found',
      table('Date | Company | Title | Status', '2026-11-24 | Juno | Analyst | Interview'),
      [],
    ],
    [
      'with days in numbers, in the order that others tell',
      table(
        'Empresa | Fecha | Tipo | Con',
        'Juno | 10/11/2026 | Entrevista | Ada',
        'Kestrel | 13/11/2026 | Entrevista | Bo',
      ),
      ['2026-11-10-juno | Juno |  | Ada | blank', '2026-11-13-kestrel | Kestrel |  | Bo | blank'],
    ],
    ['without days', table(rounds, '- | Juno | Analyst | Phone screen | Ada | |'), []],
    ['without a company in a row', table(rounds, '2026-11-24 | | Analyst | Phone screen | Ada | |'), []],
    ['in a note of another type', `---\ntype: meeting\n---\n${two}`, []],
    ['in code', `\`\`\`\n${two}\n\`\`\`\n`, []],
  ] as const)
    it(`${name} is read as ${expected.length === 0 ? 'none' : 'its rows'}`, () =>
      assert.deepEqual(said(text), expected));

  it('is read with front matter of a job, and not in a file of a company', () => {
    assert.equal(said(`---\ntype: job\ntags: [x]\n---\n${two}`).length, 2);
    assert.deepEqual(
      logOf({ [path]: `---\ncompany: Acme\ndate: 2026-11-19\n---\n${two}` }).entries.map(({ part }) => part),
      [undefined],
    );
    assert.deepEqual(said(`---\ncompany: Acme\n---\n${two}`), []);
  });

  it('owes nothing for rows of a company that has files of its own', () => {
    const own = { 'juno.md': '---\ncompany: Juno\nrole: Analyst\ndate: 2026-11-24\nwith: Ada\n---\n' };
    const { obligations } = evaluate(filesOf({ [path]: two, ...own }), contextAt('2026-11-25T12:00'));
    const open = obligations.filter(({ state }) => state === 'open' || state === 'overdue');
    assert.deepEqual(
      open.map(({ interview }) => interview.entry.id),
      ['juno.md'],
    );
  });

  it('tells at a row what is unclear in it', () => {
    const unclear = table(
      rounds,
      '11/12/2026 | Juno | Analyst | Phone screen | Ada | ',
      '2026-11-25 | Kestrel | Engineer | Onsite | Bo | hmm',
    );
    const place = (code: string) =>
      found(unclear, code).map(({ range }) => unclear.slice(range.start, range.end));
    assert.deepEqual(place('date-ambiguous'), ['11/12/2026']);
    assert.deepEqual(place('outcome-unknown'), ['hmm']);
    assert.equal(said(unclear).length, 2);
    const yearless = table(rounds, 'Nov 24 | Lumen | Engineer | Onsite | Cy | ');
    assert.deepEqual(
      found(yearless, 'interview-unclear').map(({ range }) => yearless.slice(range.start, range.end)),
      ['Nov 24'],
    );
  });

  it('takes the year of other days for one without, and the order of day and month of its neighbours', () => {
    const days = (text: string) => said(text).map((row) => row.slice(0, 10));
    assert.deepEqual(
      days(table(rounds, 'Nov 24 | Lumen | | Onsite | Cy | ', '2026-11-25 | Kestrel | | Onsite | Bo | ')),
      ['2026-11-24', '2026-11-25'],
    );
    const american = table(
      'Company | Interview | With | Result',
      'Lumen | 11/24 2p | Cy | waiting',
      'Juno | 11/12 | Ada | waiting',
      'Kestrel | 12/3? | Bo | waiting',
    );
    assert.deepEqual(
      logOf({ [path]: american.replace('# Search', '# 2026') }).entries.map(
        ({ date }) => date?.value.time?.hour,
      ),
      [14, undefined],
    );
    assert.deepEqual(days(`---\nsince: 2026-10-01\n---\n${american}`), ['2026-11-24', '2026-11-12']);
    assert.deepEqual(days(american.replace('# Search', '# Search, autumn 2026')), [
      '2026-11-24',
      '2026-11-12',
    ]);
    assert.deepEqual(days(american.replace('# Search', '# From 2025 to 2026')), []);
    assert.deepEqual(days(american.replace('# Search', '# 2026').replace('11/24', '24/11')), [
      '2026-11-24',
      '2026-12-11',
    ]);
    assert.deepEqual(
      days(american.replace('# Search', '# 2026').replace('11/24', '24/11').replace('11/12', '11/13')),
      ['2026-11-24', '2026-11-13'],
    );
  });

  it('takes the only day of a cell, whatever stands beside it', () => {
    const german = table(
      'Firma | Gespräch | Mit wem | Stand',
      'Juno | Do 12.11.2026, halb drei | Ada | Absage',
      'Kestrel | ~~24.11.~~ verschoben → 1.12., 15:30 | Bo | warten',
      'Lumen | Fr, 27.11. 11 Uhr c.t. | Cy | warten',
      'Vogt | 24.11. oder 26.11. | Di | warten',
      'Brandt | offen | Di | warten',
    );
    assert.deepEqual(said(german), [
      '2026-11-12-juno | Juno |  | Ada | rejected',
      '2026-12-01-kestrel | Kestrel |  | Bo | waiting',
      '2026-11-27-lumen | Lumen |  | Cy | waiting',
    ]);
    const change = {
      kind: 'set-field',
      field: 'date',
      value: '2026-11-13',
      interview: '2026-11-12-juno',
    } as const;
    assert.equal(
      applyEdits(german, editsOf(german, [change]) ?? []),
      german.replace('Do 12.11.2026', '2026-11-13'),
    );
  });

  it('has the day and the company in the name of a row in a calendar, or its round', () => {
    const coming = table(
      rounds,
      '2026-12-03 | Juno | Analyst | Onsite | | |',
      '2026-12-04 | Kestrel | | Onsite | | |',
      '2026-12-05 | Lumen | Cook | | Kim Park | |',
    );
    const { interviews } = evaluate(filesOf({ [path]: coming }), contextAt('2026-11-27T09:00'));
    assert.deepEqual(
      interviewEvents(interviews, (one) => one).map(({ identity }) => identity[0]),
      ['tracker.md#juno analyst onsite', 'tracker.md#kestrel  onsite', 'tracker.md#2026-12-05-lumen'],
    );
  });
});

describe('the row of a table of many companies', () => {
  const evaluation = evaluate(filesOf({ [path]: two }), contextAt('2026-11-27T09:00'));
  const [juno, kestrel] = evaluation.interviewsAt(path);
  assert.ok(juno && kestrel);
  const edited = (text: string, ...changes: readonly Change[]) => {
    const edits = editsOf(text, changes);
    return edits && applyEdits(text, edits);
  };
  const changesOf = (act: ReturnType<typeof waive>) =>
    act.kind === 'changes' ? act.changes.flatMap(({ changes }) => changes) : [];

  it('keeps its records in front matter, which is made where there is none', () => {
    const subject = { interview: juno, letter: 'thank-you', to: 'Ada Byron' };
    const once = edited(two, ...changesOf(waive(evaluation, subject, 'we spoke')));
    const front =
      '---\nfollow-ups:\n  - {letter: thank-you, to: Ada Byron, waived: we spoke, interview: 2026-11-24-juno}\n---\n\n';
    assert.equal(once, front + two);
    const records = logOf({ [path]: front + two }).entries.map((entry) => entry.records.length);
    assert.deepEqual(records, [1, 0]);
    assert.equal(
      edited(`\uFEFF${two}`, ...changesOf(waive(evaluation, subject, 'we spoke'))),
      `\uFEFF${front}${two}`,
    );
    assert.ok(
      edited(two.replaceAll('\n', '\r\n'), ...changesOf(waive(evaluation, subject, 'x')))?.startsWith(
        '---\r\nfollow-ups:\r\n',
      ),
    );
  });

  it('says an outcome in its cell, and its day in front matter', () => {
    const text = edited(two, ...changesOf(setOutcome(kestrel, 'rejected', undefined)));
    assert.equal(
      text,
      `---\ninterviews:\n  - {interview: 2026-11-25-kestrel, outcome-since: 2026-11-27}\n---\n\n${two.replace('Bo Li | |', 'Bo Li | rejected|')}`,
    );
    const [, entry] = logOf({ [path]: text ?? '' }).entries;
    assert.equal(entry?.outcomeSince?.value.toString(), '2026-11-27');
    const set = (field: 'outcome-since' | 'decision-by', interview = '2026-11-25-kestrel') =>
      edited(text ?? '', { kind: 'set-field', field, value: '2026-11-26', interview });
    assert.match(
      set('outcome-since') ?? '',
      /\n {2}- \{interview: 2026-11-25-kestrel, outcome-since: 2026-11-26\}\n---/,
    );
    assert.match(set('decision-by') ?? '', /outcome-since: 2026-11-27, decision-by: 2026-11-26\}\n---/);
    assert.match(
      set('decision-by', '2026-11-24-juno') ?? '',
      /\n {2}- \{interview: 2026-11-24-juno, decision-by: 2026-11-26\}\n---/,
    );
  });

  it('says another day in its cell; no edit breaks the table', () => {
    const set = (text: string, field: 'date' | 'role', value: string, interview = '2026-11-24-juno') =>
      edited(text, { kind: 'set-field', field, value, interview });
    assert.equal(set(two, 'date', '2026-11-30'), two.replace('2026-11-24', '2026-11-30'));
    assert.equal(set(two, 'role', 'A | B'), two.replace('Analyst', 'A \\| B'));
    assert.equal(set(two, 'date', 'soon'), undefined);
    const columns = table('Company | Phone screen | Status', 'Juno | 2026-11-24 | waiting');
    assert.equal(set(columns, 'date', '2026-11-30'), columns.replace('2026-11-24', '2026-11-30'));
    assert.equal(
      set(columns, 'role', 'Cook'),
      `---\ninterviews:\n  - {interview: 2026-11-24-juno, role: Cook}\n---\n\n${columns}`,
    );
  });

  it('is known by its company where its day moves', () => {
    const letter = '---\nletter: thank-you\nentry: tracker.md#2026-11-24-juno\nto: Ada Byron\n---\n';
    const log = logOf({ [path]: two, 'a.md': letter });
    const [interview] = interviewsOf(log, contextAt('2026-11-23T10:00'));
    const reading = readDate('2026-11-30');
    assert.ok(interview && reading.kind === 'date');
    assert.deepEqual(movedInterview(interview, reading.value, log), [
      {
        path: 'a.md',
        changes: [{ kind: 'set-letter-field', field: 'entry', value: 'tracker.md#2026-11-30-juno' }],
      },
    ]);
  });

  it('has records that name it, or its reader and nothing else; one of another day is told', () => {
    const records = (record: string) =>
      logOf({ [path]: `---\nfollow-ups: [${record}]\n---\n${two}` }).entries.map(
        (entry) => entry.records.length,
      );
    assert.deepEqual(records('{letter: thank-you, to: Bo, sent: 2026-11-26}'), [0, 1]);
    assert.deepEqual(records('{letter: thank-you, sent: 2026-11-26}'), [0, 0]);
    assert.deepEqual(records('{letter: thank-you, sent: 2026-11-26, interview: 2026-11-24-juno}'), [1, 0]);
    const moved = `---\nfollow-ups: [{letter: thank-you, sent: 2026-11-26, interview: 2026-11-23-kestrel}]\n---\n${two}`;
    assert.deepEqual(
      found(moved, 'interview-unclear')[0]?.fixes.map(({ title }) => title),
      ['Record it for the interview of 2026-11-25-kestrel', 'Record it for the interview of 2026-11-24-juno'],
    );
  });
});

describe('heads of columns as people write them', () => {
  const table = `| # | Employer | Applied | Interview | Time | Interviewer(s) | Thx? | Decision exp. | Result |
|--:|---|---|---|---|---|:-:|---|---|
| 1 | Copperline | 10/19/2026 | 11/12/2026 | 1:00 PM | D. Vandermolen; Keisha Alport | Y 11/12 | 12/11/2026 |  |
| 2 | Sawtooth | 10/26/2026 | 11/24/2026 | 8:30 AM | Merle Ostergaard | N | soon |  |
| 3 | Tamarack | 11/2/2026 | 11/19/2026 | 3:15 PM | Jolene Pruitt | Y 11/20 |  | No 11/24 |
`;
  const entries = logOf({ 'jobs.md': table }).entriesAt('jobs.md');

  it('give people, thanks and the day by which one hears, in the order of the other days', () =>
    assert.deepEqual(
      entries.map(({ interviewers, records, decisionBy }) => [
        interviewers.length,
        records.length,
        decisionBy?.value.toString(),
      ]),
      [
        [2, 1, '2026-12-11'],
        [1, 0, undefined],
        [1, 1, undefined],
      ],
    ));

  it('give an outcome without the day on which it came', () =>
    assert.deepEqual(
      entries.map(({ outcome }) => (typeof outcome === 'string' ? outcome : outcome.value)),
      ['blank', 'blank', 'rejected'],
    ));
});
