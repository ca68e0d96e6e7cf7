import assert from 'node:assert/strict';
import type { Settings } from '../../../src/core/config.ts';
import { evaluate } from '../../../src/core/index.ts';
import { contextAt, filesOf } from '../logOf.ts';

const thanks = /^Thank-you to Dana Okafor/;

const cases: readonly (readonly [
  name: string,
  fields: string,
  settings: Partial<Settings>,
  severity: 'warning' | 'information',
  said: RegExp,
])[] = [
  ['no country', '', {}, 'warning', / days? late\./],
  ['a country that expects them', 'country: US', {}, 'warning', / days? late\./],
  ['Germany', 'country: DE-BY', {}, 'information', /: optional\. .*nobody expects one\. Best by/],
  ['Japan, by the setting', '', { etiquette: 'jp' }, 'information', /: optional\./],
  ['a country of unknown custom', 'country: IN', {}, 'information', /by US custom/],
  ['the setting before the country', 'country: IN', { etiquette: 'us' }, 'warning', / days? late\./],
  [
    'times of their own',
    'country: IN',
    { timing: { 'thank-you': { due: '2 h' } } },
    'warning',
    / days? late\./,
  ],
  ['a recruiter who screens', 'round: recruiter screen', {}, 'information', /does not wait for thanks/],
  ['a call', 'round: phone screen', {}, 'warning', / days? late\./],
  ['a panel', 'round: panel', {}, 'warning', / days? late\./],
];

describe('thanks that nobody would miss', () => {
  for (const [name, fields, settings, severity, said] of cases) {
    it(`are ${severity}: ${name}`, () => {
      const now = settings.etiquette === 'jp' ? '2026-11-20T16:00' : '2026-11-25T10:00';
      const { findings, obligations } = evaluate(
        filesOf({
          'a.md': `---\ncompany: Northwind\ndate: 2026-11-19T14:00\noutcome: waiting\ninterviewers: Dana Okafor\n${fields}\n---\n`,
        }),
        contextAt(now, 'America/New_York', settings),
      );
      const [finding] = findings.filter(({ message }) => thanks.test(message));
      assert.equal(finding?.severity, severity);
      assert.match(finding?.message ?? '', said);
      const [owed] = obligations.filter(({ letter }) => letter === 'thank-you');
      assert.equal(owed?.state, severity === 'warning' ? 'overdue' : 'open');
      assert.equal(owed?.optional !== undefined, severity === 'information');
    });
  }

  it('are of the recruiter who called, not of the manager beside them', () => {
    const { findings } = evaluate(
      filesOf({
        'a.md':
          '---\ncompany: Northwind\ndate: 2026-11-19T14:00\noutcome: waiting\nround: intro call\ninterviewers: [Kim Ode (Talent Partner), Dana Okafor (CTO)]\n---\n',
      }),
      contextAt('2026-11-25T10:00'),
    );
    const severities = findings.map(
      ({ message, severity }) => `${/to (\w+)/.exec(message)?.[1]} ${severity}`,
    );
    assert.deepEqual(severities.toSorted(), ['Dana warning', 'Kim information']);
  });
});
