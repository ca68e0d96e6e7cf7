// Every interview of a file is written to alone, however the file tells of it.
import assert from 'node:assert/strict';
import { setOutcome } from '../../../src/core/actions/setOutcome.ts';
import { waive } from '../../../src/core/actions/waive.ts';
import { evaluate } from '../../../src/core/index.ts';
import { editsOf } from '../../../src/core/log/change.ts';
import { isListedAmongOthers } from '../../../src/core/log/interviewsInFile.ts';
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
  'two on one day':
    'interviews:\n  - {date: 2026-11-19T10:00, with: Kim Park}\n  - {date: 2026-11-19T14:00, with: Dana Okafor}',
  'a history':
    'history:\n  - {date: 2026-11-01, event: Applied}\n  - {date: 2026-11-10, event: Phone screen}\n  - {date: 2026-11-19, event: Onsite}',
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
      const entries = evaluation.log.entriesAt(path);
      assert.equal(entries.length, 2);
      const before = saidOf(text);
      for (const [index, entry] of entries.entries()) {
        const acts = [
          setOutcome(evaluation, entry, 'rejected', undefined),
          waive(evaluation, { entry, letter: 'thank-you', to: undefined }, 'we spoke'),
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
    const edit = setItemField(text, interview, field, 'rejected');
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
    assert.equal(isListedAmongOthers('', { pairs: [], bodyStart: 0, content: { start: 0, end: 0 } }), false);
  });
});

describe('days without a year', () => {
  const read = (body: string) =>
    evaluate(filesOf({ [path]: `---\ncompany: Acme\n---\n\n${body}` }), contextAt('2026-11-27T09:00'));
  const table = (rows: string) => `| Date | Stage | With |\n|---|---|---|\n${rows}`;

  it('are asked about beside an interview whose day is known', () => {
    const { findings } = read(table('| 2026-11-20 | phone | Lea Park |\n| Dec 1 | Final | Zoe Ng |\n'));
    assert.ok(findings.some(({ code, message }) => code === 'date-invalid' && message.includes('"Dec 1"')));
  });

  it('are nothing alone', () => {
    const { log } = read(table('| Dec 1 | Final | Zoe Ng |\n'));
    assert.deepEqual(log.entriesAt(path), []);
  });
});
