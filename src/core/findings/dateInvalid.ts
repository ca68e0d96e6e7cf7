import { type PlainDate, shortIso } from '../calendar.ts';
import { isYearless } from '../log/datesInText.ts';
import { isPlaceholder } from '../log/fieldReader.ts';
import { inNearestYear } from '../log/missingYears.ts';
import { sentence } from '../text.ts';
import { findingIn, quotedValue, ruleFor, valueFixes } from './fileRule.ts';

/** `date-invalid`: a date that does not exist or is none; of one without a year, the year that the file tells is offered, else the nearest one. */
export const dateInvalid = ruleFor('date', ({ pair, written, reading, likely = [] }, file) => {
  if (reading.kind !== 'invalid') return [];
  const isNode = written === undefined && !isPlaceholder(file.start, pair);
  const why = isNode
    ? sentence('it is a list or a map')
    : isYearless(written ?? '')
      ? sentence('it names no year; write one behind it')
      : reading.reason;
  const message = sentence('{0} is not a date: {1}.', quotedValue(file, pair, written), why);
  const days = likely.length > 0 ? likely : inThisYear(written ?? '', file.today);
  const fixes = days.flatMap((iso) => valueFixes(file, sentence('Change to {0}', iso), pair, iso));
  return findingIn(file, 'date-invalid', pair.range, message, fixes);
});

/** The days that one without a year may be, nearest to today, as ISO 8601. */
function inThisYear(written: string, today: PlainDate): readonly string[] {
  const reading = inNearestYear(written, today);
  if (!reading) return [];
  return reading.kind === 'date' ? [shortIso(reading.value)] : reading.readings;
}
