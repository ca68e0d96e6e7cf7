#!/bin/sh
# ical.js 2.2.1: near the change of clocks, three rules of RFC 5545 come out an hour off.
#
# In Berlin clocks go back on 25 October 2026 and forward on 29 March. RFC 5545 (3.3.5): a local time that comes twice is the first of
# the two, so 02:30 in October is 00:30 UTC; one that does not come at all takes the offset from before, so 02:30 in March is 01:30 UTC.
# And (3.3.6) hours of a duration are exact: 24 hours from 24 October, 14:00, end at 13:00. ical.js takes the second, the offset from
# after, and 14:00, which is 25 hours later and what a duration of one day means.
# Source: https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund ical.js@2.2.1 > /dev/null
cat > try.mjs << 'JS'
import ICAL from 'ical.js';

const zone = `BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;
function event(start, more = '') {
  const lines = `BEGIN:VCALENDAR\n${zone}\nBEGIN:VEVENT\nDTSTART;TZID=Europe/Berlin:${start}\n${more}END:VEVENT\nEND:VCALENDAR`;
  const calendar = new ICAL.Component(ICAL.parse(lines.replaceAll('\n', '\r\n')));
  ICAL.TimezoneService.register(calendar.getFirstSubcomponent('vtimezone'));
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent'));
}
const utc = (time) => new Date(time.toUnixTime() * 1000).toISOString().slice(11, 16);
console.log('twice', utc(event('20261025T023000').startDate), 'UTC');
console.log('never', utc(event('20260329T023000').startDate), 'UTC');
console.log('after 24 hours', event('20261024T140000', 'DURATION:PT24H\n').endDate.toString().slice(11, 16));
console.log('after 1 day', event('20261024T140000', 'DURATION:P1D\n').endDate.toString().slice(11, 16));
JS
cat > expected << 'TEXT'
twice 01:30 UTC
never 00:30 UTC
after 24 hours 14:00
after 1 day 14:00
TEXT
node try.mjs > seen
echo 'ical.js@2.2.1'
cat seen
cmp -s seen expected || { echo 'This is not what was seen before.' >&2; exit 1; }
