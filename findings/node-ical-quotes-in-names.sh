#!/bin/sh
# node-ical 0.26.1 and ts-ics 2.4.6: a nickname in quotes stays in code.
#
# A parameter of iCalendar cannot hold a double quote, so RFC 6868 writes it as ^' (and a caret as ^^, a new line as ^n). Who is invited as
# Dana "Dee" Okafor is greeted as Dana ^'Dee^' Okafor by programs that read with these. ical.js 2.2.1 reads and writes them.
# Source: https://www.rfc-editor.org/rfc/rfc6868
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund node-ical@0.26.1 ts-ics@2.4.6 ical.js@2.2.1 > /dev/null
cat > try.mjs << 'JS'
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';

const attendee = new ICAL.Property('attendee');
attendee.setParameter('cn', 'Dana "Dee" Okafor');
attendee.setValue('mailto:dana@example.org');
const line = attendee.toICALString();
console.log(line);
const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//example//example//EN',
  'BEGIN:VEVENT',
  'UID:1@example.org',
  'DTSTAMP:20261120T100000Z',
  'DTSTART:20261203T100000Z',
  'SUMMARY:Interview',
  line,
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

const [event] = Object.values(nodeIcal.sync.parseICS(calendar)).filter(({ type }) => type === 'VEVENT');
console.log(`node-ical: ${event.attendee.params.CN}`);
console.log(`ts-ics: ${convertIcsCalendar(undefined, calendar).events[0].attendees[0].name}`);
const component = new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent');
console.log(`ical.js: ${component.getFirstProperty('attendee').getParameter('cn')}`);
JS
cat > expected << 'TEXT'
ATTENDEE;CN=Dana ^'Dee^' Okafor:mailto:dana@example.org
node-ical: Dana ^'Dee^' Okafor
ts-ics: Dana ^'Dee^' Okafor
ical.js: Dana "Dee" Okafor
TEXT
node try.mjs > seen
echo 'node-ical@0.26.1, ts-ics@2.4.6, ical.js@2.2.1'
cat seen
cmp -s seen expected || { echo 'This is not what was seen before.' >&2; exit 1; }
