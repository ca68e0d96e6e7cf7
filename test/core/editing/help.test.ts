import assert from 'node:assert/strict';
import { completionsAt } from '../../../src/core/editing/completions.ts';
import { hoverAt } from '../../../src/core/editing/hover.ts';
import { english } from '../../../src/core/speech.ts';

import { applyEdits } from '../../../src/core/text.ts';
import { contextAt, deriveObligations, filesOf, interviewsOf, logOf } from '../logOf.ts';
import { onlyEntry, problemsOf } from '../problems.ts';

const others = logOf({
  'b.md':
    '---\ncompany: "Birch: Co"\nrole: Analyst\ndate: 2026-11-01\ninterviewers: [Dana Okafor <d@x.example>]\ncontact: {name: Lee, title: Recruiter}\n---\n',
  'c.md': '---\ncompany:\ndate: 2026-11-02\noutcome: waiting\n---\n',
});
const today = contextAt('2026-11-23T10:00').now.toPlainDate();

/** Completions where `|` stands. */
function at(marked: string, path = '2026-11-19-a.md') {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const context = {
    path,
    log: others,
    today,
    timeZones: ['Europe/Berlin', 'Asia/Tokyo'],
    countries: [{ code: 'DE', name: 'Germany' }],
    speech: english,
  };
  return completionsAt(text, offset, context).map((one) => ({
    ...one,
    after: applyEdits(text, [{ range: one.range, text: one.text }]),
  }));
}
const labels = (marked: string, path?: string) => at(marked, path).map(({ label }) => label);
const entry = (line: string) => `---\ncompany: A\n${line}\n---\nBody`;

it('completes no person whom the list names already, or is just naming', () => {
  const text =
    '---\ncompany: A\ndate: 2026-11-02\ncontact: Sam Roe\ninterviewers:\n  - Mia Chen\n  - Lee Fox\n---\n';
  const found = completionsAt(text, text.indexOf('Mia Chen') + 8, {
    path: 'a.md',
    log: logOf({ 'a.md': text }),
    today: contextAt('2026-11-23').now.toPlainDate(),
    timeZones: [],
    countries: [],
    speech: english,
  });
  assert.deepEqual(
    found.map(({ label }) => label),
    ['Sam Roe'],
  );
});

const values: readonly (readonly [line: string, first: readonly string[]])[] = [
  ['outcome: |', ['not yet', 'upcoming', 'waiting']],
  ['Status:|', ['not yet']],
  ['stage: |', ['phone', 'video']],
  ['round: |', ['phone', 'video', 'onsite', 'panel', 'final', 'technical', 'informational']],
  ['estado: |', ['not yet']],
  ['data: |', ['2026-11-23']],
  ['role: |', ['Analyst']],
  ['employer: |', ['Birch: Co']],
  ['interviewers: |', ['Dana Okafor', 'Lee']],
  ['recruiter: |', ['Dana Okafor', 'Lee']],
  ['referrer: |', ['Dana Okafor', 'Lee']],
  ['interested: |', ['yes', 'no', 'unsure']],
  ['agency: |', ['yes', 'no']],
  ['country: |', ['DE']],
  ['tz: |', ['Europe/Berlin', 'Asia/Tokyo']],
  ['date: |', ['2026-11-23', '2026-11-24', '2026-11-30', '2026-11-19']],
  ['interviewers:\n  - |', ['Dana Okafor', 'Lee']],
  ['interviewers:\n  - Dana: CTO\n  - |', ['Dana Okafor', 'Lee']],
];
const none = ['mood: |', 'duration: |', 'tags:\n  - |', 'interviewers:\n  Dana |'];

describe('completions', () => {
  for (const [line, first] of values) {
    it(`at ${JSON.stringify(line)}`, () =>
      assert.deepEqual(labels(entry(line)).slice(0, first.length), first));
  }
  for (const line of none)
    it(`none at ${JSON.stringify(line)}`, () => assert.deepEqual(labels(entry(line)), []));

  it('of fields that are not there yet, whatever their spelling', () => {
    const fields = labels('---\nEmployer: A\nstatus: waiting\n|\n---\n');
    assert.ok(fields.includes('role') && fields.includes('date'));
    assert.ok(!fields.includes('company') && !fields.includes('outcome'));
    const quoted = labels('\uFEFF--- \n"company": A\n|\n---\n');
    assert.ok(quoted.includes('role') && !quoted.includes('company'));
  });
  it('of the days around today, and of the one in the name of the file', () => {
    const days = (path: string) => at(entry('date: |'), path).map(({ doc, label }) => `${doc}: ${label}`);
    const today = ['Today: 2026-11-23', 'Tomorrow: 2026-11-24', 'In a week: 2026-11-30'];
    assert.deepEqual(days('log/2026-11-19-a.md'), [...today, 'The day in the file name: 2026-11-19']);
    assert.deepEqual(days('2026-11-19/a.md'), today);
  });
  it('of what other files name, and not this one', () => {
    assert.deepEqual(labels(entry('employer: |'), 'b.md'), []);
  });
  it('say what they are', () => {
    const kinds = (line: string) => [...new Set(at(entry(line)).map(({ kind }) => kind))].join();
    assert.deepEqual(['|', 'outcome: |', 'date: |', 'contact: |', 'follow-ups:\n  - |'].map(kinds), [
      'field',
      'value',
      'date',
      'person',
      'value',
    ]);
    for (const { doc, label } of at(entry('follow-ups:\n  - |'))) assert.match(doc, /\.$/, label);
  });
  it('of records: who was met, as of today', () => {
    const written = '---\nfollow-ups:\n  - |\ncompany: "Birch: Co"\n---\n';
    assert.deepEqual(labels(written, 'b.md'), [
      '{letter: thank-you, to: Dana Okafor, sent: 2026-11-23}',
      '{letter: check-in, sent: 2026-11-23}',
      '{replied: 2026-11-23}',
      '{letter: thank-you, snoozed: 2026-11-24}',
      '{letter: thank-you, waived: spoke in person}',
    ]);
    assert.equal(labels(written, 'new.md')[0], '{letter: thank-you, sent: 2026-11-23}');
    for (const { after } of at(written, 'b.md')) {
      const [file] = filesOf({ 'b.md': `${after.slice(0, -4)}date: 2026-11-01\n---\n` });
      assert.ok(file && onlyEntry(file).records.length === 1, after);
      assert.deepEqual(problemsOf(file), []);
    }
  });
  it('of fields of a letter in a letter', () => {
    assert.deepEqual(labels('---\nletter: thank-you\n|\n---\n').slice(0, 2), ['entry', 'to']);
    assert.ok(labels('---\nletter: |\nto: x\n---\n').includes('rejection-reply'));
    assert.deepEqual(labels('---\nletter: thank-you\nsent: |\n---\n'), ['2026-11-23']);
    assert.deepEqual(labels('---\nletter: thank-you\nto: |\n---\n'), ['Dana Okafor', 'Lee']);
    assert.deepEqual(labels('---\nletter: thank-you\nsubject: |\n---\n'), []);
  });
  it('nowhere but in front matter', () => {
    for (const text of [
      '|',
      '# A\n|',
      'a\n|\n---\n',
      '---\n- |\n---\n',
      '---\ncompany: A\n---\n|',
      '---\ncompany: A\noutcome: |\n',
    ])
      assert.deepEqual(labels(text), [], text);
  });
  it('replace what is written, and quote what YAML would read otherwise', () => {
    const [company] = at('---\ncompany: old|\r\ndate: x\r\n---\r\n');
    assert.equal(company?.after, '---\ncompany: "Birch: Co"\r\ndate: x\r\n---\r\n');
    const [outcome] = at(entry('outcome:| wai'));
    assert.equal(outcome?.after, entry('outcome: not yet'));
    const [field] = at(entry('da|')).filter(({ label }) => label === 'date');
    assert.equal(field?.after, entry('date: '));
    const [role] = at(entry('ro|: Analyst')).filter(({ label }) => label === 'role');
    assert.equal(role?.after, entry('role: Analyst'));
    const [day] = at(entry('date:|'));
    assert.equal(day?.after, entry('date: 2026-11-23'));
    const letter = (line: string) => `---\nletter: thank-you\n${line}\n---\n`;
    assert.equal(at(letter('to:|'))[0]?.after, letter('to: Dana Okafor <d@x.example>'));
    assert.equal(at('---\nletter:|\nto: x\n---\n')[0]?.after, '---\nletter: thank-you\nto: x\n---\n');
  });
  it('keep the person whole', () => {
    const [dana, lee] = at(entry('contact: |'));
    assert.equal(dana?.after, entry('contact: Dana Okafor <d@x.example>'));
    assert.equal(lee?.doc, 'Recruiter');
    const [item] = at(entry('interviewers:\n  - |'));
    assert.equal(item?.after, entry('interviewers:\n  - Dana Okafor <d@x.example>'));
  });
});

const files = { 'a.md': '---\ncompany: A\nmood: x\nstage: waiting\ndate: 2026-11-22\n---\nBody\n' };
const text = files['a.md'];
const log = logOf(files);
const [read] = log.entries.map((entry) => ({ entry }));
const context = contextAt('2026-11-23T10:00');
const obligations = deriveObligations(log, context);
const hover = (word: string) => hoverAt(text, text.indexOf(word), read ? [read] : [], obligations, context);

describe('hovers', () => {
  it('say what a field means', () => assert.match(hover('company')?.doc ?? '', /^\*\*company\*\*: /));
  it('say what follows from a date, as plain text', () => {
    assert.match(hover('date')?.facts.join() ?? '', /^Thank-you to A: The interview was on .* Best by/);
    assert.deepEqual(hover('company')?.facts, []);
  });
  it('stand at the key, or at the value', () => {
    const at = (word: string) => {
      const range = hover(word)?.range;
      return range && text.slice(range.start, range.end);
    };
    assert.deepEqual(['stage', 'waiting', 'A\n'].map(at), ['stage', 'waiting', 'A']);
    assert.equal(hoverAt(text, 1, read ? [read] : [], obligations, context), undefined);
    assert.doesNotMatch(hover('company')?.doc ?? '', /took place/i);
  });
  it('say of each field that letters follow from what is still ahead', () => {
    const panel =
      '---\ncompany: A\ndate: 2026-11-19\noutcome: waiting\ndecision-by: 2026-12-01\ninterviewers: [Dana, Luis, Mei]\nfollow-ups: [{letter: thank-you, to: Dana, sent: 2026-11-20}, {letter: thank-you, to: Luis, snoozed: 2026-12-02}]\n---\n';
    const panelLog = logOf({ 'a.md': panel });
    const owed = deriveObligations(panelLog, contextAt('2026-11-23T10:00'));
    for (const field of ['outcome', 'date', 'interviewers', 'decision-by']) {
      const facts = hoverAt(
        panel,
        panel.indexOf(field),
        interviewsOf(panelLog, context),
        owed,
        context,
      )?.facts;
      assert.deepEqual(
        facts?.map((fact) => fact.split(':')[0]),
        ['Thank-you to Mei', 'Check-in to Dana'],
        field,
      );
    }
  });
  it('say of a person what follows for them alone', () => {
    const panel = '---\ncompany: A\ndate: 2026-11-19\ninterviewers:\n  - Dana Fox\n  - Mei Lin\n---\n';
    const panelLog = logOf({ 'a.md': panel });
    const owed = deriveObligations(panelLog, contextAt('2026-11-23T10:00'));
    const facts = hoverAt(
      panel,
      panel.indexOf('Mei') + 1,
      interviewsOf(panelLog, context),
      owed,
      context,
    )?.facts;
    assert.deepEqual(
      facts?.map((fact) => fact.split(':')[0]),
      ['Thank-you to Mei Lin'],
    );
  });
  it('call a stage an outcome where it is one', () => {
    assert.match(hover('stage')?.doc ?? '', /^\*\*outcome\*\*: /);
    assert.match(hover('waiting')?.doc ?? '', /took place/i);
    const round = '---\ncompany: A\nstage: phone\ndate: 2026-11-22\n---\n';
    const interviews = interviewsOf(logOf({ 'a.md': round }), context);
    assert.match(
      hoverAt(round, round.indexOf('phone'), interviews, [], context)?.doc ?? '',
      /^\*\*round\*\*/,
    );
  });
  it('say nothing of unknown fields, the body, or what does not read', () => {
    for (const word of ['mood', 'Body']) assert.equal(hover(word), undefined);
    assert.equal(hoverAt('---\na: [\n---\n', 5, [], [], context), undefined);
  });
  it('know the fields of a letter', () => {
    const letter = '---\nletter: thank-you\nx: y\n---\n';
    assert.match(hoverAt(letter, 6, [], [], context)?.doc ?? '', /^\*\*letter\*\*/);
    assert.equal(hoverAt(letter, 22, [], [], context), undefined);
  });
});
