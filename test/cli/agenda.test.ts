import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, cliWith, onsite, quiet, scratch } from './cli.ts';

const snoozed = `---
company: Contoso
date: 2026-11-20T10:00
outcome: waiting
contact: 山田 太郎
follow-ups:
  - {letter: thank-you, snoozed: 2026-11-25}
---
`;

const sent = `---
company: Adatum
date: 2026-11-20T10:00
outcome: waiting
contact: Mei Lin
follow-ups: [{letter: thank-you, sent: 2026-11-20}]
---
`;

describe('agenda', () => {
  it('groups for people, says why and until when', async () => {
    const folder = scratch({ 'a.md': onsite, 'b.md': snoozed, 'c.md': sent, 'd.md': quiet });
    const { code, out, err } = await cli(folder, 'agenda');
    assert.equal(err, '');
    assert.equal(code, 1);
    assert.deepEqual(
      out.split('\n').filter((line) => /^\S/.test(line)),
      [
        'Overdue',
        'Later',
        'Snoozed',
        '2 letters to write, as of Monday 23 November, 09:00 (America/New_York), in 4 interviews. Not shown: 1 sent (--all).',
      ],
    );
    const [, first, why, path] = out.split('\n');
    assert.equal(
      first,
      '  by Fri 20 Nov, 15:00    Thank-you to Dana Okafor   Northwind Robotics, Controls Engineer',
    );
    assert.match(why ?? '', /^ {26}You met on Thu 19 Nov\. .* until Thu 26 Nov\.$/);
    assert.equal(path, `${' '.repeat(26)}a.md`);
    assert.match(out, /^ {2}until Wed 25 Nov {8}Thank-you to 山田 太郎 {5}Contoso$/m);
  });

  it('never says that nothing is due without saying that it cannot read a note in full', async () => {
    const unread = '---\ncompany: Adatum\ndate: 10/11/26\noutcome: waiting\ncontact: Mei Lin\n---\n';
    const { out } = await cli(scratch({ 'a.md': unread, 'c.md': sent }), 'agenda');
    assert.match(out, /^1 file cannot be read in full, so letters may be missing: "check" says why\.$/m);
    assert.doesNotMatch((await cli(scratch({ 'c.md': sent }), 'agenda')).out, /in full/);
  });

  it('says first which offer asks for an answer', async () => {
    const offer = `---
company: Adatum
date: 2026-11-10T10:00
outcome: offer
outcome-since: 2026-11-12
offer-by: 2026-11-24
follow-ups: [{letter: offer-thanks, sent: 2026-11-12}]
---
`;
    const folder = scratch({ 'a.md': offer });
    const { code, out } = await cli(folder, 'agenda');
    assert.equal(code, 1);
    assert.deepEqual(out.split('\n'), [
      'To answer',
      '  The offer from Adatum must be answered by Tue 24 Nov: yes, no, or a request for more time.',
      '  a.md',
      '',
      'No letter is due now, as of Monday 23 November, 09:00 (America/New_York), in 1 interview. Not shown: 1 sent (--all).',
      '',
    ]);
    // These hold letters only, and their exit code is about no more.
    for (const format of ['json', 'ics'])
      assert.equal((await cli(folder, 'agenda', '--format', format)).code, 0);
    const answered = scratch({ 'a.md': offer.replace('outcome: offer', 'outcome: accepted') });
    assert.doesNotMatch((await cli(answered, 'agenda')).out, /To answer/);
  });

  it('lists an interview elsewhere by the reader’s clock, and says the other one', async () => {
    const folder = scratch({
      'a.md': onsite.replace('company:', 'time-zone: America/Los_Angeles\ncompany:'),
    });
    const [, first, why] = (await cli(folder, 'agenda')).out.split('\n');
    assert.match(first ?? '', /^ {2}by Fri 20 Nov, 18:00 /);
    assert.match(why ?? '', / Best by Fri 20 Nov, 15:00 \(America\/Los_Angeles\);/);
  });

  it('shows everything with --all, and leaves lapsed letters out of JSON without it', async () => {
    const folder = scratch({ 'a.md': sent, 'b.md': quiet.replace('no response', 'waiting') });
    assert.match((await cli(folder, 'agenda', '--all')).out, /^Sent\n[\s\S]*^Lapsed\n/m);
    const states = async (...argv: readonly string[]) => {
      const { obligations } = JSON.parse((await cli(folder, 'agenda', '--format', 'json', ...argv)).out);
      return obligations.map(({ state }: { state: string }) => state);
    };
    assert.deepEqual(await states(), ['sent', 'upcoming']);
    assert.deepEqual(await states('--all'), ['lapsed', 'lapsed', 'sent', 'upcoming']);
  });

  it('is null where nothing is known', async () => {
    const folder = scratch({ 'a.md': '---\ncompany: A\ndate: 2026-11-12\noutcome: rejected\n---\n' });
    const { code, out } = await cli(folder, 'agenda', '--format', 'json');
    const [one] = JSON.parse(out).obligations;
    assert.deepEqual([one.role, one.to, one.due, one.state], [null, null, null, 'open']);
    assert.equal(code, 0);
    assert.equal((await cli(folder, 'agenda', '--fail-on', 'information')).code, 1);
  });

  it('is a calendar', async () => {
    const { out } = await cli(scratch({ 'a.md': onsite }), 'agenda', '--format', 'ics');
    assert.match(out, /^BEGIN:VCALENDAR\r\n/);
    assert.match(out, /END:VCALENDAR(\r\n)?$/);
  });

  it('is the same calendar from every folder of the log', async () => {
    const folder = scratch({ 'interviews/2026/a.md': onsite, 'interviews/.keep': '' });
    const uids = async (cwd: string, ...argv: readonly string[]) =>
      (await cli(cwd, 'agenda', ...argv, '--format', 'ics')).out.match(/^UID:.*/gm);
    const known = await uids(folder);
    assert.ok(known && known.length > 0);
    assert.deepEqual(await uids(join(folder, 'interviews')), known);
    assert.deepEqual(await uids(join(folder, 'interviews/2026')), known);
    assert.deepEqual(await uids('/', folder), known);
    const set = scratch({ 'log/.interview-follow-up.json': '{}', 'log/2026/a.md': onsite });
    assert.deepEqual(await uids(join(set, 'log/2026')), known);
  });

  describe('kept in a file', () => {
    const keep = ['--format', 'ics', '--output', 'letters.ics'] as const;
    const later = { clock: () => '2026-11-23T15:00:00.000Z' };

    it('is written anew only when a letter in it changed', async () => {
      const folder = scratch({ 'a.md': onsite });
      const file = join(folder, 'letters.ics');
      const first = await cli(folder, 'agenda', ...keep);
      assert.equal(first.out, 'Wrote letters.ics: 3 changes; 3 letters to write.\n');
      assert.equal(first.code, 1);
      const text = readFileSync(file, 'utf8');
      const { ino, mtimeMs } = statSync(file);
      const again = await cliWith(later, folder, 'agenda', ...keep);
      assert.equal(again.out, 'Left letters.ics as it was; 3 letters to write.\n');
      assert.deepEqual([statSync(file).ino, statSync(file).mtimeMs], [ino, mtimeMs]);
      writeFileSync(join(folder, 'a.md'), onsite.replace('T14:00', 'T16:00'));
      const moved = await cliWith(later, folder, 'agenda', ...keep, '--now', '2026-11-23T09:00');
      assert.match(moved.out, /^Wrote letters\.ics: \d changes?; 3 letters to write\.\n$/);
      assert.notEqual(readFileSync(file, 'utf8'), text);
      assert.deepEqual(readFileSync(file, 'utf8').match(/^UID:.*/gm), text.match(/^UID:.*/gm));
    });

    it('takes no place of another file', async () => {
      const folder = scratch({
        'a.md': onsite,
        'letters.ics': 'Dear Dana,',
        'mine.ics': 'BEGIN:VCALENDAR\r\n',
      });
      for (const path of ['letters.ics', 'mine.ics', 'a.md']) {
        const before = readFileSync(join(folder, path), 'utf8');
        const { code, err } = await cli(folder, 'agenda', '--format', 'ics', '--output', path);
        assert.equal(code, 2);
        assert.match(
          err,
          / holds something else than the calendar that this tool writes\. Nothing was written/,
        );
        assert.equal(readFileSync(join(folder, path), 'utf8'), before);
      }
    });

    it('says in a sentence what cannot be done', async () => {
      const folder = scratch({ 'a.md': onsite });
      mkdirSync(join(folder, 'folder.ics'));
      const run = (...argv: readonly string[]) => cli(folder, 'agenda', ...argv);
      for (const [argv, said] of [
        [['--output', 'x.ics'], /--output keeps a calendar; use it with --format ics\./],
        [['--format', 'json', '--output', 'x.ics'], /--output keeps a calendar/],
        [['--format', 'ics', '--output', 'nowhere/x.ics'], /There is no folder nowhere\. Make it first/],
        [
          ['--format', 'ics', '--output', 'folder.ics'],
          /folder\.ics is a folder; name a file in it, such as/,
        ],
      ] as const) {
        const { code, err, out } = await run(...argv);
        assert.deepEqual([code, out], [2, '']);
        assert.match(err, said);
      }
      assert.ok(!existsSync(join(folder, 'x.ics')));
    });
  });

  it('tells the moment in the zone of --time-zone, the setting, the machine, in this order', async () => {
    const folder = scratch({ 'a.md': quiet, '.interview-follow-up.json': '{"timeZone": "Asia/Tokyo"}' });
    const plain = scratch({ 'a.md': quiet });
    const zone = async (where: string, ...argv: readonly string[]) =>
      JSON.parse(
        (await cliWith({ machineZone: 'Europe/Berlin' }, where, 'agenda', '--format', 'json', ...argv)).out,
      );
    assert.equal((await zone(folder, '--time-zone', 'UTC')).timeZone, 'UTC');
    assert.equal((await zone(folder)).timeZone, 'Asia/Tokyo');
    assert.equal((await zone(plain)).timeZone, 'Europe/Berlin');
    assert.equal((await zone(plain)).now, '2026-11-23T15:00:00+01:00');
  });
});
