import { type CivilDate, isoOf, type PlainDate } from '../calendar.ts';
import { type DateReading, readDate } from '../dateReading.ts';
import type { FrontMatter, FrontMatterReading, YamlNode, YamlPair } from '../frontMatter/frontMatter.ts';
import { canReplaceValue, formatScalar, removePair, replaceValue } from '../frontMatter/pairEdits.ts';
import { isSimpleMarkdown } from '../notes/simpleMarkdown.ts';
import { distinct, linkText, type Person, readPeople } from '../people/people.ts';
import { detached, type Range, type Sentence, sentence, type TextEdit } from '../text.ts';
import { companyKeyOf } from './companyKey.ts';
import { readCountry, readInterest, readMinutes, readZone, valueRules, withTime } from './entryValues.ts';
import { fieldOf, inOrder, scalarOf } from './fieldOf.ts';
import { type EntryField, entryFieldOf, foldKey, letterFieldOf } from './fields.ts';
import type { OutcomeReading } from './outcomeReading.ts';
import type { Outcome } from './outcomes.ts';
import type { Problem, ProblemCode, ProblemFix } from './problem.ts';
import { type FollowUpRecord, readRecords } from './records.ts';

/** A value and where the file says it. */
export interface Located<T> {
  readonly value: T;
  readonly range: Range;
}

/** One interview, as its file says it. What is blank, unknown or unreadable is undefined. */
export interface Entry {
  /** Path inside the log, with `/`. */
  readonly path: string;
  readonly company: Located<string> | undefined;
  /** The same for every spelling of the company's name; empty without one. */
  readonly companyKey: string;
  readonly role: Located<string> | undefined;
  readonly date: Located<CivilDate> | undefined;
  /** `unclear` where something is written that cannot be read: nothing is derived from it. */
  readonly outcome: Located<Outcome> | 'blank' | 'unclear';
  readonly round: Located<string> | undefined;
  readonly interviewers: readonly Person[];
  readonly contact: Person | undefined;
  readonly referrer: Person | undefined;
  readonly decisionBy: Located<PlainDate> | undefined;
  readonly offerBy: Located<PlainDate> | undefined;
  readonly outcomeSince: Located<PlainDate> | undefined;
  readonly viaAgency: boolean;
  readonly interested: Located<'yes' | 'no' | 'unsure'> | undefined;
  /** Minutes. */
  readonly duration: number;
  readonly timeZone: string | undefined;
  readonly country: Located<string> | undefined;
  readonly template: string | undefined;
  readonly language: string | undefined;
  /** Of the calendar invitation that it was made from. */
  readonly calendarUid: string | undefined;
  readonly records: readonly FollowUpRecord[];
  /**
   * The Markdown body where it has an unticked task, as far as it tells of one, and whether that takes no parser. Other bodies are
   * not kept in memory.
   */
  readonly tasks: { readonly notes: string; readonly isSimple: boolean } | undefined;
  /** Where the Markdown body starts. */
  readonly bodyStart: number;
  /** Where to point when nothing better is known: the first field. */
  readonly range: Range;
}

/** What a file is to the log. Problems are of that file; a file that is neither entry nor letter has none. */
export type EntryReading =
  | { readonly kind: 'entry'; readonly entry: Entry; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] }
  | { readonly kind: 'other' };

/** Fields that people write side by side for different people; the first spelling found counts, without a word. */
const sideBySide: ReadonlySet<EntryField> = new Set(['contact']);

type Fields = ReadonlyMap<EntryField, YamlPair>;

/** Reads a file of the log as an entry. `readOutcome` knows the words of the settings. */
export function readEntry(
  path: string,
  text: string,
  reading: FrontMatterReading,
  readOutcome: (written: string) => OutcomeReading,
): EntryReading {
  if (reading.kind === 'none') return { kind: 'other' };
  // A blog's TOML and a template's broken YAML are nobody's interview: only what names a company is spoken of.
  if (reading.kind !== 'read' && !namesCompany(text)) return { kind: 'other' };
  if (reading.kind === 'unsupported') {
    const message = sentence(
      '{0} front matter is not read; write it as YAML between --- lines to have this file counted.',
      reading.format,
    );
    return { kind: 'unreadable', problems: [problem('front-matter-unsupported', reading.range, message)] };
  }
  if (reading.kind === 'unreadable') {
    const problems = reading.problems.map(({ range, message }) =>
      problem('front-matter-unreadable', range, message),
    );
    return { kind: 'unreadable', problems: problems.slice(0, 1) };
  }
  const problems: Problem[] = [];
  const { frontMatter } = reading;
  const { spellings, others } = fieldsAndOthers(frontMatter, readOutcome);
  const fields = chooseFields(text, spellings, problems);
  if (!isEntry(others, fields, readOutcome) || isTemplate(text, fields)) return { kind: 'other' };

  const reader = fieldReader(text, fields, problems);
  const date = timed(reader.date('date'), reader.text('time'));
  const company = reader.text('company');
  const entry: Entry = {
    path,
    company,
    companyKey: companyKeyOf(company?.value ?? ''),
    role: reader.text('role'),
    date,
    outcome: readOutcomeField(text, fields.get('outcome'), readOutcome, problems),
    round: reader.text('round'),
    interviewers: distinct(readPeople(fields.get('interviewers')?.value)),
    contact: readPeople(fields.get('contact')?.value)[0],
    referrer: readPeople(fields.get('referrer')?.value)[0],
    decisionBy: reader.day('decision-by'),
    offerBy: reader.day('offer-by'),
    outcomeSince: reader.day('outcome-since'),
    viaAgency: !/^(|no|false|none)$/i.test(reader.text('via-agency')?.value ?? ''),
    interested: located(reader.text('interested'), (written) => readInterest(written) ?? 'yes'),
    duration: readMinutes(reader.text('duration')?.value) ?? 60,
    timeZone: readZone(reader.text('time-zone')?.value),
    country: located(reader.text('country'), readCountry),
    template: reader.text('template')?.value,
    language: reader.text('letter-language')?.value,
    calendarUid: reader.text('calendar-uid')?.value,
    records: readRecords(fields.get('follow-ups')?.value, ({ written, range }, read) => {
      const value = { kind: 'scalar', text: written, range, style: 'plain' } as const;
      problems.push(dateProblem(text, { key: 'follow-ups', keyRange: range, range, value }, written, read));
    }),
    tasks: tasksIn(text.slice(frontMatter.bodyStart)),
    bodyStart: frontMatter.bodyStart,
    range: frontMatter.pairs[0]?.keyRange ?? { start: 0, end: 3 },
  };
  const unread = valueRules.flatMap((rule) => {
    const written = reader.text(rule.field);
    return written && !rule.isRead(written.value, date?.value)
      ? [problem('value-unknown', written.range, rule.say(short(written.value)))]
      : [];
  });
  return {
    kind: 'entry',
    entry,
    problems: [...problems, ...unread, ...missingFields(text, frontMatter, fields, entry)],
  };
}

/** Everybody whom an entry names, the contact first. */
export function peopleOf({ contact, interviewers, referrer }: Entry): readonly Person[] {
  return [contact, ...interviewers, referrer].filter((person) => person !== undefined);
}

function namesCompany(text: string): boolean {
  // In UTF-16 there is a NUL beside each letter.
  const keys = text
    .slice(0, 4096)
    .replaceAll('\0', '')
    .matchAll(/^[ \t]*["']?([\p{L}_][\p{L} _-]*)["']?[ \t]*[:=]/gmu);
  return [...keys].some(([, key = '']) => entryFieldOf(key) === 'company' || letterFieldOf(key) === 'letter');
}

/** The pairs of each field, and those that are no field of an entry. */
function fieldsAndOthers({ pairs }: FrontMatter, readOutcome: (written: string) => OutcomeReading) {
  const spellings = new Map<EntryField, YamlPair[]>();
  const others: YamlPair[] = [];
  for (const pair of pairs) {
    const field = fieldOf(pair, readOutcome);
    const known = field && spellings.get(field);
    if (known) known.push(pair);
    else if (field) spellings.set(field, [pair]);
    else others.push(pair);
  }
  return { spellings, others };
}

/** The pair that counts for each field. */
function chooseFields(
  text: string,
  spellings: ReadonlyMap<EntryField, readonly YamlPair[]>,
  problems: Problem[],
): Fields {
  const fields = new Map<EntryField, YamlPair>();
  for (const [field, pairs] of spellings) {
    const ordered = pairs.length > 1 ? inOrder(pairs, field) : pairs;
    const chosen = ordered[0];
    if (!chosen) continue;
    fields.set(field, chosen);
    if (ordered.length === 1 || sideBySide.has(field)) continue;
    const written = ordered.slice(1).filter(({ value }) => value !== undefined);
    problems.push(...written.map((other) => duplicate(text, field, chosen, other)));
  }
  return fields;
}

function duplicate(text: string, field: EntryField, chosen: YamlPair, other: YamlPair): Problem {
  const same =
    text.slice(chosen.range.start, chosen.range.end) === text.slice(other.range.start, other.range.end);
  const removal = same && other.value?.kind === 'scalar' ? removePair(text, other) : undefined;
  const fixes = removal ? [fixOf(text, sentence('Remove {0}', other.key), removal)] : [];
  const message =
    other.key === chosen.key
      ? sentence('{0} is there twice; the first with a value counts.', other.key)
      : sentence('{0} and {1} both give the {2}; {1} counts.', other.key, chosen.key, field);
  return problem('field-duplicate', other.keyRange, message, fixes);
}

/** An entry has a company and a date or an outcome, and does not say that it is something else. */
function isEntry(
  others: readonly YamlPair[],
  fields: Fields,
  readOutcome: (written: string) => OutcomeReading,
): boolean {
  const said = (key: string) => scalarOf(others.find((pair) => foldKey(pair.key) === key)?.value)?.text ?? '';
  if (/^(no|false)$/i.test(said('interviewlog')) || said('letter') !== '') return false;
  const type = linkText(said('type')).toLowerCase();
  if (type !== '' && !type.includes('interview')) return false;
  const outcome = fields.get('outcome');
  const written = scalarOf(outcome?.value)?.text;
  // `status: active` beside a company is a note about the company, not an interview.
  const knownOutcome = written !== undefined && ['known', 'ambiguous'].includes(readOutcome(written).kind);
  const dated =
    fields.has('date') || knownOutcome || (outcome !== undefined && foldKey(outcome.key) === 'outcome');
  const company = fields.get('company');
  if (company?.value) return dated;
  const interviewLike = company !== undefined || fields.has('interviewers') || type.includes('interview');
  return (
    interviewLike &&
    fields.get('date')?.value !== undefined &&
    (company === undefined || outcome !== undefined || fields.has('interviewers'))
  );
}

/** What a note is made from: its date, and its company if it has one, are left for a program to fill in. */
function isTemplate(text: string, fields: Fields): boolean {
  const [company, date] = (['company', 'date'] as const).map((field) => fields.get(field));
  return date !== undefined && isPlaceholder(text, date) && (!company?.value || isPlaceholder(text, company));
}

/** `<% tp.date.now() %>` or `{{date}}`, which is a map in YAML. */
function isPlaceholder(text: string, { range }: YamlPair): boolean {
  return /^["']?(?:<%|\{\{)/.test(text.slice(range.start, range.end));
}

function fieldReader(text: string, fields: Fields, problems: Problem[]) {
  const date = (field: EntryField): Located<CivilDate> | undefined => {
    const pair = fields.get(field);
    if (!pair?.value) return undefined;
    const written = scalarOf(pair.value)?.text;
    const { start, end } = pair.range;
    const reading = readDate(written ?? (isPlaceholder(text, pair) ? text.slice(start, end) : ''));
    if (reading.kind !== 'date' || !reading.iso) problems.push(dateProblem(text, pair, written, reading));
    return reading.kind === 'date' ? { value: reading.value, range: pair.range } : undefined;
  };
  return {
    date,
    day: (field: EntryField): Located<PlainDate> | undefined => {
      const read = date(field);
      return read && { value: read.value.date, range: read.range };
    },
    text: (field: EntryField): Located<string> | undefined => {
      const pair = fields.get(field);
      if (!pair?.value) return undefined;
      const value = linkText(scalarOf(pair.value)?.text ?? '');
      return value === '' ? undefined : { value, range: pair.range };
    },
  };
}

/** What is wrong with a date that is not written as ISO 8601. */
function dateProblem(
  text: string,
  pair: YamlPair,
  written: string | undefined,
  reading: DateReading,
): Problem {
  const shown = short(written ?? text.slice(pair.range.start, pair.range.end));
  const fixes = (readings: readonly string[], certain = false): readonly ProblemFix[] =>
    readings.flatMap((iso) => fixesOf(text, sentence('Change to {0}', iso), pair, iso, certain));
  if (reading.kind === 'invalid') {
    const isNode = written === undefined && !isPlaceholder(text, pair);
    const reason = isNode ? sentence('it is a list or a map') : reading.reason;
    return problem('date-invalid', pair.range, sentence('{0} is not a date: {1}.', shown, reason));
  }
  if (reading.kind === 'ambiguous') {
    const message = sentence('{0} can be read as {1}; nothing is derived from it.', shown, reading.readings);
    return problem('date-ambiguous', pair.range, message, fixes(reading.readings));
  }
  const iso = isoOf(reading.value);
  // Whether what is more than a date may go is for the writer to say.
  const certain = reading.saysMore !== true;
  return problem(
    'date-format',
    pair.range,
    sentence('{0} is read as {1}.', shown, iso),
    fixes([iso], certain),
  );
}

function readOutcomeField(
  text: string,
  pair: YamlPair | undefined,
  readOutcome: (written: string) => OutcomeReading,
  problems: Problem[],
): Entry['outcome'] {
  if (!pair?.value) return 'blank';
  const written = scalarOf(pair.value)?.text;
  const reading: OutcomeReading =
    written === undefined ? { kind: 'unknown', nearest: [] } : readOutcome(written);
  if (reading.kind === 'known') return { value: reading.outcome, range: pair.range };
  if (reading.kind === 'blank') return 'blank';
  const shown = short(written ?? text.slice(pair.range.start, pair.range.end));
  const fixes = (names: readonly Outcome[]): readonly ProblemFix[] =>
    names.flatMap((name) => fixesOf(text, sentence('Change to {0}', name), pair, name));
  const finding =
    reading.kind === 'ambiguous'
      ? problem(
          'outcome-ambiguous',
          pair.range,
          sentence('{0} can mean {1}; nothing is derived from it.', shown, reading.readings),
          fixes(reading.readings),
        )
      : problem(
          'outcome-unknown',
          pair.range,
          reading.nearest.length > 0
            ? sentence(
                '{0} is not an outcome; perhaps {1}. Nothing is derived from it.',
                shown,
                reading.nearest,
              )
            : sentence('{0} is not an outcome. Nothing is derived from it.', shown),
          fixes(reading.nearest),
        );
  problems.push(finding);
  return 'unclear';
}

function missingFields(
  text: string,
  frontMatter: FrontMatter,
  fields: Fields,
  entry: Entry,
): readonly Problem[] {
  const top = frontMatter.pairs[0]?.keyRange ?? { start: 0, end: 3 };
  const at = (field: EntryField): Range => fields.get(field)?.keyRange ?? top;
  const problems: Problem[] = [];
  if (!entry.company) {
    problems.push(
      problem(
        'company-missing',
        at('company'),
        sentence('This interview names no company; no follow-up can be derived.'),
      ),
    );
  }
  if (!fields.get('date')?.value && expectsInterview(fields, entry)) {
    const rounds = frontMatter.pairs.find(({ value }) => value && listsDates(value));
    if (rounds) {
      const message = sentence(
        '{0} lists several interviews. Give each a file of its own, with its date, to have it counted.',
        rounds.key,
      );
      return [...problems, problem('date-missing', rounds.keyRange, message)];
    }
    const day = /(?:^|\/)(\d{4}-\d{2}-\d{2})[^/]*$/.exec(entry.path)?.[1];
    const pair = fields.get('date');
    const fixes =
      day && pair && readDate(day).kind === 'date'
        ? fixesOf(text, sentence('Set to {0}, from the file name', day), pair, day)
        : [];
    const message = sentence('This interview has no date; no follow-up can be derived.');
    problems.push(problem('date-missing', at('date'), message, fixes));
  }
  return problems;
}

/** An application that led to no interview has no date of one. */
function expectsInterview(fields: Fields, { outcome }: Entry): boolean {
  if (typeof outcome === 'string') return true;
  if (outcome.value === 'not yet' || outcome.value === 'no response') return false;
  return !fields.get('applied')?.value || (outcome.value !== 'rejected' && outcome.value !== 'withdrawn');
}

/** `rounds: [{date: ...}, {date: ...}]`. */
function listsDates(value: YamlNode): boolean {
  return (
    value.kind === 'list' &&
    value.items.some(
      (item) => item.kind === 'map' && item.pairs.some(({ key }) => entryFieldOf(key) === 'date'),
    )
  );
}

function timed(
  date: Located<CivilDate> | undefined,
  time: Located<string> | undefined,
): Located<CivilDate> | undefined {
  return date && time ? { ...date, value: withTime(date.value, time.value) } : date;
}

function located<T>(
  written: Located<string> | undefined,
  read: (written: string) => T | undefined,
): Located<T> | undefined {
  const value = written && read(written.value);
  return value === undefined || !written ? undefined : { value, range: written.range };
}

/** The box of a task that may be still to do, also as note-taking programs write it. */
const openBox = /\[[\s/<>?!*]\]/g;

function tasksIn(body: string): Entry['tasks'] {
  if (body.search(openBox) < 0) return undefined;
  if (!isSimpleMarkdown(body)) return { notes: body, isSimple: false };
  // What comes after the last task says nothing of those before it.
  const last = [...body.matchAll(openBox)].at(-1);
  const end = body.indexOf('\n', last?.index);
  return { notes: end < 0 ? body : detached(body.slice(0, end)), isSimple: true };
}

function short(written: string): string {
  const line = written.replace(/\s+/g, ' ').trim();
  return formatScalar(line.length > 40 ? `${line.slice(0, 39)}…` : line, 'double');
}

function problem(
  code: ProblemCode,
  range: Range,
  message: Sentence,
  fixes: readonly ProblemFix[] = [],
): Problem {
  return { code, range, message, fixes };
}

/** The fix that makes a pair say `value`, where that is safe. */
function fixesOf(
  text: string,
  title: Sentence,
  pair: YamlPair,
  value: string,
  certain = false,
): readonly ProblemFix[] {
  return canReplaceValue(text, pair) ? [fixOf(text, title, replaceValue(text, pair, value), certain)] : [];
}

function fixOf(text: string, title: Sentence, edit: TextEdit, certain = false): ProblemFix {
  return { title, edit, replaces: text.slice(edit.range.start, edit.range.end), certain };
}
