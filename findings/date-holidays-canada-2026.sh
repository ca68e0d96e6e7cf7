#!/bin/sh
# date-holidays 3.37.0: two days of 2026 are the wrong way round in Canada.
#
# Easter Monday is no public holiday in Ontario: the nine of the Employment Standards Act go from Good Friday to Victoria Day. The data has it
# as one. 30 September is a statutory holiday in British Columbia (since 2023) and a general one in Manitoba (since 2024); the data has it as
# an observance in the first and not at all in the second. The Northwest Territories, where Easter Monday is a day off, are right.
# Source: https://www.ontario.ca/document/your-guide-employment-standards-act-0/public-holidays,
# https://www2.gov.bc.ca/gov/content/employment-business/employment-standards-advice/employment-standards/statutory-holidays,
# https://www.gov.mb.ca/labour/standards/doc,gen-holidays-after-april-30-07,factsheet.html
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund date-holidays@3.37.0 > /dev/null
cat > try.mjs << 'JS'
import Holidays from 'date-holidays';

const cases = [['ON', '2026-04-06'], ['NT', '2026-04-06'], ['BC', '2026-09-30'], ['MB', '2026-09-30']];
for (const [province, day] of cases) {
  const days = new Holidays('CA', province, { types: ['public'] }).getHolidays(2026).map(({ date }) => date.slice(0, 10));
  console.log(province, day, days.includes(day) ? 'holiday' : 'working day');
}
JS
cat > expected << 'TEXT'
ON 2026-04-06 holiday
NT 2026-04-06 holiday
BC 2026-09-30 working day
MB 2026-09-30 working day
TEXT
node try.mjs > seen
echo 'date-holidays@3.37.0'
cat seen
cmp -s seen expected || { echo 'This is not what was seen before.' >&2; exit 1; }
