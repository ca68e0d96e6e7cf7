#!/bin/sh
# ical-generator 10.2.0: an alarm that is given `relatesTo: 'END'` rings at the start.
#
# The option is declared (ICalAlarmData) and a method of the same name sets it, but the constructor leaves it out with all others that it
# reads, so that TRIGGER has no RELATED. RFC 5545 (3.8.6.3) counts it from the start then: an alarm for the end of a meeting rings an hour
# early, in every calendar.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund ical-generator@10.2.0 > /dev/null
cat > try.mjs << 'JS'
import ical from 'ical-generator';

const trigger = (add) => {
  const event = ical({ name: 'a' }).createEvent({ start: new Date(0), end: new Date(3_600_000), summary: 'b' });
  add(event);
  return event.toString().split('\r\n').find((line) => line.startsWith('TRIGGER'));
};
console.log('given with the others:', trigger((event) => event.createAlarm({ type: 'display', trigger: 0, relatesTo: 'END' })));
console.log('set by the method:', trigger((event) => event.createAlarm({ type: 'display', trigger: 0 }).relatesTo('END')));
JS
cat > expected << 'TEXT'
given with the others: TRIGGER:PT0S
set by the method: TRIGGER;RELATED=END:PT0S
TEXT
node try.mjs > seen
echo 'ical-generator@10.2.0'
cat seen
cmp -s seen expected || { echo 'This is not what was seen before.' >&2; exit 1; }
