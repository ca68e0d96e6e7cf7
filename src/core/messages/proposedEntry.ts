import { isoOf } from '../calendar.ts';
import type { EntryField } from '../log/fields.ts';
import { type NewEntry, newEntryText } from '../newFiles/newEntry.ts';
import { samePerson } from '../people/people.ts';
import type { Source } from './changed.ts';
import type { KnownProcess } from './known.ts';
import { dateOf } from './meeting.ts';
import { personText } from './personText.ts';
import type { ProposalContext } from './proposalContext.ts';
import type { Found, MessageReading, NamedPerson } from './reading.ts';

/** A new entry as it is proposed: a draft that nobody has saved. */
export interface ProposedEntry {
  readonly entry: NewEntry;
  readonly text: string;
  readonly sources: readonly Source[];
}

/** The new entry for a meeting. Company and role are spelled as the log does, so that it joins its process. */
export function entryFor(
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
    calendarSequence: sure('calendar-sequence', reading.sequence) ? reading.sequence?.value : undefined,
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
