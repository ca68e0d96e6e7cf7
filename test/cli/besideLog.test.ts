import assert from 'node:assert/strict';
import { join } from 'node:path';
import { cli, scratch } from './cli.ts';

const now = ['--now', '2026-11-26T10:00', '--time-zone', 'America/New_York'];
const entry =
  '---\ncompany: Acme\nrole: Baker\ndate: 2026-11-24\noutcome: waiting\ninterviewers: [Dana Okafor]\n---\n- the stone ovens\n';
const letter =
  '---\nletter: thank-you\nentry: ../interviews/acme.md\nto: Dana Okafor\nsubject: Thanks\n---\n\nDear Dana,\n\nThank you for Wednesday.\n\nKim\n';

/** What is said of a letter to Dana in a log of one interview, with files beside its folder. */
async function saidBeside(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = scratch({ 'interviews/acme.md': entry, ...files });
  const { out } = await cli(folder, 'check', ...now);
  return out;
}

describe('files beside the folder of the log', () => {
  it('tell of letters that went out', async () => {
    assert.match(await saidBeside({}), /follow-up-overdue/);
    const diary = await saidBeside({ 'journal/2026-11-25.md': '- sent thank you mail to Dana\n' });
    assert.match(diary, /journal\/2026-11-25\.md says in line 1 that it went out/);
    assert.doesNotMatch(diary, /follow-up-overdue/);
    const sent = letter.replace('subject: Thanks', 'sent: 2026-11-25');
    assert.doesNotMatch(await saidBeside({ 'letters/dana.md': sent }), /follow-up-overdue/);
  });

  it('are no interviews, and nothing else is said of them', async () => {
    const alone = await saidBeside({});
    const files = {
      'old/contoso.md': entry.replace('Acme', 'Contoso'),
      'old/unclear.md': entry.replace('2026-11-24', 'soon'),
      'old/table.md': '| Company | Date |\n| --- | --- |\n| Contoso | 2026-11-20 |\n',
      'old/broken.md': '---\ncompany: [\n---\n',
      'old/jobs.txt': 'Contoso',
    };
    assert.equal(await saidBeside(files), alone);
    const folder = scratch({ 'interviews/acme.md': entry, ...files });
    const { err } = await cli(folder, 'generate', 'old/contoso.md', ...now);
    assert.match(err, /it lies beside interviews\//);
  });

  it('are reviewed where they are letters, from wherever that is asked', async () => {
    const folder = scratch({ 'interviews/acme.md': entry, 'letters/dana.md': letter });
    const { out } = await cli(folder, 'review', 'letters/dana.md', ...now);
    assert.match(out, /a Tuesday/);
    const far = await cli('/', 'review', join(folder, 'letters/dana.md'), ...now);
    assert.match(far.out, /a Tuesday/);
  });
});
