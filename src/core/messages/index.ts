/** The door to what reads messages; a face loads it by `src/lazy/messages.ts`, with the parsers. */

export { readDate } from '../dateReading.ts';
export type { Sentence } from '../text.ts';
export type { Source } from './changed.ts';
export type { Attendee, CalendarEvent, CalendarTime, Mailbox, Message } from './message.ts';
export { messageProblems } from './problems.ts';
export { type Proposal, proposalOf } from './proposal.ts';
export { holdsQuote, keepQuote, messageQuote } from './quote.ts';
export type { Found, MessageKind, MessageReading, NamedPerson, Words } from './reading.ts';
export { messageKinds } from './reading.ts';
export { readMessage } from './readMessage.ts';
