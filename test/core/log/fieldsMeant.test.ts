// Front matter that is no YAML because of what parts names and values: what it means is offered.
import assert from 'node:assert/strict';
import { applyEdits, editsOf, evaluate } from '../../../src/core/index.ts';
import { contextAt, filesOf } from '../logOf.ts';

/** What the fix of front matter makes of a text; undefined where none is offered. */
function fixed(text: string): string | undefined {
  const { findings } = evaluate(filesOf({ 'a.md': text }), contextAt('2026-11-26T10:00'));
  const [fix] = findings.find(({ code }) => code === 'front-matter-unreadable')?.fixes ?? [];
  return fix?.kind === 'change' ? applyEdits(text, editsOf(text, fix.changes) ?? []) : undefined;
}

describe('front matter that is no YAML', () => {
  for (const [written, meant] of [
    ['company:Acme\ndate: 2026-11-19\n', 'company: Acme\ndate: 2026-11-19\n'],
    ['company - Acme - Leeds\ndate - 2026-11-19\n', 'company: Acme - Leeds\ndate: 2026-11-19\n'],
    ['employer = Acme\ndate=2026-11-19\noutcome =\n', 'employer: Acme\ndate: 2026-11-19\noutcome:\n'],
    ['company:Acme\r\ndate: 2026-11-19\r\n', 'company: Acme\r\ndate: 2026-11-19\r\n'],
  ] as const)
    it(`is offered as it is meant: ${JSON.stringify(written)}`, () => {
      const end = written.includes('\r') ? '\r\n' : '\n';
      const around = (fields: string) => `---${end}${fields}---${end}Good talk.${end}`;
      assert.equal(fixed(around(written)), around(meant));
    });

  for (const written of [
    'company:Acme\n',
    'company - Acme\nwe talked\ndate - 2026-11-19\n',
    'company:[Acme\ndate:2026-11-19\n',
    'shopping - milk\nwhen - friday\n',
  ])
    it(`is left alone where more is wrong: ${JSON.stringify(written)}`, () =>
      assert.equal(fixed(`---\n${written}---\nGood talk.\n`), undefined));
});
