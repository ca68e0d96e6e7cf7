import type { PlainDate } from '../calendar.ts';
import type { Interview } from '../interviews/interview.ts';
import { sentence } from '../text.ts';
import { type ActionResult, nothingToDo, recordIn, refuseFuture } from './action.ts';

/** Writes down that they answered on `day`, today without it, which restarts the clock of silence. */
export function recordReply(interview: Interview, day: PlainDate | undefined): ActionResult {
  const { entry, today } = interview;
  const replied = day ?? today;
  const future = refuseFuture(replied, today);
  if (future) return future;
  const { path, records } = entry;
  if (records.some((record) => record.replied?.toString() === replied.toString()))
    return nothingToDo(sentence('Their reply of {0} is in {1} already.', replied.toString(), path));
  return {
    kind: 'changes',
    changes: [recordIn(interview, { replied })],
    done: sentence('Their reply of {0} is recorded in {1}.', replied.toString(), path),
  };
}
