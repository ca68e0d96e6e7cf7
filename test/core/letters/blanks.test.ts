import assert from 'node:assert/strict';
import { asSnippet, asText, blank, hasBlank, proseText } from '../../../src/core/letters/blanks.ts';

const pickOne = 'From your notes, to pick from:';

const texts: readonly (readonly [written: string, markdown: string])[] = [
  ['R&D', 'R&D'],
  ['AT&amp;T', 'AT\\&amp;T'],
  ['caf&#233;', 'caf\\&#233;'],
  ['snake_case', 'snake_case'],
  ['_so_', '\\_so\\_'],
  ['*so*', '\\*so\\*'],
  ['a < b', 'a < b'],
  ['<b>', '\\<b>'],
  ['C:\\dir', 'C:\\dir'],
  ['\\*', '\\\\\\*'],
  ['https://x.example/a_b_*', 'https://x.example/a_b_*'],
  ['![a](https://x.example/a.png)', '\\![a](https://x.example/a.png)'],
  ['wow! https://x.example', 'wow! https://x.example'],
  // One line of visible characters, and nothing that stands for a blank or an escape.
  [' a\n\t b\u0000 \u202Ec ', 'a b c'],
  ['\uE000[x]\uE001 \uE003*', '[x] \\*'],
];

describe('somebody’s text in a letter', () => {
  for (const [written, markdown] of texts)
    it(JSON.stringify(written), () => assert.equal(asText(proseText(written), pickOne), markdown));
});

describe('a blank', () => {
  const marked = `Dear ${blank('who')}, at 5 $ {a} ${proseText('*x*')} ${blank('day', ['Mon, day', 'Tue|sday'])}: ${blank('who')}`;

  it('is a prompt in brackets, and what there is to pick stands in a comment behind it', () => {
    assert.ok(hasBlank(marked) && !hasBlank('Dear [who]'));
    const choices = '<!-- From your notes, to pick from:\n· Mon, day\n· Tue|sday\n-->';
    assert.equal(asText(marked, pickOne), `Dear [who], at 5 $ {a} \\*x\\* [day]${choices}: [who]`);
  });

  it('is a tab stop in the editor, equal ones together, and all else is literal', () => {
    assert.equal(
      asSnippet(marked),
      `Dear \${1:[who]}, at 5 \\$ {a\\} \\\\*x\\\\* \${2|[day],Mon\\, day,Tue\\|sday|}: \${1:[who]}`,
    );
    const twice = blank('day', ['Mon', 'Tue']);
    assert.equal(asSnippet(`${twice} ${twice}`), `\${1|[day],Mon,Tue|} \${1:[day]}`);
  });

  it('ends where it ends, whatever its prompt holds', () => {
    assert.equal(
      asText(blank('a [b] \uE001c\uE003', [' d\ne --> <!-- f']), pickOne),
      '[a (b) c]<!-- From your notes, to pick from:\n· d e → < !→ f\n-->',
    );
  });
});
