import { daysBetween, latestDate } from '../calendar.ts';
import { dateOf } from '../exactTime.ts';
import { checkIns } from '../policy/settled.ts';
import { basisOf, situationOf } from '../policy/situation.ts';
import { groupBy } from '../text.ts';
import { type FindingRule, keyOf, outcomeFixes } from './finding.ts';

/** `no-word`: waiting, and every check-in was sent or is too late. */
export const noWord: FindingRule = ({ log, obligations, context }) => {
  const asked = obligations.filter(({ letter }) => checkIns.has(letter));
  return [...groupBy(asked, ({ entry }) => entry)].flatMap(([entry, rows]) => {
    const spent = rows.every(({ state }) => state === 'sent' || state === 'lapsed');
    const last = rows.at(-1);
    const waitsForSecond = rows.length === 1 && last?.state === 'sent';
    if (!spent || !last || waitsForSecond || !entry.date) return [];
    const lastWord = situationOf(entry, log, context)?.lastWord;
    const { date } = entry.date.value;
    const since = latestDate([date, ...(lastWord ? [dateOf(lastWord)] : [])]) ?? date;
    const days = daysBetween(since, dateOf(basisOf(context).now));
    return [
      {
        path: entry.path,
        range: typeof entry.outcome === 'string' ? entry.date.range : entry.outcome.range,
        code: 'no-word' as const,
        message: context.speech.say('No word for {0} days. Close it?', days),
        fixes: [
          ...outcomeFixes(entry.path, ['no response'], context.speech),
          {
            kind: 'action' as const,
            title: context.speech.say('Record a reply'),
            action: 'record-reply' as const,
            obligation: keyOf(last),
          },
        ],
      },
    ];
  });
};
