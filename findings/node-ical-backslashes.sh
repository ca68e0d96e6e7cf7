#!/bin/sh
# node-ical 0.26.1: a backslash before an n becomes a line break.
#
# In iCalendar a backslash in text is written twice (RFC 5545, 3.3.11), so `C:\\new` stands for C:\new. node-ical replaces `\n` first and
# so finds one inside the pair: the summary comes out in two lines. ical.js reads it as it is meant.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund node-ical@0.26.1 ical.js@2.2.1 > /dev/null
cat > try.mjs << 'JS'
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//x//x//EN',
  'BEGIN:VEVENT',
  'UID:a',
  'DTSTAMP:20260101T000000Z',
  'DTSTART:20261120T100000Z',
  'SUMMARY:C:\\\\new',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');
console.log('node-ical', JSON.stringify(nodeIcal.sync.parseICS(calendar).a.summary));
const event = new ICAL.Event(new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent'));
console.log('ical.js', JSON.stringify(event.summary));
JS
cat > expected << 'TEXT'
node-ical "C:\\\new"
ical.js "C:\\new"
TEXT
node try.mjs > seen
echo 'node-ical@0.26.1 ical.js@2.2.1'
cat seen
cmp -s seen expected || { echo 'This is not what was seen before.' >&2; exit 1; }
