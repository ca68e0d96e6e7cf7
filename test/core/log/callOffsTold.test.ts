import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { evaluate } from '../../../src/core/index.ts';
import { outcomeReader } from '../../../src/core/log/outcomeReading.ts';
import { readLogFile } from '../../../src/core/log/readLogFile.ts';
import { contextAt } from '../logOf.ts';

const today = Temporal.PlainDate.from('2026-11-27');
const read = (path: string, text: string) => readLogFile(path, text, outcomeReader(), today);

/** What a diary says on the day before an interview that is then not held on its day. */
const calledOff: readonly string[] = [
  'Acme moved my interview to Thursday 3 Dec at 2pm',
  'Acme Foods interview pushed to Dec 3',
  'Dana emailed: tomorrow is off, new date Dec 3',
  'Dana had to reschedule, now Thu Dec 3 2pm',
  'rescheduled with Acme: Dec 3, 14:00',
  'Acme postponed till 3 December',
  'Acme interview postponed (flu), they will get back to me with a new date',
  'Dana cancelled tomorrow, will send a new slot',
  'Acme Foods cancelled the interview for tomorrow',
  'Interview with Dana bumped to next Thursday',
  'no interview tomorrow after all - Acme moved it to next week Thursday',
  'Acme Gespräch verschoben auf 3.12., 14 Uhr',
  'Frau Okafor hat den Termin auf den 3.12. verlegt',
  'Termin bei Acme fällt aus, neuer Termin 3.12.',
  'Acme hat für morgen abgesagt, melden sich',
  'entretien Acme reporté au 3 décembre',
  'Dana a décalé au jeudi 3',
  'la entrevista de Acme se pasa al 3 de diciembre',
  'Dana aplazó la entrevista al 3 de diciembre',
  'Acme remarcou para 03/12',
  'entrevista na Acme adiada para 3 de dezembro',
  'Acmeの面接 12/3に変更',
];

/** What says nothing of that. */
const heldAllTheSame: readonly string[] = [
  'Acme interview tomorrow at 10',
  'Dana moved to Boston last year',
  'moved my dentist to Dec 3 because of Acme',
  'Acme moved their office to Main St 3',
  'Lunch with Dana rescheduled to Dec 3, after the interview',
  'asked Acme whether we could move it, they said no, stays on the 24th',
  'Dana cancelled her gym membership lol',
  'cancelled my dentist because of Acme interview tomorrow',
  'Acme: asked if I could reschedule, no answer',
  'if Acme cancels tomorrow I scream',
  'Acme project was cancelled said Dana',
  'told Dana I might have to reschedule',
  'Acme Zug fällt aus, nehme Bus',
  'I cancelled lunch, prepping for Dana',
  "Dana's flight was cancelled but interview is still on",
];

/** What the notes of an interview say that was not held on its day. */
const ownCalledOff: readonly string[] = [
  'Moved to Dec 3 2pm',
  'UPDATE 23 Nov: rescheduled to Dec 3',
  'postponed, no new date yet',
  '11/20 they cancelled, req pulled. Recruiter bot.',
  'cancelled by them the day before',
  'verschoben auf 3.12.',
  'reporté au 3 décembre',
  'aplazada al 3 de diciembre',
  'remarcada para 03/12',
];

const ownHeld: readonly string[] = [
  'moved to the new plant in 2024, says Dana',
  'launch postponed to Dec 3',
  'cancelled their old ERP',
  'their project got cancelled',
  'start date moved to Dec 14',
  'Decision postponed to Dec 10',
  'Moved to Dec 3 then back to the 24th. Asked about sourdough, loved the ovens',
  'They pushed the shift change to Dec 1',
  'Interview moved up an hour',
  '- moved from paper to SAP in 3 months',
  'They cancelled the canteen contract',
];

/** The codes found in a log of one interview on Tuesday 24 November 2026 at Acme Foods with Dana Okafor, three days after. */
function codes(
  notes: string,
  diary: string,
  outcome = 'waiting',
  date = '2026-11-24T10:00',
): readonly string[] {
  const entry = `---\ncompany: Acme Foods\nrole: Baker\ndate: ${date}\noutcome: ${outcome}\ninterviewers: [Dana Okafor]\n---\n${notes}\n`;
  const files = [read('acme.md', entry), read('diary/2026-11-23.md', `${diary}\n`)];
  return evaluate(files, contextAt('2026-11-27T09:30')).findings.map(({ code }) => code);
}

describe('an interview that was moved or called off', () => {
  for (const line of calledOff)
    it(`owes nobody thanks: ${line}`, () => {
      const found = codes('- the ovens', line);
      assert.ok(!found.includes('follow-up-overdue'), found.join());
      assert.ok(found.includes('outcome-missing') || found.includes('date-noted'), found.join());
    });
  for (const line of heldAllTheSame)
    it(`is another than: ${line}`, () => assert.ok(codes('- the ovens', line).includes('follow-up-overdue')));
  for (const line of ownCalledOff)
    it(`is asked about by its own notes: ${line}`, () => {
      const found = codes(line, 'Rain.');
      assert.ok(!found.includes('follow-up-overdue'), found.join());
      assert.ok(found.includes('outcome-missing'), found.join());
    });
  for (const line of ownHeld)
    it(`is another than its notes mean: ${line}`, () =>
      assert.ok(codes(line, 'Rain.').includes('follow-up-overdue')));

  it('is as its entry says once that has an outcome or the new day', () => {
    assert.ok(!codes('- the ovens', 'Dana cancelled tomorrow.', 'cancelled').includes('outcome-missing'));
    assert.ok(codes('Moved to Nov 24, from the 20th.', 'Rain.').includes('follow-up-overdue'));
  });

  it('is not asked about on another day than the one that was called off', () => {
    for (const line of ['Dana cancelled tomorrow.', 'Dana cancelled Tuesday.', 'Dana postponed for today.'])
      assert.ok(
        codes('- the ovens', line, 'waiting', '2026-11-25T10:00').includes('follow-up-overdue'),
        line,
      );
  });

  it('is not asked about again once somebody says since when they wait', () => {
    const said = 'waiting\noutcome-since: 2026-11-25';
    assert.ok(!codes('Postponed.', 'Rain.', said).includes('outcome-missing'));
    assert.ok(!codes('- the ovens', 'Dana cancelled tomorrow.', said).includes('outcome-missing'));
  });

  it('is only asked about without an outcome where the notes say more', () => {
    const notes = 'Postponed, no new date yet.\n- ovens from Italy, two of them, and a third in spring';
    assert.ok(!codes(notes, 'Rain.', '').includes('follow-up-overdue'));
    assert.ok(codes(notes, 'Rain.', 'waiting').includes('follow-up-overdue'));
  });
});
