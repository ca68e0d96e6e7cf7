import type { PlainDate } from '../calendar.ts';
import { fieldIn } from '../interviews/fieldIn.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Change } from '../log/change.ts';
import type { Outcome } from '../log/outcomes.ts';
import { type Sentence, sentence } from '../text.ts';
import { type ActionResult, changeOf, nothingToDo, refuseFuture } from './action.ts';

/** Whether an outcome became known on a day: while the writer waits, nothing has, and that day would be taken for that of the answer. */
export function becomesKnown(outcome: Outcome): boolean {
  return !['not yet', 'upcoming', 'waiting'].includes(outcome);
}

/** The field with the day that an outcome leaves to come: by when an offer is to be answered, or the writer hears. */
export function fieldToCome(outcome: Interview['outcome']): 'offer-by' | 'decision-by' | undefined {
  if (outcome === 'offer') return 'offer-by';
  return outcome === 'waiting' || outcome === 'on hold' ? 'decision-by' : undefined;
}

/**
 * Sets the outcome and the day it became known: today without one, where it became known at all. `by` is the day that it leaves to come.
 */
export function setOutcome(
  interview: Interview,
  outcome: Outcome,
  day: PlainDate | undefined,
  by?: PlainDate,
): ActionResult {
  const { entry, today } = interview;
  const { id, outcome: known, outcomeSince } = entry;
  const since = day ?? (becomesKnown(outcome) ? today : undefined);
  const future = since && refuseFuture(since, today);
  if (future) return future;
  // Said again without a day, it is still known since the day it was first said.
  if (typeof known !== 'string' && known.value === outcome && outcomeSince && !day && !by) {
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
    changes: [
      changeOf(
        interview,
        setIn(interview, 'outcome', outcome),
        ...(since ? [setSince(interview, since)] : []),
        ...setToCome(interview, outcome, by),
      ),
    ],
    done: andByWhen(
      since
        ? sentence('The outcome of {0} is {1}, known since {2}.', id, outcome, since.toString())
        : sentence('The outcome of {0} is {1}.', id, outcome),
      outcome,
      by,
    ),
  };
}

function setToCome(
  interview: Interview,
  outcome: Interview['outcome'],
  by: PlainDate | undefined,
): readonly Change[] {
  const field = by && fieldToCome(outcome);
  return field ? [setIn(interview, field, by.toString())] : [];
}

/** What was done, and the day that was written with it. */
function andByWhen(done: Sentence, outcome: Interview['outcome'], by: PlainDate | undefined): Sentence {
  if (!by) return done;
  return outcome === 'offer'
    ? sentence('{0} Answer by {1}.', done, by.toString())
    : sentence('{0} You will hear by {1}.', done, by.toString());
}

/** Records the day the outcome became known, today without one, and the one that it leaves to come. */
export function setOutcomeSince(
  interview: Interview,
  day: PlainDate | undefined,
  by?: PlainDate,
): ActionResult {
  const since = day ?? interview.today;
  const future = refuseFuture(since, interview.today);
  if (future) return future;
  return {
    kind: 'changes',
    changes: [
      changeOf(interview, setSince(interview, since), ...setToCome(interview, interview.outcome, by)),
    ],
    done: andByWhen(
      sentence('The outcome of {0} is known since {1}.', interview.entry.id, since.toString()),
      interview.outcome,
      by,
    ),
  };
}

function setSince(interview: Interview, since: PlainDate): Change {
  return setIn(interview, 'outcome-since', since.toString());
}

type OutcomeField = 'outcome' | 'outcome-since' | 'offer-by' | 'decision-by';

/** The change of a field about the outcome, where the outcome that counts is said. */
export function setIn(interview: Interview, field: OutcomeField, value: string): Change {
  return interview.entry.isOutcomeOfFile
    ? { kind: 'set-field', field, value }
    : fieldIn(interview, field, value);
}
