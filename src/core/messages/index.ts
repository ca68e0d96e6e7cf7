/** The door to what reads messages; a face loads it by `src/lazy/messages.ts`, with the parsers. */

export { readDate } from '../dateReading.ts';
export { type Sentence, sentence } from '../text.ts';
export { type KnownProcess, knownProcesses } from './known.ts';
export type { Attendee, CalendarEvent, CalendarTime, Mailbox, Message } from './message.ts';
export { type Proposal, type ProposedEntry, proposalOf, type Source } from './proposal.ts';
export { keepQuote, messageQuote } from './quote.ts';
export type { Found, MessageKind, MessageReading, NamedPerson, Place, Question, Words } from './reading.ts';
export { messageKinds } from './reading.ts';
export { readMessage } from './readMessage.ts';
export type { ReaderContext } from './view.ts';
