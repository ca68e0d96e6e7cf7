// A build server takes a line that begins with `::`, or holds `##[`, for a command. No name makes such a line, in any format.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, onsite, scratch } from './cli.ts';

const names = ['::notice::x', '  ::notice::x', '##[group]x', '##vso[x]y', '##teamcity[x]', 'a ##[group]x'];

const ours = /^::(?:error|warning|notice) file=[^:]+,title=[a-z-]+::/;

/** The lines that a build server would obey. Those of a report for one are meant for it. */
function obeyed(printed: string): readonly string[] {
  return printed
    .split(/\r?\n|\r/)
    .filter((line) => !ours.test(line) && (/^\s*::/.test(line) || /##\w*\[/.test(line)));
}

/** A log whose files and folders, people and companies have such a name. */
function logWith(name: string): string {
  const quoted = JSON.stringify(name);
  const folder = scratch({});
  mkdirSync(join(folder, name));
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  write(`${name}.md`, onsite);
  write(`${name} 2.md`, onsite.replace(/^company: .*/m, `company: ${quoted}`).replace(/^date: /m, 'dat: '));
  write(`${name}/offer.md`, `---\ncompany: ${quoted}\ndate: 2026-11-09\noutcome: offer\n---\n`);
  write(`${name}/held.md`, `---\ncompany: ${quoted}\ndate: 2026-11-19\ninterviewers: [${quoted}]\n---\n`);
  write(`${name}.png`, 'x');
  write(`${name}/latin.md`, 'x');
  writeFileSync(join(folder, name, 'latin.md'), Buffer.from('---\ncompany: J\xfcrgen\n---\n', 'latin1'));
  write(
    `${name}/letter.md`,
    `---\nletter: thank-you\nentry: ../nothing.md\nsubject: x\n---\n\nDear [name],\n`,
  );
  return folder;
}

describe('a build server obeys no name', () => {
  for (const name of names)
    it(JSON.stringify(name), async () => {
      const folder = logWith(name);
      const formats = (command: string, ...all: readonly string[]) =>
        all.map((format) => [command, '--format', format]);
      for (const argv of [
        ...formats('check', 'text', 'json', 'github', 'sarif'),
        ...formats('agenda', 'text', 'json'),
        ['agenda', '--all'],
        ['check', name],
        ['check', `${name}/missing`],
        ['check', `${name}.md`],
        ['check', name, '--fix'],
        ['agenda', name],
        ['generate', `${name}/held.md`],
        ['generate', `${name}/held.md`],
        ['generate', `${name}/none.md`],
        ['sent', `${name}/letter.md`],
        ['mail', `${name}/letter.md`],
        ['mail', `${name}.md`],
        ['review', `${name}/letter.md`],
        ['outcome', `${name}/held.md`, 'waiting'],
        ['replied', `${name}/held.md`],
        ['new', name, '--company', 'Halden', '--date', '2026-11-19'],
        ['new', name, '--company', name],
        [name],
      ]) {
        const { out, err } = await cli(folder, ...argv);
        assert.deepEqual(obeyed(`${out}\n${err}`), [], argv.join(' '));
      }
    });

  it('of a calendar, where a line of it is folded', async () => {
    for (let length = 0; length < 90; length++) {
      const folder = scratch({
        'a.md': onsite.replaceAll('Northwind Robotics', `${'N'.repeat(length)}::notice::x`),
      });
      const { out } = await cli(folder, 'agenda', '--format', 'ics');
      assert.deepEqual(obeyed(out), []);
      assert.ok(out.replace(/\r\n /g, '').includes(`${'N'.repeat(length)}::notice::x`));
    }
  });
});
