import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { calendarEvents } from '../../../src/core/exchange/iCalendar.ts';
import { isOurs, uidOf, writeCalendar } from '../../../src/lazy/iCalendar.ts';
import { contextAt, deriveObligations, logOf } from '../logOf.ts';

const entry = (fields: string) => `---\ncompany: Acme; Sons, Ltd\nrole: R&D\n${fields}\n---\n`;

function eventsOf(text: string, at: string, zone = 'America/New_York', pathInLog = (path: string) => path) {
  const context = contextAt(at, zone);
  return calendarEvents(deriveObligations(logOf({ 'a.md': text }), context), context.now, pathInLog);
}

const clock = new Date('2026-11-23T14:00:00Z');

/** The calendar as another program reads it. */
function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar
    .getAllSubcomponents('vevent')
    .map((component) => ({ component, event: new ICAL.Event(component) }));
  return { calendar, events };
}

function written(text: string, at: string, zone?: string) {
  const ours = writeCalendar(eventsOf(text, at, zone), clock, undefined).text;
  return { ...readBack(ours), text: ours };
}

const waiting = entry('date: 2026-11-19T14:00\noutcome: waiting\ninterviewers: [Dana Okafor, 山田 太郎]');

describe('the agenda as a calendar', () => {
  it('has an event for each letter still to write, that ends when it is best sent by', () => {
    const { events, text } = written(waiting, '2026-11-19T16:00');
    assert.deepEqual(
      events.map(({ component }) => component.getFirstPropertyValue('summary')),
      [
        'Dana Okafor: thank-you (Acme; Sons, Ltd, R&D)',
        '山田 太郎: thank-you (Acme; Sons, Ltd, R&D)',
        'Dana Okafor: check-in (Acme; Sons, Ltd, R&D)',
      ],
    );
    const [first] = events;
    assert.equal(first?.event.startDate.toJSDate().toISOString(), '2026-11-20T19:30:00.000Z');
    assert.equal(first?.event.endDate.toJSDate().toISOString(), '2026-11-20T20:00:00.000Z');
    // Every reader knows UTC; of zones some have no data, or read a part of the rules.
    assert.match(text, /\r\nDTSTART:20261120T193000Z\r\n/);
    assert.doesNotMatch(text, /TZID|VTIMEZONE/);
    assert.equal(first?.component.getFirstPropertyValue('transp'), 'TRANSPARENT');
    const lines = text.split('\r\n');
    assert.equal(lines.pop(), '');
    for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line);
  });

  it('keeps the identifiers of letters, whatever the moment, the folder and the spelling of the name', () => {
    const ids = (at: string, text = waiting, pathInLog?: (path: string) => string) =>
      eventsOf(text, at, undefined, pathInLog).map(uidOf);
    const known = ids('2026-11-19T16:00');
    assert.deepEqual(ids('2026-11-23T09:00'), known);
    assert.deepEqual(ids('2026-11-19T16:00', waiting.replace('Dana Okafor', 'DANA  Ökafor')), known);
    assert.deepEqual(ids('2026-11-19T16:00', waiting.replace('T14:00', 'T15:00')), known);
    assert.equal(new Set(known).size, 3);
    assert.notDeepEqual(
      ids('2026-11-19T16:00', waiting, (path) => `2026/${path}`),
      known,
    );
  });

  // As it stands in calendars: another one would put each letter there twice.
  it('names a letter as it always did, in a few ASCII characters', () => {
    assert.deepEqual(eventsOf(waiting, '2026-11-19T16:00').map(uidOf), [
      '867f480a-38ad-5b48-a1d3-7d081e2636be',
      'bd7643cf-e655-547c-a025-5a2687b75540',
      '05d33276-68a2-576a-ae94-bb3f0f2dc20e',
    ]);
    const [unnamed] = eventsOf(entry('date: 2026-11-19T14:00\noutcome: waiting'), '2026-11-19T16:00');
    assert.deepEqual(unnamed?.identity, ['a.md', 'thank-you', '']);
    const long = waiting.replace(
      'Dana Okafor',
      'Наталья Владимировна Преображенская-Воскресенская'.repeat(5),
    );
    for (const event of eventsOf(long, '2026-11-19T16:00')) assert.match(uidOf(event), /^[0-9a-f-]{36}$/);
  });

  it('names a file alike however its name is stored, and two letters never alike', () => {
    const [first, second] = (['NFC', 'NFD'] as const).map((form) =>
      eventsOf(waiting, '2026-11-19T16:00', undefined, () => 'müller.md'.normalize(form)).map(uidOf),
    );
    assert.deepEqual(first, second);
    const twice = waiting.replace('山田 太郎', 'Dana Ökafor');
    assert.equal(new Set(eventsOf(twice, '2026-11-19T16:00').map(uidOf)).size, 3);
  });

  it('says why, and in which file', () => {
    const [first] = eventsOf(waiting, '2026-11-19T16:00');
    assert.match(first?.description ?? '', /^You met on .*\.\na\.md$/);
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
    assert.match(overdue?.summary ?? '', /^Dana Okafor: thank-you, overdue \(Acme/);
    assert.equal(overdue?.end.toPlainDateTime().toString(), '2026-11-26T18:00:00');
    const snoozed = eventsOf(
      waiting.replace('outcome:', 'follow-ups: [{letter: thank-you, snoozed: 2026-11-24}]\noutcome:'),
      '2026-11-19T16:00',
    )[0];
    assert.equal(snoozed?.end.toPlainDateTime().toString(), '2026-11-26T18:00:00');
  });

  it('names the company alone where there is no role', () => {
    const text = '---\ncompany: Acme\ndate: 2026-11-19T14:00\noutcome: waiting\n---\n';
    assert.equal(eventsOf(text, '2026-11-19T16:00')[0]?.summary, 'Acme: thank-you');
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

  const done = entry(
    'date: 2026-11-19\noutcome: rejected\nfollow-ups: [{letter: rejection-reply, sent: 2026-11-20}]',
  );

  // Evolution and vdirsyncer keep what they had where a calendar holds no event at all.
  it('holds one cancelled event of the past where there is no letter to write', () => {
    const { events, calendar, text } = written(done, '2026-11-23T09:00');
    assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
    const [only, ...others] = events;
    assert.equal(others.length, 0);
    assert.equal(only?.component.getFirstPropertyValue('status'), 'CANCELLED');
    assert.equal(only?.component.getFirstSubcomponent('valarm'), null);
    assert.ok(only && only.event.endDate.toJSDate() < new Date('2021-01-01'));
    assert.ok(isOurs(text));
  });

  describe('written again', () => {
    const stamps = (text: string) =>
      readBack(text).events.map(({ component, event }) => ({
        uid: event.uid,
        stamp: String(component.getFirstPropertyValue('dtstamp')),
        modified: String(component.getFirstPropertyValue('last-modified')),
        sequence: Number(component.getFirstPropertyValue('sequence')),
      }));
    const later = new Date('2026-11-24T08:30:00.700Z');
    const moved = waiting.replace('T14:00', 'T15:00');
    const events = eventsOf(waiting, '2026-11-19T16:00');
    const first = writeCalendar(events, clock, undefined);

    it('is the same where no letter changed', () => {
      assert.equal(first.changed, 3);
      assert.deepEqual(writeCalendar(events, later, first.text), { text: first.text, changed: 0 });
      const empty = writeCalendar([], clock, undefined);
      assert.deepEqual(writeCalendar([], later, empty.text), { text: empty.text, changed: 0 });
    });

    it('is the same also where another program folded and ordered the lines anew', () => {
      const [head = '', ...blocks] = first.text.split(/(?=BEGIN:VEVENT)/);
      const anew = blocks.map((block) => {
        const [begin, ...lines] =
          block.split('END:VEVENT')[0]?.replace(/\r\n /g, '').trim().split('\r\n') ?? [];
        const alarm = lines.splice(lines.indexOf('BEGIN:VALARM'));
        return [begin, ...lines.toReversed(), ...alarm, 'END:VEVENT'].join('\n');
      });
      const foreign = `${head.replace(/PRODID.*/, 'PRODID:-//x')}${anew.join('\n')}\nEND:VCALENDAR\n`;
      assert.ok(isOurs(foreign));
      assert.equal(writeCalendar(events, later, foreign).changed, 0);
    });

    it('gives a letter that moved a later stamp and sequence, and no other', () => {
      const [before, after] = [
        stamps(first.text),
        stamps(writeCalendar(eventsOf(moved, '2026-11-19T17:00'), later, first.text).text),
      ];
      assert.deepEqual(
        after.map(({ uid }) => uid),
        before.map(({ uid }) => uid),
      );
      const isMoved = after.map(({ stamp, sequence }, index) => {
        const was = before[index];
        assert.ok(was);
        assert.equal(stamp > was.stamp, sequence > was.sequence);
        return stamp > was.stamp;
      });
      // The check-in counts in days.
      assert.deepEqual(isMoved, [true, true, false]);
      assert.deepEqual(
        after.map(({ modified }) => modified),
        after.map(({ stamp }) => stamp),
      );
    });

    it('gives it one also where the clock stands still or goes back', () => {
      for (const time of [clock, new Date('2026-11-01T00:00:00Z')]) {
        const again = writeCalendar(eventsOf(moved, '2026-11-19T17:00'), time, first.text).text;
        const [before, after] = [stamps(first.text)[0], stamps(again)[0]];
        assert.ok(before && after && after.stamp > before.stamp && after.sequence > before.sequence);
      }
    });

    it('counts a letter that is gone as a change', () => {
      assert.equal(writeCalendar(events.slice(1), later, first.text).changed, 1);
      assert.equal(writeCalendar([], later, first.text).changed, 4);
    });

    it('knows a calendar of others, and an event of others among ours', () => {
      assert.ok(isOurs(first.text));
      const other = 'BEGIN:VEVENT\r\nUID:x\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\n';
      for (const text of [
        '',
        'Dear Dana,',
        'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
        first.text.replace('BEGIN:VEVENT', `${other}BEGIN:VEVENT`),
      ])
        assert.ok(!isOurs(text), text);
    });
  });

  it('holds no character that is none of text', () => {
    const { text } = written(waiting.replace('R&D', '"a\\e[2Jb\\u0085c"'), '2026-11-19T16:00');
    assert.doesNotMatch(text.replaceAll('\r\n', ''), /\p{Cc}/u);
  });

  for (const [zone, day] of [
    ['America/New_York', '2026-03-05'],
    ['Europe/Dublin', '2026-10-22'],
    ['Australia/Lord_Howe', '2026-04-02'],
    ['Asia/Dubai', '2026-06-01'],
    ['Africa/Abidjan', '2026-06-01'],
    ['EST', '2026-06-01'],
    ['Etc/GMT+5', '2026-06-01'],
    ['UTC', '2026-06-01'],
    ['+05:30', '2026-06-01'],
  ] as const) {
    it(`means the same moments to others: ${zone} around ${day}`, () => {
      const text = entry(`date: ${day}T14:00\noutcome: waiting`);
      const ours = eventsOf(text, `${day}T16:00`, zone);
      assert.deepEqual(
        written(text, `${day}T16:00`, zone).events.map(({ event }) =>
          [event.startDate, event.endDate].map((date) => date.toJSDate().getTime()),
        ),
        ours.map(({ start, end }) => [start.epochMilliseconds, end.epochMilliseconds]),
      );
      assert.ok(ours.length > 0);
    });
  }
});
