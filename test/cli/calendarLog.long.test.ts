import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { cliWith, scratch } from './cli.ts';

/** 28 interviews of zones east and west, with names that are hard to carry: docs/calendar.md says which programs read them back. */
const fixture = join(import.meta.dirname, '../fixtures/calendars');

const now = ['--now', '2026-11-18T20:00', '--time-zone', 'America/New_York'] as const;

interface Owed {
  readonly state: string;
  readonly due: string | null;
  readonly closes: string;
}

/** A copy of the log, and what is run in it at a moment of the clock. */
function copyOfLog() {
  const folder = scratch({});
  cpSync(fixture, folder, { recursive: true });
  const run = async (clock: string, ...argv: readonly string[]) =>
    (await cliWith({ clock: () => clock }, folder, 'agenda', ...argv, ...now)).out;
  return { folder, run };
}

/** Each event by its identifier, as ical.js reads it. */
function eventsOf(calendar: string) {
  const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
  return new Map(
    events.map((component) => {
      const { uid, endDate, summary } = new ICAL.Event(component);
      const sequence = Number(component.getFirstPropertyValue('sequence'));
      return [uid, { end: endDate.toJSDate().getTime(), summary, sequence }] as const;
    }),
  );
}

describe('a log of every script and many zones as a calendar', () => {
  it('has each letter once, at the right time', async () => {
    const { run } = copyOfLog();
    const { obligations }: { readonly obligations: readonly Owed[] } = JSON.parse(
      await run('2026-11-19T01:00:00Z', '--format', 'json'),
    );
    const ends = obligations
      .filter(({ state }) => state !== 'sent' && state !== 'waived')
      .map(({ due, closes }) => {
        const isAhead = due !== null && Date.parse(due) >= Date.parse('2026-11-19T01:00:00Z');
        return Date.parse(isAhead ? due : closes);
      });
    const events = eventsOf(await run('2026-11-19T01:00:00Z', '--format', 'ics'));
    assert.equal(events.size, 56);
    assert.deepEqual([...events.values()].map(({ end }) => end).toSorted(), ends.toSorted());
    const names = [...events.values()].map(({ summary }) => summary).join('\n');
    for (const name of [
      'ليلى حسن:',
      'נועה כהן:',
      '山田 太郎:',
      'Dana Okafor:',
      'Luis Pereira:',
      `Jürgen "JJ" O'Brien:`,
    ])
      assert.ok(names.includes(name), name);
    assert.ok(names.includes('Müller & Söhne; Süd, GmbH \\ Co, Ingenieur, "Regelung"'));
  });

  it('is read a second time as what it then is', async () => {
    const { folder, run } = copyOfLog();
    const keep = ['--format', 'ics', '--output', 'letters.ics'] as const;
    const file = join(folder, 'letters.ics');
    await run('2026-11-19T01:00:00Z', ...keep);
    const before = eventsOf(readFileSync(file, 'utf8'));
    const entry = (name: string) => join(folder, 'interviews', name);
    const moved = readFileSync(entry('2026-11-18-st-johns.md'), 'utf8');
    writeFileSync(entry('2026-11-18-st-johns.md'), moved.replace('T13:00:00', 'T16:00:00'));
    rmSync(entry('2026-11-17-kathmandu.md'));
    assert.equal(
      await run('2026-11-19T01:00:00Z', ...keep),
      'Wrote letters.ics: 3 changes; 54 letters to write.\n',
    );
    const after = eventsOf(readFileSync(file, 'utf8'));
    const later = [...after].filter(([uid, { sequence }]) => sequence > (before.get(uid)?.sequence ?? 0));
    assert.deepEqual(
      later.map(([, { summary }]) => summary),
      ['Dana Okafor: thank-you (Avalon Ferries, Purser)'],
    );
    assert.equal([...before.keys()].filter((uid) => !after.has(uid)).length, 2);
    assert.equal([...after.keys()].filter((uid) => !before.has(uid)).length, 0);
  });
});
