import { changeOf } from '../actions/action.ts';
import { setIn } from '../actions/setOutcome.ts';
import { type CivilDate, daysBetween, isoOf, isTimeZone, momentOf, type PlainDate } from '../calendar.ts';
import { movedInterview } from '../editing/movedInterview.ts';
import { fieldIn } from '../interviews/fieldIn.ts';
import type { Interview } from '../interviews/interview.ts';
import type { EntryField } from '../log/fields.ts';
import type { InterviewId } from '../log/interviewId.ts';
import { writtenOutcome } from '../log/writtenOutcome.ts';
import { type Changed, type Source, unchanged } from './changed.ts';
import type { KnownProcess } from './known.ts';
import type { ProposalContext } from './proposalContext.ts';
import type { Found, MessageReading, Words } from './reading.ts';

/** The interview of the log that an invitation is to: the same in the calendar, or the same day. */
export function sameMeeting(reading: MessageReading, { process }: KnownProcess): InterviewId | undefined {
  const uid = reading.uid?.value;
  return process.rounds.find(
    ({ calendarUid, date }) =>
      (uid !== undefined && calendarUid === uid) ||
      (date !== undefined && reading.start?.value.date.equals(date.value.date) === true),
  )?.id;
}

/**
 * Whether what a calendar says is not of this interview: the calendar has another number for it; or it was held, and nothing speaks of a
 * change but that the calendar counts one, as programs and people change invitations before they send them.
 */
export function isOtherMeeting(
  { uid, kind }: MessageReading,
  { entry: round }: Interview,
  day: PlainDate,
): boolean {
  if (uid === undefined || round.calendarUid === uid.value) return false;
  if (round.calendarUid !== undefined) return true;
  const isHeld = round.date !== undefined && daysBetween(round.date.value.date, day) > 0;
  return isHeld && kind.value === 'update' && kind.words.place === 'METHOD';
}

/** What an invitation, or its update, says otherwise than the entry: its time, and whom nobody wrote down yet. */
export function changesOfMeeting(
  reading: MessageReading,
  interview: Interview,
  context: ProposalContext,
): Changed {
  const { entry: round } = interview;
  const fields: Source[] = [];
  const set = (field: EntryField, value: string, words: Words) => fields.push({ field, value, words });
  const { start, timeZone, duration, uid } = reading;
  const when = start && dateOf(start, timeZone, context);
  const zone =
    (timeZone?.certainty === 'certain' ? timeZone.value : undefined) ?? round.timeZone ?? context.zone;
  const isSame =
    when !== undefined &&
    round.date !== undefined &&
    isSameTime(when, zone, round.date.value, round.timeZone ?? context.zone);
  // A day without its hour takes the place of no hour.
  const isLess =
    when !== undefined &&
    when.time === undefined &&
    round.date?.value.time !== undefined &&
    round.date.value.date.equals(when.date);
  if (start && when && !isSame && !isLess) set('date', isoOf(when), start.words);
  if (
    start &&
    when?.time &&
    timeZone?.certainty === 'certain' &&
    timeZone.value !== (round.timeZone ?? context.zone) &&
    !(isSame && hasZone(round.date?.value))
  )
    set('time-zone', timeZone.value, timeZone.words);
  if (duration?.certainty === 'certain' && duration.value !== round.duration)
    set('duration', String(duration.value), duration.words);
  if (uid && round.calendarUid !== uid.value) set('calendar-uid', uid.value, uid.words);
  const version = changedSequence(reading, interview);
  if (version) set('calendar-sequence', String(version.value), version.words);
  const isOff = writtenOutcome(round) === 'cancelled';
  if (isOff && start && when && reading.kind.certainty === 'certain') set('outcome', 'upcoming', start.words);
  if (fields.length === 0) return unchanged;
  // By its day an interview is known among others of a file, so that is set last.
  const ordered = fields.toSorted((a, b) => Number(a.field === 'date') - Number(b.field === 'date'));
  const changes = ordered.map(({ field, value }) =>
    field === 'outcome' ? setIn(interview, field, value) : fieldIn(interview, field, value),
  );
  const moved =
    when && fields.some(({ field }) => field === 'date')
      ? movedInterview(interview, when, context.evaluation.log)
      : [];
  const ofRecords = moved.filter(({ path }) => path === round.path).flatMap((change) => change.changes);
  return {
    changes: [
      changeOf(interview, ...ofRecords, ...changes),
      ...moved.filter(({ path }) => path !== round.path),
    ],
    sources: fields,
  };
}

/** How often the calendar has changed the invitation, where the entry says otherwise. */
function changedSequence(
  { uid, sequence }: MessageReading,
  { entry: round }: Interview,
): Found<number> | undefined {
  if (!uid || sequence?.value === round.calendarSequence) return undefined;
  const isNever = sequence === undefined && (round.calendarSequence === 0 || round.calendarUid !== uid.value);
  return isNever ? undefined : (sequence ?? { value: 0, certainty: 'certain', words: uid.words });
}

/** What is written of the invitation beside an outcome: how often it was changed by then. */
export function sequenceChange(reading: MessageReading, round: Interview): Changed {
  const version = changedSequence(reading, round);
  if (!version || round.entry.calendarUid !== reading.uid?.value) return unchanged;
  const value = String(version.value);
  return {
    changes: [changeOf(round, fieldIn(round, 'calendar-sequence', value))],
    sources: [{ field: 'calendar-sequence', value, words: version.words }],
  };
}

/** Whether the calendar has changed an invitation since the one that was read: it may arrive late, or be pasted again. */
export function isOutdated({ uid, sequence }: MessageReading, { entry: round }: Interview): boolean {
  return (
    uid !== undefined && round.calendarUid === uid.value && (sequence?.value ?? 0) < round.calendarSequence
  );
}

/** Whether a zone stands behind a time. */
function hasZone(said: CivilDate | undefined): boolean {
  return said?.zone !== undefined || said?.offset !== undefined;
}

/** Whether `when`, in `zone`, is the time that an entry says in its own way: with a zone or an offset behind it, or in `timeZone`. */
function isSameTime(when: CivilDate, zone: string, said: CivilDate, timeZone: string): boolean {
  if (!when.time || !said.time) return isoOf({ date: when.date, time: when.time }) === isoOf(said);
  if (zone === timeZone && !hasZone(said)) return isoOf(when) === isoOf(said);
  if (!isTimeZone(zone) || !isTimeZone(timeZone)) return false;
  return (
    momentOf(when, zone, when.time).epochMilliseconds ===
    momentOf(said, timeZone, said.time).epochMilliseconds
  );
}

/** The start as an entry says it. Where the zone is only likely, the hour would be another one somewhere else: the day alone is sure. */
export function dateOf(
  start: Found<CivilDate>,
  zone: Found<string> | undefined,
  { zone: own }: ProposalContext,
): CivilDate | undefined {
  const { date, time } = start.value;
  if (start.certainty !== 'certain')
    return (start.others ?? []).every((other) => other.date.equals(date)) ? { date } : undefined;
  const isZoneSure = zone === undefined || zone.certainty === 'certain' || zone.value === own;
  return time && isZoneSure ? { date, time } : { date };
}
