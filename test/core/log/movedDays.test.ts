// A letter, a record and a calendar name one interview of several in a file by its day. What happens where that day moves.
import assert from 'node:assert/strict';
import { readDate } from '../../../src/core/dateReading.ts';
import { movedInterview } from '../../../src/core/editing/movedInterview.ts';
import { interviewEvents } from '../../../src/core/exchange/iCalendar.ts';
import { evaluate } from '../../../src/core/index.ts';
import { editsOf } from '../../../src/core/log/change.ts';
import { applyEdits } from '../../../src/core/text.ts';
import { contextAt, filesOf, interviewsOf, logOf } from '../logOf.ts';

const letter = (link: string, to = 'Dana Okafor') =>
  `---\nletter: thank-you\nentry: ${link}\nto: ${to}\nsubject: Thank you\nsent:\n---\nDear Dana,\n`;
const file = (items: readonly string[], more = '') =>
  `---\ncompany: Acme\nrole: Engineer\ninterviews:\n${items.map((item) => `  - {${item}}\n`).join('')}${more}---\n`;
const phone = 'date: 2026-11-10, round: phone, with: Mei Lin';
const onsite = (day: string) => `date: ${day}, round: onsite, with: Dana Okafor`;

function foundIn(files: Readonly<Record<string, string>>, code: string) {
  return evaluate(filesOf(files), contextAt('2026-11-27T09:00')).findings.filter((one) => one.code === code);
}

describe('a letter to one interview of a file', () => {
  for (const [name, link, items, part] of [
    ['on its day', 'acme.md#2026-11-19', [phone, onsite('2026-11-19')], '2026-11-19'],
    ['that names an hour', 'acme.md#2026-11-19T10:00', [phone, onsite('2026-11-19T10:00')], '2026-11-19'],
    ['by a wikilink', '"[[acme#2026-11-19|Acme]]"', [phone, onsite('2026-11-19')], '2026-11-19'],
    [
      'with its reader, of two on that day',
      'acme.md#2026-11-19',
      [onsite('2026-11-19T10:00'), 'date: 2026-11-19T14:00, with: Bo Li'],
      '2026-11-19T10:00',
    ],
    [
      'with two on that day who both met its reader',
      'acme.md#2026-11-19',
      [onsite('2026-11-19T10:00'), onsite('2026-11-19T14:00')],
      undefined,
    ],
    ['on another day', 'acme.md#2026-11-18', [phone, onsite('2026-11-19')], undefined],
  ] as const)
    it(`${name} is ${part === undefined ? 'about none' : 'about it'}`, () => {
      const log = logOf({ 'acme.md': file(items), 'a.md': letter(link) });
      const [only] = log.letters;
      assert.ok(only);
      assert.equal(log.entryOf(only)?.part, part);
    });

  for (const [link, mended] of [
    ['acme.md#2026-11-18', '"acme.md#2026-11-19"'],
    ['"[[acme#2026-11-18|Acme]]"', '"[[acme#2026-11-19|Acme]]"'],
    ['"[[acme#2026-11-18]]"', '"[[acme#2026-11-19]]"'],
  ] as const)
    it(`says which it may be where the day moved, its reader's first: ${link}`, () => {
      const text = letter(link);
      const [finding, ...others] = foundIn(
        { 'acme.md': file([phone, onsite('2026-11-19')]), 'a.md': text },
        'letter-entry-missing',
      );
      assert.deepEqual(others, []);
      assert.match(finding?.message ?? '', /It may be about that of 2026-11-19 or 2026-11-10\.$/);
      const [first, second] = finding?.fixes ?? [];
      assert.deepEqual(
        [first, second].map((fix) => fix?.title),
        ['Link to the interview of 2026-11-19', 'Link to the interview of 2026-11-10'],
      );
      assert.ok(first?.kind === 'change');
      assert.equal(applyEdits(text, editsOf(text, first.changes) ?? []), text.replace(link, mended));
    });

  it('names nothing else where there is no such file, or it holds one interview', () => {
    for (const files of [{}, { 'other.md': '---\ncompany: Acme\ndate: 2026-11-19\n---\n' }]) {
      const [finding] = foundIn({ ...files, 'a.md': letter('acme.md#2026-11-18') }, 'letter-entry-missing');
      assert.deepEqual(finding?.fixes, []);
    }
  });
});

describe('a record of one interview of a file', () => {
  const records = (day: string) =>
    file(
      [phone, onsite('2026-11-19')],
      `follow-ups:\n  - {letter: thank-you, to: Dana Okafor, sent: 2026-11-20, interview: ${day}}\n`,
    );
  it('on another day is told, with a fix for each interview', () => {
    assert.deepEqual(foundIn({ 'acme.md': records('2026-11-19') }, 'interview-unclear'), []);
    const text = records('2026-11-18');
    const [finding] = foundIn({ 'acme.md': text }, 'interview-unclear');
    const fix = finding?.fixes[1];
    assert.ok(fix?.kind === 'change');
    assert.equal(fix.title, 'Record it for the interview of 2026-11-19');
    assert.equal(applyEdits(text, editsOf(text, fix.changes) ?? []), records('2026-11-19'));
  });
});

describe('an interview of a file whose day is moved', () => {
  const move = (items: readonly string[], to: string, more = '') => {
    const log = logOf({ 'acme.md': file(items, more), 'a.md': letter('acme.md#2026-11-19') });
    const interview = interviewsOf(log, contextAt('2026-11-18T10:00')).find(
      ({ entry }) => entry.date?.value.date.toString() === '2026-11-19',
    );
    const reading = readDate(to);
    assert.ok(interview && reading.kind === 'date');
    return movedInterview(interview, reading.value, log);
  };
  const link = (value: string) => ({
    path: 'a.md',
    changes: [{ kind: 'set-letter-field', field: 'entry', value: `acme.md#${value}` }],
  });

  it('takes its letters and records along', () => {
    const record =
      'follow-ups:\n  - {letter: thank-you, sent: 2026-11-20, interview: 2026-11-19}\n  - {replied: 2026-11-20}\n';
    assert.deepEqual(move([phone, onsite('2026-11-19')], '2026-11-24T10:00', record), [
      {
        path: 'acme.md',
        changes: [{ kind: 'set-record-interview', interview: '2026-11-19', value: '2026-11-24' }],
      },
      link('2026-11-24'),
    ]);
  });
  it('is named with its hour where another one is on the new day', () => {
    assert.deepEqual(move([phone, onsite('2026-11-19')], '2026-11-10T15:00'), [link('2026-11-10T15:00')]);
    assert.deepEqual(move([phone, onsite('2026-11-19')], '2026-11-10'), [link('2026-11-10')]);
  });
  it('changes nothing where its name stays, or the link names no day', () => {
    assert.deepEqual(move([phone, onsite('2026-11-19')], '2026-11-19T15:00'), []);
    const log = logOf({ 'acme.md': file([phone, onsite('2026-11-19')]), 'a.md': letter('acme.md') });
    const reading = readDate('2026-11-24');
    const interview = interviewsOf(log, contextAt('2026-11-18T10:00'))[1];
    assert.ok(interview && reading.kind === 'date');
    assert.deepEqual(movedInterview(interview, reading.value, log), []);
  });
});

describe('an interview of a file in a calendar', () => {
  const names = (...items: readonly string[]) => {
    const { interviews } = evaluate(filesOf({ 'acme.md': file(items) }), contextAt('2026-11-27T09:00'));
    return interviewEvents(interviews, (path) => `log/${path}`).map(({ identity }) => identity[0]);
  };
  it('keeps its name where its day moves, if its round has one', () => {
    assert.deepEqual(names(phone, onsite('2026-12-03')), ['log/acme.md#onsite']);
    assert.deepEqual(names(phone, onsite('2026-12-10T10:00')), ['log/acme.md#onsite']);
  });
  it('is told from one before it whose round has the same name', () => {
    assert.deepEqual(names(onsite('2026-11-20'), onsite('2026-12-03'), onsite('2026-12-04')), [
      'log/acme.md#onsite.2',
      'log/acme.md#onsite.3',
    ]);
  });
  it('has its day where its round has no name, or that of a state', () => {
    assert.deepEqual(names(phone, 'date: 2026-12-03'), ['log/acme.md#2026-12-03']);
    const text = file([phone, 'date: 2026-12-03'], 'status: Final round\n');
    const { interviews } = evaluate(filesOf({ 'acme.md': text }), contextAt('2026-11-27T09:00'));
    const [event] = interviewEvents(interviews, (path) => path);
    assert.equal(event?.identity[0], 'acme.md#2026-12-03');
  });
});
