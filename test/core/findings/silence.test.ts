import assert from 'node:assert/strict';
import { defaultSettings, type Settings } from '../../../src/core/config.ts';
import { unreadableFinding } from '../../../src/core/findings/index.ts';
import { evaluate } from '../../../src/core/incremental/evaluation.ts';
import { english } from '../../../src/core/speech.ts';
import { contextAt, filesOf } from '../logOf.ts';

/** The findings of a log at a moment, as `path code: what it underlines`. */
function found(
  files: Readonly<Record<string, string>>,
  now = '2026-11-23T09:00',
  settings: Partial<Settings> = {},
) {
  return evaluate(filesOf(files), contextAt(now, 'America/New_York', settings)).findings;
}
const entry = (fields: string) => `---\ncompany: Oak\ndate: 2026-09-01T14:00\n${fields}\n---\n`;

describe('no word for long', () => {
  const sent = (letter: string, day: string) => `{letter: ${letter}, sent: ${day}}`;
  const rows: readonly (readonly [name: string, fields: string, now: string, message: string | undefined])[] =
    [
      ['both check-ins lapsed', '', '2026-11-23', 'No word for 83 days. Close it?'],
      ['a check-in is open', '', '2026-09-10', undefined],
      [
        'one check-in was sent, and the second is still to come',
        sent('check-in', '2026-09-09'),
        '2026-09-10',
        undefined,
      ],
      ['one was sent, and the second is open', sent('check-in', '2026-09-09'), '2026-09-18', undefined],
      [
        'both were sent',
        `${sent('check-in', '2026-09-09')}, ${sent('second-check-in', '2026-09-17')}`,
        '2026-09-24',
        'No word for 23 days. Close it?',
      ],
      [
        'both were sent, the second so lately that nobody can have answered',
        `${sent('check-in', '2026-09-09')}, ${sent('second-check-in', '2026-09-17')}`,
        '2026-09-23',
        undefined,
      ],
      [
        'both were sent, nobody knows when',
        `${sent('check-in', 'yes')}, ${sent('second-check-in', 'yes')}`,
        '2026-09-24',
        'No word for 23 days. Close it?',
      ],
      [
        'both were sent, nobody knows when the second was, and it may have been today',
        `${sent('check-in', '2026-09-09')}, ${sent('second-check-in', 'yes')}`,
        '2026-09-18',
        undefined,
      ],
      [
        'both were sent, nobody knows when the second was, and that is over',
        `${sent('check-in', '2026-09-09')}, ${sent('second-check-in', 'yes')}`,
        '2026-10-05',
        'No word for 34 days. Close it?',
      ],
      [
        'one was sent, and the second lapsed',
        sent('check-in', '2026-09-09'),
        '2026-11-23',
        'No word for 83 days. Close it?',
      ],
      ['the check-in was waived', '{letter: check-in, waived: no need}', '2026-11-23', undefined],
      ['they replied once', '{replied: 2026-09-10}', '2026-11-23', 'No word for 74 days. Close it?'],
    ];
  for (const [name, records, now, message] of rows) {
    it(`${name}: ${message ?? 'nothing'}`, () => {
      const text = entry(
        `outcome: waiting\nfollow-ups: [{letter: thank-you, sent: 2026-09-01}${records ? `, ${records}` : ''}]`,
      );
      const findings = found({ 'a.md': text }, `${now}T09:00`).filter(({ code }) => code === 'no-word');
      assert.deepEqual(
        findings.map((one) => `${one.message} ${text.slice(one.range.start, one.range.end)}`),
        message === undefined ? [] : [`${message} waiting`],
      );
    });
  }

  it('counts from a pause, too', () => {
    const text = entry('outcome: on hold\noutcome-since: 2026-09-03');
    const [one] = found({ 'a.md': text }, '2026-11-23T09:00').filter(({ code }) => code === 'no-word');
    assert.equal(one?.message, 'No word for 81 days. Close it?');
  });

  it('is said at the date where nothing is said of the outcome', () => {
    const text = entry('');
    const [one] = found({ 'a.md': text }).filter(({ code }) => code === 'no-word');
    assert.equal(one && text.slice(one.range.start, one.range.end), '2026-09-01T14:00');
  });
});

describe('an outcome that nobody wrote', () => {
  it('is asked for from the end of the interview on', () => {
    const codes = (now: string) =>
      found({ 'a.md': entry('duration: 90') }, now)
        .map(({ code }) => code)
        .filter((code) => code === 'outcome-missing');
    assert.deepEqual(codes('2026-09-01T15:29'), []);
    assert.deepEqual(codes('2026-09-01T15:30'), ['outcome-missing']);
  });

  it('is not asked for without a date', () => {
    const text = '---\ncompany: Oak\noutcome:\n---\n';
    assert.deepEqual(
      found({ 'a.md': text }).map(({ code }) => code),
      ['date-missing'],
    );
  });
});

describe('findings', () => {
  it('come in the order of files and places', () => {
    const two = '---\nrole: x\nposition: y\ncompany: B\ndate: 2026-06-31\n---\n';
    assert.deepEqual(
      found({ 'b.md': two, 'B.md': two, 'a.md': two }).map(({ path, code }) => `${path} ${code}`),
      ['B.md', 'a.md', 'b.md'].flatMap((path) => [`${path} field-duplicate`, `${path} date-invalid`]),
    );
  });

  it('come in the order of places also where another rule says what stands first', () => {
    const of = (...lines: readonly string[]) => {
      const text = ['---', 'company: B', ...lines, '---', ''].join('\n');
      return found({ 'a.md': text }, '2026-11-20T09:00').map(({ code }) => code);
    };
    const [date, people] = ['date: 19.11.2026 09:00', 'interviewers: Dana'];
    assert.deepEqual(of(date, people), ['date-format', 'outcome-missing', 'follow-up-open']);
    assert.deepEqual(of(people, date), ['follow-up-open', 'date-format', 'outcome-missing']);
  });

  it('are none of what was settled before a day, whatever is wrong with it', () => {
    const at = (date: string) => `---\ncompany: B\ndate: ${date}\noutcome: waitng\n---\n`;
    const files = { 'a.md': at('2026-11-01'), 'b.md': at('2026-11-02'), 'c.md': at('2026-06-31') };
    const paths = (settledBefore: string) =>
      [...new Set(found(files, '2026-11-23T09:00', { settledBefore }).map(({ path }) => path))].join(' ');
    assert.equal(paths(''), 'a.md b.md c.md');
    assert.equal(paths('2026-11-02'), 'b.md c.md');
    assert.equal(paths('2026-11-03'), 'c.md');
  });

  it('have one for a letter that names no entry, and for a file that cannot be read', () => {
    const [lone] = found({ 'l.md': '---\nletter: thank-you\nto: Mei\n---\n' });
    assert.deepEqual(
      [lone?.code, lone?.message],
      ['letter-entry-missing', 'This letter names no entry, so it counts for no interview.'],
    );
    const unreadable = (severity: Settings['severity']) =>
      unreadableFinding('a.md', 'It cannot be read.', { ...defaultSettings, severity }, english);
    assert.deepEqual(unreadable({}), [
      {
        path: 'a.md',
        range: { start: 0, end: 0 },
        code: 'front-matter-unreadable',
        severity: 'error',
        message: 'It cannot be read.',
        fixes: [],
      },
    ]);
    assert.deepEqual(unreadable({ 'front-matter-unreadable': 'off' }), []);
  });
});
