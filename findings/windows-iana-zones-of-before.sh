#!/bin/sh
# windows-iana 5.1.0: two Windows zones are those of cities that have since moved to another hour.
#
# `Mountain Standard Time (Mexico)` is given as America/Chihuahua, which left it for UTC-6 in October 2022, and `Central Asia Standard Time` as
# Asia/Almaty, which left it for UTC+5 in March 2024. An invitation that Outlook sends from Mazatlan or Bishkek is read an hour off. CLDR, where
# the list comes from, has America/Mazatlan and Asia/Bishkek. And of a zone that has a new name (Europe/Kyiv) it knows no Windows name.
# Source: https://github.com/unicode-org/cldr/blob/main/common/supplemental/windowsZones.xml
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund windows-iana@5.1.0 cldr-core@48.2.0 temporal-polyfill@1.0.8 > /dev/null
cat > try.mjs << 'JS'
import { createRequire } from 'node:module';
import { Temporal } from 'temporal-polyfill';
import { findIana, findWindows } from 'windows-iana';

const require = createRequire(import.meta.url);
const rows = require('cldr-core/supplemental/windowsZones.json').supplemental.windowsZones.mapTimezones;
const inCldr = (name) =>
  rows.find(({ mapZone }) => mapZone._other === name && mapZone._territory === '001').mapZone._type;
const offset = (zone) => Temporal.ZonedDateTime.from(`2026-12-03T10:00[${zone}]`).offset;
const shown = (zone) => `${zone} ${offset(zone)}`;

for (const name of ['Mountain Standard Time (Mexico)', 'Central Asia Standard Time', 'W. Europe Standard Time'])
  console.log(`${name}: ${shown(findIana(name)[0])}, in CLDR ${shown(inCldr(name))}`);
for (const zone of ['Europe/Kiev', 'Europe/Kyiv']) console.log(`${zone}: ${findWindows(zone)[0] ?? 'none'}`);
JS
cat > expected << 'TEXT'
Mountain Standard Time (Mexico): America/Chihuahua -06:00, in CLDR America/Mazatlan -07:00
Central Asia Standard Time: Asia/Almaty +05:00, in CLDR Asia/Bishkek +06:00
W. Europe Standard Time: Europe/Berlin +01:00, in CLDR Europe/Berlin +01:00
Europe/Kiev: FLE Standard Time
Europe/Kyiv: none
TEXT
node try.mjs > seen
echo 'windows-iana@5.1.0'
cat seen
cmp -s seen expected || { echo 'This is not what was seen before.' >&2; exit 1; }
