// Days without a year or a month, or in one of two orders, that the other files of the log tell.
import assert from 'node:assert/strict';
import { buildLog, changeLogInSteps } from '../../../src/core/log/log.ts';
import { lastOf } from '../../../src/core/text.ts';
import { filesOf, logOf } from '../logOf.ts';

const dated = (date: string, company = 'Acme') => `---\ncompany: ${company}\ndate: ${date}\n---\n`;

/** The day of the interview in `a.md` beside others on these days; empty where it stays in doubt. */
function dayBeside(date: string, ...others: readonly string[]): string {
  const files = Object.fromEntries(others.map((other, index) => [`${index}.md`, dated(other, 'Other')]));
  const { date: found } = logOf({ ...files, 'a.md': dated(date) }).entriesAt('a.md')[0] ?? {};
  return found
    ? `${found.value.date}${found.value.time ? `T${found.value.time.toString({ smallestUnit: 'minute' })}` : ''}`
    : '';
}

describe('a day in doubt, beside other files', () => {
  for (const [written, others, day] of [
    ['Nov 17', ['2026-11-09'], '2026-11-17'],
    ['20 Dec', ['2026-11-09'], '2026-12-20'],
    ['2 Jan', ['2026-12-09'], '2027-01-02'],
    ['wed 18th 7am (!)', ['2026-11-09'], '2026-11-18T07:00'],
    ['Thurs the 12th', ['2026-11-09'], '2026-11-12'],
    ['12/11', ['2026-11-09', '19.11'], '2026-11-12'],
    ['12/11', ['2026-11-09', '2026-12-02', '19.11'], '2026-11-12'],
    ['12/11', ['2026-11-09', '2026-12-02', '11/20'], '2026-12-11'],
    ['Tue 1/12', ['2026-11-24'], '2026-12-01'],
  ] as const)
    it(`is the one near theirs: ${written} beside ${others.join(', ')}`, () => {
      assert.equal(dayBeside(written, ...others), day);
    });

  for (const [written, others] of [
    ['Nov 17', []],
    ['Nov 17', ['2026-07-01']],
    ['Nov 17', ['2025-11-20', '2026-11-09']],
    ['Nov 17', ['Nov 19']],
    ['12/11', ['2026-11-09', '2026-12-02']],
    ['12/11', ['2026-11-09', '2026-12-02', '19.11', '11/20']],
    ['10/11/2026', ['2026-11-09', '19/11']],
    ['wed 17th', ['2026-11-09']],
    ['wed 9', ['2026-12-09']],
  ] as const)
    it(`stays in doubt: ${written} beside ${others.join(', ') || 'nothing'}`, () => {
      assert.equal(dayBeside(written, ...others), '');
    });

  it('is read anew when a file that told it comes, goes or tells otherwise', () => {
    const files = (texts: Readonly<Record<string, string>>) => filesOf(texts);
    const changed = (log: ReturnType<typeof buildLog>, path: string, text: string | undefined) =>
      lastOf(
        changeLogInSteps(log, new Map([[path, text === undefined ? undefined : files({ [path]: text })[0]]])),
      );
    const days = (log: ReturnType<typeof buildLog>) =>
      log.entriesAt('a.md').map(({ date }) => date?.value.date.toString());
    const alone = buildLog(files({ 'a.md': dated('Nov 17') }));
    assert.deepEqual(days(alone), [undefined]);
    const told = changed(alone, 'b.md', dated('2026-11-09', 'Other'));
    assert.deepEqual(days(told), ['2026-11-17']);
    assert.deepEqual(days(changed(told, 'b.md', dated('2025-11-09', 'Other'))), ['2025-11-17']);
    const both = changed(told, 'c.md', dated('2025-11-09', 'Another'));
    assert.deepEqual(days(both), [undefined]);
    assert.deepEqual(days(changed(both, 'c.md', undefined)), ['2026-11-17']);
    assert.deepEqual(days(changed(told, 'b.md', undefined)), [undefined]);
  });
});
