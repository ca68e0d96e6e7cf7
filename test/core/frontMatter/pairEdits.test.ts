import assert from 'node:assert/strict';
import {
  canReplaceValue,
  formatScalar,
  replaceValue,
  writtenBlank,
} from '../../../src/core/frontMatter/pairEdits.ts';
import { readYamlFrontMatter } from '../../../src/core/frontMatter/yamlFrontMatter.ts';
import { applyEdits } from '../../../src/core/text.ts';

function pairOf(text: string, key: string) {
  const reading = readYamlFrontMatter(text);
  const pairs = reading.kind === 'read' ? reading.frontMatter.pairs : [];
  return pairs.find((pair) => pair.key === key) ?? assert.fail(`${key} is not in ${text}`);
}

/** What a value reads as. */
function readBack(written: string): string | undefined {
  const { value } = pairOf(`---\na: ${written}\n---\n`, 'a');
  return value?.kind === 'scalar' ? value.text : undefined;
}

describe('formatScalar', () => {
  const plain = [
    ...[
      'Acme',
      'Northwind Robotics (Berlin)',
      'São Paulo',
      '株式会社山田',
      '3M',
      'e\u0301',
      'A',
      '7 days',
      'Acme Inc.',
    ],
    ...["O'Brien", "the others'", 'R&D', 'C++ developer', 'Dana Okafor <dana@x.example>', 'a_b-c/d;e', '2nd'],
    ...[
      '../2026-11-19-acme.md',
      './a.md',
      '../../a.md',
      'letters/a.md',
      '2026-11-19',
      '2026-11-19T14',
      '14-30h',
    ],
    ...['nothing', 'yes please', 'oN time', '0xyz', '1e5x', 'nullify', 'yy'],
  ];
  for (const value of plain) {
    it(`writes ${value} as it is`, () => {
      assert.equal(formatScalar(value), value);
      assert.equal(readBack(value), value);
    });
  }

  const inQuotes = [
    ...[
      'a: b',
      'a:',
      'a #b',
      '#1',
      '@acme',
      '-',
      '- a',
      '-1',
      '[a]',
      '{a}',
      'a, b',
      '*a',
      '&a',
      '!a',
      '%',
      '|',
      '>',
      '?',
    ],
    ...[
      '"a"',
      "'a'",
      'a"',
      'a\\b',
      '.../a',
      '.a',
      '..',
      '/a',
      '(a)',
      '_a',
      'C#',
      'C++',
      'a-',
      'a b?',
      'a\u00a0b',
    ],
    ...[
      'true',
      'False',
      'YES',
      'no',
      'on',
      'Off',
      'y',
      'N',
      'null',
      'Null',
      '7',
      '1.5',
      '1e5',
      '1e10',
      '12-3',
      '0x1F',
      '0o17',
    ],
    ...['2026-11-1', '12026-11-19', '2026-11-190'],
  ];
  for (const value of inQuotes) {
    it(`writes ${value} in quotes`, () => {
      assert.equal(formatScalar(value), JSON.stringify(value));
      assert.equal(readBack(JSON.stringify(value)), value);
    });
  }

  for (const [value, style, written] of [
    ['Acme', 'single', "'Acme'"],
    ["O'Brien: 'me'", 'single', "'O''Brien: ''me'''"],
    ['a\nb', 'single', '"a\\nb"'],
    ['a\ud83d', 'single', '"a\\ud83d"'],
    ['Acme', 'double', '"Acme"'],
    ['Acme', 'block', 'Acme'],
    ['a: b', 'block', '"a: b"'],
    ['', 'plain', '""'],
    [' a', 'plain', '" a"'],
    ['a ', 'plain', '"a "'],
    ['a\tb', 'plain', '"a\\tb"'],
    ['a\nb', 'plain', '"a\\nb"'],
    ['a\u0085\u2028\u2029\ufeff\u007fb', 'plain', '"a\\u0085\\u2028\\u2029\\ufeff\\u007fb"'],
    ['a\u2028b', 'single', '"a\\u2028b"'],
    ['a\ufeffb', 'single', '"a\\ufeffb"'],
    ['a\u007fb', 'single', '"a\\u007fb"'],
  ] as const)
    it(`writes ${JSON.stringify(value)} as ${written} where ${style} was used`, () =>
      assert.equal(formatScalar(value, style), written));
});

/** Front matter before and after, where `a` is to say `b c`. */
const replaced: readonly (readonly [what: string, before: string, after: string])[] = [
  ['a value', 'a: x # why', 'a: b c # why'],
  ['a value in quotes', 'a: "x"', 'a: "b c"'],
  ['a value in single quotes', "a: 'x'", "a: 'b c'"],
  ['a list', 'a: [x, y] # why', 'a: b c # why'],
  ['a block', 'a: |\n  x\n  y\n\nd: e', 'a: b c\n\nd: e'],
  ['a block at the end', 'a: >-\n  x', 'a: b c'],
  ['a value below its name', 'a:\n  x\nd: e', 'a:\n  b c\nd: e'],
  ['a list below its name', 'a:\n  - x\n  - y\n\n# d\nd: e', 'a: b c\n\n# d\nd: e'],
  ['a list without indent', 'a: \n- x\nd: e', 'a: b c\nd: e'],
  ['a list with a block in it', 'a:\n  - |\n    x\nd: e', 'a: b c\nd: e'],
  ['a list below a name with a space', 'a : \n  - x\nd: e', 'a : b c\nd: e'],
  ['a list below a comment', 'a:\n  # why\n  - x\nd: e', 'a:\n  # why\n  b c\nd: e'],
  ['a map of one field', 'a:\n  x: y\nd: e', 'a: b c\nd: e'],
  ['a map below its name', 'a:\n  x: y\n  z: # why\nd: e', 'a: b c\nd: e'],
  ['a list with a name', 'a: &x\n  - y\nd: e', 'a: &x\n  b c\nd: e'],
  ['nothing', 'a:', 'a: b c'],
  ['nothing behind a space', 'a :\nd: e', 'a : b c\nd: e'],
  ['blanks', 'a:  \t ', 'a: b c'],
  ['nothing before a comment', 'a: # why', 'a: b c # why'],
  ['nothing before a comment far off', 'a:    # why', 'a: b c    # why'],
  ['nothing before another field', 'a:\nd: e', 'a: b c\nd: e'],
  ['null', 'a: null', 'a: b c'],
  ['Null before a comment', 'a: Null # why', 'a: b c # why'],
  ['NULL', 'a:   NULL  ', 'a: b c  '],
  ['a tilde before a comment', 'a: ~  # why', 'a: b c  # why'],
  ['empty quotes', 'a: ""', 'a: b c'],
  ['empty single quotes before a comment', "a: '' # why", 'a: b c # why'],
  ['nothing in braces', '{a: , d: e}', '{a: b c , d: e}'],
  ['nothing behind a name with a colon', '"a":\nd: e', '"a": b c\nd: e'],
];

describe('replaceValue', () => {
  for (const [what, before, after] of replaced) {
    it(`takes the place of ${what}`, () => {
      for (const lineEnd of ['\n', '\r\n', '\r']) {
        const [text, expected] = [before, after].map((lines) =>
          `---\n${lines}\n---\n`.replaceAll('\n', lineEnd),
        );
        const edit = replaceValue(text ?? '', pairOf(text ?? '', 'a'), 'b c');
        assert.equal(applyEdits(text ?? '', [edit]), expected);
      }
    });
  }
});

describe('canReplaceValue', () => {
  for (const [lines, expected] of [
    ['a: x # why', true],
    ['a: "x # y"', true],
    ['a: |\n  x', true],
    ['a:\n  - x\n# why\nd: e', true],
    ['a: [x, y]', true],
    ['a:', true],
    ['a: ~ # why', true],
    ['{a: , d: e}', true],
    ['{d: e, a: }', true],
    ['a:\n  - x # why\n\n  # d\nd: e', true],
    ['a:\n  - x # why', true],
    ['a:\n  - x\n  -\nd: e', false],
    ['a:\n  - x\n  # why\n  - null\nd: e', false],
    ['a: x & y', true],
    ['a: &x y', false],
    ['a:\n  &x\n  y', false],
    ['a: &x [y]', false],
    ['a:\n  - &x y', false],
    ['a: | # why\n  x', false],
    ['a:\n  - x # why\n  - y', false],
    ['a: # why\n  - x', false],
    ['a:\n  x: y # why\n  z: 1', false],
    ['a: [x, # why\n  y]', false],
    ['a: |\nd: e', false],
    ['d: &x [e]\na: *x', false],
    ['a: !!str\nd: e', false],
  ] as const)
    it(`${JSON.stringify(lines)}: ${expected}`, () => {
      const text = `---\n${lines}\n---\n`;
      assert.equal(canReplaceValue(text, pairOf(text, 'a')), expected);
    });
});

describe('writtenBlank', () => {
  for (const [before, written] of [
    ['a: null # why', ' null'],
    ['a:   ~', '   ~'],
    ["a: ''", " ''"],
    ['a:', ''],
    ['a:   # why', '   '],
    ['{a: , b: c}', ''],
  ] as const)
    it(`of ${before} is ${JSON.stringify(written)}`, () => {
      const text = `---\n${before}\n---\n`;
      const { start, end } = writtenBlank(text, pairOf(text, 'a'));
      assert.equal(text.slice(start, end), written);
      assert.equal(text[start - 1], ':');
    });
});
