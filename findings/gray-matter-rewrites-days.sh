#!/bin/sh
# gray-matter 4.0.3: a day that is read and written back has become a time at midnight UTC.
#
# `date: 2026-10-21` is read as a Date; `stringify` writes `2026-10-21T00:00:00.000Z`. Nobody changed anything, and every reader that tells
# times in its own zone now says 20 October west of Greenwich. Expected: the day, as it was.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund gray-matter@4.0.3 > /dev/null
cat > try.mjs << 'JS'
import matter from 'gray-matter';

const { data, content } = matter('---\ndate: 2026-10-21\n---\ntext\n', {});
const written = matter.stringify(content, data);
console.log(written.split('\n')[1]);
const again = matter(written, {}).data.date;
console.log(again.toLocaleDateString('en-GB', { timeZone: 'America/New_York' }), 'in New York');
JS
cat > expected << 'TEXT'
date: 2026-10-21T00:00:00.000Z
20/10/2026 in New York
TEXT
node try.mjs > seen
echo 'gray-matter@4.0.3'
cat seen
cmp -s seen expected || { echo 'This is not what was seen before.' >&2; exit 1; }
