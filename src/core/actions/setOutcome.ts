import type { PlainDate } from '../calendar.ts';
import type { Evaluation } from '../incremental/evaluation.ts';
import type { Change } from '../log/change.ts';
import type { Entry } from '../log/entry.ts';
import type { Outcome } from '../log/outcomes.ts';
import { sentence } from '../text.ts';
import { type ActionResult, changeOf, nothingToDo, refuseFuture, todayAt } from './action.ts';

/** Whether an outcome became known on a day: while the writer waits, nothing has, and that day would be taken for that of the answer. */
export function becomesKnown(outcome: Outcome): boolean {
  return !['not yet', 'upcoming', 'waiting'].includes(outcome);
}

/** Sets the outcome and the day it became known: today without one, where it became known at all. */
export function setOutcome(
  { context }: Evaluation,
  entry: Entry,
  outcome: Outcome,
  day: PlainDate | undefined,
): ActionResult {
  const { id, outcome: known, outcomeSince } = entry;
  const today = todayAt(entry, context);
  const since = day ?? (becomesKnown(outcome) ? today : undefined);
  const future = since && refuseFuture(since, today);
  if (future) return future;
  // Said again without a day, it is still known since the day it was first said.
  if (typeof known !== 'string' && known.value === outcome && outcomeSince && !day) {
    return nothingToDo(
      sentence(
        'The outcome of {0} is {1} already, known since {2}.',
        id,
        outcome,
        outcomeSince.value.toString(),
      ),
    );
  }
  return {
    kind: 'changes',
    changes: [changeOf(entry, setIn(entry, 'outcome', outcome), ...(since ? [setSince(entry, since)] : []))],
    done: since
      ? sentence('The outcome of {0} is {1}, known since {2}.', id, outcome, since.toString())
      : sentence('The outcome of {0} is {1}.', id, outcome),
  };
}

/** Records the day the outcome became known, today without one. */
export function setOutcomeSince(
  { context }: Evaluation,
  entry: Entry,
  day: PlainDate | undefined,
): ActionResult {
  const today = todayAt(entry, context);
  const since = day ?? today;
  const future = refuseFuture(since, today);
  if (future) return future;
  return {
    kind: 'changes',
    changes: [changeOf(entry, setSince(entry, since))],
    done: sentence('The outcome of {0} is known since {1}.', entry.id, since.toString()),
  };
}

function setSince(entry: Entry, since: PlainDate): Change {
  return setIn(entry, 'outcome-since', since.toString());
}

/** The change of a field about the outcome, where the outcome that counts is said. */
export function setIn(
  { part, isOutcomeOfFile }: Entry,
  field: 'outcome' | 'outcome-since',
  value: string,
): Change {
  return part === undefined || isOutcomeOfFile
    ? { kind: 'set-field', field, value }
    : { kind: 'set-field', field, value, interview: part };
}
