import assert from 'node:assert/strict';
import { gitUserName, signerName } from '../../../src/core/letters/signer.ts';

describe('who signs a letter where no profile says so', () => {
  for (const name of [
    'Robin Vale',
    'J. R. O’Neill-Vale',
    'Ludwig van Beethoven',
    'Ana  María\tGarcía López',
    '山田太郎',
    '김민준',
    'Ольга Иванова',
    'محمد علي',
  ])
    it(`is ${name}, which is a name`, () => {
      assert.equal(signerName(name), name.replace(/\s+/g, ' '));
    });

  for (const name of [
    undefined,
    '',
    'rvale',
    'robin vale',
    'Robin',
    'robin.vale@x.example',
    'Seed 65 maintainers',
    'Your Name',
    'John Doe',
    'build-bot [bot]',
    'A'.repeat(5_000),
    `${'a '.repeat(50_000)}1`,
  ])
    it(`is nobody by ${JSON.stringify(name)?.slice(0, 40)}`, () => {
      assert.equal(signerName(name), undefined);
    });
});

describe('the name that git knows', () => {
  for (const [configuration, name] of [
    ['[user]\n\tname = Robin Vale\n\temail = r@x.example\n', 'Robin Vale'],
    ['[User]\r\nNAME=Robin Vale ; at home\r\n', 'Robin Vale'],
    ['[user] name = "Robin \\"Rob\\" Vale" # mine\n', 'Robin "Rob" Vale'],
    ['[user]\nname = Robin\\\\Vale', 'Robin\\Vale'],
    ['[user]\nname = A\n[core]\nname = C\n[user]\nname = B\n', 'B'],
    ['[user "work"]\nname = W\n[alias]\nname = X\n', undefined],
    ['[user]\nemail = r@x.example\nnamed = no\n', undefined],
    ['', undefined],
  ] as const)
    it(`is ${name} in ${JSON.stringify(configuration)}`, () => {
      assert.equal(gitUserName(configuration), name);
    });
});
