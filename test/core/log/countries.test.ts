import assert from 'node:assert/strict';
import { readCountry } from '../../../src/core/log/countries.ts';

describe('countries', () => {
  for (const [written, code] of [
    ['de-by', 'DE-BY'],
    ['UK', 'GB'],
    ['Germany', 'DE'],
    ['Deutschland', 'DE'],
    ['Allemagne', 'DE'],
    ['ドイツ', 'DE'],
    ['德國', 'DE'],
    ['Vereinigte Staaten', 'US'],
    ['United States of America', 'US'],
    ['U.S.', 'US'],
    ['USA', 'US'],
    ['South Korea', 'KR'],
    ['Scotland', 'GB-SCT'],
    ['Bayern', 'DE-BY'],
    ['Berlin, Germany', 'DE'],
    ['Berlin, Mitte', undefined],
    ['Germany (remote)', 'DE'],
    ['Germany (remote', 'DE'],
    ['Munich (Bavaria), Germany (remote)', 'DE'],
    ['USA (remote), Großbritannien', undefined],
    ['Germany, Austria', undefined],
    ['Austria, remote', undefined],
    ['Korea, Republic of', undefined],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['Georgia', undefined],
    ['Narnia', undefined],
    ['Remote', undefined],
    ['Europe', undefined],
    ['...', undefined],
    ['x'.repeat(100), undefined],
  ] as const)
    it(`${written.slice(0, 30)} is ${code ?? 'none'}`, () => assert.equal(readCountry(written), code));
});
