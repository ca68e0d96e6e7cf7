#!/bin/sh
# date-holidays 3.37.0: the bank holiday of 15 June 2026 in Scotland is not there.
#
# A Royal Proclamation of 3 February 2026 made Monday 15 June a bank holiday in Scotland alone; gov.uk lists it. The data of GB-SCT has
# the other nine of the year.
# Source: https://www.gov.scot/news/world-cup-bank-holiday-confirmed/
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund date-holidays@3.37.0 > /dev/null
cat > try.mjs << 'JS'
import Holidays from 'date-holidays';

const scotland = new Holidays('GB', 'SCT', { types: ['public'] });
console.log('15 June 2026', scotland.isHoliday(new Date('2026-06-15T12:00:00+01:00')) ? 'holiday' : 'working day');
console.log('30 November 2026', scotland.isHoliday(new Date('2026-11-30T12:00:00Z')) ? 'holiday' : 'working day');
JS
cat > expected << 'TEXT'
15 June 2026 working day
30 November 2026 holiday
TEXT
node try.mjs > seen
echo 'date-holidays@3.37.0'
cat seen
cmp -s seen expected || { echo 'This is not what was seen before.' >&2; exit 1; }
