import assert from 'node:assert/strict';
import { unflowed } from '../../../src/lazy/flowedText.ts';
import { parseMessage } from '../../../src/lazy/messages.ts';

describe('flowed text of mail', () => {
  const cases: readonly (readonly [name: string, written: string, expected: string, delSp?: boolean])[] = [
    ['joins the lines of a paragraph', 'We meet \non Thursday.\nBye', 'We meet on Thursday.\nBye'],
    ['joins a quote within itself', '> at noon \n> or at one?', '> at noon or at one?'],
    ['keeps quotes of two depths apart', '> yes \n>> no?', '> yes \n>> no?'],
    ['keeps an answer apart from the quote below it', 'Thursday. \n> Wednesday?', 'Thursday. \n> Wednesday?'],
    ['keeps the mark of a signature', 'Bye \n-- \nDana', 'Bye \n-- \nDana'],
    ['takes away the space that keeps a line from being a quote', ' >5 people', '>5 people'],
    ['leaves no space where it only breaks a word', 'Don \nau', 'Donau', true],
  ];
  for (const [name, written, expected, delSp = false] of cases)
    it(name, () => assert.equal(unflowed(written, delSp), expected));

  it('does not take what is quoted for the answer above it', async () => {
    const mail = [
      'From: Dana Okafor <dana@northwind.example>',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8; Format="flowed"',
      '',
      'Könnten Sie am Donnerstag? ',
      '> On Wednesday, ',
      '> at ten?',
    ].join('\r\n');
    const { text } = await parseMessage(new TextEncoder().encode(mail));
    assert.equal(text.trim(), 'Könnten Sie am Donnerstag? \n> On Wednesday, at ten?');
  });
});
