// What people call the day on which the outcome became known.
import assert from 'node:assert/strict';
import { logOf } from '../logOf.ts';

const spellings: readonly string[] = [
  ...['outcome-since', 'Outcome date', 'decided', 'Status since', 'Result since', 'Result date'],
  ...['Status seit', 'Ergebnis seit', 'Ergebnis vom', 'Stand seit', 'Absage am', 'abgesagt am'],
  ...['statut depuis', 'Statut depuis le', 'résultat depuis', 'date du résultat'],
  ...['resultado desde', 'Estado desde', 'fecha del resultado', 'Status desde', 'data do resultado'],
  ...['結果日', '结果日期', '결과일'],
];

describe('the day on which the outcome became known', () => {
  for (const key of spellings)
    it(`is read from ${key}`, () => {
      const text = `---\ncompany: Acme\ndate: 2026-11-19\noutcome: rejected\n${key}: 2026-11-24\n---\n`;
      const [entry] = logOf({ 'a.md': text }).entries;
      assert.equal(entry?.outcomeSince?.value.toString(), '2026-11-24');
      assert.equal(entry?.date?.value.date.toString(), '2026-11-19');
      assert.equal(typeof entry?.outcome === 'object' && entry.outcome.value, 'rejected');
    });
});
