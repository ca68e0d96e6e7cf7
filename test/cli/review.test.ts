import assert from 'node:assert/strict';
import { join } from 'node:path';
import { cli, onsite, scratch } from './cli.ts';

const path = 'interviews/letters/thanks.md';
const letter = `---
letter: withdrawal
entry: ../visit.md
to: Dana Okafor <dana@northwind.example>
subject: "Controls Engineer: my application"
sent:
---
Dear Luis,

Thank you for the visit and for the time that you all took. I am withdrawing my application for the Controls Engineer role, and I wanted you
to hear it from me as soon as I knew. I wish you and the team every success with the pilot line. [one kind word]

Kind regards,
Robin
`;
const log = (text = letter) => scratch({ 'interviews/visit.md': onsite, [path]: text });

describe('review', () => {
  it('finds the interview of a letter that is named from another folder', async () => {
    const log = scratch({
      'talks/visit.md': onsite,
      'letters/thanks.md': letter.replace('../visit', '../talks/visit'),
    });
    const { out } = await cli(
      scratch({}),
      'review',
      '--sources',
      join(log, 'letters/thanks.md'),
      '--format',
      'json',
    );
    const codes = JSON.parse(out).findings.map(({ code }: { readonly code: string }) => code);
    assert.ok(!codes.includes('letter-entry-missing'), codes.join());
  });

  it('says what is wrong with a letter, by place', async () => {
    const { code, out } = await cli(log(), 'review', path, '--format', 'json');
    assert.equal(code, 1);
    const { findings } = JSON.parse(out);
    assert.deepEqual(
      findings.map((one: Record<string, unknown>) => [
        one.file,
        one.line,
        one.column,
        one.severity,
        one.code,
      ]),
      [
        ['interviews/letters/thanks.md', 8, 6, 'error', 'wrong-person'],
        ['interviews/letters/thanks.md', 11, 98, 'error', 'unfilled-blank'],
      ],
    );
  });

  it('is content with a letter that is fine', async () => {
    const fine = letter.replace('Luis', 'Dana').replace(' [one kind word]', '');
    const { code, out } = await cli(log(fine), 'review', path);
    assert.equal(code, 0);
    assert.match(out, /^Nothing to report/);
  });

  it('fails on what one asks it to', async () => {
    const { code } = await cli(log(), 'review', path, '--fail-on', 'never');
    assert.equal(code, 0);
  });

  it('says with --sources what neither the notes nor the profile hold', async () => {
    const invented = letter
      .replace('Luis', 'Dana')
      .replace('[one kind word]', 'Karen Mills and my Kubernetes course of 2019 helped.');
    const folder = scratch({
      'interviews/visit.md': onsite,
      [path]: invented,
      'profile.md': '---\nname: Robin\nskills: [Kubernetes]\n---\n',
    });
    const codesOf = async (...options: readonly string[]) => {
      const { out } = await cli(folder, 'review', path, '--format', 'json', ...options);
      const { findings } = JSON.parse(out);
      return findings.map(({ code, severity, message }: Record<string, string>) => [code, severity, message]);
    };
    assert.deepEqual(await codesOf(), []);
    assert.deepEqual(await codesOf('--sources'), [
      ['not-in-notes', 'information', 'Your notes do not hold this name: Karen Mills.'],
      ['not-in-notes', 'information', 'Your notes do not hold this number: 2019.'],
    ]);
  });

  it('wants a letter', async () => {
    const { code, err } = await cli(log(), 'review', 'interviews/visit.md');
    assert.equal(code, 2);
    assert.match(err, /visit\.md is an interview; name the file of a letter\./);
  });
});
