import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../src/core/frontMatter/readFrontMatter.ts';
import { readLetter } from '../../../src/core/log/letter.ts';

const read = (fields: string) => {
  const text = `---\n${fields}\n---\nDear Dana\n`;
  const letter = readLetter('letters/a.md', readFrontMatter(text));
  return (
    letter && {
      kind: letter.kind.value,
      entry: letter.entry?.value,
      to: letter.to?.name,
      subject: letter.subject?.value,
      sent: letter.sent?.value.toString(),
      language: letter.language,
      body: text.slice(letter.bodyStart),
    }
  );
};

const blank = {
  kind: 'thank-you',
  entry: undefined,
  to: undefined,
  subject: undefined,
  sent: undefined,
  language: undefined,
  body: 'Dear Dana\n',
};

const rows: readonly (readonly [fields: string, letter: Readonly<Record<string, string>>])[] = [
  [
    'letter: Thank you\nentry: ../a.md\nto: Dana Okafor <dana@x.example>\nsubject: The visit\nsent: 2026-11-20\nletter-language: de',
    { entry: '../a.md', to: 'Dana Okafor', subject: 'The visit', sent: '2026-11-20', language: 'de' },
  ],
  ['Letter: thank_you\nTo: Dana', { to: 'Dana' }],
  ['letter: thank-you\nsent:', {}],
  ['letter: thank-you\nsent: soon', {}],
  ['letter: thank-you\nsent: 19.11.2026', { sent: '2026-11-19' }],
  ['letter: thank-you\nentry: [a.md]', {}],
  ['letter: thank-you\nTo: Dana\nto: Luis', { to: 'Dana' }],
];

describe('a letter', () => {
  for (const [fields, letter] of rows)
    it(`reads ${JSON.stringify(fields)}`, () => assert.deepEqual(read(fields), { ...blank, ...letter }));
  for (const fields of [
    'letter: [thank-you]\nto: Dana',
    'letter: A4',
    'to: Dana\nsent: 2026-11-20',
    'letter:\nto: Dana',
  ])
    it(`is none: ${JSON.stringify(fields)}`, () => assert.equal(read(fields), undefined));
});
