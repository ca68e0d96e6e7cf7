// What hostile names come to in everything that the command line prints. Each output is read back by its own rules.
import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { hostileNames } from '../hostileNames.ts';
import { cli, scratch } from './cli.ts';

const letterFile = 'letters/thanks.md';

/** A name within a line. A file that holds a NUL itself is one in another encoding, and is not read. */
function inLine(name: string): string {
  return name.replaceAll('\0', ' ').replace(/[\r\n]/g, ' ');
}

/** A log in which one name stands wherever a name, or any text, can stand. */
function logWith(name: string): string {
  const quoted = JSON.stringify(name);
  return scratch({
    'visit.md': `---
company: ${quoted}
role: ${quoted}
round: ${quoted}
date: 2026-11-19T14:00
decision-by: 2026-11-20
outcome: waiting
interviewers:
  - {name: ${quoted}, email: d@x.example, title: ${quoted}}
contact: {name: ${quoted}, email: c@x.example}
referrer: ${quoted}
---
## Highlights
- ${inLine(name)}

## Promised
- [ ] ${inLine(name)} by 2026-11-20
`,
    'wrong.md': `---\ncompany: ${JSON.stringify(`A ${name}`)}\ndate: ${quoted}\noutcome: ${quoted}\ncountry: ${quoted}\ntime-zone: ${quoted}\n${quoted}: x\nfollow-ups: [{letter: ${quoted}, to: ${quoted}, sent: ${quoted}, ${quoted}: x}]\n---\n`,
    [letterFile]: `---\nletter: thank-you\nentry: ../visit.md\nto: {name: ${quoted}, email: d@x.example}\nsubject: ${quoted}\n---\n\nDear ${inLine(name)},\n\nThank you.\n`,
    '.interview-follow-up.json': JSON.stringify({
      [name]: name,
      timeZone: name,
      outcomeWords: { [name]: [name] },
    }),
  });
}

/** What no output may hold: characters that steer a terminal, or turn or hide what it shows. */
const steering = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

interface Finding {
  readonly message: string;
}
const findingsIn = (out: string): readonly Finding[] => JSON.parse(out).findings;

describe('a hostile name', () => {
  for (const name of hostileNames) {
    const quoted = JSON.stringify(name);

    // No shell hands over a NUL.
    const typed = name.includes('\u0000') ? [] : [name];

    it(`${quoted} steers no terminal`, async () => {
      const folder = logWith(name);
      for (const argv of [
        ...['text', 'json', 'github', 'sarif'].map((format) => ['check', '--format', format]),
        ['agenda', '--all'],
        ['agenda', '--format', 'json'],
        ['review', letterFile],
        ['mail', letterFile],
        ['mail', letterFile, '--format', 'mailto'],
        ['generate', 'visit.md', '--letter', 'check-in', '--stdout'],
        ...typed.map((argument) => ['outcome', 'visit.md', argument]),
        ...typed.flatMap((argument) => [['replied', argument], ['check', argument], [argument]]),
      ]) {
        const { out, err } = await cli(folder, ...argv);
        assert.doesNotMatch(`${out}${err}`, steering, argv.join(' '));
      }
    });

    it(`${quoted} adds no annotation, and no link to one`, async () => {
      const folder = logWith(name);
      const findings = findingsIn((await cli(folder, 'check', '--format', 'json')).out);
      assert.ok(findings.length > 3);
      const { out: github } = await cli(folder, 'check', '--format', 'github');
      const lines = github.trimEnd().split('\n');
      assert.equal(lines.length, findings.length);
      for (const line of lines) {
        assert.match(
          line,
          /^::(error|warning|notice) file=[\w./-]+,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=[a-z-]+::/,
        );
        assert.doesNotMatch(line, /%(?!25|0A|0D|3A|2C)/);
      }
      const { out: sarif } = await cli(folder, 'check', '--format', 'sarif');
      for (const { message } of JSON.parse(sarif).runs[0].results) {
        assert.doesNotMatch(message.text.replace(/\\[\\[\]]/g, ''), /[[\]\\]/, 'a link of SARIF');
        assert.doesNotMatch(message.text.replace(/\{\{|\}\}/g, ''), /[{}]/, 'a placeholder of SARIF');
      }
    });

    it(`${quoted} adds nothing to a calendar`, async () => {
      const { out } = await cli(logWith(name), 'agenda', '--format', 'ics');
      const calendar = new ICAL.Component(ICAL.parse(out));
      const events = calendar.getAllSubcomponents('vevent');
      assert.ok(events.length > 0);
      for (const event of events) {
        const names = event.getAllProperties().map((property) => property.name);
        assert.deepEqual([...new Set(names)].length, names.length);
        const known =
          /^(uid|sequence|dtstamp|dtstart|dtend|summary|description|transp|categories|last-modified)$/;
        assert.deepEqual(
          names.filter((one) => !known.test(one)),
          [],
        );
        assert.deepEqual(
          event.getAllSubcomponents().map((one) => one.name),
          ['valarm'],
        );
      }
      assert.doesNotMatch(out, /(?!\r?\n)[\p{Cc}\p{Bidi_Control}]/u);
    });

    it(`${quoted} adds nothing to a mail`, async () => {
      const folder = logWith(name);
      const { out } = await cli(folder, 'mail', letterFile, '--format', 'eml');
      const mail = await PostalMime.parse(out);
      const headers = mail.headers.map(({ key }) => key);
      const known =
        /^(to|subject|date|message-id|mime-version|content-type|content-transfer-encoding|x-unsent)$/;
      assert.deepEqual(
        headers.filter((one) => !known.test(one)),
        [],
      );
      // Where a name says nothing, the recipient is left to be filled in.
      const recipients = (mail.to ?? []).map(({ address }) => address);
      assert.ok(recipients.every((address) => address === 'd@x.example') && recipients.length <= 1);
      assert.deepEqual([mail.cc, mail.bcc, mail.attachments.length], [undefined, undefined, 0]);
      assert.doesNotMatch(mail.html ?? '', /<(script|img|svg|iframe)|<[^>]*(javascript:|command:|\son\w+=)/i);
      const { out: link } = await cli(folder, 'mail', letterFile, '--format', 'mailto');
      const url = new URL(link.trim());
      assert.deepEqual(
        [url.pathname, [...url.searchParams.keys()]],
        [recipients.join(), ['subject', 'body']],
      );
    });

    it(`${quoted} leads no new file anywhere, and stays what it is in it`, async () => {
      const folder = logWith(name);
      for (const argv of [
        ['generate', 'visit.md', '--letter', 'check-in'],
        ['new', '--company', name, '--role', name, '--round', name],
      ]) {
        const { code, out, err } = await cli(folder, ...argv);
        assert.equal(code, 0, err);
        assert.match(out, /^(letters\/)?2026-11-23[\p{L}\p{N}-]*\.md\n$/u);
      }
    });
  }
});
