import assert from 'node:assert/strict';
import { simpleParser } from 'mailparser';
import { cli, cliWith, onsite, scratch } from './cli.ts';

const letter = `---
letter: thank-you
entry: ../visit.md
to: Dana Okafor <dana@northwind.example>
subject: "Thank you: Controls Engineer & more"
sent:
---
Dear Dana,

Thank you for **the visit** at 100 %. See [the plan](https://x.example/a?b=1&c=2).

Kind regards,
Robin
`;
const path = 'interviews/letters/thanks.md';
const profile = '---\nname: Robin Vale\nemail: robin@x.example\n---\n';
const log = (text = letter) =>
  scratch({ 'interviews/visit.md': onsite, [path]: text, 'interviews/profile.md': profile });

describe('mail', () => {
  it('prints the letter as plain text', async () => {
    const { code, out, err } = await cli(log(), 'mail', path);
    assert.equal(code, 0);
    assert.equal(err, '');
    assert.match(
      out,
      /^Dear Dana,\n\nThank you for the visit at 100 %\. See the plan \(https:\/\/x\.example/,
    );
    assert.match(out, /Kind regards,\nRobin\n$/);
  });

  it('keeps every character for a program that reads it, and shows a terminal what it does not obey', async () => {
    const odd =
      'Dear רותי\u200F and 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}, cafe\u0301\u2060 \u200Bof ##[group]\n::x';
    const folder = log(letter.replace('Dear Dana,', odd));
    const { out } = await cliWith({ terminal: false }, folder, 'mail', path);
    assert.ok(out.startsWith(`${odd}\n\n`), JSON.stringify(out.slice(0, 120)));
    assert.doesNotMatch((await cli(folder, 'mail', path)).out, /[\u200F\u2060\u{E0067}]/u);
  });

  it('prints a draft that a mail reader reads, of the moment asked for', async () => {
    const { code, out } = await cli(log(), 'mail', path, '--format', 'eml', '--now', '2026-11-20T09:00');
    assert.equal(code, 0);
    const mail = await simpleParser(out);
    assert.equal(mail.subject, 'Thank you: Controls Engineer & more');
    assert.equal(mail.headers.get('x-unsent'), '1');
    assert.equal(mail.date?.toISOString(), '2026-11-20T14:00:00.000Z');
    assert.match(mail.html || '', /<strong>the visit<\/strong>/);
    assert.deepEqual(mail.from?.value, [{ name: 'Robin Vale', address: 'robin@x.example' }]);
  });

  it('says whom a draft does not reach, and that nobody sends it', async () => {
    const folder = scratch({
      'interviews/visit.md': onsite,
      [path]: letter.replace(' <dana@northwind.example>', ''),
    });
    const run = (format: string) => cli(folder, 'mail', path, '--format', format);
    for (const format of ['eml', 'mailto']) {
      const { code, err } = await run(format);
      assert.equal(code, 0);
      assert.match(err, /^The address of Dana Okafor is missing\./m);
      assert.match(err, /^The letter has no sender, .* profile\.md\.$/m);
    }
    assert.equal((await run('text')).err, '');
  });

  it('reaches whom an entry names last name first, and greets them by their first', async () => {
    const entry = onsite.replace(
      /interviewers:[\s\S]*?decision-by/,
      'interviewers:\n  - name: "Okafor, Dana"\n    email: dana@x.example\n  - Pereira, Luis <luis@x.example>\ndecision-by',
    );
    const folder = scratch({ 'interviews/visit.md': entry, 'interviews/profile.md': profile });
    for (const [name, address, greeting] of [
      ['Dana Okafor', 'dana@x.example', 'Dear Dana,'],
      ['Luis Pereira', 'luis@x.example', 'Dear Luis,'],
    ] as const) {
      const made = await cli(folder, 'generate', 'interviews/visit.md', '--to', name);
      const { out } = await cli(folder, 'mail', made.out.trim(), '--format', 'eml');
      const mail = await simpleParser(out);
      const to = Array.isArray(mail.to) ? [] : mail.to?.value;
      assert.deepEqual(to, [{ name, address }]);
      assert.ok(mail.text?.startsWith(greeting));
      assert.equal(mail.html, false);
    }
  });

  it('prints a link whose parts read back', async () => {
    const { out } = await cli(log(), 'mail', path, '--format', 'mailto');
    const link = new URL(out.trim());
    assert.equal(link.protocol, 'mailto:');
    assert.equal(link.pathname, 'dana@northwind.example');
    assert.equal(link.searchParams.get('subject'), 'Thank you: Controls Engineer & more');
    assert.match(
      link.searchParams.get('body') ?? '',
      /100 %\. See the plan \(https:\/\/x\.example\/a\?b=1&c=2\)/,
    );
  });

  it('says when a letter is too long for a link', async () => {
    const long = log(letter.replace('Thank you for', 'Thank you for this. '.repeat(150)));
    const { code, err } = await cli(long, 'mail', path, '--format', 'mailto');
    assert.equal(code, 2);
    assert.match(err, /too long for a mailto: link; use --format eml or text/);
  });

  it('says what is still to be filled in', async () => {
    const { code, err } = await cli(log(letter.replace('the visit', '[which day]')), 'mail', path);
    assert.equal(code, 0);
    assert.match(err, /thanks\.md is not ready: \[which day\] is still to be filled in\.\n/);
  });

  it('wants a letter', async () => {
    const { code, err } = await cli(log(), 'mail', 'interviews/visit.md');
    assert.equal(code, 2);
    assert.match(err, /visit\.md is an interview; name the file of a letter\./);
  });
});
