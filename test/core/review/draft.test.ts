import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../src/core/frontMatter/readFrontMatter.ts';
import { readLetter } from '../../../src/core/log/letter.ts';
import { readDraft, wordsOf } from '../../../src/core/review/draft.ts';
import { parseMarkdown } from '../../../src/lazy/markdown.ts';

function draftOf(body: string, field = 'sent:') {
  const text = `---\nletter: thank-you\nentry: ../a.md\nsubject: Thanks\n${field}\n---\n${body}`;
  const letter = readLetter('letters/x.md', readFrontMatter(text));
  assert.ok(letter);
  return { ...readDraft(letter, text, parseMarkdown), text };
}

const greetings: readonly (readonly [body: string, greeting: string | undefined])[] = [
  ['Dear Dana,\n\nOne.', 'Dear Dana'],
  ['\n\n  Dear Dana,\n\nOne.', 'Dear Dana'],
  ['Dear Dana\n\nOne.', 'Dear Dana'],
  ['Dear Dana - thank you for it.', 'Dear Dana'],
  ['Dear Jean-Luc, one.', 'Dear Jean-Luc'],
  ['Dana,\n\nOne.', 'Dana'],
  ['Dana Okafor:\n\nOne.', 'Dana Okafor'],
  ['田中様\n\nOne.', '田中様'],
  ['たなかさん\n\nOne.', 'たなかさん'],
  ['dana,\n\nOne.', undefined],
  ['Dana\n\nOne.', undefined],
  ['One two, three.', undefined],
  ['様子\n\nOne.', undefined],
];

const long = Array.from({ length: 11 }, (_, index) => `Line ${index} of it.`).join('\n\n');

const signed = (postscript: string) => `One is here.\n\nKind regards,\nRobin\n\n${postscript}\nTwo is, too.`;

const sentences: readonly (readonly [what: string, body: string, sentences: readonly string[]])[] = [
  ['end marks', 'One. Two? Three!! Four', ['One.', 'Two?', 'Three!!', 'Four']],
  ['an empty line', 'One\n \t\nTwo\n\nThree.', ['One', 'Two', 'Three.']],
  ['a colon at the end of a line', 'Two things:\none and two.', ['Two things:', 'one and two.']],
  [
    'abbreviations',
    'I met Dr. Li, e.g. at noon. No. 5 was on.',
    ['I met Dr. Li, e.g. at noon.', 'No. 5 was on.'],
  ],
  [
    'a day and a month cut short',
    'It was on Tue. 24 Nov. at noon. We sat. I saw the Sun. It was Nov. No?',
    ['It was on Tue. 24 Nov. at noon.', 'We sat.', 'I saw the Sun.', 'It was Nov.', 'No?'],
  ],
  ['no abbreviation at other marks', 'Is it Co? Yes.', ['Is it Co?', 'Yes.']],
  ['a closing line', 'One is here.\n\nKind regards,\nRobin Vale', ['One is here.']],
  ['a name without one', 'One is here.\n\nRobin Vale', ['One is here.']],
  ['a last line that is a sentence', 'One is here.\n\nSee you soon.', ['One is here.', 'See you soon.']],
  [
    'a last line without an end',
    'One is here.\n\nand two of us were',
    ['One is here.', 'and two of us were'],
  ],
  ['a name alone', 'Robin Vale', []],
  [
    'a line early on that could close',
    `One is here.\n\nThanks again,\n\n${long}`,
    ['One is here.', 'Thanks again,', ...Array.from({ length: 11 }, (_, index) => `Line ${index} of it.`)],
  ],
  ['a postscript', signed('P.S. it is.'), ['One is here.', 'P.S.', 'it is.', 'Two is, too.']],
  ['a second postscript', signed('P.P.S. it is.'), ['One is here.', 'P.P.S.', 'it is.', 'Two is, too.']],
  ['a postscript with a colon', signed('PS: it is.'), ['One is here.', 'PS: it is.', 'Two is, too.']],
  ['a small postscript', signed('p. s. it is.'), ['One is here.', 'p. s. it is.', 'Two is, too.']],
  ['no postscript of a signature', 'One is here.\n\nKind regards,\nRobin\nHead of Ops', ['One is here.']],
  ['no postscript', 'One is here.\n\nKind regards,\nRobin\n\nPlease reply.', ['One is here.']],
  ['quoted words', 'I say “no. never” and "a. b" and ‘c. d’ at x@y.example now. Two.', ['I say', 'Two.']],
];

describe('the draft of a letter', () => {
  for (const [body, greeting] of greetings) {
    it(`greets in ${JSON.stringify(body)}: ${greeting}`, () => {
      const { greeting: found, text } = draftOf(body);
      assert.equal(found?.text, greeting);
      if (found) assert.equal(text.slice(found.start, found.start + found.text.length), greeting);
    });
  }

  for (const [what, body, expected] of sentences) {
    it(`has sentences: ${what}`, () => {
      const { sentences: found, text } = draftOf(`Dear Dana,\n\n${body}`);
      const shown = found.map((one) => one.text.replace(/\s{2,}.*/s, ''));
      assert.deepEqual(shown, expected);
      for (const [index, { start }] of found.entries())
        assert.ok(text.slice(start).startsWith(expected[index] ?? '?'));
    });
  }

  it('has words, and such with an apostrophe, a hyphen or a dot as one', () => {
    assert.deepEqual(wordsOf('Don’t e-mail a.b@x-y.example, 3 "o\'clocks" - or?'), [
      'Don’t',
      'e-mail',
      'a.b@x-y.example',
      '3',
      "o'clocks",
      'or',
    ]);
  });

  it('carries files where a link, an image or a field says so', () => {
    const carries = (body: string, field?: string) => draftOf(body, field).carriesFiles;
    assert.ok(carries('[a](b.pdf) and [me](mailto:me@x.example)'));
    assert.ok(!carries('[me](mailto:me@x.example)'));
    for (const field of ['attach', 'attached', 'Attachment', 'attachments'])
      assert.ok(carries('One.', `${field}: a.pdf`), field);
    for (const field of ['reattach', 'attachment-size', 'unattached'])
      assert.ok(!carries('One.', `${field}: a.pdf`), field);
    assert.ok(!carries('One.', 'attachments:'));
  });

  it('says which codes it switches off', () => {
    for (const comment of [
      '<!--review-ignore length,passive-->',
      '<!--  review-ignore: length,  passive  -->',
      '<!-- review-ignore  length passive -->',
    ])
      assert.deepEqual([...draftOf(`One.\n\n${comment}\n`).ignored], ['length', 'passive'], comment);
    const { tags, text } = draftOf('One <b>two</b>.');
    assert.deepEqual(
      tags.map(({ text: tag, start }) => [tag, text.indexOf(tag) - start]),
      [
        ['<b>', 0],
        ['</b>', 0],
      ],
    );
  });
});
