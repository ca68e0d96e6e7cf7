#!/bin/sh
# yaml 2.9.1: the failsafe schema still makes a Date of `!!timestamp`, and a Set of `!!set`.
#
# YAML 1.2 (10.1) gives the failsafe schema three tags: map, seq and str. An untagged 2026-11-20 stays text in it; with an explicit tag of
# another schema the value becomes a Date at midnight UTC, a day earlier west of Greenwich. `resolveKnownTags: false` keeps it text.
# Source: https://eemeli.org/yaml/#schema-options, https://yaml.org/spec/1.2.2/#101-failsafe-schema
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund yaml@2.9.1 > /dev/null
cat > try.mjs << 'JS'
import { parse } from 'yaml';

const written = 'plain: 2026-11-20\ntagged: !!timestamp 2026-11-20\nset: !!set {a, b}\n';
const kind = (value) => (typeof value === 'string' ? 'text' : value.constructor.name);
for (const options of [{ schema: 'failsafe' }, { schema: 'failsafe', resolveKnownTags: false }]) {
  const { plain, tagged, set } = parse(written, { ...options, logLevel: 'silent' });
  console.log(JSON.stringify(options), kind(plain), kind(tagged), kind(set));
}
JS
cat > expected << 'TEXT'
{"schema":"failsafe"} text Date Set
{"schema":"failsafe","resolveKnownTags":false} text text Object
TEXT
node try.mjs > seen
echo 'yaml@2.9.1'
cat seen
cmp -s seen expected || { echo 'This is not what was seen before.' >&2; exit 1; }
