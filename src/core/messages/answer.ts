import { changeOf, recordIn } from '../actions/action.ts';
import { setIn } from '../actions/setOutcome.ts';
import type { PlainDate } from '../calendar.ts';
import { fieldIn } from '../interviews/fieldIn.ts';
import type { Interview } from '../interviews/interview.ts';
import { writtenOutcome } from '../log/writtenOutcome.ts';
import { samePerson } from '../people/people.ts';
import { type Changed, joined, type Source, unchanged } from './changed.ts';
import { changesOfMeeting, sequenceChange } from './meeting.ts';
import type { ProposalContext } from './proposalContext.ts';
import type { Found, MessageReading } from './reading.ts';

/** What an answer changes of the round that it is about. */
export function answer(
  reading: MessageReading,
  round: Interview,
  day: PlainDate,
  context: ProposalContext,
): Changed {
  const kind = reading.kind.value;
  switch (kind) {
    case 'rejection':
      return joined(outcome(reading, round, day, 'rejected'), writtenByOther(reading, round, day));
    case 'offer':
      return joined(outcome(reading, round, day, 'offer'), dueDay(round, 'offer-by', reading.answerBy));
    case 'cancellation':
      return joined(outcome(reading, round, day, 'cancelled'), sequenceChange(reading, round));
    case 'reschedule':
      // Without a new time the old one does not hold any more.
      return reading.start || reading.choices.length > 0
        ? changesOfMeeting(reading, round, context)
        : outcome(reading, round, day, 'cancelled');
    case 'on-hold':
      return isPaused(reading)
        ? joined(outcome(reading, round, day, 'on hold'), dueDay(round, 'decision-by', reading.hearBy))
        : joined(replied(reading, round, day), dueDay(round, 'decision-by', reading.hearBy));
    default:
      return replied(reading, round, day);
  }
}

/** Whether they stopped for a while; else it only takes longer, and one still waits. */
export function isPaused({ kind }: MessageReading): boolean {
  return /hold|paus|freez|froz|suspend|stopp|eis|zurückgestellt|ruht|\bruhen\b|ausgesetzt|gel(?:é|ée|er)|suspens|congelad|parad|paraliz|保留|凍結|一時停止/i.test(
    kind.words.text,
  );
}

/** Sets the outcome and the day it became known, where only one reading fits. */
export function outcome(reading: MessageReading, round: Interview, day: PlainDate, value: string): Changed {
  // Never an outcome where two readings fit.
  if (reading.kind.certainty !== 'certain') return unchanged;
  const isKnown = writtenOutcome(round.entry) === value;
  if (isKnown && round.entry.outcomeSince) return unchanged;
  const since = setIn(round, 'outcome-since', day.toString());
  const set = setIn(round, 'outcome', value);
  const sources: Source[] = [
    { field: 'outcome', value, words: reading.kind.words },
    ...(reading.sentOn
      ? [{ field: 'outcome-since' as const, value: day.toString(), words: reading.sentOn.words }]
      : []),
  ];
  return { changes: [isKnown ? changeOf(round, since) : changeOf(round, set, since)], sources };
}

/** Who wrote, where that is somebody whom the interview names and not its contact: the answer goes to them. */
function writtenByOther({ kind, contact }: MessageReading, round: Interview, day: PlainDate): Changed {
  const writer = contact?.value.name;
  const people = [...round.interviewers, ...(round.referrer ? [round.referrer] : [])];
  const isKnown = people.some(({ name }) => writer !== undefined && samePerson(name, writer));
  const isContact = samePerson(writer ?? '', round.contact?.name ?? '');
  const isRecorded = round.entry.records.some(
    ({ replied, from }) => from !== undefined && replied?.equals(day),
  );
  if (kind.certainty !== 'certain' || !contact || !isKnown || isContact || isRecorded) return unchanged;
  return {
    changes: [recordIn(round, { replied: day, from: writer })],
    sources: [{ field: 'follow-ups', value: `from: ${writer}`, words: contact.words }],
  };
}

/** They wrote, and nothing is decided: that ends the silence. */
function replied(reading: MessageReading, round: Interview, day: PlainDate): Changed {
  if (
    reading.kind.certainty !== 'certain' ||
    round.entry.records.some((record) => record.replied?.equals(day))
  )
    return unchanged;
  const words = reading.sentOn?.words ?? reading.kind.words;
  return {
    changes: [recordIn(round, { replied: day })],
    sources: [{ field: 'follow-ups', value: `replied: ${day.toString()}`, words }],
  };
}

function dueDay(
  round: Interview,
  field: 'offer-by' | 'decision-by',
  day: Found<PlainDate> | undefined,
): Changed {
  const known = round.entry[field === 'offer-by' ? 'offerBy' : 'decisionBy'];
  if (day?.certainty !== 'certain' || known?.value.equals(day.value)) return unchanged;
  const value = day.value.toString();
  return {
    changes: [changeOf(round, fieldIn(round, field, value))],
    sources: [{ field, value, words: day.words }],
  };
}
