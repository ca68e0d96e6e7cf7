import assert from 'node:assert/strict';
import type { Root, RootContent } from 'mdast';
import { openPromises } from '../../../src/core/notes/notes.ts';
import { proseOf } from '../../../src/core/notes/proseOf.ts';
import { isSimpleMarkdown, parseSimpleMarkdown } from '../../../src/core/notes/simpleMarkdown.ts';
import { parseMarkdown } from '../../../src/lazy/markdown.ts';

/** What was read, without what nobody asks for: most places, how wide lists are, and where lines of a paragraph break. */
function outlineOf({ type, children }: Root): readonly unknown[] {
  const nodes = children.map((node) => {
    if (node.type === 'list') {
      const items = node.children.map((item) => [
        item.type,
        item.position?.start.offset,
        item.checked,
        item.children.map((child) => [child.type, leavesOf(child), proseOf(child)]),
      ]);
      return [node.type, node.ordered, items];
    }
    return [node.type, node.type === 'heading' ? node.depth : undefined, leavesOf(node), proseOf(node)];
  });
  return [type, nodes];
}

/** The types of what a node is made of, but for breaks, which are blanks to whoever reads. */
function leavesOf(node: RootContent): readonly string[] {
  const types = 'children' in node ? node.children.map(({ type }) => type) : [];
  return [...new Set<string>(types)].filter((type) => type !== 'break');
}

/** What most people write. */
const simple: readonly (readonly [what: string, ...lines: readonly string[]])[] = [
  ['nothing'],
  ['blank lines', '', '   ', ''],
  ['headings of each depth', '# One', '## Two', '### Three', '#### Four', '##### Five', '###### Six'],
  ['a heading right above its text', '## Highlights', 'A good day.', '## Promised', '- the slides'],
  ['paragraphs', 'A good day.', 'Rain later.', '', 'Another one.   ', 'Its end'],
  ['a list', '- the plan', '- how they test', '', '- what is next'],
  ['lists of other dashes', '- the plan', '* how they test', '* who decides', '+ what is next'],
  ['a list between paragraphs', 'They said:', '- the plan', '', 'A good day.', '', '- how they test'],
  ['a list below a heading', '- the plan', '## Promised', '- the slides', '- the test plan'],
  ['tasks', '- [ ] send the slides', '- [x] call', '- [X] write', '* [ ] read', '+ [ ] ask'],
  ['tasks in other states', '- [/] send the slides', '- [-] call', '- [ ] write'],
  ['a task between items', '- the plan', '- [ ] send the slides', '- how they test'],
  ['spaces at the end', '## Highlights  ', '- the plan ', '- [ ] send the slides   '],
  ['signs within text', 'R(D), 50% of $5: 1.2/3 = "ok"; a+b?', "- (aside) don't - ever!", '- 3 offers'],
  ['quotes', '"The plan" it is.', '', "'The plan' it is.", "- 'the plan'", '- "the plan"'],
  ['other scripts', '## Größe', 'Être “là”.', '- 東京', '- ünïcödé'],
];

/** What takes a parser of Markdown. */
const notSimple: readonly (readonly [what: string, ...lines: readonly string[]])[] = [
  ['emphasis', 'A **good** day.'],
  ['emphasis by lines below', 'A _good_ day.'],
  ['code', 'It is `npm test`.'],
  ['a link', '[a link](https://x.example)'],
  ['an address of a page', 'See https://x.example today.'],
  ['an address of a page, in capitals', 'See HTTP://x.example today.'],
  ['an address without a scheme', '- www.x.example'],
  ['an address of mail', '- dana@x.example'],
  ['HTML', 'One <br> two'],
  ['a character by its name', 'R&amp;D'],
  ['an escape', 'a \\- b'],
  ['a table', 'a | b', '-|-'],
  ['a tag', '- how they test #quality'],
  ['what is struck out', 'Not ~one~ day.'],
  ['a tab', '-\tthe plan'],
  ['two spaces within a line', 'A good  day.'],
  ['a space that breaks no line', 'A good\u00a0day.'],
  ['an ordered list', '1. the plan'],
  ['an ordered list with brackets', '12) the plan'],
  ['a quote', '> the plan'],
  ['a rule', '---'],
  ['an underlined heading', 'Highlights', '=========='],
  ['a heading underlined with dashes', 'Highlights', '---'],
  ['a heading with a fence behind', '## Highlights ##'],
  ['a heading too deep', '####### Seven'],
  ['a heading without a space', '#Highlights'],
  ['a heading with wide space', '##  Highlights'],
  ['an empty heading', '##'],
  ['an indent', '  A good day.'],
  ['an indented item', '- the plan', '  - its cost'],
  ['an item of several paragraphs', '- the plan', '', '  its cost'],
  ['an item that goes on', '- the plan', 'and its cost'],
  ['an item that goes on behind spaces', '- the plan  ', 'and its cost'],
  ['an empty item', '-'],
  ['an item of a task', '- - the plan'],
  ['a wide dash', '-  the plan'],
  ['an empty box', '- []', '- [ ]'],
  ['a state of a task that nobody knows', '- [y] send the slides'],
  ['a box without a space behind', '- [x]call'],
  ['a fence of code', '```', 'a', '```'],
];

// That it says what Markdown says of any notes: test/properties/simple.test.ts.
describe('simple Markdown', () => {
  it('is what most notes hold', () => {
    const notes =
      '## Highlights\n\n- Dana: the plan to split the billing service\n- how they test\n\n## Promised\n\n- [ ] send the slides\n\nA good day.\nRain later.\n';
    assert.ok(isSimpleMarkdown(notes));
    assert.deepEqual(openPromises(notes, parseSimpleMarkdown), openPromises(notes, parseMarkdown));
  });

  for (const [what, ...lines] of simple) {
    it(`is ${what}, read as Markdown is`, () => {
      for (const lineEnd of ['\n', '\r\n'])
        for (const end of ['', lineEnd]) {
          const notes = lines.join(lineEnd) + end;
          assert.ok(isSimpleMarkdown(notes), JSON.stringify(notes));
          assert.deepEqual(outlineOf(parseSimpleMarkdown(notes)), outlineOf(parseMarkdown(notes)));
        }
    });
  }

  for (const [what, ...lines] of notSimple) {
    it(`is not ${what}`, () => {
      for (const lineEnd of ['\n', '\r\n'])
        for (const [before, after] of [
          [[], []],
          [
            ['A good day.', ''],
            ['', '- the plan'],
          ],
        ] as const)
          assert.ok(!isSimpleMarkdown([...before, ...lines, ...after].join(lineEnd)));
    });
  }
});
