import { isoOf } from '../calendar.ts';
import { readDate } from '../dateReading.ts';
import { formatScalar } from '../frontMatter/pairEdits.ts';
import { readPeople } from '../people/readPeople.ts';
import { fold, startWithin } from '../text.ts';

/** What a new entry starts with; blank fields are left for the person to fill in. */
export interface NewEntry {
  readonly company: string;
  readonly role?: string | undefined;
  /** As ISO: a date or a date-time; blank where none is known yet. */
  readonly date: string;
  readonly round?: string | undefined;
  readonly interviewers?: readonly string[] | undefined;
  readonly contact?: string | undefined;
  /** IANA. */
  readonly timeZone?: string | undefined;
  /** Minutes. */
  readonly duration?: number | undefined;
  readonly viaAgency?: string | undefined;
  readonly location?: string | undefined;
  readonly link?: string | undefined;
  readonly calendarUid?: string | undefined;
  readonly calendarSequence?: number | undefined;
}

/** The text of a new entry: front matter and the headings that letters are made from. What is rarely known stands only where it is. */
export function newEntryText(entry: NewEntry): string {
  const { company, role, date, round, interviewers = [] } = entry;
  const people = interviewers.map((person) => `\n  - ${formatScalar(person)}`).join('');
  const value = (text: string | undefined) => (text ? ` ${formatScalar(text)}` : '');
  const line = (key: string, text: string | undefined) => (text ? `${key}:${value(text)}\n` : '');
  const more = [
    line('contact', entry.contact),
    line('time-zone', entry.timeZone),
    entry.duration ? `duration: ${entry.duration}\n` : '',
    line('via-agency', entry.viaAgency),
    line('location', entry.location),
    line('link', entry.link),
    line('calendar-uid', entry.calendarUid),
    entry.calendarSequence ? `calendar-sequence: ${entry.calendarSequence}\n` : '',
  ].join('');
  return `---
company:${value(company)}
role:${value(role)}
date:${date === '' ? '' : ` ${isoIn(date)}`}
round:${value(round)}
outcome:
decision-by:
interviewers:${people}
${more}---

## Highlights

## Unsaid

## Promised

## Questions
`;
}

/** What a person fills in first, in this order, with what a tab stop adds to the blank line. */
const tabStops: readonly (readonly [blank: RegExp, filled: string])[] = [
  [/^role:$/m, 'role: '],
  [/^round:$/m, 'round: '],
  [/^outcome:$/m, 'outcome: '],
  [/^decision-by:$/m, 'decision-by: '],
  [/^interviewers:$(?!\n {2}-)/m, 'interviewers:\n  - '],
  [/^## Highlights\n(?=\n##)/m, '## Highlights\n\n- '],
  [/^## Unsaid\n(?=\n##)/m, '## Unsaid\n\n- '],
];

/** The text of a new entry as a snippet: a tab stop at each blank to fill in, the last one at what was promised. */
export function entrySnippet(text: string): string {
  const escaped = text.replace(/[\\$}]/g, '\\$&');
  let count = 0;
  const filled = tabStops.reduce(
    (before, [blank, line]) =>
      before.replace(blank, () => {
        count++;
        const end = line.startsWith('#') ? '\n' : '';
        return `${line}$${count}${end}`;
      }),
    escaped,
  );
  return filled.replace(/^## Promised\n(?=\n##)/m, () => '## Promised\n\n- [ ] $0\n');
}

/** A time as the tool writes it, with its seconds. */
function isoIn(date: string): string {
  const read = readDate(date);
  return read.kind === 'date' ? isoOf(read.value) : date;
}

/** Longer names trouble some file systems; in bytes. */
const longestStem = 80;

/** The file name of a new entry, `2026-11-19-northwind-onsite.md`; the next free one where it is taken. */
export function newEntryName(entry: NewEntry, taken: (name: string) => boolean): string {
  const words = [entry.date.slice(0, 10), entry.company, entry.round ?? '']
    .map(fileWords)
    .filter((word) => word !== '');
  const stem = startWithin(longestStem, words.join('-')).replace(/-+$/, '');
  let name = `${stem}.md`;
  for (let count = 2; taken(name); count++) name = `${stem}-${count}.md`;
  return name;
}

/** The people that one line names, each as an entry writes it: `Dana Okafor <dana@northwind.example>, Luis Pereira (CTO)`. */
export function peopleOf(line: string): readonly string[] {
  const people = readPeople({ kind: 'scalar', text: line, range: { start: 0, end: 0 }, style: 'plain' });
  return people.map(({ name, email, title }) => {
    const mail = email === undefined || email === name ? '' : ` <${email}>`;
    return `${name}${mail}${title === undefined ? '' : ` (${title})`}`;
  });
}

/** Letters, digits and hyphens of any script. */
function fileWords(text: string): string {
  return fold(text).replaceAll(' ', '-');
}
