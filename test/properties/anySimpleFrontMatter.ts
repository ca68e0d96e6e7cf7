import fc from 'fast-check';

/** What people write, and what would be read otherwise than it looks. */
const pieces = [
  'company',
  'date',
  'follow-ups',
  'Interview Date',
  'größe',
  'x1',
  '_id',
  'a:b',
  '会社',
  'Northwind Robotics',
  '2026-11-19T14:00',
  '11:30',
  'C# developer',
  'a #1',
  'Dana <d@x.example>',
  "O'Brien",
  'R&D (Berlin), 2nd',
  'http://x.example/a',
  '~',
  'null',
  '007',
  '-1',
  '...',
  '---',
  '=',
  '$5',
  '50%',
  'São Paulo',
  '[[Acme]]',
  '😀',
  '\u00a0',
  '\u200b',
  '\t',
  ': ',
  ':',
  ' ',
  '  ',
  '    ',
  '\n',
  '\n',
  '\n',
  '\n  ',
  '\n- ',
  '\n  - ',
  '\n    ',
  '\r\n',
  '\r\n  - ',
  '\r',
  '- ',
  '-',
  '# note',
  ' # note',
  '#',
  '[',
  ']',
  '{',
  '}',
  ', ',
  ',',
  '"',
  "'",
  '"quoted"',
  "'quoted'",
  "''",
  '""',
  '"a\\n"',
  '? ',
  '&a ',
  '*a',
  '!t ',
  '|',
  '>',
  '%',
  '@',
  '`',
  '<<',
];

/** A value as written, or what looks like one. */
export const value = fc.oneof(
  fc.constantFrom(...pieces),
  fc.array(fc.constantFrom(...pieces), { maxLength: 3 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const key = fc.oneof(
  { weight: 24, arbitrary: fc.constantFrom('company', 'date', 'round', 'Job Title', 'größe', 'via-agency') },
  { weight: 1, arbitrary: value },
);
const note = fc.constantFrom('', '', '', '', '', '', ' ', '  # why', ' #', '#');
const scalar = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom(
      'Acme',
      '2026-11-19T14:00',
      'Dana Okafor <dana@x.example>',
      'waiting',
      "'quoted one'",
      '"quoted two"',
      'C# (2nd)',
    ),
  },
  { weight: 1, arbitrary: value.filter((text) => !/[\n\r]/.test(text)) },
);
const flow = fc.oneof(
  fc.array(scalar, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
  fc
    .array(fc.tuple(key, scalar), { maxLength: 3 })
    .map((pairs) => `{${pairs.map(([name, said]) => `${name}: ${said}`).join(', ')}}`),
);
const inline = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 1, arbitrary: flow },
  { weight: 1, arbitrary: fc.constant('') },
);

/** A block of lines below a field, in an indent of its own. */
const block = fc
  .tuple(
    fc.constantFrom('', '  ', '    '),
    fc.array(fc.tuple(fc.constantFrom('- ', '- ', '-   ', '', '  ', '-'), fc.option(key), inline, note), {
      maxLength: 4,
    }),
  )
  .map(([indent, rows]) =>
    rows.map(
      ([dash, name, said, after]) => `${indent}${dash}${name === null ? '' : `${name}: `}${said}${after}`,
    ),
  );
const indented = (lines: fc.Arbitrary<readonly string[]>) =>
  fc.tuple(fc.constantFrom('', '  '), lines).map(([indent, rows]) => rows.map((row) => `${indent}${row}`));
const list = indented(
  fc.array(
    inline.map((said) => `- ${said}`),
    { minLength: 1, maxLength: 3 },
  ),
);
const map = fc.array(
  fc.tuple(key, inline).map(([name, said]) => `  ${name}: ${said}`),
  { minLength: 1, maxLength: 3 },
);
const maps = indented(
  fc
    .array(
      map.map(([head = '', ...rest]) => [`- ${head.trim()}`, ...rest]),
      { minLength: 1, maxLength: 2 },
    )
    .map((items) => items.flat()),
);
/** Text of several lines, folded or kept; behind its mark nothing else stands but a comment. */
const text = fc
  .tuple(
    fc.constantFrom('>-', '>-', '>', '|', '|-', '>+', '|2', '> x'),
    fc.constantFrom('  ', '  ', '    ', ' ', ''),
    fc.array(
      fc.oneof({ weight: 6, arbitrary: scalar }, fc.constantFrom('', ' ', '# no', '  deeper', 'a: b', '- c')),
      {
        maxLength: 3,
      },
    ),
  )
  .map(([mark, indent, rows]) => [mark, ...rows.map((row) => `${indent}${row}`)] as const);
const texts = fc
  .tuple(key, text, note, fc.constantFrom('', '', '  '))
  .map(([name, [mark, ...rows], after, indent]) => [
    ...(indent === '' ? [] : ['salary:']),
    `${indent}${name}: ${mark}${after}`,
    ...rows.map((row) => `${indent}${row}`),
  ]);
const field = fc.oneof(
  { weight: 1, arbitrary: texts },
  {
    weight: 4,
    arbitrary: fc
      .tuple(key, inline, note, fc.option(fc.oneof(list, map, maps, block), { freq: 2 }))
      .map(([name, said, after, lines]) => [`${name}: ${lines ? '' : said}${after}`, ...(lines ?? [])]),
  },
);
/** A file with front matter that is simple, or nearly so. */
export const nearlySimple = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 20, arbitrary: field },
        { weight: 1, arbitrary: fc.constantFrom([''], ['# note'], ['  # note'], ['  ']) },
        { weight: 1, arbitrary: value.map((line) => [line]) },
      ),
      { maxLength: 6 },
    ),
    fc.constantFrom('\n', '\n', '\r\n'),
    fc.constantFrom('', '\n', '\n', '\nbody', '\r\nbody', ' ', 'x', '\n---\n'),
  )
  .map(
    ([fields, lineEnd, after]) =>
      `---${lineEnd}${fields
        .flat()
        .map((line) => `${line}${lineEnd}`)
        .join('')}---${after}`,
  );
