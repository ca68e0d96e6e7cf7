import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cli, cliWith, onsite, scratch, textOf } from './cli.ts';

const invitation = `BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:1@northwind.example
SEQUENCE:0
DTSTAMP:20261120T090000Z
DTSTART;TZID=America/New_York:20261203T140000
DTEND;TZID=America/New_York:20261203T144500
SUMMARY:Final interview - Controls Engineer
DESCRIPTION:Hi Kim\\, we look forward to seeing you at Northwind Robotics for the Controls Engineer role.
ORGANIZER;CN=Rosa Hale:mailto:rosa@northwind.example
ATTENDEE;CUTYPE=INDIVIDUAL;CN="Okafor, Dana":mailto:dana@northwind.example
ATTENDEE;CUTYPE=ROOM;CN=Room 3:mailto:room3@northwind.example
ATTENDEE;CUTYPE=INDIVIDUAL;CN=Kim Berg:mailto:kim@home.test
END:VEVENT
END:VCALENDAR
`;

const refusal = `From: Rosa Hale <rosa@northwind.example>
To: Kim Berg <kim@home.test>
Subject: Your interview
Date: Fri, 20 Nov 2026 16:20:00 -0500
Message-ID: <1@northwind.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hi Kim,

Thank you for your time. Unfortunately, we have decided to move forward with another candidate.

Best,
Rosa Hale
<script>alert(1)</script>
`;

const tracker = `| Date | Company | Role | Round | With | Result |
|---|---|---|---|---|---|
| 2026-11-18 | Juno | Analyst | phone | Ada Byron | waiting |
| 2026-11-19 | Northwind | Controls Engineer | onsite | Rosa Hale | waiting |
`;

describe('a message about one of several interviews in a file', () => {
  it('names that interview, in the text, in JSON and in the command for a reply', async () => {
    const folder = scratch({ 'refusal.eml': refusal, 'tracker.md': tracker });
    const { out } = await cli(folder, 'answer', '--from', 'refusal.eml');
    const name = 'tracker.md#2026-11-19-northwind';
    assert.match(out, new RegExp(`^It is about ${name}\\.$`, 'm'));
    assert.match(out, new RegExp(`generate ${name} --letter rejection-reply$`, 'm'));
    const json = JSON.parse((await cli(folder, 'answer', '--from', 'refusal.eml', '--format', 'json')).out);
    assert.equal(json.entry, name);
  });
});

describe('new --from', () => {
  it('shows what it read with the words it came from, and writes nothing', async () => {
    const folder = scratch({ 'invite.ics': invitation });
    const { code, out, err } = await cli(folder, 'new', '--from', 'invite.ics');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^start +2026-12-03T14:00:00 +<- DTSTART: “2026-12-03 14:00”$/m);
    assert.match(out, /^interviewer +Dana Okafor <dana@northwind\.example> +<- ATTENDEE: “Okafor, Dana”$/m);
    assert.match(out, /Nothing is written\./);
    assert.doesNotMatch(out, /Room 3|Kim/);
    assert.deepEqual(readdirSync(folder), ['invite.ics']);
  });

  it('writes the entry with --yes, and of a known process the next round', async () => {
    const folder = scratch({ 'invite.ics': invitation, 'interviews/a.md': onsite });
    const { code, out } = await cli(folder, 'new', '--from', 'invite.ics', '--yes');
    assert.equal(code, 0);
    const path = /^Written: (.*)$/m.exec(out)?.[1] ?? '';
    assert.equal(path, 'interviews/2026-12-03-northwind-robotics-final-interview.md');
    assert.equal(
      textOf(folder, path).split('\n---\n')[0],
      `---
company: Northwind Robotics
role: Controls Engineer
date: 2026-12-03T14:00:00
round: Final interview
outcome:
decision-by:
interviewers:
  - Dana Okafor <dana@northwind.example>
contact: Rosa Hale <rosa@northwind.example>
duration: 45
calendar-uid: 1@northwind.example`,
    );
    assert.equal((await cli(folder, 'check', '--format', 'json', '--fail-on', 'error')).code, 0);
  });

  it('tells of a reply only where the entry is there', async () => {
    const folder = scratch({ 'invite.ics': invitation, 'interviews/a.md': onsite });
    const dry = await cli(folder, 'new', '--from', 'invite.ics');
    assert.match(dry.out, /Would write:/);
    assert.doesNotMatch(dry.out, /A reply:/, 'an older round is not the one to answer about');
    const written = await cli(folder, 'new', '--from', 'invite.ics', '--yes');
    assert.match(written.out, /A reply: interview-follow-up generate interviews\/2026-12-03-/);
  });

  it('moves and cancels the entry that an invitation made', async () => {
    const moved = invitation.replace('SEQUENCE:0', 'SEQUENCE:1').replaceAll('20261203T14', '20261204T11');
    const calledOff = moved.replace('METHOD:REQUEST', 'METHOD:CANCEL').replace('SEQUENCE:1', 'SEQUENCE:2');
    const folder = scratch({ 'a.ics': invitation, 'b.ics': moved, 'c.ics': calledOff });
    const { out } = await cli(folder, 'new', '--from', 'a.ics', '--yes', '--company', 'Northwind');
    const path = /^Written: (.*)$/m.exec(out)?.[1] ?? '';
    await cli(folder, 'new', '--from', 'b.ics', '--yes');
    assert.match(textOf(folder, path), /^date: "?2026-12-04T11:00:00"?$/m);
    await cli(folder, 'answer', '--from', 'c.ics', '--yes');
    assert.match(textOf(folder, path), /^outcome: cancelled$/m);
    assert.equal(readdirSync(join(folder, 'interviews')).length, 1, 'no second entry is made');
  });

  it('takes the place of a moved invitation, and keeps the zone that the message names whatever --time-zone says', async () => {
    const placed = invitation.replace('SEQUENCE:0', 'SEQUENCE:0\nLOCATION:Harbour House');
    const moved = placed
      .replace('SEQUENCE:0', 'SEQUENCE:1')
      .replaceAll('20261203T14', '20261204T11')
      .replace('LOCATION:Harbour House', 'LOCATION:Quay 4');
    const folder = scratch({ 'a.ics': placed, 'b.ics': moved });
    const zone = ['--time-zone', 'America/Denver', '--company', 'Northwind', '--yes'];
    const { out } = await cli(folder, 'new', '--from', 'a.ics', ...zone);
    const path = /^Written: (.*)$/m.exec(out)?.[1] ?? '';
    const written = textOf(folder, path);
    assert.match(written, /^location: Harbour House$/m);
    assert.doesNotMatch(written, /Denver/);
    const changed = await cli(folder, 'new', '--from', 'b.ics', ...zone);
    assert.match(changed.out, /^ {2}Harbour House -> Quay 4$/m);
    assert.match(textOf(folder, path), /^location: Quay 4$/m);
  });

  it('reads the input for -, and takes what the person says for sure', async () => {
    const folder = scratch({});
    const text = 'Could you do Thursday 3 Dec, 14:00-15:00 CET with Dana Okafor and Luis Pereira?\n';
    const input = () => new TextEncoder().encode(text);
    const { out } = await cliWith({ input }, folder, 'new', '--from', '-', '--company', 'Adatum', '--yes');
    const path = /^Written: (.*)$/m.exec(out)?.[1] ?? '';
    const entry = textOf(folder, path);
    assert.match(entry, /^company: Adatum$/m);
    assert.match(entry, /^date: 2026-12-03T14:00:00$/m);
    assert.match(entry, /^time-zone: Europe\/Berlin$/m);
    assert.match(entry, /- Dana Okafor\n {2}- Luis Pereira$/m);
  });

  it('says in a sentence what is no message', async () => {
    const folder = scratch({
      'empty.txt': '',
      'picture.png': Uint8Array.from([137, 80, 78, 71, 0, 0, 0, 13]),
    });
    for (const [file, why] of [
      ['empty.txt', /empty\.txt cannot be read as a message\. There is no text in it\./],
      ['picture.png', /neither a mail, nor an invitation, nor text/],
      ['missing.eml', /missing\.eml cannot be read: it is not there/],
      ['.', /cannot be read: it is a folder/],
    ] as const) {
      const { code, err } = await cli(folder, 'new', '--from', file);
      assert.equal(code, 2);
      assert.match(err, why);
    }
  });

  it('says it as JSON, too', async () => {
    const folder = scratch({ 'invite.ics': invitation });
    const { out } = await cli(folder, 'new', '--from', 'invite.ics', '--format', 'json');
    const { version, reading, sources, questions, newEntry } = JSON.parse(out);
    assert.equal(version, 1);
    assert.equal(reading.kind.value, 'invitation');
    assert.deepEqual(questions, []);
    assert.ok(
      sources.some(
        ({ field, words }: { field: string; words: { place: string } }) =>
          field === 'date' && words.place === 'DTSTART',
      ),
    );
    assert.match(newEntry.text, /^---\ncompany: Northwind Robotics\n/);
  });
});

describe('answer', () => {
  it('records the outcome and its day in the entry, once it is told to', async () => {
    const folder = scratch({ 'interviews/a.md': onsite, 'mail.eml': refusal });
    const shown = await cli(folder, 'answer', 'interviews/a.md', '--from', 'mail.eml');
    assert.match(shown.out, /^message +rejection +<- “move forward with another candidate”$/m);
    assert.match(
      shown.out,
      /Would change:\ninterviews\/a\.md\n {2}outcome: rejected\n {2}outcome-since: 2026-11-20\n/,
    );
    assert.match(
      shown.out,
      /A reply: interview-follow-up generate interviews\/a\.md --letter rejection-reply/,
    );
    assert.equal(textOf(folder, 'interviews/a.md'), onsite);
    const written = await cli(folder, 'answer', 'interviews/a.md', '--from', 'mail.eml', '--yes');
    assert.equal(written.code, 0);
    assert.equal(
      textOf(folder, 'interviews/a.md'),
      onsite
        .replace('outcome: waiting', 'outcome: rejected')
        .replace('decision-by: 2026-12-01', 'decision-by: 2026-12-01\noutcome-since: 2026-11-20'),
    );
    assert.match(
      (await cli(folder, 'answer', 'interviews/a.md', '--from', 'mail.eml', '--yes')).out,
      /There is nothing to write\./,
    );
  });

  it('finds the interview by itself', async () => {
    const folder = scratch({ 'interviews/a.md': onsite, 'mail.eml': refusal });
    assert.match(
      (await cli(folder, 'answer', '--from', 'mail.eml')).out,
      /^It is about interviews\/a\.md\.$/m,
    );
    const other = scratch({
      'interviews/a.md': onsite.replaceAll('orthwind', 'oodgrove').replaceAll('Dana', 'Ana'),
      'mail.eml': refusal,
    });
    assert.match(
      (await cli(other, 'answer', '--from', 'mail.eml')).out,
      /No interview of the log is known in it\. Name its entry\./,
    );
  });

  it('writes nothing of what can be read in two ways, unless --as says which', async () => {
    const both = refusal.replace(
      'another candidate.',
      'another candidate. We would be pleased to offer you the position of Technician.',
    );
    const folder = scratch({ 'interviews/a.md': onsite, 'mail.eml': both });
    const open = await cli(folder, 'answer', '--from', 'mail.eml', '--yes');
    assert.match(open.out, /^\? It can be read as rejection or offer\. Which is it\?$/m);
    assert.equal(textOf(folder, 'interviews/a.md'), onsite);
    await cli(folder, 'answer', '--from', 'mail.eml', '--yes', '--as', 'rejection');
    assert.match(textOf(folder, 'interviews/a.md'), /^outcome: rejected$/m);
  });

  it('keeps the message as a quote only where it is asked to', async () => {
    const folder = scratch({ 'interviews/a.md': onsite, 'mail.eml': refusal });
    await cli(folder, 'answer', '--from', 'mail.eml', '--yes', '--keep-message');
    const text = textOf(folder, 'interviews/a.md');
    assert.match(text, /\n## Messages\n\n> \*\*2026-11-20, Rosa Hale, Your interview\*\*\n>\n> Hi Kim,\n>\n/);
    assert.match(text, /^> \\<script>alert\(1\)\\<\/script>$/m);
    assert.ok(text.startsWith(onsite.slice(0, 40)));
    await cli(folder, 'answer', '--from', 'mail.eml', '--yes', '--keep-message');
    assert.equal(textOf(folder, 'interviews/a.md'), text, 'the same message is kept once');
    const silent = scratch({ 'interviews/a.md': onsite, 'mail.eml': refusal });
    await cli(silent, 'answer', '--from', 'mail.eml', '--yes');
    assert.doesNotMatch(textOf(silent, 'interviews/a.md'), /Messages|Unfortunately/);
  });

  it('needs a message', async () => {
    assert.match((await cli(scratch({}), 'answer')).err, /answer needs --from FILE/);
    assert.match(
      (await cli(scratch({ 'mail.eml': refusal }), 'answer', '--from', 'mail.eml', '--as', 'maybe')).err,
      /--as maybe is not known\. It can be invitation,/,
    );
    assert.equal(existsSync(join(scratch({}), 'interviews')), false);
  });
});
