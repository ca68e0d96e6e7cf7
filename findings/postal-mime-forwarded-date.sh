#!/bin/sh
# postal-mime 4.0.0: the day on which a forwarded mail was sent depends on the machine that reads it.
#
# Of a mail that is passed on as a part (message/rfc822), the text gets a block of headers, in which the date is no longer what was sent: it
# is written by the locale of the machine, on its clock, and without a zone. A mail of 5 November, 23:30 in California, is one of
# "11/6/2026" in an American Berlin and of "5.11.2026" in a German Los Angeles; nobody can tell which day of which month, or whose clock, from it. The
# moment is whole in `headers` only where the part is kept as an attachment (`forceRfc822Attachments`).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund postal-mime@4.0.0 > /dev/null
cat > try.mjs << 'JS'
import PostalMime from 'postal-mime';

const mail = [
  'From: Kim Doe <kim@example.org>',
  'Subject: Fwd: Your application',
  'Date: Mon, 09 Nov 2026 14:00:00 +0100',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain',
  '',
  'See below.',
  '--b',
  'Content-Type: message/rfc822',
  '',
  'From: Dana Okafor <dana@example.org>',
  'Subject: Your application',
  'Date: Thu, 05 Nov 2026 23:30:00 -0800',
  '',
  'Thank you for coming.',
  '--b--',
  '',
].join('\r\n');
const { text } = await PostalMime.parse(mail);
console.log(`${process.env.LC_ALL} ${process.env.TZ}: ${/^Date: *(.*)$/m.exec(text)[1]}`);
JS
cat > expected << 'TEXT'
en_US.UTF-8 Europe/Berlin: 11/6/2026, 08:30:00
de_DE.UTF-8 America/Los_Angeles: 5.11.2026, 23:30:00
ja_JP.UTF-8 Asia/Tokyo: 2026/11/6 16:30:00
TEXT
for machine in en_US.UTF-8:Europe/Berlin de_DE.UTF-8:America/Los_Angeles ja_JP.UTF-8:Asia/Tokyo; do
  LC_ALL=${machine%%:*} TZ=${machine#*:} node try.mjs
done > seen
echo 'postal-mime@4.0.0'
cat seen
cmp -s seen expected || { echo 'This is not what was seen before.' >&2; exit 1; }
