import type { PlainDate } from '../calendar.ts';
import { SortedMap } from '../sortedMap.ts';
import { type DaysBeside, orderTold } from './daysBeside.ts';
import { daysInDoubt, entriesIn, type LogFile } from './logFile.ts';

/** What the files of a log tell of days, and the files in which one is in doubt. */
export interface DaysTold {
  /** How many interviews were in each month, as `2026-11`, and how many days are written with the `day` or the `month` first. */
  readonly counts: SortedMap<number>;
  /** By path; as last read. */
  readonly doubtful: SortedMap<LogFile>;
}

/** What is told by no file. */
export const nothingTold: DaysTold = { counts: SortedMap.of(), doubtful: SortedMap.of() };

/** What is told of days after changes of files, and what then has to be put in place of files in which one is in doubt. */
export function daysToldAfter(
  { counts, doubtful }: DaysTold,
  changes: readonly {
    readonly path: string;
    readonly before: LogFile | undefined;
    readonly after: LogFile | undefined;
  }[],
): { readonly told: DaysTold; readonly read: readonly LogFile[] } {
  const next = counts.with(newCounts(counts, changes));
  const standing = doubtful.with(
    changes.map(({ path, after }) => [path, after?.readBeside ? after : undefined] as const),
  );
  if (standing.size === 0) return { told: { counts: next, doubtful: standing }, read: [] };
  const isToldOtherwise = next.differences(counts).some((key) => next.has(key) !== counts.has(key));
  const beside = besideOf(next);
  const asked = isToldOtherwise ? [...standing.values()] : changes.flatMap(({ after }) => after ?? []);
  const read = asked.flatMap((file) => {
    const again = file.readBeside?.(beside);
    return again && dayOf(again) !== dayOf(file) ? [again] : [];
  });
  return {
    told: { counts: next, doubtful: standing.with(read.map((file) => [file.path, file] as const)) },
    read,
  };
}

function newCounts(
  counts: SortedMap<number>,
  changes: Parameters<typeof daysToldAfter>[1],
): readonly (readonly [string, number | undefined])[] {
  const added = new Map<string, number>();
  for (const { before, after } of changes)
    for (const [file, by] of [
      [before, -1],
      [after, 1],
    ] as const)
      for (const key of file ? toldBy(file) : []) added.set(key, (added.get(key) ?? 0) + by);
  return Array.from(added, ([key, by]) => [key, (counts.get(key) ?? 0) + by || undefined] as const);
}

/** The months that a file tells, and in which order it writes a day; a day in doubt is in no month. */
function toldBy(file: LogFile): readonly string[] {
  const orders = daysInDoubt(file.reading).flatMap(({ written }) => orderTold(written ?? '') ?? []);
  if (file.readBeside) return orders;
  return [...orders, ...entriesIn(file).flatMap(({ date }) => (date ? monthOf(date.value.date) : []))];
}

function monthOf({ year, month }: PlainDate): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

function besideOf(counts: SortedMap<number>): DaysBeside {
  const keys = [...counts.keys()];
  const orders = (['day', 'month'] as const).filter((order) => counts.has(order));
  return {
    months: keys.filter((key) => /^\d/.test(key)),
    order: orders.length === 1 ? orders[0] : undefined,
  };
}

function dayOf(file: LogFile): string {
  return entriesIn(file)
    .map(({ date }) => date?.value.date.toString() ?? '')
    .join();
}
