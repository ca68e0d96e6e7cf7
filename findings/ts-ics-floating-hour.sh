#!/bin/sh
# ts-ics 2.4.6: an hour without a zone is read as UTC, and nothing tells the two apart afterwards.
#
# RFC 5545 (3.3.5, form 1): `DTSTART:20261203T100000` is 10:00 on the clock of whoever looks, wherever they are; with a Z behind it is UTC.
# ts-ics gives the same value for both, without the `local` part that it gives where a zone stands. So a day's plan that says ten o'clock
# begins at five in New York, and written back it has become UTC. ical.js 2.2.1 keeps the zone `floating`.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund ts-ics@2.4.6 ical.js@2.2.1 > /dev/null
cat > try.mjs << 'JS'
import ICAL from 'ical.js';
import { convertIcsCalendar, generateIcsCalendar } from 'ts-ics';

const calendar = (start) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//example//example//EN',
    'BEGIN:VEVENT',
    'UID:1@example.org',
    'DTSTAMP:20261120T100000Z',
    `DTSTART:${start}`,
    'SUMMARY:Interview',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

for (const start of ['20261203T100000', '20261203T100000Z']) {
  const read = convertIcsCalendar(undefined, calendar(start));
  const written = /^DTSTART.*$/m.exec(generateIcsCalendar(read))[0].trim();
  console.log(`${start}: ts-ics reads ${JSON.stringify(read.events[0].start)} and writes ${written}`);
  const event = new ICAL.Component(ICAL.parse(calendar(start))).getFirstSubcomponent('vevent');
  console.log(`${start}: ical.js ${event.getFirstPropertyValue('dtstart').zone.tzid}`);
}
JS
cat > expected << 'TEXT'
20261203T100000: ts-ics reads {"date":"2026-12-03T10:00:00.000Z","type":"DATE-TIME"} and writes DTSTART;VALUE=DATE-TIME:20261203T100000Z
20261203T100000: ical.js floating
20261203T100000Z: ts-ics reads {"date":"2026-12-03T10:00:00.000Z","type":"DATE-TIME"} and writes DTSTART;VALUE=DATE-TIME:20261203T100000Z
20261203T100000Z: ical.js UTC
TEXT
TZ=America/New_York node try.mjs > seen
echo 'ts-ics@2.4.6, ical.js@2.2.1'
cat seen
cmp -s seen expected || { echo 'This is not what was seen before.' >&2; exit 1; }
