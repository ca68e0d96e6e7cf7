import { dayOf } from '../calendar.ts';
import { mayMeanDay } from '../notes/callOff.ts';
import type { News } from '../notes/newsTold.ts';
import type { Entry } from './entry.ts';
import type { InterviewId } from './interviewId.ts';
import { entriesNamed, indexOf, sharingWords, type TellingsOfFile } from './interviewsNamed.ts';

/** More days after an interview, a no is about something else. */
const latest = 90;
/** So many days after an interview its answer is told at the earliest; a word before that is of the interview itself. */
const earliestOf: Readonly<Record<News, number>> = { no: 0, word: 5 };

/**
 * The entries, those without an outcome of which another file says that they said no as perhaps rejected, or that there was word or it was called
 * off as that: of those before it, or still to come then, with somebody, or else a company, whom it names, the nearest. Where two are on that
 * day, neither is.
 */
export function withOutcomesTold(
  files: Iterable<TellingsOfFile>,
  entries: readonly Entry[],
): readonly Entry[] {
  const told = [...files].flatMap(({ path, tellings }) =>
    tellings.flatMap((telling) => (telling.news || telling.callsOff ? [{ path, telling }] : [])),
  );
  if (told.length === 0) return entries;
  const index = indexOf(entries);
  const outcomes = new Map<InterviewId, Pick<Entry, 'outcome' | 'outcomeTold'>>();
  for (const { path, telling } of told) {
    const isMeant = (entry: Entry) => {
      const date = entry.date?.value.date;
      if (!date) return false;
      const back = dayOf(telling.day) - dayOf(date);
      const isNear = telling.callsOff
        ? mayMeanDay(telling.said, telling.day, date)
        : back >= earliestOf[telling.news ?? 'no'] && back <= latest;
      return isNear && entry.path !== path;
    };
    const fitting = [...entriesNamed(telling, sharingWords(telling, index), isMeant, index).fitting];
    // The latest first.
    const [first, second] = telling.callsOff ? fitting.toReversed() : fitting;
    const isOne = first && !(second && index.days.get(second) === index.days.get(first));
    if (!isOne || !isOpen(first, dayOf(telling.day)) || outcomes.has(first.id)) continue;
    outcomes.set(first.id, {
      outcome: telling.callsOff
        ? 'perhaps called off'
        : telling.news === 'word'
          ? 'perhaps answered'
          : 'perhaps rejected',
      outcomeTold: { outcome: first.outcome, day: telling.day, path, line: telling.line },
    });
  }
  return entries.map((entry) => {
    const known = outcomes.get(entry.id);
    return known ? { ...entry, ...known } : entry;
  });
}

/** Whether an entry says nothing of what came of it, or that its writer waits, and of nothing that it heard on the day that is told, or later. */
function isOpen({ outcome, outcomeSince, records }: Entry, told: number): boolean {
  const known = [outcomeSince?.value, ...records.flatMap(({ replied }) => replied ?? [])];
  if (known.some((day) => day && dayOf(day) >= told)) return false;
  return outcome === 'blank' || (typeof outcome === 'object' && outcome.value === 'waiting');
}
