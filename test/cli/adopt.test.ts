import assert from 'node:assert/strict';
import { cli, scratch, textOf } from './cli.ts';

const now = ['--now', '2026-11-24T10:00', '--time-zone', 'America/New_York'];
const sure = '# Acme interview\n\nFri 20 Nov 2026, with Jo Park (plant manager).\nThey run two shifts.\n';
const perhaps = '# Job search\n\n- 2026-11-19 10:00 call with Nadia Khan at Kite Textiles\n';

describe('adopt', () => {
  it('shows what it would write, and writes nothing', async () => {
    const folder = scratch({ 'acme.md': sure, 'notes.md': perhaps });
    const { code, out, err } = await cli(folder, 'adopt', ...now);
    assert.deepEqual([code, err], [0, '']);
    assert.match(
      out,
      /^acme\.md\n {2}Make this note an interview: company: Acme, date: 2026-11-20, interviewers: .*Jo Park/,
    );
    assert.match(
      out,
      /\n1 note would change\. Nothing is written; add --yes to write this, or name single notes\.\n/,
    );
    assert.match(out, /\nThese may be about interviews, too\. Name those that are:\nnotes\.md\n/);
    assert.equal(textOf(folder, 'acme.md'), sure);
  });

  it('writes into the notes that surely tell of an interview, above what stands there', async () => {
    const folder = scratch({ 'acme.md': sure, 'notes.md': perhaps });
    const { code, out } = await cli(folder, 'adopt', '--yes', ...now);
    assert.equal(code, 0);
    assert.match(out, /\n1 note changed\.\n/);
    assert.ok(textOf(folder, 'acme.md').startsWith('---\ncompany: Acme\ndate: 2026-11-20\n'));
    assert.ok(textOf(folder, 'acme.md').endsWith(`---\n\n${sure}`));
    assert.equal(textOf(folder, 'notes.md'), perhaps);
    const agenda = await cli(folder, 'agenda', ...now);
    assert.match(agenda.out, /Thank-you to Jo Park/);
  });

  it('writes into others where they are named', async () => {
    const folder = scratch({ 'log/acme.md': sure, 'log/notes.md': perhaps });
    const { code, out } = await cli(folder, 'adopt', 'log', 'log/notes.md', '--yes', ...now);
    assert.equal(code, 0);
    assert.match(out, /^notes\.md\n/);
    assert.notEqual(textOf(folder, 'log/notes.md'), perhaps);
    assert.equal(textOf(folder, 'log/acme.md'), sure);
  });

  it('refuses a note that leaves company or day open, in a sentence', async () => {
    const folder = scratch({ 'a.md': '# Ideas\n\nAn interview some day.\n' });
    const { code, err } = await cli(folder, 'adopt', 'a.md', '--yes', ...now);
    assert.equal(code, 2);
    assert.match(
      err,
      /No company and day can be read in a\.md, or it counts already\. Write both into its front matter\./,
    );
  });

  it('says so where nothing is left to do', async () => {
    const { code, out } = await cli(scratch({ 'a.md': '# Ideas\n' }), 'adopt', ...now);
    assert.deepEqual([code, out], [0, 'No note surely tells of an interview that does not count.\n']);
  });
});
