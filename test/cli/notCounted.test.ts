import assert from 'node:assert/strict';
import { cli, scratch } from './cli.ts';

const now = ['--now', '2026-11-17T10:00', '--time-zone', 'America/New_York'];
const note = '**Company:** Acme\n**Date:** 2026-11-19\n\nAn interview.\n';

describe('notes beside entries', () => {
  const entry = '---\ncompany: Acme\ndate: 2026-11-05\noutcome: rejected\noutcome-since: 2026-11-05\n---\n';

  it('that give a company and a day are said not to be counted', async () => {
    const one = await cli(scratch({ 'a.md': entry, 'b.md': note }), 'check', ...now);
    assert.match(one.out, /\nOne note looks like an interview and is not counted, .*: b\.md \(line 1\)\.\n$/);
    const notes = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`n${index + 10}.md`, note]));
    const many = await cli(scratch({ 'a.md': entry, ...notes }), 'check', ...now);
    assert.match(
      many.out,
      /\n12 notes look like interviews and are not counted, .*n19\.md \(line 1\) and 2 more\.\n$/,
    );
  });

  it('are said once, and no other notes are', async () => {
    const other = await cli(
      scratch({ 'a.md': entry, 'b.md': note.replace('Acme', 'Contoso') }),
      'check',
      ...now,
    );
    assert.ok(other.out.includes('interview-not-read') && !other.out.includes('not counted, because'));
    const plain = await cli(scratch({ 'a.md': entry, 'b.md': '# Acme\nA company.\n' }), 'check', ...now);
    assert.ok(!plain.out.includes('not counted, because'));
  });
});
