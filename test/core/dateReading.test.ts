import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isoOf } from '../../src/core/calendar.ts';
import { type DateReading, parseMoment, readDate } from '../../src/core/dateReading.ts';
import { english, spoken } from '../../src/core/speech.ts';
import { runs } from '../runs.ts';
import { moment } from './logOf.ts';

/** `2026-11-19`, `~2026-11-19` where it is not ISO, `? a | b` where ambiguous, `! reason` where it is none. */
function said(reading: DateReading): string {
  if (reading.kind === 'invalid') return `! ${spoken(reading.reason, english)}`;
  if (reading.kind === 'ambiguous') return `? ${reading.readings.join(' | ')}`;
  assert.equal(reading.kind, 'date');
  return `${reading.iso ? '' : '~'}${isoOf(reading.value)}`;
}

const none = '! no day can be read in it, such as 2026-11-19 or 2026-11-19T14:00';
const template = '! it is a template that was not filled in';

const dateForms: Readonly<Record<string, readonly (readonly [written: string, reading: string])[]>> = {
  'ISO 8601': [
    ['2026-11-19', '2026-11-19'],
    [' 2026-11-19\t', '2026-11-19'],
    ['2026-11-19T14:00', '2026-11-19T14:00:00'],
    ['2026-11-19t14:00', '2026-11-19T14:00:00'],
    ['2026-11-19 14:00', '2026-11-19T14:00:00'],
    ['2026-11-19T14:00:30', '2026-11-19T14:00:30'],
    ['2026-11-19T14:00:30.123', '2026-11-19T14:00:30'],
    ['2026-11-19T14:00:59', '2026-11-19T14:00:59'],
    ['2026-11-19T00:00', '2026-11-19'],
    ['2026-11-19T23:59', '2026-11-19T23:59:00'],
    ['2028-02-29', '2028-02-29'],
  ],
  offsets: [
    ['2026-11-19T14:00Z', '2026-11-19T14:00:00Z'],
    ['2026-11-19T14:00z', '2026-11-19T14:00:00Z'],
    ['2026-11-19T14:00:00.000Z', '2026-11-19T14:00:00Z'],
    ['2026-11-19T14:00+02:00', '2026-11-19T14:00:00+02:00'],
    ['2026-11-19T14:00 +02:00', '2026-11-19T14:00:00+02:00'],
    ['2026-11-19T14:00-0530', '2026-11-19T14:00:00-05:30'],
    ['2026-11-19T14:00-05', '2026-11-19T14:00:00-05:00'],
    ['2026-11-19T14:00+14:00', '2026-11-19T14:00:00+14:00'],
    ['2026-11-19T14:00+25:00', '! +25:00 is not an offset from UTC'],
    ['2026-11-19+02:00', none],
  ],
  'midnight, which is how programs write a day': [
    ['2026-10-21T00:00:00', '2026-10-21'],
    ['2026-10-21T00:00:00.000Z', '2026-10-21'],
    ['2026-10-21 00:00:00', '2026-10-21'],
    ['2026-10-21T00:00-05:00', '2026-10-21'],
    ['2026-10-21T00:00:00+09:00', '2026-10-21'],
    ['1792540800000', '~2026-10-21'],
    ['21.10.2026 00:00', '~2026-10-21'],
    ['11/12/2026 0:00', '? 2026-11-12 | 2026-12-11'],
    ['2026-10-21T00:00:01Z', '2026-10-21T00:00:01Z'],
    ['2026-10-21T00:30', '2026-10-21T00:30:00'],
  ],
  'zones behind a time': [
    ['2026-11-19 noon', '~2026-11-19T12:00:00'],
    ['Nov 19, 2026 at noon', '~2026-11-19T12:00:00'],
    ['2026-11-19 12 noon ET', '~2026-11-19T12:00:00-05:00'],
    ['2026-11-19 noon-1pm', '~2026-11-19T12:00:00'],
    ['2026年11月19日 正午', '~2026-11-19T12:00:00'],
    ['noon', none],
    ['2026-11-19 afternoon', none],
    ['2026-11-19 2pm ET', '~2026-11-19T14:00:00-05:00'],
    ['2026-07-19 2pm EST', '~2026-07-19T14:00:00-04:00'],
    ['November 19, 2026 2:00 PM (EST)', '~2026-11-19T14:00:00-05:00'],
    ['Nov 19, 2026, 2:00 PM, PT', '~2026-11-19T14:00:00-08:00'],
    ['2026-11-19 2-3pm ET', '~2026-11-19T14:00:00-05:00'],
    ['2026-11-19 2:00 PM - 3:00 PM [CET]', '~2026-11-19T14:00:00+01:00'],
    ['2026-11-19 14:00 Europe/Berlin', '~2026-11-19T14:00:00+01:00'],
    ['2026-11-19T14:00 America/Argentina/Buenos_Aires', '~2026-11-19T14:00:00-03:00'],
    ['2026-11-19T14:00[Europe/Berlin]', '2026-11-19T14:00:00+01:00'],
    ['2026-11-19T14:00+01:00[Europe/Berlin]', '2026-11-19T14:00:00+01:00'],
    ['2026-11-19 14:00 (Eastern Time)', '~2026-11-19T14:00:00-05:00'],
    ['2026-11-19 2pm Pacific', '~2026-11-19T14:00:00-08:00'],
    ['2026-11-19 2pm Pacific Standard Time', '~2026-11-19T14:00:00-08:00'],
    ['19.11.2026 14:00 Uhr MEZ', '~2026-11-19T14:00:00+01:00'],
    ['2026-11-19 14:00 JST', '~2026-11-19T14:00:00+09:00'],
    // Two zones with one name, which agree in winter only.
    ['2026-12-19 2pm MST', '~2026-12-19T14:00:00-07:00'],
    ['2026-07-19 2pm MST', '~2026-07-19'],
    // In nobody's zone the time is at no moment; the day counts all the same.
    ['2026-11-19 2pm CST', '~2026-11-19'],
    ['2026-11-19 14:00 IST', '~2026-11-19'],
    ['2026-11-19 14:00 XYZ', '~2026-11-19'],
    ['2026-11-19 14:00 local time', '~2026-11-19'],
    ['2026-11-19 14:00 Mars/Olympus', '~2026-11-19'],
    ['2026-11-19T14:00[Mars/Olympus]', '~2026-11-19'],
    ['2026-11-19 00:00 EST', '~2026-11-19'],
    ['11/12/2026 2pm ET', '? 2026-11-12T14:00:00-05:00 | 2026-12-11T14:00:00-05:00'],
    ['2026-06-31 2pm ET', '! there is no day 2026-06-31'],
    ['2026-11-19 ET', none],
    ['2026-11-19 2 PM', '~2026-11-19T14:00:00'],
  ],
  'days and times that are not': [
    ['2026-06-31', '! there is no day 2026-06-31'],
    ['2026-02-29', '! there is no day 2026-02-29'],
    ['2026-13-01', '! there is no day 2026-13-01'],
    ['2026-00-10', '! there is no day 2026-00-10'],
    ['0000-00-00', '! there is no day 0000-00-00'],
    ['2026/06/31', '! there is no day 2026/06/31'],
    ['31.06.2026', '! there is no day 31.06.2026'],
    ['32/13/2026', '! there is no day 32/13/2026'],
    ['Nov 31, 2026', '! there is no day Nov 31, 2026'],
    ['2026-06-31T14:00', '! there is no day 2026-06-31'],
    ['2026-11-19T24:00', '! there is no time 24:00'],
    ['2026-11-19T14:60', '! there is no time 14:60'],
    ['1900-01-01', '1900-01-01'],
    ['1899-12-31', '! there is no day 1899-12-31'],
    ['2200-12-31', '2200-12-31'],
    ['2201-01-01', '! there is no day 2201-01-01'],
    ['9999-12-31', '! there is no day 9999-12-31'],
  ],
  'day or month first, never guessed': [
    ['11/12/2026', '? 2026-11-12 | 2026-12-11'],
    ['11.12.2026', '~2026-12-11'],
    ['1.2.2026 14:00', '~2026-02-01T14:00:00'],
    ['11.19.2026', '~2026-11-19'],
    ['Do, 11.12.2026', '~2026-11-12'],
    ['11.12.26', '? 2011-12-26 | 2026-11-12 | 2026-12-11'],
    ['11-12-2026', '? 2026-11-12 | 2026-12-11'],
    ['1/2/2026 9:30', '? 2026-01-02T09:30:00 | 2026-02-01T09:30:00'],
    ['12/12/2026', '~2026-12-12'],
    ['13/12/2026', '~2026-12-13'],
    ['12/13/2026', '~2026-12-13'],
    ['19.11.2026', '~2026-11-19'],
    ['19 . 11 . 2026', '~2026-11-19'],
    ['19.11.2026,', '~2026-11-19'],
    ['19.11.2026x', none],
    ['19.11.20261', none],
    ['19. 11. 2026', '~2026-11-19'],
    ['5/5/2026', '~2026-05-05'],
    ['2/30/2026', '! there is no day 2/30/2026'],
    ['29/2/2028', '~2028-02-29'],
  ],
  'short years, never guessed': [
    ['11/12/26', '? 2011-12-26 | 2026-11-12 | 2026-12-11'],
    ['19.11.26', '? 2019-11-26 | 2026-11-19'],
    ['31.12.99', '? 2099-12-31'],
    ['26-11-19', '? 2019-11-26 | 2026-11-19'],
  ],
  'year first': [
    ['2026/11/19', '~2026-11-19'],
    ['2026.11.19', '~2026-11-19'],
    ['2026. 11. 19.', '~2026-11-19'],
    ['2026 - 11 - 19', '~2026-11-19'],
    ['2026-6-3', '~2026-06-03'],
    ['20261119', '~2026-11-19'],
    ['2026年11月19日', '~2026-11-19'],
    ['2026년 11월 19일', '~2026-11-19'],
    ['2026/11/19 14:30', '~2026-11-19T14:30:00'],
    ['2026-W47-4', none],
    ['2026-323', none],
  ],
  'names of months': [
    ['Nov 19, 2026', '~2026-11-19'],
    ['November 19th, 2026', '~2026-11-19'],
    ['19 November 2026', '~2026-11-19'],
    ['19-Nov-2026', '~2026-11-19'],
    ['the 19th of November 2026', '~2026-11-19'],
    ['Thursday, 19 November 2026', '~2026-11-19'],
    ['Thu Nov 19 2026', '~2026-11-19'],
    ['2026 Nov 19', '~2026-11-19'],
    ['Sept. 3, 2026', '~2026-09-03'],
    ['19. Dezember 2026', '~2026-12-19'],
    ['Dienstag, den 3. März 2026', '~2026-03-03'],
    ['1. Jänner 2026', '~2026-01-01'],
    ['19 novembre 2026', '~2026-11-19'],
    ['le 3 août 2026', '~2026-08-03'],
    ['19 de noviembre de 2026', '~2026-11-19'],
    ['3 de enero del 2026', '~2026-01-03'],
    ['19 de março de 2026', '~2026-03-19'],
    ['3 set 2026', '~2026-09-03'],
    ['17 mar 2026', '~2026-03-17'],
    ['mar. 17 nov. 2026', '~2026-11-17'],
    ['mar. 18 nov. 2026', '! there is no day mar. 18 nov. 2026'],
    ['mar. 31 nov. 2026', '? 2026-03-31'],
    ['Nov 2026', none],
    ['19 Nov', none],
    ['19 Nov 26', none],
    ['19 Smarch 2026', none],
    ['Nov 19 and 20, 2026', none],
    ['sometime in Nov, the 19th or so, 2026', none],
  ],
  'from when until when': [
    ['November 19, 2026 2:00 PM → 3:00 PM', '~2026-11-19T14:00:00'],
    ['November 19, 2026 2:00 PM (GMT+1) → 3:00 PM', '~2026-11-19T14:00:00+01:00'],
    ['November 19, 2026 → November 20, 2026', '~2026-11-19'],
    ['19 Nov 2026, 14:00-15:00', '~2026-11-19T14:00:00'],
    ['19.11.2026 14:00 – 15:00 Uhr', '~2026-11-19T14:00:00'],
    ['2026-11-19 14:00-15:00', '~2026-11-19T14:00:00'],
    ['2026-11-19 09:00-10:00', '? 2026-11-19T09:00:00 | 2026-11-19T09:00:00-10:00'],
    ['2026-11-19 14:00-05:00', '2026-11-19T14:00:00-05:00'],
    ['2026-11-19T09:00-10:00', '2026-11-19T09:00:00-10:00'],
    ['11/12/2026 14:00-15:00', '? 2026-11-12T14:00:00 | 2026-12-11T14:00:00'],
    ['Nov 19, 2026 2:00-3:00 PM', '~2026-11-19T14:00:00'],
    ['Nov 19, 2026 2:00 → 3:00 PM', '~2026-11-19T14:00:00'],
    ['Nov 19, 2026 9:00 – 10:30 am', '~2026-11-19T09:00:00'],
    ['Nov 19, 2026 11:00-1:00 PM', '~2026-11-19T11:00:00'],
    ['Nov 19, 2026 12:00-1:00 PM', '~2026-11-19T12:00:00'],
    ['Nov 19, 2026 11:00-1:00 AM', '~2026-11-19T23:00:00'],
    ['Nov 19, 2026 14:00-3:00 PM', '~2026-11-19T14:00:00'],
    ['2026-11-19 9am-10am', '~2026-11-19T09:00:00'],
    ['19.11.2026, 14-15 Uhr', '~2026-11-19T14:00:00'],
    ['19. November 2026, 14.00 bis 15.00 Uhr', '~2026-11-19T14:00:00'],
    ['2026-11-19 from 10:00 to 11:30', '~2026-11-19T10:00:00'],
    ['le 19 novembre 2026, de 10h à 11h30', '~2026-11-19T10:00:00'],
    ['Nov 19, 2026 11-1 p.m.', '~2026-11-19T11:00:00'],
    ['11/12/2026 9-10am', '? 2026-11-12T09:00:00 | 2026-12-11T09:00:00'],
    ['→ 15:00', none],
  ],
  'a day, a dash and a time': [
    ['2026-11-19 - 14:00', '~2026-11-19T14:00:00'],
    ['19.11.2026 – 14:00 Uhr', '~2026-11-19T14:00:00'],
    ['2026 Nov 19 - 10am', '~2026-11-19T10:00:00'],
    ['2026. 11. 19. - 14:00', '~2026-11-19T14:00:00'],
    ['19.11.2026 - 20.11.2026', none],
  ],
  'a time and where': [
    ['November 19, 2026 2:00 PM (GMT+1)', '~2026-11-19T14:00:00+01:00'],
    ['November 19, 2026 2:00 PM (GMT-3:30)', '~2026-11-19T14:00:00-03:30'],
    ['2026-11-19 14:00 UTC', '~2026-11-19T14:00:00Z'],
    ['2026-11-19 14:00 (GMT+44)', none],
    ['2026-11-19 UTC', none],
  ],
  'days of the week': [
    ['Do, 19.11.2026', '~2026-11-19'],
    ['Do., 19.11.2026, 14 Uhr', '~2026-11-19T14:00:00'],
    ['19.11.2026 (Do)', '~2026-11-19'],
    ['Thu 2026-11-19 14:00', '~2026-11-19T14:00:00'],
    ['2026-11-19 Thursday', '~2026-11-19'],
    ['qui, 19/11/2026', '~2026-11-19'],
    ['quinta-feira, 19/11/2026', '~2026-11-19'],
    ['2026年11月19日(木)15:00', '~2026-11-19T15:00:00'],
    ['2026/11/19（木）15時30分', '~2026-11-19T15:30:00'],
    ['Wed 3/11/2026', '~2026-03-11'],
    ['Wed 11/11/26', '~2026-11-11'],
    ['Fri 19 Nov 2026', '! there is no day Fri 19 Nov 2026'],
    ['Fr, 19.11.2026 14:00', '! there is no day Fr, 19.11.2026'],
    ['mar 19.11.2026', '! there is no day mar 19.11.2026'],
    ['Foo, 19.11.2026', none],
    ['Thu', none],
  ],
  'times of day': [
    ['Nov 19, 2026 2pm', '~2026-11-19T14:00:00'],
    ['Nov 19, 2026 at 2:30 p.m.', '~2026-11-19T14:30:00'],
    ['Nov. 19th, 2026 @ 2pm', '~2026-11-19T14:00:00'],
    ['Nov 19 2026 9:30 am', '~2026-11-19T09:30:00'],
    ['Nov 19 2026 11:59 pm', '~2026-11-19T23:59:00'],
    ['30.02.2026 14:30', '! there is no day 30.02.2026'],
    ['Nov 19 2026 12am', '~2026-11-19'],
    ['Nov 19 2026 12pm', '~2026-11-19T12:00:00'],
    ['2026-11-19, 14:00', '~2026-11-19T14:00:00'],
    ['2026-11-19 9:05', '~2026-11-19T09:05:00'],
    ['2026-11-19T9:05', '~2026-11-19T09:05:00'],
    ['19.11.2026 14:00 Uhr', '~2026-11-19T14:00:00'],
    ['19.11.2026 um 14 Uhr', '~2026-11-19T14:00:00'],
    ['19.11.2026 14.30', '~2026-11-19T14:30:00'],
    ['jeudi 19 novembre 2026 à 14h30', '~2026-11-19T14:30:00'],
    ['19 novembre 2026 à 14h', '~2026-11-19T14:00:00'],
    ['jueves, 19 de noviembre de 2026 a las 14:00', '~2026-11-19T14:00:00'],
    ['19 de novembro de 2026 às 14:00', '~2026-11-19T14:00:00'],
    ['Nov 19, 2026 25:00', none],
    ['Nov 19, 2026 2pm EST', '~2026-11-19T14:00:00-05:00'],
  ],
  'wikilinks of daily notes': [
    ['[[2026-11-19]]', '~2026-11-19'],
    ['[[daily/2026-11-19]]', '~2026-11-19'],
    ['[[daily/2026-11-19|Thursday]]', '~2026-11-19'],
    ['[[2026-11-19#Interview]]', '~2026-11-19'],
    ['[[2026-11-19 Thursday]]', '~2026-11-19'],
    ['[[2026-11-19 Interview]]', '~2026-11-19'],
    ['[[2026-11-19 14.30]]', '~2026-11-19T14:30:00'],
    ['[[Nov 19, 2026]]', '~2026-11-19'],
    ['[[11/12/2026]]', none],
    ['[[11-12-2026]]', '? 2026-11-12 | 2026-12-11'],
    ['[[2026-06-31]]', '! there is no day 2026-06-31'],
    ['[[2026-11-191]]', none],
    ['[[Interview]]', none],
    ['see [[2026-11-19]]', none],
    ['[[2026-11-19]] x', none],
    ['[[[[2026-11-19]]', none],
  ],
  'milliseconds since 1970': [
    ['1795096800000', '~2026-11-19T14:00:00Z'],
    ['1795096800', none],
    ['x 1795096800000', none],
    ['1795096800000 x', none],
    ['17950968000000', none],
  ],
  'what templates leave': [
    ['<% tp.date.now() %>', template],
    ['{{date}}', template],
    ['{{date:YYYY-MM-DD}}', template],
    ['2026-11-19 %>', template],
  ],
  'no date at all': [
    ['', none],
    ['tbd', none],
    ['today', none],
    ['next Thursday', none],
    ['14:00', none],
    ['2026', none],
    ['Nov', none],
    ['???', none],
    ['T'.repeat(60_000), none],
    [`1${' '.repeat(60_000)}x`, none],
  ],
};

describe('readDate', () => {
  for (const [name, cases] of Object.entries(dateForms)) {
    describe(name, () => {
      for (const [written, expected] of cases) {
        it(written.slice(0, 60), () => assert.equal(said(readDate(written)), expected));
      }
    });
  }

  it('takes any text, and what it reads is stable', () => {
    const unit = fc.constantFrom(...'0123456789-/. :,T[]|#novmarpm年');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit, maxLength: 20 })), (text) => {
        const reading = readDate(text);
        if (reading.kind === 'date') {
          assert.deepEqual(said(readDate(isoOf(reading.value))), isoOf(reading.value));
        } else if (reading.kind === 'ambiguous') {
          for (const iso of reading.readings) assert.equal(said(readDate(iso)), iso);
        } else assert.notEqual(spoken(reading.reason, english), '');
      }),
      { numRuns: runs(2000) },
    );
  });

  // What calendars of these languages call them, and what else people write.
  for (const language of ['en', 'de', 'de-AT', 'fr', 'es', 'pt'])
    for (const style of ['long', 'short'] as const) {
      const nameOf = (field: 'month' | 'weekday', iso: string) =>
        new Intl.DateTimeFormat(language, { [field]: style, day: 'numeric', timeZone: 'UTC' })
          .formatToParts(new Date(iso))
          .find(({ type }) => type === field)?.value ?? '';
      it(`reads the ${style} names of months and weekdays in ${language}`, () => {
        for (let month = 1; month <= 12; month++) {
          const iso = `2026-${String(month).padStart(2, '0')}-17`;
          const name = nameOf('month', iso);
          assert.equal(said(readDate(`17 ${name} 2026`)), `~${iso}`, name);
        }
        for (let day = 23; day <= 29; day++) {
          const name = nameOf('weekday', `2026-11-${day}`);
          assert.equal(said(readDate(`${name}, ${day}.11.2026`)), `~2026-11-${day}`, name);
          assert.equal(readDate(`${name}, ${day - 1}.11.2026`).kind, 'invalid', name);
        }
      });
    }
  for (const [words, weekday] of [
    ['thur thurs', 26],
    ['tues', 24],
    ['sonnabend', 28],
  ] as const)
    for (const word of words.split(' '))
      it(`takes ${word} for a weekday`, () =>
        assert.equal(said(readDate(`${word} ${weekday}.11.2026`)), `~2026-11-${weekday}`));
  it('reads the weekdays of Japanese and Chinese', () => {
    for (const [index, word] of [...'月火水木金土日'].entries())
      assert.equal(said(readDate(`2026年11月${23 + index}日(${word})`)), `~2026-11-${23 + index}`, word);
  });
  it('takes `mar` for a month where no other is there', () => {
    assert.equal(said(readDate('mar 24 2026')), '~2026-03-24');
    assert.equal(said(readDate('mar 24 mar 2026')), '~2026-03-24');
    assert.equal(said(readDate('24 mar. 2026')), '~2026-03-24');
    assert.equal(said(readDate('mar. 24/11/2026')), '~2026-11-24');
  });

  it('reads every day of a century in each unambiguous form', () => {
    const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_524 }), (days) => {
        const date = moment('2000-01-01').toPlainDate().add({ days });
        const { year, month, day: number } = date;
        const forms = [
          date.toString(),
          `${year}/${month}/${number}`,
          `${names[month - 1]} ${number}, ${year}`,
          `${number}. ${names[month - 1]} ${year}`,
          `[[${date.toString()}]]`,
        ];
        for (const form of forms) assert.equal(said(readDate(form)).replace('~', ''), date.toString(), form);
      }),
    );
  });
});

describe('parseMoment', () => {
  const cases = [
    ['2026-11-23', 'America/New_York', '2026-11-23T00:00:00-05:00'],
    ['2026-11-23T09:00', 'America/New_York', '2026-11-23T09:00:00-05:00'],
    ['2026-11-23T09:00Z', 'America/New_York', '2026-11-23T04:00:00-05:00'],
    ['2026-11-23T09:00:30+01:00', 'Asia/Tokyo', '2026-11-23T17:00:30+09:00'],
    ['2026-11-23T00:30', 'Pacific/Kiritimati', '2026-11-23T00:30:00+14:00'],
    ['2026-11-23T00:30', 'Pacific/Pago_Pago', '2026-11-23T00:30:00-11:00'],
    ['2026-11-23T00:30+14:00', 'Pacific/Pago_Pago', '2026-11-21T23:30:00-11:00'],
    ['2026-11-23T00:30', '+05:45', '2026-11-23T00:30:00+05:45'],
    ['soon', 'UTC', undefined],
    ['11/12/2026', 'UTC', undefined],
  ] as const;
  for (const [written, zone, expected] of cases) {
    it(`${written} in ${zone}`, () => {
      assert.equal(parseMoment(written, zone)?.toString({ timeZoneName: 'never' }), expected);
    });
  }
});
