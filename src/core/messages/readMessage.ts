import type { CivilDate, PlainDate } from '../calendar.ts';
import { readDate } from '../dateReading.ts';
import { fold, sentence } from '../text.ts';
import { clientIn, companyIn, recruiterIn } from './companies.ts';
import type { DayContext } from './days.ts';
import { evidenceIn, isOwnSubject, kindOf } from './kinds.ts';
import { languagesOf } from './language.ts';
import type { CalendarEvent, Mailbox, Message } from './message.ts';
import { isPersonName, spokenName } from './names.ts';
import { type Passage, passageOf, passagesOf, signatureStart, wordsAt } from './passages.ts';
import { applicantOf, isApplicant, peopleOfEvent, peopleOfTitle, peopleToMeet, writerOf } from './people.ts';
import { linkIn, locationIn } from './places.ts';
import type { Found, MessageKind, MessageReading, NamedPerson, Question, Words } from './reading.ts';
import { roleIn } from './roles.ts';
import { roundIn } from './rounds.ts';
import { scheduleIn } from './schedule.ts';
import { domainLabel, isAgency } from './senders.ts';
import type { LanguageWords } from './words/languageWords.ts';
import {
  offsetAt,
  shownIn,
  type ZoneContext,
  zoneOfCalendar,
  zoneOfOffset,
  zoneOfSender,
  zonesIn,
} from './zones.ts';

/** What is known beside the message. */
export interface ReaderContext {
  /** Today, where the person is: days are counted from it where the message has no date. */
  readonly today: PlainDate;
  /** The person's own zone. */
  readonly zone?: string | undefined;
  /** The person's own name and addresses, where they are known. */
  readonly self?: { readonly name?: string | undefined; readonly addresses: readonly string[] } | undefined;
}

/** Reads a message. What is not plain to see is likely at most, asked about, or blank. */
export function readMessage(message: Message, context: ReaderContext): MessageReading {
  const view = viewOf(message, context);
  const { languages } = view;
  const kind = kindIn(view);
  const people = peopleIn(view, kind.value);
  const time = timeIn(view, kind.value);
  const company = companyOf(
    view,
    people.all.map(({ value }) => value.name),
  );
  const role = roleIn([...view.titles, ...view.bodies], languages, [
    company.name?.value ?? '',
    ...view.applicant.names,
    ...people.all.map(({ value }) => value.name),
  ]);
  const event = view.event;
  const reading = {
    kind,
    language: languages[0]?.language,
    company: company.name,
    viaAgency: company.agency,
    role,
    round: hasMeeting(kind.value) || event ? roundIn([...view.titles, ...view.bodies], languages) : undefined,
    ...time,
    interviewers: people.interviewers,
    contact: people.contact,
    others: people.others,
    location: locationOf(view),
    link: linkOf(view),
    sentOn: sentOnOf(view),
    uid: event && event.uid !== '' ? calendarValue(event.uid, 'UID', event.uid) : undefined,
  };
  // What is sent to many names companies and people that have nothing to do with the reader.
  const own = kind.value === 'none' && message.isBulk ? { ...reading, ...nobodys } : reading;
  return { ...own, questions: questionsOf(own), problems: message.problems };
}

const nobodys = {
  company: undefined,
  viaAgency: undefined,
  role: undefined,
  contact: undefined,
  interviewers: [],
  others: [],
};

interface View {
  readonly message: Message;
  readonly context: ReaderContext;
  readonly languages: readonly LanguageWords[];
  readonly applicant: ReturnType<typeof applicantOf>;
  readonly event: CalendarEvent | undefined;
  /** The subject and the title of the meeting. */
  readonly titles: readonly Passage[];
  /** What is new or was passed on, in the mail or in the calendar. */
  readonly bodies: readonly Passage[];
  readonly passages: readonly Passage[];
  /** Who wrote it, and where: the sender, or whoever wrote what the person passed on to themselves. */
  readonly sender: Mailbox | undefined;
  readonly written: CivilDate | undefined;
  readonly dates: DayContext & ZoneContext;
}

function viewOf(message: Message, context: ReaderContext): View {
  const passages = passagesOf(message);
  const [event] = message.events;
  const inEvent = event ? [passageOf('DESCRIPTION', event.description)] : [];
  const said = passages.filter(({ part }) => part === 'new' || part === 'forwarded');
  const applicant = applicantOf(message, context.self ?? { addresses: [] });
  // What the person passed on to themselves was written by whoever stands above it.
  const passedOn = passages.find(({ header, part }) => part === 'forwarded' && header?.from !== undefined);
  const isOwn =
    message.from !== undefined &&
    (isApplicant(message.from, applicant) ||
      message.to.some(({ address }) => address.toLowerCase() === message.from?.address.toLowerCase()));
  const isPasted = message.from === undefined && passedOn !== undefined;
  const sender = (isOwn || isPasted) && passedOn ? passedOn.header?.from : message.from;
  const written = ((isOwn || isPasted) && dateOf(passedOn?.header?.date)) ||
    message.sent ||
    event?.stamp || { date: context.today };
  const bodies = [...said, ...(said.some(({ text }) => text.trim() !== '') ? [] : inEvent)];
  const languages = languagesOf(
    [...bodies, ...inEvent]
      .map(({ flat }) => flat)
      .join('\n')
      .concat('\n', event?.summary ?? message.subject),
  );
  const subject = passedOn && (isOwn || isPasted) ? (passedOn.header?.subject ?? '') : message.subject;
  const zone: ZoneContext = {
    spoken: languages.map(({ language }) => language),
    sent: written,
    ownZone: context.zone,
  };
  return {
    message,
    context,
    languages,
    applicant,
    event,
    titles: [
      ...(event ? [passageOf('SUMMARY', event.summary)] : []),
      passageOf('subject', subject),
      ...forwardedSubjects(passages),
    ],
    bodies: [...bodies, ...(bodies.includes(inEvent[0] ?? passageOf('text', '')) ? [] : inEvent)],
    passages,
    sender,
    written,
    dates: { ...zone, written, isMonthFirst: isMonthFirst(zone), languages },
  };
}

/** A date as it stands above a message that was passed on. */
function dateOf(written: string | undefined): CivilDate | undefined {
  if (written === undefined || written === '') return undefined;
  const read = readDate(written.replace(/\s+(?:at|um|à|a las|às)\s+/i, ' ').replace(/\s[+-]\d{4}.*$/, ''));
  return read.kind === 'date' ? read.value : undefined;
}

function forwardedSubjects(passages: readonly Passage[]): readonly Passage[] {
  return passages.flatMap(({ header, part }) =>
    part === 'forwarded' && header && header.subject !== '' ? [passageOf('subject', header.subject)] : [],
  );
}

/** In the United States the month comes first; the clock of the sender tells. */
function isMonthFirst({ sent, spoken, ownZone }: ZoneContext): boolean {
  if (spoken[0] !== 'en') return false;
  const offset = sent?.offset;
  if (offset === undefined || offset === 'Z') return /^America\//.test(ownZone ?? '');
  return /^-0[4-9]|^-10/.test(offset);
}

function kindIn(view: View): Found<MessageKind> {
  const { message, event, languages } = view;
  if (event) {
    const kind = kindOfEvent(event);
    if (kind)
      return calendarValue(
        kind,
        'METHOD',
        `${event.method || 'PUBLISH'}${event.sequence > 0 ? `, SEQUENCE ${event.sequence}` : ''}`,
      );
  }
  const subject = view.titles.filter(({ place, text }) => place === 'subject' && isOwnSubject(text));
  const evidence = evidenceIn([...subject, ...view.bodies], languages);
  const first = view.bodies[0] ?? passageOf('subject', message.subject);
  const otherwise = wordsAt(first, { start: 0, end: Math.min(first.text.length, 80) });
  const idle = evidence.find(({ kind, isPlain }) => kind === 'none' && isPlain);
  const isDecided = evidence.some(
    ({ kind, isPlain }) => isPlain && (kind === 'rejection' || kind === 'offer' || kind === 'next-round'),
  );
  if (message.isAutomaticReply || (message.isBulk && idle && !isDecided)) {
    return { value: 'none', certainty: 'certain', words: idle?.words ?? otherwise };
  }
  return kindOf(evidence, otherwise);
}

function kindOfEvent({ method, isCancelled, sequence }: CalendarEvent): MessageKind | undefined {
  if (method === 'CANCEL' || isCancelled) return 'cancellation';
  if (method === 'COUNTER') return 'reschedule';
  if (method === 'REPLY' || method === 'REFRESH') return 'none';
  return sequence > 0 && method === 'REQUEST' ? 'update' : 'invitation';
}

function hasMeeting(kind: MessageKind): boolean {
  return ['invitation', 'update', 'cancellation', 'next-round', 'reschedule'].includes(kind);
}

function calendarValue<Value>(
  value: Value,
  place: Words['place'],
  text: string,
  certainty: Found<Value>['certainty'] = 'certain',
): Found<Value> {
  return { value, certainty, words: { place, range: { start: 0, end: text.length }, text } };
}

function peopleIn(view: View, kind: MessageKind) {
  const { message, event, applicant, sender, bodies, languages } = view;
  const own = [...applicant.names];
  const news = bodies.filter(
    ({ part, place }) =>
      place !== 'text' || part === 'new' || message.from === undefined || part === 'forwarded',
  );
  const writers = writersOf(view);
  const met = hasMeeting(kind) ? peopleToMeet(news, languages, own) : [];
  const invited = event ? peopleOfEvent(event, applicant, [...view.titles, ...bodies]) : [];
  const titled = event && invited.length === 0 ? peopleOfTitle(event, applicant) : [];
  const named = event ? (invited.length > 0 ? invited : titled.length > 0 ? titled : met) : met;
  const contact = contactOf(event, invited, writers, sender);
  const isContact = (person: Found<NamedPerson>) =>
    contact !== undefined && isSame(person.value, contact.value);
  const interviewers = merged(named, writers).filter(
    (person) =>
      !isContact(person) ||
      (event !== undefined && named.length === 1) ||
      met.some((one) => isSame(one.value, person.value)),
  );
  const others = event
    ? []
    : writers.slice(1).filter((writer) => !interviewers.some((one) => isSame(one.value, writer.value)));
  return { contact, interviewers, others, all: [...interviewers, ...(contact ? [contact] : []), ...others] };
}

/** Those who wrote: the sender, and whoever wrote what the sender passed on. */
function writersOf({ message, sender, passages, applicant }: View): readonly Found<NamedPerson>[] {
  const body = passages.find(({ part, text }) => part === 'new' && text.trim() !== '');
  const passedOn = passages.filter(({ part, header }) => part === 'forwarded' && header?.from !== undefined);
  const isOwn = sender !== message.from;
  const first = writerOf(sender, isOwn ? passedOn[0] : body, undefined);
  const others = (isOwn ? [] : passedOn).flatMap(
    (passage) => writerOf(passage.header?.from, passage, undefined) ?? [],
  );
  return [...(first ? [first] : []), ...others].filter(
    ({ value }) => !isApplicant({ name: value.name, address: value.email ?? '' }, applicant),
  );
}

function contactOf(
  event: CalendarEvent | undefined,
  invited: readonly Found<NamedPerson>[],
  writers: readonly Found<NamedPerson>[],
  _sender: Mailbox | undefined,
): Found<NamedPerson> | undefined {
  const organizer = event?.organizer?.address.toLowerCase();
  return (
    invited.find(({ value }) => value.email !== undefined && value.email === organizer) ??
    (event && invited.length > 0 ? undefined : writers[0])
  );
}

function isSame(a: NamedPerson, b: NamedPerson): boolean {
  if (a.email !== undefined && a.email === b.email) return true;
  const [first, second] = [fold(a.name), fold(b.name)];
  return first === second || first.endsWith(` ${second}`) || second.endsWith(` ${first}`);
}

/** People with the addresses that others of the message have for them. */
function merged(
  people: readonly Found<NamedPerson>[],
  known: readonly Found<NamedPerson>[],
): readonly Found<NamedPerson>[] {
  return people.map((person) => {
    const other = known.find(({ value }) => isSame(value, person.value));
    return other
      ? {
          ...person,
          value: {
            ...person.value,
            email: person.value.email ?? other.value.email,
            name: other.value.name.length > person.value.name.length ? other.value.name : person.value.name,
          },
        }
      : person;
  });
}

interface CompanyFound {
  readonly name: Found<string> | undefined;
  readonly agency: Found<boolean> | undefined;
}

function companyOf(view: View, people: readonly string[]): CompanyFound {
  const { message, event, sender, bodies, titles, languages, passages, applicant } = view;
  const organizer = event?.organizer;
  const senders = [sender, organizer, message.replyTo].filter(
    (one): one is Mailbox => one !== undefined && !isApplicant(one, applicant),
  );
  const passedOn = passages.find(({ part, header }) => part === 'forwarded' && header?.from !== undefined);
  const origin = passedOn?.header?.from;
  const ownLabel = domainLabel(sender?.address ?? '');
  const originLabel = domainLabel(origin?.address ?? '');
  const isBetween =
    sender === message.from && origin !== undefined && originLabel !== undefined && originLabel !== ownLabel;
  const news = bodies.filter((passage) => passage !== passedOn);
  const others = [...applicant.names, ...people];
  const source = (mailboxes: readonly Mailbox[], from: readonly Passage[]) => ({
    passages: from,
    languages,
    addresses: mailboxes.map(({ address }) => address),
    senders: mailboxes
      .filter(({ name }) => name !== '' && !isPersonName(spokenName(name)))
      .map(({ name }) => passageOf('from', name)),
    others,
  });
  const signatures = news.map((passage) => passageOf('text', passage.flat.slice(signatureStart(passage))));
  const recruiter = recruiterIn(signatures, languages);
  const isRecruiter =
    recruiter !== undefined ||
    isAgency((ownLabel ?? '').replaceAll('-', ' ')) ||
    (isAgency(
      signatures
        .map(({ text }) => text)
        .join(' ')
        .split('\n')
        .slice(0, 4)
        .join(' '),
    ) &&
      isBetween);
  if (isBetween && origin) {
    const name = companyIn(source([origin], passedOn ? [passedOn, ...titles] : titles));
    return { name, agency: calendarValue(true, 'from', sender?.address ?? '') };
  }
  const client = clientIn([...news, ...titles], languages);
  if (
    client &&
    (isRecruiter || ownLabel === undefined || !fold(client.value).replaceAll(' ', '').includes(ownLabel))
  ) {
    if (isRecruiter)
      return {
        name: client,
        agency: recruiter
          ? { value: true, certainty: 'certain', words: recruiter }
          : calendarValue(true, 'from', sender?.address ?? ''),
      };
  }
  const name = companyIn(
    source(senders, [
      ...titles,
      ...news,
      ...passages.filter(({ part }) => part === 'footer'),
      ...(event ? [passageOf('LOCATION', event.location)] : []),
    ]),
  );
  if (isRecruiter && ownLabel !== undefined && recruiter)
    return { name: undefined, agency: { value: true, certainty: 'likely', words: recruiter } };
  return { name, agency: undefined };
}

type TimeValues = Pick<MessageReading, 'start' | 'timeZone' | 'duration' | 'choices' | 'answerBy' | 'hearBy'>;

function timeIn(view: View, kind: MessageKind): TimeValues {
  const { event, bodies, dates } = view;
  const schedule = scheduleIn(bodies, dates, hasMeeting(kind));
  const due = { answerBy: schedule.answerBy, hearBy: schedule.hearBy };
  if (event?.start) return { ...timeOfEvent(view, event), choices: [], ...due };
  if (!hasMeeting(kind)) return { choices: [], ...due };
  const [first, ...more] = schedule.starts;
  const zone = zoneOfText(view, schedule.zone);
  const duration = schedule.duration;
  const choices = more.length > 0 ? schedule.starts : [];
  return {
    start: more.length > 0 ? undefined : first,
    timeZone: first ? zone : undefined,
    duration,
    choices,
    ...due,
  };
}

function zoneOfText(
  { dates, sender, written, context }: View,
  said: Found<string> | undefined,
): Found<string> | undefined {
  if (said) return said;
  const zone = zoneOfSender(dates);
  if (zone !== undefined && written?.offset !== undefined) {
    const certainty = zone === context.zone ? 'certain' : 'likely';
    return calendarValue(zone, 'date', written.offset, certainty);
  }
  void sender;
  return undefined;
}

function timeOfEvent(
  view: View,
  event: CalendarEvent,
): Pick<MessageReading, 'start' | 'timeZone' | 'duration'> {
  const { dates, bodies, titles, context } = view;
  const { start, duration } = event;
  if (!start) return {};
  const written = `${start.value.date.toString()}${start.value.time ? ` ${start.value.time.toString({ smallestUnit: 'minute' })}` : ''}`;
  const length = duration === undefined ? undefined : calendarValue(duration, 'DTEND', `${duration}`);
  if (!start.value.time)
    return { start: calendarValue(start.value, 'DTSTART', written), duration: undefined };
  const named = start.zone === undefined ? [] : zoneOfCalendar(start.zone, dates);
  const at = start.value;
  // What the calendar says of its zone has the last word.
  const fitting = named.filter(
    (zone) => start.zoneOffset === undefined || offsetAt(zone, at) === start.zoneOffset,
  );
  const [zone, ...others] =
    fitting.length > 0
      ? fitting
      : start.zoneOffset === undefined
        ? named
        : [zoneOfOffset(start.zoneOffset, dates) ?? start.zoneOffset];
  if (zone !== undefined) {
    return {
      start: calendarValue(at, 'DTSTART', written),
      timeZone: { ...calendarValue(zone, 'DTSTART', start.zone ?? ''), others },
      duration: length,
    };
  }
  if (at.offset === undefined)
    return { start: calendarValue(at, 'DTSTART', written), timeZone: undefined, duration: length };
  // A moment in UTC is shown where people are: as the text says it, or by the clock of whoever wrote it.
  const said = [...bodies, ...titles].flatMap((passage) =>
    zonesIn(passage.flat, dates).map((mention) => ({ passage, mention })),
  )[0];
  const spoken = said?.mention.zones[0];
  const shown = event.shownZone === undefined ? undefined : zoneOfCalendar(event.shownZone, dates)[0];
  const home =
    spoken ??
    shown ??
    (view.message.form === 'mail' ? zoneOfSender(dates) : undefined) ??
    context.zone ??
    'UTC';
  const certainty = spoken !== undefined || shown !== undefined ? 'certain' : 'likely';
  const words = said
    ? wordsAt(said.passage, said.mention.range)
    : { place: 'DTSTART' as const, range: { start: 0, end: written.length }, text: `${written}Z` };
  return {
    start: calendarValue(shownIn(at, home), 'DTSTART', `${written}Z`),
    timeZone: { value: home, certainty, words, others: said?.mention.zones.slice(1) ?? [] },
    duration: length,
  };
}

function locationOf({ event, bodies, languages }: View): Found<string> | undefined {
  const place = event?.location.replace(/\s+/g, ' ').trim() ?? '';
  if (place !== '' && !/^https?:\S+$/.test(place)) return calendarValue(place, 'LOCATION', place);
  return locationIn(bodies, languages);
}

function linkOf({ event, bodies }: View): Found<string> | undefined {
  if (event && event.conference !== '')
    return calendarValue(event.conference, 'CONFERENCE', event.conference);
  return linkIn([...(event ? [passageOf('LOCATION', event.location)] : []), ...bodies]);
}

function sentOnOf({ message, written, event, sender, context }: View): Found<PlainDate> | undefined {
  const isTold =
    written !== undefined &&
    (message.sent !== undefined || event?.stamp !== undefined || sender !== message.from);
  if (!isTold || !written) return undefined;
  // A calendar writes in UTC; the day is the sender's where a mail says it.
  const own =
    written.offset === 'Z' && context.zone !== undefined ? shownIn(written, context.zone).date : written.date;
  const place = message.sent && message.form === 'mail' ? 'date' : event ? 'DTSTAMP' : 'date';
  return calendarValue(own, place, written.date.toString());
}

function questionsOf(reading: Omit<MessageReading, 'questions' | 'problems'>): readonly Question[] {
  const asked: Question[] = [];
  const { kind, choices, start, timeZone } = reading;
  if (kind.certainty === 'likely' && (kind.others ?? []).length > 0)
    asked.push({
      about: 'round',
      sentence: sentence('It can be read as {0}: which is it?', [kind.value, ...(kind.others ?? [])]),
    });
  if (choices.length > 1)
    asked.push({
      about: 'choices',
      sentence: sentence('They offer {0} times: which one was agreed?', String(choices.length)),
    });
  if (start?.certainty === 'likely')
    asked.push({ about: 'start', sentence: sentence('Is the day or time right?') });
  if (timeZone?.certainty === 'likely')
    asked.push({ about: 'timeZone', sentence: sentence('In which time zone is that time?') });
  return asked;
}
