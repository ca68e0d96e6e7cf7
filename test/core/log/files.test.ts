import assert from 'node:assert/strict';
import { entriesIn, simpleLogFileInSteps } from '../../../src/core/log/logFile.ts';
import { outcomeReader } from '../../../src/core/log/outcomeReading.ts';
import { readLogFile } from '../../../src/core/log/readLogFile.ts';
import { applyEdits, lastOf } from '../../../src/core/text.ts';
import { editsIn, onlyEntry, problemsOf } from '../problems.ts';

const kinds: readonly (readonly [frontMatter: string, kind: string])[] = [
  ['company: A\ndate: 2026-11-19', 'entries'],
  ['employer: A\ninterview-date: 2026-11-19', 'entries'],
  ['Firma: A\noutcome: waiting', 'entries'],
  ['company: A\noutcome:', 'entries'],
  ['company: A\nstage: rejected', 'entries'],
  ['company: A\noutcome: nonsense', 'entries'],
  ['company: A\nstatus: active', 'other'],
  ['company: A', 'other'],
  ['date: 2026-11-19', 'other'],
  ['company:\ndate: 2026-11-19\noutcome:', 'entries'],
  ['date: 2026-11-19\ninterviewers: Dana', 'entries'],
  ['company:\ndate: 2026-11-19', 'other'],
  ['type: interview\ncompany: A\ndate: 2026-11-19', 'entries'],
  ['type: "[[Interviews]]"\ncompany: A\ndate: 2026-11-19', 'entries'],
  ['type: company\ncompany: A\ndate: 2026-11-19', 'other'],
  ['interview-log: false\ncompany: A\ndate: 2026-11-19', 'other'],
  ['company_name: A\ninterview_date: 2026-11-19', 'entries'],
  ['Company Name: A\nInterview Date: 2026-11-19', 'entries'],
  ['companyName: A\nwhen: 2026-11-19 14:00', 'entries'],
  ['company: A\napplication_status: Rejected', 'entries'],
  ['company: A\njob_status: open', 'other'],
  ['type: job-application\ncompany: A\ndate: 2026-11-19', 'entries'],
  ['type: job_application\ncompany: A\ninterview_date: 2026-11-19', 'entries'],
  ['type: "[[Application]]"\ncompany: A\ndate: 2026-11-19', 'entries'],
  ['type: job\ncompany: A\nstatus: applied', 'other'],
  ['type: job-application\ndate: 2026-11-19', 'other'],
  // Nobody's interview of one's own.
  ['type: mock-interview\ncompany: A\ndate: 2026-11-19', 'other'],
  ['type: [mock_interview]\ncompany: A\ndate: 2026-11-19', 'other'],
  ['type: mock-interview\ndate: 2026-11-19', 'other'],
  ['type: Interview Prep\ncompany: A\ndate: 2026-11-19', 'other'],
  ['type: [interview, practice]\ncompany: A\ndate: 2026-11-19', 'other'],
  ['type: [job, interview]\ncompany: A\ndate: 2026-11-19', 'entries'],
  ['type: interview-debrief\ncompany: A\ndate: 2026-11-19', 'entries'],
  ['interviewee: Jo Rill\ncompany: A\ndate: 2026-11-19\ninterviewer: Dana', 'other'],
  ['Candidate: "[[Ben Marsh]]"\ncompany: A\ndate: 2026-11-19', 'other'],
  ['candidate:\ncompany: A\ndate: 2026-11-19', 'entries'],
  // The writer, by a word for oneself or by what only they keep.
  ['Bewerber: ich\nFirma: A\nDatum: 2026-11-19', 'entries'],
  ['応募者: 私\n会社: A\n日付: 2026-11-19', 'entries'],
  ['candidat: Léa Roy\nentreprise: A\ndate: 2026-11-19\ninterested: yes', 'entries'],
  ['candidat: Léa Roy\nentreprise: A\ndate: 2026-11-19\ninterview-log: yes', 'entries'],
  ['candidata: Ana Luz\nempresa: A\nfecha: 2026-11-19\n---\n## Lo que no dije\nque sé SAP', 'entries'],
  ['candidate: Jo Rill\ncompany: A\ndate: 2026-11-19\n---\nAsked about x.\n\n– Jo Rill', 'entries'],
  ['candidate: Jo Rill\ncompany: A\ndate: 2026-11-19\n---\nPromised: feedback by Friday.', 'other'],
  ['participant: Jo Rill\ncompany: A\ndate: 2026-11-19\n---\nUnsaid:\n- x', 'other'],
  ['participant: 14\ncompany: A\ndate: 2026-11-19', 'other'],
  ['interview-log: true\ncompany: A\ndate: 2026-11-19', 'entries'],
  ['company: A\ndate: {{date}}', 'entries'],
  ['company:\ndate: {{date}}\nstatus:', 'other'],
  ['company: {{title}}\ndate: {{date}}', 'other'],
  ['company: "{{VALUE:company}}"\ndate: <% tp.date.now() %>\noutcome: waiting', 'other'],
  ['letter: thank-you\nentry: a.md', 'letter'],
  ['letter: thank-you\nto: Dana', 'letter'],
  ['letter: thank-you\nsent:', 'letter'],
  ['letter: A4', 'other'],
  ['company: A\nstatus: passed', 'entries'],
  ['company:\ndate:\noutcome:', 'other'],
  ['company:\noutcome:', 'other'],
  ['company:\ndate: 2026-11-19\ninterviewers: Dana', 'entries'],
  ['type: interview\ndate: 2026-11-19', 'entries'],
  ['interview-log: nothing yet\ncompany: A\ndate: 2026-11-19', 'entries'],
  ['letter: A\ncompany: A\ndate: 2026-11-19', 'other'],
  ['company: [\ndate: 2026-11-19', 'unreadable'],
  ['"company": [\ndate: 2026-11-19', 'unreadable'],
  ['letter: thank-you\nto: [', 'unreadable'],
  ['tags: [', 'other'],
  ['tags: [x, company: A', 'other'],
];

const fields: readonly (readonly [lines: string, field: string, value: unknown])[] = [
  ['duration: 45', 'duration', 45],
  ['duration: 1.5 h', 'duration', 90],
  ['duration: 1h30', 'duration', 90],
  ['duration: 1:30', 'duration', 90],
  ['duration: 45 min', 'duration', 45],
  ['duration: 1.25 h', 'duration', 75],
  ['duration: 1,5 h', 'duration', 90],
  ['duration: 1440', 'duration', 1440],
  ['duration: soon', 'duration', 60],
  ['duration: 0', 'duration', 60],
  ['duration: 9999', 'duration', 60],
  ['country: de-by', 'country', 'DE-BY'],
  ['country: Germany', 'country', 'DE'],
  ['country: Narnia', 'country', undefined],
  ['country: UK', 'country', 'GB'],
  ['country: EL', 'country', 'GR'],
  ['country: uk-eng', 'country', 'GB-ENG'],
  ['land: DE', 'country', 'DE'],
  ['estado: rechazado', 'outcome', 'rejected'],
  ['estado: Jalisco', 'outcome', 'blank'],
  ['Ergebnis: Absage', 'outcome', 'rejected'],
  ['stage: onsite', 'round', 'onsite'],
  ['stage: ghosted', 'outcome', 'no response'],
  ['stage:', 'round', undefined],
  ['stage: [onsite, panel]', 'outcome', 'blank'],
  ['estado: Jalisco', 'round', undefined],
  ['tz: Europe/Berlin', 'timeZone', 'Europe/Berlin'],
  ['tz: Mars/Crater', 'timeZone', undefined],
  ['agency: yes', 'viaAgency', true],
  ['agency: Hays', 'viaAgency', true],
  ['agency: no', 'viaAgency', false],
  ['agency: none', 'viaAgency', false],
  ['template: short', 'template', 'short'],
  ['letter-language: de', 'language', 'de'],
  ['outcome:', 'outcome', 'blank'],
  ['outcome: {a: b}', 'outcome', 'unclear'],
  ['outcome: done', 'outcome', 'unclear'],
  ['outcome: "-"', 'outcome', 'blank'],
  ['outcome: [waiting]', 'outcome', 'waiting'],
  ['outcome: [waiting, rejected]', 'outcome', 'unclear'],
  ['round: [onsite]', 'round', 'onsite'],
  ['round: [onsite, panel]', 'round', undefined],
  ['role: "[[ ]]"', 'role', undefined],
  ['role: "[Controls Engineer](https://jobs.example/7)"', 'role', 'Controls Engineer'],
  ['role: Mechanic\nposition: Engineer', 'role', 'Mechanic'],
  ['position: Engineer\nrole: Mechanic', 'role', 'Mechanic'],
  ['stelle: Engineer\nposition: Mechanic', 'role', 'Mechanic'],
  ['role:\nposition: Engineer', 'role', 'Engineer'],
  ['position: Engineer\nrole:', 'role', 'Engineer'],
  ['role: [[Jobs/Engineer]]', 'role', 'Engineer'],
  ['role: ["", Engineer, ]', 'role', 'Engineer'],
  ['application_status: Rejected', 'outcome', 'rejected'],
  ['App-Stage: Offer', 'outcome', 'offer'],
  ['Interview Outcome: Rejected', 'outcome', 'rejected'],
  ['current_status: hiring', 'outcome', 'blank'],
  ['status: Interviewed\napplication_status: Applied', 'outcome', 'waiting'],
  ['#status: x\nstatus: "#job/waiting"', 'outcome', 'waiting'],
  ['type: interview\nstatus: completed', 'outcome', 'waiting'],
  ['type: [interview]\nstatus: done', 'outcome', 'waiting'],
  ['type: interview\nstatus: declined', 'outcome', 'unclear'],
  // Nothing is known yet.
  ['position: TBD', 'role', undefined],
  ['country: "-"', 'country', undefined],
  ['duration: "?"', 'duration', 60],
  ['agency: N/A', 'viaAgency', false],
  ['decision_by: N/A', 'decisionBy', undefined],
  ['decision-by: []', 'decisionBy', undefined],
  ['decision-by: [TBD, ""]', 'decisionBy', undefined],
];

const interest = [
  ['no', 'no'],
  ['FALSE', 'no'],
  ['nein', 'no'],
  ['maybe', 'unsure'],
  ['"?"', 'unsure'],
  ['very much', 'yes'],
  ['not anymore', 'no'],
  ['no longer', 'no'],
  ['not sure yet', 'unsure'],
  ['sí', 'yes'],
  ['notably so', 'yes'],
  ['8/10', 'yes'],
] as const;

const times = [
  ['time: "14:30"', '14:30:00'],
  ['time: 2:30 PM', '14:30:00'],
  ['Uhrzeit: 14:30 Uhr', '14:30:00'],
  ['Uhrzeit: 14 Uhr', '14:00:00'],
  ['heure: 14h30', '14:30:00'],
  ['heure: 9 h', '09:00:00'],
  ['heure: 14 h 30', '14:30:00'],
  ['Uhrzeit: 9 Uhr 05', '09:05:00'],
  ['time: 09:00-10:00', '09:00:00'],
  ['time: 9:00 – 10:00', '09:00:00'],
  ['time: 9am-10am', '09:00:00'],
  ['time: 9-10 pm', '21:00:00'],
  ['time: 11:00-01:00', '11:00:00'],
  ['time: 10:00 to 11:30', '10:00:00'],
  ['Uhrzeit: 14.00 bis 15.00 Uhr', '14:00:00'],
  ['heure: de 14 h 30 à 15 h', '14:30:00'],
  ['time: noon', '12:00:00'],
  ['time: 12 noon - 1pm', '12:00:00'],
  ['Uhrzeit: Mittag', '12:00:00'],
  ['time: afternoon', undefined],
  ['time: 45 min', undefined],
  ['time: 45-60 min', undefined],
  ['time: 10:00 or 14:00', undefined],
  [`time: ${'9:00 '.repeat(1000)}`, undefined],
  ['time: "25:00"', undefined],
  ['time:', undefined],
] as const;

/** What is said of values that are not understood. */
const unread: readonly (readonly [lines: string, message: string | undefined])[] = [
  [
    'time-zone: PST',
    'The time zone PST is not known, so the usual one counts. Write a name such as Europe/Berlin.',
  ],
  ['time-zone: America/New_York', undefined],
  [
    'country: Narnia',
    'The country Narnia is not known, so its public holidays do not count. Write its code, such as DE or US-CA.',
  ],
  ['country: uk', undefined],
  ['country: el', undefined],
  ...['yes', 'Y', 'true', 'ja', 'oui', 'sí', 'si', 'sim', 'still', 'very much', 'definitely', 'high'].map(
    (yes) => [`interested: ${yes}`, undefined] as const,
  ),
  ['duration: long', 'The duration long is not understood, so 60 minutes count. Write minutes, such as 45.'],
  [
    'duration: about 45',
    'The duration about 45 is not understood, so 60 minutes count. Write minutes, such as 45.',
  ],
  ['duration: 1h', undefined],
  ['interested: 8/10', 'The answer 8/10 is not understood, so it counts as yes. Write yes, no or unsure.'],
  ['interested: no longer', undefined],
  ['time: "25:00"', 'The time 25:00 is not understood, so the whole day counts. Write it as 14:30.'],
  ['time: 25pm', 'The time 25pm is not understood, so the whole day counts. Write it as 14:30.'],
  ['time: 25 p.m.', 'The time 25 p.m. is not understood, so the whole day counts. Write it as 14:30.'],
  ['time: 45 min', undefined],
  ['time: 45 cm', undefined],
  ['time: 2:30 pm', undefined],
  ['time-zone:\ncountry:\nduration:\ninterested:\ntime:', undefined],
];

/** Everything said of a file: the code, the place, the sentence and what each fix is called. */
const problems: readonly (readonly [frontMatter: string, problems: readonly string[], path?: string])[] = [
  [
    'company: [\ndate: {',
    [
      'front-matter-unreadable at d: The front matter is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
    ],
  ],
  [
    'round: onsite\ncompany:\ndate: 2026-11-19\noutcome: waiting',
    ['company-missing at company: This interview names no company, so no letter is due for it.'],
  ],
  [
    'date: 2026-11-19\ninterviewers: Dana',
    ['company-missing at date: This interview names no company, so no letter is due for it.'],
  ],
  [
    'round: onsite\ncompany: A\noutcome: waiting',
    ['date-missing at round: This interview has no date, so no letter is due for it.'],
  ],
  [
    'company: A\ndate:',
    [
      'date-missing at date: This interview has no date, so no letter is due for it. The name of the file says 2026-11-19. [Set to 2026-11-19, from the file name]',
    ],
    'in/2026-11-19-a.md',
  ],
  [
    'company: A\ndate:',
    [
      'date-missing at date: This interview has no date, so no letter is due for it. Its folder says 2026-11-19. [Set to 2026-11-19, from the folder]',
    ],
    '2026-11-19/a.md',
  ],
  [
    'company: A\ndate:',
    ['date-missing at date: This interview has no date, so no letter is due for it.'],
    '2026-11-31-a.md',
  ],
  ['company: A\nstatus: scheduled\ndate: TBA', []],
  [
    'company: A\nstatus: scheduled\ndate:',
    ['date-missing at date: This interview has no date, so no letter is due for it.'],
  ],
  [
    'company: A\nstatus: waiting\ndate: TBA',
    ['date-missing at date: This interview has no date, so no letter is due for it.'],
  ],
  [
    'company: A\nstatus: scheduled\ndate: TBA',
    [
      'date-missing at date: This interview has no date, so no letter is due for it. The name of the file says 2026-11-19. [Set to 2026-11-19, from the file name]',
    ],
    'in/2026-11-19-a.md',
  ],
  [
    'company: A\ndate: [2026-11-19, 2026-11-20]',
    [
      'date-invalid at [2026-11-19, 2026-11-20]: "[2026-11-19, 2026-11-20]" names several days, so none is read. Write a list of interviews, or keep only one day. [Change to interviews: [2026-11-19, 2026-11-20]]',
    ],
  ],
  [
    'company: A\ndate: {day: 2026-11-19}',
    ['date-invalid at {day: 2026-11-19}: "{day: 2026-11-19}" is not a date: it is a list or a map.'],
  ],
  [
    'company: A\noutcome: {a: b}\ndate: 2026-11-19',
    [
      'outcome-unknown at {a: b}: "{a: b}" is not a known outcome, so it does not count. Write one such as waiting or rejected.',
    ],
  ],
  [
    'company: A\ndate: 2026-11-19\noutcome: wating',
    [
      'outcome-unknown at wating: "wating" is not a known outcome, so it does not count. Did you mean waiting? [Change to waiting]',
    ],
  ],
  [
    'company: A\ndate: 2026-11-19\noutcome: |\n  They will\n\n  write to me in the week after next',
    [
      'outcome-unknown at |\n  They will\n\n  write to me in the week after next: "They will write to me in the week after…" is not a known outcome, so it does not count. Write one such as waiting or rejected.',
    ],
  ],
  [
    'company: A\noutcome: waiting\ntime: "25:00"',
    [
      'value-unknown at "25:00": The time "25:00" is not understood, so the whole day counts. Write it as 14:30.',
      'date-missing at company: This interview has no date, so no letter is due for it.',
    ],
  ],
  ['company: A\ndate: 2026-11-19\nemployer:', []],
];

const at = (path: string, text: string) => readLogFile(path, text, outcomeReader());
const entryOf = (lines: string, path = 'a.md') => {
  const file = at(path, `---\ncompany: A\ndate: 2026-11-19\n${lines}\n---\n`);
  return { entry: onlyEntry(file), problems: problemsOf(file) };
};

describe('files of the log', () => {
  for (const [frontMatter, kind] of kinds) {
    it(`${JSON.stringify(frontMatter)}: ${kind}`, () =>
      assert.equal(at('a.md', `---\n${frontMatter}\n---\n`).reading.kind, kind));
  }
  it('is no interview in a folder of customers, unless it names who interviews or says that it is one', () => {
    const visit = '---\ncompany: A\ndate: 2026-11-19\ncontact: Dana\n';
    assert.equal(at('Accounts/a.md', `${visit}---\n`).reading.kind, 'other');
    assert.equal(at('Accounts/a.md', `${visit}interviewers: Dana\n---\n`).reading.kind, 'entries');
    assert.equal(at('crm/a.md', `${visit}type: interview\n---\n`).reading.kind, 'entries');
  });

  it('is read without a parser of YAML where its front matter is simple', () => {
    const [simple, other] = ['company: A\ndate: 2026-11-19', 'company: &a A\ndate: 2026-11-19'].map(
      (lines) => `---\n${lines}\n---\nA good day.\n`,
    );
    const read = (text = '') => {
      const steps = simpleLogFileInSteps('a.md', text, outcomeReader());
      return steps && lastOf(steps);
    };
    assert.equal(read(simple)?.reading.kind, 'entries');
    assert.deepEqual(read(simple), at('a.md', simple ?? ''));
    assert.equal(read(other), undefined);
    assert.equal(at('a.md', other ?? '').reading.kind, 'entries');
  });
  it('is an unsupported format only where it names a company', () => {
    assert.equal(at('a.md', '+++\ncompany = "A"\n+++\n').reading.kind, 'unreadable');
    assert.equal(at('a.md', '+++\ntitle = "A"\n+++\n').reading.kind, 'other');
    assert.equal(at('a.md', '# Notes').reading.kind, 'other');
    assert.equal(at('a.md', 'Company: A\nDate: 2026-11-19\n').reading.kind, 'other');
  });
  for (const [lines, field, value] of fields) {
    it(`${lines} is ${field} ${value}`, () => {
      const read = new Map<string, unknown>(Object.entries(entryOf(lines).entry)).get(field);
      const located = typeof read === 'object' && read !== null && 'value' in read ? read.value : read;
      assert.equal(located, value);
    });
  }
  for (const [written, value] of interest) {
    it(`interested: ${written} is ${value}`, () =>
      assert.equal(entryOf(`interested: ${written}`).entry.interested?.value, value));
  }
  for (const [lines, time] of times) {
    it(`${lines} is at ${time}`, () => assert.equal(entryOf(lines).entry.date?.value.time?.toString(), time));
  }
  for (const [lines, message] of [
    ['status: applied', undefined],
    ['status: ghosted', undefined],
    ['status: rejected\napplied: 2026-11-01', undefined],
    ['status: withdrawn\napplied: 2026-11-01', undefined],
    ['status: rejected', undefined],
    ['status: waiting\napplied: 2026-11-01', 'This interview has no date, so no letter is due for it.'],
    ['status: waiting\ntags: [a, b]', 'This interview has no date, so no letter is due for it.'],
    [
      'date: 2026-11-19\nstatus: waiting\nstatus: rejected',
      'status is there twice; the first with a value counts.',
    ],
    [
      'date: 2026-11-19\nstage: offer\nstatus: waiting',
      'stage and status both give the outcome; status counts.',
    ],
    ['data: 2026-11-18\ndate: 2026-11-19', 'data and date both give the date; date counts.'],
    [
      'status: waiting\nreferences: [{name: Dana}]',
      'This interview has no date, so no letter is due for it.',
    ],
  ] as const) {
    it(`${lines}: ${message ?? 'needs no date'}`, () => {
      const problems = problemsOf(at('a.md', `---\ncompany: A\n${lines}\n---\n`));
      assert.deepEqual(
        problems.map(({ message: said }) => said),
        message === undefined ? [] : [message],
      );
    });
  }
  for (const [frontMatter, expected, path = 'a.md'] of problems) {
    it(`${path}, ${JSON.stringify(frontMatter)}: ${expected.length === 0 ? 'nothing to say' : 'says what is wrong'}`, () => {
      const text = `---\n${frontMatter}\n---\n`;
      const found = problemsOf(at(path, text));
      assert.deepEqual(
        found.map(({ code, range, message, fixes }) =>
          [
            `${code} at ${text.slice(range.start, range.end).trimEnd()}: ${message}`,
            ...fixes.map(({ title }) => `[${title}]`),
          ].join(' '),
        ),
        expected,
      );
    });
  }
  it('a date that a program was to fill in is no list or map either', () => {
    const problems = problemsOf(at('a.md', '---\ncompany: A\ndate: {{date}}\n---\n'));
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['"{{date}}" is not a date: it is a template that was not filled in.'],
    );
  });
  it('is certain how a date is written in ISO 8601, and not that more than a date may go', () => {
    const certain = (written: string) => {
      const problems = problemsOf(at('a.md', `---\ncompany: A\ndate: ${written}\n---\n`));
      return problems.flatMap(({ fixes }) => fixes.map((fix) => fix.kind === 'change' && fix.certain));
    };
    assert.deepEqual(certain('19.11.2026'), [true]);
    assert.deepEqual(certain('"[[daily/2026-11-19|Thursday]]"'), [false]);
    assert.deepEqual(certain('2026-11-19 14:00 → 15:00'), [false]);
  });
  it('leaves a time that the date has as it is', () => {
    const file = at('a.md', '---\ncompany: A\ndate: 2026-11-19T10:00\ntime: "14:30"\n---\n');
    assert.equal(onlyEntry(file).date?.value.time?.toString(), '10:00:00');
  });
  for (const [lines, message] of unread) {
    it(`${lines} is ${message === undefined ? 'understood' : 'not'}`, () => {
      const found = entryOf(lines).problems.filter(({ code }) => code === 'value-unknown');
      assert.deepEqual(
        found.map(({ message: said }) => said.replaceAll('"', '')),
        message === undefined ? [] : [message],
      );
    });
  }
  it('knows the fields of people who write other languages', () => {
    const rows: readonly (readonly [text: string, said: readonly unknown[]])[] = [
      [
        'empresa: Acme\ncargo: QA\ndata: 19/11/2026\nstatus: rejeitado',
        ['Acme', 'QA', '2026-11-19', 'rejected'],
      ],
      [
        '会社名: Acme\n職種: QA\n面接日: 2026年11月19日(木)\n結果: 不採用',
        ['Acme', 'QA', '2026-11-19', 'rejected'],
      ],
      ['公司: Acme\n职位: QA\n日期: 2026-11-19\n状态: 未通过', ['Acme', 'QA', '2026-11-19', 'rejected']],
      [
        '회사: Acme\n직무: QA\n면접일: 2026년 11월 19일\n결과: 불합격',
        ['Acme', 'QA', '2026-11-19', 'rejected'],
      ],
    ];
    for (const [text, said] of rows) {
      const { company, role, date, outcome } = onlyEntry(at('a.md', `---\n${text}\n---\n`));
      assert.deepEqual(
        [
          company?.value,
          role?.value,
          date?.value.date.toString(),
          typeof outcome === 'string' ? outcome : outcome.value,
        ],
        said,
      );
    }
    const { reading } = at('a.md', '---\ncompany: Acme\ndata: [1, 2]\n---\n');
    assert.equal(reading.kind, 'other');
  });
  it('keeps of a body what tells of unticked tasks, and knows whether that takes a parser', () => {
    const tasksOf = (body: string) => {
      return onlyEntry(at('a.md', `---\ncompany: A\ndate: 2026-11-19\n---\n${body}`)).tasks;
    };
    const simple = '## Promised\n- [ ] send it\n- [ ] call\n\nA good day.\n';
    assert.deepEqual(tasksOf(simple), {
      notes: '## Promised\n- [ ] send it\n- [ ] call',
      pieces: [{ at: 0, from: 0 }],
      isSimple: true,
    });
    assert.deepEqual(tasksOf('To do:\n\n- [ ] send it'), {
      notes: 'To do:\n\n- [ ] send it',
      pieces: [{ at: 0, from: 0 }],
      isSimple: true,
    });
    // The last two are tasks to Markdown all the same.
    for (const body of ['# To do\n1. [ ] send it', '# To do\n-\n  [ ] send it', '# To do\n- [\t] send it'])
      assert.deepEqual(tasksOf(body), { notes: body, pieces: [{ at: 0, from: 0 }], isSimple: false });
    // Of other sections only the headings above are kept.
    assert.deepEqual(tasksOf(`# Acme\n\n- *Rust*\n\n## Dana\n\nTalk.\n\n### To do\n\n- [ ] send *it*\n`), {
      notes: '# Acme\n## Dana\n### To do\n\n- [ ] send *it*\n',
      pieces: [
        { at: 0, from: 0 },
        { at: 7, from: 18 },
        { at: 15, from: 34 },
      ],
      isSimple: false,
    });
    assert.equal(tasksOf('# To do\n- [x] sent\n'), undefined);
    // Under no heading of promises nothing is promised.
    for (const body of ['- [ ] send it', '## Follow-up\n\n> ## To do\n\n- to do: all\n\n- [ ] send it'])
      assert.equal(tasksOf(body), undefined);
  });
  it('reads lines that end in the lone CR of old Macs as any others, at the same places', () => {
    const text = '---\ncompany: A\ndate: 19.11.2026\noutcome: waitng\npanel:\n  - Dana\n---\n- the lab\n';
    for (const written of [text, `\uFEFF${text}`, '+++\ncompany = "A"\n+++\n'])
      for (const read of [entriesIn, problemsOf])
        assert.deepEqual(read(at('a.md', written.replaceAll('\n', '\r'))), read(at('a.md', written)));
  });
  it('makes nothing of a file in another encoding, and says so once', () => {
    const read = (text: string) => at('a.md', new TextDecoder().decode(Buffer.from(text, 'latin1')));
    const fields = 'company: A\ndate: 2026-11-19\ninterviewers: [Dana]\n';
    for (const text of [
      `---\n${fields.replace('Dana', 'Jürgen')}---\n`,
      `---\n${fields}---\n\n## Highlights\n- the café\n`,
      `---\n${fields.replace('[Dana]', '\n  - {name: Jürgen, "email": &a x@x.example}')}---\n`,
      '---\nletter: thank-you\nentry: a.md\n---\n\nDear Jürgen,\n',
      // A sign of binary files, and text of Japan as mail has it.
      `---\n${fields}---\n\n## Highlights\n- the l\0ab\n`,
      '---\ncompany: A\ndate: 2026-11-19\ninterviewers: [\u001B$B;3ED\u001B(B]\n---\n',
      // Interviews in a table, and under headings.
      '# Interviews\n\n| Company | Date | Interviewer | Outcome |\n|---|---|---|---|\n| Halden | 2026-11-20 | Jürgen | waiting |\n| Orma | 2026-11-21 | Mei | waiting |\n',
      '# Interviews\n\n## Größe GmbH\n\nDate: 2026-11-20 14:00\nInterviewer: Mei\nOutcome: waiting\n\n## Orma\n\nDate: 2026-11-19 14:00\nInterviewer: Mei\nOutcome: waiting\n',
    ]) {
      const file = read(text);
      assert.equal(file.reading.kind, 'unreadable', text);
      assert.deepEqual(
        problemsOf(file).map(({ message }) => message),
        [
          'A character of this file cannot be read, so the file does not count. Save it as UTF-8, or write that character again.',
        ],
      );
    }
    assert.equal(read('---\ntitle: Café\n---\n').reading.kind, 'other');
    // Who writes would be greeted and signed wrongly by every letter.
    const profile = at('jobs/profile.md', '---\nname: J\uFFFDrgen\n---\n');
    assert.match(problemsOf(profile)[0]?.message ?? '', /^A character of this file cannot be read/);
    assert.equal(at('jobs/my-profile.md', '---\nname: J\uFFFDrgen\n---\n').reading.kind, 'other');
  });
  it('says of a file in UTF-16 that it is not read, where it names a company', () => {
    const utf16 = (text: string) => Buffer.from(text, 'utf16le');
    const read = (bytes: Buffer) => at('a.md', new TextDecoder().decode(bytes));
    const text = '---\nrole: QA\nemployer: Münch\n---\n';
    const utf32 = Buffer.concat(
      [...text].map((sign) => Buffer.from([sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8, 0, 0])),
    );
    const mark = Buffer.from([0xff, 0xfe, 0, 0]);
    for (const bytes of [
      utf16(text),
      utf16(text).swap16(),
      utf16(`\uFEFF${text}`),
      utf32,
      Buffer.concat([mark, utf32]),
      Buffer.from(utf32).swap32(),
    ]) {
      const [problem] = problemsOf(read(bytes));
      assert.equal(problem?.message, 'This file is UTF-16 or UTF-32 and is not read; save it as UTF-8.');
    }
    assert.equal(read(utf16('---\ntitle: Notes\n---\n')).reading.kind, 'other');
    assert.equal(read(utf16('\uFEFFcompany: A\n')).reading.kind, 'other');
  });
  for (const [lines, ...fixed] of [
    ['date: 19.11.2026 # why\nround: onsite', 'date: 2026-11-19 # why\nround: onsite'],
    ['date: |\n  19.11.2026\nround: onsite', 'date: 2026-11-19\nround: onsite'],
    ['date:\n  - 19.11.2026\nround: onsite', 'date: 2026-11-19\nround: onsite'],
    ['date:\n- 19.11.2026\nround: onsite', 'date: 2026-11-19\nround: onsite'],
    ['date: 03/04/2026\nround: onsite', 'date: 2026-03-04\nround: onsite', 'date: 2026-04-03\nround: onsite'],
    ['date:\nround: onsite', 'date: 2026-11-19\nround: onsite'],
    [
      'date: 2026-11-19\noutcome:\n  - wating\nround: onsite',
      'date: 2026-11-19\noutcome: waiting\nround: onsite',
    ],
    // Nothing that would lose a comment, or leave half of a value behind.
    ['date:\n  - # why\n    19.11.2026\nround: onsite'],
    ['date:\n  - 19.11.2026\n  -\nround: onsite'],
    ['date: | # why\n  19.11.2026\nround: onsite'],
    ['tags: &days [a]\ndate: *days'],
    ['date: &day 19.11.2026\napplied: *day\noutcome: upcoming'],
    ['date: |\nround: onsite'],
  ] as const) {
    it(`${JSON.stringify(lines)} is mended and nothing else is touched`, () => {
      const textOf = (rest: string) => `---\ncompany: A\n${rest}\n---\n`;
      const problems = problemsOf(at('2026-11-19-a.md', textOf(lines)));
      assert.equal(problems.length, 1);
      assert.deepEqual(
        problems.flatMap(({ fixes }) => editsIn(fixes).map(({ edit }) => applyEdits(textOf(lines), [edit]))),
        fixed.map(textOf),
      );
    });
  }
  it('removes a second spelling only where it says the same', () => {
    const fixesOf = (lines: string) =>
      entryOf(lines).problems.map(({ code, fixes }) => `${code} ${fixes.map(({ title }) => title).join()}`);
    assert.deepEqual(fixesOf('employer: A'), ['field-duplicate Remove employer']);
    assert.deepEqual(fixesOf('employer: B'), ['field-duplicate ']);
    assert.deepEqual(fixesOf('recruiter: Dana\nhiring-manager: Luis'), []);
    assert.deepEqual(fixesOf('follow-ups: [2026-11-20]\nfollow-ups:'), ['field-duplicate Remove follow-ups']);
    assert.deepEqual(fixesOf('follow-ups:\nfollow-ups:'), ['field-duplicate Remove follow-ups']);
    assert.deepEqual(fixesOf('employer:'), []);
  });
});
