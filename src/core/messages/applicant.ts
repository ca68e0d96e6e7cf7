import { namesJob } from '../people/jobWords.ts';
import { fold } from '../text.ts';
import type { CalendarEvent, Mailbox, Message } from './message.ts';
import { isFirstName, isPersonName, namesIn, spokenName } from './names.ts';
import { type Passage, passageOf } from './passages.ts';
import { domainLabel, isProgram, isRobot } from './senders.ts';
import { languages } from './words/index.ts';

/** Who applies: the reader of the message, as far as it tells. */
export interface Applicant {
  readonly names: readonly string[];
  readonly addresses: readonly string[];
}

type Attendee = CalendarEvent['attendees'][number];

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

export function isApplicant({ name, address }: Mailbox, applicant: Applicant): boolean {
  if (address !== '' && applicant.addresses.some((one) => same(one, address))) return true;
  return name !== '' && applicant.names.some((one) => isNameOf(name, one));
}

/** Whether one name is a part of another: `Josie Waddell` is not, `Josie` is one of `Josie Waddell`. */
function isNameOf(name: string, whole: string): boolean {
  const [words, known] = [fold(name).split(' '), fold(whole).split(' ')];
  return (
    words.every((word) => known.includes(word)) ||
    (known.length > 1 && known.every((word) => words.includes(word)))
  );
}

/** Rooms and things that calendars invite like people. */
export function isThing({ type, role, name, address }: Attendee): boolean {
  return (
    /^(?:ROOM|RESOURCE|GROUP)$/.test(type) ||
    role === 'NON-PARTICIPANT' ||
    /@resource\.calendar\.|@group\.calendar\./i.test(address) ||
    /(?<!\p{L})(?:room|raum|besprechung\p{L}*|konferenz\p{L}*|salle|sala|conference|meeting room|huddle|boardroom|会議室|beamer|projector|\d+ ?pers\.?|\d+P)(?!\p{L})/iu.test(
      name,
    )
  );
}

/** Who applies: whoever the person says, the reader of a mail, or the guest of a calendar who is not of the house. */
export function applicantOf(
  message: Message,
  self: { readonly name?: string | undefined; readonly addresses: readonly string[] },
): Applicant {
  const known = message.form === 'mail' ? readersOf(message) : guestOf(message, self.addresses);
  const names = known
    .map(({ name }) => spokenName(name))
    .filter((name) => name !== '' && !name.includes('@'));
  return {
    names: [...(self.name === undefined ? [] : [self.name]), ...names, ...titleNames(message)],
    addresses: [
      ...self.addresses,
      ...known.map(({ address }) => address).filter((address) => address !== ''),
    ],
  };
}

function readersOf({ to, from }: Message): readonly Mailbox[] {
  const others = to.filter(({ address }) => from === undefined || !same(address, from.address));
  // Colleagues of the sender are addressed beside the applicant.
  const outside = others.filter(({ address }) => domainOf(address) !== domainOf(from?.address ?? ''));
  return outside.length > 0 ? outside : others;
}

const domainOf = (address: string): string => (address.split('@')[1] ?? '').toLowerCase();

/** The guest of a calendar who applies: the only one from elsewhere, the one whom its text greets, or whom its title names. */
function guestOf({ form, events }: Message, own: readonly string[]): readonly Mailbox[] {
  const event = events[0];
  if (form !== 'calendar' || !event) return [];
  const people = event.attendees.filter((attendee) => !isThing(attendee) && !isRobot(attendee));
  if (people.some(({ address }) => own.some((one) => same(one, address)))) return [];
  const { organizer } = event;
  const guests = people.filter(({ address }) => !organizer || !same(address, organizer.address));
  const outside = guests.filter(({ address }) => !isOfHouse(address, event));
  const greeted = greetedIn(passageOf('DESCRIPTION', event.description));
  const [first, ...ways] = [
    outside,
    guests.filter((guest) => greeted.some((name) => isGreetedAs(guest, name))),
    guests.filter(({ name }) => name !== '' && fold(event.summary).includes(fold(spokenName(name)))),
  ];
  return [first, ...ways].find((found) => found?.length === 1) ?? [];
}

/** Whether an address is of the house that invites: the organizer's, or where a program invites, the one that the title names. */
function isOfHouse(address: string, { organizer, summary, description }: CalendarEvent): boolean {
  if (organizer && !isRobot(organizer) && !isProgram(organizer))
    return domainOf(address) === domainOf(organizer.address);
  const label = domainLabel(address);
  const said = fold(`${summary} ${description.slice(0, 500)}`).replaceAll(' ', '');
  return label !== undefined && said.includes(label.replaceAll('-', ''));
}

function isGreetedAs({ name, address }: Mailbox, greeted: string): boolean {
  const [first = ''] = fold(greeted).split(' ');
  const [local = ''] = address.toLowerCase().split('@');
  return fold(spokenName(name)).split(' ').includes(first) || local.startsWith(first);
}

/** The whole names that a title gives to the guest: `Ananya Deshmukh and Rohan Abidi`, of whom one calls. */
function titleNames({ form, events }: Message): readonly string[] {
  const event = events[0];
  if (form !== 'calendar' || !event || event.attendees.length > 0) return [];
  const names = namesIn(event.summary).map(({ name }) => name);
  const greeted = greetedIn(passageOf('DESCRIPTION', event.description));
  const named = names.filter((name) => greeted.some((one) => fold(name).split(' ').includes(fold(one))));
  if (named.length > 0) return named;
  const host = (name: string) =>
    [event.location, event.description].some((text) =>
      new RegExp(
        `${name.replace(/[^\p{L} ]/gu, '.')}(?: will|'ll| wird| va | te | vai |${inviting})`,
        'u',
      ).test(text),
    );
  // `Entretien Mme Kaboré / documentaliste`, to which somebody else invites.
  const isOthers = new RegExp(inviting, 'u').test(event.description) && !names.some(host);
  if (isOthers && names.length === 1 && !companion.test(event.summary)) return names;
  return names.length === 2 ? names.filter((name) => !host(name)).slice(0, names.some(host) ? 2 : 0) : [];
}

/** Behind somebody's name, as Zoom and others write it, that they invite. */
const inviting =
  ' (?:is inviting you|vous invite|lädt (?:Sie|dich)|(?:te|le|lo|la|os) (?:está invitando|invita)|está (?:te )?(?:convidando|a convidar)|convida)';

/** That a title says with whom one speaks. */
const companion = /(?<!\p{L})(?:with|w\/|mit|avec|con|com)\s(?=\p{Lu})/iu;

const greetings = languages.flatMap(({ greetings: words }) => words).join('|');
const greetedName = new RegExp(
  `^\\s*(?:(?:${greetings})(?: again)?,?\\s+)?(?<name>\\p{Lu}[\\p{Ll}\\p{M}'-]{1,15}(?: \\p{Lu}[\\p{Ll}\\p{M}'-]{1,20}){0,2})\\s*[,:!–-]`,
  'iu',
);

/** Whom the first line of a letter greets: `Hi Meera,`, or `Meera,`. */
export function greetedIn({ text }: Passage): readonly string[] {
  const name = greetedName.exec(text.slice(0, 120))?.groups?.name;
  // `Payroll Specialist - interview with Dana Okafor` greets nobody.
  if (name === undefined || namesJob(name)) return [];
  return name.split(' ').every((word) => isFirstName(word) || isPersonName(`${word} ${word}`)) ? [name] : [];
}
