import assert from 'node:assert/strict';
import { sentEarlier } from '../../../src/core/editing/sentEarlier.ts';
import { evaluate } from '../../../src/core/index.ts';
import { contextAt, filesOf } from '../logOf.ts';

const listed = (...lines: readonly string[]) => {
  const text = `---\ncompany: Acme\nrole: Fitter\ndate: 2026-10-01\ninterviewers: [Ana Diaz, Ben Ito]\n${lines.join('\n')}\n---\n`;
  const { interviews, obligations } = evaluate(filesOf({ 'a.md': text }), contextAt('2026-11-23T09:00'));
  return sentEarlier(interviews, obligations).map(
    ({ letter, to, day }) => `${letter} to ${to ?? 'all'} on ${day}`,
  );
};
const records = [
  'follow-ups:',
  '  - { letter: thank-you, to: Ana Diaz, sent: 2026-10-02 }',
  '  - { letter: check-in, sent: 2026-10-20 }',
  '  - { letter: phone-call, sent: 2026-10-21 }',
];

describe('letters that went out earlier', () => {
  it('are listed once their process has ended, the latest first, and not for ever', () => {
    const ended = ['outcome: rejected', 'outcome-since: 2026-11-20'];
    const sent = ['check-in to all on 2026-10-20', 'thank-you to Ana Diaz on 2026-10-02'];
    assert.deepEqual(listed(...ended, ...records), sent);
    assert.deepEqual(listed('outcome: rejected', 'outcome-since: 2026-10-22', ...records), []);
  });

  it('are those alone that no letter of the list stands for', () => {
    const rows = [
      'outcome: rejected',
      'outcome-since: 2026-11-20',
      'follow-ups: [{ letter: rejection-reply, sent: 2026-11-21 }]',
    ];
    assert.deepEqual(listed(...rows), []);
  });
});
