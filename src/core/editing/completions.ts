import type { PlainDate } from '../calendar.ts';
import { formatScalar } from '../frontMatter/pairEdits.ts';
import { askingKind, kindOf, letterKindNames, thanksKind } from '../kinds/index.ts';
import { type EntryField, entryFieldOf, entryFields, foldKey, letterFields } from '../log/fields.ts';
import { itemFieldOf } from '../log/itemFields.ts';
import { listKindOf } from '../log/listedSteps.ts';
import type { Log } from '../log/log.ts';
import { outcomeNames, outcomes } from '../log/outcomes.ts';
import { flowRecord } from '../log/recordEdits.ts';
import { type NewRecord, recordValues } from '../log/records.ts';
import type { Person } from '../people/people.ts';
import type { Speech } from '../speech.ts';
import type { Range } from '../text.ts';

/** Something to write at the cursor, as plain data. */
export interface Completion {
  readonly label: string;
  readonly doc: string;
  readonly kind: 'field' | 'value' | 'person' | 'date';
  /** What it replaces. */
  readonly range: Range;
  readonly text: string;
}

/** What completions look at beside the text. */
export interface CompletionContext {
  readonly path: string;
  readonly log: Log;
  readonly today: PlainDate;
  readonly timeZones: readonly string[];
  /** ISO codes with the names of the countries whose holidays are known. */
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  readonly speech: Speech;
}

/** Kinds of interviews that give better wording. */
const rounds = ['phone', 'video', 'onsite', 'panel', 'final', 'technical', 'informational'];

interface Line {
  readonly start: number;
  readonly text: string;
}

/**
 * What can be written at `offset` of an entry or a letter: missing fields, or values of the field on this line. Works on the
 * text line by line, because front matter rarely reads while it is typed.
 */
export function completionsAt(
  text: string,
  offset: number,
  context: CompletionContext,
): readonly Completion[] {
  const lines = frontMatterLines(text);
  const index = lines.findIndex(({ start, text: line }) => offset >= start && offset <= start + line.length);
  const line = lines[index];
  if (!line) return [];
  const written = line.text.slice(0, offset - line.start);
  const keys = lines.flatMap(({ text: other }) => /^["']?([\p{L}_][^:"']*)["']?\s*:/u.exec(other)?.[1] ?? []);
  const isLetter = keys.some((key) => foldKey(key) === 'letter');
  if (/^[\p{L}_-]*$/u.test(written)) return fieldCompletions(keys, line, isLetter, context.speech);
  const pair = /^["']?([^:"']+)["']?\s*:(\s*)/.exec(line.text);
  if (pair) {
    const start = line.start + pair[0].length - (pair[2] ?? '').length;
    return valueCompletions(pair[1] ?? '', { start, end: line.start + line.text.length }, isLetter, context);
  }
  const item = /^(\s*-\s+)(.*)$/.exec(line.text);
  const key = lines
    .slice(0, index)
    .findLast(({ text: other }) => /^\S[^:]*:/.test(other))
    ?.text.split(':')[0];
  if (key !== undefined && listKindOf({ key }) !== undefined) {
    const own = /^(\s*(?:-\s+)?["']?)([^:"']+)["']?\s*:(\s*)/.exec(line.text);
    if (!own) return [];
    const start = line.start + own[0].length - (own[3] ?? '').length;
    const field = itemFieldOf(own[2] ?? '');
    return field === undefined || field === 'remarks'
      ? []
      : valueCompletions(field, { start, end: line.start + line.text.length }, false, context);
  }
  if (!item || key === undefined) return [];
  const range = { start: line.start + (item[1] ?? '').length, end: line.start + line.text.length };
  const field = entryFieldOf(key);
  if (field === 'follow-ups') return records(context, range);
  return field === 'interviewers' ? peopleNotListed(context, range) : [];
}

function frontMatterLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const written of text.split('\n')) {
    const line = written.replace(/\r$/, '');
    const isFence = line.replace(/^\uFEFF/, '').trimEnd() === '---';
    if (start === 0 && !isFence) return [];
    if (start > 0 && (isFence || line.trimEnd() === '...')) return lines;
    if (start > 0) lines.push({ start, text: line });
    start += written.length + 1;
  }
  return [];
}

/** Only the fields that are not there yet. */
function fieldCompletions(
  keys: readonly string[],
  line: Line,
  isLetter: boolean,
  { say }: Speech,
): readonly Completion[] {
  const range = { start: line.start, end: line.start + (/^[\p{L}_-]*/u.exec(line.text)?.[0].length ?? 0) };
  const colon = line.text.includes(':') ? '' : ': ';
  const present: ReadonlySet<string> = isLetter
    ? new Set(keys.map(foldKey))
    : new Set(keys.flatMap((key) => entryFieldOf(key) ?? []).map(foldKey));
  const table: Readonly<Record<string, { readonly doc: string }>> = isLetter ? letterFields : entryFields;
  return Object.entries(table)
    .filter(([name]) => !present.has(foldKey(name)) || foldKey(line.text) === foldKey(name))
    .map(([name, { doc }]) => ({
      label: name,
      doc: say(doc),
      kind: 'field',
      range,
      text: `${name}${colon}`,
    }));
}

/** What keys mostly mean whose value decides what they are. */
const mostlyMeant: ReadonlyMap<string, EntryField> = new Map([
  ['stage', 'round'],
  ['estado', 'outcome'],
  ['data', 'date'],
]);

function valueCompletions(
  key: string,
  range: Range,
  isLetter: boolean,
  context: CompletionContext,
): readonly Completion[] {
  const value = (label: string, doc = ''): Completion => ({
    label,
    doc,
    kind: 'value',
    range,
    text: ` ${label}`,
  });
  if (isLetter) return letterValues(key, range, context);
  const field = mostlyMeant.get(foldKey(key)) ?? entryFieldOf(key);
  if (field === undefined) return [];
  const { log } = context;
  const known = (read: (entry: Log['entries'][number]) => string | undefined) =>
    [
      ...new Set(log.entries.flatMap((entry) => (entry.path === context.path ? [] : (read(entry) ?? [])))),
    ].map((name) => ({ ...value(name), text: ` ${formatScalar(name)}` }));
  switch (field) {
    case 'outcome':
      return outcomeNames.map((name) => value(name, context.speech.say(outcomes[name].doc)));
    case 'round':
      return rounds.map((name) => value(name));
    case 'company':
      return known(({ company }) => company?.value);
    case 'role':
      return known(({ role }) => role?.value);
    case 'interviewers':
    case 'contact':
    case 'referrer':
      return people(context, range, ' ');
    case 'interested':
      return ['yes', 'no', 'unsure'].map((name) => value(name));
    case 'via-agency':
      return ['yes', 'no'].map((name) => value(name));
    case 'country':
      return context.countries.map(({ code, name }) => value(code, name));
    case 'time-zone':
      return context.timeZones.map((zone) => value(zone));
    default:
      return entryFields[field].type.startsWith('date') ? dates(context, range) : [];
  }
}

function letterValues(key: string, range: Range, context: CompletionContext): readonly Completion[] {
  if (foldKey(key) === 'letter') {
    return letterKindNames.map((kind) => ({
      label: kind,
      doc: context.speech.say(kindOf(kind).doc),
      kind: 'value',
      range,
      text: ` ${kind}`,
    }));
  }
  if (foldKey(key) === 'sent') return dates(context, range).slice(0, 1);
  return foldKey(key) === 'to' ? people(context, range, ' ') : [];
}

/** What the writer may want to record about this interview's letters, as of today. */
function records(
  { log, path, today, speech: { say } }: CompletionContext,
  range: Range,
): readonly Completion[] {
  const thanked = log.entriesAt(path).flatMap(({ interviewers }) => interviewers.map(({ name }) => name));
  const rows: readonly (readonly [doc: string, record: NewRecord])[] = [
    ...(thanked.length > 0 ? thanked : [undefined]).map(
      (to) => [say('A letter that went out today.'), { letter: thanksKind, to, sent: today }] as const,
    ),
    [say('A letter that went out today.'), { letter: askingKind, sent: today }],
    [say('Their answer came today.'), { replied: today }],
    [say('A letter that can wait until a day.'), { letter: thanksKind, snoozed: today.add({ days: 1 }) }],
    [say('A letter that is not needed, and why.'), { letter: thanksKind, waived: say('spoke in person') }],
  ];
  return rows.map(([doc, record]) => {
    const text = flowRecord(recordValues(record));
    return { label: text, doc, kind: 'value', range, text };
  });
}

/** Today, tomorrow and the day the file is named for. */
function dates({ today, path, speech: { say } }: CompletionContext, range: Range): readonly Completion[] {
  const named = /(?:^|\/)(\d{4}-\d{2}-\d{2})[^/]*$/.exec(path)?.[1];
  const days: readonly (readonly [doc: string, iso: string])[] = [
    [say('Today'), today.toString()],
    [say('Tomorrow'), today.add({ days: 1 }).toString()],
    [say('In a week'), today.add({ days: 7 }).toString()],
    ...(named === undefined ? [] : [[say('The day in the file name'), named] as const]),
  ];
  return days.map(([doc, iso]) => ({ label: iso, doc, kind: 'date', range, text: ` ${iso}` }));
}

/** The people of the log whom the list of this entry does not name yet. */
function peopleNotListed(context: CompletionContext, range: Range): readonly Completion[] {
  const listed = context.log
    .entriesAt(context.path)
    .flatMap(({ interviewers }) => interviewers)
    .filter((person) => !isWithin(person, range))
    .map(({ name }) => name);
  return people(context, range, '').filter(({ label }) => !listed.includes(label));
}

function isWithin({ range: { start, end } }: Pick<Person, 'range'>, range: Range): boolean {
  return end >= range.start && start <= range.end;
}

/** The people of the log, without the one who is just being written there. */
function people(
  { log, path }: Pick<CompletionContext, 'log' | 'path'>,
  range: Range,
  space: string,
): readonly Completion[] {
  const all = log.entries.flatMap((entry) => {
    const named = [...entry.interviewers, ...(entry.contact ? [entry.contact] : [])];
    if (entry.path !== path) return named;
    return named.filter((person) => !isWithin(person, range));
  });
  const byName = new Map(all.map((person) => [person.name, person]));
  return [...byName.values()].map(({ name, email, title }) => ({
    label: name,
    doc: [title, email].filter((part) => part !== undefined).join(', '),
    kind: 'person',
    range,
    text: `${space}${formatScalar(email ? `${name} <${email}>` : name)}`,
  }));
}
