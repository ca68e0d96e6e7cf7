import type { CivilDate, PlainDate } from '../calendar.ts';
import type { Range, Sentence } from '../text.ts';

/** The part of a message in which words stand: its text, a header, or a property of its calendar. */
export type Place =
  | 'text'
  | 'subject'
  | 'from'
  | 'to'
  | 'date'
  | 'SUMMARY'
  | 'DESCRIPTION'
  | 'LOCATION'
  | 'DTSTART'
  | 'DTEND'
  | 'DTSTAMP'
  | 'ORGANIZER'
  | 'ATTENDEE'
  | 'METHOD'
  | 'UID'
  | 'SEQUENCE'
  | 'CONFERENCE';

/** The words that something was read from. */
export interface Words {
  readonly place: Place;
  /** Where they stand in that part, in UTF-16 offsets. */
  readonly range: Range;
  /** As they stand there. */
  readonly text: string;
}

/** A value with the words it came from. Where it is only likely, it is asked about and never written by itself. */
export interface Found<Value> {
  readonly value: Value;
  readonly certainty: 'certain' | 'likely';
  readonly words: Words;
  /** What else the words can mean. */
  readonly others?: readonly Value[];
}

/** THE kinds of messages. */
export const messageKinds = [
  'invitation',
  'update',
  'cancellation',
  'rejection',
  'offer',
  'next-round',
  'on-hold',
  'reschedule',
  'question',
  'none',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** Somebody whom a message names. */
export interface NamedPerson {
  readonly name: string;
  readonly email?: string | undefined;
  readonly title?: string | undefined;
}

/** What is to be asked, with the answers there are; without any it is for the person to say. */
export interface Question {
  readonly about: keyof MessageValues | 'kind';
  readonly sentence: Sentence;
}

/** The values that a message may give; each is blank where nothing was read. */
export interface MessageValues {
  readonly company?: Found<string> | undefined;
  /** The sender is an agency that writes for the company. */
  readonly viaAgency?: Found<boolean> | undefined;
  readonly role?: Found<string> | undefined;
  readonly round?: Found<string> | undefined;
  /** When the interview begins, as the clock shows it in `timeZone`. */
  readonly start?: Found<CivilDate> | undefined;
  /** IANA. */
  readonly timeZone?: Found<string> | undefined;
  /** Minutes. */
  readonly duration?: Found<number> | undefined;
  /** The times they offer to choose from, where there are several. */
  readonly choices: readonly Found<CivilDate>[];
  readonly interviewers: readonly Found<NamedPerson>[];
  readonly contact?: Found<NamedPerson> | undefined;
  /** Who else wrote: whoever the contact passed on. */
  readonly others: readonly Found<NamedPerson>[];
  readonly location?: Found<string> | undefined;
  readonly link?: Found<string> | undefined;
  readonly sentOn?: Found<PlainDate> | undefined;
  /** The day by which they promise word. */
  readonly hearBy?: Found<PlainDate> | undefined;
  /** The day by which they want an answer. */
  readonly answerBy?: Found<PlainDate> | undefined;
  readonly uid?: Found<string> | undefined;
  /** How often the calendar had changed the invitation; blank where never. */
  readonly sequence?: Found<number> | undefined;
}

/** What a message says, as far as rules can read it. */
export interface MessageReading extends MessageValues {
  readonly kind: Found<MessageKind>;
  /** ISO 639-1; undefined where no language is told. */
  readonly language: string | undefined;
  readonly questions: readonly Question[];
  /** What could not be read of it. */
  readonly problems: readonly Sentence[];
}
