import assert from 'node:assert/strict';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { cli, onsite, scratch, textOf } from './cli.ts';

describe('new', () => {
  it('writes an entry of what is known, ready for notes, and prints its path', async () => {
    const folder = scratch({});
    const { code, out, err } = await cli(
      folder,
      ...[
        'new',
        '--company',
        'Northwind, Inc.',
        '--role',
        'QA: lead',
        '--date',
        '2026-11-20T14:00',
        '--round',
        'onsite',
      ],
      ...['--interviewers', 'Dana Okafor <dana@northwind.example>, Luis Pereira (Staff Engineer)'],
    );
    assert.deepEqual([code, err], [0, '']);
    assert.equal(out, 'interviews/2026-11-20-northwind-inc-onsite.md\n');
    assert.equal(
      textOf(folder, out.trim()),
      `---
company: "Northwind, Inc."
role: "QA: lead"
date: 2026-11-20T14:00:00
round: onsite
outcome:
decision-by:
interviewers:
  - Dana Okafor <dana@northwind.example>
  - Luis Pereira (Staff Engineer)
---

## Highlights

## Unsaid

## Promised

## Questions
`,
    );
    const { obligations } = JSON.parse((await cli(folder, 'agenda', '--format', 'json')).out);
    assert.deepEqual(
      obligations.map(({ company, to, letter }: Record<string, string>) => [company, to, letter]),
      [
        ['Northwind, Inc.', 'Dana Okafor', 'thank-you'],
        ['Northwind, Inc.', 'Luis Pereira', 'thank-you'],
        ['Northwind, Inc.', 'Dana Okafor', 'check-in'],
      ],
    );
  });

  it('is today without --date, and takes a date as people write it', async () => {
    const folder = scratch({});
    assert.equal((await cli(folder, 'new', '--company', 'A')).out, 'interviews/2026-11-23-a.md\n');
    assert.equal(
      (await cli(folder, 'new', '--company', 'A', '--date', 'Nov 19, 2026')).out,
      'interviews/2026-11-19-a.md\n',
    );
    assert.match(
      (await cli(folder, 'new', '--company', 'A', '--date', '11/12/2026')).err,
      /it can be 2026-11-12 or 2026-12-11/,
    );
  });

  it('never takes the place of a file', async () => {
    const folder = scratch({});
    const names = [];
    for (let count = 0; count < 3; count++)
      names.push((await cli(folder, 'new', '--company', 'Ünï & Co')).out.trim());
    assert.deepEqual(names, [
      'interviews/2026-11-23-uni-co.md',
      'interviews/2026-11-23-uni-co-2.md',
      'interviews/2026-11-23-uni-co-3.md',
    ]);
  });

  it('goes where the log is', async () => {
    const beside = scratch({ 'a.md': onsite });
    assert.equal((await cli(beside, 'new', '--company', 'B')).out, '2026-11-23-b.md\n');
    const named = scratch({ 'jobs/a.md': onsite, '.interview-follow-up.json': '{"folder": "jobs"}' });
    assert.equal((await cli(named, 'new', '--company', 'B')).out, 'jobs/2026-11-23-b.md\n');
    const inside = scratch({ 'interviews/readme.txt': '' });
    assert.equal((await cli(join(inside, 'interviews'), 'new', '--company', 'B')).out, '2026-11-23-b.md\n');
    assert.equal((await cli(scratch({}), 'new', inside, '--company', 'B')).code, 0);
    assert.ok(existsSync(join(inside, 'interviews/2026-11-23-b-2.md')));
  });

  it('makes no name lead anywhere', async () => {
    const folder = scratch({});
    for (const company of [
      '../../etc/passwd',
      'CON',
      '..',
      'a\nb: c',
      '\u202Eevil',
      '"}',
      '- x',
      'ACME #1',
    ]) {
      const { code, out } = await cli(folder, 'new', '--company', company, '--role', company);
      assert.equal(code, 0, company);
      assert.match(out, /^interviews\/2026-11-23-?[\p{L}\p{N}-]*\.md\n$/u);
    }
    const { findings, entries } = JSON.parse((await cli(folder, 'check', '--format', 'json')).out);
    assert.deepEqual(
      [entries, findings.filter(({ severity }: { severity: string }) => severity === 'error')],
      [8, []],
    );
  });

  it('needs a company, and stays inside the folder', async function () {
    assert.match((await cli(scratch({}), 'new')).err, /new needs --company NAME/);
    if (process.platform === 'win32') this.skip();
    const [folder, outside] = [scratch({}), scratch({})];
    symlinkSync(outside, join(folder, 'interviews'));
    const { code } = await cli(folder, 'new', '--company', 'A');
    assert.equal(code, 2);
    assert.deepEqual(existsSync(join(outside, '2026-11-23-a.md')), false);
  });
});
