// Where a meeting is, by the places that a message names and the country of an address.
import assert from 'node:assert/strict';
import { isCity, zonesOfPlaces } from '../../../src/core/messages/placeZones.ts';
import { regionOfAddress } from '../../../src/core/messages/regions.ts';

const places: readonly (readonly [text: string, zones: readonly string[]])[] = [
  ['14 Westbourne Ln, Brunswick VIC 3056, Australia', ['Australia/Melbourne']],
  ['Cra 53 # 80-219, Edificio Malecón, piso 3, Barranquilla\nTraer cédula', ['America/Bogota']],
  ['Chicago, IL | 312-555-0148', ['America/Chicago']],
  ['2210 Cambie St, Vancouver.', ['America/Vancouver']],
  ['Proviantbachstraße 40, 86153 Augsburg', ['Europe/Berlin']],
  ['at our offices in Naas. You will meet Fergal Hayes.', ['Europe/Dublin']],
  ['When: 10:00 (UTC+01:00) Brussels, Copenhagen, Madrid, Paris', []],
  ['You will meet Paris Hall and Sydney Brown.', []],
];

const addresses: readonly (readonly [address: string, region: string | undefined])[] = [
  ['craig@northstarpeople.ie', 'IE'],
  ['h.pryce@marlowvets.co.uk', 'GB'],
  ['dana@northwind.example', undefined],
  ['schedule@goodtime.io', undefined],
  ['', undefined],
];

describe('places', () => {
  for (const [text, zones] of places)
    it(`"${text}" is in ${zones.join() || 'no zone'}`, () => {
      assert.deepEqual(zonesOfPlaces(text), zones);
    });

  it('are cities by their name alone', () => {
    assert.deepEqual(['Dubai', 'Augsburg', 'Northwind'].map(isCity), [true, true, false]);
  });

  for (const [address, region] of addresses)
    it(`${address || 'nothing'} is of ${region ?? 'no country'}`, () => {
      assert.equal(regionOfAddress(address), region);
    });
});
