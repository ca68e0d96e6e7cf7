import assert from 'node:assert/strict';
import { evaluate } from '../../../src/core/incremental/evaluation.ts';
import { editsOf } from '../../../src/core/log/change.ts';
import { applyEdits } from '../../../src/core/text.ts';
import { contextAt, filesOf, logOf } from '../logOf.ts';

const file = (fields: string) => `---\ncompany: Oak\ndate: 2026-11-10T14:00\n${fields}\n---\n`;
const since = 'outcome: offer\noutcome-since: 2026-11-16';

describe('a deadline beside an offer', () => {
  const rows: readonly (readonly [fields: string, offerBy: string | undefined])[] = [
    [`${since}\ndeadline: 2026-11-25`, '2026-11-25'],
    [`${since}\nFrist: 25.11.2026`, '2026-11-25'],
    [`${since}\nÉchéance: 2026-11-25`, '2026-11-25'],
    [`${since}\n期限: 2026-11-25`, '2026-11-25'],
    [`${since}\nOffer expires: 2026-11-25`, '2026-11-25'],
    [`${since.replace('offer\n', 'accepted\n')}\ndeadline: 2026-11-25`, '2026-11-25'],
    [`${since.replace('offer\n', 'offer declined\n')}\ndeadline: 2026-11-25`, '2026-11-25'],
    // The day that is named for it wins.
    [`${since}\ndeadline: 2026-11-25\noffer-by: 2026-11-23`, '2026-11-23'],
    // For applying, for a task before the offer, or for whatever else.
    [`${since}\ndeadline: 2026-11-01`, undefined],
    [`${since}\ndeadline: 2026-11-13`, undefined],
    [`${since}\ndeadline: rolling`, undefined],
    [`${since}\ndeadline:`, undefined],
    [`${since}\ndeadline: 03/04/2026`, undefined],
    ['outcome: waiting\ndeadline: 2026-11-25', undefined],
    ['outcome: offer?\ndeadline: 2026-11-25', undefined],
    ['deadline: 2026-11-25', undefined],
    ['outcome: offer\ndeadline: 2026-11-25', undefined],
    ['outcome: accepted\ndeadline: 2026-11-25', undefined],
  ];
  for (const [fields, offerBy] of rows)
    it(`${JSON.stringify(fields)} is ${offerBy ?? 'not taken for that of the offer'}`, () => {
      const [entry] = logOf({ 'a.md': file(fields) }).entries;
      assert.equal(entry?.offerBy?.value.toString(), offerBy);
    });

  it('is that of the last interview of a file with several, whose outcome the file says', () => {
    const several = `---\ncompany: Oak\n${since}\ndeadline: 2026-11-25\ninterviews:\n  - date: 2026-11-02\n  - date: 2026-11-10\n---\n`;
    const { entries } = logOf({ 'a.md': several });
    assert.deepEqual(
      entries.map(({ offerBy }) => offerBy?.value.toString()),
      [undefined, '2026-11-25'],
    );
  });

  /** What is asked about a deadline. */
  function asked(fields: string, now: string) {
    const { findings } = evaluate(filesOf({ 'a.md': file(fields) }), contextAt(now));
    return findings.filter(({ code }) => code === 'offer-by-unclear');
  }

  it('is asked about where nobody says when the offer came, until it has passed', () => {
    const fields = 'outcome: offer\nDeadline: 2026-11-25';
    const [finding, ...others] = asked(fields, '2026-11-18T10:00');
    assert.equal(
      finding?.message,
      'Must the offer be answered by then? Write offer-by instead of Deadline, or outcome-since: the day of the offer.',
    );
    assert.deepEqual(others, []);
    const [fix] = finding.fixes;
    assert.ok(fix?.kind === 'change');
    const text = file(fields);
    assert.equal(
      applyEdits(text, editsOf(text, fix.changes) ?? []),
      file('outcome: offer\noffer-by: 2026-11-25'),
    );
    assert.deepEqual(asked(fields, '2026-11-26T10:00'), []);
    assert.deepEqual(asked('outcome: offer\ndeadline: 2026-11-09', '2026-11-08T10:00'), []);
  });
});
