import assert from 'node:assert/strict';
import { mailDraft, mailtoLink } from '../../../src/core/exchange/mail.ts';
import { readFrontMatter } from '../../../src/core/frontMatter/readFrontMatter.ts';
import { readLetter } from '../../../src/core/log/letter.ts';

function draftOf(lines: string, body = 'Dear Dana,') {
  const text = `---\nletter: thank-you\nentry: ../a.md\n${lines}\n---\n${body}`;
  const letter = readLetter('letters/x.md', readFrontMatter(text));
  assert.ok(letter);
  return mailDraft(letter, text);
}

describe('a letter as mail', () => {
  const recipients = [
    ['to: Dana Okafor <dana@x.example>', { name: 'Dana Okafor', address: 'dana@x.example' }],
    ['to: "Dana\\n \\u202E Okafor <dana@x.example>"', { name: 'Dana Okafor', address: 'dana@x.example' }],
    ['to: dana@x.example', { name: '', address: 'dana@x.example' }],
    ['to: Dana Okafor', undefined],
    ['to:', undefined],
  ] as const;
  for (const [line, to] of recipients)
    it(`goes to whom the letter says, where it says an address: ${line}`, () =>
      assert.deepEqual(draftOf(line).to, to));

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
    const draft = { to: undefined, subject: 'a', markdown: '' };
    assert.equal(mailtoLink(draft, 'b'), 'mailto:?subject=a&body=b');
    const least = 'mailto:?subject=a&body='.length;
    assert.equal(mailtoLink(draft, 'b'.repeat(1900 - least))?.length, 1900);
    assert.equal(mailtoLink(draft, 'b'.repeat(1901 - least)), undefined);
  });
});
