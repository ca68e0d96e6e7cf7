import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSimpleFrontMatter } from '../../../src/core/frontMatter/simpleFrontMatter.ts';
import { readYamlFrontMatter } from '../../../src/core/frontMatter/yamlFrontMatter.ts';

/** What most people write, between the fences. */
const simple: readonly (readonly [what: string, ...lines: readonly string[]])[] = [
  ['fields', 'company: Acme', 'role: QA'],
  ['spaces around a value', 'company:    Acme   ', 'role: QA '],
  [
    'names of several words and of other scripts',
    'Job Title: QA',
    'größe: 50',
    '会社: 山田',
    '_id: 7',
    'city: Ålesund',
  ],
  ['what else looks like YAML', 'date: 2026-11-19T14:00', 'link: https://x.example/#a', 'role: C# (2nd)'],
  ['quotes', "company: 'Acme: # North'", 'role: "Head of: # QA"', "round: ' panel '"],
  ['blank values', 'company:', 'role: null', 'round: Null', 'date: NULL', 'outcome: ""', "tags: ' '"],
  [
    'words that are nearly blank',
    'company: "null"',
    "role: '~'",
    'round: nULL',
    'tags: null hypothesis',
    'more: not null',
  ],
  ['comments', '# mine', 'company: Acme # why', 'role: # which?', "round: 'panel' # or phone #2"],
  [
    'comments with an indent, and blank lines',
    '  # mine',
    'company: Acme',
    '',
    '   ',
    '  # mine',
    'role: QA',
  ],
  ['a list', 'panel:', '  - Dana', '  - Luis', 'role: QA'],
  ['a list without indent', 'panel:', '- Dana', '- Luis', 'role: QA'],
  ['a list behind a comment', 'panel:   # all of them', '  -   "Dana" # the first', "  - 'Luis'"],
  ['blank lines and comments behind a list', 'panel:', '  - Dana', '', '# mine', 'role: QA'],
  ['a blank item of a list', 'panel:', '  - Dana', '  - null', '  - ""', '  - Luis'],
  ['folded text', 'next: >-', '  We talked.', '  They write.', 'role: QA'],
  [
    'text kept in lines',
    'next: |  # all of it',
    '    We talked: #1',
    '    - they write',
    '# mine',
    'role: >',
    ' QA',
  ],
  ['folded text in a map', 'contact:', '  note: >', '    Dana', '  mail: d@x.example'],
  ['lists of nothing', 'panel:', '  - null'],
  ['a blank value at the end', 'company: Acme', 'role:'],
  ['a blank value before a comment', 'role:', '# mine', 'company: Acme', 'round:   # which?', '', 'tags: a'],
  ['a blank line first', '', 'company: Acme'],
  ['a list at the end', 'panel:', '- Dana'],
  ['a map', 'contact:', '  name: Dana', '  phone: 030 1234', 'role: QA'],
  ['a map behind a comment', 'contact: # her', '    name: Dana # Okafor'],
  ['a blank value in a map', 'contact:', '  name:', '  phone: ""', '  mail: d@x.example'],
  ['a list of maps', 'panel:', '  - name: Dana', '    role: CTO', '  - name: Luis', 'role: QA'],
  ['a list of maps behind wide dashes', 'panel:', '-   name: Dana', '    role: CTO', '-   name: Luis'],
  ['a list in a map', 'contact:', '  names:', '    - Dana', '    - Luis', '  mail: d@x.example'],
  ['a list in a map, without indent', 'contact:', '  names:', '  - Dana', '  - Luis', '  mail: d@x.example'],
  ['a map in a list in a map', 'panel:', '  members:', '    - name: Dana', '      role: CTO', '    - Luis'],
  ['maps in maps', 'a:', '  b:', '    c:', '      d:', '        e: f'],
  ['a list in maps', 'a:', '  b:', '    c:', '      d:', '        - e', '        - f'],
  ['lists and maps by turns', 'a:', '  - b:', '      - c: d', '      - e', '    f: g', '  - h'],
  ['spaces within brackets', 'panel: [Dana , Luis Pereira ]', 'contact: {Name: Dana , Mail: d@x.example }'],
  ['a list in brackets', 'panel: [Dana, Luis Pereira]', 'tags: [  \'a, b\' ,"c] d",e ]   # all'],
  ['what else stands in brackets', 'panel: [Dana <d@x.example>, "", null, C#, 11:30, O\'Brien]'],
  ['a map in braces', 'contact: {name: Dana, mail: d@x.example}', 'x: { a:   \'b, c\' ,d e: "f} g" } # all'],
  ['blank values in braces', 'contact: {name: "", phone: null, mail: d@x.example}'],
  ['braces in a list', 'panel:', '  - {name: Dana, role: CTO}', '  - [Luis, Mei] # both', '  - Ana'],
  ['brackets in a map in a list', 'panel:', '  - names: [Dana, Luis]', '    contact: {name: Dana}'],
  ['many fields', ...Array.from({ length: 1000 }, (_, index) => `a${index}: b`)],
  ['one name twice', 'role: QA', 'role: CTO'],
];

/** What takes the reader of all of YAML, between the fences: most of it says something else than it seems to. */
const notSimple: readonly (readonly [what: string, ...lines: readonly string[]])[] = [
  ['a text of several paragraphs', 'notes: |', '  a: b', '', '  c'],
  ['a text with a deeper line', 'notes: >', '  a', '    b', 'role: QA'],
  ['a text with its blank lines kept', 'notes: |+', '  a'],
  ['a text of nothing', 'notes: >-', 'role: QA'],
  ['a text before a blank line', 'notes: >-', '  a', '', 'role: QA'],
  ['a text with spaces behind', 'notes: >-', '  a ', '  b'],
  ['a value that goes on', 'company: Acme', '  Robotics'],
  ['an item that goes on', 'panel:', '  - Dana', '    Okafor'],
  ['a value below its name', 'company:', '  Acme'],
  ['a name for a value', 'company: &a Acme'],
  ['a kind of a value', 'company: !x Acme'],
  ['a map in a line, which is an error', 'company: Acme: North'],
  ['a colon at the end, too', 'company: Acme:'],
  ['a colon without a space', 'company:Acme'],
  ['a colon in front', 'company: :Acme'],
  ['a dash in a line', 'company: - Acme'],
  ['a negative number', 'score: -1'],
  ['a character that YAML keeps for itself', 'company: @acme'],
  ['words behind quotes', 'company: "Acme" North'],
  ['a comment right behind quotes', "company: 'Acme'# North"],
  ['a quote without an end', "company: 'Acme"],
  ['a quote within quotes', "company: 'O''Brien'"],
  ['an escape', 'company: "Acme\\tNorth"'],
  ['a name in quotes', '"company": Acme'],
  ['a name with a colon', 'a:b: c'],
  ['a space before the colon', 'company : Acme'],
  ['a name that is a number', '1: c'],
  ['a word alone', 'company: Acme', 'role'],
  ['a list of the file', '- Acme'],
  ['an item below a value', 'company: Acme', '- North'],
  ['fields with an indent', ' company: Acme', ' role: QA'],
  ['a field in front of the others', '  company: Acme', 'role: QA'],
  ['a field behind the others', 'company: Acme', '  role: QA'],
  ['a tab', 'company: Acme\tNorth'],
  ['a tab for an indent', 'panel:', '\t- Dana'],
  ['a space that breaks no line', 'company: Acme\u00a0North'],
  ['what cannot be seen', 'company: Acme\u200bNorth'],
  ['half a character', 'company: Acme \ud83d'],
  ['half an end of a line', 'company: Acme\rrole: QA'],
  ['half an end of a line before a whole one', 'company: Acme\r\r\nrole: QA'],
  ['half an end of a line before the last one', 'company: Acme\r\r'],
  ['a comment in the indent of a list', 'panel:', '  - Dana', '  # mine', 'role: QA'],
  ['a comment in a list', 'panel:', '  # mine', '  - Dana'],
  ['a comment in a map', 'contact:', '  name: Dana', '  # mine', '  mail: d@x.example'],
  ['a blank line in the indent of a list', 'panel:', '  - Dana', '  ', 'role: QA'],
  ['a blank line in a list', 'panel:', '', '  - Dana'],
  ['a blank item', 'panel:', '  -', '  - Dana'],
  ['an item in another indent', 'panel:', '  - Dana', ' - Luis'],
  ['an item without a space', 'panel:', '  -Dana'],
  ['a list in a list', 'panel:', '  - - Dana'],
  ['a list with less indent than its name', 'contact:', '  names:', ' - Dana'],
  ['items in a map', 'contact:', '  name: Dana', '  - Luis'],
  ['a field in a list', 'panel:', '  - Dana', '  name: Luis'],
  ['a map that ends with a blank value', 'contact:', '  name: Dana', '  mail:', 'role: QA'],
  ['a map of a list that ends with a blank value', 'panel:', '  - name: Dana', '    role:', '  - name: Luis'],
  ['fields of a map in other indents', 'contact:', '  name: Dana', '   mail: d@x.example'],
  ['fields of a map in less indent', 'contact:', '  name: Dana', ' mail: d@x.example'],
  ['fields of an item in another indent', 'panel:', '  - name: Dana', '      role: CTO'],
  ['an item that is wrong', 'panel:', '  - Dana', '  - @Luis'],
  ['a field of an item that is wrong', 'panel:', '  - name: @Dana'],
  ['a field of a map that is wrong', 'contact:', '  name: @Dana'],
  ['deep maps', 'a:', '  b:', '    c:', '      d:', '        e:', '          f: g'],
  ['deep lists', 'a:', '  - b:', '      - c:', '          - d'],
  ['empty brackets', 'panel: []'],
  ['empty braces', 'contact: {}'],
  ['brackets in brackets', 'panel: [Dana, [Luis]]'],
  ['a bracket within a value in brackets', 'panel: [Dana[1], Luis]'],
  ['a colon before a comma', 'panel: [Dana:, Luis]'],
  ['brackets over lines', 'panel: [Dana,', '  Luis]'],
  ['brackets that end as braces', 'panel: [Dana}'],
  ['braces that end as brackets', 'contact: {name: Dana]'],
  ['brackets without an end', 'panel: [Dana'],
  ['words behind brackets', 'panel: [Dana] Luis'],
  ['a comment right behind brackets', 'panel: [Dana]# Luis'],
  ['a comma at the end', 'panel: [Dana, ]'],
  ['a comma at the start', 'panel: [, Dana]'],
  ['names without values in braces', 'contact: {Dana, Luis}'],
  ['no space behind a colon in braces', 'contact: {name:Dana}'],
  ['a field in brackets', 'panel: [name: Dana]'],
  ['a comment in brackets', 'panel: [Dana #1]'],
  ['nothing but comments', '# mine'],
  ['the end of a document', 'company: Acme', '...'],
  ['a long line', `company: ${'Acme '.repeat(250)}`],
  ['a long item', 'panel:', `  - ${'Dana '.repeat(250)}`],
  ['a long item of fields', 'panel:', `  - name: ${'Dana '.repeat(250)}`],
  ['many lines', ...Array.from({ length: 2000 }, (_, index) => `a${index}: b`)],
];

/** Whole files that the quick reader leaves to the other one. */
const others: readonly (readonly [what: string, text: string])[] = [
  ['a fence that is none', '---\ncompany: Acme\n---x\n'],
  ['words behind the opening fence', '--- company: Acme\n---\n'],
  ['spaces behind a fence', '--- \ncompany: Acme\n---\n'],
  ['four dashes at the end', '---\ncompany: Acme\n----\n'],
  ['four dashes', '----\ncompany: Acme\n---\n'],
  ['no closing fence', '---\ncompany: Acme\n'],
  ['no closing fence but three dashes in a line', '---\ncompany: Acme ---\n'],
  ['nothing between the fences', '---\n---\n'],
  ['a byte order mark', '\uFEFF---\ncompany: Acme\n---\n'],
  ['another language', '---js\nmodule.exports = {}\n---\n'],
  ['TOML', '+++\ncompany = "Acme"\n+++\n'],
  ['JSON', '{\n  "company": "Acme"\n}\n'],
  ['JSON with a line of its own', ';;;\n"company": "Acme"\n;;;\n'],
];

const between = (lines: readonly string[], lineEnd: string) =>
  ['---', ...lines, '---', 'A good day.', ''].join(lineEnd);

// That it reads any text as YAML does: test/properties/simple.test.ts.
describe('simple front matter', () => {
  it('is what most of the sample log has', () => {
    const folder = join(import.meta.dirname, '../../fixtures/sample/interviews');
    const texts = readdirSync(folder)
      .filter((file) => file.endsWith('.md'))
      .map((file) => readFileSync(join(folder, file), 'utf8'));
    assert.ok(texts.filter(readSimpleFrontMatter).length > texts.length / 2);
  });

  for (const [what, ...lines] of simple) {
    it(`reads ${what} as YAML is read`, () => {
      for (const lineEnd of ['\n', '\r\n']) {
        const text = between(lines, lineEnd);
        const reading = readSimpleFrontMatter(text);
        assert.equal(reading?.kind, 'read');
        assert.deepEqual(reading, readYamlFrontMatter(text));
      }
    });
  }

  it('is simple whatever the body holds', () => {
    const text = '---\ncompany: Acme\n---\nA\ttab,\u00a0a space\u200b and an emoji: 👩‍🔬\r\r\n---\n';
    const reading = readSimpleFrontMatter(text);
    assert.equal(reading?.kind, 'read');
    assert.deepEqual(reading, readYamlFrontMatter(text));
  });

  it('reads to the end of a file as YAML is read', () => {
    for (const text of [
      '---\ncompany: Acme\n---',
      '---\ncompany: Acme\n---\n',
      '---\ncompany: Acme\n---\r\n',
    ]) {
      const reading = readSimpleFrontMatter(text);
      assert.equal(reading?.kind, 'read');
      assert.deepEqual(reading, readYamlFrontMatter(text));
    }
  });

  for (const [what, ...lines] of notSimple) {
    it(`is not ${what}`, () => {
      for (const lineEnd of ['\n', '\r\n'])
        assert.equal(readSimpleFrontMatter(between(lines, lineEnd)), undefined);
    });
  }
  for (const [what, text] of others)
    it(`is not ${what}`, () => assert.equal(readSimpleFrontMatter(text), undefined));

  it('is none where a file starts with text, or is empty', () => {
    for (const text of ['# Notes\n', 'company: Acme\n---\n', '\n---\ncompany: Acme\n---\n', ''])
      assert.deepEqual(readSimpleFrontMatter(text), { kind: 'none' });
  });
});
