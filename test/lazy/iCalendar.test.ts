import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import ICAL from 'ical.js';
import { calendarEvents, interviewEvents } from '../../src/core/exchange/iCalendar.ts';
import { uidOf, writeCalendar } from '../../src/lazy/iCalendar.ts';
import { contextAt, deriveObligations, interviewsOf, logOf } from '../core/logOf.ts';

const files = {
  '2026-11-19 müller & söhne; 50% süd.md': `---
company: Müller & Söhne; Süd, GmbH \\ Co
role: "Senior Ingenieur für Regelungstechnik, Automatisierung und lange Titel 🚀🚀🚀, die gefaltet werden"
date: 2026-11-19T14:00
time-zone: Europe/Berlin
outcome: waiting
interviewers: ['Jürgen "JJ" O''Brien', 山田 太郎]
---
`,
  'day.md':
    '---\ncompany: Day\ndate: 2026-11-20\noutcome: rejected\noutcome-since: 2026-11-21\ncontact: Mei Lin\n---\n',
  'casablanca.md':
    '---\ncompany: A\ndate: 2026-11-19T14:00\ntime-zone: Africa/Casablanca\noutcome: waiting\ndecision-by: 2027-02-05\n---\n',
  'lagos.md': '---\ncompany: B\ndate: 2026-11-19T14:00\ntime-zone: Africa/Lagos\noutcome: waiting\n---\n',
  'utc.md': '---\ncompany: C\ndate: 2026-11-19T14:00\ntime-zone: UTC\noutcome: waiting\n---\n',
};

const script = `
import sys, json, icalendar
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
def row(event):
    [alarm] = event.walk('VALARM')
    return {'uid': event['UID'], 'start': event['DTSTART'].dt.timestamp(), 'end': event['DTEND'].dt.timestamp(),
        'clock': event['DTSTART'].dt.strftime('%Y-%m-%dT%H:%M'), 'summary': event['SUMMARY'], 'description': event['DESCRIPTION'],
        'alarm': [alarm['ACTION'], -alarm['TRIGGER'].dt.total_seconds(), alarm['DESCRIPTION']]}
print(json.dumps({'events': [row(event) for event in calendar.walk('VEVENT')],
    'zones': sorted(zone['TZID'] for zone in calendar.walk('VTIMEZONE')),
    'errors': [part.errors for part in calendar.walk() if part.errors]}))
`;

/** A Python that has python-icalendar; on a CI machine of Debian, after installing it. */
function pythonWithCalendars(): string | undefined {
  const find = () =>
    ['python3', '/usr/bin/python3'].find(
      (python) => spawnSync(python, ['-c', 'import icalendar']).status === 0,
    );
  const mayInstall = process.env.CI && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const found = find();
  if (found !== undefined || !mayInstall) return found;
  const options = ['-qq', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=10'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'python3-icalendar']]) {
    spawnSync('apt-get', [...options, ...args], { timeout: 60_000 });
  }
  return find();
}

describe('a calendar', () => {
  let python: string | undefined;

  before(function () {
    this.timeout(150_000);
    python = pythonWithCalendars();
  });

  it('says to python-icalendar what we mean (skipped where that is not installed)', function () {
    if (python === undefined) return this.skip();
    const context = contextAt('2026-11-20T08:00');
    const events = calendarEvents(deriveObligations(logOf(files), context), context.now, (path) => path);
    const input = writeCalendar(events, new Date('2026-11-20T13:00:00Z'), undefined).text;
    const read = JSON.parse(execFileSync(python, ['-c', script], { input, encoding: 'utf8' }));
    assert.deepEqual(read, {
      events: events.map(({ identity, start, end, alarm, summary, description }) => ({
        uid: uidOf({ identity }),
        start: start.epochMilliseconds / 1000,
        end: end.epochMilliseconds / 1000,
        clock: start.withTimeZone('UTC').toPlainDateTime().toString({ smallestUnit: 'minute' }),
        summary,
        description,
        alarm: ['DISPLAY', alarm.before, summary],
      })),
      zones: [],
      errors: [],
    });
    assert.ok(events.length > 6);
  });

  it('holds the interviews to come, each with its end and an alarm then', () => {
    const log = logOf({
      'a.md':
        '---\ncompany: Northwind\nrole: Engineer\nround: onsite\ndate: 2026-12-03T14:00\ntime-zone: Europe/Berlin\nduration: 90\ninterviewers: [Dana Okafor, Mei Lin]\nlocation: "Hafenstr. 3; 2. Stock"\nlink: https://x.example/1\n---\n',
      'b.md': '---\ncompany: Halden\ndate: 2026-12-04\nlink: https://x.example/2\n---\n',
      'called-off.md': '---\ncompany: Adatum\ndate: 2026-12-04T10:00\noutcome: cancelled\n---\n',
      'held.md': '---\ncompany: Contoso\ndate: 2026-11-04T10:00\n---\n',
    });
    const events = interviewEvents(interviewsOf(log, contextAt('2026-11-29T08:00')), (path) => path);
    const { text } = writeCalendar(events, new Date('2026-11-29T13:00:00Z'), undefined);
    const calendar = new ICAL.Component(ICAL.parse(text));
    const read = calendar.getAllSubcomponents('vevent').map((event) => {
      const alarm = event.getFirstSubcomponent('valarm')?.getFirstProperty('trigger');
      const value = (name: string) => String(event.getFirstPropertyValue(name));
      return [
        value('summary'),
        value('dtstart'),
        value('dtend'),
        value('transp'),
        alarm?.getFirstParameter('related'),
        String(alarm?.getFirstValue()),
        value('description'),
        value('location'),
      ];
    });
    assert.deepEqual(read, [
      [
        'Northwind: onsite (Engineer)',
        '2026-12-03T13:00:00Z',
        '2026-12-03T14:30:00Z',
        'OPAQUE',
        'END',
        'PT0S',
        'With Dana Okafor and Mei Lin.\nThu 3 Dec 2026, 14:00 (Europe/Berlin)\na.md',
        'Hafenstr. 3; 2. Stock',
      ],
      [
        'Halden: interview',
        '2026-12-04',
        '2026-12-05',
        'TRANSPARENT',
        'END',
        '-PT6H',
        'b.md',
        'https://x.example/2',
      ],
    ]);
    const later = interviewEvents(interviewsOf(log, contextAt('2026-11-30T08:00')), (path) => path);
    assert.deepEqual(later.map(uidOf), events.map(uidOf));
    assert.equal(writeCalendar(later, new Date('2026-11-30T13:00:00Z'), text).changed, 0);
  });
});
