// Times of day as messages in each language write them.
import assert from 'node:assert/strict';
import { timesIn } from '../../../src/core/messages/clockTimes.ts';

/** The times of a text, `?` behind one whose half of the day nothing says. */
const timesOf = (text: string): string =>
  timesIn(text)
    .map(({ start, end, isHalfUnsure }) => {
      const shown = [start, end].flatMap((time) => time?.toString({ smallestUnit: 'minute' }) ?? []);
      return `${shown.join('-')}${isHalfUnsure ? '?' : ''}`;
    })
    .join(', ');

const cases: readonly (readonly [text: string, times: string])[] = [
  ['at 14:00', '14:00'],
  ['2pm', '14:00'],
  ['2-3pm', '14:00-15:00'],
  ['11-12:30 pm', '11:00-12:30'],
  ['from 9 a.m. to 10.30 a.m.', '09:00-10:30'],
  ['12:30p', '12:30'],
  ['Friday, 2:30', '14:30?'],
  ['02:30', '02:30'],
  ['9:30', '09:30'],
  ['at 3', '15:00?'],
  ['at 10', '10:00?'],
  ['between 10:00 and 11:30', '10:00-11:30'],
  ['3 in the afternoon', ''],
  ['at 3 in the afternoon', '15:00'],
  ['noon', '12:00'],
  ["3 o'clock", '15:00?'],
  ['um 14 Uhr 30', '14:30'],
  ['14 Uhr bis 15.30 Uhr', '14:00-15:30'],
  ['9 Uhr morgens', '09:00'],
  ['um 3 Uhr nachmittags', '15:00'],
  ['halb neun', '08:30?'],
  ['halb sieben', '18:30?'],
  ['dreiviertel 9', '08:45?'],
  ['um zwölf', '12:00?'],
  ['à 14h30', '14:30'],
  ['de 9h à 10h30', '09:00-10:30'],
  ['à trois heures et demie', '15:30?'],
  ['a las 5 de la tarde', '17:00'],
  ['a las cinco y media', '17:30?'],
  ['a las 10 menos cuarto', '09:45?'],
  ['às 15h', '15:00'],
  ['às 2 e meia', '14:30?'],
  ['half past two', '14:30?'],
  ['quarter to 7', '18:45?'],
  ['午後2時30分', '14:30'],
  ['午後2時半から3時', '14:30-03:00'],
  ['14時～15時半', '14:00-15:30'],
  ['14：30', '14:30'],
  ['正午', '12:00'],
  // Amounts, days and versions.
  ['at 25', ''],
  ['at 3 %', ''],
  ['€14.00', ''],
  ['half past 30', ''],
  ['午前25時', ''],
  ['version 2.10', ''],
];

describe('times of day of a message', () => {
  for (const [text, times] of cases)
    it(`reads "${text}"`, () => {
      assert.equal(timesOf(text), times);
    });
});
