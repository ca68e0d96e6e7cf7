// Zones that messages and calendars name, and what speaks for one where none is named.
import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { regionsOfPhones } from '../../../src/core/messages/regions.ts';
import {
  isZoneMeant,
  shownIn,
  type ZoneContext,
  zoneAbroad,
  zoneOfCalendar,
  zoneOfLanguage,
  zoneOfOffset,
  zoneOfSender,
  zonesIn,
} from '../../../src/core/messages/zones.ts';

const at = (offset?: string) => ({
  date: Temporal.PlainDate.from('2026-11-30'),
  time: Temporal.PlainTime.from('10:00'),
  ...(offset === undefined ? {} : { offset }),
});
const nothingKnown: ZoneContext = { spoken: ['en'], sent: undefined, ownZone: undefined };
const inLondon: ZoneContext = { spoken: ['en'], sent: at('+00:00'), ownZone: 'Europe/London' };
const inSydney: ZoneContext = { spoken: ['en'], sent: at('+11:00'), ownZone: 'Australia/Sydney' };

const named: readonly (readonly [text: string, zone: string, context?: ZoneContext])[] = [
  ['10:00 Eastern Standard Time', 'America/New_York'],
  ['10:00 Berlin time', 'Europe/Berlin'],
  ["10:00 Chicago's time", 'America/Chicago'],
  ['10 h heure de Paris', 'Europe/Paris'],
  ['a las 10 hora de Madrid', 'Europe/Madrid'],
  ['às 10h horário de Brasília', 'America/Sao_Paulo'],
  ['午前10時 日本時間', 'Asia/Tokyo'],
  ['10:00 (Europe/Lisbon)', 'Europe/Lisbon'],
  ['10:00 (EUROPE/LISBON)', 'Europe/Lisbon'],
  ['10:00 (Europe/Nowhere)', ''],
  ['2-3pm (PT)', 'America/Los_Angeles'],
  ['10 AM ET', 'America/New_York'],
  ['14:00 MT', 'America/Denver'],
  ['all times are ET', 'America/New_York'],
  ['Engenheira de Campo (MT), 15h', ''],
  ['10:00, Lisbon, PT', ''],
  ['Hartford, CT, at 10:00', ''],
  ['10:00 GMT+1', 'Europe/Berlin', { ...nothingKnown, spoken: ['de'] }],
  ['10:00 (UTC+01:00) Brussels, Copenhagen', 'Europe/Brussels'],
  ['10:00 UTC-5, Berlin', 'America/New_York'],
  ['10:00 GMT+11', 'Australia/Sydney', inSydney],
  ['10:00 UTC+13:45', '+13:45'],
  ['10:00 UTC−3', '-03:00'],
  ['10:00 UTC+99', ''],
  ['10:00 ET', 'America/New_York'],
  ['10:00 CET', 'Europe/Berlin'],
  ['10:00 BST', 'Europe/London', inLondon],
  ['10:00', ''],
  ['10:00 your time in Lisbon', 'Europe/Lisbon'],
  ['9:30am for me in Chicago', 'America/Chicago'],
  ['um 10 Uhr in Berlin', 'Europe/Berlin'],
  ["14 h, heure d'Espagne", 'Europe/Madrid'],
  ['10:00 Australian time', 'Australia/Sydney'],
  ['02:00 pm UAE time', 'Asia/Dubai'],
  ['10:00 Kenya time', 'Africa/Nairobi'],
];

describe('zones of a message', () => {
  for (const [text, zone, context] of named)
    it(`names ${zone === '' ? 'none' : zone} in "${text}"`, () => {
      const [mention] = zonesIn(text, context ?? nothingKnown);
      assert.equal(mention?.zones[0] ?? '', zone);
    });

  for (const [name, zone] of [
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['Eastern Standard Time', 'America/New_York'],
    ['Mountain Standard Time (Mexico)', 'America/Mazatlan'],
    ['Central Asia Standard Time', 'Asia/Bishkek'],
    ['FLE Standard Time', 'Europe/Kyiv'],
    ['Europe/Zurich', 'Europe/Zurich'],
    ['/freeassociation.sourceforge.net/Europe/Zurich', 'Europe/Zurich'],
    ['/softwarestudio.org/Tzfile/America/Argentina/Salta', 'America/Argentina/Salta'],
    ['/registry.example/Home', undefined],
    ['"UTC"', 'UTC'],
    ['Etc/GMT', 'UTC'],
    ['EST5EDT', 'EST5EDT'],
    ['(UTC+01:00) Berlin', 'Europe/Berlin'],
    ['Customized Time Zone', undefined],
  ] as const)
    it(`is ${zone ?? 'nothing'} where a calendar says ${name}`, () => {
      assert.equal(zoneOfCalendar(name, nothingKnown)[0], zone);
    });

  it('is told by the clock of the sender and by the language', () => {
    const told = (sent: ZoneContext['sent'], spoken: ZoneContext['spoken'] = ['de']) =>
      zoneOfSender({ spoken, sent, ownZone: undefined });
    assert.equal(told(at('+01:00')), 'Europe/Berlin');
    assert.equal(told(at('Z')), undefined);
    assert.equal(told(at()), undefined);
    assert.equal(told(undefined), undefined);
    assert.equal(told(at('+05:45')), undefined);
    assert.equal(zoneOfOffset('Z', { ...nothingKnown, ownZone: 'Africa/Accra' }), 'Africa/Accra');
    assert.equal(zoneOfLanguage({ ...nothingKnown, spoken: ['de'] }), 'Europe/Berlin');
    assert.equal(zoneOfLanguage(nothingKnown), undefined);
    assert.equal(zoneOfLanguage({ ...nothingKnown, spoken: [] }), undefined);
  });

  it('is told by the country of the sender before the language, and not by the clock of a server', () => {
    const told = (offset: string, spoken: ZoneContext['spoken'], regions: readonly string[] = []) =>
      zoneOfSender({ spoken, sent: at(offset), ownZone: undefined, regions });
    assert.equal(told('+01:00', ['fr']), 'Europe/Paris');
    assert.equal(told('+01:00', ['fr'], ['CH']), 'Europe/Zurich');
    assert.equal(told('+05:30', ['en'], ['IN']), 'Asia/Kolkata');
    assert.equal(told('-05:00', ['fr'], ['CH']), 'America/Toronto');
    assert.equal(told('+00:00', ['de']), undefined);
    assert.equal(told('+00:00', ['en']), 'Europe/London');
    assert.equal(told('+00:00', []), undefined);
  });

  it('is sure where all that a name means agree, or something speaks for one', () => {
    const brazil = ['America/Sao_Paulo', 'America/Manaus'];
    assert.equal(isZoneMeant(brazil, nothingKnown), false);
    assert.equal(isZoneMeant(brazil, { ...nothingKnown, sent: at('-03:00') }), true);
    assert.equal(isZoneMeant(brazil, { ...nothingKnown, sent: at('Z') }), false);
    assert.equal(isZoneMeant(brazil, { ...nothingKnown, ownZone: 'America/Sao_Paulo' }), true);
    assert.equal(isZoneMeant(brazil, { ...nothingKnown, regions: ['BR'] }), true);
    assert.equal(isZoneMeant(['Europe/Berlin', 'Europe/Paris'], nothingKnown), true);
    assert.equal(isZoneMeant(['America/New_York', 'Australia/Sydney'], nothingKnown), true);
    assert.equal(isZoneMeant([], nothingKnown), false);
  });

  it('is of the country of a telephone', () => {
    assert.deepEqual(regionsOfPhones('Tel. +41 32 000 00 00, 00351 21 000 00 00, +49 30 000000'), [
      'CH',
      'PT',
      'DE',
    ]);
    assert.deepEqual(regionsOfPhones('+1 555 010 0000, order 0041 and 41 32 000 00 00'), []);
  });

  it('shows a moment as the clock there shows it, and leaves a time without an offset', () => {
    assert.equal(shownIn(at('Z'), 'Asia/Tokyo').time?.toString(), '19:00:00');
    assert.equal(shownIn(at('+01:00'), 'Europe/London').time?.toString(), '09:00:00');
    assert.equal(shownIn(at(), 'Asia/Tokyo').time?.toString(), '10:00:00');
    assert.equal(shownIn({ date: at().date }, 'Asia/Tokyo').time, undefined);
  });

  it('is of the country that a message points at, where no clock there shows what the own one does', () => {
    const of = (region: string) => zoneAbroad({ ...inLondon, regions: [region] });
    assert.deepEqual([of('NL'), of('IE'), of('PT')], ['Europe/Amsterdam', undefined, undefined]);
    assert.equal(zoneAbroad(inLondon), undefined);
  });

  it('is not that of a server in UTC where the sender is elsewhere', () => {
    assert.equal(zoneOfSender({ ...inLondon, regions: ['NL'] }), undefined);
    assert.equal(zoneOfSender({ ...inLondon, regions: ['GB'] }), 'Europe/London');
    assert.equal(zoneOfSender(inLondon), 'Europe/London');
  });
});
