import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { type Change, editsOf, writtenByHand } from '../../../src/core/log/change.ts';
import { english, spoken } from '../../../src/core/speech.ts';
import { applyEdits } from '../../../src/core/text.ts';

const day = Temporal.PlainDate.from('2026-11-20');
const changed = (text: string, changes: readonly Change[]) => {
  const edits = editsOf(text, changes);
  return edits && applyEdits(text, edits);
};

const cases: readonly (readonly [
  name: string,
  before: string,
  changes: readonly Change[],
  after: string | undefined,
])[] = [
  [
    'the spelling that counts',
    '---\nStatus: upcoming\n---\n',
    [{ kind: 'set-field', field: 'outcome', value: 'waiting' }],
    '---\nStatus: waiting\n---\n',
  ],
  [
    'the lone CR of old Macs, which stays',
    '---\rrole: Engineer\rfollow-ups:\r  - letter: thank-you\r    sent: 2026-11-20\routcome: >-\r  upcoming\r---\rNotes.\r',
    [
      { kind: 'set-field', field: 'outcome', value: 'waiting' },
      { kind: 'set-field', field: 'round', value: 'onsite' },
      { kind: 'add-record', record: { replied: day } },
      { kind: 'edit', edit: { range: { start: 10, end: 18 }, text: 'Designer' }, replaces: 'Engineer' },
    ],
    '---\rrole: Designer\rfollow-ups:\r  - letter: thank-you\r    sent: 2026-11-20\r  - replied: 2026-11-20\routcome: waiting\rround: onsite\r---\rNotes.\r',
  ],
  [
    'lines of which some end in a lone CR, each as it was',
    '---\r\nrole: Engineer\routcome: upcoming\r\n---\rNotes.\n',
    [
      { kind: 'set-field', field: 'outcome', value: 'waiting' },
      { kind: 'set-field', field: 'round', value: 'onsite' },
    ],
    '---\r\nrole: Engineer\routcome: waiting\r\nround: onsite\r\n---\rNotes.\n',
  ],
  [
    'a spelling before what means an outcome by its value alone',
    '---\nstage: offer\nStatus: upcoming\n---\n',
    [{ kind: 'set-field', field: 'outcome', value: 'waiting' }],
    '---\nstage: offer\nStatus: waiting\n---\n',
  ],
  [
    'the one of two spellings that is not blank',
    '---\noutcome:\nstatus: upcoming\n---\n',
    [{ kind: 'set-field', field: 'outcome', value: 'waiting' }],
    '---\noutcome:\nstatus: waiting\n---\n',
  ],
  [
    'the canonical one where both say something',
    '---\nstatus: a\noutcome: b\n---\n',
    [{ kind: 'set-field', field: 'outcome', value: 'waiting' }],
    '---\nstatus: a\noutcome: waiting\n---\n',
  ],
  [
    'the stage where it is an outcome',
    '---\nstage: waiting\n---\n',
    [{ kind: 'set-field', field: 'outcome', value: 'rejected' }],
    '---\nstage: rejected\n---\n',
  ],
  [
    'a number, as YAML writes numbers, and keeps quotes that were there',
    '---\nduration: 45\ncalendar-sequence: "1"\n---\n',
    [
      { kind: 'set-field', field: 'duration', value: '60' },
      { kind: 'set-field', field: 'calendar-sequence', value: '2' },
    ],
    '---\nduration: 60\ncalendar-sequence: "2"\n---\n',
  ],
  [
    'a number where none was, and no other field so',
    '---\nrole:\n---\n',
    [
      { kind: 'set-field', field: 'duration', value: '60' },
      { kind: 'set-field', field: 'company', value: '360' },
    ],
    '---\nrole:\nduration: 60\ncompany: "360"\n---\n',
  ],
  [
    'no stage that is a round',
    '---\nstage: onsite\n---\n',
    [{ kind: 'set-field', field: 'outcome', value: 'rejected' }],
    '---\nstage: onsite\noutcome: rejected\n---\n',
  ],
  [
    'the word of another language for it',
    '---\nestado: pendiente\n---\n',
    [{ kind: 'set-field', field: 'outcome', value: 'rejected' }],
    '---\nestado: rejected\n---\n',
  ],
  [
    'a field of a letter',
    '---\nletter: thank-you\nSent:\n---\n',
    [{ kind: 'set-letter-field', field: 'sent', value: '2026-11-20' }],
    '---\nletter: thank-you\nSent: 2026-11-20\n---\n',
  ],
  [
    'an edit where the text is still what it was',
    '---\na: b\n---\n',
    [{ kind: 'edit', edit: { range: { start: 7, end: 8 }, text: 'c' }, replaces: 'b' }],
    '---\na: c\n---\n',
  ],
  [
    'nothing where it is not',
    '---\na: x\n---\n',
    [{ kind: 'edit', edit: { range: { start: 7, end: 8 }, text: 'c' }, replaces: 'b' }],
    undefined,
  ],
  [
    'nothing where one of two cannot be made',
    '---\na: b\n---\n',
    [
      { kind: 'set-field', field: 'outcome', value: 'waiting' },
      { kind: 'edit', edit: { range: { start: 7, end: 8 }, text: 'c' }, replaces: 'q' },
    ],
    undefined,
  ],
  [
    'nothing without front matter',
    '# Hello\n',
    [{ kind: 'set-field', field: 'outcome', value: 'a' }],
    undefined,
  ],
  [
    'nothing in a list of another shape',
    '---\nfollow-ups: |\n  x\n---\n',
    [{ kind: 'add-record', record: { replied: day } }],
    undefined,
  ],
  [
    'two records where there was no list',
    '---\na: b\n---\n',
    [
      { kind: 'add-record', record: { replied: day } },
      { kind: 'add-record', record: { letter: 'check-in', waived: 'we spoke' } },
    ],
    '---\na: b\nfollow-ups:\n  - {replied: 2026-11-20}\n  - {letter: check-in, waived: we spoke}\n---\n',
  ],
  [
    'the same field twice, to what was said last',
    '---\na: b\n---\n',
    [
      { kind: 'set-field', field: 'outcome', value: 'waiting' },
      { kind: 'set-field', field: 'outcome', value: 'offer' },
    ],
    '---\na: b\noutcome: offer\n---\n',
  ],
  [
    'a file in a list of days and records, in a single record, and below others',
    '---\nfollow-ups: [2026-11-03, {file: a.md}]\n---\n',
    [{ kind: 'set-record-file', file: 'a.md', value: 'c.md' }],
    '---\nfollow-ups: [2026-11-03, {file: c.md}]\n---\n',
  ],
  [
    'a file in the records alone, and in no other value of them',
    '---\nfiles: [{file: a.md}]\nfollow-ups: [{to: a.md, File: a.md}, {file: [a.md]}]\n---\n',
    [{ kind: 'set-record-file', file: 'a.md', value: 'c.md' }],
    '---\nfiles: [{file: a.md}]\nfollow-ups: [{to: a.md, File: c.md}, {file: [a.md]}]\n---\n',
  ],
  [
    'nothing where the file is named by what another field repeats',
    '---\nfollow-ups: [{file: &x a.md}]\nplan: *x\n---\n',
    [{ kind: 'set-record-file', file: 'a.md', value: 'c.md' }],
    undefined,
  ],
  [
    'nothing where no record names the file',
    '---\nfollow-ups: [{file: b.md}]\n---\n',
    [{ kind: 'set-record-file', file: 'a.md', value: 'c.md' }],
    undefined,
  ],
  [
    'nothing where there are no records',
    '---\ncompany: A\n---\n',
    [{ kind: 'set-record-file', file: 'a.md', value: 'c.md' }],
    undefined,
  ],
  [
    'a record after a comma that is there already',
    '---\nfollow-ups: [2026-11-03,]\n---\n',
    [{ kind: 'add-record', record: { replied: day } }],
    '---\nfollow-ups: [2026-11-03, {replied: 2026-11-20}]\n---\n',
  ],
  [
    'a record into an empty list',
    '---\nfollow-ups: []\n---\n',
    [{ kind: 'add-record', record: { replied: day } }],
    '---\nfollow-ups: [{replied: 2026-11-20}]\n---\n',
  ],
  [
    'a list of which only the mark is written',
    '---\nfollow-ups:\n  -\n---\n',
    [{ kind: 'add-record', record: { replied: day } }],
    '---\nfollow-ups:\n  - {replied: 2026-11-20}\n---\n',
  ],
  [
    'a record below one that ends with a list',
    '---\nfollow-ups:\n  - letter: thank-you\n    to:\n      - Dana\n      - Luis # both\n---\n',
    [{ kind: 'add-record', record: { replied: day } }],
    '---\nfollow-ups:\n  - letter: thank-you\n    to:\n      - Dana\n      - Luis # both\n  - replied: 2026-11-20\n---\n',
  ],
  [
    'a record below one that ends with a blank',
    '---\nfollow-ups:\n  - letter: thank-you\n    sent: # not yet\n\nrole: x\n---\n',
    [{ kind: 'add-record', record: { replied: day } }],
    '---\nfollow-ups:\n  - letter: thank-you\n    sent: # not yet\n  - replied: 2026-11-20\n\nrole: x\n---\n',
  ],
  [
    'a record below a single one, which becomes a list',
    '---\nfollow-ups:\n  letter: thank-you\n  sent: 2026-11-03\n---\n',
    [{ kind: 'add-record', record: { replied: day } }],
    '---\nfollow-ups:\n  - letter: thank-you\n    sent: 2026-11-03\n  - replied: 2026-11-20\n---\n',
  ],
  [
    'the file of every record that names it',
    '---\nfollow-ups: [{file: a.md}, {file: b.md}, {file: a.md}]\n---\n',
    [{ kind: 'set-record-file', file: 'a.md', value: 'c.md' }],
    '---\nfollow-ups: [{file: c.md}, {file: b.md}, {file: c.md}]\n---\n',
  ],
];

describe('changes of a file', () => {
  for (const [name, before, changes, expected] of cases) {
    it(`change ${name}`, () => assert.equal(changed(before, changes), expected));
  }
  const several: readonly (readonly [
    name: string,
    before: string,
    changes: readonly Change[],
    /** What is replaced by what. */
    edits: readonly (readonly [replaced: string, by: string])[] | undefined,
    after: string | undefined,
  ])[] = [
    [
      'two fields',
      '---\nrole: a\noutcome: b\n---\n',
      [
        { kind: 'set-field', field: 'role', value: 'c' },
        { kind: 'set-field', field: 'outcome', value: 'd' },
      ],
      [
        ['a', 'c'],
        ['b', 'd'],
      ],
      '---\nrole: c\noutcome: d\n---\n',
    ],
    [
      'an edit and a field',
      '---\nrole: a\noutcome: b\n---\n',
      [
        { kind: 'edit', edit: { range: { start: 10, end: 11 }, text: 'c' }, replaces: 'a' },
        { kind: 'set-field', field: 'outcome', value: 'd' },
      ],
      [
        ['a', 'c'],
        ['b', 'd'],
      ],
      '---\nrole: c\noutcome: d\n---\n',
    ],
    [
      'one field twice: what differs in the end',
      '---\nrole: abcd\n---\n',
      [
        { kind: 'set-field', field: 'role', value: 'x' },
        { kind: 'set-field', field: 'role', value: 'abyd' },
      ],
      [['c', 'y']],
      '---\nrole: abyd\n---\n',
    ],
    [
      'one field twice, to what it was',
      '---\nrole: aa\n---\n',
      [
        { kind: 'set-field', field: 'role', value: 'x' },
        { kind: 'set-field', field: 'role', value: 'aa' },
      ],
      [['', '']],
      '---\nrole: aa\n---\n',
    ],
    [
      'one field twice, to what repeats itself',
      '---\nrole: aa\n---\n',
      [
        { kind: 'set-field', field: 'role', value: 'x' },
        { kind: 'set-field', field: 'role', value: 'aaa' },
      ],
      [['', 'a']],
      '---\nrole: aaa\n---\n',
    ],
    [
      'two records in a row',
      '---\nfollow-ups: [2026-11-03] # both\nrole: a\n---\n',
      [
        { kind: 'add-record', record: { replied: day } },
        { kind: 'add-record', record: { replied: day.add({ days: 1 }) } },
      ],
      [
        ['', ', {replied: 2026-11-20}'],
        ['', ', {replied: 2026-11-21}'],
      ],
      '---\nfollow-ups: [2026-11-03, {replied: 2026-11-20}, {replied: 2026-11-21}] # both\nrole: a\n---\n',
    ],
    [
      'nothing where the second cannot be made',
      '---\nrole: &x a\ntemplate: *x\n---\n',
      [
        { kind: 'set-field', field: 'outcome', value: 'd' },
        { kind: 'set-field', field: 'role', value: 'c' },
      ],
      undefined,
      undefined,
    ],
  ];
  for (const [name, before, changes, edits, after] of several) {
    it(`several changes touch no more than one by one: ${name}`, () => {
      const made = editsOf(before, changes);
      assert.deepEqual(
        made?.map(({ range, text }) => [before.slice(range.start, range.end), text]),
        edits,
      );
      assert.equal(made && applyEdits(before, made), after);
    });
  }
});

describe('what changes would write', () => {
  const said = (text: string, changes: readonly Change[]) =>
    writtenByHand(text, changes).map((line) => spoken(line, english));
  const changes: readonly Change[] = [
    { kind: 'set-field', field: 'outcome', value: 'rejected' },
    { kind: 'add-record', record: { letter: 'thank-you', to: 'Dana Okafor', sent: day } },
  ];

  it('is said as a person writes it', () =>
    assert.deepEqual(
      said('', [
        ...changes,
        { kind: 'set-letter-field', field: 'sent', value: '2026-11-20' },
        { kind: 'set-record-file', file: 'a.md', value: 'letters/b.md' },
        { kind: 'set-record-interview', interview: '2026-11-19', value: '2026-11-20' },
        { kind: 'edit', edit: { range: { start: 0, end: 0 }, text: 'role: Engineer\n' }, replaces: '' },
      ]),
      [
        'outcome: rejected',
        'follow-ups: [{letter: thank-you, to: Dana Okafor, sent: 2026-11-20}]',
        'sent: 2026-11-20',
        'file: letters/b.md',
        'interview: 2026-11-20',
        'role: Engineer',
      ],
    ));

  it('is no second key where there is one, which would hide it', () =>
    assert.deepEqual(said('---\r\nstatus: offer\r\nfollow-ups: [a, b # c\r\n---\r\n', changes), [
      'outcome: rejected',
      'the line "- {letter: thank-you, to: Dana Okafor, sent: 2026-11-20}" below "follow-ups:"',
    ]));

  it('says in place of what a field stands', () =>
    assert.deepEqual(said('---\nstatus: offer\n---\n', changes).slice(0, 1), [
      '"status: rejected" in place of what "status:" says now',
    ]));
});
