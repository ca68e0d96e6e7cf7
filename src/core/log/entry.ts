import type { CivilDate, PlainDate } from '../calendar.ts';
import type { NotedAnswerBy } from '../notes/notedAnswerBy.ts';
import type { NotedHearing } from '../notes/notedHearing.ts';
import type { NotedLetter } from '../notes/notedLetters.ts';
import type { NotedPeople } from '../notes/notedPeople.ts';
import type { TaskNotes } from '../notes/taskNotes.ts';
import type { Person } from '../people/people.ts';
import type { Located, Range } from '../text.ts';
import type { Doubts } from './doubt.ts';
import type { InterviewId } from './interviewId.ts';
import type { FollowUpRecord } from './records.ts';
import type { Sighting } from './sighting.ts';
import type { WrittenOutcome } from './writtenOutcome.ts';

/** One interview, as its file says it. What is blank, unknown or unreadable is undefined. */
export interface Entry {
  readonly id: InterviewId;
  /** What tells it from the others where its file holds several: `2026-11-19`. */
  readonly part: string | undefined;
  /** Whether it is the row of a table about many companies; one of its company's own files tells more of the same interviews. */
  readonly isRow?: true;
  /** Whether a note about its company alone gives it by labels: that tells as much as a file with front matter. */
  readonly isOfNote?: true;
  /** Path of the file inside the log, with `/`. */
  readonly path: string;
  readonly company: Located<string> | undefined;
  /** The same for every spelling of the company's name; empty without one. */
  readonly companyKey: string;
  readonly role: Located<string> | undefined;
  readonly date: Located<CivilDate> | undefined;
  /** The day that its file says and when its notes say one will hear, where another file says that it was moved, and the line there. */
  readonly movedFrom?: Pick<Entry, 'noted'> & {
    readonly date: Located<CivilDate>;
    readonly path: string;
    readonly line: number;
  };
  readonly outcome: WrittenOutcome;
  /** What its file says came of it, where another file says that they said no or called it off, and the line there. */
  readonly outcomeTold?: {
    readonly outcome: WrittenOutcome;
    /** The day on which that is told. */
    readonly day: PlainDate;
    readonly path: string;
    readonly line: number;
  };
  /** Whether that is what the file says as a whole, of the last of several interviews. */
  readonly isOutcomeOfFile: boolean;
  readonly round: Located<string> | undefined;
  readonly interviewers: readonly Person[];
  readonly contact: Person | undefined;
  readonly referrer: Person | undefined;
  readonly decisionBy: Located<PlainDate> | undefined;
  /** When the notes say the writer will hear, where nothing else says it; its range counts from the start of the file. */
  readonly noted: NotedHearing | undefined;
  /** The letters that the notes tell to have gone out; their ranges count from the start of the file. */
  readonly notedLetters: readonly NotedLetter[];
  /** Whom the notes tell to have been met, where no field names anybody; its ranges count from the start of the file. */
  readonly notedPeople: NotedPeople | undefined;
  readonly offerBy: Located<PlainDate> | undefined;
  /** A day that may be that of `offerBy`, where that is not said. */
  readonly unsureDeadline: UnsureDeadline | undefined;
  /** By when the notes say that the offer is to be answered, where nothing else says it; its range counts from the start of the file. */
  readonly notedAnswerBy: NotedAnswerBy | undefined;
  /** The notes where they may tell of something promised in plain words; else not kept in memory. */
  readonly promisingNotes: string | undefined;
  readonly outcomeSince: Located<PlainDate> | undefined;
  /** The day on which the notes tell of an answer, where the outcome says that the writer waits. */
  readonly heardOn: PlainDate | undefined;
  /** The day on which the writer means to follow up, and what they mean to do. */
  readonly followUpBy: Located<PlainDate> | undefined;
  readonly nextAction: string | undefined;
  readonly viaAgency: boolean;
  readonly interested: Located<'yes' | 'no' | 'unsure'> | undefined;
  /** Minutes. */
  readonly duration: number;
  readonly timeZone: string | undefined;
  readonly country: Located<string> | undefined;
  readonly template: string | undefined;
  readonly language: string | undefined;
  /** Where it takes place, or else the link to join by. */
  readonly place: string | undefined;
  /** Of the calendar invitation that it was made from. */
  readonly calendarUid: string | undefined;
  /** How often the calendar had changed that invitation; 0 where nothing is written. */
  readonly calendarSequence: number;
  readonly records: readonly FollowUpRecord[];
  /**
   * The sections of the Markdown body that may hold an unticked task that is promised, as far as they tell of one. Other bodies are
   * not kept in memory.
   */
  readonly tasks: TaskNotes | undefined;
  /** Where its notes stand: the Markdown body, or its own part of it. */
  readonly notes: Range;
  /** What its item or row notes beside that, as Markdown. */
  readonly remarks: string;
  /** Where to point when nothing better is known: the first field. */
  readonly range: Range;
}

/** A day beside an offer that may be the one by which it must be answered, under a name that may mean another. */
export interface UnsureDeadline {
  readonly key: string;
  readonly keyRange: Range;
  readonly day: Located<PlainDate>;
}

/** What a file is to the log. Doubts are about that file; a file that holds neither entries nor a letter raises none. */
export type EntryReading =
  | { readonly kind: 'entries'; readonly entries: readonly Entry[]; readonly doubts: Doubts | undefined }
  | { readonly kind: 'unreadable'; readonly doubts: Doubts }
  /** `isDeclined` where it says that it is no interview of one's own. */
  | { readonly kind: 'other'; readonly sighting?: Sighting | undefined; readonly isDeclined?: true };

/** The Markdown that an entry's file says about its interview; offsets in it count from `notes.start`. */
export function notesOf({ notes, remarks }: Pick<Entry, 'notes' | 'remarks'>, text: string): string {
  const own = text.slice(notes.start, notes.end);
  return remarks === '' ? own : `${own}\n\n${remarks}\n`;
}

/** Everybody whom an entry names, the contact first. */
export function peopleOf({ contact, interviewers, referrer }: Entry): readonly Person[] {
  return [contact, ...interviewers, referrer].filter((person) => person !== undefined);
}
