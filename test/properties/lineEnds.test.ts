import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type Change, editsOf, evaluate } from '../../src/core/index.ts';
import { withLineFeeds } from '../../src/core/text.ts';
import { contextAt, filesOf } from '../core/logOf.ts';
import { itHolds } from './cases.ts';

const logs = [
  '---\ncompany: Acme\nrole: Engineer\ndate: 2026-11-27\noutcome: waiting\ninterviewers:\n  - Ann Wu\n  - name: Bo Lee\n    email: bo@acme.test\nfollow-ups:\n  - letter: thank-you\n    to: Ann Wu\n    sent: 2026-11-27\n---\n\n# Notes\n\n- talked about trams\n\n## Promised\n\n- [ ] send Bo the slides by Thursday\n\n## Unsaid\n\n- ran a depot\n',
  '---\ncompany: Acme\nrounds:\n  - date: 2026-11-27\n    with: Ann Wu\n    outcome: waiting\n  - date: 2026-11-12\n    with: Bo Lee\n---\n\nText\n',
  '# Acme\n\n| Date | Stage | With | Result |\n| --- | --- | --- | --- |\n| 2026-11-27 | phone | Ann Wu | waiting |\n| 2026-11-20 | screen | Bo Lee | passed |\n',
];

const changes: readonly Change[] = [
  { kind: 'set-field', field: 'outcome', value: 'rejected' },
  { kind: 'set-field', field: 'round', value: 'onsite' },
  { kind: 'add-record', record: { letter: 'check-in', waived: 'no' } },
];

/** The text with each line end taken from `ends`, over and over; a lone CR in front of LF would be one end with it. */
function withEnds(text: string, ends: readonly string[]): string {
  return text.split('\n').reduceRight((after, line, index) => {
    const end = ends[index % ends.length] ?? '\n';
    return line + (end === '\r' && after.startsWith('\n') ? '\r\n' : end) + after;
  });
}

function understood(text: string): unknown {
  const { findings, obligations } = evaluate(filesOf({ 'a.md': text }), contextAt('2026-11-30T10:00'));
  return [
    findings.map(({ code, message }) => [code, message]),
    obligations.map(({ letter, to, state }) => [letter, to?.name, state]),
  ];
}

const plain = (text: string): string => withLineFeeds(text).replaceAll('\r\n', '\n');

describe('line ends', () => {
  itHolds(
    'a file means the same whatever its lines end in, and so do its changes',
    [
      fc.constantFrom(...logs),
      fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 1, maxLength: 12 }),
      fc.constantFrom(...changes),
    ],
    (log, ends, change) => {
      const mixed = withEnds(log, ends);
      assert.equal(plain(mixed), log);
      assert.deepEqual(understood(mixed), understood(log));
      const expected = editsOf(log, [change]);
      const edits = editsOf(mixed, [change]);
      assert.equal(edits && plain(applyEdits(mixed, edits)), expected && applyEdits(log, expected));
    },
  );
});
