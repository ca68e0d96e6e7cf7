#!/bin/sh
# date-holidays 3.37.0: Korea's lunar new year is a day late.
#
# Seollal is the new year's day with the day before and the day after: 16, 17 and 18 February 2026. The rule `korean 01-0-01 P3D` begins on
# the new year itself, so the 16th, a Monday on which nobody works, is no holiday, and the 19th, a working day, is one. Chuseok, whose rule
# begins on the day before (`korean 8-0-14 P3D`), is right. As every holiday of several days is one record with its first day, a list of
# `date`s has neither the second nor the third day of either.
# Source: Regulations on Holidays of Public Offices (https://www.law.go.kr/LSW/lsEfInfoP.do?lsiSeq=197878).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund date-holidays@3.37.0 > /dev/null
cat > try.mjs << 'JS'
import Holidays from 'date-holidays';

const korea = new Holidays('KR', { types: ['public'] });
const day = (date) => new Date(`${date}T12:00:00+09:00`);
for (const date of ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19'])
  console.log(date, korea.isHoliday(day(date)) ? 'holiday' : 'working day');
for (const { date, start, end, name } of korea.getHolidays(2026))
  if (end - start > 86_400_000) console.log(date.slice(0, 10), (end - start) / 3_600_000, 'hours', name);
JS
cat > expected << 'TEXT'
2026-02-16 working day
2026-02-17 holiday
2026-02-18 holiday
2026-02-19 holiday
2026-02-17 72 hours 설날
2026-09-24 72 hours 추석
TEXT
node try.mjs > seen
echo 'date-holidays@3.37.0'
cat seen
cmp -s seen expected || { echo 'This is not what was seen before.' >&2; exit 1; }
