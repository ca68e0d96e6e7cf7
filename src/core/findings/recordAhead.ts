import { sentence } from '../text.ts';
import type { FindingRule } from './finding.ts';

/** `record-ahead`: a record of something that is still to come, by anybody's calendar. It does not count until then. */
export const recordAhead: FindingRule = ({ interviews }) =>
  interviews.flatMap(({ entry, isAhead }) =>
    entry.records.flatMap(({ sent, replied, sentRange, range }) => {
      const day = [sent, replied].find((one) => one && one !== 'unknown' && isAhead(one));
      if (!day) return [];
      const message = sentence('{0} is still to come, so this record does not count yet.', day.toString());
      return [
        { path: entry.path, range: sentRange ?? range, code: 'record-ahead' as const, message, fixes: [] },
      ];
    }),
  );
