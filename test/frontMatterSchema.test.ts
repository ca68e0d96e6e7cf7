// The schema of the front matter is made from the tables in the code:
// `UPDATE_DOCS=1 npx mocha test/frontMatterSchema.test.ts && npm run format` writes it anew.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { readDate } from '../src/core/dateReading.ts';
import { readLogFile } from '../src/core/index.ts';
import { letterKindNames } from '../src/core/kinds/index.ts';
import { entryFields, type FieldType, letterFields } from '../src/core/log/fields.ts';
import { outcomeReader } from '../src/core/log/outcomeReading.ts';
import { outcomeNames } from '../src/core/log/outcomes.ts';
import { problemsOf } from './core/problems.ts';

type Schema = Readonly<Record<string, unknown>>;

const blank = { type: 'null' };
const text = { type: ['string', 'number'] };
const anyOf = (...schemas: readonly Schema[]): Schema => ({ anyOf: schemas });
const listOf = (items: Schema): Schema => ({ type: 'array', items });
const ref = (type: string): Schema => ({ $ref: `#/definitions/${type}` });
/** What tools can offer; other words are not wrong, as the settings add more. */
const oftenOneOf = (words: readonly string[], other: Schema = text) => anyOf({ enum: words }, other);

const day = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const time = '([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d([.,]\\d+)?)?';
/** Many readers make a date of one, which to a schema is neither text nor, with nothing in it, a map. */
const isoDate = {
  description: 'ISO 8601, such as 2026-11-19 or 2026-11-19T14:00.',
  if: { type: 'string' },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: {
    type: 'string',
    pattern: `^${day}([Tt ]${time}( ?([Zz]|[+-]\\d{2}(:?\\d{2})?))?(\\[[A-Za-z_+/-]+\\d{0,2}\\])?)?$`,
  },
  else: {
    if: { type: 'object' },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: { type: 'object', maxProperties: 0 },
    else: { not: { type: ['number', 'boolean', 'array'] } },
  },
};
const person = anyOf(
  text,
  {
    type: 'object',
    properties: { name: text, email: text, title: text, pronouns: text },
  },
  // An unquoted [[wikilink]].
  listOf(listOf(text)),
);
const record = {
  type: 'object',
  properties: {
    letter: anyOf(oftenOneOf(letterKindNames), blank),
    to: anyOf(text, blank),
    sent: anyOf(isoDate, { enum: ['yes', 'no'] }, { type: 'boolean' }, blank),
    waived: anyOf(text, blank),
    snoozed: anyOf(isoDate, blank),
    replied: anyOf(isoDate, blank),
    file: anyOf(text, blank),
  },
};

/** What a value of each type may be when it is not blank. */
const written: Readonly<Record<FieldType, Schema>> = {
  text: text,
  outcome: oftenOneOf(outcomeNames),
  date: isoDate,
  'date-time': isoDate,
  person: anyOf(person, listOf(person)),
  people: anyOf(person, listOf(person)),
  'yes-no': oftenOneOf(['yes', 'no'], { type: ['boolean', 'string'] }),
  interest: oftenOneOf(['yes', 'no', 'unsure'], { type: ['boolean', 'string'] }),
  minutes: text,
  count: text,
  'time-zone': { type: 'string' },
  country: { type: 'string', pattern: '^[A-Za-z]{2}(-[A-Za-z0-9]{1,3}){0,2}$' },
  language: { type: 'string' },
  records: anyOf(isoDate, record, listOf(anyOf(isoDate, record))),
};

/** The editors of some tools write one value as a list. */
const alone = (value: Schema): Schema => ({ type: 'array', items: value, maxItems: 1 });
const scalars: readonly FieldType[] = [
  'text',
  'outcome',
  'date',
  'date-time',
  'yes-no',
  'interest',
  'minutes',
  'count',
];

const definitionOf = ([type, value]: [string, Schema]): [string, Schema] => [
  type,
  anyOf(value, ...(scalars.some((one) => one === type) ? [alone(value)] : []), blank),
];

interface Row {
  readonly type: FieldType;
  readonly aliases: readonly string[];
  readonly doc: string;
}

/** Tools offer properties, so these are the canonical names alone; other spellings are checked all the same. */
function fieldsOf(table: Readonly<Record<string, Row>>): Schema {
  const rows = Object.entries(table);
  return {
    properties: Object.fromEntries(
      rows.map(([name, { type, doc }]) => [
        name,
        name === 'letter'
          ? { description: doc, ...oftenOneOf(letterKindNames, anyOf(text, blank)) }
          : { description: doc, ...ref(type) },
      ]),
    ),
    patternProperties: Object.fromEntries(
      rows.flatMap(([name, { type, aliases, doc }]) =>
        aliases.length === 0
          ? []
          : [[`^(${aliases.join('|')})$`, { description: `The same as ${name}. ${doc}`, ...ref(type) }]],
      ),
    ),
  };
}

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Front matter of an interview log',
  description:
    'An interview, or a follow-up letter where it has the field letter. Other fields may be there; other spellings of a field (case, spaces, _ and -) are understood by the tool and not checked here.',
  type: 'object',
  if: { required: ['letter'] },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: fieldsOf(letterFields),
  else: fieldsOf(entryFields),
  definitions: Object.fromEntries(Object.entries(written).map(definitionOf)),
};

const file = new URL('../schemas/front-matter.schema.json', import.meta.url);
const isValid = new Ajv({ allowUnionTypes: true }).compile(schema);

/** What other tools see in a file: YAML's own types. */
function frontMatterOf(content: string): unknown {
  return parse(/^---\r?\n([\s\S]*?)\r?\n---\r?$/m.exec(content)?.[1] ?? '', { uniqueKeys: false });
}

const sample = new URL('fixtures/sample/interviews/', import.meta.url);
const samples = readdirSync(sample, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => [path, readFileSync(new URL(path, sample), 'utf8')] as const);

describe('the schema of the front matter', () => {
  it('is what the tables say', () => {
    const wanted = JSON.parse(JSON.stringify(schema));
    if (process.env.UPDATE_DOCS) writeFileSync(file, JSON.stringify(wanted));
    else assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), wanted);
  });

  for (const [path, content] of samples) {
    it(`holds for ${path} of the sample log, unless the tool asks about a date or cannot read it`, () => {
      const problems = problemsOf(readLogFile(path, content, outcomeReader()));
      const wrong = problems.filter(({ code }) => /^date-(?!missing)|-unreadable$/.test(code));
      assert.equal(isValid(frontMatterOf(content)), wrong.length === 0, JSON.stringify(isValid.errors));
    });
  }

  it('holds for the example in the README', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const example = /^ {7}---\n[\s\S]*?\n {7}---$/m.exec(readme)?.[0].replaceAll(/^ {7}/gm, '');
    assert.ok(isValid(frontMatterOf(example ?? '')), JSON.stringify(isValid.errors));
  });

  for (const good of [
    'company: 37signals\nrole: 3\noutcome: Ghosted\ndate: "2026-11-19 14:00 +01:00"',
    'company: "[[Acme]]"\ndate: [2026-11-19]\noutcome: [waiting]\nduration: 45\ninterested: false',
    'interviewers: Dana Okafor\nrecruiter: {name: Lee, email: lee@acme.example}\npanel: [[[Dana]], Lee]',
    'follow-ups: 2026-11-20',
    'follow-ups: [2026-11-20, {letter: thank-you, sent: yes, to: Dana}, {replied: 2026-11-21}]',
    'letters:\n  - letter: check-in\n    sent:\nmood: {any: [thing]}\ndecision-by:\ncontact: ~',
    'letter: thank-you\nentry: ../acme.md\nto: Dana Okafor\nsent:',
  ]) {
    it(`holds for ${JSON.stringify(good)}`, () => {
      assert.ok(isValid(parse(good)), JSON.stringify(isValid.errors));
    });
  }

  // YAML 1.1 makes dates of them: js-yaml, gray-matter, PyYAML.
  for (const good of [
    'company: Acme\ndate: 2026-11-19\ndecision-by: 2026-12-01',
    'company: Acme\ninterviewed: 2026-11-19T14:00:00',
    'follow-ups: [2026-11-20, {letter: thank-you, sent: 2026-10-22}]',
    'letter: thank-you\nentry: a.md\nsent: 2026-10-22',
  ]) {
    it(`holds for ${JSON.stringify(good)} where dates are no text`, () => {
      const read: unknown = parse(good, { version: '1.1' });
      assert.match(inspect(read), /\d{4}-\d{2}-\d{2}T[\d:.]+Z/);
      assert.ok(isValid(read), JSON.stringify(isValid.errors));
    });
  }

  it('offers the canonical fields alone, and the kinds of letter', () => {
    assert.deepEqual(Object.keys(fieldsOf(entryFields).properties ?? {}), Object.keys(entryFields));
    for (const alias of Object.values(entryFields).flatMap(({ aliases }) => aliases))
      assert.ok(
        Object.keys(fieldsOf(entryFields).patternProperties ?? {}).some((names) =>
          new RegExp(names, 'u').test(alias),
        ),
        alias,
      );
    assert.match(JSON.stringify(fieldsOf(letterFields)), /"letter":\{[^}]*"enum":\["thank-you","check-in"/);
  });

  for (const bad of [
    'company: [Acme, Birch]',
    'date: 19.11.2026',
    'decision-date: soon',
    'outcome: {is: waiting}',
    'country: Germany',
    'interviewers: {name: [Dana]}',
    'follow-ups: [{letter: thank-you, sent: yesterday}]',
    'letter: thank-you\nsent: tomorrow',
    '- company: Acme',
  ]) {
    it(`does not hold for ${JSON.stringify(bad)}`, () => {
      assert.equal(isValid(parse(bad)), false);
    });
  }

  for (const date of [
    '2026-11-19',
    '2026-11-19T14:00',
    '2026-11-19 14:00:30',
    '2026-11-19T14:00Z',
    '2026-11-19T14:00 +0530',
    '2026-11-19T25:00',
    '2026-13-01',
    '2026-11-19T14',
    '11/19/2026',
    'Nov 19, 2026',
    '1795000000000',
    '[[2026-11-19]]',
  ]) {
    it(`takes ${date} for a date where the tool takes it without a word`, () => {
      const reading = readDate(date);
      assert.equal(isValid({ date }), reading.kind === 'date' && reading.iso);
    });
  }
});
