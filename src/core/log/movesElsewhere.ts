import { dayOf, type PlainDate } from '../calendar.ts';
import type { Entry } from './entry.ts';
import type { InterviewId } from './interviewId.ts';
import { entriesNamed, indexOf, sharingWords, type TellingsOfFile } from './interviewsNamed.ts';

/** A talk that another file says was moved, and the line there. */
interface Move {
  readonly date: PlainDate;
  readonly path: string;
  readonly line: number;
}

/** Entries as their own files say them, without what others tell of their days and outcomes. */
export function asWritten(entry: Entry): Entry {
  if (!entry.movedFrom && !entry.outcomeTold) return entry;
  const { movedFrom, outcomeTold, ...own } = entry;
  return {
    ...own,
    ...(movedFrom && { date: movedFrom.date, noted: movedFrom.noted }),
    ...(outcomeTold && { outcome: outcomeTold.outcome }),
  };
}

/** More days before or after the day on which a move is told, a talk is another one. */
const farthestTalk = 60;

/**
 * The entries, those on another day of which another file says that they were moved to it: of those to come on the day it is told, with
 * somebody, or else a company, whom it names, the first. Where two are on that day, neither is.
 */
export function withMoves(files: Iterable<TellingsOfFile>, entries: readonly Entry[]): readonly Entry[] {
  const told = [...files].flatMap(({ path, tellings }) =>
    tellings.flatMap((telling) => (telling.movedTo ? [{ path, telling, days: telling.movedTo }] : [])),
  );
  if (told.length === 0) return entries;
  const index = indexOf(entries);
  const moves = new Map<InterviewId, Move>();
  for (const { path, telling, days } of told) {
    const at = dayOf(telling.day);
    const isComing = (entry: Entry) => {
      const ahead = (index.days.get(entry) ?? Number.NEGATIVE_INFINITY) - at;
      return ahead <= farthestTalk && (telling.isLastDay ? ahead >= -farthestTalk : ahead >= 0);
    };
    const { fitting } = entriesNamed(telling, sharingWords(telling, index), isComing, index);
    const [first, second] = [...fitting].toReversed();
    const before = first?.date?.value.date;
    if (!first || !before || (second && index.days.get(second) === index.days.get(first))) continue;
    const [date, ...others] = days.filter((day) => !day.equals(before));
    const isHeld = (entry: Entry) =>
      entry.companyKey === first.companyKey && date !== undefined && index.days.get(entry) === dayOf(date);
    if (date && others.length === 0 && !entries.some(isHeld))
      moves.set(first.id, { date, path, line: telling.line });
  }
  return entries.map((entry) => movedAs(entry, moves.get(entry.id)));
}

/** An entry on the day to which it was moved, where its hour stays. What its notes say of days ahead counts from another one. */
function movedAs(entry: Entry, move: Move | undefined): Entry {
  if (!move || !entry.date) return entry;
  const { date, path, line } = move;
  const moved = { ...entry.date, value: { ...entry.date.value, date } };
  return {
    ...entry,
    date: moved,
    noted: undefined,
    movedFrom: { date: entry.date, noted: entry.noted, path, line },
  };
}
