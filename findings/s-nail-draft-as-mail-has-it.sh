#!/bin/sh
# s-nail 14.9.24 (Debian 14.9.24-2): `-t` sends a draft with two dates, and one with the line ends of mail without its text.
#
# With -t the recipients and other fields are read from the message itself. A draft that other programs wrote as RFC 5322 has it ends its
# lines with CRLF: the blank line between fields and text is not seen, each line of the text is skipped as "Not a header line", the names get a
# carriage return, and what is left is sent; the exit code is 0. With LF the text arrives, and the draft's own Date stands below a second one,
# where RFC 5322 (3.6) allows exactly one.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
chmod 755 .
apt-get download s-nail=14.9.24-2 > /dev/null 2>&1
dpkg -x s-nail_14.9.24-2_*.deb .
cat > mta << 'SH'
#!/bin/sh
cat > sent
SH
chmod +x mta
printf '%s\n' 'From: Kim Berg <kim@home.example>' 'To: Dana Okafor <dana@x.example>' 'Subject: Thank you' \
  'Date: Thu, 26 Nov 2026 09:30:00 +0100' '' 'Dear Dana,' '' 'Thank you for your time.' '' 'Kim' > lf.eml
sed 's/$/\r/' lf.eml > crlf.eml
for draft in lf crlf; do
  HOME="$folder" MAILRC=/dev/null usr/bin/s-nail -n -S v15-compat -S mta="file://$folder/mta" -t < "$draft.eml" 2> said
  echo "$draft: exit code $?, $(grep -c '^Date:' sent) dates, $(grep -c 'Thank you for your time' sent || :) lines of the text, $(grep -c 'Not a header line' said || :) skipped"
done > seen
cat > expected << 'TEXT'
lf: exit code 0, 2 dates, 1 lines of the text, 0 skipped
crlf: exit code 0, 2 dates, 0 lines of the text, 3 skipped
TEXT
echo 's-nail 14.9.24-2'
cat seen
cmp -s seen expected || { echo 'This is not what was seen before.' >&2; exit 1; }
