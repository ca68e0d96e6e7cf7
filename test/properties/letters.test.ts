import assert from 'node:assert/strict';
import fc from 'fast-check';
import { letterKindNames } from '../../src/core/kinds/index.ts';
import { bodyOf, letterFor } from '../core/letters/letters.ts';
import { reviewed } from '../core/review/reviewed.ts';
import { itHolds } from './cases.ts';

const people = ['Dana Okafor', 'Luis Pereira', 'Mei Tan'];
const names = fc.constantFrom('Dana', 'Luis', 'mei', 'DO', 'Luis P.', 'she', 'he', 'they', 'I', '');
const verbs = fc.constantFrom(
  ...['asked about', 'asked how I would', 'wants', 'needs someone who', 'told me about', 'said', 'showed me'],
  ...[
    'walked me round',
    'promised to send',
    'will send',
    'forgot to mention',
    'never said',
    'should have said',
  ],
  ...[
    'talked about',
    ':',
    '->',
    '-',
    '=',
    'is keen on my',
    'gets',
    'pressed me on',
    'made me',
    'liked',
    'was',
  ],
);
const things = fc.constantFrom(
  ...[
    'the depot',
    'new depot opening spring',
    'our test plan (the short one!!)',
    'it',
    '',
    'undefined',
    '40 %',
  ],
  ...[
    '3 days -> 2 hrs',
    'what I would do if it rains',
    '"we ship on Fridays"',
    'a page on safety, then more',
  ],
  ...[
    'the list to Dana by Friday',
    'I ran it twice',
    'no',
    'somebody who can drive',
    'decision by Friday',
    '…',
  ],
  ...[
    'constructor',
    '$& $1',
    '{{name}}',
    '<%= it.x %>',
    '[blank]',
    '\uE000x\uE001',
    '[[Dana]]',
    '日本語',
    '\n\n',
  ],
);
/** Each for nobody's eyes, and with a word that stands nowhere else. */
const secrets = fc.constantFrom(
  ...[
    'off the record: they lost the Zorbel account',
    'salary 62k, Zorbel pays more',
    'I went blank on Zorbel',
  ],
  ...[
    'my mum is at Zorbel',
    "don't tell anyone about Zorbel",
    'also interviewing at Zorbel',
    'Zorbel sacked him',
  ],
);
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(names, verbs, things).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: secrets },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
);
const start = fc.constantFrom(
  '',
  '',
  '- ',
  '- [ ] ',
  '- [x] ',
  '## ',
  '> ',
  '| ',
  '1. ',
  '**',
  'Promised: ',
  'Q: ',
);
const end = fc.constantFrom('\n', '\n', '\n\n', '. ', ' ', '!! ', ', and ');
const notes = fc.array(fc.tuple(start, line, end), { maxLength: 12 }).map((parts) => parts.flat().join(''));
const kind = fc.constantFrom(...letterKindNames);

describe('letters of any notes', () => {
  itHolds(
    'a letter is made of any notes, and says nothing private',
    [notes, kind, fc.constantFrom(...people, undefined)],
    (body, letter, to) => {
      const text = `---\ncompany: Acme\nrole: Planner\ndate: 2026-11-17\ninterviewers: ${people.join('; ')}\noutcome: waiting\n---\n${body}`;
      const written = letterFor({ text, letter, to });
      const said = bodyOf(written)
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace(/\[[^\]\n]*\]/g, '');
      assert.doesNotMatch(said, /NaN|\[object|[\uE000-\uE006]/);
      assert.ok(body.includes('undefined') || !said.includes('undefined'));
      assert.doesNotMatch(said, /Zorbel/);
      const path = 'interviews/a.md';
      const found = reviewed({ [path]: text, [written.path]: written.text }, written.path);
      // Of its words the review knows no fault; what a letter still lacks, only the writer can tell.
      const ofWords = found.filter(({ code }) =>
        ['note-language', 'wrong-person', 'wrong-company', 'wrong-role', 'doubled-word'].includes(code),
      );
      assert.deepEqual(ofWords, []);
    },
  );
});
