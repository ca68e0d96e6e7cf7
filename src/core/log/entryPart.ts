import { type CivilDate, daysBetween, type PlainDate } from '../calendar.ts';
import type { FrontMatter, YamlPair } from '../frontMatter/frontMatter.ts';
import type { News } from '../notes/newsTold.ts';
import { mayBeNotedLately } from '../notes/notedLately.ts';
import { distinct, type Person } from '../people/people.ts';
import { readPeople } from '../people/readPeople.ts';
import type { Located, Range } from '../text.ts';
import { bodyLines } from './bodyLines.ts';
import { companyKeyOf, isNameless, namelessKeyOf } from './companyKey.ts';
import { readCountry } from './countries.ts';
import { dateOfName } from './dateOfName.ts';
import type { Doubt } from './doubt.ts';
import type { Entry } from './entry.ts';
import { type EntryNotes, notesOfEntry, outcomeOr } from './entryNotes.ts';
import { readCount, readInterest, readMinutes, readZone, valueRules, withTime } from './entryValues.ts';
import { scalarOf } from './fieldOf.ts';
import { fieldReader } from './fieldReader.ts';
import type { EntryField } from './fields.ts';
import { interviewId } from './interviewId.ts';
import { readNear } from './missingYears.ts';
import { mostRead } from './mostRead.ts';
import { mayHoldNews, newsInNotes, newsOfNext } from './newsInNotes.ts';
import { deadlineIn, meaningOf } from './offerDeadline.ts';
import type { OutcomeReading } from './outcomeReading.ts';
import type { Outcome } from './outcomes.ts';
import { dayWithOutcome } from './outcomeWithMore.ts';
import { metTogether } from './peopleMet.ts';
import { withDetails } from './personDetails.ts';
import type { Fields, Source } from './source.ts';
import { stepOf } from './steps.ts';
import { writtenOutcome } from './writtenOutcome.ts';

/** What of a file one entry is read from. */
export interface Part extends Pick<Entry, 'part' | 'range' | 'notes' | 'remarks' | 'records'> {
  readonly fields: Fields;
  /** Whom other places of the file name as met. */
  readonly alsoMet: readonly YamlPair[];
  readonly readOutcome: Source['readOutcome'];
}

/** Reads one entry. What looks through all of its notes is a step of its own, so that an editor can do other things in between. */
export function* entryOf(source: Source, part: Part): Generator<undefined, Entry> {
  const body = source.text.slice(part.notes.start, part.notes.end);
  const said = mainFields(source, part, body);
  yield;
  const { today, doubts } = source;
  const namesNobody = !part.fields.get('interviewers')?.value && part.alsoMet.length === 0;
  const noted = yield* notesOfEntry(
    { body, start: part.notes.start, namesNobody, isPart: part.part !== undefined, today, doubts },
    said,
  );
  yield;
  return entryWith(said, noted, source, part);
}

/** The fields by which it is told what else to read. */
function mainFields(source: Source, part: Part, body: string) {
  const { doubts, frontMatter } = source;
  const { fields } = part;
  const reader = fieldReader(source, fields);
  const date = timed(reader.date('date'), reader.text('time'));
  const company = reader.text('company');
  const interviewers = part.alsoMet.reduce(
    (met, pair) => metTogether(met, firstPeople(pair, doubts)),
    peopleOfField('interviewers', fields, source),
  );
  const [contact] = peopleOfField('contact', fields, source);
  const [referrer] = peopleOfField('referrer', fields, source);
  const heard = newsOf(source, part, reader, date);
  const since = reader.day('outcome-since', date);
  const written = readOutcomeField(fields.get('outcome'), part, doubts);
  const outcome = outcomeOr(written, body, { date, since }, heard?.news);
  const outcomeSince = since ?? dayOfOutcome(fields.get('outcome'), outcome, date);
  const decisionBy = reader.day('decision-by', date);
  const offerBy = reader.day('offer-by', date);
  const isOfFile = part.part === undefined || fields.get('outcome') === source.fields.get('outcome');
  const deadline = !offerBy && isOfFile ? deadlineIn(frontMatter.pairs, date?.value.date) : undefined;
  const meant = deadline && meaningOf(deadline, { date, outcome, outcomeSince });
  return {
    reader,
    date,
    company,
    interviewers,
    contact,
    referrer,
    outcome,
    outcomeSince,
    heardOn: fields.get('outcome')?.value ? heard?.day : undefined,
    decisionBy,
    offerBy: meant === 'offer' ? deadline?.day : offerBy,
    unsureDeadline: meant === 'unsure' ? deadline : undefined,
  };
}

/** What the notes of an entry tell of an answer that its fields do not tell, or what comes next does. */
function newsOf(
  { text, today }: Source,
  { fields, notes, records, readOutcome }: Part,
  reader: ReturnType<typeof fieldReader>,
  date: Entry['date'],
): { readonly news: News; readonly day?: PlainDate } | undefined {
  const written = reader.text('outcome')?.value;
  if (written !== undefined && !isOfWaiting(readOutcome(written))) return undefined;
  if (date && today && !mayBeNotedLately(date.value.date, today)) return undefined;
  const known = [reader.day('outcome-since', date)?.value, ...records.map(({ replied }) => replied)];
  const isOld = (day: PlainDate) => known.some((one) => one && daysBetween(day, one) >= 0);
  const body = text.slice(notes.start, notes.end);
  const told =
    date && mayHoldNews.test(body)
      ? newsInNotes(bodyLines(text.slice(0, notes.end), notes.start), date.value.date, today, readOutcome)
      : undefined;
  if (told && !isOld(told.day)) return told;
  const next = fields.get('outcome')?.value ? undefined : reader.text('next-action')?.value;
  const news = next === undefined ? undefined : newsOfNext(next, readOutcome);
  return news && { news };
}

function isOfWaiting(reading: OutcomeReading): boolean {
  return reading.kind === 'blank' || (reading.kind === 'known' && reading.outcome === 'waiting');
}

function peopleOfField(
  field: 'interviewers' | 'contact' | 'referrer',
  fields: Fields,
  { frontMatter, doubts }: Source,
): readonly Person[] {
  const pair = fields.get(field);
  return pair ? withDetails(distinct(firstPeople(pair, doubts)), pair, frontMatter.pairs) : [];
}

/** The entry, once all is read that stands in its notes. */
function entryWith(
  said: ReturnType<typeof mainFields>,
  { noted, notedAnswerBy, notedLetters, notedPeople, promisingNotes, tasks }: EntryNotes,
  source: Source,
  part: Part,
): Entry {
  const { reader, date, company, contact, outcome } = said;
  const { path, frontMatter, doubts } = source;
  const { fields } = part;
  // Spelled out: what is spread into an object of so many fields takes several times as long.
  const entry: Entry = {
    date,
    outcome,
    outcomeSince: said.outcomeSince,
    heardOn: said.heardOn,
    id: interviewId(path, part.part),
    part: part.part,
    path,
    company,
    companyKey: company ? keyOfCompany(company.value, contact) : '',
    role: reader.text('role'),
    isOutcomeOfFile:
      part.part !== undefined &&
      fields.get('outcome') === source.fields.get('outcome') &&
      fields.has('outcome'),
    round: reader.text('round') ?? roundIn(fields.get('outcome'), part),
    interviewers: said.interviewers,
    contact,
    referrer: said.referrer,
    decisionBy: said.decisionBy,
    noted,
    notedLetters,
    notedPeople,
    offerBy: said.offerBy,
    unsureDeadline: said.unsureDeadline,
    notedAnswerBy,
    promisingNotes,
    followUpBy: reader.day('follow-up-by', date),
    nextAction: reader.text('next-action')?.value,
    viaAgency: !/^(|no|false|none)$/i.test(reader.text('via-agency')?.value ?? ''),
    interested: located(reader.text('interested'), (written) => readInterest(written) ?? 'yes'),
    duration: readMinutes(reader.text('duration')?.value) ?? 60,
    timeZone: readZone(reader.text('time-zone')?.value),
    country: located(reader.text('country'), readCountry),
    template: reader.text('template')?.value,
    language: reader.text('letter-language')?.value,
    place: (reader.text('location') ?? reader.text('link'))?.value,
    calendarUid: reader.text('calendar-uid')?.value,
    calendarSequence: readCount(reader.text('calendar-sequence')?.value),
    records: part.records,
    tasks,
    notes: part.notes,
    remarks: part.remarks,
    range: part.range,
  };
  for (const { field, isRead } of valueRules) {
    const written = reader.text(field);
    if (written && !isRead(written.value, date?.value))
      doubts.push({ kind: 'value', field, written: written.value, range: written.range });
  }
  addUnclearPeople(fields, entry, doubts);
  addMissing(frontMatter, fields, entry, doubts);
  return entry;
}

/** Some items of a list name nobody. */
const mostItems = 2 * mostRead.people;

/** The people of a field, as many as are read. */
function firstPeople(pair: YamlPair | undefined, doubts: Doubt[]): readonly Person[] {
  const value = pair?.value;
  const isLong = value?.kind === 'list' && value.items.length > mostItems;
  const people = readPeople(isLong ? { ...value, items: value.items.slice(0, mostItems) } : value);
  if (!pair || (people.length <= mostRead.people && !isLong)) return people;
  doubts.push({ kind: 'too-many', what: 'people', range: pair.keyRange });
  return people.slice(0, mostRead.people);
}

/** Interviews with employers that are not named are of one where they have the same contact. */
function keyOfCompany(company: string, contact: Person | undefined): string {
  return contact && isNameless(company) ? namelessKeyOf(contact.name) : companyKeyOf(company);
}

function addUnclearPeople(fields: Fields, { interviewers, contact, referrer }: Entry, doubts: Doubt[]): void {
  const named = { interviewers, contact: listOf(contact), referrer: listOf(referrer) } as const;
  for (const field of ['interviewers', 'contact', 'referrer'] as const) {
    const pair = fields.get(field);
    for (const person of named[field])
      if (pair && person.readings) doubts.push({ kind: 'person', pair, person });
  }
}

function listOf(person: Person | undefined): readonly Person[] {
  return person ? [person] : [];
}

/** The round that a state names, such as `Phone screen`. */
function roundIn(pair: YamlPair | undefined, { readOutcome }: Part): Located<string> | undefined {
  const written = scalarOf(pair?.value)?.text;
  if (!pair || written === undefined) return undefined;
  const reading = readOutcome(written);
  return reading.kind === 'known' && reading.isRound ? { value: written, range: pair.range } : undefined;
}

/** The day that stands behind a known outcome, in the year nearest to the interview: `NO 25/11`. */
function dayOfOutcome(
  pair: YamlPair | undefined,
  outcome: Entry['outcome'],
  date: Located<CivilDate> | undefined,
): Located<PlainDate> | undefined {
  const written = typeof outcome === 'object' ? dayWithOutcome(scalarOf(pair?.value)?.text ?? '') : undefined;
  if (!pair || !date || written === undefined) return undefined;
  const reading = readNear(written, date.value.date);
  const day = reading.kind === 'date' ? reading.value.date : undefined;
  return day && daysBetween(date.value.date, day) >= 0 ? { value: day, range: pair.range } : undefined;
}

function readOutcomeField(
  pair: YamlPair | undefined,
  { readOutcome, range }: Part,
  doubts: Doubt[],
): Entry['outcome'] {
  if (!pair?.value) {
    const reading = readOutcome('');
    return reading.kind === 'known' ? { value: reading.outcome, range } : 'blank';
  }
  const written = scalarOf(pair.value)?.text;
  const reading: OutcomeReading = written === undefined ? { kind: 'unknown' } : readOutcome(written);
  if (reading.kind === 'known') return { value: reading.outcome, range: pair.range };
  if (reading.kind === 'blank') return 'blank';
  doubts.push({ kind: 'outcome', pair, written, reading });
  return reading.kind === 'unknown' && written !== undefined ? 'unknown' : 'unclear';
}

function addMissing({ pairs }: FrontMatter, fields: Fields, entry: Entry, doubts: Doubt[]): void {
  const top = pairs[0]?.keyRange ?? { start: 0, end: 3 };
  const at = (field: EntryField): Range => fields.get(field)?.keyRange ?? top;
  if (!entry.company) doubts.push({ kind: 'no-company', range: at('company') });
  if (!fields.get('date')?.value && expectsInterview(entry)) {
    const range = at('date');
    // As the file has it, also where it says `TBD`.
    const pair = pairs.find(({ keyRange }) => keyRange === range) ?? fields.get('date');
    const isToCome = writtenOutcome(entry) === 'upcoming';
    // Whoever writes that the day of an interview to come is not known knows that.
    if (pair?.value && isToCome && dateOfName(entry.path) === undefined) return;
    doubts.push({ kind: 'no-date', range, pair });
  }
}

/** Outcomes of applications that often led to no interview, and so have no date of one. */
const withoutInterview: ReadonlySet<Outcome> = new Set(['not yet', 'no response', 'rejected', 'withdrawn']);

function expectsInterview({ outcome, round }: Entry): boolean {
  if (typeof outcome === 'string') return true;
  // `status: take-home` is a state without a talk.
  if (round?.range === outcome.range && stepOf(round.value) !== 'interview') return false;
  return !withoutInterview.has(outcome.value);
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
