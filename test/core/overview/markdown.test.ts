import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { overviewMarkdown } from '../../../src/core/overview/markdown.ts';
import { mermaidText, mermaidTimelines } from '../../../src/core/overview/mermaid.ts';
import { everything, overviewOf } from '../../../src/core/overview/overview.ts';
import type { OverviewProcess } from '../../../src/core/overview/processes.ts';
import { wordOf } from '../../../src/core/overview/words.ts';
import { english } from '../../../src/core/speech.ts';
import { anyText } from '../../anyText.ts';
import { runs } from '../../runs.ts';
import { moment } from '../logOf.ts';

const acme: OverviewProcess = {
  company: 'Acme & Sons',
  role: 'Fitter: nights',
  outcome: 'waiting',
  reached: 'advanced',
  rounds: [
    { name: 'phone', date: '2026-11-02', path: 'a.md', answer: { days: 1, afterLetter: true } },
    { name: 'round 2', path: 'b.md' },
  ],
  letters: [
    { title: 'Thank-you', to: 'Ana', date: '2026-11-03', state: 'sent', drafted: false, path: 'l.md' },
    { title: 'Check-in', date: '2026-11-20', state: 'overdue', drafted: true, path: 'm.md' },
    { title: 'Negotiation', to: 'Ben', state: 'lapsed', drafted: true, path: 'n.md' },
  ],
};

const overviewWith = (processes: readonly OverviewProcess[], filter = {}) =>
  overviewOf(processes, { ...everything, ...filter }, '2026-11-23');

describe('the overview as Markdown', () => {
  it('has a timeline, a table and the counts', () => {
    assert.equal(
      overviewMarkdown(overviewWith([acme], { company: 'acme', from: '2026-11-01' }), english),
      `# Interviews on 2026-11-23

1 of 1 process, company with "acme", from 2026-11-01.

## Timeline

\`\`\`mermaid
%%{init: {"gantt": {"leftPadding": 223}}}%%
gantt
  dateFormat YYYY-MM-DD
  todayMarker off
  section Today
  Today :milestone, active, 2026-11-23, 0d
  section Acme ＆ Sons, Fitter： nights
  Interview, phone :milestone, 2026-11-02, 0d
  Sent, Thank-you to Ana :milestone, done, 2026-11-03, 0d
  Overdue draft, Check-in :milestone, crit, 2026-11-20, 0d
\`\`\`

## Processes

| Company | Role | Outcome | Interviews | Letters |
| --- | --- | --- | --- | --- |
| Acme \\& Sons | Fitter\\: nights | waiting | 2026-11-02 phone; round 2 | 2026-11-03 Thank-you to Ana (Sent); 2026-11-20 Check-in (Overdue draft); Negotiation to Ben (Lapsed draft) |

## How far they went

- Interviewed: 1
- Got further: 1
- Offer: 0
- Accepted: 0

## Where they stand

- waiting: 1

## Days until they answered

- After a letter: median 1, of 1 (few)
- Without one: no known answer

These are counts of one log. They do not show that a letter made a difference.
`,
    );
  });

  it('says until when it goes, and that few answers are few', () => {
    const rounds = Array.from({ length: 5 }, (_, days) => ({
      name: 'phone',
      date: '2026-11-02',
      path: 'a.md',
      answer: { days, afterLetter: false },
    }));
    const text = (shown: OverviewProcess['rounds']) =>
      overviewMarkdown(overviewWith([{ ...acme, rounds: shown }], { to: '2026-11-30' }), english);
    assert.match(text(rounds), /^1 of 1 process, to 2026-11-30\.$/m);
    assert.match(text(rounds), /^- Without one: median 2, of 5$/m);
    assert.match(text(rounds.slice(1)), /^- Without one: median 2\.5, of 4 \(few\)$/m);
  });

  it('names a company without a role, and leaves out of the timeline what has no day', () => {
    const { role: _role, ...company } = acme;
    const lines = timelineOf(
      overviewWith([
        { ...company, letters: [] },
        { ...acme, rounds: [], letters: [] },
      ]),
      english,
    ).split('\n');
    assert.deepEqual(lines.slice(6), [
      '  section Acme ＆ Sons',
      '  Interview, phone :milestone, 2026-11-02, 0d',
    ]);
  });

  it('says of each letter what it is', () => {
    const words = (['overdue', 'open', 'upcoming', 'snoozed', 'sent', 'waived', 'lapsed'] as const).map(
      (state) => wordOf({ state, drafted: false }, english),
    );
    assert.deepEqual(words, ['Overdue', 'Due', 'Later', 'Snoozed', 'Sent', 'Waived', 'Lapsed']);
  });

  it('of nothing says so', () => {
    const text = overviewMarkdown(overviewWith([]), english);
    assert.match(text, /^0 of 0 processes\.$/m);
    assert.match(text, /## Where they stand\n\nNone\.\n/);
  });
});

/** The only chart of a short timeline. */
function timelineOf(...given: Parameters<typeof mermaidTimelines>): string {
  const [chart, ...others] = mermaidTimelines(...given);
  assert.equal(others.length, 0);
  return chart?.text ?? '';
}

describe('a timeline too long for Mermaid', () => {
  const dayOf = (index: number) => moment('2024-01-01').add({ days: index }).toPlainDate().toString();
  const many = (count: number): readonly OverviewProcess[] =>
    Array.from({ length: count }, (_, index) => ({
      ...processOf(`Company ${index}`, 'Controls Engineer', 'onsite', `Person ${index}`),
      rounds: [{ name: 'onsite', date: dayOf(index), path: 'a.md' }],
    }));

  it('becomes charts of periods, each short enough, in which every mark is drawn once', () => {
    for (const count of [10, 330, 1000, 3000]) {
      const charts = mermaidTimelines(overviewWith(many(count)), english);
      assert.equal(charts.length > 1, count > 300, String(count));
      for (const { text } of charts) assert.ok(text.length < 50_000);
      const all = charts.map(({ text }) => text).join('\n');
      assert.equal(all.match(/Interview, /g)?.length, count);
      assert.equal(all.match(/^ {2}section Company /gm)?.length, count);
      for (const [index, { from, to }] of charts.entries()) {
        assert.ok(from <= to);
        const next = charts[index + 1];
        if (next) assert.ok(from <= next.from);
      }
    }
    const shown = overviewMarkdown(overviewWith(many(330)), english);
    assert.match(shown, /^### From \d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d$/m);
    assert.ok((shown.match(/^```mermaid$/gm) ?? []).length > 1);
  });

  it('is cut inside a process that fills it alone, and at a page in place of a name', () => {
    const rounds = Array.from({ length: 2000 }, (_, index) => ({
      name: 'call',
      date: dayOf(index),
      path: 'a.md',
    }));
    for (const process of [
      { ...processOf('A', 'B', 'C', 'D'), rounds },
      processOf('x'.repeat(80_000), '日'.repeat(80_000), 'y'.repeat(80_000), 'z'.repeat(80_000)),
    ])
      for (const { text } of mermaidTimelines(overviewWith([process]), english))
        assert.ok(text.length < 50_000);
  });

  it('leaves room for the longest name, and no more', () => {
    const room = (company: string) =>
      Number(
        /leftPadding": (\d+)/.exec(
          timelineOf(overviewWith([processOf(company, '', 'x', 'y')]), english),
        )?.[1],
      );
    assert.ok(room('A') < room('Northwind Robotics'));
    assert.ok(room('Northwind Robotics') < room('東京エレクトロン株式会社ロボティクス研究所開発部'));
    assert.ok(room('x'.repeat(500)) < 600);
  });
});

/** Names that people, and people who want to break something, write. */
const anyName = fc.oneof(
  anyText({ maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '\n',
          '\r',
          '\u2028',
          '```',
          '~~~',
          '%%{init: {}}%%',
          '#',
          ';',
          ':',
          ',',
          '&lt',
          '<img src=x onerror=y>',
        ],
        ...[
          '|',
          '\\',
          '[a](command:x)',
          'https://a.example',
          'www.a.example',
          'a@b.example',
          '![',
          '**',
          '_',
          '$$',
        ],
        ...[
          'section x',
          'click a call b()',
          'end',
          'title',
          '---',
          '- [ ]',
          '1.',
          ' ',
          'Acme',
          'é',
          '東京',
          '🙂',
        ],
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

const processOf = (company: string, role: string, name: string, to: string): OverviewProcess => ({
  company,
  role,
  outcome: 'waiting',
  rounds: [{ name, date: '2026-11-02', path: 'a.md' }],
  letters: [{ title: to, to, date: '2026-11-03', state: 'sent', drafted: false, path: 'l.md' }],
});

describe('any name in the overview', () => {
  it('stays one word of its place in the diagram', () => {
    const line =
      /^ {2}(?:section [^\n:;#%<>&"`]*|(?:Interview|Sent),[^\n:;#%<>&"`{}]* :milestone, (?:done, )?2026-11-0[23], 0d)$/;
    fc.assert(
      fc.property(anyName, anyName, anyName, anyName, (company, role, name, to) => {
        const lines = timelineOf(overviewWith([processOf(company, role, name, to)]), english).split(
          /[\n\r\u2028\u2029]/,
        );
        assert.equal(lines.length, 9);
        for (const one of lines.slice(6)) assert.match(one, line);
      }),
      { numRuns: runs(100) },
    );
  });

  it('reads as it was written', () => {
    for (const [written, shown] of [
      ['Acme, Inc. (Berlin)', 'Acme, Inc. (Berlin)'],
      ["O'Neill-Byrne", "O'Neill-Byrne"],
      ['R&D: <b>', 'R＆D： ＜b＞'],
      ['東京 #1', '東京 ＃1'],
      ['a\n\tb', 'a b'],
    ] as const)
      assert.equal(mermaidText(written), shown);
  });

  it('stays the text of its cell in the table', () => {
    const words = (text: string) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
    fc.assert(
      fc.property(anyName, anyName, (company, role) => {
        const tree = remark()
          .use(remarkGfm)
          .parse(overviewMarkdown(overviewWith([processOf(company, role, '', '')]), english));
        const tables = tree.children.filter((node) => node.type === 'table');
        assert.deepEqual(
          tree.children.map(({ type }) => type),
          [
            'heading',
            'paragraph',
            'heading',
            'code',
            'heading',
            'table',
            'heading',
            'list',
            'heading',
            'list',
            'heading',
            'list',
            'paragraph',
          ],
        );
        const cells = tables[0]?.children[1]?.children.slice(0, 2) ?? [];
        assert.deepEqual(cells.map(textOf), [words(company), words(role)]);
      }),
      { numRuns: runs(100) },
    );
  });
});

/** The text of a node that holds nothing but text; some readers link a bare address, which then shows as what it is. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const text = 'children' in node ? node.children.map(textOf).join('') : '';
  if (node.type === 'link') assert.match(node.url, /^(https?:\/\/|mailto:)/);
  else assert.equal(node.type, 'tableCell', 'text is nothing but text');
  return text;
}
