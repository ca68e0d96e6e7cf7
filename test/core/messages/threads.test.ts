// What stands below a letter: what it passes on is said, what was only said before is not.
import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { readMessage } from '../../../src/core/messages/index.ts';
import type { Mailbox } from '../../../src/core/messages/message.ts';

const today = Temporal.PlainDate.from('2026-11-26');
const recruiter: Mailbox = { name: 'Berger Anna', address: 'anna.berger@northwind.example' };

function read(text: string, subject: string, from = recruiter) {
  const reading = readMessage(
    {
      form: 'mail',
      from,
      replyTo: undefined,
      to: [{ name: 'Kim Reader', address: 'kim@home.test' }],
      cc: [],
      subject,
      sent: { date: today, time: new Temporal.PlainTime(9), offset: '+01:00' },
      text,
      events: [],
      isBulk: false,
      isAutomaticReply: false,
      problems: [],
    },
    { today, zone: 'Europe/Berlin' },
  );
  const people = [
    ...reading.interviewers,
    ...(reading.contact ? [reading.contact] : []),
    ...reading.others,
  ].map(({ value }) => value.name);
  return {
    start:
      reading.start && `${reading.start.value.date.toString()} ${reading.start.value.time?.toString() ?? ''}`,
    people: [...new Set(people)],
  };
}

const letter =
  'Dear Kim,\n\nI am glad to confirm your interview on Tuesday 8 December at 10:30. It takes place at our office in the old mill, and you will meet Luis Pereira, who leads the team that you would join. Please bring one piece of work of yours that you are proud of, and ask at the gate for the way.\n\nBest regards\nAnna Berger\n\n';

const header = (from: string) =>
  `________________________________\nFrom: ${from}\nSent: Monday, 23 November 2026 16:05\nTo: Anna Berger\nSubject: RE: dates\n\n`;

describe('a thread below a letter', () => {
  it('is no news where the sender wrote it, or a colleague, and the letter says all', () => {
    for (const from of ['Berger Anna', 'Anna Berger <anna.berger@northwind.example>', 'Rodolfo Vergara']) {
      const text = `${letter}${header(from)}Is Monday 7 December at 14:00 fine? Then Carla Pinto would come.\n`;
      assert.deepEqual(read(text, 'FW: RE: dates'), {
        start: '2026-12-08 10:30:00',
        people: ['Luis Pereira', 'Anna Berger'],
      });
    }
  });

  it('is what the letter points at, and what another house says', () => {
    const client = `${header('Carla Pinto <carla@marlin.example>')}Please book Kim for Monday 7 December at 14:00. It will be me and Luis Pereira.\n`;
    assert.equal(
      read(`Hi Kim,\n\nsee below.\n\nAnna\n\n${client}`, 'Fwd: dates').start,
      '2026-12-07 14:00:00',
    );
    assert.equal(
      read(`${letter.replace('on Tuesday 8 December at 10:30', 'with them')}${client}`, 'Fwd: dates').start,
      '2026-12-07 14:00:00',
    );
  });

  it('names whoever wrote it as the header does, where they sign with an initial', () => {
    const client = `-------- Weitergeleitete Nachricht --------\nBetreff: \tRe: Profil\nDatum: \tThu, 26 Nov 2026 16:50:12 +0100\nVon: \tIrmela Fuchs <i.fuchs@auental.example>\nAn: \tAnna Berger <anna.berger@northwind.example>\n\nLiebe Frau Berger,\n\nich könnte anbieten: Montag, 7.12. um 9:00.\n\nGruß\nI. Fuchs\nAuental AG\n`;
    const { people, start } = read(
      `Hallo Kim,\n\nunten die Mail vom Kunden.\n\nGruß\nAnna Berger\n\n${client}`,
      'Fwd: Re: Profil',
    );
    assert.deepEqual(people, ['Anna Berger', 'Irmela Fuchs']);
    assert.equal(start, '2026-12-07 09:00:00');
  });
});

describe('a letter that somebody at home passes on', () => {
  it('is read without what stands above it, and from who wrote it', () => {
    const text =
      'your mum rang about sat 10am\n\npasty shop one!! x\n\n-------- Original message --------\nFrom: Hedley Bosanko <hedley@crows.example>\nDate: 25/11/2026 13:40\nTo: callum@home.test\nSubject: baker job\n\nAlright Wenna,\n\nCan you come for an interview on Tuesday 1 December at 4pm?\n\nHedley Bosanko\nThree Crows Bakehouse\n';
    const found = read(text, 'Fwd: baker job', { name: 'Callum Tregear', address: 'callum@home.test' });
    assert.deepEqual(found, { start: '2026-12-01 16:00:00', people: ['Hedley Bosanko'] });
  });
});
