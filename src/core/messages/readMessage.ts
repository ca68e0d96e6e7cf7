import { boundedMessage } from './bounded.ts';
import { employerIn } from './employer.ts';
import { givenBy, timeOfEvent, zoneOfPlaces } from './eventTime.ts';
import type { Message } from './message.ts';
import { kindIn } from './messageKind.ts';
import { passageOf, wordsAt } from './passages.ts';
import { linkIn, locationIn } from './places.ts';
import { questionsOf } from './questions.ts';
import type { Found, MessageKind, MessageReading } from './reading.ts';
import { roleIn } from './roles.ts';
import { roundIn } from './rounds.ts';
import { scheduleIn } from './schedule.ts';
import { leftOverOf } from './titleParts.ts';
import { type ReaderContext, type View, viewOf } from './view.ts';
import { hasMeeting, peopleIn } from './writers.ts';
import { shownIn, zoneAbroad, zoneOfLanguage, zoneOfSender, zoneOfWhereabouts } from './zones.ts';

/** Reads a message. What is not plain to see is likely at most, asked about, or blank. */
export function readMessage(message: Message, context: ReaderContext): MessageReading {
  const view = viewOf(boundedMessage(message), context);
  const { languages, event, titles, bodies, quoted, answers, applicant } = view;
  const kind = kindIn(view);
  const people = peopleIn(view, kind.value);
  const everybody = [...people.interviewers, ...people.others, ...(people.contact ? [people.contact] : [])];
  const names = everybody.map(({ value }) => value.name);
  const employer = employerIn(view, names);
  const isMeeting = hasMeeting(kind.value);
  const role = roleIn({
    passages: [...titles, ...bodies],
    quoted: [...quoted, ...answers],
    languages,
    others: [employer.company?.value ?? '', ...applicant.names, ...names],
    decision: kind.words,
  });
  const reading = {
    kind,
    language: languages[0]?.language,
    ...employer,
    company:
      employer.company ??
      (role && !employer.viaAgency ? houseInTitle(view, [role.value, ...names]) : undefined),
    role,
    round: isMeeting ? roundIn([...titles, ...bodies], languages) : undefined,
    ...timeIn(view, kind.value),
    ...people,
    location: isMeeting ? locationOf(view) : undefined,
    link: isMeeting ? linkOf(view) : undefined,
    sentOn: sentOnOf(view),
    uid: event && event.uid !== '' ? givenBy('UID', event.uid, event.uid) : undefined,
    sequence:
      event && event.sequence > 0 ? givenBy('SEQUENCE', String(event.sequence), event.sequence) : undefined,
  };
  // What is sent to many names companies and people that have nothing to do with the reader.
  const isOwn = application.test(kind.words.text);
  const own = kind.value === 'none' && message.isBulk && !isOwn ? { ...reading, ...nobodys } : reading;
  return { ...own, questions: questionsOf(own), problems: message.problems };
}

/** What a title names beside the round, the role and people: `Entretien Mme Kaboré / poste documentaliste – Fonds Ressources Sahel`. */
function houseInTitle(
  { titles, languages, applicant }: View,
  others: readonly string[],
): Found<string> | undefined {
  for (const passage of titles) {
    const title = { passage, range: { start: 0, end: passage.flat.length } };
    const range = leftOverOf(title, languages, [...others, ...applicant.names]);
    const words = range && wordsAt(passage, range);
    if (words) return { value: words.text, certainty: 'likely', words };
  }
  return undefined;
}

/** Words of a receipt, which is about the reader's own application, however many get one. */
const application = /applic|applied|applying|bewerbung|candidatur|postul|solicitud|inscri/iu;

const nobodys = {
  company: undefined,
  viaAgency: undefined,
  role: undefined,
  contact: undefined,
  interviewers: [],
  others: [],
  answerBy: undefined,
  hearBy: undefined,
};

type TimeValues = Pick<MessageReading, 'start' | 'timeZone' | 'duration' | 'choices' | 'answerBy' | 'hearBy'>;

function timeIn(view: View, kind: MessageKind): TimeValues {
  const { event, bodies, dates, answers } = view;
  const schedule = scheduleIn(bodies, dates, kind, answers);
  // A refusal asks for nothing that would matter.
  const due =
    kind === 'rejection' ? {} : { answerBy: asOthers(schedule.answerBy, view), hearBy: schedule.hearBy };
  if (event?.start) return { ...timeOfEvent(view, event, schedule), choices: [], ...due };
  if (!hasMeeting(kind)) return { choices: [], ...due };
  const [first, ...more] = schedule.starts;
  return {
    start: more.length > 0 ? undefined : first,
    timeZone: first?.value.time ? (schedule.zone ?? zoneOfWriter(view)) : undefined,
    duration: schedule.duration,
    choices: more.length > 0 ? schedule.starts : [],
    ...due,
  };
}

/** What somebody passed on asked them, and only perhaps the reader. */
function asOthers<Value>(found: Found<Value> | undefined, { passedOn }: View): Found<Value> | undefined {
  const isPassedOn =
    found?.words.place === 'text' && passedOn !== undefined && found.words.range.start >= passedOn.start;
  return found && isPassedOn ? { ...found, certainty: 'likely' } : found;
}

/** Where a text names no zone, it is told by the clock of whoever wrote it. */
function zoneOfWriter(view: View): Found<string> | undefined {
  const { dates, written, context } = view;
  const sender = zoneOfSender(dates);
  if (sender !== undefined)
    return givenBy('date', written.offset ?? '', sender, sender === context.zone ? 'certain' : 'likely');
  const zone =
    zoneOfPlaces(view) ??
    zoneAbroad(dates) ??
    context.zone ??
    zoneOfWhereabouts(dates) ??
    zoneOfLanguage(dates);
  return zone === undefined ? undefined : givenBy('text', '', zone, 'likely');
}

function locationOf({ event, bodies, languages }: View): Found<string> | undefined {
  const lines = event?.location.split(/[ \t]*,?[ \t]*\r?\n\s*/).filter((line) => line !== '') ?? [];
  const place = lines.join(', ').replace(/\s+/g, ' ').trim();
  if (place !== '' && !/^https?:\S+$/.test(place)) return givenBy('LOCATION', place, place);
  return locationIn(bodies, languages);
}

function linkOf({ event, bodies }: View): Found<string> | undefined {
  if (event && event.conference !== '') return givenBy('CONFERENCE', event.conference, event.conference);
  return linkIn([...(event ? [passageOf('LOCATION', event.location)] : []), ...bodies]);
}

function sentOnOf({ message, written, isDated, context }: View): MessageReading['sentOn'] {
  if (!isDated) return undefined;
  // A calendar writes in UTC; the day is the one where the person is.
  const day =
    written.offset === 'Z' && context.zone !== undefined ? shownIn(written, context.zone).date : written.date;
  return givenBy(message.form === 'calendar' ? 'DTSTAMP' : 'date', written.date.toString(), day);
}
