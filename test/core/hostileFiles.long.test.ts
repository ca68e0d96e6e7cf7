import assert from 'node:assert/strict';
import { noteShapes } from '../../scripts/fileShapes.mjs';
import { readEverything, readSettingsText } from './everything.ts';

const million = 1_000_000;
const top = 'company: A\ndate: 2026-11-19\noutcome: waiting\n';
const entry = (lines: string, body = '') => `---\n${top}${lines}\n---\n${body}`;
const bomb = Array.from({ length: 20 }, (_, level) => {
  const before = level === 0 ? 'x' : `*a${level - 1}`;
  return `k${level}: &a${level} [${Array(9).fill(before).join(', ')}]`;
});

/** What files can do to a reader. Each is read in a second or so; some were minutes, or the end of the stack. */
const hostile: Readonly<Record<string, string>> = {
  'an alias bomb': entry(bomb.join('\n')),
  'an alias of itself': entry('interviewers: &a [*a, Dana]'),
  'merge keys': entry('x: &x {company: B}\n<<: *x\n<<: [*x, *x]'),
  'deep lists': entry(`interviewers: ${'['.repeat(5000)}${']'.repeat(5000)}`),
  'deep maps': entry(`interviewers: ${'{a: '.repeat(5000)}${'}'.repeat(5000)}`),
  'deep dashes': entry(`interviewers:\n  ${'- '.repeat(5000)}x`),
  'a tag of a program': entry("interviewers: !!js/function 'function () { throw 1 }'"),
  'a tag without end': entry(`interviewers: !<${'x'.repeat(50_000)}> y`),
  'prototype keys': entry(
    '__proto__: {company: B}\nconstructor: {prototype: {x: y}}\ntoString: z\nhasOwnProperty: q',
  ),
  'prototype words': entry(
    'outcome: constructor\nstatus: __proto__\nstage: toString\nfollow-ups: [{letter: __proto__, to: constructor, sent: 2026-11-20}]',
  ),
  'a prototype letter': '---\nletter: __proto__\nentry: constructor\nto: toString\n---\n',
  'a program in front': '---js\n{ company: process.exit(3) }\n---\n',
  'a program in a fence line': '---javascript {"a": 1}\nprocess.exit(3)\n---\n',
  'a line of 5 MB': 'x'.repeat(5 * million),
  'a line of 5 MB in front matter': entry(`x: ${'x'.repeat(5 * million)}`),
  'a line of 2 MB in the body': entry('', 'x '.repeat(million)),
  '5 MB of line ends': entry('', '\n'.repeat(5 * million)),
  '5 MB of carriage returns': `---\r${'\r'.repeat(5 * million)}---\r`,
  '5 MB of fences': '---\n'.repeat(1.25 * million),
  '5 MB of spaces after a fence': `---${' '.repeat(5 * million)}\na: b\n---\n`,
  '5 MB of tabs': entry('', '\t'.repeat(5 * million)),
  '5 MB of NUL': '\u0000'.repeat(5 * million),
  'NUL in front matter': entry('role: a\u0000b\ninterviewers: "\u0000"'),
  'lone surrogates': entry('role: \uD800\ninterviewers: ["\uDFFF", \uD83D]', '\uDC00'),
  'mixed line ends': '---\r\ncompany: A\rdate: 2026-11-19\noutcome: waiting\r\n\r---\r\n- [ ] x\r',
  'byte order marks': '\uFEFF\uFEFF---\ncompany: A\ndate: 2026-11-19\n---\n',
  'a byte order mark at the closing fence': '---\ncompany: A\n\uFEFF---\n',
  'two documents': '---\ncompany: A\n--- \ncompany: B\n---\n',
  'an end of document': '---\ncompany: A\n...\ndate: 2026-11-19\n---\n',
  'a directive': '---\n%YAML 9.9\n---\ncompany: A\n---\n',
  'only a fence': '---',
  'two fences': '---\n---',
  'a fence without its end': '---\ncompany: A\n--',
  'indented fences': ' ---\ncompany: A\n ---\n',
  'long fences': '-----\ncompany: A\n-----\n',
  'a thousand people': entry(`interviewers: [${'Dana Okafor <d@x.example>, '.repeat(1000)}]`),
  'hundreds of promises': entry('', `## Promised\n${'- [ ] send it\n'.repeat(300)}`),
  'a bracket before a long text': entry('', `## Promised\n- [ ] x\n\n[${'we talked '.repeat(100_000)}`),
  'quotes without end': entry('', `## Promised\n- [ ] x\n\n${'> '.repeat(100_000)}`),
  'lists without end': entry('', `## Promised\n- [ ] x\n\n${'1. '.repeat(100_000)}`),
  'thousands of headings': entry('', '# a\n## a\n### Round 2 - onsite (2026-11-19)\n'.repeat(1500)),
  'thousands of tables': entry('', 'a|\n-|\n'.repeat(10_000)),
  'a long table of interviews': `---\ncompany: A\n---\n\n| date | round |\n|---|---|\n${'| 2026-11-19 | onsite |\n'.repeat(300)}`,
  'words for interviews on one long line': `interview ${'1.1. '.repeat(100_000)}`,
  'thousands of tasks to people of one name': noteShapes['tasks to people']?.(100_000) ?? '',
  '30,000 rows of interviews': noteShapes['rounds in a table']?.(million) ?? '',
  '1 MB of nested lists': noteShapes['nested list items']?.(million) ?? '',
  '1 MB of links and their definitions': noteShapes['definitions of links']?.(million) ?? '',
  '60 KB of quoted values side by side': entry(`x: ${'"a" '.repeat(15_000)}`),
  'quoted values side by side': entry(`x: ${'"a" '.repeat(1200)}`),
  'dates without end': entry(`date: ${'1-'.repeat(20_000)}`),
};

/** What makes patterns slow: repeated in a value, in a body, and as a whole file. */
const repeated = [
  'x',
  ' ',
  '(',
  '[[',
  '[',
  '](',
  ' - ',
  ',',
  'a@',
  '<',
  ' and ',
  '1',
  '*a_',
  '`',
  '> ',
  '\\',
  '🙂',
];

describe('hostile files', () => {
  for (const [name, text] of Object.entries(hostile)) {
    it(`reads ${name}`, () => assert.ok(readEverything(text))).timeout(60_000);
  }

  for (const atom of repeated) {
    const long = atom.repeat(60_000 / atom.length);
    it(`reads 60 KB of ${JSON.stringify(atom)} in a field`, () => {
      for (const name of ['role', 'date', 'outcome', 'interviewers', 'follow-ups'])
        readEverything(`---\ndate: 2026-11-19\ncompany: A\n${name}: 'A${long}B'\n---\n`);
      readEverything(`---\nletter: thank-you\nentry: '${long}'\nto: '${long.slice(0, 20_000)}'\n---\n`);
      readEverything(entry('', `## Promised\n- [ ] ${long.slice(0, 5000)}`));
    }).timeout(60_000);
  }

  it('reads settings that reach for the prototype, or nest without end', () => {
    readSettingsText('{"__proto__": {"folder": "x"}, "constructor": 1, "timing": {"__proto__": {"due": 3}}}');
    readSettingsText('['.repeat(100_000));
    assert.ok(!('folder' in {}), 'nothing reached the prototype of every object');
  });
});
