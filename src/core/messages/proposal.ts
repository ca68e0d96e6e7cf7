import { changeOf, recordIn } from '../actions/action.ts';
import { setIn } from '../actions/setOutcome.ts';
import { type CivilDate, isoOf, isTimeZone, momentOf, type PlainDate } from '../calendar.ts';
import { readFrontMatter } from '../frontMatter/readFrontMatter.ts';
import { type Change, editsOf, type FileChange } from '../log/change.ts';
import type { Entry } from '../log/entry.ts';
import type { EntryField } from '../log/fields.ts';
import { interviewsIn } from '../log/interviewsInFile.ts';
import type { Log } from '../log/log.ts';
import { type NewEntry, newEntryText } from '../newFiles/newEntry.ts';
import { samePerson } from '../people/people.ts';
import { applyEdits, type Sentence, sentence } from '../text.ts';
import { type KnownProcess, knownProcesses, roundOf } from './known.ts';
import { personText } from './personText.ts';
import type { Found, MessageKind, MessageReading, NamedPerson, Question, Words } from './reading.ts';

/** Which field came from which words. */
export interface Source {
  readonly field: EntryField;
  readonly value: string;
  readonly words: Words;
}

/** A new entry as it is proposed: a draft that nobody has saved. */
export interface ProposedEntry {
  readonly entry: NewEntry;
  readonly text: string;
  readonly sources: readonly Source[];
}

/** What a message may change in a log, and what has to be asked first. Nothing in it rests on what is only likely. */
export interface Proposal {
  /** The process it is about, where the log knows it. */
  readonly known: KnownProcess | undefined;
  /** The round that the changes are of. */
  readonly round: Entry | undefined;
  readonly newEntry: ProposedEntry | undefined;
  readonly changes: readonly FileChange[];
  /** Where the changed fields came from. */
  readonly sources: readonly Source[];
  readonly questions: readonly Sentence[];
  /** The kind of letter that answers it, if one is due. */
  readonly reply: string | undefined;
}

/** What a proposal is made for. */
export interface ProposalContext {
  readonly log: Log;
  readonly today: PlainDate;
  /** The person's own zone: a date in it needs none written. */
  readonly zone: string;
  /** The entry that the person named, if any. */
  readonly entry?: Entry | undefined;
  /** What the person says the message is, where it can be read in several ways. */
  readonly kind?: MessageKind | undefined;
  /** What a file says now; a change that cannot be made there is not proposed. */
  readonly textOf: (path: string) => string | undefined;
}

const replies: Readonly<Partial<Record<MessageKind, string>>> = {
  invitation: 'invitation-reply',
  'next-round': 'invitation-reply',
  rejection: 'rejection-reply',
  offer: 'offer-thanks',
  'on-hold': 'on-hold-reply',
  reschedule: 'reschedule',
  cancellation: 'reschedule',
  question: 'follow-up',
};

/** What a message may change in the log. */
export function proposalOf(read: MessageReading, context: ProposalContext): Proposal {
  const proposal = wishedBy(read, context);
  if (proposal.changes.every((change) => isPossible(change, context.textOf(change.path) ?? '')))
    return proposal;
  const values = proposal.sources.map(({ field, value }) => `${field}: ${value}`).join(', ');
  const byHand = sentence(
    'No change of {0} is safe, as where a heading or a table gives the day. Write it there by hand: {1}.',
    proposal.round?.path ?? '',
    values,
  );
  return { ...proposal, changes: [], sources: [], questions: [...proposal.questions, byHand] };
}

/** Whether a file can be changed so, and holds as many interviews afterwards: a heading or a table goes on to tell of the day it names. */
function isPossible({ changes }: FileChange, text: string): boolean {
  const edits = editsOf(text, changes);
  return edits !== undefined && interviewCount(applyEdits(text, edits)) === interviewCount(text);
}

function interviewCount(text: string): number {
  const reading = readFrontMatter(text);
  return reading.kind === 'read' ? interviewsIn(text, reading.frontMatter).found.length : 0;
}

/** The same, whether or not the files can be changed so. */
function wishedBy(read: MessageReading, context: ProposalContext): Proposal {
  const { log, entry, today } = context;
  const reading = context.kind === undefined ? read : readAs(read, context.kind);
  const processes = entry ? [{ process: log.processOf(entry), signs: [] }] : knownProcesses(reading, log);
  const known = processes.length === 1 ? processes[0] : undefined;
  const day = reading.sentOn?.value ?? today;
  const round = entry ?? (known && roundOf(reading, known.process, day));
  const questions = [
    ...reading.questions
      .filter(({ about }) => isAsked(about, reading.kind.value, entry !== undefined || known !== undefined))
      .map((question) => question.sentence),
    ...(processes.length > 1
      ? [
          sentence(
            'It can be about {0}. Name the entry.',
            processes.map(({ process }) => process.rounds.at(-1)?.id ?? ''),
          ),
        ]
      : []),
  ];
  const kind = reading.kind.value;
  const reply = replies[kind];
  const nothing = { known, round, newEntry: undefined, changes: [], sources: [], questions, reply };
  if (kind === 'none') return { ...nothing, reply: undefined };
  if (kind === 'invitation' || (kind === 'update' && !round)) {
    const existing = known && sameMeeting(reading, known);
    if (existing) return { ...nothing, round: existing, ...changesOfMeeting(reading, existing, context) };
    return { ...nothing, newEntry: entryFor(reading, known, context) };
  }
  if (!round) {
    if (kind === 'next-round' && reading.start)
      return { ...nothing, newEntry: entryFor(reading, known, context) };
    return {
      ...nothing,
      questions: [
        ...questions,
        ...(processes.length === 0
          ? [sentence('No interview of the log is known in it. Name its entry.')]
          : []),
      ],
    };
  }
  if (kind === 'update') return { ...nothing, ...changesOfMeeting(reading, round, context) };
  if (kind === 'next-round') {
    const isPlanned = reading.start !== undefined || reading.choices.length > 0;
    const planned = known && sameMeeting(reading, known);
    return {
      ...nothing,
      ...outcome(reading, round, day, 'advanced'),
      newEntry: isPlanned && !planned ? entryFor(reading, known, context) : undefined,
    };
  }
  return { ...nothing, ...answer(reading, round, day, context) };
}

/** The reading where the person says what it is. */
function readAs(read: MessageReading, kind: MessageKind): MessageReading {
  return {
    ...read,
    kind: { ...read.kind, value: kind, certainty: 'certain', others: [] },
    questions: read.questions.filter(({ about }) => about !== 'kind'),
  };
}

/** What decides nothing that would be written is not asked about. */
function isAsked(about: Question['about'], kind: MessageKind, isKnown: boolean): boolean {
  const isPlanned = ['invitation', 'update', 'next-round', 'reschedule'].includes(kind);
  if (about === 'company' || about === 'role') return isPlanned && !isKnown;
  if (about === 'start' || about === 'choices' || about === 'timeZone') return isPlanned;
  return kind !== 'none';
}

type Changed = Pick<Proposal, 'changes' | 'sources'>;

const unchanged: Changed = { changes: [], sources: [] };

/** What an answer changes of the round that it is about. */
function answer(reading: MessageReading, round: Entry, day: PlainDate, context: ProposalContext): Changed {
  const kind = reading.kind.value;
  switch (kind) {
    case 'rejection':
      return outcome(reading, round, day, 'rejected');
    case 'offer':
      return joined(outcome(reading, round, day, 'offer'), dueDay(round, 'offer-by', reading.answerBy));
    case 'cancellation':
      return outcome(reading, round, day, 'cancelled');
    case 'reschedule':
      // Without a new time the old one does not hold any more.
      return reading.start || reading.choices.length > 0
        ? changesOfMeeting(reading, round, context)
        : outcome(reading, round, day, 'cancelled');
    case 'on-hold':
      return isPaused(reading)
        ? joined(outcome(reading, round, day, 'on hold'), dueDay(round, 'decision-by', reading.hearBy))
        : joined(replied(reading, round, day), dueDay(round, 'decision-by', reading.hearBy));
    default:
      return replied(reading, round, day);
  }
}

/** Whether they stopped for a while; else it only takes longer, and one still waits. */
function isPaused({ kind }: MessageReading): boolean {
  return /hold|paus|freez|froz|suspend|stopp|eis|zurückgestellt|ruht|ausgesetzt|gel(?:é|ée|er)|suspens|congelad|parad|paraliz|保留|凍結|一時停止/i.test(
    kind.words.text,
  );
}

function outcome(reading: MessageReading, round: Entry, day: PlainDate, value: string): Changed {
  // Never an outcome where two readings fit.
  if (reading.kind.certainty !== 'certain') return unchanged;
  const isKnown = typeof round.outcome === 'object' && round.outcome.value === value;
  if (isKnown && round.outcomeSince) return unchanged;
  const since = setIn(round, 'outcome-since', day.toString());
  const set = setIn(round, 'outcome', value);
  const sources: Source[] = [
    { field: 'outcome', value, words: reading.kind.words },
    ...(reading.sentOn
      ? [{ field: 'outcome-since' as const, value: day.toString(), words: reading.sentOn.words }]
      : []),
  ];
  return { changes: [isKnown ? changeOf(round, since) : changeOf(round, set, since)], sources };
}

/** They wrote, and nothing is decided: that ends the silence. */
function replied(reading: MessageReading, round: Entry, day: PlainDate): Changed {
  if (reading.kind.certainty !== 'certain' || round.records.some((record) => record.replied?.equals(day)))
    return unchanged;
  const words = reading.sentOn?.words ?? reading.kind.words;
  return {
    changes: [recordIn(round, { replied: day })],
    sources: [{ field: 'follow-ups', value: `replied: ${day.toString()}`, words }],
  };
}

function dueDay(round: Entry, field: 'offer-by' | 'decision-by', day: Found<PlainDate> | undefined): Changed {
  const known = field === 'offer-by' ? round.offerBy : round.decisionBy;
  if (day?.certainty !== 'certain' || known?.value.equals(day.value)) return unchanged;
  const value = day.value.toString();
  return {
    changes: [changeOf(round, fieldIn(round, field, value))],
    sources: [{ field, value, words: day.words }],
  };
}

function joined(...all: readonly Changed[]): Changed {
  const paths = [...new Set(all.flatMap(({ changes }) => changes.map(({ path }) => path)))];
  return {
    changes: paths.map((path) => ({
      path,
      changes: all.flatMap(({ changes }) =>
        changes.filter((one) => one.path === path).flatMap((one) => one.changes),
      ),
    })),
    sources: all.flatMap(({ sources }) => sources),
  };
}

/** The interview of the log that an invitation is to: the same in the calendar, or the same day. */
function sameMeeting(reading: MessageReading, { process }: KnownProcess): Entry | undefined {
  const uid = reading.uid?.value;
  return process.rounds.find(
    ({ calendarUid, date }) =>
      (uid !== undefined && calendarUid === uid) ||
      (date !== undefined && reading.start?.value.date.equals(date.value.date) === true),
  );
}

/** What an invitation, or its update, says otherwise than the entry: its time, and whom nobody wrote down yet. */
function changesOfMeeting(reading: MessageReading, round: Entry, context: ProposalContext): Changed {
  const fields: Source[] = [];
  const set = (field: EntryField, value: string, words: Words) => fields.push({ field, value, words });
  const { start, timeZone, duration, uid } = reading;
  const when = start && dateOf(start, timeZone, context);
  const zone =
    (timeZone?.certainty === 'certain' ? timeZone.value : undefined) ?? round.timeZone ?? context.zone;
  const isSame =
    when !== undefined &&
    round.date !== undefined &&
    isSameTime(when, zone, round.date.value, context, round);
  // A day without its hour takes the place of no hour.
  const isLess =
    when !== undefined &&
    when.time === undefined &&
    round.date?.value.time !== undefined &&
    round.date.value.date.equals(when.date);
  if (start && when && !isSame && !isLess) set('date', isoOf(when), start.words);
  if (
    start &&
    when?.time &&
    timeZone?.certainty === 'certain' &&
    timeZone.value !== (round.timeZone ?? context.zone) &&
    !(isSame && hasZone(round))
  )
    set('time-zone', timeZone.value, timeZone.words);
  if (duration?.certainty === 'certain' && duration.value !== round.duration)
    set('duration', String(duration.value), duration.words);
  if (uid && round.calendarUid !== uid.value) set('calendar-uid', uid.value, uid.words);
  const isOff = typeof round.outcome === 'object' && round.outcome.value === 'cancelled';
  if (isOff && start && when && reading.kind.certainty === 'certain') set('outcome', 'upcoming', start.words);
  if (fields.length === 0) return unchanged;
  // By its day an interview is known among others of a file, so that is set last.
  const ordered = fields.toSorted((a, b) => Number(a.field === 'date') - Number(b.field === 'date'));
  const changes = ordered.map(({ field, value }) =>
    field === 'outcome' ? setIn(round, field, value) : fieldIn(round, field, value),
  );
  return { changes: [changeOf(round, ...changes)], sources: fields };
}

/** The change of a field of one interview. */
function fieldIn({ part }: Entry, field: EntryField, value: string): Change {
  return part === undefined
    ? { kind: 'set-field', field, value }
    : { kind: 'set-field', field, value, interview: part };
}

/** Whether the zone of an entry stands behind its time. */
function hasZone({ date }: Entry): boolean {
  return date?.value.zone !== undefined || date?.value.offset !== undefined;
}

/** Whether `when`, in `zone`, is the time that an entry says in its own way: with a zone or an offset behind it, or in a field. */
function isSameTime(
  when: CivilDate,
  zone: string,
  said: CivilDate,
  { zone: own }: ProposalContext,
  { timeZone = own }: Entry,
): boolean {
  if (!when.time || !said.time) return isoOf({ date: when.date, time: when.time }) === isoOf(said);
  if (zone === timeZone && said.zone === undefined && said.offset === undefined)
    return isoOf(when) === isoOf(said);
  if (!isTimeZone(zone) || !isTimeZone(timeZone)) return false;
  return (
    momentOf(when, zone, when.time).epochMilliseconds ===
    momentOf(said, timeZone, said.time).epochMilliseconds
  );
}

/** The start as an entry says it. Where the zone is only likely, the hour would be another one somewhere else: the day alone is sure. */
function dateOf(
  start: Found<CivilDate>,
  zone: Found<string> | undefined,
  { zone: own }: ProposalContext,
): CivilDate | undefined {
  const { date, time } = start.value;
  if (start.certainty !== 'certain')
    return (start.others ?? []).every((other) => other.date.equals(date)) ? { date } : undefined;
  const isZoneSure = zone === undefined || zone.certainty === 'certain' || zone.value === own;
  return time && isZoneSure ? { date, time } : { date };
}

/** The new entry for a meeting. Company and role are spelled as the log does, so that it joins its process. */
function entryFor(
  reading: MessageReading,
  known: KnownProcess | undefined,
  context: ProposalContext,
): ProposedEntry {
  const sources: Source[] = [];
  const sure = <Value>(
    field: EntryField,
    found: Found<Value> | undefined,
    text: (value: Value) => string = String,
  ): string | undefined => {
    if (found?.certainty !== 'certain') return undefined;
    const value = text(found.value);
    sources.push({ field, value, words: found.words });
    return value;
  };
  const company = sure('company', reading.company);
  const role = sure('role', reading.role);
  const { start, timeZone, duration } = reading;
  const when = start && dateOf(start, timeZone, context);
  if (start && when) sources.push({ field: 'date', value: isoOf(when), words: start.words });
  const isForeign =
    when?.time !== undefined && timeZone?.certainty === 'certain' && timeZone.value !== context.zone;
  const people = reading.interviewers.filter(({ certainty }) => certainty === 'certain');
  for (const { value, words } of people)
    sources.push({ field: 'interviewers', value: personText(value), words });
  const entry: NewEntry = {
    company: known?.process.company || company || '',
    role: known?.process.role ?? role,
    date: when ? isoOf(when) : '',
    round: sure('round', reading.round),
    interviewers: people.map(({ value }) => personText(spelledAs(value, known))),
    contact: sure('contact', reading.contact, (person) => personText(spelledAs(person, known))),
    timeZone: isForeign ? sure('time-zone', timeZone) : undefined,
    duration:
      duration?.value !== 60 && sure('duration', duration) !== undefined ? duration?.value : undefined,
    viaAgency: sure('via-agency', reading.viaAgency, () => 'yes'),
    calendarUid: sure('calendar-uid', reading.uid),
    location: reading.location?.certainty === 'certain' ? reading.location.value : undefined,
    link: reading.link?.certainty === 'certain' ? reading.link.value : undefined,
  };
  return { entry, text: newEntryText(entry), sources };
}

/** Somebody as the log spells them. */
function spelledAs(person: NamedPerson, known: KnownProcess | undefined): NamedPerson {
  const people =
    known?.process.rounds.flatMap(({ contact, interviewers }) => [
      ...interviewers,
      ...(contact ? [contact] : []),
    ]) ?? [];
  const same = people.find(
    ({ name, email }) =>
      samePerson(name, person.name) || (email !== undefined && email.toLowerCase() === person.email),
  );
  return same
    ? { name: same.name, email: same.email ?? person.email, title: same.title ?? person.title }
    : person;
}
