import assert from 'node:assert/strict';
import { nearestOutcomes, outcomeReader } from '../../../src/core/log/outcomeReading.ts';
import { outcomeNames, outcomes } from '../../../src/core/log/outcomes.ts';
import { fold } from '../../../src/core/text.ts';

const read = outcomeReader();
const words = outcomeNames.flatMap((name) =>
  [name, ...outcomes[name].words, ...outcomes[name].foreign].map((word) => [word, name] as const),
);

const cases: readonly (readonly [written: string, reading: string])[] = [
  ['Waiting!', 'known waiting'],
  ['  ON-HOLD ', 'known on hold'],
  ['[[status/Ghosted|ghosted]]', 'known no response'],
  [' [[status/Ghosted]] ', 'known no response'],
  ['[[Ghosted|gone]]', 'known no response'],
  ['no_show', 'known not shown up'],
  ['no-show by me', 'known missed'],
  ['declined', 'ambiguous rejected,offer declined,withdrawn'],
  ['passed', 'ambiguous advanced,rejected,withdrawn'],
  ['closed', 'ambiguous rejected,no response,withdrawn'],
  ['done', 'ambiguous waiting,rejected,accepted'],
  ['waiting to hear back...', 'known waiting'],
  ['No response yet', 'known waiting'],
  ['They passed', 'known rejected'],
  ['Got an offer!', 'known offer'],
  ['rescheduled', 'ambiguous upcoming,cancelled'],
  ['not interested', 'ambiguous withdrawn,rejected'],
  ['completed', 'ambiguous waiting,rejected,accepted'],
  ['finished', 'ambiguous waiting,rejected,accepted'],
  ['I declined', 'ambiguous offer declined,withdrawn'],
  ['not moving forward', 'ambiguous rejected,withdrawn'],
  ['?', 'blank '],
  ['tba', 'blank '],
  ['NA', 'blank '],
  ['open', 'blank '],
  ['Undecided', 'blank '],
  ['unknown', 'blank '],
  ['None', 'blank '],
  ['todo', 'blank '],
  ['-', 'blank '],
  ['TBD', 'blank '],
  ['n/a', 'blank '],
  ['⏳', 'known waiting'],
  ['🏃', 'unknown '],
  ['⏸️ Paused', 'known on hold'],
  ['✉️ Applied', 'known not yet'],
  ['✔️ Accepted', 'known accepted'],
  ['❤️ Offer', 'known offer'],
  ['3️⃣ Interviewed', 'known waiting'],
  ['Rejected ❌️', 'known rejected'],
  ['👩🏽‍💻 interviewing', 'known waiting'],
  ['⏱️ waiting ⏱️', 'known waiting'],
  ['#offer ❤️', 'known offer'],
  ['#application/interviewing', 'known waiting'],
  ['🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'unknown '],
  ['No reply', 'known no response'],
  ['Take-home assignment', 'known waiting'],
  ['選考待ち', 'known waiting'],
  ['見送り', 'ambiguous rejected,withdrawn'],
  ['お見送り', 'known rejected'],
  ['wating', 'unknown waiting'],
  ['new', 'unknown '],
  ['ofer', 'unknown offer'],
  ['wting', 'unknown waiting'],
  ['plan', 'unknown '],
  ['interveiw scheduld', 'unknown upcoming'],
  ['offer declned', 'unknown offer declined,offer,offer withdrawn'],
  ['hird', 'unknown accepted'],
  ['constructor', 'unknown '],
  ['__proto__', 'unknown '],
  ['x'.repeat(5000), 'unknown '],
];

describe('outcomes', () => {
  it('no word claims two of them', () => {
    const claims = new Map<string, string>();
    for (const [word, name] of words) {
      assert.equal(claims.get(fold(word)) ?? name, name, word);
      claims.set(fold(word), name);
    }
  });
  it('every word of the table means its outcome', () => {
    for (const [word, outcome] of words) assert.deepEqual(read(word), { kind: 'known', outcome }, word);
  });
  for (const [written, expected] of cases) {
    it(`reads ${JSON.stringify(written.slice(0, 40))}`, () => {
      const reading = read(written);
      const names =
        reading.kind === 'known'
          ? reading.outcome
          : reading.kind === 'ambiguous'
            ? reading.readings.join()
            : reading.kind === 'blank'
              ? ''
              : nearestOutcomes(written).join();
      assert.equal(`${reading.kind} ${names}`, expected);
    });
  }
  it("the person's own words count before the table's", () => {
    const own = outcomeReader({ waiting: ['limbo', 'declined'], offer: ['pending'] });
    assert.deepEqual(
      ['limbo', 'declined', 'pending', 'hired'].map((word) => own(word)),
      [
        { kind: 'known', outcome: 'waiting' },
        { kind: 'known', outcome: 'waiting' },
        { kind: 'known', outcome: 'offer' },
        { kind: 'known', outcome: 'accepted' },
      ],
    );
  });
});
