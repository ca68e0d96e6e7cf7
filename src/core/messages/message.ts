import type { CivilDate } from '../calendar.ts';
import type { Sentence } from '../text.ts';

/** Somebody's address, with the name that stands beside it. Either may be empty. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** A day and perhaps a time as a calendar gives it. */
export interface CalendarTime {
  readonly value: CivilDate;
  /** The zone that the calendar names, as it is written: `Europe/Berlin`, `W. Europe Standard Time`, `Customized Time Zone`. */
  readonly zone?: string | undefined;
  /** What the calendar itself says that this zone is ahead of UTC at that time, as `+01:00`. */
  readonly zoneOffset?: string | undefined;
}

/** Whoever a calendar asks to come. */
export interface Attendee extends Mailbox {
  /** `INDIVIDUAL`, `ROOM`, `RESOURCE`, `GROUP`; upper case. */
  readonly type: string;
  /** `REQ-PARTICIPANT`, `NON-PARTICIPANT`, ...; upper case. */
  readonly role: string;
  /** `ACCEPTED`, `DECLINED`, ...; upper case. */
  readonly status: string;
}

/** One meeting of a calendar (RFC 5545). */
export interface CalendarEvent {
  /** What is to be done with it: `REQUEST`, `CANCEL`, `PUBLISH`, `REPLY`, ...; upper case, empty where the calendar says nothing. */
  readonly method: string;
  readonly uid: string;
  /** How often it was changed. */
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  /** The address of a conference that a property of its own gives. */
  readonly conference: string;
  readonly start: CalendarTime | undefined;
  /** Minutes. */
  readonly duration: number | undefined;
  readonly organizer: Mailbox | undefined;
  readonly attendees: readonly Attendee[];
  readonly recurs: boolean;
  /** When it was sent. */
  readonly stamp: CivilDate | undefined;
  /** The zone that the calendar shows its times in, where it says so. */
  readonly shownZone: string | undefined;
}

/** A mail, an invitation or a pasted text as plain data: nothing in it is code, a path or a command. */
export interface Message {
  readonly form: 'mail' | 'calendar' | 'text';
  readonly from: Mailbox | undefined;
  readonly replyTo: Mailbox | undefined;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject: string;
  /** When it was sent, with the offset of the sender's clock. */
  readonly sent: CivilDate | undefined;
  /** The text, HTML as text; line ends are LF. */
  readonly text: string;
  readonly events: readonly CalendarEvent[];
  /** The country of the language that the sender's program says it writes: `CH` of `Content-Language: fr-CH`. */
  readonly region?: string | undefined;
  /** Sent to many: a list, a newsletter, an alert. */
  readonly isBulk: boolean;
  /** An answer that a machine gave by itself. */
  readonly isAutomaticReply: boolean;
  /** What could not be read, as sentences. */
  readonly problems: readonly Sentence[];
}
