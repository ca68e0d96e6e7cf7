import { dayOf, type PlainDate } from '../calendar.ts';
import type { Settings } from '../config.ts';
import { dayLength } from '../exactTime.ts';
import { basisOf, type EvaluationContext } from '../interviews/context.ts';
import type { Interview } from '../interviews/interview.ts';
import { isLetterKind, kindOf, kindsWith, longestWait } from '../kinds/index.ts';
import type { Process } from '../log/company.ts';
import { copiesAmong } from '../log/copies.ts';
import type { Log } from '../log/log.ts';
import { isOfNotes, type WithOutcome, writtenOutcome } from '../log/writtenOutcome.ts';
import { lastDayIn } from '../notes/notes.ts';

/** More days than a moment and the civil date of it lie apart in any zone, whatever the hours. */
export const zoneMargin = 3;

/**
 * Whether a process is so long over that none of its letters can be owed any more, by any calendar: every day that it names lies
 * further back than any letter waits. It may still be one that nobody ever answered (`asksForWord`). Who still waits is told of
 * an open offer, however long it has been.
 */
export function isSettled(
  process: Process,
  {
    log,
    context,
    offers,
  }: {
    readonly log: Log;
    readonly context: EvaluationContext;
    readonly offers: readonly Interview[];
  },
): boolean {
  if (offers.length > 0 && process.rounds.some(mayAwaitWord)) return false;
  const { now } = basisOf(context);
  const limit = Math.floor(now.epochMilliseconds / dayLength) - daysOfWaiting(context.settings) - zoneMargin;
  const isPast = (date: PlainDate | 'unknown' | undefined) =>
    date === undefined || date === 'unknown' || dayOf(date) < limit;
  return process.rounds.every(
    (entry) =>
      isPast(entry.date?.value.date) &&
      isPast(entry.decisionBy?.value) &&
      isPast(entry.noted?.days.at(-1)) &&
      isPast(entry.offerBy?.value) &&
      isPast(entry.outcomeSince?.value) &&
      isPast(entry.followUpBy?.value) &&
      isPast(entry.tasks && lastDayIn(entry.tasks.notes)) &&
      entry.records.every(
        ({ sent, snoozed, replied }) => isPast(sent) && isPast(snoozed) && isPast(replied),
      ) &&
      log.lettersOf(entry).every(({ sent }) => isPast(sent?.value)),
  );
}

/**
 * Whether nothing can be found of a settled process, told from what its entries say: each names how it ended, and nothing that
 * may disagree with it.
 */
export function isBeyondDoubt({ rounds }: Process, log: Log): boolean {
  return (
    rounds.every(
      (entry) =>
        !mayAwaitWord(entry) &&
        writtenOutcome(entry) !== 'upcoming' &&
        entry.records.length === 0 &&
        !entry.offerBy &&
        !entry.country &&
        log.lettersOf(entry).length === 0,
    ) && copiesAmong(rounds).size === 0
  );
}

/** The letters that say of a settled process whether anybody ever answered. */
export const asksForWord = kindsWith((kind) => kind.asksForWord);

/** Whether the writer may wait for word about an interview. */
export function mayAwaitWord({ outcome }: WithOutcome): boolean {
  return (
    outcome === 'blank' ||
    isOfNotes(outcome) ||
    (typeof outcome === 'object' && ['waiting', 'on hold'].includes(outcome.value))
  );
}

const knownWaits = new WeakMap<Settings, number>();

/** In how many days every letter that the settings want has lapsed, whatever it counts from. */
function daysOfWaiting(settings: Settings): number {
  const known = knownWaits.get(settings);
  if (known !== undefined) return known;
  const isWanted = (id: string) =>
    !isLetterKind(id) || !kindOf(id).optional || settings.optionalLetters.includes(id);
  const days = Math.ceil(longestWait(settings, isWanted) / dayLength) + settings.onHoldDays;
  knownWaits.set(settings, days);
  return days;
}
