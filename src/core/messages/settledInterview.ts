import { daysBetween, type PlainDate } from '../calendar.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Outcome } from '../log/outcomes.ts';
import { writtenOutcome } from '../log/writtenOutcome.ts';
import { type Sentence, sentence } from '../text.ts';
import type { Source } from './changed.ts';
import { isOutdated } from './meeting.ts';
import type { MessageReading } from './reading.ts';

/** Outcomes that end a process: none gives way to what a message seems to say before the person agrees. */
const finalOutcomes: readonly Outcome[] = [
  'accepted',
  'offer',
  'offer declined',
  'offer withdrawn',
  'withdrawn',
  'rejected',
];

/**
 * What to ask before a message of `day` changes these values of an interview: it is older than what the calendar said last, or would
 * replace a final outcome, or cancel or move an interview that has taken place. Undefined where the change needs no question.
 */
export function settledQuestion(
  reading: MessageReading,
  round: Interview,
  sources: readonly Source[],
  day: PlainDate,
): Sentence | undefined {
  if (sources.length === 0) return undefined;
  const { entry } = round;
  if (isOutdated(reading, round))
    return sentence(
      'The invitation of {0} was changed after this one. Does this one hold all the same?',
      entry.id,
    );
  const said = (field: Source['field']) => sources.find((source) => source.field === field)?.value;
  const next = said('outcome');
  const known = writtenOutcome(entry);
  if (next !== undefined && known !== undefined && known !== next && finalOutcomes.includes(known))
    return sentence('The outcome of {0} is {1}. Does {2} replace it?', entry.id, known, next);
  if (!isHeld(round, day)) return undefined;
  const held = entry.date?.value.date.toString() ?? '';
  if (next === 'cancelled')
    return sentence('The interview of {0} was on {1}. Is it the one that is cancelled?', entry.id, held);
  const moved = said('date');
  return moved === undefined
    ? undefined
    : sentence('The interview of {0} was on {1}. Is it the one that moves to {2}?', entry.id, held, moved);
}

/** Whether an interview has taken place on `day`; of one on that very day the outcome tells. */
function isHeld({ entry: { date, outcome } }: Interview, day: PlainDate): boolean {
  if (!date) return false;
  const known = writtenOutcome({ outcome });
  if (known === 'cancelled' || known === 'missed' || known === 'not shown up') return false;
  const ago = daysBetween(date.value.date, day);
  return ago > 0 || (ago === 0 && known !== undefined && known !== 'not yet' && known !== 'upcoming');
}
