import assert from 'node:assert/strict';
import { relativeLink, resolveLink } from '../../../src/core/log/letter.ts';
import { relatedPaths } from '../../../src/core/policy/related.ts';
import { contextAt, filesOf, logOf } from '../logOf.ts';

const context = contextAt('2026-11-23T09:00');

const entry = (company: string, role = '', date = '2026-11-19') =>
  `---\ncompany: ${company}\nrole: ${role}\ndate: ${date}\n---\n`;

const grouped: readonly (readonly [
  name: string,
  files: Record<string, string>,
  groups: readonly string[],
])[] = [
  ['one company and role', { a: entry('Acme', 'Dev'), b: entry('ACME', 'dev') }, ['a b']],
  [
    'legal forms',
    {
      a: entry('Northwind Robotics, Inc.'),
      b: entry('Northwind Robotics GmbH'),
      c: entry('northwind robotics'),
      d: entry('Northwind Traders'),
    },
    ['a b c', 'd'],
  ],
  ['a company that is only a legal form', { a: entry('AG'), b: entry('SE'), c: entry('ag') }, ['a c', 'b']],
  ['two roles', { a: entry('Acme', 'Dev'), b: entry('Acme', 'Ops') }, ['a', 'b']],
  ['no role joins the only one', { a: entry('Acme', 'Dev'), b: entry('Acme') }, ['a b']],
  [
    'no role joins neither of two',
    { a: entry('Acme', 'Dev'), b: entry('Acme', 'Ops'), c: entry('Acme') },
    ['a', 'b', 'c'],
  ],
  [
    'rounds by date, then time, then path',
    {
      d: entry('Acme', '', '2026-11-19T15:00'),
      c: entry('Acme', '', '2026-11-19T09:00'),
      b: entry('Acme', '', '2026-11-18'),
      a: entry('Acme', '', '2026-11-19T15:00'),
    },
    ['b c a d'],
  ],
  ['no date comes first', { a: entry('Acme'), b: entry('Acme', '', '""\noutcome: waiting') }, ['b a']],
  [
    'no company stands alone',
    { a: entry('', '', '2026-11-19\noutcome:'), b: entry('', '', '2026-11-19\noutcome:') },
    ['a', 'b'],
  ],
];

const links: readonly (readonly [link: string, found: boolean])[] = [
  ['../acme.md', true],
  ['../acme', true],
  ['..\\acme.md', true],
  ['./../acme.md', true],
  ['"[[acme]]"', true],
  ['"[[Notes/2026/Acme|the visit]]"', true],
  ['"[[acme#Highlights]]"', true],
  ['../../acme.md', false],
  ['../other.md', false],
  ['"[[other]]"', false],
  ['/etc/passwd', false],
];

describe('the log', () => {
  for (const [name, files, groups] of grouped) {
    it(`groups into processes: ${name}`, () => {
      const processes = logOf(files).processes.map(({ rounds }) => rounds.map(({ path }) => path).join(' '));
      assert.deepEqual(processes.toSorted(), [...groups].toSorted());
    });
  }
  for (const [link, found] of links) {
    it(`${found ? 'follows' : 'does not follow'} ${link}`, () => {
      const letter = `---\nletter: thank-you\nentry: ${link}\nsent: 2026-11-20\n---\n`;
      const log = logOf({ 'acme.md': entry('Acme'), 'letters/a.md': letter });
      const [only] = log.letters;
      assert.ok(only);
      assert.equal(log.entryOf(only)?.path, found ? 'acme.md' : undefined);
      assert.equal(log.entries.flatMap(log.lettersOf).length, found ? 1 : 0);
    });
  }
  it('knows the letter a record names, by the way to it or its path in the log', () => {
    const records =
      '2026-11-19\nfollow-ups: [{file: letters/x.md}, {file: in/letters/x.md}, {file: ../../x.md}, {sent: 2026-11-20}]';
    const log = logOf({
      'in/a.md': entry('A', '', records),
      'in/letters/x.md': '---\nletter: thank-you\nto: D\n---\n',
    });
    const [a] = log.entries;
    assert.ok(a);
    assert.deepEqual(
      a.records.map((record) => log.letterOf(a, record)?.path),
      ['in/letters/x.md', 'in/letters/x.md', undefined, undefined],
    );
  });
  it('reads the same in any order of files', () => {
    const files = { 'b.md': entry('Acme'), 'a.md': entry('Acme'), 'c.md': entry('Birch') };
    const paths = (given: Record<string, string>) => logOf(given).entries.map(({ path }) => path);
    assert.deepEqual(paths(files), paths(Object.fromEntries(Object.entries(files).toReversed())));
  });
  it('leads no link out of the log', () => {
    assert.equal(resolveLink('a/b.md', '../../c.md'), undefined);
    assert.equal(resolveLink('b.md', '..\\c.md'), undefined);
    assert.equal(resolveLink('a/b.md', './/c.md'), 'a/c.md');
  });
  for (const [from, to, link] of [
    ['a.md', 'letters/b.md', 'letters/b.md'],
    ['letters/b.md', 'a.md', '../a.md'],
    ['x/y/a.md', 'x/z/b.md', '../z/b.md'],
    ['x/a.md', 'x/b.md', 'b.md'],
  ] as const) {
    it(`from ${from} to ${to} it is ${link}, which leads back`, () => {
      assert.equal(relativeLink(from, to), link);
      assert.equal(resolveLink(from, link), to);
    });
  }
});

describe('the files whose findings can change with others', () => {
  const outcome = (company: string, name: string) =>
    `---\ncompany: ${company}\ndate: 2026-11-19\noutcome: ${name}\n---\n`;
  const letter = (to: string) => `---\nletter: thank-you\nentry: ${to}\nto: Dana\n---\n`;
  const files = {
    'acme-1.md': entry('Acme', 'Dev'),
    'acme-2.md': entry('ACME Inc.', 'Ops'),
    'acme-thanks.md': letter('acme-1.md'),
    'halden.md': entry('Halden'),
    'halden-thanks.md': letter('halden.md'),
    'lost.md': letter('gone.md'),
    'notes.md': '# Notes\n',
  };
  const acme = ['acme-1.md', 'acme-2.md', 'acme-thanks.md'];
  const everything = Object.keys(files).filter((path) => path !== 'lost.md' && path !== 'notes.md');
  const rows: readonly (readonly [
    name: string,
    changed: readonly string[],
    former: Readonly<Record<string, string>>,
    related: readonly string[],
  ])[] = [
    ['an entry: all of its company', ['acme-1.md'], { 'acme-1.md': entry('Acme', 'Dev') }, acme],
    ['a letter: all of its entry’s company', ['acme-thanks.md'], {}, acme],
    ['a letter without an entry: itself', ['lost.md'], {}, ['lost.md']],
    ['a file that is no part of the log: itself', ['notes.md'], {}, ['notes.md']],
    [
      'a file that went away: those it leaves behind',
      ['acme-3.md'],
      { 'acme-3.md': entry('Acme') },
      ['acme-3.md', ...acme],
    ],
    [
      'an entry that was of another company: both',
      ['acme-1.md'],
      { 'acme-1.md': entry('Halden') },
      [...acme, 'halden.md', 'halden-thanks.md'],
    ],
    [
      'a letter that was to another entry: both',
      ['acme-thanks.md'],
      { 'acme-thanks.md': letter('halden.md') },
      [...acme, 'halden.md', 'halden-thanks.md'],
    ],
    [
      'an offer that is gone: every entry',
      ['x.md'],
      { 'x.md': outcome('X', 'offer') },
      ['x.md', ...everything],
    ],
    [
      'an offer that was taken: every entry',
      ['x.md'],
      { 'x.md': outcome('X', 'accepted') },
      ['x.md', ...everything],
    ],
    ['a refusal that is gone: itself', ['x.md'], { 'x.md': outcome('X', 'rejected') }, ['x.md']],
    ['nothing: nothing', [], {}, []],
  ];
  for (const [name, changed, former, related] of rows) {
    it(name, () =>
      assert.deepEqual(
        [...relatedPaths(logOf(files), new Set(changed), filesOf(former), context)].toSorted(),
        related.toSorted(),
      ),
    );
  }

  it('an entry without a company stands alone', () => {
    const lone = entry('', '', '2026-11-19\noutcome:');
    const log = logOf({ 'a.md': lone, 'b.md': lone });
    assert.deepEqual([...relatedPaths(log, new Set(['a.md']), [], context)], ['a.md']);
  });
});
