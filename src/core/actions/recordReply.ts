import type { PlainDate } from '../calendar.ts';
import type { Evaluation } from '../incremental/evaluation.ts';
import type { Entry } from '../log/entry.ts';
import { sentence } from '../text.ts';
import { type ActionResult, nothingToDo, recordIn, refuseFuture, todayAt } from './action.ts';

/** Writes down that they answered on `day`, today without it, which restarts the clock of silence. */
export function recordReply({ context }: Evaluation, entry: Entry, day: PlainDate | undefined): ActionResult {
  const today = todayAt(entry, context);
  const replied = day ?? today;
  const future = refuseFuture(replied, today);
  if (future) return future;
  const { path, records } = entry;
  if (records.some((record) => record.replied?.toString() === replied.toString()))
    return nothingToDo(sentence('Their reply of {0} is in {1} already.', replied.toString(), path));
  return {
    kind: 'changes',
    changes: [recordIn(entry, { replied })],
    done: sentence('Their reply of {0} is recorded in {1}.', replied.toString(), path),
  };
}
