#!/bin/sh
# gray-matter 4.0.3: `time: 14:30` is the number 870, and `time: 09:30` is text.
#
# It reads YAML 1.1 (js-yaml 3), in which digits with colons are a number to the base of 60, as long as they do not begin with 0. So
# the hours of an afternoon are numbers of minutes, those of a morning stay what was written, and hours with seconds are seconds.
# Expected: one kind of value for one kind of field. YAML 1.2 has no such numbers.
# Source: https://yaml.org/type/int.html
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund gray-matter@4.0.3 > /dev/null
cat > try.mjs << 'JS'
import matter from 'gray-matter';

for (const hour of ['09:30', '10:15', '14:30', '14:30:00'])
  console.log(hour, JSON.stringify(matter(`---\ntime: ${hour}\n---\n`, {}).data.time));
console.log(matter.stringify('', matter('---\ntime: 14:30\n---\n', {}).data).split('\n')[1]);
JS
cat > expected << 'TEXT'
09:30 "09:30"
10:15 615
14:30 870
14:30:00 52200
time: 870
TEXT
node try.mjs > seen
echo 'gray-matter@4.0.3'
cat seen
cmp -s seen expected || { echo 'This is not what was seen before.' >&2; exit 1; }
