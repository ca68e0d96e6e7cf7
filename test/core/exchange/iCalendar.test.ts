import assert from 'node:assert/strict';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { Moment } from '../../../src/core/calendar.ts';
import { calendarEvents, isNamedZone, timeZoneRules } from '../../../src/core/exchange/iCalendar.ts';

import { writeCalendar } from '../../../src/lazy/iCalendar.ts';
import { contextAt, deriveObligations, logOf, moment } from '../logOf.ts';

const entry = (fields: string) => `---\ncompany: Acme; Sons, Ltd\nrole: R&D\n${fields}\n---\n`;

function eventsOf(text: string, at: string, zone = 'America/New_York') {
  const context = contextAt(at, zone);
  return calendarEvents(deriveObligations(logOf({ 'a.md': text }), context), context.now);
}

/** The calendar as another program reads it. */
function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = new Map(
    calendar
      .getAllSubcomponents('vtimezone')
      .map((zone) => [String(zone.getFirstPropertyValue('tzid')), new ICAL.Timezone(zone)] as const),
  );
  for (const [name, zone] of zones) ICAL.TimezoneService.register(zone, name);
  const events = calendar
    .getAllSubcomponents('vevent')
    .map((component) => ({ component, event: new ICAL.Event(component) }));
  return { calendar, zones, events };
}

function written(text: string, at: string, zone?: string) {
  const ours = writeCalendar(eventsOf(text, at, zone), moment(at, zone));
  return { ...readBack(ours), text: ours };
}

const waiting = entry('date: 2026-11-19T14:00\noutcome: waiting\ninterviewers: [Dana Okafor, 山田 太郎]');

describe('the agenda as a calendar', () => {
  it('has an event for each letter still to write, that ends when it is best sent by', () => {
    const { events, text } = written(waiting, '2026-11-19T16:00');
    assert.deepEqual(
      events.map(({ component }) => component.getFirstPropertyValue('summary')),
      [
        'Thank-you to Dana Okafor (Acme; Sons, Ltd, R&D)',
        'Thank-you to 山田 太郎 (Acme; Sons, Ltd, R&D)',
        'Check-in to Dana Okafor (Acme; Sons, Ltd, R&D)',
      ],
    );
    const [first] = events;
    assert.equal(first?.event.startDate.toJSDate().toISOString(), '2026-11-20T19:30:00.000Z');
    assert.equal(first?.event.endDate.toJSDate().toISOString(), '2026-11-20T20:00:00.000Z');
    assert.equal(first?.event.startDate.zone.tzid, 'America/New_York');
    assert.match(text, /DTSTART;TZID=America\/New_York:20261120T143000\r\n/);
    const lines = text.split('\r\n');
    assert.equal(lines.pop(), '');
    for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line);
  });

  it('keeps the identifiers of letters, whatever the moment', () => {
    const ids = (at: string) => eventsOf(waiting, at).map(({ uid }) => uid);
    assert.deepEqual(ids('2026-11-19T16:00'), ids('2026-11-23T09:00'));
    assert.equal(new Set(ids('2026-11-19T16:00')).size, 3);
    for (const uid of ids('2026-11-19T16:00')) assert.match(uid, /^[!-~]+@interview-follow-up$/);
  });

  // As it stands in calendars: another one would put each letter there twice.
  it('names a letter as it always did', () => {
    assert.deepEqual(
      eventsOf(waiting, '2026-11-19T16:00').map(({ uid }) => uid),
      [
        'thank-you.Dana=20Okafor.a.md@interview-follow-up',
        'thank-you.=E5=B1=B1=E7=94=B0=20=E5=A4=AA=E9=83=8E.a.md@interview-follow-up',
        'check-in.Dana=20Okafor.a.md@interview-follow-up',
      ],
    );
    const [unnamed] = eventsOf(entry('date: 2026-11-19T14:00\noutcome: waiting'), '2026-11-19T16:00');
    assert.equal(unnamed?.uid, 'thank-you..a.md@interview-follow-up');
  });

  it('says why, and in which file', () => {
    const [first] = eventsOf(waiting, '2026-11-19T16:00');
    assert.match(first?.description ?? '', /^You met Dana Okafor .*\.\na\.md$/);
  });

  it('keeps the time that a letter is best sent by until it is past', () => {
    const ends = (at: string) => eventsOf(waiting, at)[0]?.end.toPlainDateTime().toString();
    assert.equal(ends('2026-11-20T15:00'), '2026-11-20T15:00:00');
    assert.equal(ends('2026-11-20T15:01'), '2026-11-26T18:00:00');
  });

  it('rings before the event', () => {
    const [first] = written(waiting, '2026-11-19T16:00').events;
    const alarm = first?.component.getFirstSubcomponent('valarm');
    assert.equal(alarm?.getFirstPropertyValue('action'), 'DISPLAY');
    assert.equal(String(alarm?.getFirstPropertyValue('trigger')), '-PT2H');
    assert.ok(alarm?.getFirstPropertyValue('description'));
  });

  it('puts what is overdue, or snoozed past its time, where it still helps', () => {
    const overdue = eventsOf(waiting, '2026-11-23T09:00')[0];
    assert.match(overdue?.summary ?? '', /^Overdue: Thank-you/);
    assert.equal(overdue?.end.toPlainDateTime().toString(), '2026-11-26T18:00:00');
    const snoozed = eventsOf(
      waiting.replace('outcome:', 'follow-ups: [{letter: thank-you, snoozed: 2026-11-24}]\noutcome:'),
      '2026-11-19T16:00',
    )[0];
    assert.equal(snoozed?.end.toPlainDateTime().toString(), '2026-11-26T18:00:00');
  });

  it('names the company alone where there is no role', () => {
    const text = '---\ncompany: Acme\ndate: 2026-11-19T14:00\noutcome: waiting\n---\n';
    assert.equal(eventsOf(text, '2026-11-19T16:00')[0]?.summary, 'Thank-you to Acme (Acme)');
  });

  it('has a time also where a letter opens when it is due', () => {
    const text = entry(
      'date: 2026-11-10\noutcome: accepted\noutcome-since: 2026-11-20\noffer-by: 2026-11-18',
    );
    for (const at of ['2026-11-17T08:00', '2026-11-20T08:00']) {
      const [event] = eventsOf(text, at);
      assert.ok(event);
      assert.equal(event.start.until(event.end).total('minutes'), 30);
    }
  });

  it('leaves out what is done with, and is empty without letters', () => {
    const done = entry(
      'date: 2026-11-19\noutcome: rejected\nfollow-ups: [{letter: rejection-reply, sent: 2026-11-20}]',
    );
    const { events, calendar } = written(done, '2026-11-23T09:00');
    assert.deepEqual(events, []);
    assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
  });

  it('is the same for the same log and moment', () => {
    assert.equal(written(waiting, '2026-11-23T09:00').text, written(waiting, '2026-11-23T09:00').text);
  });

  it('holds no character that is none of text', () => {
    const { text } = written(waiting.replace('R&D', '"a\\e[2Jb\\u0085c"'), '2026-11-19T16:00');
    assert.doesNotMatch(text.replaceAll('\r\n', ''), /\p{Cc}/u);
  });

  for (const [zone, day] of [
    ['America/New_York', '2026-03-05'],
    ['Europe/Dublin', '2026-10-22'],
    ['Australia/Lord_Howe', '2026-04-02'],
    ['Asia/Tokyo', '2026-06-01'],
    ['America/Sao_Paulo', '2026-06-01'],
    ['Etc/GMT+5', '2026-06-01'],
    ['UTC', '2026-06-01'],
    ['+05:30', '2026-06-01'],
  ] as const) {
    it(`means the same moments to others: ${zone} around ${day}`, () => {
      const { events } = written(entry(`date: ${day}T14:00\noutcome: waiting`), `${day}T16:00`, zone);
      const ours = eventsOf(entry(`date: ${day}T14:00\noutcome: waiting`), `${day}T16:00`, zone);
      assert.deepEqual(
        events.map(({ event }) => [event.startDate, event.endDate].map((date) => date.toJSDate().getTime())),
        ours.map(({ start, end }) => [start.epochMilliseconds, end.epochMilliseconds]),
      );
      assert.ok(ours.length > 0);
    });
  }
});

describe('the rules of a time zone', () => {
  it('tell summer from winter, and no more changes than there are', () => {
    const rules = (zone: string, ...days: readonly string[]) =>
      timeZoneRules(
        zone,
        days.map((day) => moment(day, zone)),
      ).split('\r\n');
    const part = (kind: string, onset: string, from: string, to: string) => [
      `BEGIN:${kind}`,
      `DTSTART:${onset}`,
      `TZOFFSETFROM:${from}`,
      `TZOFFSETTO:${to}`,
      `END:${kind}`,
    ];
    assert.deepEqual(rules('America/New_York', '2026-11-20', '2026-10-20'), [
      'BEGIN:VTIMEZONE',
      'TZID:America/New_York',
      ...part('DAYLIGHT', '20260308T020000', '-0500', '-0400'),
      ...part('STANDARD', '20261101T020000', '-0400', '-0500'),
      'END:VTIMEZONE',
    ]);
    assert.deepEqual(rules('Etc/GMT+5', '2026-11-20'), [
      'BEGIN:VTIMEZONE',
      'TZID:Etc/GMT+5',
      ...part('STANDARD', '19700101T000000', '-0500', '-0500'),
      'END:VTIMEZONE',
    ]);
  });

  it('are read by others as the zone itself', () => {
    const zones = [
      'America/New_York',
      'Europe/Berlin',
      'Africa/Casablanca',
      'Asia/Kolkata',
      'Pacific/Apia',
      'America/Santiago',
    ];
    const minute = 60_000;
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.array(fc.integer({ min: 1_735_689_600_000 / minute, max: 1_893_456_000_000 / minute }), {
          minLength: 1,
          maxLength: 4,
        }),
        (name, minutes) => {
          const utc = moment('2026-01-01', 'UTC');
          const moments: readonly Moment[] = minutes.map((at) =>
            utc.add({ minutes: at - utc.epochMilliseconds / minute }).withTimeZone(name),
          );
          const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(timeZoneRules(name, moments))));
          for (const one of moments) {
            const { year, month, day, hour, minute: min } = one;
            const local = new ICAL.Time({ year, month, day, hour, minute: min, second: one.second }, zone);
            // A clock time that comes twice cannot tell which of the two is meant, and readers differ.
            const [first, second] = (['earlier', 'later'] as const).map(
              (disambiguation) =>
                one.toPlainDateTime().toZonedDateTime(name, { disambiguation }).epochMilliseconds,
            );
            if (first === second) assert.equal(local.toUnixTime() * 1000, one.epochMilliseconds);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('are needed for named zones only', () => {
    assert.deepEqual(['Europe/Berlin', 'Etc/GMT+5', 'UTC', '+02:00', ''].map(isNamedZone), [
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
