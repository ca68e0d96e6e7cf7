import assert from 'node:assert/strict';
import { readLogFile } from '../../../src/core/log/log.ts';
import { outcomeReader } from '../../../src/core/log/outcomes.ts';
import { english, spoken } from '../../../src/core/speech.ts';

const kinds: readonly (readonly [frontMatter: string, kind: string])[] = [
  ['company: A\ndate: 2026-11-19', 'entry'],
  ['employer: A\ninterview-date: 2026-11-19', 'entry'],
  ['Firma: A\noutcome: waiting', 'entry'],
  ['company: A\noutcome:', 'entry'],
  ['company: A\nstage: rejected', 'entry'],
  ['company: A\noutcome: nonsense', 'entry'],
  ['company: A\nstatus: active', 'other'],
  ['company: A', 'other'],
  ['date: 2026-11-19', 'other'],
  ['company:\ndate: 2026-11-19\noutcome:', 'entry'],
  ['date: 2026-11-19\ninterviewers: Dana', 'entry'],
  ['company:\ndate: 2026-11-19', 'other'],
  ['type: interview\ncompany: A\ndate: 2026-11-19', 'entry'],
  ['type: "[[Interviews]]"\ncompany: A\ndate: 2026-11-19', 'entry'],
  ['type: company\ncompany: A\ndate: 2026-11-19', 'other'],
  ['interview-log: false\ncompany: A\ndate: 2026-11-19', 'other'],
  ['interview-log: true\ncompany: A\ndate: 2026-11-19', 'entry'],
  ['letter: thank-you\nentry: a.md', 'letter'],
  ['letter: thank-you\nto: Dana', 'letter'],
  ['letter: thank-you\nsent:', 'letter'],
  ['letter: A4', 'other'],
  ['company: [\ndate: 2026-11-19', 'unreadable'],
  ['tags: [', 'other'],
];

const fields: readonly (readonly [lines: string, field: string, value: unknown])[] = [
  ['duration: 45', 'duration', 45],
  ['duration: 1.5 h', 'duration', 90],
  ['duration: 1h30', 'duration', 90],
  ['duration: 1:30', 'duration', 90],
  ['duration: 45 min', 'duration', 45],
  ['duration: soon', 'duration', 60],
  ['duration: 0', 'duration', 60],
  ['duration: 9999', 'duration', 60],
  ['country: de-by', 'country', 'DE-BY'],
  ['country: Germany', 'country', undefined],
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
];

const interest = [
  ['no', 'no'],
  ['FALSE', 'no'],
  ['nein', 'no'],
  ['maybe', 'unsure'],
  ['"?"', 'unsure'],
  ['very much', 'yes'],
] as const;

const at = (path: string, text: string) => readLogFile(path, text, outcomeReader());
const entryOf = (lines: string, path = 'a.md') => {
  const { reading } = at(path, `---\ncompany: A\ndate: 2026-11-19\n${lines}\n---\n`);
  assert.equal(reading.kind, 'entry');
  return reading.kind === 'entry' ? reading : assert.fail();
};

describe('files of the log', () => {
  for (const [frontMatter, kind] of kinds) {
    it(`${JSON.stringify(frontMatter)}: ${kind}`, () =>
      assert.equal(at('a.md', `---\n${frontMatter}\n---\n`).reading.kind, kind));
  }
  it('is an unsupported format only where it names a company', () => {
    assert.equal(at('a.md', '+++\ncompany = "A"\n+++\n').reading.kind, 'unreadable');
    assert.equal(at('a.md', '+++\ntitle = "A"\n+++\n').reading.kind, 'other');
    assert.equal(at('a.md', '# Notes').reading.kind, 'other');
  });
  for (const [lines, field, value] of fields) {
    it(`${lines} is ${field} ${value}`, () =>
      assert.equal(new Map<string, unknown>(Object.entries(entryOf(lines).entry)).get(field), value));
  }
  for (const [written, value] of interest) {
    it(`interested: ${written} is ${value}`, () =>
      assert.equal(entryOf(`interested: ${written}`).entry.interested?.value, value));
  }
  it('keeps a body only for its open tasks', () => {
    const withBody = (body: string) => {
      const { reading } = at('a.md', `---\ncompany: A\ndate: 2026-11-19\n---\n${body}`);
      return reading.kind === 'entry' ? reading.entry.tasks : 'no entry';
    };
    assert.equal(withBody('- [ ] send it\n'), '- [ ] send it\n');
    assert.equal(withBody('1. [ ] send it'), '1. [ ] send it');
    assert.equal(withBody('- [x] sent\n'), undefined);
  });
  it('offers the day of the file name where the date is blank', () => {
    const { reading } = at('2026-11-19-a.md', '---\ncompany: A\ndate:\n---\n');
    const problems = reading.kind === 'entry' ? reading.problems : [];
    assert.deepEqual(
      problems.map(({ code, fixes }) => [code, ...fixes.map(({ title }) => spoken(title, english))]),
      [['date-missing', 'Set to 2026-11-19, from the file name']],
    );
  });
  it('removes a second spelling only where it says the same', () => {
    const fixesOf = (lines: string) =>
      entryOf(lines).problems.map(
        ({ code, fixes }) => `${code} ${fixes.map(({ title }) => spoken(title, english)).join()}`,
      );
    assert.deepEqual(fixesOf('employer: A'), ['field-duplicate Remove employer']);
    assert.deepEqual(fixesOf('employer: B'), ['field-duplicate ']);
    assert.deepEqual(fixesOf('recruiter: Dana\nhiring-manager: Luis'), []);
  });
});
