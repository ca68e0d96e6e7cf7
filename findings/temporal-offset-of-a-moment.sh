#!/bin/sh
# temporal-polyfill 1.0.8: a moment does not take its own offset for a zone.
#
# `offset` of a moment in Dubai before 1920 is +03:41:12, as local mean time has seconds; `withTimeZone` takes offsets of whole minutes only
# and throws. Whoever asks for the last change of a zone (`getTimeZoneTransition('previous')`) and looks at the clock before it meets this in
# 64 of the 597 zones of tzdata 2025b. Temporal has it so on purpose (offset time zones are of minutes); it is a surprise all the same.
# Source: https://tc39.es/proposal-temporal/docs/timezone.html
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund temporal-polyfill@1.0.8 > /dev/null
cat > try.mjs << 'JS'
import { Temporal } from 'temporal-polyfill';

for (const zone of ['Asia/Dubai', 'Africa/Abidjan', 'Europe/Berlin']) {
  const change = Temporal.Instant.from('2026-11-20T12:00Z').toZonedDateTimeISO(zone).getTimeZoneTransition('previous');
  const before = change.subtract({ seconds: 1 });
  try {
    console.log(zone, before.offset, String(before.withTimeZone(before.offset)));
  } catch (error) {
    console.log(zone, before.offset, String(error));
  }
}
JS
cat > expected << 'TEXT'
Asia/Dubai +03:41:12 RangeError: Cannot parse: +03:41:12
Africa/Abidjan -00:16:08 RangeError: Cannot parse: -00:16:08
Europe/Berlin +02:00 2026-10-25T02:59:59+02:00[+02:00]
TEXT
node try.mjs > seen
echo 'temporal-polyfill@1.0.8'
cat seen
cmp -s seen expected || { echo 'This is not what was seen before.' >&2; exit 1; }
