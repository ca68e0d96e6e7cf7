import {
  comingInterviews,
  compareText,
  type FollowUpGroup,
  filesHidingLetters,
  type Interview,
  type Obligation,
  type PlainDate,
  type SentEarlier,
  sentEarlier,
} from '../../core/startup.ts';
import { argumentOf } from '../commands/target.ts';
import type { FolderLog } from '../index/folderLog.ts';

/** What the view shows. */
export type Element =
  | Notice
  | OfferRow
  | Group
  | Row
  | ComingGroup
  | Meeting
  | SentEarlierGroup
  | SentRow
  | NotCountedGroup
  | Note;

/** That letters may be missing, as notes cannot be read in full. */
export interface Notice {
  readonly kind: 'notice';
  /** How many there are. */
  readonly notes: number;
}

/** An offer that is still to answer. */
export interface OfferRow {
  readonly kind: 'offer';
  readonly log: FolderLog;
  readonly offer: Interview;
  /** The last day for that. */
  readonly day: PlainDate;
  /** What its actions hand to their commands. */
  readonly uri: string;
  readonly interview: string;
}

/** The offers of some logs whose day to answer lies ahead, the nearest first. */
export function offerRows(logs: readonly FolderLog[]): readonly OfferRow[] {
  return logs
    .flatMap((log) =>
      log.evaluation.offers.flatMap((offer): OfferRow[] => {
        const { path, id, offerBy } = offer.entry;
        const uri = log.uriOf(path).toString();
        return offerBy ? [{ kind: 'offer', log, offer, day: offerBy.value, uri, interview: id }] : [];
      }),
    )
    .toSorted((a, b) => compareText(a.day.toString(), b.day.toString()));
}

/** A letter and the log it is of. */
export interface Letter {
  readonly log: FolderLog;
  readonly obligation: Obligation;
}

/** Letters that belong together. */
export interface Group extends FollowUpGroup<Letter> {
  readonly kind: 'group';
}

/** A letter as it is shown. */
export interface Row extends Letter {
  readonly kind: 'row';
  /** What the inline actions hand to their commands. */
  readonly uri: string;
  readonly interview: string;
  readonly letter: string;
  readonly to: string | undefined;
}

/** A letter as a row. */
export function rowOf({ log, obligation }: Letter): Row {
  return { kind: 'row', log, obligation, ...argumentOf({ log, obligation }) };
}

/** The interviews to come, together. */
export interface ComingGroup {
  readonly kind: 'coming';
  /** Soonest first; never empty. */
  readonly meetings: readonly Meeting[];
}

/** An interview to come as it is shown. */
export interface Meeting {
  readonly kind: 'meeting';
  readonly log: FolderLog;
  readonly upcoming: Interview;
  /** What its actions hand to their commands. */
  readonly uri: string;
  readonly interview: string;
}

/** The interviews to come of some logs; undefined where there are none. */
export function comingGroup(logs: readonly FolderLog[]): ComingGroup | undefined {
  const meetings = logs
    .flatMap((log) => comingInterviews(log.evaluation.interviews).map((upcoming) => meetingOf(log, upcoming)))
    .toSorted((a, b) => a.upcoming.start.epochMilliseconds - b.upcoming.start.epochMilliseconds);
  return meetings.length > 0 ? { kind: 'coming', meetings } : undefined;
}

function meetingOf(log: FolderLog, upcoming: Interview): Meeting {
  const { path, id } = upcoming.entry;
  return { kind: 'meeting', log, upcoming, uri: log.uriOf(path).toString(), interview: id };
}

/** Letters that went out and are listed nowhere else any more, together. */
export interface SentEarlierGroup {
  readonly kind: 'sent earlier';
  /** The latest first; never empty. */
  readonly letters: readonly SentRow[];
}

/** Such a letter as it is shown. */
export interface SentRow {
  readonly kind: 'sent';
  readonly log: FolderLog;
  readonly sent: SentEarlier;
  /** What its actions hand to their commands. */
  readonly uri: string;
  readonly interview: string;
}

/** The letters of some logs that are listed nowhere else any more; undefined where there are none. */
export function sentEarlierGroup(logs: readonly FolderLog[]): SentEarlierGroup | undefined {
  const letters = logs.flatMap((log) =>
    sentEarlier(log.evaluation.interviews, log.evaluation.obligations).map((sent): SentRow => {
      const { path, id } = sent.interview.entry;
      return { kind: 'sent', log, sent, uri: log.uriOf(path).toString(), interview: id };
    }),
  );
  return letters.length > 0 ? { kind: 'sent earlier', letters } : undefined;
}

/** The notes that look like interviews and are not counted, together. */
export interface NotCountedGroup {
  readonly kind: 'not counted';
  /** In the order of paths; never empty. */
  readonly notes: readonly Note[];
}

/** A note that looks like an interview as it is shown. */
export interface Note {
  readonly kind: 'note';
  readonly path: string;
  /** What in it speaks of an interview. */
  readonly said: string;
  /** What its actions hand to their commands. */
  readonly uri: string;
}

/** The notes of some logs that look like interviews and are not counted; undefined where there are none. */
export function notCountedGroup(logs: readonly FolderLog[]): NotCountedGroup | undefined {
  const notes = logs.flatMap((log) =>
    log.evaluation.notCounted.map(
      ({ path, sighting }): Note => ({
        kind: 'note',
        path,
        said: sighting.said,
        uri: log.uriOf(path).toString(),
      }),
    ),
  );
  return notes.length > 0 ? { kind: 'not counted', notes } : undefined;
}

/** What is said above the letters where notes cannot be read in full; undefined where all can. */
export function noticeOf(logs: readonly FolderLog[]): Notice | undefined {
  // Of the doubted files alone: to put together all findings at each change takes as long as the log is.
  const notes = logs.flatMap(({ evaluation }) =>
    filesHidingLetters([...evaluation.log.doubted.keys()].flatMap(evaluation.findingsOf)),
  ).length;
  return notes === 0 ? undefined : { kind: 'notice', notes };
}
