import type { Obligation, State } from '../owed/obligation.ts';
import { groupBy, once } from '../text.ts';

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
  /** One of them. */
  readonly member: Row;
  /** Put in order when asked for: most of a long log is settled, and folded away. */
  readonly rows: () => readonly Row[];
  /** How many there are of each urgency; those without any are left out. */
  readonly counts: ReadonlyMap<Urgency, number>;
}

/** How pressing a letter is; undefined for what is not shown. */
export function urgencyOf({ state, waits }: Obligation): Urgency | undefined {
  return waits ? 'waiting' : urgencyByState[state];
}

/** A row that is shown, and its urgency. */
interface Shown<Row> {
  readonly row: Row;
  readonly urgency: Urgency;
}

/** The letters of some rows by state or process: most pressing first, then soonest; what is settled, latest first. */
export function groupFollowUps<Row extends { readonly obligation: Obligation }>(
  rows: readonly Row[],
  grouping: Grouping,
): readonly FollowUpGroup<Row>[] {
  const shown = rows.flatMap((row) => {
    const urgency = urgencyOf(row.obligation);
    return urgency ? [{ row, urgency }] : [];
  });
  const groups = groupBy(shown, ({ row, urgency }) =>
    grouping === 'state' ? urgency : row.obligation.interview.process,
  );
  return [...groups.values()]
    .flatMap((members) => groupOf(members) ?? [])
    .toSorted((a, b) => compareUrgency(a, b) || a.place() - b.place())
    .map(({ place: _place, ...group }) => group);
}

function groupOf<Row extends { readonly obligation: Obligation }>(members: readonly Shown<Row>[]) {
  const [first] = members;
  const counts = new Map(
    urgencies
      .map((urgency) => [urgency, members.filter((one) => one.urgency === urgency).length] as const)
      .filter(([, count]) => count > 0),
  );
  const [urgency] = counts.keys();
  if (!first || !urgency) return undefined;
  const rows = once(() =>
    members
      .map((one) => ({ ...one, place: placeOf(one.row.obligation, one.urgency) }))
      .toSorted((a, b) => compareUrgency(a, b) || a.place - b.place)
      .map(({ row }) => row),
  );
  return {
    urgency,
    member: first.row,
    counts,
    rows,
    /** That of its soonest letter. */
    place: once(() =>
      members
        .filter((one) => one.urgency === urgency)
        .reduce(
          (least, { row }) => Math.min(least, placeOf(row.obligation, urgency)),
          Number.POSITIVE_INFINITY,
        ),
    ),
  };
}

function compareUrgency(a: { readonly urgency: Urgency }, b: { readonly urgency: Urgency }): number {
  return urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency);
}

function placeOf({ due, closes, opens, state }: Obligation, urgency: Urgency): number {
  const { epochMilliseconds } = state === 'upcoming' ? opens : (due ?? closes);
  return urgency === 'settled' ? -epochMilliseconds : epochMilliseconds;
}
