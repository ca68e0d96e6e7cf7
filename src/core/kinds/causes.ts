import type { ExactTime } from '../exactTime.ts';
import { everybody, type Interview, processContact } from '../interviews/interview.ts';
import type { Outcome } from '../log/outcomes.ts';
import { meansPerson, type Person } from '../people/people.ts';
import { type Sentence, sentence } from '../text.ts';
import type { Occasion, Surroundings } from './kind.ts';

/** Whether the outcome is one of these. */
export function hasOutcome({ outcome }: Interview, ...outcomes: readonly Outcome[]): boolean {
  return outcomes.some((one) => one === outcome);
}

/** Whether the writer waits for their word: nobody does before the last interview, whatever the entry says, nor where they may have gone on. */
export function awaitsWord(interview: Interview): boolean {
  return mayAwaitWord(interview) && !interview.process.sequel;
}

/** The same, wherever they may have gone on. */
export function mayAwaitWord(interview: Interview): boolean {
  return hasOutcome(interview, 'waiting', 'on hold') && interview.isLast && interview.hasBegun;
}

/** A letter that concerns the whole process. */
export function toContact(interview: Interview, anchor: ExactTime, because: Sentence): Occasion {
  return { to: processContact(interview), anchor, because };
}

/** Who told the decision, where a record says it and the process names them: `{replied: 2026-11-26, from: Kim Park}`. */
export function whoAnswered(interview: Interview): Person | undefined {
  const { records, entry, viaAgency } = interview;
  const since = entry.outcomeSince?.value;
  const record = records.findLast(
    ({ replied, from }) =>
      replied && from !== undefined && (!since || replied.toString() >= since.toString()),
  );
  if (!record || viaAgency) return undefined;
  return everybody(interview).find((person) => meansPerson(record.from, person));
}

/** A letter whose times count from K, the day the outcome became known; without K, from the interview, without haste. */
export function sinceKnown(interview: Interview, { clock }: Surroundings, because: Sentence): Occasion {
  const { known, hasEnded, end } = interview;
  if (known) return toContact(interview, known, because);
  // Of an interview that is still to come it is known already.
  return {
    ...toContact(interview, hasEnded ? end : clock.startOfToday(interview.zone), because),
    undated: true,
  };
}

/** What became known, with the day where that is known. */
export function fact({ known }: Interview, undated: string, dated: string): Sentence {
  return known ? sentence(dated, known) : sentence(undated);
}
