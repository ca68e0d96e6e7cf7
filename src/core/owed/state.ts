import { exactTimeAt, midnight } from '../exactTime.ts';
import type { Clock } from '../interviews/clock.ts';
import type { Interview } from '../interviews/interview.ts';
import type { FollowUpRecord } from '../log/records.ts';
import type { Limits } from './limits.ts';
import type { State } from './obligation.ts';

/** The state of a letter that nothing settles, by its limits; it is not asked for once it no longer helps. */
export function stateWithin({ opens, due }: Limits, clock: Clock): State {
  if (!clock.hasCome(opens)) return 'upcoming';
  return due && clock.hasPassed(due) ? 'overdue' : 'open';
}

/** Whether one of a letter's records puts it off beyond now. */
export function isSnoozed(
  records: readonly FollowUpRecord[],
  { zone }: Pick<Interview, 'zone'>,
  clock: Clock,
): boolean {
  return records.some(({ snoozed }) => snoozed && !clock.hasCome(exactTimeAt(snoozed, midnight, zone)));
}
