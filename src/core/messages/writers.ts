import { isGivenName } from '../people/givenNames.ts';
import { fold, lowered } from '../text.ts';
import { isApplicant } from './applicant.ts';
import { peopleOfEvent, peopleOfTitle } from './calendarPeople.ts';
import { patternOf } from './compiled.ts';
import { copiesOf, namedCopies, reachable, superiors } from './copies.ts';
import { isHouse } from './houses.ts';
import { type Introduction, introductionsIn } from './introductions.ts';
import { isSomebodys, mailboxName } from './mailboxes.ts';
import type { CalendarEvent } from './message.ts';
import { isPersonName, namesIn } from './names.ts';
import { type Passage, wordsAt } from './passages.ts';
import { peopleToMeet } from './people.ts';
import { placesOf } from './phrases.ts';
import type { Found, MessageKind, NamedPerson } from './reading.ts';
import { domainLabel } from './senders.ts';
import { otherSigners, writerOf } from './signatures.ts';
import type { View } from './view.ts';

/** Who has a part in a message. */
export interface PeopleFound {
  readonly contact: Found<NamedPerson> | undefined;
  readonly interviewers: readonly Found<NamedPerson>[];
  /** Who else wrote: whoever the contact passed on. */
  readonly others: readonly Found<NamedPerson>[];
}

/** Whether a message of that kind is about a meeting. */
export function hasMeeting(kind: MessageKind): boolean {
  return ['invitation', 'update', 'cancellation', 'next-round', 'reschedule'].includes(kind);
}

/** The people of a message: whom one is to meet, who arranges it, and who else wrote. */
export function peopleIn(view: View, kind: MessageKind): PeopleFound {
  const { event, applicant, bodies, titles, languages, houses, message } = view;
  const writers = writersOf(view);
  const own = ownBodies(view);
  const copies = joined(
    joined(namedCopies(copiesOf(message, applicant), own, languages), kind === 'offer' ? superiors(own) : []),
    reachable(own).filter(({ value }) => !isApplicant({ name: value.name, address: '' }, applicant)),
  );
  const isMoved = kind === 'reschedule' || kind === 'update';
  // `Gemma from Pike & Rudge Estates` is of a house.
  const introduced = introductionsIn(bodies, languages).map(
    ({ passage, house }) =>
      /^[\p{L}\p{M}\p{N}&'. -]*/u.exec(passage.flat.slice(house.start, house.end))?.[0] ?? '',
  );
  const named = titles.flatMap(({ flat }) =>
    namesIn(flat).flatMap(({ name, hasHonorific }) =>
      hasHonorific || isGivenName(name.split(' ')[0] ?? '') ? [name] : [],
    ),
  );
  const headers = [
    ...copiesOf(message, applicant)
      .filter((one) => isSomebodys(one))
      .map(mailboxName),
    ...named.filter((name) => !isHouse(name, houses)),
  ];
  const said = hasMeeting(kind)
    ? peopleToMeet(bodies, languages, applicant.names, houses, isMoved, headers).filter(
        ({ value }) => !introduced.some((house) => house.includes(value.name)),
      )
    : [];
  const invited = event ? peopleOfEvent(event, applicant, [...titles, ...bodies]) : [];
  const met = event ? said.filter((person) => !isInvitedByFirstName(person, event)) : said;
  const self = writers[0] && hasMeeting(kind) && meetsYou(view) ? [writers[0]] : [];
  const taking = joined(
    joined(invited, joined(met, self)),
    event && invited.length + met.length === 0 ? peopleOfTitle(event, applicant, houses) : [],
  );
  const contact = contactOf(event, invited, writers) ?? (event ? undefined : copies[0]);
  const interviewers = joined(taking, []).map((person) => completed(person, [...writers, ...copies]));
  const isMet = (person: Found<NamedPerson>) =>
    [...met, ...self].some((one) => isSame(one.value, person.value));
  const isContact = (person: Found<NamedPerson>) =>
    contact !== undefined && isSame(person.value, contact.value);
  return {
    contact,
    // Who arranges a meeting of several is not known to take part, unless it is said.
    interviewers: interviewers.filter(
      (person) => !isContact(person) || isMet(person) || (event !== undefined && taking.length === 1),
    ),
    others: joined(writers, event ? [] : copies).filter(
      (other) => !isContact(other) && !interviewers.some((one) => isSame(one.value, other.value)),
    ),
  };
}

/** In the text of a calendar a first name alone may be that of somebody whom it invites, or who declined. */
function isInvitedByFirstName({ value, certainty }: Found<NamedPerson>, event: CalendarEvent): boolean {
  const people = [...event.attendees, ...(event.organizer ? [event.organizer] : [])];
  return (
    certainty === 'likely' &&
    people.some(({ name, address }) => {
      const first = fold(value.name);
      return fold(name).split(' ').includes(first) || address.toLowerCase().startsWith(first);
    })
  );
}

/** What the sender wrote, without what was passed on. */
function ownBodies({ bodies, passedOn }: View): readonly Passage[] {
  return bodies.filter((passage) => passage !== passedOn);
}

/** Whether the sender says that they take part: `with Dana and myself`. */
function meetsYou({ bodies, passedOn, languages }: View): boolean {
  return bodies
    .filter((passage) => passage !== passedOn)
    .some(({ flat }) =>
      languages.some(
        (words) => placesOf(patternOf(words, `(?:${words.selves.join('|')})`), lowered(flat)).length > 0,
      ),
    );
}

/** Those who wrote: the sender, and whoever wrote what the sender passed on. */
function writersOf({
  message,
  sender,
  bodies,
  passedOn,
  applicant,
  event,
  contact,
  houses,
  languages,
}: View): readonly Found<NamedPerson>[] {
  const own = bodies.find((passage) => passage !== passedOn && passage.place === 'text');
  const described = event && !own ? bodies.find(({ place }) => place === 'DESCRIPTION') : undefined;
  const isDirect = sender === message.from;
  const copies = copiesOf(message, applicant);
  const first = writerOf(sender, own ?? described, {
    contact,
    houses,
    replyTo: isDirect ? message.replyTo : undefined,
    copies,
  });
  const [introduced] = introductionsIn(
    bodies.filter((passage) => passage !== passedOn),
    languages,
  );
  // What a colleague wrote before is not for the applicant: only another house's word is passed on.
  const isOfHouse =
    sender !== undefined &&
    domainLabel(sender.address) === domainLabel(passedOn?.header?.from?.address ?? '');
  const other =
    passedOn && !isOfHouse
      ? writerOf(passedOn.header?.from, passedOn, {
          contact: undefined,
          houses,
          replyTo: undefined,
          copies: [],
        })
      : undefined;
  const letter = own ?? described;
  const more = first && letter && !contact ? otherSigners(letter, first, houses) : [];
  return [first ?? (introduced && introducedPerson(introduced)), ...more, other]
    .filter((writer) => writer !== undefined)
    .filter(({ value }) => !isApplicant({ name: value.name, address: value.email ?? '' }, applicant));
}

/** Somebody who says who they are; of a first name alone more is to be asked. */
function introducedPerson({ passage, name, range }: Introduction): Found<NamedPerson> {
  return {
    value: { name },
    certainty: isPersonName(name) ? 'certain' : 'likely',
    words: wordsAt(passage, range),
  };
}

function contactOf(
  event: CalendarEvent | undefined,
  invited: readonly Found<NamedPerson>[],
  writers: readonly Found<NamedPerson>[],
): Found<NamedPerson> | undefined {
  const organizer = event?.organizer?.address.toLowerCase();
  const organizing = invited.find(({ value }) => value.email !== undefined && value.email === organizer);
  return organizing ?? (writers[0] && completed(writers[0], invited));
}

/** Whether two names or addresses are one person's: `Lenk` and `Matthias Lenk`, `早瀬` and `早瀬 由佳`. */
function isSame(a: NamedPerson, b: NamedPerson): boolean {
  if (a.email !== undefined && a.email === b.email) return true;
  const plain = (name: string) => fold(name.replace(/^(?:dr|prof)\.?\s/i, ''));
  const [first, second] = [plain(a.name), plain(b.name)];
  const isPart = (part: string, whole: string) =>
    part === whole || whole.startsWith(`${part} `) || whole.endsWith(` ${part}`);
  const sorted = (name: string) => name.split(' ').toSorted().join(' ');
  return isPart(first, second) || isPart(second, first) || sorted(first) === sorted(second);
}

/** Two lists of people as one, each with what either knows of them. */
function joined(
  people: readonly Found<NamedPerson>[],
  more: readonly Found<NamedPerson>[],
): readonly Found<NamedPerson>[] {
  const fresh = more.filter((person) => !people.some((one) => isSame(one.value, person.value)));
  return [...people.map((person) => completed(person, more)), ...fresh];
}

function completed(person: Found<NamedPerson>, known: readonly Found<NamedPerson>[]): Found<NamedPerson> {
  const other = known.find(({ value }) => isSame(value, person.value))?.value;
  if (!other) return person;
  const { name, email, title } = person.value;
  return {
    ...person,
    certainty: other.name.length > name.length ? 'certain' : person.certainty,
    value: {
      name: other.name.length > name.length ? other.name : name,
      email: email ?? other.email,
      title: title ?? other.title,
    },
  };
}
