import { Temporal } from 'temporal-polyfill';
import { compareText } from '../text.ts';
import { type Entry, peopleOf } from './entry.ts';
import type { Outcome } from './outcomes.ts';

const midnight = new Temporal.PlainTime();

/** By civil date and time; an entry without a date comes first, so that it never counts as a later round. */
export function compareDates(a: Entry, b: Entry): number {
  const [first, second] = [a.date?.value, b.date?.value];
  if (!first || !second) return Number(first !== undefined) - Number(second !== undefined);
  return (
    Temporal.PlainDate.compare(first.date, second.date) ||
    Temporal.PlainTime.compare(first.time ?? midnight, second.time ?? midnight)
  );
}

/**
 * The order of the rounds of a process: by date, and of several at one minute the one behind which the process can still go on is
 * the earlier. What is the same by both is told apart by what it says, and by the names of files only where it says the same.
 */
export function compareRounds(a: Entry, b: Entry): number {
  return (
    compareDates(a, b) ||
    stageOf(a) - stageOf(b) ||
    numberOf(a) - numberOf(b) ||
    compareText(wordsOf(a), wordsOf(b)) ||
    compareText(a.id, b.id)
  );
}

/** Outcomes of a round that was not held, or that another one follows. */
const goesOn: ReadonlySet<Outcome> = new Set(['not yet', 'cancelled', 'advanced']);
/** Outcomes of a round whose answer is not known. */
const isOpen: ReadonlySet<Outcome> = new Set([
  'upcoming',
  'waiting',
  'on hold',
  'missed',
  'not shown up',
  'no response',
]);

function stageOf({ outcome }: Entry): number {
  if (typeof outcome === 'string') return 1;
  return goesOn.has(outcome.value) ? 0 : isOpen.has(outcome.value) ? 1 : 2;
}

/** The number of a round, as in `Round 2`; 0 where it has none. */
function numberOf({ round }: Entry): number {
  return Number(/\d{1,4}/.exec(round?.value ?? '')?.[0] ?? 0);
}

function wordsOf(entry: Entry): string {
  return [entry.round?.value, ...peopleOf(entry).map(({ name }) => name)].join('\n');
}
