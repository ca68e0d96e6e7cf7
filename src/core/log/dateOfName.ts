import { isoOf } from '../calendar.ts';
import { datesIn } from './datesInText.ts';
import { withTime } from './entryValues.ts';

/** The day that the name of a file says, with the time where that stands behind it: `2026-11-19 1400 Phone screen.md`; as ISO 8601. */
export function dateOfName(path: string): string | undefined {
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.md$/i, '')
    .replace(/(?<!\d)(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/, ' $1-$2-$3 ')
    .replaceAll('_', ' ');
  const [date, ...others] = datesIn(name);
  if (date?.reading.kind !== 'date' || others.length > 0) return undefined;
  const behind = /^[ T-]*([01]\d|2[0-3])[.h-]?([0-5]\d)(?![\d.-])/.exec(name.slice(date.range.end));
  const { value } = date.reading;
  const timed = behind ? withTime(value, `${behind[1]}:${behind[2]}`) : value;
  return isoOf({ date: timed.date, time: timed.time }).replace(/:00$/, '');
}
