import { dayOf, type PlainDate } from '../calendar.ts';
import type { Settings } from '../config.ts';
import { dayLength } from '../exactTime.ts';
import type { Entry } from '../log/entry.ts';
import type { Process } from '../log/log.ts';
import { lastDayIn } from '../notes/notes.ts';
import type { ProcessSurroundings } from './decideProcess.ts';
import { isLetterKind, type LetterKind, letterKindRow } from './letterKinds.ts';
import { longestWait } from './rules.ts';
import { basisOf } from './situation.ts';

/** More days than a moment and the civil date of it lie apart in any zone, whatever the hours. */
export const zoneMargin = 3;

/**
 * Whether a process is so long over that none of its letters can be owed any more, by any calendar: every day that it names lies
 * further back than any letter waits. It may still be one that nobody ever answered (`checkIns`). Who still waits is told of an
 * open offer, however long it has been.
 */
export function isOver(process: Process, { log, context, offers }: ProcessSurroundings): boolean {
  if (offers.length > 0 && process.rounds.some(mayAwaitWord)) return false;
  const { now } = basisOf(context);
  const limit = Math.floor(now.epochMilliseconds / dayLength) - daysOfWaiting(context.settings) - zoneMargin;
  const isPast = (date: PlainDate | 'unknown' | undefined) =>
    date === undefined || date === 'unknown' || dayOf(date) < limit;
  return process.rounds.every(
    (entry) =>
      isPast(entry.date?.value.date) &&
      isPast(entry.decisionBy?.value) &&
      isPast(entry.offerBy?.value) &&
      isPast(entry.outcomeSince?.value) &&
      isPast(entry.tasks && lastDayIn(entry.tasks.notes)) &&
      entry.records.every(
        ({ sent, snoozed, replied }) => isPast(sent) && isPast(snoozed) && isPast(replied),
      ) &&
      log.lettersOf(entry).every(({ sent }) => isPast(sent?.value)),
  );
}

/** The letters that say of a process that is over whether anybody ever answered. */
export const checkIns: ReadonlySet<LetterKind> = new Set(['check-in', 'second-check-in']);

/** Whether one may wait for their word about an interview. */
export function mayAwaitWord({ outcome }: Entry): boolean {
  return outcome === 'blank' || (outcome !== 'unclear' && ['waiting', 'on hold'].includes(outcome.value));
}

const knownWaits = new WeakMap<Settings, number>();

/** In how many days every letter that the settings want has lapsed, whatever it counts from. */
function daysOfWaiting(settings: Settings): number {
  const known = knownWaits.get(settings);
  if (known !== undefined) return known;
  const isWanted = (id: string) =>
    !isLetterKind(id) || !letterKindRow(id).optional || settings.optionalLetters.includes(id);
  const days = Math.ceil(longestWait(settings, isWanted) / dayLength) + settings.onHoldDays;
  knownWaits.set(settings, days);
  return days;
}
