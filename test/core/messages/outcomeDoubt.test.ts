// Sentences that sound like a decision on the application and are none: such an outcome is asked about.
import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { readMessage } from '../../../src/core/messages/index.ts';
import type { Message } from '../../../src/core/messages/message.ts';

const messageOf = (text: string, form: Message['form'] = 'mail'): Message => ({
  form,
  from: form === 'mail' ? { name: 'Dana Okafor', address: 'dana@northwind.example' } : undefined,
  replyTo: undefined,
  to: [{ name: 'Kim Berg', address: 'kim@home.test' }],
  cc: [],
  subject: 'News',
  sent: { date: Temporal.PlainDate.from('2026-11-30'), time: Temporal.PlainTime.from('09:00'), offset: 'Z' },
  text,
  events: [],
  isBulk: false,
  isAutomaticReply: false,
  problems: [],
});
const kindOf = (text: string, form?: Message['form']) =>
  readMessage(messageOf(text, form), { today: Temporal.PlainDate.from('2026-11-30') }).kind;

const unsure = [
  'Unfortunately the Senior Architect role you asked about has been filled by another candidate. For the Controls Engineer position we will be in touch by 3 December.',
  'Unfortunately we cannot offer you the position yet; the budget is not approved. We hope to make you an offer next week.',
  'We will not be moving forward with the other candidates, so we would love to keep talking. Unfortunately our office is closed this week.',
  'Unfortunately, my colleague Ben will not be moving forward as your interviewer; Luis takes over.',
  'Unfortunately we cannot make 3 December work and have decided not to proceed with the onsite that day. Would 8 December at 10:00 suit you?',
  'Nous ne pouvons malheureusement pas retenir la date du 3 décembre. Votre candidature reste retenue.',
  'I am happy to offer you a tour of the office. The team has not decided. We are happy to offer you the tour.',
];

/** Whoever asks to move an interview, or tells its hour by the old one, has called nothing off. */
const moves = [
  "Hi Kim, can we push Thursday's chat to Friday same time?",
  'We need to move your Thursday call to Friday, same time.',
  'Können wir das Gespräch am Donnerstag auf Freitag schieben, gleiche Uhrzeit?',
  'Peut-on décaler notre échange de jeudi à vendredi, même heure ?',
  '¿Podemos pasar la charla del jueves al viernes a la misma hora?',
  'Podemos passar a conversa de quinta para sexta, no mesmo horário?',
];

const sure: readonly (readonly [kind: string, text: string])[] = [
  [
    'rejection',
    'Thank you for your time. Unfortunately, we have decided to move forward with another candidate and will not be taking your application further.',
  ],
  ['reschedule', 'Due to illness we have to postpone your interview. We will be in touch with a new date.'],
  ['reschedule', 'Could we move our interview to Monday 7 December at 10am?'],
  [
    'offer',
    'We are delighted to offer you the position of Controls Engineer. Please find the offer attached.',
  ],
];

describe('outcomes that may be meant otherwise', () => {
  for (const text of unsure)
    it(`asks: ${text}`, () => {
      const { value, certainty } = kindOf(text);
      assert.ok(certainty === 'likely' || !['rejection', 'offer'].includes(value), `${value} ${certainty}`);
    });

  for (const text of moves)
    it(`asks: ${text}`, () => {
      const { value, certainty } = kindOf(text);
      assert.deepEqual([value, certainty], ['reschedule', 'likely']);
    });

  for (const [kind, text] of sure)
    it(`is sure of a plain ${kind}`, () => {
      const { value, certainty } = kindOf(text);
      assert.deepEqual([value, certainty], [kind, 'certain']);
    });

  it('takes nothing from what the person says of another firm in a chat', () => {
    const chat =
      '[30.11.26, 09:12:01] Me: I was rejected by Fabrikam, unfortunately they went with another candidate\n[30.11.26, 09:15:00] Dana Okafor: oh no, their loss!\n';
    assert.notEqual(kindOf(chat, 'text').value, 'rejection');
  });
});
