import assert from 'node:assert/strict';
import { linkUpdates, type Rename } from '../../../src/core/editing/renames.ts';
import { editsOf } from '../../../src/core/log/change.ts';
import { applyEdits } from '../../../src/core/text.ts';
import { logOf } from '../logOf.ts';

type Files = Readonly<Record<string, string>>;

const letter = (entry: string) => `---
letter: thank-you
entry: ${entry} # the onsite
to: Dana Okafor
---
Dear Dana,
`;
const entry = (...files: readonly string[]) => `---
company: Acme
date: 2026-11-13
follow-ups: # what went out
${files.map((file) => `  - {letter: thank-you, sent: 2026-11-14, file: ${file}} # on the train\n`).join('')}---
`;

/** The files after the renames, with the links kept. */
function renamed(files: Files, renames: readonly Rename[]): Files {
  const changes = new Map(linkUpdates(logOf(files), renames).map((change) => [change.path, change.changes]));
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const edits = editsOf(text, changes.get(path) ?? []);
      assert.ok(edits, `the links of ${path} cannot be kept`);
      const rename = renames.find(({ from }) => path === from || path.startsWith(`${from}/`));
      return [rename ? rename.to + path.slice(rename.from.length) : path, applyEdits(text, edits)];
    }),
  );
}

interface Case {
  readonly name: string;
  readonly renames: readonly (readonly [from: string, to: string])[];
  /** What stands at `entry` in the letter, and at `file` in the entry, before and after. */
  readonly entry: readonly [before: string, after: string];
  readonly file: readonly [before: string, after: string];
}

const cases: readonly Case[] = [
  {
    name: 'an entry gets another name',
    renames: [['log/acme.md', 'log/acme-onsite.md']],
    entry: ['../acme.md', '../acme-onsite.md'],
    file: ['letters/thanks.md', 'letters/thanks.md'],
  },
  {
    name: 'a name with spaces, and signs that YAML knows',
    renames: [['log/acme.md', 'log/Acme: the onsite #2.md']],
    entry: ['../acme.md', '"../Acme: the onsite #2.md"'],
    file: ['letters/thanks.md', 'letters/thanks.md'],
  },
  {
    name: 'a letter gets a name with a comma, inside a flow map',
    renames: [['log/letters/thanks.md', 'log/letters/Thanks, Dana.md']],
    entry: ['../acme.md', '../acme.md'],
    file: ['letters/thanks.md', '"letters/Thanks, Dana.md"'],
  },
  {
    name: 'quotes stay',
    renames: [['log', 'my jobs']],
    entry: ["'[[log/acme]]'", "'[[my jobs/acme]]'"],
    file: ['"log/letters/thanks.md"', '"my jobs/letters/thanks.md"'],
  },
  {
    name: 'an entry moves deeper',
    renames: [['log/acme.md', 'log/2026/acme.md']],
    entry: ['../acme.md', '../2026/acme.md'],
    file: ['letters/thanks.md', '../letters/thanks.md'],
  },
  {
    name: 'a letter moves',
    renames: [['log/letters/thanks.md', 'sent/2026/thanks.md']],
    entry: ['../acme.md', '../../log/acme.md'],
    file: ['letters/thanks.md', '../sent/2026/thanks.md'],
  },
  {
    name: 'the folder of the letters moves',
    renames: [['log/letters', 'sent']],
    entry: ['../acme.md', '../log/acme.md'],
    file: ['letters/thanks.md', '../sent/thanks.md'],
  },
  {
    name: 'the folder of both moves',
    renames: [['log', 'archive/2026']],
    entry: ['../acme.md', '../acme.md'],
    file: ['letters/thanks.md', 'letters/thanks.md'],
  },
  {
    name: 'both move, each to its own place',
    renames: [
      ['log/acme.md', 'archive/acme.md'],
      ['log/letters/thanks.md', 'archive/sent/thanks.md'],
    ],
    entry: ['../acme.md', '../acme.md'],
    file: ['letters/thanks.md', 'sent/thanks.md'],
  },
  {
    name: 'a link without an extension stays without',
    renames: [['log/acme.md', 'log/acme-onsite.md']],
    entry: ['../acme', '../acme-onsite'],
    file: ['letters/thanks.md', 'letters/thanks.md'],
  },
  {
    name: 'a wikilink follows a name, and keeps what it shows',
    renames: [['log/acme.md', 'log/Acme onsite.md']],
    entry: ['"[[acme|the onsite]]"', '"[[Acme onsite|the onsite]]"'],
    file: ['letters/thanks.md', 'letters/thanks.md'],
  },
  {
    name: 'a wikilink needs no folder',
    renames: [['log/acme.md', 'archive/acme.md']],
    entry: ['"[[acme]]"', '"[[acme]]"'],
    file: ['letters/thanks.md', '../log/letters/thanks.md'],
  },
  {
    name: 'a link that leads nowhere stays',
    renames: [
      ['log/letters/thanks.md', 'log/sent/old/thanks.md'],
      ['log/acme.md', 'log/acme-onsite.md'],
    ],
    entry: ['../gone.md', '../gone.md'],
    file: ['letters/gone.md', 'letters/gone.md'],
  },
  {
    name: 'a wikilink that leads nowhere stays',
    renames: [['log/acme.md', 'log/acme-onsite.md']],
    entry: ['"[[gone|the onsite]]"', '"[[gone|the onsite]]"'],
    file: ['letters/thanks.md', 'letters/thanks.md'],
  },
  {
    name: 'a wikilink with an extension stays with one',
    renames: [['log/acme.md', 'log/Acme onsite.md']],
    entry: ['"[[acme.md]]"', '"[[Acme onsite.md]]"'],
    file: ['letters/thanks.md', 'letters/thanks.md'],
  },
  {
    name: 'a link out of the log stays',
    renames: [['log', 'archive']],
    entry: ['../../../acme.md', '../../../acme.md'],
    file: ['https://example.com/x.md', 'https://example.com/x.md'],
  },
  {
    name: 'another file that begins alike takes nothing along',
    renames: [['log/acme', 'log/other']],
    entry: ['../acme.md', '../acme.md'],
    file: ['letters/thanks.md', 'letters/thanks.md'],
  },
];

describe('renames', () => {
  for (const { name, renames, entry: inLetter, file } of cases) {
    it(name, () => {
      const files = { 'log/acme.md': entry(file[0]), 'log/letters/thanks.md': letter(inLetter[0]) };
      const after = renamed(
        files,
        renames.map(([from, to]) => ({ from, to })),
      );
      assert.deepEqual(Object.values(after), [entry(file[1]), letter(inLetter[1])]);
      const [before, now] = [logOf(files), logOf(after)];
      for (const log of [before, now]) assert.equal(log.letters.length + log.entries.length, 2);
      const linked = ({ letters: [one], entries: [other], ...log }: typeof before) =>
        one &&
        other && [log.entryOf(one) === other, other.records.map((it) => log.letterOf(other, it) === one)];
      assert.deepEqual(linked(now), linked(before));
    });
  }

  /** Renames of files at other places, and what stands in the entry and the letter then. */
  const elsewhere: readonly (readonly [
    name: string,
    files: Files,
    from: string,
    to: string,
    after: Files,
  ])[] = [
    [
      'an entry leaves the top of the log',
      { 'acme.md': entry('letters/thanks.md'), 'letters/thanks.md': letter('../acme.md') },
      'acme.md',
      'jobs/acme.md',
      { 'jobs/acme.md': entry('../letters/thanks.md'), 'letters/thanks.md': letter('../jobs/acme.md') },
    ],
    [
      'a wikilink to an entry further down',
      { 'log/2026/acme.md': entry(), 'thanks.md': letter('"[[acme]]"') },
      'log/2026/acme.md',
      'log/2026/Acme onsite.md',
      { 'log/2026/Acme onsite.md': entry(), 'thanks.md': letter('"[[Acme onsite]]"') },
    ],
    [
      'a file that is no letter, in a folder that moves',
      { 'log/acme.md': entry('letters/scan.pdf'), 'log/letters/thanks.md': letter('../acme.md') },
      'log/letters',
      'sent',
      { 'log/acme.md': entry('../sent/scan.pdf'), 'sent/thanks.md': letter('../log/acme.md') },
    ],
  ];
  for (const [name, files, from, to, after] of elsewhere)
    it(name, () => assert.deepEqual(renamed(files, [{ from, to }]), after));

  it('touch no file that is linked as it was', () => {
    const files = { 'log/acme.md': entry('thanks.md'), 'log/thanks.md': letter('acme.md') };
    assert.deepEqual(linkUpdates(logOf(files), [{ from: 'log', to: 'jobs' }]), []);
  });

  it('what links nothing stays', () => {
    const files = {
      'acme.md':
        '---\ncompany: Acme\ndate: 2026-11-13\nfollow-ups: [2026-11-14, {replied: 2026-11-16}]\n---\n',
      'thanks.md': '---\nletter: thank-you\nto: Dana Okafor\n---\n',
    };
    assert.deepEqual(linkUpdates(logOf(files), [{ from: 'acme.md', to: 'jobs/acme.md' }]), []);
  });

  it('two files that swap their names', () => {
    const acme = entry('letters/one.md', 'letters/two.md', 'letters/one.md');
    const files = {
      'acme.md': acme,
      'letters/one.md': letter('../acme.md'),
      'letters/two.md': letter('../acme.md'),
    };
    const after = renamed(files, [
      { from: 'letters/one.md', to: 'letters/two.md' },
      { from: 'letters/two.md', to: 'letters/one.md' },
    ]);
    assert.equal(after['acme.md'], entry('letters/two.md', 'letters/one.md', 'letters/two.md'));
  });

  it('a file of its own inside a folder that is renamed too', () => {
    const files = { 'log/acme.md': entry('thanks.md'), 'log/thanks.md': letter('acme.md') };
    const changes = linkUpdates(logOf(files), [
      { from: 'log', to: 'jobs' },
      { from: 'log/acme.md', to: 'jobs/acme-onsite.md' },
    ]);
    assert.deepEqual(changes, [
      {
        path: 'log/thanks.md',
        changes: [{ kind: 'set-letter-field', field: 'entry', value: 'acme-onsite.md' }],
      },
    ]);
  });
});
