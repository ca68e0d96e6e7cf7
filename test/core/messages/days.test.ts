// Days that messages name: with a year, without one, by weekday, and in each language.
import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { daysIn } from '../../../src/core/messages/days.ts';
import { languages } from '../../../src/core/messages/words/index.ts';

/** Written on Monday 30 November 2026. */
const written = { date: Temporal.PlainDate.from('2026-11-30') };

/** The readings of every day in a text, the likeliest first. */
const daysOf = (text: string, isMonthFirst = false, isWritten = true): string =>
  daysIn(text, { written: isWritten ? written : undefined, isMonthFirst, languages })
    .map(({ readings }) => readings.join(' or '))
    .join(', ');

const cases: readonly (readonly [text: string, days: string])[] = [
  // With a year, nothing is guessed.
  ['Thursday, 3 December 2026', '2026-12-03'],
  ['December 3rd, 2026', '2026-12-03'],
  ['2026-12-03', '2026-12-03'],
  ['3.12.2026', '2026-12-03'],
  ['03/12/26', '2026-12-03 or 2026-03-12'],
  ['2026年12月3日（木）', '2026-12-03'],
  ['2026/12/03（木）', '2026-12-03'],
  // A weekday that does not fit leaves a doubt.
  ['Friday, 3 December 2026', '2026-12-03 or 2026-12-04'],
  ['Wednesday 3 December 2026', '2026-12-03 or 2026-12-02'],
  ['Friday, 3 December', '2026-12-03 or 2026-12-04'],
  ['Friday 04/12/2026', '2026-12-04'],
  ['Freitag, 3.12.2026', '2026-12-03 or 2026-12-04'],
  ['3.15.2026', '2026-03-15'],
  ['Sunday 03/12/2026', '2026-12-03 or 2026-03-12'],
  // A short name with an ending is a day of this month or the next; where number and weekday contradict each other, one of both is meant.
  ['wed 2nd 12:30 or 5pm, thurs 3rd 8:15', '2026-12-02, 2026-12-03'],
  ['el miércoles 3 a las 8', '2026-12-03 or 2026-12-02'],
  ['Monday 4th', '2027-01-04'],
  // Words for the next week are said of the whole list beside them.
  ['Tues 2pm or Thursday 9am next week', '2026-12-08, 2026-12-10'],
  ['next week, on Wednesday at 10', '2026-12-09'],
  ['nächste Woche Dienstag oder Donnerstag', '2026-12-08, 2026-12-10'],
  ['mardi 14h ou jeudi 9h la semaine prochaine', '2026-12-08, 2026-12-10'],
  ['el martes o el jueves de la próxima semana', '2026-12-08, 2026-12-10'],
  ['na próxima semana, terça-feira às 10h30', '2026-12-08'],
  ['on Friday. Next week I am away', '2026-12-04'],
  // Days without a year are the next ones, and shortly past ones stay past.
  ['los días 9 y 10 de diciembre', '2026-12-09, 2026-12-10'],
  ['9 and 10 December 2026', '2026-12-09, 2026-12-10'],
  ['31 or 10 November', '2026-11-10'],
  ['3 December', '2026-12-03'],
  ['2. März', '2027-03-02'],
  ['27 November', '2026-11-27'],
  ['le 12 janvier', '2027-01-12'],
  ['15 de enero', '2027-01-15'],
  ['3.12.', '2026-12-03'],
  ['12月3日（木）', '2026-12-03'],
  ['12/3（木）', '2026-12-03'],
  // A day of the month alone.
  ['the 3rd', '2026-12-03'],
  ['Thursday the 3rd', '2026-12-03'],
  ['Thursday 10', '2026-12-10'],
  ['no dia 15', '2026-12-15'],
  ['the 31st', '2026-12-31'],
  ['the 39th', ''],
  // A weekday alone is the next one; with "next" it may be the one after.
  ['on Friday', '2026-12-04'],
  ['on Monday', '2026-12-07'],
  ['next Thursday', '2026-12-03 or 2026-12-10'],
  ['next Saturday', '2026-12-05'],
  ['quinta-feira', '2026-12-03'],
  // From the day of writing.
  ['tomorrow', '2026-12-01'],
  ['übermorgen', '2026-12-02'],
  ['Thursday, and Friday the 4th', '2026-12-03, 2026-12-04'],
  // Nothing of the calendar.
  ['30 February 2026', ''],
  ['3 December 1887', ''],
  ['45/46', ''],
  ['the 3rd floor', ''],
];

describe('days of a message', () => {
  for (const [text, days] of cases)
    it(`reads "${text}"`, () => {
      assert.equal(daysOf(text), days);
    });

  it('reads the month first where people do', () => {
    assert.equal(daysOf('12/3/2026', true), '2026-12-03 or 2026-03-12');
    assert.equal(daysOf('12/3', true), '2026-12-03 or 2027-03-12');
  });

  it('takes no small word of the language for a weekday', () => {
    const own = languages.filter(({ language }) => language === 'pt');
    const [day] = daysIn('até às 16h00 do dia 5 de dezembro', {
      written,
      isMonthFirst: false,
      languages: own,
    });
    assert.equal(day?.readings.join(' or '), '2026-12-05');
  });

  for (const text of ['tomorrow', 'on Friday', 'the 3rd', '3 December', '12/3'])
    it(`says nothing of "${text}" where nobody knows when it was written`, () => {
      assert.equal(daysOf(text, false, false), '');
    });

  it('keeps the longer of two readings of the same words', () => {
    const text = 'Thursday, 3 December at 10:00';
    const [day, ...others] = daysIn(text, { written, isMonthFirst: false, languages });
    assert.equal(others.length, 0);
    assert.equal(day && text.slice(day.range.start, day.range.end), 'Thursday, 3 December');
  });
});
