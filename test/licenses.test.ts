import assert from 'node:assert/strict';
import { thirdPartyLicenses } from '../scripts/licenses.mjs';

/** What a bundler tells of a bundle that holds one file. */
const holding = (file: string) => ({
  inputs: {},
  outputs: { bundle: { bytes: 0, inputs: { [file]: { bytesInOutput: 0 } }, imports: [], exports: [] } },
});

describe('licences of what we ship', () => {
  it('are told with their texts', async () => {
    const text = await thirdPartyLicenses([
      holding('node_modules/yaml/dist/index.js'),
      holding('node_modules/eta/a.js'),
    ]);
    assert.match(text, /^eta \S+ \(MIT\)\n\n[\s\S]*Permission is hereby granted/m);
    assert.match(text, /^yaml \S+ \(ISC\)\n\n[\s\S]*Permission to use/m);
  });

  it('say where the source is, for those that ask for it', async () => {
    const text = await thirdPartyLicenses([holding('node_modules/ical.js/dist/ical.js')]);
    assert.match(
      text,
      /^ical\.js (\S+) \(MPL-2\.0\)\n\nIts source, unchanged: https:\S+, version \1\n\n[\s\S]*Mozilla Public License/m,
    );
  });

  it('that nobody allowed stop the build, as does a package that is not known', async () => {
    for (const [file, why] of [
      ['node_modules/@biomejs/biome/bin/biome', /has the licence MIT OR Apache-2\.0, which is none/],
      ['node_modules/no-such-package/index.js', /no package is there whose licence could be named/],
    ] as const)
      await assert.rejects(thirdPartyLicenses([holding(file)]), why);
  });
});
