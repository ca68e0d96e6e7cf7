import assert from 'node:assert/strict';
import fc from 'fast-check';
import { companyKeyOf } from '../../../src/core/log/companyKey.ts';
import { foldFileName, searchPattern } from '../../../src/core/log/searchPattern.ts';
import { fold } from '../../../src/core/text.ts';
import { anyText } from '../../anyText.ts';
import { runs } from '../../runs.ts';
import { hasPattern } from '../searching.ts';
import { names, spelt } from '../spelling.ts';

describe('the pattern by which a log is searched', () => {
  it('finds a company and a file by every spelling', () => {
    fc.assert(
      fc.property(spelt(fc.oneof(names, fc.string(), anyText())), fc.string(), (written, before) => {
        const line = `${before.replace(/[a-z0-9]$/i, '')} ${written}`;
        const names = [companyKeyOf(written), fold(written), foldFileName(written)];
        // What is not named is never searched for.
        for (const name of names.filter((one) => one !== ''))
          assert.ok(hasPattern(line, searchPattern([name])), name);
      }),
      { numRuns: runs(2000), examples: [['0 e e F', '']] },
    );
  });

  it('finds what YAML breaks over lines', () => {
    const pattern = searchPattern(['northwind robotics', 'acme', foldFileName('2026-11-19-Northwind phone')]);
    for (const text of [
      'company: Northwind\n  Robotics',
      'company: "Northwind\r\n\r\n  Robotics, Inc."',
      'company: >-\n  Northwind Robotics',
      'company: "North\\\n  wind Robotics"',
      'company: "\\u004eorthwind Robotics"',
      '{company: [[x/ACME.md|them]]}',
      'offer\u00a0- Deadline: 2026-12-01',
      '{offer\n  by: 2026-12-01}',
      '? offer\n  by\n: 2026-12-01',
      'entry: ../2026-11-19-northwind\n  phone.md',
      '---\rrole: Engineer\r{company: Contoso}\r---\r',
    ])
      assert.ok(hasPattern(text, pattern), text);
  });

  it('leaves out what neither names them nor is unsure', () => {
    const pattern = searchPattern(['northwind robotics', 'acme', foldFileName('2026-11-19-northwind phone')]);
    for (const text of [
      'company: Northwind Traders',
      'company: Acmes',
      'company: Academy “of” arts — and more',
      'entry: ../2026-11-19-northwind-onsite.md',
      'decision-by: 2026-11-19',
      'They said they offer little, by the way: {"a": 1}?',
      '![a picture](a.png)',
      '---\r\ncompany: Contoso\r\n---\r\n',
    ])
      assert.ok(!hasPattern(text, pattern), text);
  });

  it('leaves out what is not in the script of the name', () => {
    const pattern = searchPattern(['株式会社山田', 'acme山田', 'газпром']);
    for (const text of ['company: 株式会社山田', 'company: ACME 山田', 'company: "Газпром"'])
      assert.ok(hasPattern(text, pattern), text);
    for (const text of ['company: Acme', 'company: Gazprom', 'company:', ''])
      assert.ok(!hasPattern(text, pattern), text);
  });
});
