#!/bin/sh
# remark 15.0.1 and prettier 3.10.1: days at the start of lines, as German writes them, become other days.
#
# `19. November` at the start of a line is the first item of an ordered list, and every such line after it is the next one, whatever its
# number (CommonMark 0.31.2, 5.2 and 5.3). What both write back counts on from the first: in a diary that an editor formats when it is saved,
# the 25th becomes the 20th. remark's `incrementListMarker: false` makes all of them the 19th. Expected: the numbers as they were written.
# Source: https://spec.commonmark.org/0.31.2/#list-items
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund remark@15.0.1 prettier@3.10.1 > /dev/null
cat > try.mjs << 'JS'
import { format } from 'prettier';
import { remark } from 'remark';

const diary = '19. November: Gespräch\n25. November: Zusage\n';
console.log(await format(diary, { parser: 'markdown' }).then((text) => text.trim()));
console.log(String(remark().processSync(diary)).trim().replace(/\n+/g, '\n'));
console.log(String(remark().data('settings', { incrementListMarker: false }).processSync(diary)).trim().replace(/\n+/g, '\n'));
JS
cat > expected << 'TEXT'
19. November: Gespräch
20. November: Zusage
19. November: Gespräch
20. November: Zusage
19. November: Gespräch
19. November: Zusage
TEXT
node try.mjs > seen
echo 'remark@15.0.1 prettier@3.10.1'
cat seen
cmp -s seen expected || { echo 'This is not what was seen before.' >&2; exit 1; }
