#!/bin/sh
# ical.js 2.2.1: of an event with an RDATE and no rule, the start itself is not among its times.
#
# RFC 5545 (3.8.5.2): the recurrence set of a component is made with its DTSTART, which is the first instance. The iterator of an event on
# 20 November that comes again on the 27th gives the 27th and then nothing.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund ical.js@2.2.1 > /dev/null
cat > try.mjs << 'JS'
import ICAL from 'ical.js';

const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//x//x//EN',
  'BEGIN:VEVENT',
  'UID:a',
  'DTSTAMP:20260101T000000Z',
  'DTSTART:20261120T100000Z',
  'RDATE:20261127T100000Z',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');
const event = new ICAL.Event(new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent'));
const times = event.iterator();
console.log('recurs:', event.isRecurring());
for (let next = times.next(); next; next = times.next()) console.log(String(next));
JS
cat > expected << 'TEXT'
recurs: true
2026-11-27T10:00:00Z
TEXT
node try.mjs > seen
echo 'ical.js@2.2.1'
cat seen
cmp -s seen expected || { echo 'This is not what was seen before.' >&2; exit 1; }
