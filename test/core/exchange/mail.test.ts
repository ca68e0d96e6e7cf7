import assert from 'node:assert/strict';
import { mailDraft, mailtoLink } from '../../../src/core/exchange/mail.ts';
import { readFrontMatter } from '../../../src/core/frontMatter/readFrontMatter.ts';
import { readLetter } from '../../../src/core/log/letter.ts';
import type { Profile } from '../../../src/core/log/profile.ts';
import { english, spoken } from '../../../src/core/speech.ts';

function draftOf(lines: string, body = 'Dear Dana,', profile: Profile | undefined = undefined) {
  const text = `---\nletter: thank-you\nentry: ../a.md\n${lines}\n---\n${body}`;
  const letter = readLetter('letters/x.md', readFrontMatter(text));
  assert.ok(letter);
  return mailDraft(letter, text, profile);
}

describe('a letter as mail', () => {
  const dana = { name: 'Dana Okafor', address: 'dana@x.example' };
  const recipients = [
    ['to: Dana Okafor <dana@x.example>', dana],
    ['to: "Dana\\t \\u202E Okafor <dana@x.example>"', dana],
    ['to: Okafor, Dana <dana@x.example>', dana],
    [`to: '"Okafor, Dana" <dana@x.example>'`, dana],
    ['to: {name: "Okafor, Dana", email: dana@x.example}', dana],
    ['to: dana@x.example', { name: '', address: 'dana@x.example' }],
    ['to: 山田 太郎 <yamada@例え.example>', { name: '山田 太郎', address: 'yamada@例え.example' }],
  ] as const;
  for (const [line, to] of recipients)
    it(`goes to whom the letter says, where it says an address: ${line}`, () => {
      const draft = draftOf(line, undefined, {
        name: 'Robin Vale',
        email: 'robin@x.example',
        skills: [],
        links: [],
      });
      assert.deepEqual(draft.to, to);
      assert.deepEqual(draft.from, { name: 'Robin Vale', address: 'robin@x.example' });
      assert.deepEqual(draft.lacks, []);
    });

  const lacking = [
    [
      'to: Dana Okafor',
      /^The address of Dana Okafor is missing\. Write Dana Okafor <\.\.\.> in the field to\.$/,
    ],
    ['to: Dana <dana@x.example>, Mei', /^The letter goes to Dana alone; add Mei in your mail program\.$/],
    ['to: {name: Dana, email: "dana at x.example"}', /^Mail cannot go to dana at x\.example\./],
    ['to: {name: Dana, email: "a@b@x.example"}', /^Mail cannot go to a@b@x\.example\./],
    ['to:', /^The letter names no recipient/],
  ] as const;
  for (const [line, said] of lacking)
    it(`says which recipient cannot be written: ${line}`, () => {
      const { lacks } = draftOf(line, undefined, { email: 'robin@x.example', skills: [], links: [] });
      assert.equal(lacks.length, 1);
      for (const lack of lacks) assert.match(spoken(lack, english), said);
    });

  it('says that it has no sender', () => {
    for (const profile of [undefined, { name: 'Robin', email: 'none', skills: [], links: [] }]) {
      const { from, lacks } = draftOf('to: dana@x.example', undefined, profile);
      assert.equal(from, undefined);
      assert.match(
        lacks.map((lack) => spoken(lack, english)).join(),
        /^The letter has no sender, .*profile\.md\.$/,
      );
    }
  });

  it('has a subject of one line, or none', () => {
    assert.equal(draftOf('subject: "Thank \\n  you "').subject, 'Thank you');
    assert.equal(draftOf('subject:').subject, '');
  });

  it('is the text of the letter, without its comments', () => {
    const body =
      '\r\nDear Dana,\r\n\r\n<!-- review-ignore length -->Thank <!-- a\r\nb -->you.\r\n\r\nRobin\r\n';
    assert.equal(draftOf('to: Dana', body).markdown, 'Dear Dana,\n\nThank you.\n\nRobin');
  });

  it('is a link to nobody where no address is known, and one that is not too long', () => {
    const draft = { to: undefined, subject: 'a' };
    assert.equal(mailtoLink(draft, 'b'), 'mailto:?subject=a&body=b');
    const least = 'mailto:?subject=a&body='.length;
    assert.equal(mailtoLink(draft, 'b'.repeat(1900 - least))?.length, 1900);
    assert.equal(mailtoLink(draft, 'b'.repeat(1901 - least)), undefined);
  });
});
