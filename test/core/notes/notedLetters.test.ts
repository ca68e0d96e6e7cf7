import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { notedLetters } from '../../../src/core/notes/notedLetters.ts';

const date = Temporal.PlainDate.from('2026-11-10');
const range = { start: 0, end: 0 };
const people = [
  { name: 'Brooke Tanaka', range },
  { name: 'Mark Siddall', range },
];
const told = (notes: string) =>
  notedLetters(notes, date, people).map(
    ({ letter, to, sent }) => `${letter}${to === undefined ? '' : ` to ${to}`}, ${sent}`,
  );

describe('letters that notes tell to have gone out', () => {
  for (const [notes, ...letters] of [
    ['Thanked Brooke – Nov 23, right after.', 'thank-you to Brooke Tanaka, 2026-11-23'],
    ['wrote to Mark on the 15th to say thanks, nice reply same day', 'thank-you to Mark Siddall, 2026-11-15'],
    ['thankyou gone same night, short one to Mark', 'thank-you to Mark Siddall, 2026-11-10'],
    ['sent a thanks on the sat', 'thank-you, 2026-11-14'],
    [
      'Thank you emails to Brooke went out Wed morning before I slept.',
      'thank-you to Brooke Tanaka, 2026-11-11',
    ],
    ['- thanks: sent Nov 14', 'thank-you, 2026-11-14'],
    ['Thank-yous → both done, Sunday night.', 'thank-you, 2026-11-15'],
    ['rang K. thanks to Brooke + Mark went fri too', 'thank-you to Brooke Tanaka, Mark Siddall, 2026-11-13'],
    ["Emailed him a thx right after so I wouldn't forget.", 'thank-you, 2026-11-10'],
    ['Mark showed me the line. Thanked him by email next day.', 'thank-you to Mark Siddall, 2026-11-11'],
    ['- [x] thank you to Mark', 'thank-you to Mark Siddall, unknown'],
    ['Emailed Priya a thx right after', 'thank-you to Priya, 2026-11-10'],
    ['11/19 phone w/ Priya. Emailed her a thx right after', 'thank-you, 2026-11-19'],
    ['Dankesmail an Mark am 12.11. geschickt', 'thank-you to Mark Siddall, unknown'],
    ['Mail de remerciement envoyé', 'thank-you, unknown'],
    ['Correo de agradecimiento enviado', 'thank-you, unknown'],
    ['Mensagem de agradecimento enviada', 'thank-you, unknown'],
    ['お礼メール送信済み', 'thank-you, unknown'],
    ['Answered Tessa same day, gracious, asked to be kept in mind.', 'rejection-reply to Tessa, 2026-11-10'],
    ['no. Wrote back thanks for letting me know.', 'rejection-reply, unknown'],
    [
      'rang Mark monday 23rd and told him im out of it, he was grand',
      'withdrawal to Mark Siddall, 2026-11-23',
    ],
    ["Emailed Brooke that I'm not going ahead.", 'withdrawal to Brooke Tanaka, unknown'],
    ['Withdrew by email 23 Nov', 'withdrawal, 2026-11-23'],
    ["rang her Sunday, said no thank you, can't. She took it well", 'offer-decline, 2026-11-15'],
    ['Turned it down by phone the next day', 'offer-decline, 2026-11-11'],
    ['Said 2 weeks.\nThanked both on Friday, one email.', 'thank-you, 2026-11-13'],
    ['Wrote back 19/11 saying thanks, all the best', 'rejection-reply, 2026-11-19'],
    ['Thank you sent 25/11', 'thank-you, 2026-11-25'],
    ['ty email sent same evening', 'thank-you, 2026-11-10'],
    ['Dankeschön raus am 25.', 'thank-you, unknown'],
    ['geschrieben, bedankt (25.)', 'thank-you, unknown'],
    ['bedankt am 25.11.', 'thank-you, unknown'],
    ['remerciement envoyé le lendemain', 'thank-you, unknown'],
    ['agradecimento enviado dia 25', 'thank-you, unknown'],
    ['bedankmail verstuurd 25/11', 'thank-you, 2026-11-25'],
    ['お礼メール 11/25送信済', 'thank-you, 2026-11-25'],
    ['- nudged Mark Nov 24', 'check-in to Mark Siddall, 2026-11-24'],
  ] as const)
    it(notes, () => assert.deepEqual(told(notes), letters));

  for (const notes of [
    "haven't sent a thank you yet",
    'thankyou - started one weds, its in drafts',
    'no thankyou, it was the recruiter phoning',
    'thank you email: not sent',
    'need to send thank you to Mark',
    'Will send a thank you tomorrow',
    '- [ ] thank you to Mark',
    'Sent thank-you?',
    "must tell Mark I'm out, before Friday",
    "told Mark I'm out of office until Friday",
    "haven't told Mark I'm out yet",
    'he rang me Friday and said no',
    'Mark rang on Friday, said no',
    'thanked Brooke for the tour and left',
    'told Mark thank you so much',
    '> Thank you again, the papers went out on Friday.',
    'Thanks again, we have sent your papers on',
    'answered the cams question nicely',
    'Nov 25 he answered: headcount slipped',
    'answered honestly on Friday pay',
    'Thanks to the rain the tour went badly',
    'he thanked me for coming that evening',
    'Mark sent me a thank you that evening',
    'They sent a thank you email that evening',
    'Dankesmail noch nicht geschickt',
    'if I get it I sent thanks early',
    'Asked Brooke about the timeline, Friday',
    'followed up with Mark on the valve question',
    'Brooke hat sich bedankt',
    'thx, sent Mark the CV',
    'merci Mark, CV envoyé',
  ])
    it(`are none in: ${notes}`, () => assert.deepEqual(told(notes), []));

  it('stand where the notes tell them', () => {
    const notes = 'Good talk.\n\n- liked it. Thanked Mark by email Sat. Home.\n';
    const [letter] = notedLetters(notes, date, people);
    assert.equal(notes.slice(letter?.range.start, letter?.range.end), 'Thanked Mark by email Sat.');
  });
});
