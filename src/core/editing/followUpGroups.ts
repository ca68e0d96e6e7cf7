import type { Process } from '../log/log.ts';
import type { Obligation, State } from '../policy/obligations.ts';
import { groupBy } from '../text.ts';

/** How pressing a letter is, most pressing first. */
const urgencies = ['overdue', 'due', 'waiting', 'settled'] as const;
export type Urgency = (typeof urgencies)[number];

/** What lapsed is history and not shown. */
const urgencyByState: Readonly<Record<State, Urgency | undefined>> = {
  overdue: 'overdue',
  open: 'due',
  upcoming: 'waiting',
  snoozed: 'waiting',
  sent: 'settled',
  waived: 'settled',
  lapsed: undefined,
};

/** What letters can be grouped by. */
export type Grouping = 'state' | 'process';

/** Letters of one urgency or one process; never empty. */
export interface FollowUpGroup<Row> {
  /** Of its most pressing letter. */
  readonly urgency: Urgency;
  readonly process: Process;
  readonly rows: readonly Row[];
  /** How many there are of each urgency; those without any are left out. */
  readonly counts: ReadonlyMap<Urgency, number>;
}

/** How pressing a letter is; undefined for what is not shown. */
export function urgencyOf({ state }: Obligation): Urgency | undefined {
  return urgencyByState[state];
}

/** The letters of some rows by state or process: most pressing first, then soonest; what is settled, latest first. */
export function groupFollowUps<Row extends { readonly obligation: Obligation }>(
  rows: readonly Row[],
  grouping: Grouping,
): readonly FollowUpGroup<Row>[] {
  const shown = rows.flatMap((row) => {
    const urgency = urgencyOf(row.obligation);
    return urgency ? [{ row, urgency, process: row.obligation.process }] : [];
  });
  const sorted = shown.toSorted(
    (a, b) =>
      urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
      placeOf(a.row.obligation, a.urgency) - placeOf(b.row.obligation, b.urgency),
  );
  const groups = groupBy(sorted, (one) => (grouping === 'state' ? one.urgency : one.process));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const byUrgency = groupBy(group, ({ urgency }) => urgency);
    const counts = new Map([...byUrgency].map(([urgency, { length }]) => [urgency, length] as const));
    return first
      ? [{ urgency: first.urgency, process: first.process, rows: group.map(({ row }) => row), counts }]
      : [];
  });
}

function placeOf({ due, closes, opens, state }: Obligation, urgency: Urgency): number {
  const { epochMilliseconds } = state === 'upcoming' ? opens : (due ?? closes);
  return urgency === 'settled' ? -epochMilliseconds : epochMilliseconds;
}
