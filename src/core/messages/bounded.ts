import { startWithin } from '../text.ts';
import type { CalendarEvent, Mailbox, Message } from './message.ts';

/** In bytes: a subject, a title or a place is shorter, and patterns take long over long lines. */
const longestLine = 250;

/** In bytes of a name or an address. */
const longestName = 120;

/** In characters of the text of a mail or an invitation. */
const longestText = 40_000;

/** More of them are an event for many. */
const mostPeople = 100;

/** A message of the length that people write; of a longer one only the beginning of each part is read. */
export function boundedMessage(message: Message): Message {
  return {
    ...message,
    from: message.from && boundedMailbox(message.from),
    replyTo: message.replyTo && boundedMailbox(message.replyTo),
    to: message.to.slice(0, mostPeople).map(boundedMailbox),
    cc: message.cc.slice(0, mostPeople).map(boundedMailbox),
    subject: startWithin(longestLine, message.subject),
    text: withoutLongWords(message.text.slice(0, longestText)),
    events: message.events.map(boundedEvent),
  };
}

/** An address of the web, or a word that is longer than any that people write: patterns try each of its letters as a start. */
const longWords = /https?:\S{1,2000}|[\p{L}\p{N}\p{M}'’.+ー・-]{101,}/gu;

/** The same length, so that words are where they were. */
function withoutLongWords(text: string): string {
  return text.replace(longWords, (word) =>
    /^https?:/.test(word) ? word : word.slice(0, 100).padEnd(word.length),
  );
}

function boundedEvent(event: CalendarEvent): CalendarEvent {
  return {
    ...event,
    uid: startWithin(longestLine, event.uid),
    summary: startWithin(longestLine, event.summary),
    location: startWithin(2 * longestLine, event.location),
    description: withoutLongWords(event.description.slice(0, longestText)),
    organizer: event.organizer && boundedMailbox(event.organizer),
    attendees: event.attendees
      .slice(0, mostPeople)
      .map((person) => ({ ...person, ...boundedMailbox(person) })),
  };
}

function boundedMailbox({ name, address }: Mailbox): Mailbox {
  return { name: startWithin(longestName, name), address: startWithin(longestName, address) };
}
