// Every interview of a file is written to alone, however the file tells of it.
import assert from 'node:assert/strict';
import { setOutcome } from '../../../src/core/actions/setOutcome.ts';
import { waive } from '../../../src/core/actions/waive.ts';
import { evaluate } from '../../../src/core/index.ts';
import { editsOf } from '../../../src/core/log/change.ts';
import { isListed } from '../../../src/core/log/interviewsInFile.ts';
import { setItemField } from '../../../src/core/log/itemEdits.ts';
import { applyEdits } from '../../../src/core/text.ts';
import { contextAt, filesOf, logOf } from '../logOf.ts';

const path = 'acme.md';
const shapes: Readonly<Record<string, string>> = {
  'block items':
    'interviews:\n  - date: 2026-11-10\n    round: phone # kept\n  - date: 2026-11-19\n    with: Dana Okafor',
  'flow items': 'interviews: [{date: 2026-11-10, round: phone}, {date: 2026-11-19, with: Dana Okafor}]',
  'flow items with a comma at the end': 'interviews: [{date: 2026-11-10,}, {date: 2026-11-19, }]',
  'items at the margin': 'interviews:\n- date: 2026-11-10\n- date: 2026-11-19\n  with: Dana Okafor',
  'items with an outcome':
    'rounds:\n  - {date: 2026-11-10, result: passed}\n  - date: 2026-11-19\n    result: waiting # kept',
  'items with a blank outcome':
    'rounds:\n  - date: 2026-11-10\n    outcome:\n  - date: 2026-11-19\n    outcome:',
  'items of text': 'interviews:\n  - 2026-11-10 phone with Kim\n  - 2026-11-19 onsite with Dana Okafor',
  'a map of rounds': 'interviews:\n  phone: {date: 2026-11-10}\n  onsite: {date: 2026-11-19}',
  'a map of rounds in blocks':
    'rounds:\n  phone:\n    date: 2026-11-10 # kept\n  onsite:\n    date: 2026-11-19\n    with: Dana Okafor',
  'rounds by their day': 'rounds:\n  phone: 2026-11-10\n  onsite: 2026-11-19',
  'days with what was on them':
    'interviews:\n  2026-11-10: phone with Kim Park\n  2026-11-19: onsite with Dana Okafor',
  'two on one day':
    'interviews:\n  - {date: 2026-11-19T10:00, with: Kim Park}\n  - {date: 2026-11-19T14:00, with: Dana Okafor}',
  'a history':
    'history:\n  - {date: 2026-11-01, event: Applied}\n  - {date: 2026-11-10, event: Phone screen}\n  - {date: 2026-11-19, event: Onsite}',
  'numbered keys':
    'interview_1: 2026-11-10 # kept\ninterview_2: 2026-11-19\ninterview_2_outcome: waiting # kept',
  'numbered keys with days':
    'Interview 1 date: 2026-11-10\nInterview 2 date: 2026-11-19\nInterview 2 with: Dana Okafor',
  'keys by what they are called': 'phone_screen_date: 2026-11-10\nonsite: 2026-11-19',
  'numbered keys with a map and words': 'round_1: {date: 2026-11-10}\nround_2: onsite 2026-11-19',
  'an alias': 'x: &a {date: 2026-11-10}\ninterviews:\n  - *a\n  - {date: 2026-11-19}',
  'a tag': 'interviews:\n  - !x {date: 2026-11-10}\n  - {date: 2026-11-19}',
};
const bodies: Readonly<Record<string, string>> = {
  headings: '## Round 1 - phone (2026-11-10)\n\n## Round 2 - onsite with Dana Okafor (2026-11-19)\n',
  'a table':
    '| Date | Stage | With |\n|---|---|---|\n| 2026-11-10 | phone | Kim |\n| 2026-11-19 | onsite | Dana |\n',
};

const texts: readonly (readonly [string, string])[] = [
  ...Object.entries(shapes).map(
    ([name, yaml]) => [name, `---\ncompany: Acme\n${yaml}\n---\nMine.\n`] as const,
  ),
  ...Object.entries(bodies).map(([name, body]) => [name, `---\ncompany: Acme\n---\n${body}`] as const),
].flatMap(([name, text]) => [
  [name, text] as const,
  [`${name}, CRLF`, text.replaceAll('\n', '\r\n')] as const,
]);

const saidOf = (text: string) =>
  logOf({ [path]: text })
    .entriesAt(path)
    .map(({ part, outcome, records }) => ({
      part,
      outcome: typeof outcome === 'string' ? outcome : outcome.value,
      records: records.map(({ letter, waived }) => [letter, waived]),
    }));

describe('one interview of several', () => {
  for (const [name, text] of texts) {
    it(`is written to alone: ${name}`, () => {
      const evaluation = evaluate(filesOf({ [path]: text }), contextAt('2026-11-25T10:00'));
      const interviews = evaluation.interviewsAt(path);
      assert.equal(interviews.length, 2);
      const before = saidOf(text);
      for (const [index, interview] of interviews.entries()) {
        const acts = [
          setOutcome(interview, 'rejected', undefined),
          waive(evaluation, { interview, letter: 'thank-you', to: undefined }, 'we spoke'),
        ];
        for (const act of acts) {
          if (act.kind !== 'changes') continue;
          const edits = editsOf(
            text,
            act.changes.flatMap(({ changes }) => changes),
          );
          // Where nothing is safe, nothing is written.
          if (!edits) continue;
          const after = applyEdits(text, edits);
          if (text.includes('# kept')) assert.ok(after.includes('# kept'));
          const now = saidOf(after);
          assert.deepEqual(
            now.toSpliced(index, 1),
            before.toSpliced(index, 1),
            `the other interview stays as it was\n${after}`,
          );
          assert.notDeepEqual(now[index], before[index], after);
          assert.equal(now[index]?.part, before[index]?.part);
        }
      }
    });
  }
});

describe('an edit that no file takes for certain', () => {
  const edited = (yaml: string, field: 'outcome' | 'date' = 'outcome', interview = '2026-11-19') => {
    const text = `---\ncompany: Acme\n${yaml}\n---\n## Onsite (2026-11-19)\n`;
    const edit = setItemField(text, { interview, field, value: 'rejected' });
    return edit && applyEdits(text, [edit]).split('\n---\n')[0]?.replace('---\ncompany: Acme\n', '');
  };

  for (const [name, yaml] of [
    ['a map of rounds that lacks it', 'interviews:\n  phone: {date: 2026-11-10}'],
    ['an item of text', 'interviews:\n  - 2026-11-19 onsite'],
    ['an item in one line with its dash', 'interviews:\n  - - 1\n  - {}\n  - 2026-11-19'],
    ['front matter that cannot be read', 'interviews: [a, b'],
  ] as const)
    it(`is none: ${name}`, () => {
      assert.equal(edited(yaml), undefined);
    });

  it('is none for the day of a heading', () => {
    assert.equal(edited('interviews: []', 'date'), undefined);
  });

  it('sets keys of an interview, and adds some beside its day', () => {
    assert.equal(edited('interview_2: 2026-11-19', 'date'), 'interview_2: rejected');
    assert.equal(edited('round2: 2026-11-19'), 'round2: 2026-11-19\nround2_outcome: rejected');
    assert.equal(edited('Round 2 date: 2026-11-19'), 'Round 2 date: 2026-11-19\nRound 2 outcome: rejected');
    // Of words that hold the day, and of a list, nothing is certain.
    assert.equal(edited('interview_2: onsite 2026-11-19', 'date'), undefined);
    assert.equal(
      edited('interview_2: 2026-11-19\ninterview_2_outcome: &a |\n  b'),
      'interview_2: 2026-11-19\ninterview_2_outcome: &a |\n  b\ninterviews:\n  - {date: 2026-11-19, outcome: rejected}',
    );
    assert.equal(
      edited('二次面接: 2026-11-19'),
      '二次面接: 2026-11-19\ninterviews:\n  - {date: 2026-11-19, outcome: rejected}',
    );
  });

  it('adds an item for a heading, under the key that is there', () => {
    assert.equal(
      edited('rounds:\n  - {date: 2026-11-10}'),
      'rounds:\n  - {date: 2026-11-10}\n  - {date: 2026-11-19, outcome: rejected}',
    );
    assert.equal(edited('role: Cook'), 'role: Cook\ninterviews:\n  - {date: 2026-11-19, outcome: rejected}');
    assert.equal(
      edited('interviews: {date: 2026-11-10}'),
      'interviews: [{date: 2026-11-10}, {date: 2026-11-19, outcome: rejected}]',
    );
  });

  it('passes by the lists that lack it', () => {
    assert.equal(
      edited('history:\n  - {date: 2026-11-01, event: Applied}\ninterviews:\n  - {date: 2026-11-19}'),
      'history:\n  - {date: 2026-11-01, event: Applied}\ninterviews:\n  - {date: 2026-11-19, outcome: rejected}',
    );
  });
});

describe('a file that holds several', () => {
  const list = 'interviews:\n  - {date: 2026-11-25, with: Mia Chen}\n  - {date: 2026-11-26, with: Bo Li}';
  const read = (yaml: string, body = '') =>
    evaluate(filesOf({ [path]: `---\ncompany: Acme\n${yaml}\n---\n${body}` }), contextAt('2026-11-30T09:00'));

  it('was thanked by everybody met before a day that stands alone', () => {
    const { obligations } = read(`${list}\nfollow-ups:\n  - 2026-11-27`);
    const thanks = obligations.filter(({ letter }) => letter === 'thank-you');
    assert.deepEqual(
      thanks.map(({ to, state }) => [to?.name, state]),
      [
        ['Mia Chen', 'sent'],
        ['Bo Li', 'sent'],
      ],
    );
  });

  it('has the notes of an interview under a heading that is its day', () => {
    const { log } = read(list, '## 2026-11-25\n- the pumps\n\n## 2026-11-26\n- the valves\n');
    const notes = log.entriesAt(path).map((entry) => entry.notes.end - entry.notes.start);
    assert.equal(notes.length, 2);
    assert.ok(notes.every((length) => length > 0));
  });

  it('tells of headings that are days alone, where nothing else says what was on them', () => {
    const told = (yaml: string, body: string) =>
      read(yaml, body)
        .findings.filter(({ code }) => code === 'interview-unclear')
        .map(({ range }) => range.start);
    const days = '## 2026-11-24\n- the pumps\n\n## 2026-11-12\n- the valves\n';
    assert.equal(told('role: Planner', days).length, 1, 'once for all');
    assert.equal(told('role: Planner', `${days}\n## 2026-11-25 phone screen\n`).length, 1);
    assert.deepEqual(told('role: Planner\ndate: 2026-11-24', days), []);
    assert.deepEqual(told('tags: supplier', days), [], 'a diary of a company');
    assert.deepEqual(told(`role: Planner\n${list}`, days), [], 'a diary beside a list');
  });

  it('takes other days of a map for no interview', () => {
    const { log } = read('rounds:\n  next: 2026-12-24\n  count: 3\n  2026-11-20: rang the bank');
    assert.deepEqual(log.entriesAt(path), []);
  });

  it('takes a day alone for no interview', () => {
    const { log } = read(list, '## 2026-11-27\n- rang the bank\n');
    assert.equal(log.entriesAt(path).length, 2);
  });
});

describe('a file with a date of its own and a list', () => {
  const read = (date: string, items: string, more = '') =>
    evaluate(
      filesOf({
        [path]: `---\ncompany: Acme\ndate: ${date}\n${more}interviews:\n${items}---\n\n## Highlights\n- the pumps\n`,
      }),
      contextAt('2026-11-27T09:00'),
    );
  const items =
    '  - {date: 2026-11-10, with: Ann Lee, outcome: advanced}\n  - {date: 2026-11-26, with: Bo Ray}\n';

  it('holds the listed interviews where its date is that of one of them', () => {
    const { log, findings } = read('2026-11-26', items, 'round: onsite\n');
    const entries = log.entriesAt(path);
    assert.deepEqual(
      entries.map(({ part, round, interviewers }) => [part, round?.value, interviewers[0]?.name]),
      [
        ['2026-11-10', undefined, 'Ann Lee'],
        ['2026-11-26', 'onsite', 'Bo Ray'],
      ],
    );
    assert.ok(entries[1] && entries[1].notes.end > entries[1].notes.start, 'its notes are about that day');
    assert.ok(findings.some(({ message }) => message.startsWith('Thank-you to Bo Ray')));
  });

  it('is not that of an interview where a step that it lists was on its day', () => {
    const history =
      'status_history: [{status: applied, date: 2026-10-28}, {status: Interviewing, date: 2026-11-05}]\n';
    const { log, findings } = read('2026-10-28', items, history);
    assert.deepEqual(
      log.entriesAt(path).map(({ part }) => part),
      ['2026-11-10', '2026-11-26'],
    );
    assert.ok(!findings.some(({ code }) => code === 'interview-unclear'));
  });

  it('knows who was there where it lists that one day', () => {
    const { log } = read('2026-11-10', '  - {date: 2026-11-10, with: Ann Lee}\n');
    assert.deepEqual(
      log.entriesAt(path).map(({ interviewers }) => interviewers[0]?.name),
      ['Ann Lee'],
    );
  });

  for (const date of ['2026-11-25', '2026-11-01'])
    it(`holds none where ${date} is another day before one of them, and says so`, () => {
      const { log, findings } = read(date, items);
      assert.deepEqual(log.entriesAt(path), []);
      assert.deepEqual(
        findings.map(({ code }) => code),
        ['interview-unclear'],
      );
    });

  it('is one interview where the list tells of earlier ones', () => {
    const { log } = read('2026-11-27', items);
    assert.deepEqual(
      log.entriesAt(path).map(({ part }) => part),
      [undefined],
    );
  });

  it('tells by days alone', () => {
    assert.equal(isListed(undefined, { pairs: [], bodyStart: 0, content: { start: 0, end: 0 } }), false);
  });
});

describe('days without a year', () => {
  const read = (body: string) =>
    evaluate(filesOf({ [path]: `---\ncompany: Acme\n---\n\n${body}` }), contextAt('2026-11-27T09:00'));
  const table = (rows: string) => `| Date | Stage | With |\n|---|---|---|\n${rows}`;

  const daysOf = (text: string, at = path) =>
    evaluate(filesOf({ [at]: text }), contextAt('2026-11-27T09:00'))
      .log.entriesAt(at)
      .map(({ date }) => date?.value.date.toString());

  for (const [name, text, days, at] of [
    [
      'beside an interview',
      `---\ncompany: Acme\n---\n${table('| 2026-11-20 | phone | Lea |\n| Dec 1 | Final | Zoe |\n')}`,
      ['2026-11-20', '2026-12-01'],
    ],
    [
      'after the turn of the year',
      '---\ncompany: Acme\napplied: 2026-12-10\n---\n## Tue 12 Jan phone screen\n',
      ['2027-01-12'],
    ],
    [
      'beside another heading',
      '---\ncompany: Acme\n---\n## Applied 2026-11-02\n## 12 Nov phone screen\n',
      ['2026-11-12'],
    ],
    [
      'in a list of front matter',
      '---\ncompany: Acme\nhistory: [{date: 2026-11-02, event: Applied}]\n---\n## 12 Nov phone screen\n',
      ['2026-11-12'],
    ],
    [
      'by the name of the file',
      '---\ncompany: Acme\n---\n## 12 Nov phone screen\n',
      ['2026-11-12'],
      '2026 Acme.md',
    ],
    [
      'by the folder',
      '---\ncompany: Acme\n---\n## 12. November Vorstellungsgespräch\n## 11月19日 面接\n',
      ['2026-11-12', '2026-11-19'],
      '2026/Acme.md',
    ],
    [
      'with the day in front of the month, as a dot behind both says',
      '---\ncompany: Acme\n---\n## Gespräch am 12.11. mit Ann Bee\n## Do 5.11. Telefonat\n',
      ['2026-11-05', '2026-11-12'],
      '2026/Acme.md',
    ],
    [
      'with a time',
      '---\ncompany: Acme\n---\n## 19.11. um 14:00 Gespräch mit Ann Bee\n',
      ['2026-11-19'],
      '2026/Acme.md',
    ],
    [
      'in front of a day below it',
      '---\ncompany: Acme\n---\n## 12 Nov phone screen\nDate: 2025-11-12\n',
      ['2025-11-12'],
    ],
    [
      'in front of no day below it',
      '---\ncompany: Acme\n---\n## 12 Nov phone screen\nDate: TBD\n',
      ['2026-11-12'],
      '2026/Acme.md',
    ],
  ] as const)
    it(`get the year ${name}`, () => assert.deepEqual(daysOf(text, at), days));

  it('say which year was taken', () => {
    const { findings } = read('## Applied 2026-11-02\n## 12 Nov phone screen\n');
    const found = findings.find(({ code }) => code === 'date-format');
    assert.equal(found?.message, '"12 Nov" is read as 2026-11-12.');
    assert.deepEqual(
      found.fixes.map((fix) => [fix.title, 'certain' in fix && fix.certain]),
      [['Change to 2026-11-12', false]],
    );
  });

  it('are written whole where they stand, and only where they stand so', () => {
    const text =
      '---\ncompany: Acme\ninterviews: [3. Nov. 2026 phone, "5. Nov. 2026 call"]\n---\n## Onsite (19.11.2026 um 14:00)\n| Date | Stage | With |\n|---|---|---|\n| Nov 20, 2026 | Onsite | Ann |\n| **Nov 21, 2026** | Onsite | Ann |\n';
    const { findings } = evaluate(filesOf({ [path]: text }), contextAt('2026-11-27T09:00'));
    const edits = findings
      .filter(({ code }) => code === 'date-format')
      .flatMap(({ fixes }) => fixes)
      .flatMap((fix) => (fix.kind === 'change' ? fix.changes : []))
      .flatMap((change) => (change.kind === 'edit' ? change.edit : []));
    assert.equal(
      applyEdits(text, edits),
      '---\ncompany: Acme\ninterviews: [2026-11-03 phone, "5. Nov. 2026 call"]\n---\n## Onsite (2026-11-19T14:00:00)\n| Date | Stage | With |\n|---|---|---|\n| 2026-11-20 | Onsite | Ann |\n| **Nov 21, 2026** | Onsite | Ann |\n',
    );
  });

  it('are asked about where day and month may be either', () => {
    const { findings, log } = read('## Applied 2026-11-02\n## 12/11 phone screen\n');
    assert.ok(
      findings.some(({ code, message }) => code === 'date-ambiguous' && message.startsWith('"12/11"')),
    );
    assert.deepEqual(log.entriesAt(path), []);
  });

  for (const [name, body] of [
    ['alone', '## 12 Nov phone screen\n'],
    ['alone in a table', table('| Dec 1 | Final | Zoe Ng |\n')],
    ['between two years', '## Applied 2026-11-02\n## Notes of 2025-11-20\n## 12 Nov phone screen\n'],
    ['that is on no such weekday', '## Applied 2026-11-02\n## Mon 12 Nov phone screen\n'],
  ] as const)
    it(`are said to lack it ${name}`, () => {
      const { findings, log } = read(body);
      assert.deepEqual(log.entriesAt(path), []);
      assert.ok(
        findings.some(({ code, message }) => code === 'interview-unclear' && message.includes('year')),
      );
    });

  it('are written to where they stand in a list', () => {
    const text =
      '---\ncompany: Acme\napplied: 2026-11-02\ninterviews:\n  - {date: 12 Nov, with: Kim}\n  - {date: 19 Nov, with: Ann}\n---\n';
    const edits = editsOf(text, [
      { kind: 'set-field', field: 'outcome', value: 'rejected', interview: '2026-11-12' },
    ]);
    assert.match(applyEdits(text, edits ?? []), /date: 12 Nov, with: Kim, outcome: rejected/);
  });
});

describe('an interview that is read from notes, and from what they are called', () => {
  const note =
    '# Acme\nClerk, four days\n\n## Thu 19 Nov, call 11:00\nDana Okafor, head of works. They decide mid December.\n';
  for (const [name, text] of [
    ['without front matter', note],
    ['with tags', `---\ntags: [jobhunt]\n---\n${note}`],
  ] as const)
    it(`keeps its outcome beside the notes, which are read as before: ${name}`, () => {
      const at = contextAt('2026-11-30T10:00');
      const read = (written: string) =>
        evaluate(filesOf({ [path]: written }, undefined, at.now.toPlainDate()), at).interviewsAt(path);
      const [interview, ...others] = read(text);
      assert.ok(interview && others.length === 0);
      const act = setOutcome(interview, 'rejected', undefined);
      assert.ok(act.kind === 'changes');
      const edits = editsOf(
        text,
        act.changes.flatMap(({ changes }) => changes),
      );
      const after = applyEdits(text, edits ?? []);
      assert.match(after, /interview: 2026-11-19-acme, outcome: rejected/);
      assert.ok(after.endsWith(note));
      assert.deepEqual(
        read(after).map(({ outcome, interviewers }) => [outcome, interviewers.map((one) => one.name)]),
        [['rejected', interview.interviewers.map((one) => one.name)]],
      );
    });
});

describe('an outcome that is told in a sentence', () => {
  for (const [name, text, kept] of [
    [
      'on a card of a board',
      '---\nkanban-plugin: basic\n---\n\n## Applied\n\n## Done\n\n- [x] Gullwing Studio — talked to Thom Beecher @{2026-11-13}. told them no thanks, too far\n',
      'told them no thanks, too far',
    ],
    [
      'behind a label',
      '# Job search\n\n## Fournil des Arceaux\n- **quand** : jeudi 12/11/2026, 16h\n- **qui** : Thierry Lacaze\n- **état** : refusé le 27/11 par sms, on a pris un jeune\n',
      'refusé le 27/11 par sms, on a pris un jeune',
    ],
    [
      'in a cell',
      'Job search\n\n| Company | Interview | With | Heard? |\n|---|---|---|---|\n| Acme Foods | 2026-11-12 | Jo Park | no 11/24, they want more years |\n',
      'no 11/24, they want more years',
    ],
  ] as const)
    it(`stays as it is, and what is set counts: ${name}`, () => {
      const at = contextAt('2026-11-30T10:00');
      const read = (written: string) =>
        evaluate(filesOf({ [path]: written }, undefined, at.now.toPlainDate()), at).interviewsAt(path);
      const [interview] = read(text);
      assert.ok(interview);
      const act = setOutcome(interview, 'offer', undefined);
      assert.ok(act.kind === 'changes');
      const edits = editsOf(
        text,
        act.changes.flatMap(({ changes }) => changes),
      );
      const after = applyEdits(text, edits ?? []);
      assert.ok(after.includes(kept), after);
      assert.equal(read(after)[0]?.outcome, 'offer');
    });
});
