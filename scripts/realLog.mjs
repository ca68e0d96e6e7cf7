// A log as people keep it, for `npm run bench`: notes of about 6 KB with lists, tasks, quotes, code and links, and front matter of many
// shapes, with people as maps, comments, folded text and fields of other programs. The same for every run.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const companies = [
  ...['Acme Robotics', 'Globex', 'Initech', 'Umbrella Health', 'Soylent Foods', 'Hooli', 'Vandelay Imports'],
  ...['Stark Materials', 'Wayne Logistics', 'Tyrell Data', 'Cyberdyne', 'Wonka Labs', 'Dunder Paper'],
  ...['Pied Piper', 'Massive Dynamic', 'Aperture', 'Café Zürich AG', 'Nakatomi', 'Gringotts Digital'],
];
const roles = ['Senior Backend Engineer', 'Staff Engineer', 'Data Engineer', 'SRE', 'Engineering Manager'];
const firstNames = [
  'Ana',
  'Bo',
  'Chidi',
  'Dana',
  'Elif',
  'Femi',
  'Grace',
  'Hugo',
  'Ines',
  'Jun',
  'Kira',
  'Noor',
];
const lastNames = ['Okafor', 'Nguyen', 'Schmidt', 'García', 'Kim', 'Rossi', 'Lindqvist', "O'Brien", 'Haddad'];
const stages = ['phone-screen', 'technical', 'onsite', 'system-design', 'hiring-manager', 'final'];
const outcomes = ['pending', 'rejected', 'offer', 'withdrawn', 'ghosted', 'advanced'];
const headings = [
  'Questions asked',
  'What went well',
  'What to improve',
  'Notes',
  'Follow-up',
  'Impressions',
];
const tags = ['remote', 'go', 'k8s', 'ml', 'fintech', 'visa', 'contract'];
const words =
  'we talked about the service that handles retries under load and they asked how I would shard a table when one tenant is much bigger than the others the interviewer wanted to hear trade offs between consistency and latency I explained idempotency keys backpressure and circuit breakers then moved to caching invalidation and a short coding task on intervals'.split(
    ' ',
  );

/** Numbers from 0 to 1 that look drawn and are the same for every run (mulberry32). @param {number} seed */
function draws(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Writes so many interviews into folders of years and months below `folder`. @param {string} folder @param {number} count */
export async function writeRealLog(folder, count) {
  const draw = draws(12345);
  for (let index = 0; index < count; index++) {
    const { day, text } = realEntry(index, draw);
    const month = join(folder, day.slice(0, 4), day.slice(5, 7));
    await mkdir(month, { recursive: true });
    await writeFile(join(month, `${day}-interview-${index}.md`), text);
  }
}

/** @param {number} index @param {() => number} draw */
function realEntry(index, draw) {
  const between = (/** @type {number} */ from, /** @type {number} */ to) =>
    from + Math.floor(draw() * (to - from + 1));
  const pick = (/** @type {readonly string[]} */ items) => items[between(0, items.length - 1)] ?? '';
  const some = (/** @type {number} */ share, /** @type {() => readonly string[]} */ lines) =>
    draw() < share ? lines() : [];
  const quoted = (/** @type {string} */ value) =>
    /[:#'"[\]{},]/.test(value) ? JSON.stringify(value) : value;
  const sentence = () => {
    const start = between(0, words.length - 1);
    const step = between(1, 2);
    const said = Array.from(
      { length: between(7, 22) },
      (_, at) => words[(start + at * step) % words.length],
    ).join(' ');
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  };
  const year = between(2019, 2026);
  const dayInYear = between(1, 365);
  const dayAfter = (/** @type {number} */ days) =>
    new Date(Date.UTC(year, 0, dayInYear + days)).toISOString().slice(0, 10);
  const day = dayAfter(0);
  const company = `${pick(companies)} ${Math.floor(index / 3)}`;
  const stage = pick(stages);
  const person = () => {
    const first = pick(firstNames);
    return [
      `  - name: ${quoted(`${first} ${pick(lastNames)}`)}`,
      `    title: ${pick(roles)}`,
      ...some(0.7, () => [`    email: ${first.toLowerCase()}@x.example`]),
      ...some(0.3, () => [`    thanked: ${draw() < 0.5}`]),
    ];
  };
  const frontMatter = [
    ...[
      `company: ${company}`,
      `date: ${day}`,
      `role: ${pick(roles)}`,
      `stage: ${stage}`,
      `outcome: ${pick(outcomes)}`,
    ],
    ...['interviewers:', ...Array.from({ length: between(1, 4) }, person).flat()],
    ...some(0.8, () => [
      `follow_up: ${dayAfter(between(1, 14))}${draw() < 0.3 ? '  # promised on the call' : ''}`,
    ]),
    ...some(0.6, () => [`follow_up_done: ${draw() < 0.5}`]),
    ...some(0.5, () => [`tags: [${Array.from({ length: between(1, 4) }, () => pick(tags)).join(', ')}]`]),
    ...some(0.4, () => [`location: ${quoted(pick(['Remote', 'Berlin, DE', 'Zürich', 'Remote: EU']))}`]),
    ...some(0.3, () => [
      'salary:',
      `  min: ${between(80, 150)}000`,
      `  currency: ${pick(['USD', 'EUR', 'CHF'])}`,
    ]),
    ...some(0.3, () => [`source: ${pick(['referral', 'linkedin', 'careers page', 'recruiter'])}`]),
    ...some(0.3, () => [`url: https://jobs.example/${index}?ref=${between(1, 999)}`]),
    ...some(0.25, () => ['next_step: >-', `  ${sentence()}`, `  ${sentence()}`]),
    ...some(0.2, () => [`# remember: they move slowly in ${pick(['August', 'December'])}`]),
    ...some(0.2, () => [`rating: ${between(1, 5)}`]),
  ];
  const box = () => (draw() < 0.3 ? `[${pick(['x', ' '])}] ` : '');
  const block = () => {
    const kind = draw();
    if (kind < 0.12) return [`## ${pick(headings)}`];
    if (kind < 0.45) return Array.from({ length: between(2, 6) }, () => `- ${box()}${sentence()}`);
    if (kind < 0.5) return ['```js', 'const merge = (a) => a.sort((x, y) => x[0] - y[0]);', '```'];
    if (kind < 0.55) return [`> ${sentence()} **${sentence()}**`];
    if (kind < 0.58) return ['---'];
    return [`${sentence()} ${sentence()} See [notes](./${day}.md) and \`retry()\`.`];
  };
  const lines = [`# ${company}: ${stage}`, ''];
  for (const most = between(40, 120); lines.length < most; ) lines.push(...block(), '');
  return { day, text: `---\n${frontMatter.join('\n')}\n---\n\n${lines.join('\n')}` };
}
