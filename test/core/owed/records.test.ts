import assert from 'node:assert/strict';
import { snoozedUntil } from '../../../src/core/owed/obligation.ts';
import { entry, obligations, owed, type Rule, testRules } from './owed.ts';

const rules: readonly Rule[] = [
  [
    'a record without a name is everybody’s',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: [Dana, Luis]\nfollow-ups: [{letter: thank-you, sent: 2026-11-18}]',
    ),
    '2026-11-19T10:00',
    [],
  ],
  [
    'a record names a person in spite of case and accents',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: [Zoë Álvarez, Luis]\nfollow-ups: [{letter: thank-you, to: zoe alvarez, sent: 2026-11-18}]',
    ),
    '2026-11-19T10:00',
    ['thank-you Luis open'],
  ],
  [
    'a first name is enough',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: [Dana Okafor, Luis Pereira]\nfollow-ups: [{letter: thank-you, to: Dana, sent: yes}]',
    ),
    '2026-11-19T10:00',
    ['thank-you Luis Pereira open'],
  ],
  [
    'sent wins over waived and snoozed',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: [{letter: thank-you, waived: x}, {letter: thank-you, sent: 2026-11-18}]',
    ),
    '2026-11-19T10:00',
    [],
  ],
  [
    'snoozed ends at the start of its day',
    entry(
      'date: 2026-11-18T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: [{letter: thank-you, snoozed: 2026-11-20}]',
    ),
    '2026-11-20T00:00',
    ['thank-you Dana overdue'],
    { timing: { 'thank-you': { due: '8 h' } } },
  ],
];

describe('obligations: records and letter files', () => {
  testRules(rules);

  it('are settled by the file of a letter that was sent, to everybody where it names nobody', () => {
    const withLetter = (to: string) =>
      owed(
        {
          'a.md': entry('date: 2026-11-17T14:00\noutcome: waiting\ninterviewers: [Dana, Luis]'),
          'l.md': `---\nletter: thank-you\nentry: a.md\n${to}\nsent: 2026-11-17\n---\n`,
        },
        '2026-11-18T10:00',
      );
    assert.deepEqual(withLetter('to: Dana'), ['thank-you Luis open']);
    assert.deepEqual(withLetter('subject: Thanks'), []);
  });

  it('tells a draft from what was sent, is of another kind or is to somebody else', () => {
    const letter = (fields: string) => `---\nletter: thank-you\nentry: a.md\n${fields}\n---\n`;
    const files = {
      'a.md': entry('date: 2026-11-17T14:00\noutcome: waiting\ninterviewers: [Dana Okafor, Luis Pereira]'),
    };
    const drafts = (text: string) =>
      obligations({ ...files, 'l.md': text }, '2026-11-18T09:00')
        .filter(({ letter: kind, draft }) => kind === 'thank-you' && draft !== undefined)
        .map(({ to }) => to?.name);
    assert.deepEqual(drafts(letter('to: Dana Okafor')), ['Dana Okafor']);
    assert.deepEqual(drafts(letter('to: Mei Lin')), []);
    assert.deepEqual(drafts(letter('to: Dana Okafor\nsent: 2026-11-17')), []);
    assert.deepEqual(drafts(letter('to: Dana Okafor').replace('thank-you', 'check-in')), []);
    assert.deepEqual(drafts(letter('to: Dana Okafor').replace('thank-you', 'hello')), []);
    assert.deepEqual(drafts(letter('to:')), ['Dana Okafor', 'Luis Pereira']);
  });

  for (const [records, letter, until] of [
    ['{letter: thank-you, snoozed: 2026-11-25}', 'thank-you', '2026-11-25'],
    [
      '{letter: thank-you, snoozed: 2026-11-25}, {letter: thank-you, snoozed: 2026-11-23}',
      'thank-you',
      '2026-11-25',
    ],
    [
      '{letter: thank-you, to: Dana, snoozed: 2026-11-23}, {letter: thank-you, to: Mei, snoozed: 2026-11-25}',
      'thank-you',
      '2026-11-23',
    ],
    [
      '{letter: thank-you, snoozed: 2026-11-23}, {letter: check-in, snoozed: 2026-11-30}',
      'thank-you',
      '2026-11-23',
    ],
    // There is one check-in a process, whoever is named.
    ['{letter: check-in, to: Mei, snoozed: 2026-11-30}', 'check-in', '2026-11-30'],
    ['{letter: thank-you, snoozed: 2026-11-18}', 'thank-you', undefined],
    [
      '{letter: thank-you, sent: 2026-11-18}, {letter: thank-you, snoozed: 2026-11-25}',
      'thank-you',
      undefined,
    ],
  ] as const) {
    it(`${letter} is snoozed until ${until ?? 'no day'} with ${records}`, () => {
      const files = {
        'a.md': entry(
          `date: 2026-11-17T14:00\noutcome: waiting\ninterviewers: Dana\nfollow-ups: [${records}]`,
        ),
      };
      const [found] = obligations(files, '2026-11-18T10:00').filter((one) => one.letter === letter);
      assert.ok(found);
      assert.equal(snoozedUntil(found)?.toString(), until);
    });
  }
});
