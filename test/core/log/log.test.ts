import assert from 'node:assert/strict';
import { relatedPaths } from '../../../src/core/incremental/related.ts';
import { relativeLink, resolveLink } from '../../../src/core/log/letter.ts';
import { changeLogInSteps, type Log } from '../../../src/core/log/log.ts';
import { lastOf } from '../../../src/core/text.ts';
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
  ...[
    ['Emirates Tech L.L.C.', 'Emirates Tech LLC'],
    ['Banco Mirante, S.A.', 'Banco Mirante'],
    ['Ostra B.V.', 'Ostra'],
    ['Pompe S.p.A.', 'Pompe S.r.l.'],
    ['Cementos del Norte, S.A. de C.V.', 'Cementos del Norte'],
    ['Zakłady Sp. z o.o.', 'Zakłady sp. z oo'],
    ['Orbit A/S', 'Orbit'],
    ['Müller GmbH & Co. KG', 'Müller'],
    ['株式会社ミナト', 'ミナト'],
    ['ミナト株式会社', 'ミナト ㈱'],
    ['(주)나루', '나루'],
    ['丁香科技有限公司', '丁香科技'],
    ['ООО Ромашка', 'Ромашка'],
    ['The Alder & Birch Co. Ltd.', 'Alder and Birch'],
    ['Dunapart Zrt.', 'Dunapart'],
  ].map(
    ([first = '', second = '']) =>
      [`${first} and ${second}`, { a: entry(first), b: entry(second) }, ['a b']] as const,
  ),
  [
    'names that a legal form ends',
    { a: entry('The Co'), b: entry('Spa Kft'), c: entry('Spa') },
    ['a', 'b c'],
  ],
  ['employers that are not named', { a: entry('Confidential'), b: entry('confidential') }, ['a', 'b']],
  ...['Stealth startup', 'Undisclosed', 'TBD', '"?"', 'N/A', 'vertraulich', '非公開'].map(
    (name) => [`an employer called ${name}`, { a: entry(name), b: entry(name) }, ['a', 'b']] as const,
  ),
  [
    'employers that are not named, with one contact',
    {
      a: entry('Confidential', '', '2026-11-18\nrecruiter: Rae Lin <rae@x.example>'),
      b: entry('Stealth', '', '2026-11-19\ncontact: Rae Lin'),
      c: entry('Confidential', '', '2026-11-19\ncontact: Sol Haas'),
    },
    ['a b', 'c'],
  ],
  ...[
    ['Senior Test Engineer', 'Sr. Test Engineer'],
    ['Front-End Developer', 'Frontend Dev'],
    ['Einkäufer (m/w/d)', 'Einkäufer'],
    ['Entwickler/in', 'Entwickler (w/m/d)'],
    ['Engineer (Remote)', 'Engineer'],
    ['Engineer II', 'Engineer 2'],
    ['Research & Development Lead', 'Research and Development Lead'],
    ['SWE, Platform', 'Software Engineer - Platform'],
    ['Buyer (Req 10234)', 'Buyer #10234'],
  ].map(
    ([first = '', second = '']) =>
      [
        `${first} and ${second}`,
        { a: entry('Acme', JSON.stringify(first)), b: entry('Acme', JSON.stringify(second)) },
        ['a b'],
      ] as const,
  ),
  ...[
    ['Senior Engineer', 'Engineer'],
    ['Engineer (Platform)', 'Engineer (Data)'],
    ['Engineer I', 'Engineer II'],
  ].map(
    ([first = '', second = '']) =>
      [`${first} and ${second}`, { a: entry('Acme', first), b: entry('Acme', second) }, ['a', 'b']] as const,
  ),
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
  ...(
    [
      ['advanced', 'waiting', 'z a'],
      ['cancelled', 'waiting', 'z a'],
      ['waiting', 'rejected', 'z a'],
      ['', 'offer', 'z a'],
      ['waiting\nround: Round 2', 'waiting\nround: Round 10', 'z a'],
      ['waiting\ninterviewers: Ann Wu', 'waiting\ninterviewers: Bo Lee', 'z a'],
      ['waiting', 'waiting', 'a z'],
    ] as const
  ).map(
    ([first, second, order]) =>
      [
        `rounds at one minute by what they say: ${first} and ${second}`,
        {
          a: entry('Acme', '', `2026-11-19T15:00\noutcome: ${second}`),
          z: entry('Acme', '', `2026-11-19T15:00\noutcome: ${first}`),
        },
        [order],
      ] as const,
  ),
  [
    'no date comes first',
    {
      a: entry('Acme', '', '""\noutcome: waiting'),
      b: entry('Acme'),
      c: entry('Acme', '', '""\noutcome: waiting'),
    },
    ['a c b'],
  ],
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
      assert.equal(log.letterAt('letters/a.md'), only);
      assert.equal(log.entryOf(only)?.path, found ? 'acme.md' : undefined);
      assert.equal(log.companiesAt('letters/a.md')[0], found ? 'acme' : undefined);
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
  it('names a process as its last round does, and by the last role that is written', () => {
    const log = logOf({
      'a.md': entry('Acme, Inc.', 'Controls engineer', '2026-11-17'),
      'b.md': entry('Acme', 'Controls Engineer', '2026-11-18'),
      'c.md': entry('ACME', '', '2026-11-19'),
    });
    assert.deepEqual(
      log.processes.map(({ company, role }) => [company, role]),
      [['ACME', 'Controls Engineer']],
    );
  });
  it('gives a letter to one entry, where two have the name it links, and letters in the order of paths', () => {
    const letter = (link: string) => `---\nletter: thank-you\nentry: "${link}"\nto: Dana\n---\n`;
    const log = logOf({
      'in/a.md': entry('Acme'),
      'on/a.md': entry('Birch'),
      'on/1.md': letter('[[a]]'),
      'on/2.md': letter('a.md'),
      'on/3.md': letter('[[on/A#Highlights|the visit]]'),
    });
    assert.deepEqual(
      log.entries.map((one) => log.lettersOf(one).map(({ path }) => path)),
      [[], ['on/1.md', 'on/2.md', 'on/3.md']],
    );
  });
  it('keeps the files that are in doubt, before and after a change', () => {
    const sure = '---\ncompany: Acme\ndate: 2026-11-19\n---\n';
    const unsure = '---\ncompany: Acme\ndate: 10/11/26\n---\n';
    const before = logOf({ 'a.md': sure, 'b.md': '---\ncompany: Acme\n: [\n---\n', 'c.md': unsure });
    const now = filesOf({ 'a.md': '---\ndate: 2026-13-41\ncompany: Acme\n---\n', 'c.md': sure });
    const after = lastOf(
      changeLogInSteps(
        before,
        new Map([...now.map((file) => [file.path, file] as const), ['b.md', undefined]]),
      ),
    );
    const doubted = ({ files }: Log) =>
      [...files.values()]
        .filter(({ reading }) => 'doubts' in reading && reading.doubts)
        .map(({ path }) => path);
    assert.deepEqual([[...before.doubted.keys()], [...after.doubted.keys()]], [doubted(before), ['a.md']]);
    assert.deepEqual(doubted(after), ['a.md']);
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

describe('a log after changes', () => {
  const letter = (link: string) => `---\nletter: thank-you\nentry: "${link}"\nto: Dana\n---\n`;
  const outcome = (name: string) => `---\ncompany: Acme\ndate: 2026-11-19\noutcome: ${name}\n---\n`;
  const birch = { 'birch.md': entry('Birch'), 'letters/birch.md': letter('../birch.md') };
  type Files = Readonly<Record<string, string | undefined>>;
  const rows: readonly (readonly [name: string, before: Record<string, string>, changes: Files])[] = [
    ['an entry comes that a letter leads to', { 'letters/a.md': letter('../a') }, { 'a.md': entry('Acme') }],
    ['an entry comes that a letter names', { 'letters/a.md': letter('[[a]]') }, { 'in/A.md': entry('Acme') }],
    [
      'a letter comes that is the first to name one',
      { 'in/a.md': entry('Acme'), 'on/b.md': entry('Acme') },
      { 'c.md': letter('[[a]]') },
    ],
    ['the entry of a letter goes', { 'a.md': entry('Acme'), 'b.md': letter('a.md') }, { 'a.md': undefined }],
    [
      'the entry of a letter is none any more',
      { 'a.md': entry('Acme'), 'b.md': letter('[[a]]') },
      { 'a.md': 'Notes\n' },
    ],
    [
      'an entry of the name comes that is taken before',
      { 'in/a.md': entry('Acme'), 'b.md': letter('[[a]]') },
      { 'on/a.md': entry('Acme') },
    ],
    [
      'of two entries of the name one goes',
      { 'in/a.md': entry('Acme'), 'on/a.md': entry('Acme'), 'b.md': letter('[[a]]') },
      { 'on/a.md': undefined },
    ],
    [
      'a letter leads to another company',
      { 'a.md': entry('Acme'), 'b.md': letter('a.md') },
      { 'b.md': letter('birch.md') },
    ],
    ['a letter goes', { 'a.md': entry('Acme'), 'b.md': letter('a.md') }, { 'b.md': undefined }],
    ['a orphan letter goes', { 'b.md': letter('a.md') }, { 'b.md': undefined }],
    [
      'an entry changes its company',
      { 'a.md': entry('Acme'), 'b.md': letter('a.md') },
      { 'a.md': entry('Birch') },
    ],
    ['an entry becomes a letter', { 'a.md': entry('Acme') }, { 'a.md': letter('birch.md') }],
    [
      'an entry is renamed',
      { 'a.md': entry('Acme'), 'c.md': entry('Acme') },
      { 'a.md': undefined, 'b.md': entry('Acme') },
    ],
    ['an offer is made', { 'a.md': outcome('waiting') }, { 'a.md': outcome('offer') }],
    ['an offer is gone', { 'a.md': outcome('offer') }, { 'a.md': outcome('rejected') }],
    [
      'more files come than are put in at once',
      { 'letters/a.md': letter('../in/7.md') },
      Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`in/${index}.md`, entry('Acme')])),
    ],
    [
      'a letter comes before many entries, one of which it names',
      { 'x.md': entry('Acme') },
      {
        'a.md': letter('[[147]]'),
        ...Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`in/${index}.md`, entry('Acme')])),
      },
    ],
  ];

  /** All that a log says, by path. */
  const said = (log: Log) => ({
    entries: log.entries.map((one) => [
      one.path,
      log.companiesAt(one.path),
      log.processOf(one).rounds.map(({ path }) => path),
      log.lettersOf(one).map(({ path }) => path),
    ]),
    letters: log.letters.map((one) => [one.path, log.companiesAt(one.path), log.entryOf(one)?.path]),
    companies: [...log.companies].map(([key, { entries, letters }]) => [
      key,
      entries.map(({ path }) => path),
      [...letters.keys()],
    ]),
    offers: [...log.offers.keys()],
    orphanLetters: [...log.orphanLetters.keys()],
  });

  for (const [name, before, changes] of rows) {
    it(`says what a new one says where ${name}`, () => {
      const first = logOf({ ...birch, ...before });
      const changed = new Map(
        Object.entries(changes).map(([path, text]) => [
          path,
          text === undefined ? text : filesOf({ [path]: text })[0],
        ]),
      );
      const files: Files = { ...birch, ...before, ...changes };
      const present = Object.entries(files).flatMap(([path, text]) =>
        text === undefined ? [] : [[path, text] as const],
      );
      const fresh = said(logOf(Object.fromEntries(present)));
      assert.notDeepEqual(fresh, said(first));
      assert.deepEqual(said(lastOf(changeLogInSteps(first, changed))), fresh);
    });
  }

  it('has offers that were made or taken, and no other entries, under them', () => {
    for (const [name, paths] of [
      ['offer', ['a.md']],
      ['accepted', ['a.md']],
      ['waiting', []],
      ['', []],
    ] as const)
      assert.deepEqual([...logOf({ 'a.md': outcome(name) }).offers.keys()], paths);
  });

  it('keeps what did not change as it was', () => {
    const files = { ...birch, 'a.md': entry('Acme') };
    const first = logOf(files);
    const next = lastOf(
      changeLogInSteps(first, new Map([['a.md', filesOf({ 'a.md': entry('Acme', 'Dev') })[0]]])),
    );
    assert.equal(next.companies.get('birch'), first.companies.get('birch'));
    assert.notEqual(next.companies.get('acme'), first.companies.get('acme'));
    assert.equal(lastOf(changeLogInSteps(first, new Map([['gone.md', undefined]]))), first);
  });
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
