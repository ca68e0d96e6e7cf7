import assert from 'node:assert/strict';
import { evaluate } from '../../../src/core/incremental/evaluation.ts';
import { contextAt, filesOf } from '../logOf.ts';

const entry = (outcome: string, more = '') =>
  `---\ncompany: Oak\ndate: 2026-11-10T14:00\ncontact: Mei Lin\noutcome: ${outcome}\n${more}---\n`;
const draft = (kind: string, sent = '') =>
  `---\nletter: ${kind}\nentry: ../a.md\nto: Mei Lin\nsubject: Hello\nsent: ${sent}\n---\nDear Mei,\n`;

/** What is said of drafts, with the steps offered. */
function said(
  files: Readonly<Record<string, string>>,
  now = '2026-11-18T10:00',
): readonly (readonly [path: string, message: string, fixes: readonly string[]])[] {
  const { findings } = evaluate(filesOf(files), contextAt(now));
  return findings
    .filter(({ code }) => code === 'draft-overtaken')
    .map(({ path, message, fixes }) => [path, message, fixes.map(({ title }) => title)]);
}

describe('a draft whose process has ended since', () => {
  const since = 'outcome-since: 2026-11-17\n';
  const letter = 'letters/2026-11-11-oak-thank-you.md';

  for (const [outcome, message, fix] of [
    [
      'rejected',
      'Oak said no, so this draft no longer fits.',
      'Generate follow-up: Reply to the rejection to Mei Lin',
    ],
    [
      'offer withdrawn',
      'Oak took the offer back, so this draft no longer fits.',
      'Generate follow-up: Reply to the rejection to Mei Lin',
    ],
    [
      'withdrawn',
      'You withdrew from Oak, so this draft no longer fits.',
      'Generate follow-up: Withdrawal to Mei Lin',
    ],
    [
      'offer declined',
      'You declined the offer from Oak, so this draft no longer fits.',
      'Generate follow-up: Refusal of the offer to Mei Lin',
    ],
  ] as const)
    it(`says so, and offers what fits: ${outcome}`, () =>
      assert.deepEqual(said({ 'a.md': entry(outcome, since), [letter]: draft('thank-you') }), [
        [letter, message, [fix]],
      ]));

  it('opens the draft that fits where there is one', () => {
    const files = {
      'a.md': entry('rejected', since),
      [letter]: draft('check-in'),
      'letters/reply.md': draft('rejection-reply'),
    };
    assert.deepEqual(said(files), [
      [
        letter,
        'Oak said no, so this draft no longer fits.',
        ['Open the draft: Reply to the rejection to Mei Lin'],
      ],
    ]);
  });

  const quiet: readonly (readonly [name: string, files: Readonly<Record<string, string>>, now?: string])[] = [
    ['the process goes on', { 'a.md': entry('waiting'), [letter]: draft('thank-you') }],
    ['the letter went out', { 'a.md': entry('rejected', since), [letter]: draft('thank-you', '2026-11-11') }],
    ['it answers the news', { 'a.md': entry('rejected', since), [letter]: draft('rejection-reply') }],
    ['it thanks a referrer', { 'a.md': entry('rejected', since), [letter]: draft('referral-thanks') }],
    ['it was asked for', { 'a.md': entry('rejected', since), [letter]: draft('follow-up') }],
    ['it is of no known kind', { 'a.md': entry('rejected', since), [letter]: draft('postcard') }],
    [
      'it was drafted after the news',
      { 'a.md': entry('rejected', since), 'letters/2026-11-18-oak-thank-you.md': draft('thank-you') },
    ],
    [
      'a later round followed',
      {
        'a.md': entry('rejected', since),
        'b.md': entry('waiting').replace('11-10', '11-16'),
        [letter]: draft('thank-you'),
      },
    ],
    [
      'the news is long past',
      { 'a.md': entry('rejected', since), [letter]: draft('thank-you') },
      '2026-12-10T10:00',
    ],
    [
      'nobody knows when the news came, and the interview is long past',
      { 'a.md': entry('rejected'), [letter]: draft('thank-you') },
      '2026-12-10T10:00',
    ],
  ];
  for (const [name, files, now] of quiet)
    it(`is none where ${name}`, () => assert.deepEqual(said(files, now), []));
});
