#!/bin/sh
# postal-mime 4.0.0: in flowed text a quote runs into what stands around it.
#
# RFC 3676 (4.5) joins the lines of a paragraph within one quote depth: the marks of the quote are taken off first, and a line of another
# depth never continues a paragraph. postal-mime joins by the space at the end alone. So a mark stays within the quote, and where an answer
# ends with a space, the time that was offered before reads as part of it. mailparser 3.14.2 reads both as they are meant.
# Expected: an answer and a quote of two lines.
# Source: https://www.rfc-editor.org/rfc/rfc3676#section-4.5
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund postal-mime@4.0.0 mailparser@3.14.2 > /dev/null
cat > try.mjs << 'JS'
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

const head = 'From: dana@northwind.example\r\nContent-Type: text/plain; format=flowed\r\n\r\n';
const quoted = 'Thursday suits us.\r\n> Could we meet on Wednesday \r\n> at 10:00?\r\n';
const beside = 'Thursday suits us. \r\n> Could we meet on Wednesday?\r\n';
for (const [name, text] of Object.entries({ quoted, beside })) {
  console.log(name, 'postal-mime', JSON.stringify((await PostalMime.parse(head + text)).text.trim()));
  console.log(name, 'mailparser', JSON.stringify((await simpleParser(head + text)).text.trim()));
}
JS
cat > expected << 'TEXT'
quoted postal-mime "Thursday suits us.\n> Could we meet on Wednesday > at 10:00?"
quoted mailparser "Thursday suits us.\n> Could we meet on Wednesday at 10:00?"
beside postal-mime "Thursday suits us. > Could we meet on Wednesday?"
beside mailparser "Thursday suits us. \n> Could we meet on Wednesday?"
TEXT
node try.mjs > seen
echo 'postal-mime@4.0.0 mailparser@3.14.2'
cat seen
cmp -s seen expected || { echo 'This is not what was seen before.' >&2; exit 1; }
