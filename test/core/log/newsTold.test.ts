import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { applyEdits, editsOf, evaluate } from '../../../src/core/index.ts';
import { outcomeReader } from '../../../src/core/log/outcomeReading.ts';
import { readLogFile } from '../../../src/core/log/readLogFile.ts';
import { contextAt } from '../logOf.ts';

const today = Temporal.PlainDate.from('2026-12-01');
const read = (path: string, text: string) => readLogFile(path, text, outcomeReader(), today);

/** What a diary says once there is word of Acme Foods, or of Dana Okafor there. */
const news: readonly string[] = [
  'Acme said no',
  'Acme: no',
  'no from Acme Foods',
  'Rejection from Acme in my inbox',
  'Acme rejected me',
  'Got rejected by Acme Foods',
  'Dana called, they went with someone internal',
  'Acme went with another candidate',
  "didn't get Acme",
  'Did not get the Acme job',
  'Acme fell through',
  'Acme turned me down',
  'heard from Acme: unfortunately not',
  'Acme is a no',
  'Acme Foods - thanks but no thanks mail',
  'Sadly Acme chose another baker',
  'Acme ❌',
  'Acme: Absage',
  'Absage von Acme bekommen',
  'Acme hat abgesagt',
  'leider Absage von Frau Okafor',
  "réponse négative d'Acme",
  "Acme m'a dit non",
  'refus de Acme',
  'Acme me rechazó',
  'me dijeron que no en Acme',
  'Acme deu negativa',
  'não passei na Acme',
  'Acme escolheu outra pessoa',
  'afwijzing van Acme',
  'Acme wordt het niet',
  'Acme不採用',
  'Acme Foods からお見送り',
  'Acme offered me the job!',
  'Offer from Acme!!',
  'Acme wants me back for a second round Dec 3',
  'Second interview at Acme on Dec 3',
  'Dana called: next round next week',
  'Zusage von Acme',
  'Dana emailed: decision next week',
  'Dana replied, they need until mid December',
  'Dana rang, still deciding',
  'Dana Okafor called',
  'Dana wrote back',
  'Dana called, still deciding',
];

/** What says nothing of that. */
const noNews: readonly string[] = [
  'no word from Acme',
  'nothing from Acme yet',
  'Acme no news',
  "hope Acme doesn't say no",
  'no sleep because of Acme',
  'Acme: no idea',
  'my sister got rejected by Acme',
  'Acme has no parking',
  'Acme Foods offer: 2 for 1 yoghurt',
  'Dana called about the babysitting',
  'lunch with Dana, she got the flu',
  'Acme store was full',
  'dreamt that Acme said no',
  'Dana from school passed her driving test',
  'watched the second round of the match with Dana',
  'Acme parking fine rejected by council',
  'waiting to hear from Acme',
  'no reply from Dana',
  'told mum about Acme, she said it will be fine',
  "Dana's birthday next round of drinks on me",
  'tried the Acme bread, not bad',
  "read about Acme's final stage of the merger",
];

/** What is found in a log of one interview on 5 November 2026, of which a diary speaks on a day. */
function findings(line: string, day = '2026-11-20', more = 'outcome: waiting') {
  const entry = `---\ncompany: Acme Foods\nrole: Baker\ndate: 2026-11-05T10:00\n${more}\ninterviewers: [Dana Okafor]\n---\n- the ovens\n`;
  const files = [read('acme.md', entry), read(`diary/${day}.md`, `${line}\n`)];
  return evaluate(files, contextAt('2026-12-01T09:30')).findings.map(({ code }) => code);
}

describe('what a diary says of an answer', () => {
  for (const line of news)
    it(`is asked about, and no check-in is due: ${line}`, () => {
      const found = findings(line);
      assert.ok(found.includes('outcome-missing') && !found.includes('follow-up-overdue'), found.join());
    });
  for (const line of noNews)
    it(`is none of: ${line}`, () => assert.ok(findings(line).includes('follow-up-overdue')));

  it('is old once the entry tells of that day or a later one', () => {
    const known = 'outcome: waiting\noutcome-since: 2026-11-20';
    assert.ok(!findings('Offer from Acme!', '2026-11-20', known).includes('outcome-missing'));
    const replied = 'outcome: waiting\nfollow-ups: [{replied: 2026-11-20}]';
    assert.ok(!findings('Dana wrote back', '2026-11-20', replied).includes('outcome-missing'));
    assert.ok(findings('Offer from Acme!', '2026-11-23', replied).includes('outcome-missing'));
  });

  it('is settled by a record of their reply, which a fix writes', () => {
    const entry =
      '---\ncompany: Acme Foods\ndate: 2026-11-05T10:00\noutcome: waiting\ninterviewers: [Dana Okafor]\n---\n';
    const files = (text: string) => [read('acme.md', text), read('diary/2026-11-20.md', 'Dana wrote back\n')];
    const asked = (text: string) =>
      evaluate(files(text), contextAt('2026-12-01T09:30')).findings.find(
        ({ code }) => code === 'outcome-missing',
      );
    const [fix] = asked(entry)?.fixes ?? [];
    assert.ok(fix?.kind === 'change');
    const edits = editsOf(entry, fix.changes);
    assert.ok(edits);
    const recorded = applyEdits(entry, edits);
    assert.match(recorded, /replied: 2026-11-20/);
    assert.equal(asked(recorded), undefined);
  });

  it('is of the interview itself in the days behind it, unless it is a no', () => {
    assert.ok(!findings('Dana wrote back.', '2026-11-06').includes('outcome-missing'));
    assert.ok(findings('Acme said no.', '2026-11-06').includes('outcome-missing'));
  });
});

describe('what comes next', () => {
  const asked = (next: string, outcome = '') => {
    const text = `---\ncompany: Acme Foods\ndate: 2026-11-05T10:00\noutcome: ${outcome}\nnext: ${next}\ninterviewers: [Dana Okafor]\n---\n`;
    const { findings } = evaluate([read('acme.md', text)], contextAt('2026-12-01T09:30'));
    return findings.find(({ code }) => code === 'outcome-missing')?.message;
  };
  for (const next of ['OFFER 11/27!!! 58k', 'on hold, budget vote is in Jan'])
    it(`is asked about where it tells of an answer: ${next}`, () =>
      assert.match(asked(next) ?? '', /^Did you hear from them/));
  it('is asked about where it tells of a no', () =>
    assert.match(asked('rejected 11/20') ?? '', /^Did they say no/));
  for (const next of ['waiting', 'send the flour trial', '', 'they decide in Jan'])
    it(`is no answer: ${next}`, () => assert.match(asked(next) ?? '', /has no outcome/));
  it('is old beside an outcome', () => assert.equal(asked('on hold', 'advanced'), undefined));
});

describe('a daily note of long ago', () => {
  const today = '2026-12-01';
  const reading = (path: string, text: string) =>
    readLogFile(path, text, outcomeReader(), Temporal.PlainDate.from(today)).reading;
  const talk =
    '# Northwind\n\n14:00 talked to Kim Berg (hiring manager) about the forklift job, they decide Friday\n';

  it('is not searched for talks that nobody calls an interview', () => {
    assert.notEqual(JSON.stringify(reading('daily/2026-11-20.md', talk)), '{"kind":"other"}');
    assert.equal(JSON.stringify(reading('daily/2024-11-20.md', talk)), '{"kind":"other"}');
    assert.equal(JSON.stringify(reading('2024/11/20/day.md', talk)), '{"kind":"other"}');
  });

  it('is where it speaks of one', () => {
    const interview = talk.replace('talked to', 'interview with');
    assert.notEqual(JSON.stringify(reading('daily/2024-11-20.md', interview)), '{"kind":"other"}');
  });
});

describe('what the notes of an interview say of an answer on a later day', () => {
  const asked = (line: string, more = 'outcome: waiting') => {
    const text = `---\ncompany: Acme Foods\ndate: 2026-11-05T10:00\n${more}\ninterviewers: [Dana Okafor]\n---\n- asked about ovens\n${line}\n`;
    const { findings } = evaluate([read('acme.md', text)], contextAt('2026-12-01T09:30'));
    return findings.find(({ code }) => code === 'outcome-missing');
  };
  for (const line of [
    '11/20 offer!! 58k',
    '20 Nov: Dana called, they want me for a second round on Dec 3',
    'UPDATE 11/20 - got the offer',
    '11/20 - Dana emailed, still deciding, end of December',
    '20.11. Zusage!!',
    '20/11 on me propose le poste',
    '20/11 me llamaron, pasé a la segunda entrevista',
    '20/11 proposta recebida',
  ])
    it(`is asked about: ${line}`, () => assert.match(asked(line)?.message ?? '', /^Did you hear from them/));
  for (const line of [
    '11/20: rejected by mail',
    "11/20 Dana rang: it's a no",
    'Update Nov 20: they went with someone internal',
    '20.11. Absage',
    '20/11 me dijeron que no',
  ])
    it(`is asked about as a no: ${line}`, () => assert.match(asked(line)?.message ?? '', /^Did they say no/));
  for (const line of [
    '11/20 nothing yet',
    'she said the second round is with the owner',
    'next round would be in the bakery at 4 am',
    'they rejected the last batch of flour on 11/2',
    '11/05 second round is with the owner',
    '12/20 second round',
    '> 11/20 offer from Acme',
  ])
    it(`is none: ${line}`, () => assert.equal(asked(line), undefined));

  it('is old once a field tells of that day', () => {
    const line = '11/20 offer!! 58k';
    assert.equal(asked(line, 'outcome: waiting\noutcome-since: 2026-11-20'), undefined);
    assert.equal(asked(line, 'outcome: offer'), undefined);
    const [fix] = asked(line)?.fixes ?? [];
    assert.ok(fix?.kind === 'change');
    assert.deepEqual(fix.changes, [
      { kind: 'add-record', record: { replied: Temporal.PlainDate.from('2026-11-20') } },
    ]);
    assert.equal(asked(line, 'outcome: waiting\nfollow-ups: [{replied: 2026-11-20}]'), undefined);
  });
});
