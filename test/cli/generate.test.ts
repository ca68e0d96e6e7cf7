import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, onsite, quiet, scratch, textOf } from './cli.ts';

const letter = (to: string) => `interviews/letters/2026-11-23-northwind-robotics-thank-you-${to}.md`;

describe('generate', () => {
  const log = { 'interviews/visit.md': onsite, 'interviews/old.md': quiet };

  it('writes the letter that is owed first, then the next, and prints the path', async () => {
    const folder = scratch(log);
    const one = await cli(folder, 'generate', 'interviews/visit.md');
    assert.deepEqual(one, { code: 0, out: `${letter('dana-okafor')}\n`, err: '' });
    const text = textOf(folder, letter('dana-okafor'));
    assert.match(
      text,
      /^---\nletter: thank-you\nentry: .*visit\.md.*\nto: .*Dana Okafor <dana@northwind\.example>.*\nsubject: .+\nsent:\n---\n\nDear Dana,\n/,
    );
    assert.match(text, /pilot line/);
    assert.equal((await cli(folder, 'generate', 'interviews/visit.md')).out, `${letter('luis-pereira')}\n`);
  });

  it('says whom the notes name where the letter greets nobody by name', async () => {
    const notes = onsite
      .replace(/^interviewers:\n(?: .*\n)+/m, '')
      .replace(/^---\n([\s\S]*?)\n---\n[\s\S]*/, '---\n$1\n---\nMet Ann Wu (CTO).\n');
    const folder = scratch({ 'interviews/visit.md': notes });
    const { err } = await cli(folder, 'generate', 'interviews/visit.md', '--stdout');
    assert.match(err, /^Did you meet Ann Wu\? Your notes read so\./);
    const named = scratch({ 'interviews/visit.md': notes.replace('Ann Wu', 'nobody') });
    assert.equal((await cli(named, 'generate', 'interviews/visit.md', '--stdout')).err, '');
  });

  it('names a draft that is there rather than write a second one', async () => {
    const folder = scratch(log);
    const argv = ['generate', 'interviews/visit.md', '--letter', 'thank-you', '--to', 'luis'] as const;
    await cli(folder, ...argv);
    const draft = textOf(folder, letter('luis-pereira'));
    assert.deepEqual(await cli(folder, ...argv), {
      code: 0,
      out: `${letter('luis-pereira')}\n`,
      err: 'Thank-you to Luis Pereira is drafted already.\n',
    });
    assert.equal(textOf(folder, letter('luis-pereira')), draft);
    assert.equal(readdirSync(join(folder, 'interviews/letters')).length, 1);
  });

  it('uses own templates only where their folder is named, and says where one fails', async () => {
    const folder = scratch({
      ...log,
      'interviews/templates/thank-you.eta':
        "Subject: Mine\n\nDear <%= it.recipient.firstName %>,\n<%~ include('closing', it) %>",
      'broken/closing.eta': '\n<%= it.compnay %>',
    });
    const argv = ['generate', 'interviews/visit.md', '--stdout'] as const;
    assert.doesNotMatch((await cli(folder, ...argv)).out, /Mine/);
    const own = await cli(folder, ...argv, '--templates', 'interviews/templates');
    assert.match(own.out, /subject: Mine\n[\s\S]*Dear Dana,\nKind regards,/);
    const broken = await cli(folder, ...argv, '--templates', 'broken');
    assert.equal(broken.code, 2);
    assert.match(
      broken.err,
      /template closing fails in line 2: there is no it\.compnay\. Did you mean it\.company\?/,
    );
    const named = onsite.replace('\n', '\ntemplate: my-own\n');
    const unnamed = await cli(scratch({ 'visit.md': named }), 'generate', 'visit.md');
    assert.match(
      unnamed.err,
      /there is no template my-own\. Name the folder of your templates with --templates/,
    );
    const missing = await cli(folder, ...argv, '--templates', 'nowhere');
    assert.match(missing.err, /The templates in nowhere cannot be read: it is not there\./);
  });

  it('prints the letter with --stdout, and writes nothing', async () => {
    const folder = scratch(log);
    const { code, out } = await cli(
      folder,
      'generate',
      'interviews/visit.md',
      '--stdout',
      '--tone',
      'formal',
    );
    assert.equal(code, 0);
    assert.match(out, /^---\nletter: thank-you\n[\s\S]*\nDear /);
    assert.ok(!existsSync(join(folder, 'interviews/letters')));
  });

  it('writes a letter that is not owed where it is named', async () => {
    const folder = scratch(log);
    const { out } = await cli(
      folder,
      'generate',
      'interviews/visit.md',
      '--letter',
      'negotiation',
      '--to',
      'Mei Lin <mei@northwind.example>',
    );
    assert.match(textOf(folder, out.trim()), /to: .*Mei Lin <mei@northwind\.example>/);
    const nobody = await cli(folder, 'generate', 'interviews/old.md', '--letter', 'follow-up');
    assert.match(textOf(folder, nobody.out.trim()), /^to:$/m);
  });

  it('says what it cannot write', async () => {
    const folder = scratch({ ...log, 'interviews/notes.md': '# Notes\n' });
    const err = async (...argv: readonly string[]) => (await cli(folder, 'generate', ...argv)).err;
    assert.match(
      await err('interviews/old.md'),
      /No letter is due for interviews\/old\.md now\. Name one with --letter KIND/,
    );
    assert.match(
      await err('interviews/visit.md', '--to', 'Bob'),
      /No letter to Bob is due for .*\. Due: Thank-you to Dana Okafor and Thank-you to Luis Pereira\./,
    );
    assert.match(await err('interviews/notes.md'), /notes\.md is not an interview/);
    assert.match(await err('visit.md'), /There is no file visit\.md\. Did you mean interviews.visit\.md\?/);
    assert.match(await err('interviews'), /interviews is a folder; name a file in it/);
  });

  it('says why no letter is due where a value is missing or wrong', async () => {
    const entry = (company: string, date: string, outcome: string) =>
      `---\ncompany: ${company}\ndate: ${date}\noutcome: ${outcome}\ninterviewers: Mia Chen\n---\n`;
    const folder = scratch({
      'nobody.md': entry('', '2026-11-19', 'waiting'),
      'never.md': entry('Fabrikam', '2026-02-30', 'waiting'),
      'unclear.md': entry('Contoso', '2026-11-19', 'done'),
    });
    for (const [name, why] of [
      [
        'nobody.md',
        /No letter is due for nobody\.md now\. This interview names no company, so no letter is due for it\. Name one with/,
      ],
      ['never.md', /"2026-02-30" is not a date: there is no day 2026-02-30\. Name one with/],
      [
        'unclear.md',
        /"done" can mean waiting, rejected, or accepted, so it does not count\. Write the one that you mean\. Name one with/,
      ],
    ] as const)
      assert.match((await cli(folder, 'generate', name)).err, why);
  });

  it('says where a letter goes to somebody whom the interview does not name', async () => {
    const folder = scratch(log);
    const err = async (name: string) => {
      const argv = ['generate', 'interviews/visit.md', '--letter', 'thank-you', '--stdout', '--to', name];
      return (await cli(folder, ...argv)).err;
    };
    assert.match(
      await err('Dana Okafur'),
      /^Dana Okafur is not named in interviews\/visit\.md\. Did you mean Dana Okafor\?$/m,
    );
    assert.match(await err('Bob Stone'), /^Bob Stone is not named in interviews\/visit\.md\.$/m);
    for (const known of ['Dana Okafor', 'Dana', 'Luis Pereira'])
      assert.doesNotMatch(await err(known), /is not named/);
  });

  it('names the entry from anywhere: from inside the log, from outside, without .md', async () => {
    const folder = scratch(log);
    const inside = await cli(join(folder, 'interviews'), 'generate', 'visit');
    assert.equal(inside.out, 'letters/2026-11-23-northwind-robotics-thank-you-dana-okafor.md\n');
    const outside = await cli(scratch({}), 'generate', join(folder, 'interviews/visit.md'));
    assert.equal(outside.code, 0);
    assert.ok(existsSync(join(folder, letter('luis-pereira'))));
  });

  it('never takes the place of a file, whatever its case', async () => {
    const folder = scratch({ ...log, [letter('dana-okafor').replace('northwind', 'NORTHWIND')]: 'mine' });
    const { out } = await cli(folder, 'generate', 'interviews/visit.md');
    assert.equal(out, `${letter('dana-okafor-2')}\n`);
  });

  it('writes nothing outside the folder, even where links lead there', async function () {
    if (process.platform === 'win32') this.skip();
    const [folder, outside] = [scratch(log), scratch({})];
    symlinkSync(outside, join(folder, 'interviews/letters'));
    const { code, err } = await cli(folder, 'generate', 'interviews/visit.md');
    assert.equal(code, 2);
    assert.match(err, /would lie outside the folder, because a link leads there\. Nothing was written\./);
    assert.deepEqual(readdirSync(outside), []);
  });

  it('says why the disk refuses', async () => {
    const folder = scratch({ ...log, 'interviews/letters': 'a file where the folder should be' });
    const { code, err } = await cli(folder, 'generate', 'interviews/visit.md');
    assert.equal(code, 2);
    assert.match(
      err,
      /^interview-follow-up: interviews\/letters\/.* cannot be written: (a part of its path is a file|something of that name is there already)\.\n$/,
    );
  });

  it('uses the profile above the entry, and the settings of the log', async () => {
    const folder = scratch({
      ...log,
      'interviews/profile.md': '---\nname: Robin Vale\n---\n',
      'interviews/.interview-follow-up.json': '{"lettersFolder": "mail/out"}',
    });
    const { out } = await cli(folder, 'generate', 'interviews/visit.md');
    assert.match(out, /^interviews\/mail\/out\//);
    assert.match(textOf(folder, out.trim()), /Robin Vale/);
  });

  it('keeps a folder of its own name free of surprises', async () => {
    const folder = scratch(log);
    mkdirSync(join(folder, letter('dana-okafor')), { recursive: true });
    writeFileSync(join(folder, letter('dana-okafor'), 'x'), '');
    assert.equal((await cli(folder, 'generate', 'interviews/visit.md')).out, `${letter('dana-okafor-2')}\n`);
  });
});

describe('the language of a process', () => {
  const abroad = `---
company: Häberle Fördertechnik GmbH
role: Controls Engineer
date: 2026-11-19T14:00
outcome: waiting
interviewers: [Dana Okafor <dana@haeberle.example>]
---
## Highlights
- the pilot line
`;

  it('is asked for in a sentence where it is unsure, and remembered once it is said', async () => {
    const folder = scratch({ 'interviews/visit.md': abroad });
    const generate = (...more: readonly string[]) => cli(folder, 'generate', 'interviews/visit.md', ...more);
    const unsure = await generate('--stdout');
    assert.match(unsure.out, /Dear Dana/);
    assert.equal(
      unsure.err,
      'This letter is in English, but the process may be in German. Say which with --language de or --language en: the entry remembers it.\n',
    );
    // What is only printed changes no file.
    assert.equal((await generate('--stdout', '--language', 'de')).err, '');
    assert.equal(textOf(folder, 'interviews/visit.md'), abroad);

    const said = await generate('--language', 'deutsch');
    assert.equal(
      said.err,
      'interviews/visit.md says letter-language: de now, for all letters of this process.\n',
    );
    assert.match(textOf(folder, said.out.trim()), /Guten Tag Dana Okafor,/);
    assert.equal(
      textOf(folder, 'interviews/visit.md'),
      abroad.replace('\n---\n##', '\nletter-language: de\n---\n##'),
    );
    // Neither asked nor written again, in another round either.
    writeFileSync(
      join(folder, 'interviews/second.md'),
      abroad.replace('2026-11-19T14:00', '2026-11-20T14:00'),
    );
    const second = await cli(folder, 'generate', 'interviews/second.md', '--stdout');
    assert.equal(second.err, '');
    assert.match(second.out, /Guten Tag Dana Okafor,/);
    const other = await cli(folder, 'generate', 'interviews/second.md', '--language', 'fr');
    assert.equal(other.err, '');
  });

  it('is no question where nothing speaks for another one', async () => {
    const english = abroad.replace('Häberle Fördertechnik GmbH', 'Northwind');
    const german = abroad.replace(
      '- the pilot line',
      `- ${'die Umstellung der Steuerung auf ein neues System, das im Frühjahr kommt. '.repeat(3)}`,
    );
    for (const text of [english, german]) {
      const folder = scratch({ 'interviews/visit.md': text });
      assert.equal((await cli(folder, 'generate', 'interviews/visit.md', '--stdout')).err, '');
    }
  });

  it('is left to the writer to note where the entry cannot be changed safely', async () => {
    const folder = scratch({
      'interviews/visit.md': `${abroad.replace('---\ncompany', '---\n"letter-language": \ncompany')}`,
    });
    const { err } = await cli(folder, 'generate', 'interviews/visit.md', '--language', 'de');
    assert.match(err, /letter-language: de/);
  });
});
