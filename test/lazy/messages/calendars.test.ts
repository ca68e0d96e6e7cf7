import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import type { MessageReading } from '../../../src/core/messages/index.ts';
import { parseMessage, readMessage } from '../../../src/lazy/messages.ts';

/** What a calendar says of a meeting on 3 December 2026, and what is read of it. */
interface Case {
  readonly lines: string;
  readonly interviewers: string;
  readonly start: string;
  readonly company?: string;
  readonly role?: string;
}

const cases: Readonly<Record<string, Case>> = {
  'without guests, whose text says who invites': {
    lines: `DTSTART;TZID=America/Chicago:20261203T140000
SUMMARY:Interview: Sam Ode x Fieldnote (Growth Marketer)
DESCRIPTION:Dana Okafor is inviting you to a scheduled Zoom meeting.\\n\\nhttps://fieldnote.zoom.example/j/123
LOCATION:https://fieldnote.zoom.example/j/123`,
    interviewers: 'Dana Okafor',
    start: '2026-12-03T14:00:00 America/Chicago certain',
    role: 'Growth Marketer',
  },
  'whose text is HTML among plain lines': {
    lines: `DTSTART;TZID=America/Chicago:20261203T140000
SUMMARY:Sam <> Marcus / Priyanka - Product Sense (Sr PM\\, Payouts)
ORGANIZER;CN=Recruiting Scheduling:mailto:c_9a1f@group.calendar.google.com
ATTENDEE;CN=Marcus Hale:mailto:marcus@fieldnote.example
ATTENDEE;CN=priyanka.s@fieldnote.example:mailto:priyanka.s@fieldnote.example
ATTENDEE;CN=sam.ode@home.example:mailto:sam.ode@home.example
DESCRIPTION:<p>Hi Sam! Priyanka and Marcus look forward to it.</p><p>Best\\,<br>Jules (scheduling @ Fieldnote)</p>`,
    interviewers: 'Marcus Hale, Priyanka S.',
    start: '2026-12-03T14:00:00 America/Chicago certain',
    role: 'Sr PM, Payouts',
  },
  'in UTC, whose text says the hour of the place': {
    lines: `DTSTART:20261202T230000Z
SUMMARY:Sam / Second Crack chat
ORGANIZER;CN=Bronte Hale:mailto:bronte@secondcrack.example
ATTENDEE;CN=Theo Pappas:mailto:theo@secondcrack.example
ATTENDEE;CN=Sam Ode:mailto:sam@home.example
DESCRIPTION:Come by the roastery at 10am on Thursday 3 December for a chat with Theo.
LOCATION:14 Westbourne Ln\\, Brunswick VIC 3056\\, Australia`,
    interviewers: 'Theo Pappas',
    start: '2026-12-03T10:00:00 Australia/Melbourne certain',
  },
  'in UTC, of which only the place is named': {
    lines: `DTSTART:20261202T230000Z
SUMMARY:Sam / Second Crack chat
ORGANIZER;CN=Bronte Hale:mailto:bronte@secondcrack.example
ATTENDEE;CN=Sam Ode:mailto:sam@home.example
LOCATION:14 Westbourne Ln\\, Brunswick VIC 3056\\, Australia`,
    interviewers: 'Bronte Hale',
    start: '2026-12-03T10:00:00 Australia/Melbourne likely',
  },
  'of a program, which greets the one who applies': {
    lines: `DTSTART:20261203T190000Z
SUMMARY:Hiring Manager Interview with Pinecrest
ORGANIZER;CN=Pinecrest Recruiting:mailto:no-reply@us.greenhouse-mail.example
ATTENDEE;CN=Bo Lindqvist:mailto:bo@pinecrest.example
ATTENDEE;CN=Sana Malik:mailto:sana.malik@mailhaven.example
DESCRIPTION:Hi Sana\\,\\n\\nYour interview for Product Analyst at Pinecrest is confirmed for Thursday\\, December 3\\, 2:00 PM - 2:45 PM EST.`,
    interviewers: 'Bo Lindqvist',
    start: '2026-12-03T14:00:00 America/New_York certain',
    company: 'Pinecrest',
    role: 'Product Analyst',
  },
  'of a program, whose title names the house of one guest': {
    lines: `DTSTART;TZID=America/Denver:20261203T090000
SUMMARY:Intro Call: Maya Stone and Peak Outfitters
ORGANIZER;CN=Calendly:mailto:invites@calendly.example
ATTENDEE;CN=Maya Stone:mailto:maya@home.example
ATTENDEE;CN=Chris Vale:mailto:chris.vale@peakoutfitters.example
DESCRIPTION:Event Name: Intro Call\\n\\nPosition: Store Manager`,
    interviewers: 'Chris Vale',
    start: '2026-12-03T09:00:00 America/Denver certain',
    company: 'Peakoutfitters',
    role: 'Store Manager',
  },
  'of two who both have free mail': {
    lines: `DTSTART;TZID=Europe/London:20261203T100000
SUMMARY:Dog groomer trial - Ellie Park
ORGANIZER;CN=Jo Fern:mailto:jofern.paws@gmail.example
ATTENDEE;CN=Jo Fern:mailto:jofern.paws@gmail.example
ATTENDEE;CN=Ellie Park:mailto:ellie.park99@gmail.example
DESCRIPTION:Hi Ellie\\, come round the back and ring the bell.`,
    interviewers: 'Jo Fern',
    start: '2026-12-03T10:00:00 Europe/London certain',
  },
  'with rooms, and somebody who declined': {
    lines: `DTSTART;TZID=AUS Eastern Standard Time:20261203T150000
SUMMARY:Panel interview | Policy Officer | D. Nguyen
ORGANIZER;CN=Recruitment:mailto:recruitment@dept.vic.gov.example
ATTENDEE;CN="Jane Holt (Director)":mailto:jane.holt@dept.vic.gov.example
ATTENDEE;PARTSTAT=DECLINED;CN=Mark Sims:mailto:mark.sims@dept.vic.gov.example
ATTENDEE;CN=Interview Room 2:mailto:room2@dept.vic.gov.example
ATTENDEE;CN=D Nguyen:mailto:dn@home.example`,
    interviewers: 'Jane Holt',
    start: '2026-12-03T15:00:00 Australia/Sydney certain',
    role: 'Policy Officer',
  },
  'without a zone, which is meant where its reader is': {
    lines: `DTSTART:20261203T140000
SUMMARY:Vorstellungsgespräch Buchhalter
ORGANIZER;CN="Meier, Petra":mailto:petra.meier@kontor-nord.example
ATTENDEE:mailto:ali.k@web.example`,
    interviewers: 'Petra Meier',
    start: '2026-12-03T14:00:00 Europe/Berlin likely',
    company: 'Kontor Nord',
    role: 'Buchhalter',
  },
};

async function readingOf(lines: string): Promise<MessageReading> {
  const file = `BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:u1\nDTSTAMP:20261120T090000Z\n${lines}\nEND:VEVENT\nEND:VCALENDAR\n`;
  const message = await parseMessage(new TextEncoder().encode(file));
  return readMessage(message, { today: Temporal.PlainDate.from('2026-11-20'), zone: 'Europe/Berlin' });
}

describe('calendars', function () {
  this.timeout(120_000);

  for (const [name, { lines, ...expected }] of Object.entries(cases)) {
    it(name, async () => {
      const { interviewers, start, timeZone, company, role } = await readingOf(lines);
      const { date, time } = start?.value ?? {};
      assert.equal(interviewers.map(({ value }) => value.name).join(', '), expected.interviewers);
      assert.equal(`${date}T${time} ${timeZone?.value} ${timeZone?.certainty}`, expected.start);
      if (expected.company !== undefined) assert.equal(company?.value, expected.company);
      if (expected.role !== undefined) assert.equal(role?.value, expected.role);
    });
  }
});
