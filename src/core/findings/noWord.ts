import { daysBetween, latestDate } from '../calendar.ts';
import { dateOf } from '../exactTime.ts';
import type { Clock } from '../interviews/clock.ts';
import { type Interview, lastSent, recordsOf } from '../interviews/interview.ts';
import { after } from '../kinds/durations.ts';
import { kindOf } from '../kinds/index.ts';
import type { Obligation } from '../owed/obligation.ts';
import { groupBy, sentence } from '../text.ts';
import { type FindingRule, keyOf, type ObligationKey, outcomeFixes, type RawFinding } from './finding.ts';

/** How long an answer to the last check-in is waited for: as long as before the second one. Judgement. */
const answersWithin = '5 bd';

/** `no-word`: waiting, and every check-in was sent, a while ago, or is too late. */
export const noWord: FindingRule = ({ obligations, clock }) => {
  const asked = obligations.filter(({ letter }) => kindOf(letter).asksForWord);
  return [...groupBy(asked, ({ interview }) => interview)].flatMap(([interview, rows]) => {
    const { entry, lastWord } = interview;
    const isSpent = rows.every(({ state }) => state === 'sent' || state === 'lapsed');
    const last = rows.at(-1);
    const waitsForSecond = rows.length === 1 && last?.state === 'sent';
    if (!isSpent || !last || waitsForSecond || !entry.date || wasJustSent(last, clock)) return [];
    const { date } = entry.date.value;
    const since = latestDate([date, ...(lastWord ? [dateOf(lastWord)] : [])]) ?? date;
    return [silenceOf(interview, daysBetween(since, clock.today()), keyOf(last))];
  });
};

/** What is said of so many days without a word; `asked` is the last letter that could ask for it. */
export function silenceOf(
  { entry }: Pick<Interview, 'entry'>,
  days: number,
  asked: ObligationKey,
): RawFinding {
  const place = typeof entry.outcome === 'string' ? entry.date : entry.outcome;
  return {
    path: entry.path,
    range: place?.range ?? entry.range,
    code: 'no-word',
    message: sentence('No word for {0} days. Close it?', days),
    fixes: [
      ...outcomeFixes(entry.id, ['no response']),
      { kind: 'action', title: sentence('Record a reply'), action: 'record-reply', obligation: asked },
    ],
  };
}

/**
 * Whether a letter went out so lately that nobody can have answered: to ask then whether to give up would be too early. One of which only
 * `sent: yes` is known went out by the time it was due, as far as anybody can tell.
 */
function wasJustSent({ interview, letter, state, limits }: Obligation, clock: Clock): boolean {
  if (state !== 'sent') return false;
  const records = recordsOf(interview, letter);
  const isDayKnown = records.some(({ sent }) => sent !== undefined && sent !== 'unknown');
  const sent = isDayKnown ? lastSent(interview, records) : limits.due;
  if (!sent) return false;
  return !clock.hasCome(after(sent, answersWithin, interview.calendar, 'opens'));
}
