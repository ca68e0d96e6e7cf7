import fc from 'fast-check';

const pieces = [
  'the lab',
  'Dana: the lab',
  'send the slides',
  'Send Dana the deck by 2026-12-01',
  'thank-you',
  'ünïcödé 東京',
  "what I didn't get to say",
  '“quoted”',
  'Highlights',
  'Highlights:',
  'Promised',
  'To do',
  'Dana',
  '3 offers',
  '1. one',
  '2) two',
  'C++',
  'a - b',
  '--',
  'x! y?',
  '50%',
  '$5',
  '😀',
  'a:b',
  '(aside)',
  '**bold**',
  '_x_',
  '`code`',
  '[link](https://x.example)',
  '[[Acme]]',
  'www.x.example',
  'https://x.example',
  'dana@x.example',
  '&amp;',
  '<br>',
  'a | b',
  '#tag',
  '\\',
  '~',
  '\t',
  '\u00a0',
  '\u0000',
  '  ',
];
const said = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces.slice(0, 12)) },
  { weight: 1, arbitrary: fc.constantFrom(...pieces) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 3 }).map((parts) => parts.join(' ')),
  },
);
const start = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom('', '## ', '### ', '- ', '- ', '- [ ] ', '- [x] ', '* ', '* [X] '),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '#',
      '####### ',
      '-',
      '-  ',
      '+ [ ]',
      '  - ',
      '    ',
      '> ',
      '1. ',
      '---',
      '===',
      '- - ',
      '[ ] ',
      '- [ ]',
      '\t- ',
    ),
  },
);
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(start, said).map((parts) => parts.join('')) },
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom(' ', '---', '===', '```', '***', '|-|', '[a]: b') },
);
/** Notes that are simple, or nearly so. */
export const nearlySimpleNotes = fc
  .tuple(
    fc.array(line, { maxLength: 8 }),
    fc.constantFrom('\n', '\n', '\n', '\r\n'),
    fc.constantFrom('', '\n'),
  )
  .map(([rows, lineEnd, end]) => rows.join(lineEnd) + end);
