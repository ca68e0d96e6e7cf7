// Small words around companies, roles and days in each language of letters.
import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { english } from '../../../../src/core/letters/languages/english.ts';
import { french } from '../../../../src/core/letters/languages/french.ts';
import { german } from '../../../../src/core/letters/languages/german.ts';
import { japanese } from '../../../../src/core/letters/languages/japanese.ts';
import { portuguese } from '../../../../src/core/letters/languages/portuguese.ts';
import { spanish } from '../../../../src/core/letters/languages/spanish.ts';

const day = Temporal.PlainDate.from('2026-11-17');

const cases: readonly (readonly [what: string, said: string, expected: string])[] = [
  ['a day in English', english.day(day, false), 'Tuesday 17 November'],
  ['a day of another year in English', english.day(day, true), 'Tuesday 17 November 2026'],
  ['a day after a verb in English', english.onDay(day, true), ' on Tuesday 17 November 2026'],
  ['a day after a noun in English', english.ofDay(day, false), ' on Tuesday 17 November'],
  ['a day in German', german.day(day, false), 'Dienstag, 17. November'],
  [
    'a first of a month in French',
    french.day(Temporal.PlainDate.from('2026-12-01'), false),
    'mardi 1er décembre',
  ],
  ['a day in Japanese', japanese.day(day, false), '11月17日（火）'],
  ['a day of another year in Japanese', japanese.day(day, true), '2026年11月17日（火）'],
  ['a company in German', german.atCompany('Halden GmbH'), ' bei der Halden GmbH'],
  ['a common noun in German', german.atCompany('Praxis Dr. Lenz'), ''],
  ['a company in French', french.atCompany('Halden'), ' chez Halden'],
  ['a common noun in French', french.atCompany('Mairie de Lille'), ''],
  ['a company in Spanish', spanish.atCompany('Halden'), ' en Halden'],
  ['a company in Portuguese', portuguese.atCompany('Halden'), ' na Halden'],
  ['a masculine noun in Portuguese', portuguese.atCompany('Hospital Central'), ' no Hospital Central'],
  ['a hospital in Japanese', japanese.yourCompany('青葉病院'), '貴院'],
  ['a company that is not named in Japanese', japanese.yourCompany(undefined), '貴社'],
];

describe('small words of the languages of letters', () => {
  for (const [what, said, expected] of cases)
    it(`${what} is "${expected}"`, () => {
      assert.equal(said, expected);
    });

  for (const [tone, country, isFamiliar] of [
    ['warm', undefined, true],
    ['neutral', 'ES', true],
    ['neutral', 'MX', false],
    ['neutral', undefined, false],
    ['formal', 'ES', false],
  ] as const)
    it(`Spanish says ${isFamiliar ? 'tú' : 'usted'} in a ${tone} letter to ${country ?? 'no country that is known'}`, () => {
      assert.equal(spanish.terms.isFamiliar(tone, country), isFamiliar);
    });
});
