import { latestDate } from '../calendar.ts';
import { dateOf, exactTimeAt, midnight } from '../exactTime.ts';
import { sentence } from '../text.ts';
import { type FindingRule, outcomeFixes } from './finding.ts';

/** `outcome-stale`: the outcome says that no word came, and they answered since. */
export const replyAfterSilence: FindingRule = ({ interviews }) =>
  interviews.flatMap(({ entry, outcome, known, end, records, isLast, zone }) => {
    if (outcome !== 'no response' || !isLast || typeof entry.outcome === 'string') return [];
    const day = dateOf(known ?? end).toString();
    const answered = latestDate(records.flatMap(({ replied }) => replied ?? []));
    if (!answered || answered.toString() < day) return [];
    return [
      {
        path: entry.path,
        range: entry.outcome.range,
        code: 'outcome-stale' as const,
        message: sentence(
          'They answered on {0}, and the outcome still says that no word came. What came of it?',
          exactTimeAt(answered, midnight, zone),
        ),
        fixes: outcomeFixes(entry.id, ['waiting', 'advanced', 'rejected', 'offer']),
      },
    ];
  });
