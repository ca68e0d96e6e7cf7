import fc from 'fast-check';
import { readFrontMatter } from '../../src/core/frontMatter/readFrontMatter.ts';
import { letterFields } from '../../src/core/log/fields.ts';
import { anyText } from '../anyText.ts';

/** Records in every shape that people write. */
const records = [
  ' []',
  ' 2026-11-19',
  ' [2026-11-19, ]',
  ' [\n  2026-11-19\n  ]',
  ' {letter: check-in, file: l.md}',
  ' {letter: check-in,\n  sent: 2026-11-01}',
  ' [{file: l.md}, {file: m.md}, {letter: x, file: l.md}]',
  ' [{"file": "l.md"}, {file: \'l.md\'}]',
  '\n  letter: check-in\n  sent: 2026-11-01',
  '\n  - {letter: x, file: l.md} #\n  - {file: m.md} #',
  '\n  - letter: check-in #\n    sent: 2026-11-01 #',
  '\n  - letter: check-in\n    file: "l.md" #\n  #\n  - 2026-11-01',
  '\n- letter: check-in\n  file: l.md\n- file: m.md',
];

/** Values as people write them, each with what it needs before it; at a `#` is a comment. */
const values = [
  ...['', ' ~', ' null', ' ""', " ''", '   ', '\t'],
  ...[' plain text', ' 2026-11-19', ' waiting', ' yes', ' http://x.example/#y', ' a#b', ' x:y'],
  ...[" 'single ''quoted'''", ' "double \\" quoted"', ' "# no"', " '#'", ' "[[Wiki/Link]]"', ' [[Wiki]]'],
  ...[' "two\n  lines"', ' two\n  lines', " 'two\n\n  lines'"],
  ...[' [a, "b, c"]', ' [\n  a, #\n  b #\n]', ' [[a], {b: c}]', ' {a: 1, b: [2]}', ' {}'],
  ...['\n  - a #\n  - {b: c} #', '\n- a', '\n-\n- b', '\n  -   a\n  -   b', '\n  - - a\n    - b'],
  ...['\n  -\n    a: b', '\n  letter: check-in #\n  note: |\n    kept\n', '\n    a:\n     b: c'],
  ...[' >\n  folded\n  text', ' |-\n  kept\n\n  text', ' |+\n  kept\n\n', ' |2\n   indented', ' >-\n  x'],
  ...[' Ünïcödé 日本 👩‍👩‍👧', ' \uFEFFx', ' "\\ud83d\\ude42"', ' x\u00A0'],
  ...[' &x one', ' &x another', ' *x', ' &y [a]', ' *y', ' !!str 5', ' ! x', ' !t {a: b}', ' <<'],
];

const canonical = ['company', 'role', 'outcome', 'outcome-since', 'interviewers', 'follow-ups'];
const keys = [
  ...[...canonical, ...canonical, ...Object.keys(letterFields)],
  ...['Follow-Ups', 'followups', 'status', 'stage', 'estado', 'Decided on', 'position', 'SENT'],
  ...['"company"', "'role'", 'tags', 'x-1', '日本', '<<', '__proto__', '? role', '&x key', '"a\\tb"'],
];

interface Line {
  readonly before: string;
  readonly key: string;
  readonly value: string;
  readonly comment: string;
}

const lineOf = (key: fc.Arbitrary<string>, value: readonly string[]): fc.Arbitrary<Line> =>
  fc.record({
    before: fc.constantFrom('', '', '', '', '\n', '#\n', '  #\n', '\n\n#\n'),
    key: fc.tuple(key, fc.constantFrom(':', ':', ':', ' :')).map((parts) => parts.join('')),
    value: fc.constantFrom(...value),
    comment: fc.constantFrom('', '', ' # why: [not] ', '\t#', ' ', '\n#', '\n  #'),
  });
const anyLine = lineOf(fc.constantFrom(...keys), [...values, ...records]);

/** After a value of several lines, a comment that is not at the margin would be part of it. */
function written({ before, key, value, comment }: Line, index: number, lines: readonly Line[]): string {
  const above = lines[index - 1]?.value.includes('\n') ? before.replace('  #', '#') : before;
  return `${above}${key}${value}${value.includes('\n') && /^\n?[ \t]/.test(comment) ? '' : comment}\n`;
}

/** Comments get numbers, so that one that is lost is missed. */
function numbered(content: string): string {
  let count = 0;
  return content.replace(/(^|[ \t])#(?=[ \t]*$)/gm, (_, blank: string) => `${blank}#c${count++}`);
}

const filesOf = (lines: fc.Arbitrary<readonly Line[]>): fc.Arbitrary<string> =>
  fc
    .record({
      mark: fc.constantFrom('', '', '', '\uFEFF'),
      fence: fc.constantFrom('---', '---', '---', '--- ', '---\t'),
      lines,
      indent: fc.constantFrom('', '', '', '  '),
      last: fc.constantFrom('', '', '', '', '\n', '#\n', '#\n\n', '...\n'),
      ends: fc.constantFrom(['\n'], ['\n'], ['\r\n'], ['\r\n', '\n'], ['\n', '\n', '\r\n']),
      body: fc.constantFrom('', '\n', '\nBody\n', '\n\n---\nnot: this\n---\n', '\nrole: no\n\u0000\uD800'),
    })
    .map(({ mark, fence, lines: rows, indent, last, ends, body }) => {
      const content = numbered(`${rows.map(written).join('')}${last}`.replace(/^(?=.)/gm, indent));
      let index = 0;
      const end = () => ends[index++ % ends.length] ?? '\n';
      return `${mark}${fence}\n${content}${fence}${body}`.replace(/\n/g, end);
    })
    .filter((text) => readFrontMatter(text).kind === 'read');

/** Files whose front matter reads, as people write it: any order, keys twice, quotes, comments, indents and line ends. */
export const files = filesOf(fc.array(anyLine, { maxLength: 6 }));

/** The same with records. */
export const filesWithRecords = filesOf(
  fc
    .tuple(
      fc.array(anyLine, { maxLength: 2 }),
      lineOf(fc.constant('follow-ups'), records),
      fc.array(anyLine, { maxLength: 2 }),
    )
    .map(([above, line, below]) => [...above, line, ...below]),
);

/** Dates and outcomes that are not written as they should be, in every shape. */
const toMend = [
  '19.11.2026',
  '03/04/2026',
  'Nov 19, 2026',
  'wating',
  'done',
  '2026-11-19',
  'null',
  '',
].flatMap((value) => [
  ...[
    ` ${value}`,
    ` ${value} # why`,
    `\n  ${value}`,
    ` &x ${value}`,
    ` !!str ${value}`,
    ` "${value}"`,
    ` '${value}'`,
  ],
  ...[` [${value}]`, ` [${value}, #\n  ]`, ` &x [${value}]`, ` [[${value}]]`, ` {a: ${value}}`],
  ...[`\n  - ${value} #`, `\n- ${value}`, `\n  - ${value}\n  -`, `\n  #\n  - ${value}`, `\n  - &x ${value}`],
  ...[` &x\n  - ${value}`, `\n  - |\n    ${value}`, `\n  -\n    - ${value}\n\n`],
  ...[` |\n  ${value}`, ` >-\n  ${value}\n`, ` |+\n  ${value}\n\n`, ` | # why\n  ${value}`],
]);

/** The same with a company, and dates and outcomes to mend. */
export const filesToMend = filesOf(
  fc
    .tuple(
      lineOf(fc.constant('company'), [' A']),
      fc.array(
        lineOf(fc.constantFrom('date', 'outcome', 'Date', 'status', 'decision-by', 'applied'), toMend),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
      fc.array(anyLine, { maxLength: 2 }),
    )
    .map(([company, lines, others]) => [company, ...lines, ...others]),
);

const words = [
  ...[
    '---',
    '- x',
    '# no',
    'a: b',
    'a #b',
    '[x]',
    '{x}',
    '*x',
    '&x',
    '!x',
    '|',
    '>',
    '%',
    '@',
    '`',
    '?',
    ':',
  ],
  ...['null', '~', 'true', 'no', '1e3', '0x1F', '2026-11-20', '007', '<<', '=', "'", '"', '""', '\\', '...'],
  ...['two\nlines', 'a\r\nb', 'tab\tin', '\u0000', '\u0085', '\u2028', '\uFEFF', '\u007F', 'Dana, CTO'],
];

/** What somebody may want written: with no blank around it, as a form takes it away. */
export const wantedTexts = fc
  .oneof(fc.string({ unit: 'grapheme', minLength: 1 }), anyText({ minLength: 1 }), fc.constantFrom(...words))
  .map((text) => text.trim())
  .filter((text) => text !== '' && text.isWellFormed());
