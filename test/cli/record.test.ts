import assert from 'node:assert/strict';
import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { act } from '../../src/cli/act.ts';
import { readArguments } from '../../src/cli/arguments.ts';
import { replyAction } from '../../src/cli/commands/replied.ts';
import { openEntry } from '../../src/cli/target.ts';
import { cli, fixedWorld, onsite, scratch, textOf } from './cli.ts';

const letter = `---
letter: thank-you
entry: ../visit.md
to: Dana Okafor <dana@northwind.example>
subject: Thank you
sent:   # not yet
---
Dear Dana,
`;

const log = { 'visit.md': onsite, 'letters/dana.md': letter };

/** The entry after a record is added. */
const withRecord = (record: string) =>
  onsite.replace('decision-by: 2026-12-01\n', `decision-by: 2026-12-01\nfollow-ups:\n  - ${record}\n`);

const two = `---
company: Two
interviews:
  - {date: 2026-11-10, with: Ann Lee}
  - {date: 2026-11-19, with: Bo Li}
---
`;

describe('the record', () => {
  describe('sent', () => {
    it('is written in the letter and in its entry, and nothing else changes', async () => {
      const folder = scratch(log);
      const { code, out, err } = await cli(folder, 'sent', 'letters/dana.md', '--on', '2026-11-20');
      assert.deepEqual([code, err], [0, '']);
      assert.equal(out, 'Thank-you of 2026-11-20 is recorded in letters/dana.md and in visit.md.\n');
      assert.equal(
        textOf(folder, 'letters/dana.md'),
        letter.replace('sent:   # not yet', 'sent: 2026-11-20   # not yet'),
      );
      assert.equal(
        textOf(folder, 'visit.md'),
        withRecord('{letter: thank-you, to: Dana Okafor, sent: 2026-11-20, file: letters/dana.md}'),
      );
      assert.deepEqual(readdirSync(folder).toSorted(), ['letters', 'visit.md']);
    });

    it('says what a letter that went out had still to fill in', async () => {
      const folder = scratch({
        ...log,
        'letters/dana.md': `${letter}\nThank you for [one thing].\n\n[your name]\n`,
      });
      const { code, err } = await cli(folder, 'sent', 'letters/dana.md', '--on', '2026-11-20');
      assert.deepEqual(
        [code, err],
        [
          0,
          'letters/dana.md has blanks. [one thing] is still to be filled in. [your name] is still to be filled in.\n',
        ],
      );
      assert.match(textOf(folder, 'letters/dana.md'), /sent: 2026-11-20/);
    });

    it('is today without --on, and yesterday when one says so', async () => {
      const folder = scratch({
        ...log,
        'letters/luis.md': letter.replaceAll(/Dana Okafor <.*>/g, 'Luis Pereira'),
      });
      assert.match((await cli(folder, 'sent', 'letters/dana.md')).out, /of 2026-11-23/);
      assert.match((await cli(folder, 'sent', 'letters/luis.md', '--on', 'yesterday')).out, /of 2026-11-22/);
    });

    it('is on a day without its year, too, or on a weekday near today', async () => {
      const sentOn = async (day: string) =>
        (await cli(scratch(log), 'sent', 'letters/dana.md', '--on', day)).out;
      assert.match(await sentOn('Friday'), /of 2026-11-20/);
      assert.match(await sentOn('21 November'), /of 2026-11-21/);
    });

    it('settles what was owed', async () => {
      const folder = scratch(log);
      await cli(folder, 'sent', 'letters/dana.md');
      const { obligations } = JSON.parse((await cli(folder, 'agenda', '--format', 'json')).out);
      assert.deepEqual(
        obligations.map(({ letter: kind, to, state }: { letter: string; to: string; state: string }) => [
          kind,
          to,
          state,
        ]),
        [
          ['thank-you', 'Dana Okafor', 'sent'],
          ['thank-you', 'Luis Pereira', 'overdue'],
          ['check-in', 'Dana Okafor', 'upcoming'],
        ],
      );
    });

    it('is recorded once', async () => {
      const folder = scratch(log);
      await cli(folder, 'sent', 'letters/dana.md', '--on', '2026-11-20');
      const once = textOf(folder, 'visit.md');
      const again = await cli(folder, 'sent', 'letters/dana.md');
      assert.deepEqual(
        [again.code, again.out],
        [0, 'letters/dana.md was sent on 2026-11-20; nothing to record.\n'],
      );
      assert.equal((await cli(folder, 'sent', 'letters/dana.md', '--on', '2026-11-21')).code, 2);
      assert.equal(textOf(folder, 'visit.md'), once);
    });

    it('needs no file where the kind is named', async () => {
      const folder = scratch({ 'visit.md': onsite });
      const argv = ['sent', 'visit.md', '--letter', 'thank-you', '--to', 'luis'] as const;
      await cli(folder, ...argv);
      assert.equal(
        textOf(folder, 'visit.md'),
        withRecord('{letter: thank-you, to: Luis Pereira, sent: 2026-11-23}'),
      );
      assert.match((await cli(folder, ...argv)).out, /is sent already in visit\.md; nothing to record/);
    });

    it('refuses what is still to come, what is unclear, and what is no letter', async () => {
      const folder = scratch({ ...log, 'notes.md': 'no front matter', 'two.md': two });
      const err = async (...argv: readonly string[]) => (await cli(folder, 'sent', ...argv)).err;
      assert.match(await err('letters/dana.md', '--on', '2026-11-24'), /2026-11-24 is still to come/);
      assert.match(await err('letters/dana.md', '--on', '11/12/2026'), /it can be 2026-11-12 or 2026-12-11/);
      assert.match(
        await err('visit.md'),
        /visit\.md is an interview; name the file of the letter, such as letters\/dana\.md/,
      );
      assert.match(await err('notes.md'), /notes\.md is not an interview/);
      assert.match(
        await err('two.md', '--letter', 'thank-you'),
        /two\.md holds several interviews\. Name two\.md#2026-11-10 or two\.md#2026-11-19\./,
      );
      assert.equal(textOf(folder, 'letters/dana.md'), letter);
    });

    it('is written in a letter whose interview is gone', async () => {
      const folder = scratch({ 'dana.md': letter });
      assert.match((await cli(folder, 'sent', 'dana.md')).out, /; its interview is not in the log/);
      assert.match(textOf(folder, 'dana.md'), /^sent: 2026-11-23 {3}# not yet$/m);
    });
  });

  it('waive, snooze, replied and outcome write one record each', async () => {
    const cases = [
      [
        ['waive', 'visit.md', '--letter', 'thank-you', '--to', 'Dana', '--reason', 'Thanked her: by phone'],
        '{letter: thank-you, to: Dana Okafor, waived: "Thanked her: by phone"}',
      ],
      [
        ['waive', 'visit.md', '--letter', 'thank-you', '--reason', 'done'],
        '{letter: thank-you, waived: done}',
      ],
      [
        ['snooze', 'visit.md', '--letter', 'check-in', '--until', '2026-12-05'],
        '{letter: check-in, to: Dana Okafor, snoozed: 2026-12-05}',
      ],
      [['replied', 'visit.md', '--on', '2026-11-21'], '{replied: 2026-11-21}'],
    ] as const;
    for (const [argv, record] of cases) {
      const folder = scratch({ 'visit.md': onsite });
      const { code, err } = await cli(folder, ...argv);
      assert.deepEqual([code, err], [0, '']);
      assert.equal(textOf(folder, 'visit.md'), withRecord(record));
    }
    const folder = scratch({ 'visit.md': onsite });
    const { out } = await cli(folder, 'outcome', 'visit.md', 'turned', 'down', '--on', '2026-11-21');
    assert.equal(out, 'The outcome of visit.md is rejected, known since 2026-11-21.\n');
    assert.equal(
      textOf(folder, 'visit.md'),
      onsite
        .replace('outcome: waiting', 'outcome: rejected')
        .replace('12-01\n', '12-01\noutcome-since: 2026-11-21\n'),
    );
  });

  it('records no day while one waits, unless it is named', async () => {
    const upcoming = onsite.replace('outcome: waiting', 'outcome: upcoming');
    const folder = scratch({ 'visit.md': upcoming });
    const { out } = await cli(folder, 'outcome', 'visit.md', 'waiting');
    assert.equal(out, 'The outcome of visit.md is waiting.\n');
    assert.equal(textOf(folder, 'visit.md'), onsite);
    await cli(folder, 'outcome', 'visit.md', 'waiting', '--on', '2026-11-21');
    assert.equal(textOf(folder, 'visit.md'), onsite.replace('12-01\n', '12-01\noutcome-since: 2026-11-21\n'));
  });

  it('says what a record lacks', async () => {
    const folder = scratch({ 'visit.md': onsite });
    const cases: readonly (readonly [argv: string, sentence: RegExp])[] = [
      [
        'waive visit.md --reason no',
        /waive needs --letter KIND\. For this interview: thank-you or check-in\./,
      ],
      ['waive visit.md --letter thank-you', /waive needs --reason TEXT/],
      [
        'waive visit.md --letter acceptance --reason no',
        /No acceptance is due for visit\.md\. For this interview/,
      ],
      [
        'waive visit.md --letter thank-you --to Bob --reason no',
        /is not due to Bob\. It is due to Dana Okafor and Luis Pereira\./,
      ],
      ['snooze visit.md --letter thank-you', /snooze needs --until DATE/],
      ['snooze visit.md --letter thank-you --until today', /2026-11-23 is not ahead/],
      ['replied visit.md --on tomorrow', /is still to come/],
      [
        'outcome visit.md passed',
        /passed can mean several outcomes\. Write advanced, rejected, or withdrawn\./,
      ],
      ['outcome visit.md waitng', /waitng is not an outcome\. Write waiting/],
      ['outcome visit.md xyzzy', /xyzzy is not an outcome\. Write not yet, upcoming, waiting/],
    ];
    for (const [argv, sentence] of cases) {
      const { code, err } = await cli(folder, ...argv.split(' '));
      assert.equal(code, 2, argv);
      assert.match(err, sentence);
    }
    assert.equal(textOf(folder, 'visit.md'), onsite);
  });

  it('records the same thing once', async () => {
    const folder = scratch({ 'visit.md': onsite });
    const twice = async (...argv: readonly string[]) => {
      await cli(folder, ...argv);
      const once = textOf(folder, 'visit.md');
      const { code, out } = await cli(folder, ...argv);
      assert.deepEqual([code, textOf(folder, 'visit.md')], [0, once]);
      return out;
    };
    assert.match(await twice('replied', 'visit.md'), /is in visit\.md already/);
    assert.match(
      await twice('waive', 'visit.md', '--letter', 'thank-you', '--reason', 'x'),
      /waived already/,
    );
    assert.match(await twice('outcome', 'visit.md', 'offer'), /is offer already, known since 2026-11-23/);
  });

  it('refuses what another command wrote since the log was read', async () => {
    const folder = scratch(log);
    const world = { ...fixedWorld, cwd: folder };
    const argv = ['replied', 'visit.md', '--on', '2026-11-22'];
    const args = readArguments(argv);
    const target = await openEntry(args, world);
    await cli(folder, ...argv);
    const once = textOf(folder, 'visit.md');
    assert.throws(
      () => act(replyAction(args, target), target.log, world),
      /^UserError: visit\.md was changed by another program meanwhile\. Nothing was written; run it again\.$/,
    );
    assert.equal(textOf(folder, 'visit.md'), once);
  });

  it('keeps line ends, byte order mark and permissions', async () => {
    const text = `\uFEFF${onsite.replaceAll('\n', '\r\n')}`;
    const folder = scratch({ 'visit.md': text });
    chmodSync(join(folder, 'visit.md'), 0o640);
    await cli(folder, 'replied', 'visit.md');
    const by = 'decision-by: 2026-12-01\r\n';
    assert.equal(
      textOf(folder, 'visit.md'),
      text.replace(by, `${by}follow-ups:\r\n  - {replied: 2026-11-23}\r\n`),
    );
    if (process.platform !== 'win32') assert.equal(statSync(join(folder, 'visit.md')).mode & 0o777, 0o640);
  });

  it('says what to write by hand where no change is safe', async () => {
    const text = onsite.replace(
      'outcome: waiting',
      'outcome: waiting\nfollow-ups: &all\n  - {letter: check-in, sent: 2026-11-20}\nhistory: *all',
    );
    const folder = scratch({ 'visit.md': text });
    const { code, err } = await cli(folder, 'replied', 'visit.md');
    assert.deepEqual(
      [code, err],
      [
        2,
        'interview-follow-up: visit.md stays as it is, as a change could damage what stands there. Write this between its lines of dashes: the line "- {replied: 2026-11-23}" below "follow-ups:".\n',
      ],
    );
    assert.equal(textOf(folder, 'visit.md'), text);
  });

  it('leaves a read-only file alone', async () => {
    const folder = scratch({ 'visit.md': onsite });
    chmodSync(join(folder, 'visit.md'), 0o444);
    const { code, err } = await cli(folder, 'replied', 'visit.md');
    assert.deepEqual([code, err], [2, 'interview-follow-up: visit.md is read-only. Nothing was written.\n']);
    assert.equal(textOf(folder, 'visit.md'), onsite);
  });

  it('writes neither file where one cannot be written', async () => {
    const folder = scratch(log);
    chmodSync(join(folder, 'letters/dana.md'), 0o444);
    assert.equal((await cli(folder, 'sent', 'letters/dana.md')).code, 2);
    assert.deepEqual([textOf(folder, 'visit.md'), textOf(folder, 'letters/dana.md')], [onsite, letter]);
    assert.deepEqual(readdirSync(folder).toSorted(), ['letters', 'visit.md'], 'a temporary file is left');
  });
});
