import assert from 'node:assert/strict';
import { cli, scratch, textOf } from './cli.ts';

const now = ['--now', '2026-11-17T10:00', '--time-zone', 'America/New_York'];
const entry =
  '---\ncompany: Northwind\ndate: 2026-11-05T14:00\noutcome: waiting\ninterviewers: Dana Okafor\n---\n';

describe('contact', () => {
  it('records a call, and the silence begins anew', async () => {
    const folder = scratch({ 'a.md': entry });
    const { code } = await cli(folder, 'contact', 'a.md', 'phone', 'call', '--on', '2026-11-16', ...now);
    assert.equal(code, 0);
    const written = textOf(folder, 'a.md');
    assert.match(written, /letter: phone-call\b.*sent: 2026-11-16|letter: phone-call\n *sent: 2026-11-16/);
    const { out } = await cli(folder, 'agenda', '--format', 'json', ...now);
    const checkIn = JSON.parse(out).obligations.find(
      ({ letter }: { letter: string }) => letter === 'check-in',
    );
    assert.match(checkIn.due, /^2026-11-25/);
    const again = await cli(folder, 'contact', 'a.md', 'phone call', '--on', '2026-11-16', ...now);
    assert.match(`${again.out}${again.err}`, /is in a\.md already/);
    assert.equal(textOf(folder, 'a.md'), written);
  });

  it('refuses what is a letter, and a day to come', async () => {
    const folder = scratch({ 'a.md': entry });
    const letter = await cli(folder, 'contact', 'a.md', 'thank-you', ...now);
    assert.match(letter.err, /Thank-you is a letter: record it as sent\./);
    const future = await cli(folder, 'contact', 'a.md', 'call', '--on', '2026-12-24', ...now);
    assert.match(future.err, /is still to come/);
    assert.equal(textOf(folder, 'a.md'), entry);
  });

  it('is not needed for a free letter: sent --letter follow-up works though nothing is owed', async () => {
    const folder = scratch({ 'a.md': entry });
    const { code } = await cli(folder, 'sent', 'a.md', '--letter', 'follow-up', ...now);
    assert.equal(code, 0);
    assert.match(textOf(folder, 'a.md'), /letter: follow-up/);
  });
});
