import { isoOf } from '../calendar.ts';
import { exactTimeAt, midnight } from '../exactTime.ts';
import { sentence } from '../text.ts';
import { type FindingRule, fieldFix } from './finding.ts';

/** `date-noted`: another file says that an interview was moved, and its own file has the day before; that other day counts. */
export const dateNoted: FindingRule = ({ interviews }) =>
  interviews.flatMap((interview) => {
    const { entry, zone } = interview;
    const { movedFrom, date } = entry;
    if (!movedFrom || !date) return [];
    const iso = isoOf(date.value);
    return [
      {
        path: entry.path,
        range: movedFrom.date.range,
        code: 'date-noted' as const,
        message: sentence(
          'Moved to {0}? {1} says so in line {2}, so that day counts. Write it here, or keep this one by rewriting that line.',
          exactTimeAt(date.value.date, midnight, zone),
          movedFrom.path,
          movedFrom.line,
        ),
        // An item of several is told from the others by its day.
        fixes:
          entry.part === undefined ? [fieldFix(interview, sentence('Change to {0}', iso), 'date', iso)] : [],
      },
    ];
  });
