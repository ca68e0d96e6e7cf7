#!/bin/sh
# ical-generator 10.2.0: the last line of a calendar has no end.
#
# RFC 5545 (3.1, and the grammar in 3.4) ends every content line, END:VCALENDAR too, with CRLF. Programs that read a file line by line, or
# put two together, miss the last line or join it with the next.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund ical-generator@10.2.0 > /dev/null
cat > try.mjs << 'JS'
import ical from 'ical-generator';

const calendar = ical({ name: 'a' });
calendar.createEvent({ start: new Date(0), end: new Date(60_000), summary: 'b' });
console.log(JSON.stringify(calendar.toString().slice(-25)));
JS
cat > expected << 'TEXT'
"END:VEVENT\r\nEND:VCALENDAR"
TEXT
node try.mjs > seen
echo 'ical-generator@10.2.0'
cat seen
cmp -s seen expected || { echo 'This is not what was seen before.' >&2; exit 1; }
