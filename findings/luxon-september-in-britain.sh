#!/bin/sh
# luxon 3.7.2 and date-fns 4.4.0: each reads one of the two ways in which Britain writes September, and they differ in which.
#
# luxon takes the short months of `en-GB` from Intl (CLDR has `Sept` there since version 38), so `19 Sep 2026` is no day for it; in Australia
# `19 Jun 2026` is none either, as CLDR writes June and July out. date-fns has a list of its own, in which `19 Sept 2026` is none. People and
# mail programs write both. Expected of a reader of days: that it knows either, or that the two agree.
# Source: https://unicode-org.atlassian.net/browse/CLDR-14412
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund luxon@3.7.2 date-fns@4.4.0 > /dev/null
cat > try.mjs << 'JS'
import { isValid, parse } from 'date-fns';
import { enAU, enGB } from 'date-fns/locale';
import { DateTime } from 'luxon';

const said = (isRead) => (isRead ? 'a day' : 'no day');
for (const [locale, own] of [
  ['en-GB', enGB],
  ['en-AU', enAU],
])
  for (const day of ['19 Sep 2026', '19 Sept 2026', '19 Jun 2026', '19 Nov 2026']) {
    const byLuxon = DateTime.fromFormat(day, 'd MMM yyyy', { locale }).isValid;
    const byDateFns = isValid(parse(day, 'd MMM yyyy', new Date(2026, 0, 1), { locale: own }));
    console.log(`${locale} ${day}: luxon ${said(byLuxon)}, date-fns ${said(byDateFns)}`);
  }
JS
cat > expected << 'TEXT'
en-GB 19 Sep 2026: luxon no day, date-fns a day
en-GB 19 Sept 2026: luxon a day, date-fns no day
en-GB 19 Jun 2026: luxon a day, date-fns a day
en-GB 19 Nov 2026: luxon a day, date-fns a day
en-AU 19 Sep 2026: luxon no day, date-fns a day
en-AU 19 Sept 2026: luxon a day, date-fns no day
en-AU 19 Jun 2026: luxon no day, date-fns a day
en-AU 19 Nov 2026: luxon a day, date-fns a day
TEXT
node try.mjs > seen
echo 'luxon@3.7.2, date-fns@4.4.0'
cat seen
cmp -s seen expected || { echo 'This is not what was seen before.' >&2; exit 1; }
