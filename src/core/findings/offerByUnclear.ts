import { exactTimeAt } from '../exactTime.ts';
import { renameKey } from '../frontMatter/pairEdits.ts';
import { sentence } from '../text.ts';
import type { FindingRule } from './finding.ts';

/** `offer-by-unclear`: a day beside an open offer that may be the one by which it must be answered. */
export const offerByUnclear: FindingRule = ({ interviews, clock }) =>
  interviews.flatMap(({ entry, calendar, zone }) => {
    const { unsureDeadline: deadline } = entry;
    if (!deadline || clock.hasPassed(exactTimeAt(deadline.day.value, calendar.closing, zone))) return [];
    return [
      {
        path: entry.path,
        range: deadline.day.range,
        code: 'offer-by-unclear' as const,
        message: sentence(
          'Must the offer be answered by then? Write offer-by instead of {0}, or outcome-since: the day of the offer.',
          deadline.key,
        ),
        fixes: [
          {
            kind: 'change' as const,
            title: sentence('Call it offer-by'),
            path: entry.path,
            changes: [
              {
                kind: 'edit' as const,
                edit: renameKey(deadline, 'offer-by'),
                replaces: deadline.key,
              },
            ],
            certain: false,
          },
          {
            kind: 'set-outcome-since' as const,
            title: sentence('Add the day you heard'),
            interview: entry.id,
          },
        ],
      },
    ];
  });
