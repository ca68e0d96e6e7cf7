import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { YamlNode } from '../../../src/core/frontMatter/frontMatter.ts';
import { readFrontMatter } from '../../../src/core/frontMatter/readFrontMatter.ts';
import { readYamlFrontMatter } from '../../../src/core/frontMatter/yamlFrontMatter.ts';
import { english, spoken } from '../../../src/core/speech.ts';
import { anyText } from '../../anyText.ts';
import { runs } from '../../runs.ts';

const tooLong =
  'This front matter is not read: it is longer than 64 KB, or has more than 3,000 lines, colons, commas, quotes and brackets. Move what is not about interviews below it.';

/** What a text reads as: its fields with their text, or what it is instead. */
function said(text: string, read = readFrontMatter): unknown {
  const reading = read(text);
  if (reading.kind === 'read')
    return Object.fromEntries(reading.frontMatter.pairs.map(({ key, value }) => [key, data(value)]));
  if (reading.kind === 'unsupported') return reading.format;
  if (reading.kind === 'none') return 'none';
  return spoken(reading.problem.message, english);
}

function data(node: YamlNode | undefined): unknown {
  if (node?.kind === 'scalar') return node.text;
  if (node?.kind === 'list') return node.items.map(data);
  return node && Object.fromEntries(node.pairs.map(({ key, value }) => [key, data(value)]));
}

const cases: readonly (readonly [name: string, text: string, reading: unknown])[] = [
  [
    'keeps values as written',
    '---\na: 007\nb: no\nc: 2026-11-20\nd: 1.0\n---\n',
    { a: '007', b: 'no', c: '2026-11-20', d: '1.0' },
  ],
  [
    'blank values',
    '---\na:\nb: ~\nc: null\nd: ""\ne: # c\n---\n',
    { a: undefined, b: undefined, c: undefined, d: undefined, e: undefined },
  ],
  ['quoted nulls are text', '---\na: "null"\nb: \'~\'\n---\n', { a: 'null', b: '~' }],
  [
    'words that begin or end as nulls do',
    '---\na: nullify\nb: not null\n---\n',
    { a: 'nullify', b: 'not null' },
  ],
  ['comments and other scripts', '---\n# c\na: Ünï 日本 # d\n---\n', { a: 'Ünï 日本' }],
  ['CRLF', '---\r\na: b\r\nc: {d: e}\r\n---\r\nBody\r\n', { a: 'b', c: { d: 'e' } }],
  ['a byte order mark', '\uFEFF---\na: b\n---\n', { a: 'b' }],
  ['spaces after the fences', '---  \na: b\n---\t\n', { a: 'b' }],
  ['no body and no final newline', '---\na: b\n---', { a: 'b' }],
  ['empty', '---\n---\n', {}],
  ['only comments', '---\n# c\n---\n', {}],
  ['only blank lines', '---\r\n\r\n  \r\n---\r\n', {}],
  ['only the end of a document', '---\n...\n---\n', {}],
  ['the end of a document', '---\na: b\n...\n\n# Body\n\n---\nc: d\n', { a: 'b' }],
  ['the end of a document after comments, with CRLF', '---\r\n# c\r\na: b\r\n... \r\nBody\r\n', { a: 'b' }],
  ['the end of a document as the last line', '---\na: b\n...', { a: 'b' }],
  ['three dots of a value', '---\na: |\n  b\n  ...\nc: d ...\n---\n...\n', { a: 'b\n...', c: 'd ...' }],
  ['a rule and an ellipsis', '---\n\nOnce upon a time\n...\n', 'none'],
  [
    'tagged values',
    '---\na: !!timestamp 2026-11-20\nb: !!int 007\nc: !!bool no\nd: !!binary aGk=\ne: !!null x\nf: !own y\n---\n',
    { a: '2026-11-20', b: '007', c: 'no', d: 'aGk=', e: 'x', f: 'y' },
  ],
  [
    'tagged lists and maps',
    '---\na: !!set {b, c}\nd: !!omap [e: f]\ng: !!pairs [h: i]\nj: !!seq [k]\nl: !!map {m: n}\n---\n',
    { a: { b: undefined, c: undefined }, d: [{ e: 'f' }], g: [{ h: 'i' }], j: ['k'], l: { m: 'n' } },
  ],
  ['names without values', '---\na: {b, c: d}\n---\n', { a: { b: undefined, c: 'd' } }],
  [
    'lines of dashes',
    `---\n# ${'-'.repeat(40)}\na: b ${'-'.repeat(40)}\n---\n`,
    { a: `b ${'-'.repeat(40)}` },
  ],
  ['many lists side by side', `---\na: [${'[b], '.repeat(40)}]\n---\n`, { a: Array(40).fill(['b']) }],
  ['many maps side by side', `---\na: [${'{b: c}, '.repeat(40)}]\n---\n`, { a: Array(40).fill({ b: 'c' }) }],
  ['many blank items', `---\na:\n${'  -\n'.repeat(40)}---\n`, { a: [] }],
  ['duplicate keys: the last shown', '---\na: 1\na: 2\n---\n', { a: '2' }],
  ['block scalars', '---\na: >\n  b\n  c\n---\n', { a: 'b c' }],
  ['aliases of scalars', '---\na: &x b\nc: *x\n---\n', { a: 'b', c: 'b' }],
  ['JavaScript', '---js\n{ a: process.exit(1) }\n---\n', 'JavaScript'],
  ['JavaScript with a space', '--- javascript\nmodule.exports = {}\n---\n', 'JavaScript'],
  ['CoffeeScript', '---coffee\na: b\n---\n', 'JavaScript'],
  ['TOML', '+++\na = "b"\n+++\n', 'TOML'],
  ['TOML by its name', '---toml\na = "b"\n---\n', 'TOML'],
  ['TOML by its name, behind a space', '--- TOML\na = "b"\n---\n', 'TOML'],
  ['JSON with a line of its own', ';;;\n"a": 1\n;;;\n', 'JSON'],
  ['a bracket that opens no JSON', '{\n  text\n}\n', 'none'],
  ['a key that is a list', '---\n? [a, b]\n: c\nd: e\n---\n', { d: 'e' }],
  ['an alias of a key', '---\n&x a: b\nc: *x\n---\n', { a: 'b', c: 'a' }],
  ['an alias of a list', '---\na: &x [b]\nc: *x\n---\n', { a: ['b'], c: ['b'] }],
  ['an alias within itself is blank', '---\na: &x [b, *x]\n---\n', { a: ['b'] }],
  [
    'a merge',
    '---\na: &x {b: c, d: e}\n<<: *x\nd: f\n---\n',
    { a: { b: 'c', d: 'e' }, '<<': { b: 'c', d: 'e' }, d: 'f', b: 'c' },
  ],
  ['TOML between dashes', '---\ncompany = "A"\n[job]\ntitle = "B"\n---\n', 'TOML'],
  ['an alias means the last before it', '---\na: &x b\nc: &x d\ne: *x\n---\n', { a: 'b', c: 'd', e: 'd' }],
  ['blank items of a list', '---\na: [b, ~, "", c]\nd:\n  -\n---\n', { a: ['b', 'c'], d: [] }],
  [
    'nesting by indentation',
    `---\na:\n${Array.from({ length: 25 }, (_, depth) => `${' '.repeat(depth + 1)}b:\n`).join('')}---\n`,
    'This front matter nests too deeply to be read.',
  ],
  [
    'nesting of lists by indentation',
    `---\na:\n${Array.from({ length: 25 }, (_, depth) => `${'  '.repeat(depth)}- b:\n`).join('')}---\n`,
    'This front matter nests too deeply to be read.',
  ],
  ['3,001 marks', `---\na: [${'x,'.repeat(2998)}]\n---\n`, tooLong],
  ['3,001 lines', `---\n${'a: b\n'.repeat(1501)}---\n`, tooLong],
  ['longer than 64 KB', `---\na: ${'x'.repeat(65_536)}\n---\n`, tooLong],
  ['JSON', '{\n  "a": "b"\n}\n', 'JSON'],
  ['JSON with a long name and a space', '{\n  "company" : "b"\n}\n', 'JSON'],
  ['JSON by its name', '---json\n{"a": 1}\n---\n', 'JSON'],
  ['JSON by its name, behind a space', '--- json\n{"a": 1}\n---\n', 'JSON'],
  ['a text that ends as an opening fence', 'See ---json\nor ---toml\n', 'none'],
  ['a text about TOML', 'See ---toml\n', 'none'],
  ['a text about JavaScript', 'See ---js\n', 'none'],
  ['a text with a word in quotes', 'He said:\n"yes": and that was it\n', 'none'],
  ['a bracket before a text with a word in quotes', '{\n  he said "yes": and that was it\n}\n', 'none'],
  ['no front matter', '# Title\n\n---\na: b\n---\n', 'none'],
  ['an empty file', '', 'none'],
  ['a rule of Markdown', '---\n\nJust text.\n', 'none'],
  ['four dashes', '----\na: b\n----\n', 'none'],
  ['an open end', '---\ncompany: A\ndate: 2026-11-19\n\nText\n', 'The front matter has no closing --- line.'],
  ['an open end behind a blank value', '---\ncompany:', 'The front matter has no closing --- line.'],
  ['an open end of a quoted name', '---\n\n"Größe 2": A\n', 'The front matter has no closing --- line.'],
  ['a rule before a list with a colon', '---\n- Dana: the plan\n', 'none'],
  [
    'a wrong end',
    '---\na: b\n---foo\n',
    'Front matter ends with a line of exactly ---; this line is something else.',
  ],
  ['a list', '---\n- a\n- b\n---\n', 'The front matter is not a list of fields such as `company: Name`.'],
  ['a lone word', '---\nhello\n---\n', 'The front matter is not a list of fields such as `company: Name`.'],
];

describe('reading front matter', () => {
  for (const [name, text, reading] of cases)
    it(name, () => {
      assert.deepEqual(said(text), reading);
      assert.deepEqual(said(text, readYamlFrontMatter), reading);
    });

  it('says where broken YAML breaks', () => {
    const text = '---\ncompany: "A\ndate: 2026-11-19\n---\n';
    const reading = readFrontMatter(text);
    assert.equal(reading.kind, 'unreadable');
    assert.match(String(said(text)), /^The front matter is not valid YAML: .*\.$/);
  });

  const slips: readonly (readonly [slip: string, lines: string, remedy: RegExp])[] = [
    [
      'a colon',
      'company: Foo: Bar',
      /^A value with such characters needs quotes, as in .* \(Not valid YAML: Nested mappings .*\)$/,
    ],
    [
      'two values',
      'interviewers: "[[Mira Sand]]", "[[Luis Pereira]]"',
      /^Several values stand in brackets: interviewers: \["\[\[Mira Sand\]\]", "\[\[Luis Pereira\]\]"\] \(/,
    ],
    ['two quoted words', "tags: 'a', 'b'", /stand in brackets: tags: \['a', 'b'\] \(/],
    ['a word behind a quoted one', 'company: "Foo" Bar', /(?<!brackets.*)$/],
    ['an @', 'company: @foo', /^A value with such characters needs quotes.*: Plain value /],
    ['no space', 'company:A\nrole: B', /^Line 2: put a space after the colon\. \(Not valid YAML: /],
    ['no space further down', 'company: A\nrole:B\ndate: C', /^Line 3: put a space after the colon\. /],
    ['no colon', 'company\nrole: B', /^A line needs a name, a colon and a space, as in company: Name\. /],
    ['a tab', 'panel:\n\t- Dana', /^Indent with spaces\. /],
    [
      'a merge',
      'company: A\n<<<<<<< HEAD\noutcome: offer\n=======\noutcome: rejected\n>>>>>>> x\nrole: B',
      /^A merge left both sides of a conflict in the front matter\. Keep one of them, /,
    ],
  ];
  for (const [slip, lines, remedy] of slips)
    it(`says what to do about ${slip}`, () => assert.match(String(said(`---\n${lines}\n---\n`)), remedy));

  it('takes words that look like a merge within a line for what they are', () =>
    assert.match(String(said('---\nnote: see <<<<<<< HEAD: x\n---\n')), /: Nested mappings /));
  it('ends what YAML says with one full stop', () => {
    assert.match(String(said('---\na: "x\n---\n')), / "quote\.$/);
    assert.match(String(said('---\na: [b\n---\n')), /[^.]\.$/);
    assert.match(String(said('---\na: |x.y\n  b\n---\n')), / \|x\.y\.$/);
  });

  const deep = 3000;
  for (const [what, lines] of [
    ['brackets', `a: ${'['.repeat(deep / 2 - 10)}${']'.repeat(deep / 2 - 10)}`],
    ['brackets that do not close', `a: ${'['.repeat(deep - 10)}`],
    ['braces', `a: ${'{b: '.repeat(deep / 4)}${'}'.repeat(deep / 4)}`],
    ['dashes', `a:\n  ${'- '.repeat(deep)}b`],
    ['question marks', `${'? '.repeat(deep)}b`],
    ['colons', `${': '.repeat(deep - 10)}b`],
  ] as const)
    it(`does not fall into an abyss of ${what}`, () =>
      assert.equal(said(`---\n${lines}\n---\n`), 'This front matter nests too deeply to be read.'));

  /** Where it points, and at what. */
  const places: readonly (readonly [what: string, text: string, ...pointedAt: readonly string[]])[] = [
    ['TOML', '+++\na = "b"\n+++\n', '+++'],
    ['another language', '\uFEFF---js\nx\n---\n', '---js'],
    ['JSON', '{\n  "a": 1\n}\n', '{'],
    ['a wrong end', '\uFEFF---\r\na: b\r\n---foo\r\n', '---foo'],
    ['a long file', `\uFEFF---\na: ${'x'.repeat(65_536)}\n---\n`, '---'],
    ['deep brackets', `\uFEFF---\na: ${'['.repeat(30)}\n---\n`, '---'],
    [
      'deep lines',
      `---\na:\n${Array.from({ length: 25 }, (_, depth) => `${' '.repeat(depth + 1)}b:\n`).join('')}---\n`,
      '---',
    ],
    ['a list', '\uFEFF---\n- a\n---\n', '---'],
    ['an open end', '\uFEFF---\ncompany: A\n', '---'],
    ['an open end behind spaces', '---  \ncompany: A\n', '---'],
    ['a value that is none', '---\r\na: b\r\ncompany: @foo # c\r\n---\r\n', '@'],
    ['a line that is none', '---\ncompany:A\nrole: B\n---\n', 'company:A'],
    ['a second colon', '---\ncompany: Foo: Bar\n---\n', 'F'],
    ['a quote that does not end', '---\ncompany: "A\nrole: B\n---\n', '\n'],
    ['an error behind the last line', '---\n%YAML 1.2\n---\n', '\n'],
    ['the first of several', '---\na: @x\nb: `y z\n---\n', '@'],
  ];
  for (const [what, text, ...pointedAt] of places)
    it(`points at ${what}`, () => {
      const reading = readFrontMatter(text);
      const ranges =
        reading.kind === 'unreadable'
          ? [reading.problem.range]
          : reading.kind === 'unsupported'
            ? [reading.range]
            : [];
      assert.deepEqual(
        ranges.map(({ start, end }) => text.slice(start, end)),
        pointedAt,
      );
    });

  it('gives the exact place of keys and values', () => {
    const text = '\uFEFF---\r\ncompany: "Ä & B" # c\r\npanel:\r\n  - Dana <d@x.example>\r\n---\r\n';
    const reading = readFrontMatter(text);
    assert.equal(reading.kind, 'read');
    const pairs = reading.kind === 'read' ? reading.frontMatter.pairs : [];
    const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    assert.deepEqual(
      pairs.map(({ keyRange }) => slice(keyRange)),
      ['company', 'panel'],
    );
    assert.equal(pairs[0] && slice(pairs[0].range), '"Ä & B"');
    const list = pairs[1]?.value;
    assert.equal(list?.kind === 'list' && list.items[0] && slice(list.items[0].range), 'Dana <d@x.example>');
    assert.equal(reading.kind === 'read' && text.slice(reading.frontMatter.bodyStart), '');
  });

  it('is not drawn into bombs and abysses', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...Array.from({ length: 20 }, (_, i) => `k${i}: &b${i} [*a, *a, *a, *a]`),
    ];
    assert.ok(readFrontMatter(`---\n${bomb.join('\n')}\n---\n`));
    const deep = `---\na: ${'['.repeat(5000)}${']'.repeat(5000)}\n---\n`;
    assert.equal(readFrontMatter(deep).kind, 'unreadable');
    const long = `---\na: ${'x'.repeat(70_000)}\n---\n`;
    assert.equal(said(long), tooLong);
  });

  it('never throws and never points outside, whatever the text', () => {
    const pieces = fc.constantFrom(
      '---',
      '\n',
      '\r\n',
      '+++',
      'a: ',
      'company: x',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '#',
      '&a',
      '*a',
      '!!js/function x',
      '|',
      '>',
      ':',
      '\t',
      ' ',
      '\u0000',
      '\uD800',
      '\uFEFF',
      '%YAML 1.1',
      '...',
      '<<: ',
      '日本',
    );
    const text = fc.oneof(
      anyText(),
      fc.array(pieces, { maxLength: 40 }).map((parts) => `---\n${parts.join('')}`),
    );
    fc.assert(
      fc.property(text, (written) => {
        const reading = readFrontMatter(written);
        const ranges =
          reading.kind === 'read'
            ? reading.frontMatter.pairs.flatMap(({ keyRange, range }) => [keyRange, range])
            : reading.kind === 'unreadable'
              ? [reading.problem.range]
              : [];
        for (const { start, end } of ranges) assert.ok(0 <= start && start <= end && end <= written.length);
      }),
      { numRuns: runs(5000) },
    );
  });
});
