import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { notedHearing } from '../../../src/core/notes/notedHearing.ts';

/** What they said on a Tuesday, the 24th of November 2026, and the last day that it means; undefined where it is the time of something else. */
const said: readonly (readonly [line: string, day: string | undefined])[] = [
  ['they said 2 wks', '2026-12-08'],
  ['Next: they said 2 wks', '2026-12-08'],
  ['she said two to three weeks because lab director at conference', '2026-12-15'],
  ['said two weeks', '2026-12-08'],
  ['"two weeks" she said', '2026-12-08'],
  ['they say 2 weeks', '2026-12-08'],
  ['told me 2-3 weeks', '2026-12-15'],
  ['he reckons 2 to 3 wks', '2026-12-15'],
  ['said about a week', '2026-12-01'],
  ['expects two weeks', '2026-12-08'],
  ['process: 2 weeks', '2026-12-08'],
  ['timeline: two weeks', '2026-12-08'],
  ['Timeline is 2-3 weeks', '2026-12-15'],
  ['answer in 2 wks', '2026-12-08'],
  ['expect to hear by the 30th', '2026-11-30'],
  ["Odette: 'civil service list, so it's slow, expect to hear by the 30th'", '2026-11-30'],
  ['G: "You\'ll know by end of month either way"', '2026-11-30'],
  ['they\'d get back to me "in a week"', '2026-12-01'],
  ['she said two weeks notice is fine', undefined],
  ['they said 2 weeks training', undefined],
  ['he said two weeks of holiday at christmas', undefined],
  ['she said 3 weeks ago they lost a nurse', undefined],
  ['they said it takes 2 weeks to learn the till', undefined],
  ['he said two weeks on two weeks off', undefined],
  ['said I could start in two weeks', undefined],
  ['told them two weeks notice', undefined],
  ['said the build took 2-3 weeks', undefined],
  ['they said a week in Leeds for induction', undefined],
  ['she said the last one left after two weeks', undefined],
  ['orders take 2 weeks', undefined],
  ['they\'d get back to me "a week after turkey"', '2026-12-03'],
  ['will hear a week after Thanksgiving', '2026-12-03'],
  ['decision two weeks after thanksgiving', '2026-12-10'],
  ['answer the week after thanksgiving', '2026-12-03'],
];

describe('a stretch of time that they named', () => {
  for (const [line, day] of said)
    it(line, () => {
      const notes = `Good talk about ovens.\nthird shift. ${line}\n`;
      const days = notedHearing(notes, Temporal.PlainDate.from('2026-11-24'))?.days ?? [];
      assert.equal(days.at(-1)?.toString(), day);
    });
});
