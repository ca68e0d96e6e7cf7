import assert from 'node:assert/strict';
import { setField } from '../../../src/core/frontMatter/frontMatterEdits.ts';
import { removePair } from '../../../src/core/frontMatter/pairEdits.ts';
import { readFrontMatter } from '../../../src/core/frontMatter/readFrontMatter.ts';
import { addRecord } from '../../../src/core/log/recordEdits.ts';
import { applyEdits, type TextEdit } from '../../../src/core/text.ts';

const record = [
  ['letter', 'thank-you'],
  ['to', 'Dana Okafor'],
  ['sent', '2026-11-20'],
] as const;
const flow = '{letter: thank-you, to: Dana Okafor, sent: 2026-11-20}';

const fields: readonly (readonly [
  name: string,
  before: string,
  key: string,
  value: string,
  after: string,
])[] = [
  [
    'adds what is absent',
    '---\ncompany: A\n---\n',
    'outcome',
    'waiting',
    '---\ncompany: A\noutcome: waiting\n---\n',
  ],
  [
    'a block whose words look like a comment',
    '---\ncompany: A # b\nrole: |\n  # one\n---\n',
    'role',
    'C',
    '---\ncompany: A # b\nrole: C\n---\n',
  ],
  [
    'beside a value that looks like a comment',
    '---\nrole: B\nplan: |\n  # one\n  # two\n---\n',
    'role',
    'C',
    '---\nrole: C\nplan: |\n  # one\n  # two\n---\n',
  ],
  ['adds to empty front matter', '---\n---\n', 'outcome', 'waiting', '---\noutcome: waiting\n---\n'],
  [
    'adds with the indent of the others',
    '---\n  company: A\n---\n',
    'role',
    'B',
    '---\n  company: A\n  role: B\n---\n',
  ],
  [
    'adds after comments',
    '---\ncompany: A\n# end\n---\n',
    'role',
    'B',
    '---\ncompany: A\n# end\nrole: B\n---\n',
  ],
  ['fills a blank', '---\nrole:\ncompany: A\n---\n', 'role', 'B', '---\nrole: B\ncompany: A\n---\n'],
  ['fills a lone dash', '---\nrole: -\ncompany: A\n---\n', 'role', 'B', '---\nrole: B\ncompany: A\n---\n'],
  [
    'leaves lone dashes elsewhere',
    '---\nrole : -\nplace: - \n---\n',
    'role',
    'B',
    '---\nrole : B\nplace: - \n---\n',
  ],
  ['fills a blank with spaces', '---\nrole:   \n---\n', 'role', 'B', '---\nrole: B\n---\n'],
  [
    'fills a blank before a comment',
    '---\nrole: # which?\n---\n',
    'role',
    'B',
    '---\nrole: B # which?\n---\n',
  ],
  ['replaces null', '---\nrole: null\n---\n', 'role', 'B', '---\nrole: B\n---\n'],
  ['replaces a tilde before a comment', '---\nrole: ~ # c\n---\n', 'role', 'B', '---\nrole: B # c\n---\n'],
  [
    'keeps a comment',
    '---\noutcome: upcoming # soon\n---\n',
    'outcome',
    'waiting',
    '---\noutcome: waiting # soon\n---\n',
  ],
  ['keeps single quotes', "---\nrole: 'A'\n---\n", 'role', "B's", "---\nrole: 'B''s'\n---\n"],
  ['keeps double quotes', '---\nrole: "A"\n---\n', 'role', 'B "x"', '---\nrole: "B \\"x\\""\n---\n'],
  [
    'quotes what plain YAML would read otherwise',
    '---\nrole: A\n---\n',
    'role',
    'B: c # d',
    '---\nrole: "B: c # d"\n---\n',
  ],
  ['keeps CRLF', '---\r\ncompany: A\r\n---\r\n', 'role', 'B', '---\r\ncompany: A\r\nrole: B\r\n---\r\n'],
  [
    'keeps a byte order mark',
    '\uFEFF---\ncompany: A\n---\n',
    'role',
    'B',
    '\uFEFF---\ncompany: A\nrole: B\n---\n',
  ],
  ['needs no final newline', '---\ncompany: A\n---', 'role', 'B', '---\ncompany: A\nrole: B\n---'],
  ['replaces a list', '---\noutcome: [waiting]\n---\n', 'outcome', 'offer', '---\noutcome: offer\n---\n'],
];

const records: readonly (readonly [name: string, before: string, after: string])[] = [
  ['no list', '---\ncompany: A\n---\n', `---\ncompany: A\nfollow-ups:\n  - ${flow}\n---\n`],
  ['no front matter', '# Hello\n', `---\nfollow-ups:\n  - ${flow}\n---\n\n# Hello\n`],
  ['a blank', '---\nfollow-ups:\nrole: B\n---\n', `---\nfollow-ups:\n  - ${flow}\nrole: B\n---\n`],
  ['a blank with a comment', '---\nfollow-ups: # mine\n---\n', `---\nfollow-ups: # mine\n  - ${flow}\n---\n`],
  [
    'a null',
    '---\nfollow-ups: null # mine\nrole: B\n---\n',
    `---\nfollow-ups: [${flow}] # mine\nrole: B\n---\n`,
  ],
  ['a tilde', '---\nfollow-ups: ~\n---\n', `---\nfollow-ups: [${flow}]\n---\n`],
  ['an empty flow list', '---\nfollow-ups: []\n---\n', `---\nfollow-ups: [${flow}]\n---\n`],
  ['an empty flow map', '---\nfollow-ups: {}\n---\n', `---\nfollow-ups: [${flow}]\n---\n`],
  [
    'a flow list',
    '---\nfollow-ups: [2026-11-19] # c\n---\n',
    `---\nfollow-ups: [2026-11-19, ${flow}] # c\n---\n`,
  ],
  [
    'a flow list over lines',
    '---\nfollow-ups: [\n  2026-11-19\n]\n---\n',
    `---\nfollow-ups: [\n  2026-11-19, ${flow}\n]\n---\n`,
  ],
  [
    'a block list of flow maps',
    '---\nfollow-ups:\n  - {letter: check-in, sent: 2026-11-01} # c\n# d\nrole: B\n---\n',
    `---\nfollow-ups:\n  - {letter: check-in, sent: 2026-11-01} # c\n  - ${flow}\n# d\nrole: B\n---\n`,
  ],
  [
    'a block list of block maps',
    '---\nfollow-ups:\n  - letter: check-in\n    sent: 2026-11-01 # c\nrole: B\n---\n',
    '---\nfollow-ups:\n  - letter: check-in\n    sent: 2026-11-01 # c\n  - letter: thank-you\n    to: Dana Okafor\n    sent: 2026-11-20\nrole: B\n---\n',
  ],
  [
    'a list without indent',
    '---\nfollow-ups:\n- 2026-11-19\n---\n',
    `---\nfollow-ups:\n- 2026-11-19\n- ${flow}\n---\n`,
  ],
  [
    'a bare date',
    '---\nfollow-ups: 2026-11-19 # all\n---\n',
    `---\nfollow-ups: [2026-11-19, ${flow}] # all\n---\n`,
  ],
  [
    'one flow map',
    '---\nfollow-ups: {letter: check-in}\n---\n',
    `---\nfollow-ups: [{letter: check-in}, ${flow}]\n---\n`,
  ],
  [
    'one block map',
    '---\nfollow-ups:\n  letter: check-in\n  sent: 2026-11-01\n---\n',
    '---\nfollow-ups:\n  - letter: check-in\n    sent: 2026-11-01\n  - letter: thank-you\n    to: Dana Okafor\n    sent: 2026-11-20\n---\n',
  ],
  [
    'CRLF',
    '---\r\nfollow-ups:\r\n  - 2026-11-19\r\n---\r\n',
    `---\r\nfollow-ups:\r\n  - 2026-11-19\r\n  - ${flow}\r\n---\r\n`,
  ],
  [
    'a line that ends in CRLF among others',
    '---\nrole: B\nfollow-ups:\n  - 2026-11-19\r\n---\n',
    `---\nrole: B\nfollow-ups:\n  - 2026-11-19\r\n  - ${flow}\r\n---\n`,
  ],
  [
    'block maps of which the last ends in CRLF',
    '---\nfollow-ups:\n  - letter: check-in\n    sent: 2026-11-01\r\n---\n',
    '---\nfollow-ups:\n  - letter: check-in\n    sent: 2026-11-01\r\n  - letter: thank-you\r\n    to: Dana Okafor\r\n    sent: 2026-11-20\r\n---\n',
  ],
  [
    'no list, behind a line that ends in LF among others',
    '---\r\nrole: B\r\ncompany: A\n---\r\n',
    `---\r\nrole: B\r\ncompany: A\nfollow-ups:\n  - ${flow}\n---\r\n`,
  ],
  ['a blank item', '---\nfollow-ups:\n  -\n---\n', `---\nfollow-ups:\n  - ${flow}\n---\n`],
  [
    'a blank item with a comment',
    '---\nfollow-ups:\n-  # mine\nrole: B\n---\n',
    `---\nfollow-ups:\n- ${flow}  # mine\nrole: B\n---\n`,
  ],
  [
    'a list with blank items before and behind',
    '---\nfollow-ups:\n  -\n  - 2026-11-19\n  -\n---\n',
    `---\nfollow-ups:\n  -\n  - 2026-11-19\n  - ${flow}\n  -\n---\n`,
  ],
  [
    'a list with a name that nothing repeats',
    '---\nfollow-ups: &mine\n  - 2026-11-19\n---\n',
    `---\nfollow-ups: &mine\n  - 2026-11-19\n  - ${flow}\n---\n`,
  ],
  [
    'a list of which another field repeats an item',
    '---\nfollow-ups:\n  - &first 2026-11-19\napplied: *first\n---\n',
    `---\nfollow-ups:\n  - &first 2026-11-19\n  - ${flow}\napplied: *first\n---\n`,
  ],
];

/** Edits that would lose a comment. */
const comments: readonly (readonly [name: string, text: string, key: string])[] = [
  ['a list with a comment in it', '---\nrole:\n  - A # since May\n  - B\n---\n', 'role'],
  ['a map with a comment between its lines', '---\nrole:\n  a: b\n  # why\n  c: d\n---\n', 'role'],
];

/** Edits that would change what another field says. */
const unsafe: readonly (readonly [name: string, text: string, key: string])[] = [
  ['a value that another field repeats', '---\nrole: &x A\ncompany: *x\n---\n', 'role'],
  [
    'a value that hides an earlier one from a third',
    '---\nrole: &x A\noutcome: &x B\ntemplate: *x\n---\n',
    'outcome',
  ],
  ['a value that another field repeats in a list', '---\nrole: &x A\ntags: [b, *x]\n---\n', 'role'],
  ['a value that another field repeats in a map', '---\nrole: &x A\nmore: {b: *x}\n---\n', 'role'],
  ['records that another field repeats', '---\nfollow-ups: &x 2026-11-19\napplied: *x\n---\n', 'follow-ups'],
];

const refused: readonly (readonly [name: string, text: string])[] = [
  ['broken YAML', '---\ncompany: [\n---\n'],
  ['a flow map at the top', '---\n{company: A}\n---\n'],
  ['a list that another field repeats', '---\nfollow-ups: &x\n  - 2026-11-19\nhistory: *x\n---\n'],
  ['two lists', '---\nfollow-ups: []\nfollow-ups:\n  - 2026-11-20\n---\n'],
  ['an empty map that holds a comment', '---\nfollow-ups: { # mine\n }\n---\n'],
  ['an empty list that another field repeats', '---\nfollow-ups: &x []\nhistory: *x\n---\n'],
  ['a blank that another field repeats', '---\nfollow-ups: &x\nhistory: *x\n---\n'],
  ['a list that repeats another field', '---\nhistory: &x [2026-11-19]\nfollow-ups: *x\n---\n'],
  ['a literal block as the list', '---\nfollow-ups: |\n  2026-11-19\n---\n'],
];

function apply(text: string, edit: TextEdit | undefined): string | undefined {
  return edit && applyEdits(text, [edit]);
}

describe('edits of front matter', () => {
  for (const [name, before, key, value, after] of fields) {
    it(`sets a field: ${name}`, () => assert.equal(apply(before, setField(before, key, value)), after));
  }
  for (const [name, before, after] of records) {
    it(`adds a record to ${name}`, () =>
      assert.equal(apply(before, addRecord(before, 'follow-ups', record)), after));
  }
  for (const [name, text] of refused) {
    it(`refuses ${name}`, () => assert.equal(addRecord(text, 'follow-ups', record), undefined));
  }

  for (const [name, text, key] of comments) {
    it(`leaves alone ${name}`, () => assert.equal(setField(text, key, 'C'), undefined));
  }
  for (const [name, text, key] of unsafe) {
    it(`leaves alone ${name}`, () => {
      assert.equal(setField(text, key, 'C'), undefined);
      if (key === 'follow-ups') assert.equal(addRecord(text, key, record), undefined);
    });
  }
});

describe('removePair', () => {
  /** The text without its last pair. */
  function without(text: string): string | undefined {
    const reading = readFrontMatter(text);
    assert.equal(reading.kind, 'read');
    const pair = reading.kind === 'read' ? reading.frontMatter.pairs.at(-1) : undefined;
    const edit = pair && removePair(text, pair);
    return edit && applyEdits(text, [edit]);
  }

  for (const [name, before, after] of [
    ['takes the line', '---\na: 1\nb: 2\n---\n', '---\na: 1\n---\n'],
    ['takes spaces too', '---\r\na: 1\r\nb: 2  \r\n---\r\n', '---\r\na: 1\r\n---\r\n'],
    ['takes its indent too', '---\n  a: 1\n  b: 2\n---\n', '---\n  a: 1\n---\n'],
    ['takes spaces around the colon', '---\na: 1\nb :   2\n---\n', '---\na: 1\n---\n'],
    ['takes the only line', '---\nb: 2\n---\nA day.\n\n    # code\n', '---\n---\nA day.\n\n    # code\n'],
    ['keeps its comment', '---\na: 1\nb: 2 # why\n---\n', '---\na: 1\n# why\n---\n'],
    [
      'keeps its comment, indented as it was',
      '---\r\n  a: 1\r\n  b: "2"\t# why\r\n---\r\n',
      '---\r\n  a: 1\r\n  # why\r\n---\r\n',
    ],
    ['keeps comments around', '---\na: 1\n# b\nb: 2\n# end\n---\n', '---\na: 1\n# b\n# end\n---\n'],
    ['takes every line of a value', '---\na: 1\nb: two\n  words # why\n---\n', '---\na: 1\n# why\n---\n'],
    ['keeps a comment after a block', '---\na: |\n  1\nb: 2 # why\n---\n', '---\na: |\n  1\n# why\n---\n'],
  ] as const) {
    it(name, () => assert.equal(without(before), after));
  }

  for (const [name, text] of [
    ['shares its line', '---\n{a: 1, b: 2}\n---\n'],
    ['shares its line with the one before', '---\n{a: 1, b: 2\n}\n---\n'],
    ['shares its line with the end of a map', '---\n{a: 1,\nb: 2}\n---\n'],
    ['names its value for others', '---\na: 1\nb: &two 2\n---\n'],
    ['holds a comment right below apart from a block above', '---\na: |\n  1\nb: 2\n  # why\n---\n'],
    ['holds a comment far below apart from a block above', '---\na: |\n  1\nb: 2\n\n \n  # why\n---\n'],
    ['holds a comment below apart from a block above', '---\na: |\n  1\nb: 2\n\n  # why\n---\n'],
    ['has a comment inside', '---\na: 1\nb: # why\n  2\n---\n'],
  ] as const) {
    it(`leaves a pair that ${name}`, () => assert.equal(without(text), undefined));
  }
});
