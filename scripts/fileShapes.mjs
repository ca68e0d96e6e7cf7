// Files of many shapes, as large as asked for: what `npm run bench -- --files` measures.

/** @typedef {(index: number) => string} Part */

const top = 'company: Northwind Robotics\nrole: Controls Engineer\n';
const day = (/** @type {number} */ index) =>
  new Date(Date.UTC(2026, 0, 1 + (index % 300))).toISOString().slice(0, 10);
const word = (/** @type {number} */ index) =>
  `${'abcdefghijklmnopqrstuvwxyz'[index % 26]}${index.toString(36)}`;

/**
 * An entry in whose front matter, and one in whose notes, a part is repeated.
 * @param {string} fields @param {Part} part @param {string} [end]
 */
const inFields =
  (fields, part, end = '') =>
  (/** @type {number} */ size) =>
    `---\n${top}date: 2026-11-19T14:00\noutcome: waiting\n${fields}${repeated(part, size)}${end}\n---\n\n## Highlights\n\n- the plan\n`;
/** @param {string} start @param {Part} part @param {string} [fields] */
const inNotes =
  (start, part, fields = 'date: 2026-11-19T14:00\noutcome: waiting\ninterviewers: [Dana Okafor]\n') =>
  (/** @type {number} */ size) =>
    `---\n${top}${fields}---\n\n${start}${repeated(part, size)}\n`;

/** Two lists of the front matter, half the size each. @param {Part} first @param {string} between @param {Part} second */
const twoLists = (first, between, second) => (/** @type {number} */ size) =>
  inFields(`interviewers:\n${repeated(first, size / 2)}${between}`, second)(size / 2);

/** Parts, one after the other, up to a number of characters. @param {Part} part @param {number} size */
function repeated(part, size) {
  const parts = [];
  for (let index = 0, length = 0; length < size; index++) {
    const next = part(index);
    parts.push(next);
    length += next.length;
  }
  return parts.join('');
}

const sent = (/** @type {string} */ to) => `  - {letter: thank-you, to: ${to}, sent: 2026-11-20}\n`;

/** By a name, files whose front matter takes about so many characters. @type {Readonly<Record<string, (size: number) => string>>} */
export const fieldShapes = {
  'people alike, each with a record': twoLists(
    (index) => `  - Sam ${word(index)}\n`,
    'follow-ups:\n',
    () => sent('Sam'),
  ),
  'people, each with a record': twoLists(
    (index) => `  - ${word(index)} Okafor\n`,
    'follow-ups:\n',
    (index) => sent(`${word(index)} Okafor`),
  ),
  'people of one name': inFields('interviewers:\n', () => '  - Dana Okafor\n'),
  'people on one line': inFields('interviewers: ', (index) => `Dana ${word(index)}, `),
  'records of nobody': inFields('follow-ups:\n', (index) => `  - {letter: check-in, sent: ${day(index)}}\n`),
  'records of letters': inFields(
    'follow-ups:\n',
    (index) => `  - {letter: thank-you, to: Dana, file: letters/${index}.md, sent: 2026-11-20}\n`,
  ),
  'unknown fields': inFields('', (index) => `field-${index}: ${word(index)}\n`),
  'unknown fields with maps': inFields('', (index) => `field-${index}: {a: &a${index} b, c: [d, 'e']}\n`),
  'one field again and again': inFields('', () => 'role: Engineer\n'),
  comments: inFields('', (index) => `# ${word(index)}\n`),
  'a long text in a field': inFields('notes: |\n', (index) => `  ${word(index)} we talked about the plan\n`),
  'a long value': inFields('notes: ', (index) => `${word(index)} `),
  'a long quoted value': inFields('notes: "', (index) => `${word(index)}\\n `, '"'),
  'quoted values side by side': inFields('x: ', () => '"a" '),
  'people as maps': inFields(
    'interviewers:\n',
    (index) => `  - name: Dana ${word(index)}\n    title: Engineer\n    email: ${word(index)}@x.example\n`,
  ),
  'days of thanks': inFields('interviewers: [Dana]\nfollow-ups:\n', (index) => `  - ${day(index)}\n`),
  'rounds with days in doubt': (size) =>
    `---\n${top}rounds:\n${repeated((index) => `  - {date: ${1 + (index % 12)}/${1 + (index % 11)}/2026, round: onsite}\n`, size)}---\n`,
  'rounds without a year': (size) =>
    `---\n${top}rounds:\n${repeated((index) => `  - {date: Nov ${1 + (index % 28)}, round: onsite}\n`, size)}---\n`,
  'a long list in a field': inFields('tags:\n', (index) => `  - ${word(index)}\n`),
  'a long list on one line': inFields('tags: [', (index) => `${word(index)}, `, ']'),
  'nested lists in a field': (size) =>
    inFields('tags: ', () => '[', ']'.repeat(Math.floor(size / 2)))(size / 2),
  'rounds in a list': (size) =>
    `---\n${top}interviews:\n${repeated((index) => `  - {date: ${day(index)}, round: onsite, with: Dana ${word(index)}}\n`, size)}---\n`,
};

/** The same of files whose notes grow. @type {Readonly<Record<string, (size: number) => string>>} */
export const noteShapes = {
  'rounds under headings': inNotes(
    '',
    (index) => `## Round ${index} - onsite (${day(index)})\n\n- the plan\n\n`,
    '',
  ),
  'rounds of one day under headings': inNotes(
    '',
    (index) => `## Round ${index} - onsite (2026-11-19)\n\n`,
    '',
  ),
  'rounds in a table': inNotes(
    '| date | round | with |\n|---|---|---|\n',
    (index) => `| ${day(index)} | onsite | Dana ${word(index)} |\n`,
    '',
  ),
  'rounds with fields under headings': inNotes(
    '',
    (index) =>
      `### ${day(index)} Interview with ${word(index)} Smith\nRound: onsite\nWith: Dana ${word(index)}\n\n`,
    '',
  ),
  'a table of companies': (size) =>
    `| Company | Role | Date | Status |\n|---|---|---|---|\n${repeated((index) => `| ${word(index)} Ltd | Engineer | ${day(index)} | waiting |\n`, size)}`,
  'tables of companies': (size) =>
    repeated(
      (index) =>
        `| Company | Date | Status |\n|---|---|---|\n| ${word(index)} | ${day(index)} | waiting |\n\n`,
      size,
    ),
  'a wide table of rounds': inNotes(
    `| date | round |${' c |'.repeat(200)}\n|---|---|${'---|'.repeat(200)}\n`,
    (index) => `| ${day(index)} | onsite |${' v |'.repeat(200)}\n`,
    '',
  ),
  tasks: inNotes('## Promised\n\n', (index) => `- [ ] send ${word(index)}\n`),
  'tasks to people': inNotes(
    '## Promised\n\n',
    (index) => `- [ ] send ${word(index)} to Dana\n`,
    `date: 2026-11-19T14:00\noutcome: waiting\ninterviewers: [${repeated((index) => `Dana ${word(index)}, `, 2000)}]\n`,
  ),
  'tasks that are done': inNotes('## Promised\n\n', (index) => `- [x] send ${word(index)}\n`),
  'tasks with markup': inNotes('## Promised\n\n', (index) => `- [ ] send **${word(index)}** by [mail](x)\n`),
  'list items': inNotes('## Highlights\n\n', (index) => `- we talked about ${word(index)}\n`),
  headings: inNotes('', (index) => `## ${word(index)}\n\n`),
  'headings of promises': inNotes('', (index) => `## Promised\n\n- [ ] ${word(index)}\n\n`),
  'a table': inNotes('| a | b |\n|---|---|\n', (index) => `| ${word(index)} | x |\n`),
  tables: inNotes('', (index) => `| a | b |\n|---|---|\n| ${word(index)} | x |\n\n`),
  prose: inNotes('', (index) => `We talked about ${word(index)}, and what they plan.\n`),
  'prose of one line': inNotes('', (index) => `We talked about ${word(index)}, and what they plan. `),
  'prose with a task': inNotes('- [ ] send the slides\n\n', (index) => `We talked about ${word(index)}.\n\n`),
  'dates in prose': inNotes('', (index) => `On ${day(index)} we spoke on Tuesday, 24 November at 2pm.\n`),
  'dates in headings': inNotes('', (index) => `## ${day(index)} and ${day(index + 1)}\n\n`, ''),
  'nested list items': inNotes('- [ ] x\n', (index) => `${'  '.repeat(index % 60)}- ${word(index)}\n`),
  quotes: inNotes('- [ ] x\n\n', (index) => `> ${word(index)}\n>\n`),
  links: inNotes('- [ ] x\n\n', (index) => `[${word(index)}](b.md) [[${word(index)}]]\n`),
  'definitions of links': inNotes('- [ ] x\n\n', (index) => `[${word(index)}]: b.md\n[${word(index)}]\n\n`),
  footnotes: inNotes('- [ ] x\n\n', (index) => `[^${word(index)}]\n\n[^${word(index)}]: x\n\n`),
  'lone carriage returns': inNotes('## Promised\n- [ ] x\n', () => 'a\r'),
  'underlined headings': inNotes('', (index) => `Promised ${word(index)}\n===\n- [ ] x\n`),
  'a task in one long line': inNotes('## Promised\n\n- [ ] ', (index) => `send ${word(index)} to Dana `),
  'what they will say': inNotes('', (index) => `You will hear from us within ${index} weeks. `),
  emphasis: inNotes('- [ ] x\n\n', (index) => `*${word(index)} **b* `),
  brackets: inNotes('- [ ] x\n\n', () => '[a '),
  code: inNotes('- [ ] x\n\n', () => '```\na\n```\n'),
  backticks: inNotes('- [ ] x\n\n', (index) => `${'`'.repeat((index % 50) + 1)} `),
  html: inNotes('- [ ] x\n\n', (index) => `<b>${word(index)}</b> <!-- a -->\n`),
  'open html': inNotes('- [ ] x\n\n', () => '<!-- a '),
  addresses: inNotes('- [ ] x\n\n', (index) => `${word(index)}@x.example https://${word(index)}.example\n`),
  'a letter': (size) =>
    `---\nletter: thank-you\nentry: ../2026-11-19-b.md\nto: Dana Okafor\nsubject: Thanks\nsent:\n---\n\n${repeated((index) => `Dear Dana, I thank you for ${word(index)}.\n`, size)}`,
  'notes without front matter': (size) =>
    `# Interview\n\n${repeated((index) => `- interview at ${word(index)} on ${day(index)}\n`, size)}`,
  'companies without front matter': (size) =>
    repeated((index) => `Company: ${word(index)}\nDate: ${day(index)}\n\n`, size),
};

/** The largest notes that are to be quick, in characters. */
const largestNotes = 1_000_000;

/** How much of a shape of front matter is read: 64 KB with as many marks as are read. @param {(size: number) => string} make */
function largestFields(make) {
  let size = 60_000;
  while ((make(size).match(/[\n,:[\]{}"'#&*]/g)?.length ?? 0) > 3000) size *= 0.95;
  return size;
}

/** Every shape with a function that makes it, of the largest size or of a part of it. */
export function largestShapes() {
  const shapes = [
    ...Object.entries(fieldShapes).map(([name, make]) => ({ name, make, largest: largestFields(make) })),
    ...Object.entries(noteShapes).map(([name, make]) => ({ name, make, largest: largestNotes })),
  ];
  return shapes.map(({ name, make, largest }) => ({ name, text: (part = 1) => make(largest * part) }));
}
