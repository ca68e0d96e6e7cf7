#!/bin/sh
# nodemailer 10.6.0: a draft without a sender is named `...@localhost`, and there is no option for none.
#
# MailComposer composes mail for other programs too. Without `from` it writes a Message-ID at localhost, which a mail program that opens
# the draft keeps: the letter goes out under a name that is no host's. `messageId: false` changes nothing. RFC 5322 (3.6.4) says SHOULD of the
# field, and that the host who makes it has to see to it that it is unique.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund nodemailer@10.6.0 > /dev/null
cat > try.mjs << 'JS'
import MailComposer from 'nodemailer/lib/mail-composer';

for (const messageId of [undefined, false]) {
  const mail = new MailComposer({ to: 'dana@x.example', subject: 'a', text: 'b', ...(messageId !== undefined && { messageId }) });
  const built = (await mail.compile().build()).toString();
  console.log(/^Message-ID: <[0-9a-f-]+@(.*)>/m.exec(built)?.[1]);
}
JS
cat > expected << 'TEXT'
localhost
localhost
TEXT
node try.mjs > seen
echo 'nodemailer@10.6.0'
cat seen
cmp -s seen expected || { echo 'This is not what was seen before.' >&2; exit 1; }
