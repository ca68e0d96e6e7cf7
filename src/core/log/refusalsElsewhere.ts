import { dayOf } from '../calendar.ts';
import type { Entry } from './entry.ts';
import type { InterviewId } from './interviewId.ts';
import { entriesNamed, indexOf, sharingWords, type TellingsOfFile } from './interviewsNamed.ts';

/** More days after an interview, a no is about something else. */
const latest = 90;

/**
 * The entries, those without an outcome of which another file says that they said no as perhaps rejected: of those before it with somebody,
 * or else a company, whom it names, the last. Where two are on that day, neither is.
 */
export function withRefusals(files: Iterable<TellingsOfFile>, entries: readonly Entry[]): readonly Entry[] {
  const told = [...files].flatMap(({ path, tellings }) =>
    tellings.flatMap((telling) => (telling.saysNo ? [{ path, telling }] : [])),
  );
  if (told.length === 0) return entries;
  const index = indexOf(entries);
  const refusals = new Map<InterviewId, Entry['refused']>();
  for (const { path, telling } of told) {
    const isPast = (entry: Entry) => {
      const back = dayOf(telling.day) - (index.days.get(entry) ?? Number.POSITIVE_INFINITY);
      return back >= 0 && back <= latest && entry.path !== path;
    };
    const { fitting } = entriesNamed(telling, sharingWords(telling, index), isPast, index);
    const [first, second] = fitting;
    const isOne = first && !(second && index.days.get(second) === index.days.get(first));
    if (isOne && isOpen(first)) refusals.set(first.id, { outcome: first.outcome, path, line: telling.line });
  }
  return entries.map((entry) => {
    const refused = refusals.get(entry.id);
    return refused ? { ...entry, refused, outcome: 'perhaps rejected' } : entry;
  });
}

/** Whether an entry says nothing of what came of it, or that its writer waits. */
function isOpen({ outcome }: Entry): boolean {
  return outcome === 'blank' || (typeof outcome === 'object' && outcome.value === 'waiting');
}
