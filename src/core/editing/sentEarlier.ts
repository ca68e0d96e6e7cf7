import { daysBetween, type PlainDate } from '../calendar.ts';
import { dateOf } from '../exactTime.ts';
import type { Interview } from '../interviews/interview.ts';
import { isLetterKind, type LetterKind } from '../kinds/index.ts';
import { isDone, type Obligation } from '../owed/obligation.ts';
import { meansPerson } from '../people/people.ts';
import { groupBy } from '../text.ts';

/** A letter that went out, for which no letter is listed any more, as its process has gone on or ended since. */
export interface SentEarlier {
  readonly interview: Interview;
  readonly letter: LetterKind;
  readonly to: string | undefined;
  readonly day: PlainDate;
}

/** In days: what was sent, or came to its end, longer ago is history, which the overview shows. */
const longest = 30;

/** Such letters of the last weeks, and of processes that ended or went on in these, the latest first. */
export function sentEarlier(
  interviews: readonly Interview[],
  obligations: readonly Obligation[],
): readonly SentEarlier[] {
  const listed = groupBy(obligations.filter(isDone), ({ interview }) => interview.process);
  const found = new Map<string, SentEarlier>();
  for (const interview of interviews) {
    const { process, records, start, today, entry } = interview;
    const isLate = (day: PlainDate | undefined) => day !== undefined && daysBetween(day, today) <= longest;
    const hasMoved = process.rounds.some(({ outcomeSince }) => isLate(outcomeSince?.value));
    for (const { letter, sent, to } of records) {
      if (letter === undefined || sent === undefined || !isLetterKind(letter)) continue;
      const day = sent === 'unknown' ? dateOf(start) : sent;
      const isListed = listed
        .get(process)
        ?.some((one) => one.letter === letter && (to === undefined || !one.to || meansPerson(to, one.to)));
      if (isListed || !(hasMoved || isLate(day))) continue;
      found.set([entry.id, letter, to ?? '', day.toString()].join('\n'), { interview, letter, to, day });
    }
  }
  return [...found.values()].toSorted((a, b) => daysBetween(a.day, b.day));
}
