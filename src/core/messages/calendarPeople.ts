import { isGivenName } from '../people/givenNames.ts';
import { isTitle } from '../people/jobTitles.ts';
import { namesJob } from '../people/jobWords.ts';
import { fold } from '../text.ts';
import { nameFor, nameInAddress } from './addressNames.ts';
import { type Applicant, isApplicant, isThing } from './applicant.ts';
import { type Houses, isHouse } from './houses.ts';
import { isAssistant, mailboxName } from './mailboxes.ts';
import type { CalendarEvent, Mailbox } from './message.ts';
import { isPersonName, namesIn, spokenName } from './names.ts';
import { type Passage, passageOf, wordsAt } from './passages.ts';
import type { Found, NamedPerson, Words } from './reading.ts';
import { isDepartment, isProgram, isRobot } from './senders.ts';

/** Whom a calendar invites to meet the applicant; those who declined, rooms and programs are left out. */
export function peopleOfEvent(
  event: CalendarEvent,
  applicant: Applicant,
  texts: readonly Passage[],
): readonly Found<NamedPerson>[] {
  const organizer = event.organizer ? [{ ...event.organizer, type: '', role: '', status: '' }] : [];
  const people = [...event.attendees, ...organizer].filter(
    (attendee) =>
      !isThing(attendee) &&
      !isRoomOf(attendee, event) &&
      !isRobot(attendee) &&
      !isProgram(attendee) &&
      !isAssistant(attendee) &&
      !isApplicant(attendee, applicant) &&
      attendee.status !== 'DECLINED' &&
      !isMailbox(attendee),
  );
  const found = new Map<string, Found<NamedPerson>>();
  for (const attendee of people) {
    const key = attendee.address.toLowerCase() || fold(attendee.name);
    if (!found.has(key)) found.set(key, personOf(attendee, texts));
  }
  return [...found.values()];
}

/** A room that a calendar invites by the name that stands in its place, too: `MR-London-4.02`. */
function isRoomOf({ name }: Mailbox, { location }: CalendarEvent): boolean {
  const bare = spokenName(name);
  if (bare === '' || bare.includes('@')) return false;
  return /\d/.test(bare) || (fold(location).includes(fold(bare)) && !isPersonName(bare));
}

/** The mailbox of a department: `careers@`, `People Team`. */
function isMailbox({ name, address }: Mailbox): boolean {
  const local = address.split('@')[0] ?? '';
  return (
    isDepartment(name === '' || name.includes('@') ? local.replace(/[._-]/g, ' ') : name) &&
    !isPersonName(spokenName(name))
  );
}

/** Somebody of a calendar, by the name it gives or one that the text has for the address. */
function personOf(attendee: Mailbox, texts: readonly Passage[]): Found<NamedPerson> {
  const written = attendee.name === '' ? attendee.address : attendee.name;
  const words: Words = { place: 'ATTENDEE', range: { start: 0, end: written.length }, text: written };
  const inBrackets = /\(([^)]{2,40})\)/.exec(attendee.name)?.[1] ?? '';
  // `(LUM-ZH)` is where somebody sits.
  const title = namesJob(inBrackets) || isTitle(inBrackets) ? inBrackets : undefined;
  const email = attendee.address === '' ? undefined : attendee.address.toLowerCase();
  const name = asSpoken(mailboxName(attendee), texts);
  if (name !== '' && !name.includes('@'))
    return { value: { name, email, title }, certainty: 'certain', words };
  const named = nameFor(attendee.address, texts);
  if (named) return { value: { name: named.name, email }, certainty: 'certain', words: named.words };
  const spelled = nameInAddress(attendee.address, texts);
  return { value: { name: spelled ?? attendee.address, email }, certainty: 'likely', words };
}

/** `Gerlinde Auer` of `Auer Gerlinde`, where the text says it so. */
function asSpoken(name: string, texts: readonly Passage[]): string {
  const [first = '', second = '', ...more] = name.split(' ');
  const turned = `${second} ${first}`;
  const isSaid = (words: string) => texts.some(({ flat }) => flat.includes(words));
  const isPair = second !== '' && more.length === 0 && !isGivenName(first);
  return isPair && isSaid(turned) && !isSaid(name) ? turned : name;
}

/** Names in the title of a calendar without guests that are not the applicant's. */
export function peopleOfTitle(
  event: CalendarEvent,
  applicant: Applicant,
  houses: Houses,
): readonly Found<NamedPerson>[] {
  const passage = passageOf('SUMMARY', event.summary);
  return namesIn(passage.flat)
    .filter(
      ({ name }) =>
        isPersonName(name) &&
        !namesJob(name) &&
        !isHouse(name, houses) &&
        !isApplicant({ name, address: '' }, applicant),
    )
    .map(({ name, range }) => ({ value: { name }, certainty: 'certain', words: wordsAt(passage, range) }));
}
