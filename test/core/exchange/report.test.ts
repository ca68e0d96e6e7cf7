import assert from 'node:assert/strict';
import { agendaByState, agendaJson, agendaOf } from '../../../src/core/exchange/agenda.ts';
import {
  checkJson,
  findingsByFile,
  type PlacedFinding,
  placeFindings,
} from '../../../src/core/exchange/checkReport.ts';
import { githubAnnotations } from '../../../src/core/exchange/github.ts';
import { momentJson } from '../../../src/core/exchange/report.ts';
import { sarifLog } from '../../../src/core/exchange/sarif.ts';
import { snoozedUntil } from '../../../src/core/owed/obligation.ts';
import { english } from '../../../src/core/speech.ts';
import { contextAt, deriveObligations, logOf, moment } from '../logOf.ts';

const now = moment('2026-11-23T09:00');
const head = { now, files: 3, entries: 2, letters: 1 };

const files = {
  'b.md':
    '---\ncompany: B\ndate: 2026-11-20T10:00\noutcome: waiting\ncontact: Mei Lin\nfollow-ups: [{letter: thank-you, to: Mei, snoozed: 2026-11-25}]\n---\n',
  'a.md': '---\ncompany: A\ndate: 2026-11-19T14:00\noutcome: waiting\n---\n',
  'c.md': '---\ncompany: C\ndate: 2026-09-01\noutcome: waiting\n---\n',
};
const obligations = deriveObligations(logOf(files), contextAt('2026-11-23T09:00'));
const toMei = obligations.find(({ to }) => to?.name === 'Mei Lin');

describe('the agenda as data', () => {
  it('is soonest first, without what lapsed', () => {
    const rows = (all: boolean) =>
      agendaOf(obligations, { all }).map(
        ({ interview, letter, state }) => `${interview.entry.path} ${letter} ${state}`,
      );
    assert.deepEqual(rows(false), [
      'a.md thank-you overdue',
      'b.md thank-you snoozed',
      'a.md check-in upcoming',
      'b.md check-in upcoming',
    ]);
    assert.deepEqual(rows(true).slice(0, 2), ['c.md thank-you lapsed', 'c.md check-in lapsed']);
  });

  it('has what comes in the order in which it opens', () => {
    const waiting = (date: string, more = '') =>
      `---\ncompany: ${date}\ndate: ${date}\noutcome: waiting\n${more}---\n`;
    const coming = deriveObligations(
      logOf({
        'a.md': waiting('2026-11-19'),
        // Opens first, and is due last.
        'b.md': waiting('2026-11-18', 'country: DE\n'),
      }),
      contextAt('2026-11-23T09:00'),
    );
    const parts = new Map(agendaByState(agendaOf(coming, { all: false })));
    assert.deepEqual(
      parts.get('upcoming')?.map(({ interview }) => interview.entry.path),
      ['b.md', 'a.md'],
    );
  });

  it('does not depend on the order of files', () => {
    const reversed = deriveObligations(
      logOf(Object.fromEntries(Object.entries(files).toReversed())),
      contextAt('2026-11-23T09:00'),
    );
    assert.deepEqual(
      agendaJson(head, agendaOf(reversed, { all: true }), english),
      agendaJson(head, agendaOf(obligations, { all: true }), english),
    );
  });

  it('has letters of one time in the order of files, kinds and people', () => {
    const entry = (company: string, outcome: string) =>
      `---\ncompany: ${company}\ndate: 2026-11-19T14:00\noutcome: ${outcome}\ninterviewers: [Zoe, Ana]\n---\n`;
    const tied = deriveObligations(
      logOf({ 'c.md': entry('C', 'waiting'), 'b.md': entry('B', 'rejected'), 'a.md': entry('A', 'waiting') }),
      contextAt('2026-11-20T09:00'),
    );
    assert.deepEqual(
      agendaOf(tied, { all: false }).map(
        ({ interview, letter, to }) => `${interview.entry.path} ${letter} ${to?.name}`,
      ),
      [
        'a.md thank-you Ana',
        'a.md thank-you Zoe',
        'c.md thank-you Ana',
        'c.md thank-you Zoe',
        'a.md check-in Zoe',
        'c.md check-in Zoe',
        // Nobody knows its best day; it helps until the last of all.
        'b.md rejection-reply Zoe',
      ],
    );
  });

  it('says what is known as it is, and what is not as null', () => {
    const rejected = {
      'a.md':
        '---\ncompany: A\nrole: Fitter\ndate: 2026-11-19T14:00\noutcome: rejected\ncontact: Mei Lin\n---\n',
      'l.md': '---\nletter: rejection-reply\nentry: a.md\nto: Mei Lin\n---\n',
    };
    const known = deriveObligations(logOf(rejected), contextAt('2026-11-23T09:00'));
    const [{ why, ...row } = { why: '' }] = agendaJson(
      head,
      agendaOf(known, { all: true }),
      english,
    ).obligations;
    assert.match(why, /\.$/);
    // Nobody wrote since when it is known, so no day is best.
    assert.deepEqual(row, {
      entry: 'a.md',
      company: 'A',
      role: 'Fitter',
      letter: 'rejection-reply',
      to: 'Mei Lin',
      state: 'open',
      drafted: true,
      opens: '2026-11-19T15:00:00-05:00',
      due: null,
      closes: '2026-12-31T18:00:00-05:00',
    });
    const [unnamed] = agendaJson(head, agendaOf(obligations, { all: false }), english).obligations;
    assert.deepEqual([unnamed?.role, unnamed?.to, unnamed?.drafted], [null, null, false]);
  });

  it('comes in parts, the most urgent first', () => {
    const parts = agendaByState(agendaOf(obligations, { all: true }));
    assert.deepEqual(
      parts.map(([state, group]) => [state, group.length]),
      [
        ['overdue', 1],
        ['upcoming', 2],
        ['snoozed', 1],
        ['lapsed', 2],
      ],
    );
  });

  it('knows until when a letter is snoozed', () => {
    const days = obligations.flatMap((one) => snoozedUntil(one)?.toString() ?? []);
    assert.deepEqual(days, ['2026-11-25']);
  });
});

describe('a moment in JSON', () => {
  it('has its offset and no zone, to the second', () => {
    assert.equal(momentJson(moment('2026-11-19T15:00', 'America/New_York')), '2026-11-19T15:00:00-05:00');
    assert.equal(momentJson(moment('2026-07-01', 'Asia/Kolkata')), '2026-07-01T00:00:00+05:30');
    assert.equal(momentJson(moment('2026-07-01T12:30', 'UTC')), '2026-07-01T12:30:00+00:00');
  });
});

const finding = { path: 'x y/ü,1.md', range: { start: 4, end: 11 }, fixes: [] } as const;
const placed: readonly PlacedFinding[] = placeFindings(
  [
    { ...finding, code: 'date-invalid', severity: 'error', message: '50% of "x"\r\nis: no date, 2::y' },
    { ...finding, code: 'date-format', severity: 'hint', message: 'm' },
  ],
  (_, offset) => ({ line: offset > 10 ? 2 : 1, character: offset }),
);

describe('the findings as data', () => {
  it('count lines and columns from 1, and name a letter only where they are about one', () => {
    assert.deepEqual(checkJson(head, placed).findings[0], {
      file: 'x y/ü,1.md',
      line: 2,
      column: 5,
      endLine: 3,
      endColumn: 12,
      severity: 'error',
      code: 'date-invalid',
      message: '50% of "x"\r\nis: no date, 2::y',
    });
    const [obligation] = obligations;
    const about = placed.map((one) => ({ ...one, finding: { ...one.finding, obligation } }));
    const { letter, to } = { letter: '', to: '', ...checkJson(head, about).findings[0] };
    assert.deepEqual([letter, to], ['thank-you', null]);
    const named = placed.map((one) => ({ ...one, finding: { ...one.finding, obligation: toMei } }));
    assert.deepEqual({ to: '', ...checkJson(head, named).findings[0] }.to, 'Mei Lin');
  });

  it('begin with the moment, and what was read for it', () => {
    assert.deepEqual(checkJson(head, []), {
      version: 1,
      now: '2026-11-23T09:00:00-05:00',
      timeZone: 'America/New_York',
      files: 3,
      entries: 2,
      letters: 1,
      findings: [],
    });
  });

  it('belong to files', () => {
    assert.deepEqual([...findingsByFile(placed)], [['x y/ü,1.md', placed]]);
  });

  it('are one escaped line each for GitHub', () => {
    assert.equal(
      githubAnnotations(placed, 'log/'),
      '::error file=log/x y/ü%2C1.md,line=2,endLine=3,title=date-invalid::50%25 of "x"%0D%0Ais: no date, 2::y\n' +
        '::notice file=log/x y/ü%2C1.md,line=2,endLine=3,title=date-format::m\n',
    );
    assert.equal(githubAnnotations([], ''), '');
    const colon = placed.map((one) => ({ ...one, finding: { ...one.finding, path: 'a:b.md' } }));
    assert.match(githubAnnotations(colon, ''), /^::error file=a%3Ab\.md,/);
    const line = placed.slice(0, 1).map((one) => ({ ...one, endLine: one.line }));
    assert.match(githubAnnotations(line, ''), /,line=2,endLine=2,col=5,endColumn=12,title=/);
  });

  for (const [severity, github, sarif] of [
    ['error', 'error', 'error'],
    ['warning', 'warning', 'warning'],
    ['information', 'notice', 'note'],
    ['hint', 'notice', 'note'],
  ] as const)
    it(`of severity ${severity} are of level ${github} for GitHub, and of level ${sarif} in SARIF`, () => {
      const one = placed.slice(0, 1).map((about) => ({ ...about, finding: { ...about.finding, severity } }));
      assert.ok(githubAnnotations(one, '').startsWith(`::${github} `));
      assert.equal(sarifLog(one, { version: '1', prefix: '' }).runs[0].results[0]?.level, sarif);
    });

  it('have rules in SARIF of the level of their code', () => {
    const { rules } = sarifLog([], { version: '1', prefix: '' }).runs[0].tool.driver;
    const levels = new Map(rules.map(({ id, defaultConfiguration }) => [id, defaultConfiguration.level]));
    for (const [id, level] of [
      ['front-matter-unreadable', 'error'],
      ['follow-up-overdue', 'warning'],
      ['follow-up-open', 'note'],
    ] as const)
      assert.equal(levels.get(id), level);
  });

  it('are results of rules in SARIF', () => {
    const [run] = sarifLog(placed, { version: '1.0.0', prefix: 'log/' }).runs;
    assert.deepEqual(
      run.results.map(({ level, ruleIndex }) => [level, run.tool.driver.rules[ruleIndex]?.id]),
      [
        ['error', 'date-invalid'],
        ['note', 'date-format'],
      ],
    );
    const [result] = run.results;
    assert.deepEqual(result?.locations[0]?.physicalLocation, {
      artifactLocation: { uri: 'log/x%20y/%C3%BC%2C1.md', uriBaseId: '%SRCROOT%' },
      region: { startLine: 2, startColumn: 5, endLine: 3, endColumn: 12 },
    });
  });

  it('say in SARIF what a fix writes, where that is known to the letter', () => {
    const fix = { title: 'Write it', path: 'a.md', certain: true } as const;
    const edit = (start: number, end: number, text: string) =>
      ({ kind: 'edit', edit: { range: { start, end }, text }, replaces: '' }) as const;
    const set = { kind: 'set-letter-field', field: 'entry', value: 'b.md' } as const;
    const about = placed.map((one) => ({
      ...one,
      finding: {
        ...one.finding,
        message: 'a [link](b) of {0} \\',
        fixes: [
          { ...fix, kind: 'change', changes: [edit(4, 9, 'x'), edit(20, 20, 'y')] },
          { ...fix, kind: 'change', changes: [edit(4, 9, 'x'), set] },
        ] as const,
      },
    }));
    const [result] = sarifLog(about, { version: '1', prefix: 'log/' }).runs[0].results;
    assert.deepEqual(result?.message, { text: 'a \\[link\\](b) of {{0}} \\\\' });
    assert.deepEqual(result?.fixes, [
      {
        description: { text: 'Write it' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'log/a.md', uriBaseId: '%SRCROOT%' },
            replacements: [
              { deletedRegion: { charOffset: 4, charLength: 5 }, insertedContent: { text: 'x' } },
              { deletedRegion: { charOffset: 20, charLength: 0 }, insertedContent: { text: 'y' } },
            ],
          },
        ],
      },
    ]);
  });

  it('are each one of its own in SARIF, also where two say the same, or another folder does', () => {
    const [one] = placed;
    assert.ok(one);
    const prints = ['ada/', 'bo/'].flatMap((prefix) =>
      sarifLog([one, one, one], { version: '1', prefix }).runs[0].results.map(
        ({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash,
      ),
    );
    assert.equal(new Set(prints).size, 6);
  });

  it('are other ones in SARIF for another letter or another person', () => {
    const prints = [undefined, ...obligations].map((obligation) => {
      const about = placed.map((one) => ({ ...one, finding: { ...one.finding, obligation } }));
      const [result] = sarifLog(about, { version: '1', prefix: '' }).runs[0].results;
      return result?.partialFingerprints.primaryLocationLineHash;
    });
    assert.ok(prints.length > 2 && prints.every((print) => print !== undefined));
    assert.equal(new Set(prints).size, prints.length);
  });

  it('stay the same ones in SARIF while lines move', () => {
    const print = (line: number) =>
      sarifLog(
        placed.map((one) => ({ ...one, line })),
        { version: '1', prefix: '' },
      ).runs[0].results.map(({ partialFingerprints }) => partialFingerprints);
    assert.deepEqual(print(1), print(9));
  });
});
