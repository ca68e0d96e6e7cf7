import assert from 'node:assert/strict';
import { evaluate } from '../../../src/core/index.ts';
import { answerTimes } from '../../../src/core/overview/answers.ts';
import { funnelOf, reachedBy, standingsOf, steps } from '../../../src/core/overview/funnel.ts';
import { everything, overviewOf } from '../../../src/core/overview/overview.ts';
import { overviewProcesses } from '../../../src/core/overview/processes.ts';
import { contextAt, logOf } from '../logOf.ts';

const now = '2026-11-23T09:00';

function processesOf(files: Readonly<Record<string, string>>) {
  const log = logOf(files);
  const context = contextAt(now);
  return overviewProcesses(evaluate([...log.files.values()], context), context);
}

/** An entry of its front matter lines. */
function entry(...lines: readonly string[]): string {
  return `---\n${lines.join('\n')}\n---\n`;
}

describe('the processes of the overview', () => {
  // A function, as what is made outside of a test is not changed by mutation testing.
  const processes = () =>
    processesOf({
      'acme-1.md': entry(
        'company: Acme',
        'role: Fitter',
        'date: 2026-11-02T10:00',
        'round: phone',
        'outcome: advanced',
        'interviewers: [Ana]',
        'follow-ups:',
        '  - {letter: thank-you, to: Ana, sent: 2026-11-03, file: letters/ana.md}',
      ),
      'acme-2.md': entry(
        'company: Acme',
        'role: Fitter',
        'date: 2026-11-20T10:00',
        'outcome: waiting',
        'interviewers: [Ben, Cid]',
      ),
      'letters/ana.md': entry('letter: thank-you', 'entry: ../acme-1.md', 'to: Ana', 'sent: 2026-11-03'),
      'letters/ben.md': entry('letter: thank-you', 'entry: ../acme-2.md', 'to: Ben', 'sent:'),
      'letters/free.md': entry('letter: negotiation', 'entry: ../acme-2.md', 'to: Ben'),
      'old.md': entry('company: Old', 'date: 2026-01-07', 'outcome: rejected'),
      'nobody.md': entry('company:', 'date: 2026-01-07', 'outcome: rejected'),
    });

  it('come latest first, with where they stand and how far they went', () => {
    assert.deepEqual(
      processes().map(({ company, role, outcome, reached }) => [company, role, outcome, reached]),
      [
        ['Acme', 'Fitter', 'waiting', 'advanced'],
        ['Old', undefined, 'rejected', 'interviewed'],
      ],
    );
  });

  it('say by when an offer is to be answered, as long as it is one, also as the notes have it', () => {
    const answerBy = (...lines: readonly string[]) =>
      processesOf({ 'a.md': `${entry('company: Acme', 'date: 2026-11-02', ...lines)}` })[0]?.answerBy;
    assert.equal(answerBy('outcome: offer', 'offer-by: 8 December'), '2026-12-08');
    assert.equal(answerBy('outcome: offer declined', 'offer-by: 2026-12-08'), undefined);
    assert.equal(answerBy('outcome: offer'), undefined);
  });

  it('show a letter that waits for another as the list does: later', () => {
    const [process] = processesOf({
      'a.md': `${entry('company: Acme', 'date: 2026-11-22T10:00', 'interviewers: [Ana]')}\n## Promised\n\n- [ ] send Ana the slides by 2026-11-25\n`,
    });
    assert.deepEqual(
      process?.letters.map(({ title, state, date }) => `${title}: ${state} ${date}`),
      [
        'Thank-you: open 2026-11-23',
        'Promised material: upcoming 2026-11-25',
        'Check-in: upcoming 2026-11-27',
      ],
    );
  });

  it('say which interview of a file that holds several', () => {
    const list = 'interviews: [{date: 2026-11-02, with: Ana}, {date: 2026-11-20, with: Ben}]';
    const [process] = processesOf({ 'acme.md': entry('company: Acme', list) });
    assert.deepEqual(
      process?.rounds.map(({ path }) => path),
      ['acme.md#2026-11-02', 'acme.md#2026-11-20'],
    );
    assert.ok(process?.letters.some(({ to, path }) => to === 'Ben' && path === 'acme.md#2026-11-20'));
  });

  it('name their rounds, and number those without a name', () => {
    assert.deepEqual(
      processes()[0]?.rounds.map(({ name, date, path }) => `${date} ${name} ${path}`),
      ['2026-11-02 phone acme-1.md', '2026-11-20 round 2 acme-2.md'],
    );
  });

  it('tell each letter once, whether its record, its file or both speak of it', () => {
    assert.deepEqual(
      processes()[0]?.letters.map(
        ({ date, title, to, state, drafted, path }) =>
          `${date} ${title} to ${to}: ${state}${drafted ? ', drafted' : ''} (${path})`,
      ),
      [
        'undefined Negotiation to Ben: lapsed, drafted (letters/free.md)',
        '2026-11-03 Thank-you to Ana: sent (letters/ana.md)',
        '2026-11-23 Thank-you to Ben: open, drafted (letters/ben.md)',
        '2026-11-23 Thank-you to Cid: open (acme-2.md)',
        '2026-11-27 Check-in to Ben: upcoming (acme-2.md)',
      ],
    );
  });

  it('come by name where the last day is the same, and number rounds from 1', () => {
    const of = (company: string, role: string) =>
      entry(`company: ${company}`, `role: ${role}`, 'date: 2026-01-07', 'outcome: rejected');
    const found = processesOf({
      'c.md': of('Bolt', 'Welder'),
      'a.md': of('Bolt', 'Fitter'),
      'b.md': of('Ash', 'Welder'),
    });
    assert.deepEqual(
      found.map(({ company, role, rounds }) => [company, role, rounds[0]?.name]),
      [
        ['Ash', 'Welder', 'round 1'],
        ['Bolt', 'Fitter', 'round 1'],
        ['Bolt', 'Welder', 'round 1'],
      ],
    );
  });

  it('tell letters of one day by their names, and two of one kind to two people as two', () => {
    const [process] = processesOf({
      'a.md': entry(
        'company: A',
        'date: 2026-11-02',
        'outcome: no response',
        'follow-ups: [{letter: thank-you, to: Ana, sent: 2026-11-03}, {letter: thank-you, to: Ben, sent: 2026-11-03}, {letter: check-in, sent: 2026-11-03}, {letter: thank-you, to: Ana, sent: 2026-11-03}]',
      ),
    });
    assert.deepEqual(
      process?.letters.map(({ title, to, drafted }) => [title, to, drafted]),
      [
        ['Check-in', undefined, false],
        ['Thank-you', 'Ana', false],
        ['Thank-you', 'Ben', false],
      ],
    );
  });

  it('name a letter as it was written where it is of no kind that is known', () => {
    const [process] = processesOf({
      'a.md': entry('company: A', 'date: 2026-11-02', 'follow-ups: [{letter: postcard, sent: 2026-11-04}]'),
    });
    assert.ok(process?.letters.some(({ title, state }) => title === 'postcard' && state === 'sent'));
  });

  it('say what an interview without a day came to', () => {
    const outcomeOf = (...lines: readonly string[]) => {
      const [process] = processesOf({ 'a.md': entry('company: A', ...lines) });
      return process && [process.outcome, process.reached];
    };
    assert.deepEqual(outcomeOf('outcome: offer'), ['offer', 'offer']);
    assert.deepEqual(outcomeOf('outcome:'), ['unclear', undefined]);
    assert.deepEqual(outcomeOf('outcome: whatever'), ['unclear', undefined]);
  });

  it('put a snoozed letter on the day it wakes', () => {
    const [process] = processesOf({
      'a.md': entry(
        'company: A',
        'date: 2026-11-19',
        'outcome: waiting',
        'follow-ups: [{letter: thank-you, snoozed: 2026-11-25}]',
      ),
    });
    const snoozed = process?.letters.filter(({ state }) => state === 'snoozed');
    assert.deepEqual(
      snoozed?.map(({ date }) => date),
      ['2026-11-25'],
    );
  });

  it('count a letter that somebody only says was sent, on the day of the interview', () => {
    const [process] = processesOf({
      'a.md': entry('company: A', 'date: 2026-11-02', 'follow-ups: [{letter: thank-you, sent: yes}]'),
    });
    assert.deepEqual(
      process?.letters.filter(({ state }) => state === 'sent').map(({ date, path }) => [date, path]),
      [['2026-11-02', 'a.md']],
    );
  });
});

describe('how far a process went', () => {
  const past = (outcome: Parameters<typeof reachedBy>[0][number]['outcome']) => ({ outcome, isPast: true });
  const ahead = (outcome: Parameters<typeof reachedBy>[0][number]['outcome']) => ({ outcome, isPast: false });
  for (const [rounds, reached] of [
    [[], undefined],
    [[past('not yet')], undefined],
    [[past('waiting')], 'interviewed'],
    [[ahead('rejected')], undefined],
    [[ahead('withdrawn')], undefined],
    [[past('withdrawn')], 'interviewed'],
    [[past('cancelled'), past('missed'), past('unclear')], undefined],
    [[past('waiting'), ahead('upcoming')], 'advanced'],
    [[past('waiting'), past('cancelled')], 'interviewed'],
    [[past('cancelled'), ahead('upcoming')], undefined],
    [[past('advanced'), past('rejected')], 'advanced'],
    [[past('waiting'), past('rejected')], 'advanced'],
    [[past('on hold')], 'interviewed'],
    [[past('no response')], 'interviewed'],
    [[past('advanced')], 'advanced'],
    [[past('upcoming'), past('not shown up')], undefined],
    [[past('offer')], 'offer'],
    [[past('offer declined')], 'offer'],
    [[past('offer withdrawn')], 'offer'],
    [[past('offer'), past('accepted')], 'accepted'],
  ] as const) {
    it(`${rounds.map(({ outcome, isPast }) => `${outcome}${isPast ? '' : ' (ahead)'}`).join(', ') || 'no round'}: ${reached ?? 'nowhere yet'}`, () => {
      assert.equal(reachedBy(rounds), reached);
    });
  }

  it('each step holds those that went further, and every process stands somewhere', () => {
    const processes = [...steps, undefined].map((reached) => ({ reached, outcome: 'waiting' as const }));
    assert.deepEqual(
      funnelOf(processes).map(({ name, count }) => `${name} ${count}`),
      ['interviewed 4', 'advanced 3', 'offer 2', 'accepted 1'],
    );
    assert.deepEqual(standingsOf(processes), [{ name: 'waiting', count: 5 }]);
  });
});

describe('the days until they answered', () => {
  const thanked = '{letter: thank-you, sent: 2026-11-03}';
  for (const [what, lines, answer] of [
    ['no word yet', ['outcome: waiting'], undefined],
    ['their reply', ['outcome: waiting', 'follow-ups: [{replied: 2026-11-06}]'], [4, false]],
    ['a reply on the day of thanks', [`follow-ups: [${thanked}, {replied: 2026-11-03}]`], [1, true]],
    [
      'a reply after thanks of some day',
      ['follow-ups: [{letter: thank-you, sent: yes}, {replied: 2026-11-02}]'],
      [0, true],
    ],
    [
      'a reply after thanks that were waived',
      ['follow-ups: [{letter: thank-you, waived: no}, {replied: 2026-11-06}]'],
      [4, false],
    ],
    ['a reply before thanks', [`follow-ups: [${thanked}, {replied: 2026-11-02}]`], [0, false]],
    ['the first of several', ['follow-ups: [{replied: 2026-11-09}, {replied: 2026-11-04}]'], [2, false]],
    ['a slip before the interview', ['follow-ups: [{replied: 2026-10-09}]'], undefined],
    ...['on hold', 'advanced', 'rejected', 'offer', 'offer withdrawn'].map(
      (outcome) =>
        [
          `their word, ${outcome}`,
          [`outcome: ${outcome}`, 'outcome-since: 2026-11-16'],
          [14, false],
        ] as const,
    ),
    ...[
      'thank-you',
      'promised-material',
      'check-in',
      'second-check-in',
      'closing-note',
      'competing-offer',
      'follow-up',
    ].map(
      (letter) =>
        [
          `a reply after a ${letter}`,
          [`follow-ups: [{letter: ${letter}, sent: 2026-11-03}, {replied: 2026-11-06}]`],
          [4, true],
        ] as const,
    ),
    [
      'no letter of waiting',
      [
        'outcome: rejected',
        'outcome-since: 2026-11-16',
        'follow-ups: [{letter: rejection-reply, sent: 2026-11-16}]',
      ],
      [14, false],
    ],
    ['my own decision', ['outcome: withdrawn', 'outcome-since: 2026-11-16'], undefined],
    ['my giving up', ['outcome: no response', 'outcome-since: 2026-11-16'], undefined],
    ['a decision of unknown day', ['outcome: rejected'], undefined],
  ] as const) {
    it(`${what}: ${answer ? `${answer[0]} days, ${answer[1] ? 'with' : 'without'} a letter` : 'unknown'}`, () => {
      const [process] = processesOf({ 'a.md': entry('company: A', 'date: 2026-11-02T10:00', ...lines) });
      const found = process?.rounds[0]?.answer;
      assert.deepEqual(found && [found.days, found.afterLetter], answer);
    });
  }

  it('are a median, which few cases do not carry', () => {
    const timesOf = (days: readonly number[]) =>
      answerTimes(days.map((count) => ({ days: count, afterLetter: true })));
    assert.deepEqual(timesOf([]), { count: 0, median: undefined, small: true });
    assert.deepEqual(timesOf([9, 1]), { count: 2, median: 5, small: true });
    assert.deepEqual(timesOf([10, 2, 3, 30]), { count: 4, median: 6.5, small: true });
    assert.deepEqual(timesOf([10, 2, 3, 30, 4]), { count: 5, median: 4, small: false });
  });
});

describe('the filter of the overview', () => {
  const all = () =>
    processesOf({
      'a.md': entry(
        'company: Café Müller',
        'date: 2026-03-02',
        'outcome: rejected',
        'outcome-since: 2026-03-09',
      ),
      'b.md': entry('company: Bolt', 'date: 2026-05-04', 'outcome: no response'),
      'c.md': entry('company: Undated', 'outcome: applied'),
    });
  for (const [filter, companies] of [
    [{}, ['Bolt', 'Café Müller', 'Undated']],
    [{ company: 'cafe' }, ['Café Müller']],
    [{ company: '  ' }, ['Bolt', 'Café Müller', 'Undated']],
    [{ company: 'nobody' }, []],
    [{ from: '2026-05-04' }, ['Bolt']],
    [{ to: '2026-03-02' }, ['Café Müller']],
    [{ from: '2026-03-03', to: '2026-05-03' }, []],
    [{ company: 'o', from: '2026-01-01' }, ['Bolt']],
  ] as const) {
    it(`${JSON.stringify(filter)}: ${companies.join(', ') || 'none'}`, () => {
      const overview = overviewOf(all(), { ...everything, ...filter }, '2026-11-23');
      assert.deepEqual(
        overview.processes.map(({ company }) => company),
        companies,
      );
      assert.equal(overview.total, 3);
    });
  }

  it('counts what passes, and nothing else', () => {
    const { funnel, standings, answers } = overviewOf(
      all(),
      { ...everything, company: 'cafe' },
      '2026-11-23',
    );
    assert.deepEqual(funnel[0], { name: 'interviewed', count: 1 });
    assert.deepEqual(standings, [{ name: 'rejected', count: 1 }]);
    assert.equal(answers.withoutLetter.median, 7);
    assert.equal(answers.withLetter.count, 0);
  });
});
