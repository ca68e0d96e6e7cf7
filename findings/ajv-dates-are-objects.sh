#!/bin/sh
# ajv 8.20.0 with js-yaml 4.1.1: a day of YAML is valid as an object, and not as a string.
#
# A schema says of a date `{"type": "string", "format": "date"}`. js-yaml reads 2026-11-20 as a Date, of which Ajv says that it is no string
# but an object, even one with no properties at all. So the schema refuses the ordinary way to write a day, and the other reading (core
# schema) of the same file is accepted.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund ajv@8.20.0 js-yaml@4.1.1 > /dev/null
cat > try.mjs << 'JS'
import Ajv from 'ajv';
import yaml from 'js-yaml';

const ajv = new Ajv();
for (const schema of [yaml.DEFAULT_SCHEMA, yaml.CORE_SCHEMA]) {
  const { day } = yaml.load('day: 2026-11-20', { schema });
  console.log(
    day.constructor.name,
    ...['string', 'object'].map((type) => `${type}: ${ajv.validate({ type }, day)}`),
    `empty object: ${ajv.validate({ type: 'object', maxProperties: 0 }, day)}`,
  );
}
JS
cat > expected << 'TEXT'
Date string: false object: true empty object: true
String string: true object: false empty object: false
TEXT
node try.mjs > seen
echo 'ajv@8.20.0 js-yaml@4.1.1'
cat seen
cmp -s seen expected || { echo 'This is not what was seen before.' >&2; exit 1; }
