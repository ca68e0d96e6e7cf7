#!/bin/sh
# chrono-node 2.10.1: "a week from Thursday" is this Thursday, "end of next week" a Monday.
#
# Told on Monday 23 November 2026, a week from Thursday is 3 December. chrono reads the Thursday and leaves out the week; the end of next
# week comes out as the Monday with which that week begins.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.1 > /dev/null
cat > try.mjs << 'JS'
import * as chrono from 'chrono-node';

const monday = new Date(2026, 10, 23, 9);
for (const text of ['a week from Thursday', 'Thursday week', 'end of next week'])
  console.log(text, '=', chrono.parseDate(text, monday).toDateString());
JS
cat > expected << 'TEXT'
a week from Thursday = Thu Nov 26 2026
Thursday week = Thu Nov 26 2026
end of next week = Mon Nov 30 2026
TEXT
node try.mjs > seen
echo 'chrono-node@2.10.1'
cat seen
cmp -s seen expected || { echo 'This is not what was seen before.' >&2; exit 1; }
