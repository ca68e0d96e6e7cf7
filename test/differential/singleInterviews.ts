// Logs that hold one interview, written from a seed: what a build says of them can be held against what another one says.

/** A stream of numbers from 0 to 1, the same for a seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The moment at which these logs are looked at. */
export const now = '2026-11-20T10:00';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const names = [
  'Dana Okafor',
  'Luis Pereira',
  'Mei Lin',
  'Kim Park',
  'Jörg Müller',
  'Siobhán O’Brien',
  'van der Berg, Anna',
  'Sam',
];
const companies = [
  'Northwind Robotics',
  'Contoso GmbH',
  'Acme, Inc.',
  'Société Générale',
  '"[[Fabrikam]]"',
  'Müller & Söhne KG',
  'Confidential',
];
const roles = ['Controls Engineer', 'Sr. Analyst', 'Köchin', 'Data Scientist (m/w/d)', 'Engineer II'];
const outcomes =
  'waiting,upcoming,advanced,rejected,offer,accepted,offer declined,withdrawn,no response,cancelled,missed,on hold,not yet,pending,interviewed,scheduled,ghosted,no-show,Applied,declined,passed,done,hmm,Absage,en attente,aguardando,面接済み'.split(
    ',',
  );
const rounds = ['phone', 'onsite', 'panel', 'Technical interview', 'final', 'HR call', 'video'];
const notes = [
  '## Highlights\n- They said that the test bench is new.\n- We talked about the migration to Rust.\n',
  '## Promised\n- [ ] Send the plan\n- [x] Send the CV\n',
  '## Promised\n- [ ] Send Dana Okafor the paper by 2026-11-22\n',
  '## Unsaid\nI led a team of five.\n\n## Questions\n- How large is the team?\n',
  'A few words about the day.\n\n| What | How |\n| --- | --- |\n| Lunch | good |\n',
  '# Notes\n\n## Team\nFive people.\n\n## Salary\nNot said.\n',
];

/** The files of the log with this number, by path. */
export function singleInterview(seed: number): Readonly<Record<string, string>> {
  const random = numbersFrom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const one = <Value>(values: readonly [Value, ...Value[]] | readonly Value[]): Value | undefined =>
    values[below(values.length)];
  const chance = (share: number) => random() < share;
  const day = (from: number, to: number) => {
    const date = new Date(Date.UTC(2026, 10, 20 + from + below(to - from + 1)));
    return date.toISOString().slice(0, 10);
  };
  const written = (iso: string): string => {
    const [year = '', month = '', date = ''] = iso.split('-');
    const name = months[Number(month) - 1] ?? '';
    const forms = [
      iso,
      iso,
      iso,
      iso,
      `"${iso}"`,
      `${date}.${month}.${year}`,
      `${name} ${Number(date)}, ${year}`,
    ];
    return one(forms) ?? iso;
  };
  const person = () => {
    const name = one(names) ?? '';
    if (name.includes(',')) return `"${name}"`;
    return (
      one([name, name, name, `${name} <${name.split(' ')[0]?.toLowerCase()}@x.example>`, `${name} (Lead)`]) ??
      name
    );
  };
  const people = () => {
    const all = Array.from({ length: 1 + below(3) }, person);
    return chance(0.5) ? `\n${all.map((name) => `  - ${name}`).join('\n')}` : (all[0] ?? '');
  };
  const iso = day(-40, 14);
  const time = one(['', '', 'T09:00', 'T14:30', 'T16:00']) ?? '';
  const date = time === '' ? written(iso) : iso + time;
  const lines: string[] = [];
  const add = (share: number, keys: readonly string[], value: () => string) => {
    if (!chance(share)) return;
    const said = value();
    lines.push(`${one(keys) ?? ''}:${said.startsWith('\n') ? '' : ' '}${said}`);
  };
  add(0.98, ['company', 'company', 'employer', 'Company Name', 'firma'], () => one(companies) ?? '');
  add(0.8, ['role', 'role', 'position', 'job-title'], () => one(roles) ?? '');
  add(0.97, ['date', 'date', 'date', 'interview-date', 'Date'], () => date);
  add(0.75, ['outcome', 'outcome', 'status', 'result'], () => one(outcomes) ?? '');
  add(0.5, ['round', 'stage', 'interview-stage'], () => one(rounds) ?? '');
  add(0.75, ['interviewers', 'interviewer', 'panel'], people);
  add(0.4, ['contact', 'recruiter', 'hiring-manager'], person);
  add(0.1, ['referrer', 'referred-by'], person);
  add(0.2, ['decision-by', 'hear-back-by'], () => day(-10, 14));
  add(0.1, ['offer-by', 'offer-deadline'], () => day(-3, 14));
  add(0.3, ['outcome-since', 'decided-on'], () => day(-20, 0));
  add(0.1, ['interested'], () => one(['yes', 'no', 'unsure']) ?? '');
  add(0.15, ['country'], () => one(['US', 'DE', 'FR', 'JP', 'Germany', 'GB']) ?? '');
  add(0.1, ['time-zone', 'tz'], () => one(['Europe/Berlin', 'Asia/Tokyo', 'America/Los_Angeles']) ?? '');
  add(0.1, ['duration'], () => one(['30', '45', '90']) ?? '');
  add(0.1, ['via-agency'], () => one(['yes', 'no']) ?? '');
  add(0.15, ['applied', 'date-applied'], () => day(-70, -41));
  add(0.15, ['tags', 'type', 'location', 'salary'], () => 'interview');
  const records = [
    () => `{letter: thank-you, to: ${one(names.slice(0, 4)) ?? ''}, sent: ${day(-20, 0)}}`,
    () => `{letter: thank-you, sent: ${day(-20, 0)}}`,
    () => `{letter: check-in, sent: ${day(-15, 0)}}`,
    () => `{letter: thank-you, waived: we spoke}`,
    () => `{letter: check-in, snoozed: ${day(0, 10)}}`,
    () => `{replied: ${day(-10, 0)}}`,
  ];
  if (chance(0.3))
    lines.push(
      `follow-ups:\n${Array.from({ length: 1 + below(2) }, () => `  - ${(one(records) ?? String)()}`).join('\n')}`,
    );
  const body = Array.from({ length: below(3) }, () => one(notes) ?? '').join('\n');
  const path = one(['acme.md', 'interviews/acme onsite.md', `${iso}-acme.md`]) ?? 'acme.md';
  const letter = `---\nletter: thank-you\nentry: ${path.startsWith('interviews/') ? '../' : ''}${path}\nto: Dana Okafor\nsubject: Thank you\nsent: ${chance(0.5) ? day(-15, 0) : ''}\n---\nDear Dana,\n\nThank you.\n`;
  return {
    [path]: `---\n${lines.join('\n')}\n---\n${body}`,
    ...(chance(0.15) && { [path.startsWith('interviews/') ? 'letters/a.md' : 'a.md']: letter }),
  };
}
