import { isoOf, shortIso } from '../calendar.ts';
import { readDate } from '../dateReading.ts';
import { datesIn } from './datesInText.ts';
import { withTime } from './entryValues.ts';

/** The day that the folders of a file say, as ISO 8601: `2026/10/22/onsite.md`, `2026-10-22 Acme/notes.md`. */
export function dateOfFolder(path: string): string | undefined {
  const folders = path.split('/').slice(0, -1);
  const inOne = folders.flatMap((folder) => /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(folder)?.[0] ?? []);
  const apart = /(?:^|\/)(\d{4})\/(?:\1-)?(\d{1,2})\/(?:\1-\d{1,2}-)?(\d{1,2})(?:\/|$)/.exec(
    folders.join('/'),
  );
  const written =
    inOne.length > 0
      ? inOne
      : apart
        ? [
            apart
              .slice(1, 4)
              .map((part) => part.padStart(2, '0'))
              .join('-'),
          ]
        : [];
  const [day, ...others] = written;
  const reading = readDate(day ?? '');
  return reading.kind === 'date' && others.length === 0 ? isoOf(reading.value) : undefined;
}

/** The name of a note without its folders and `.md`. */
export function nameOfNote(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** The name of a note with its day as ISO 8601 between spaces, and spaces for underscores; a number may tell the minute, too: `202611191430`. */
export function spacedName(name: string): string {
  return name
    .replace(/(?<!\d)((?:19|20)\d{2})([01]\d)([0-3]\d)[0-2]\d[0-5]\d(?:\d{2})?(?!\d)/, ' $1-$2-$3 ')
    .replace(/(?<!\d)(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/, ' $1-$2-$3 ')
    .replaceAll('_', ' ');
}

/** The day that the name of a file says, with the time where that stands behind it: `2026-11-19 1400 Phone screen.md`; as ISO 8601. */
export function dateOfName(path: string): string | undefined {
  const name = spacedName(nameOfNote(path));
  const [date, ...others] = datesIn(name);
  if (date?.reading.kind !== 'date' || others.length > 0) return undefined;
  const behind = /^[ T-]*([01]\d|2[0-3])[.h-]?([0-5]\d)(?![\d.-])/.exec(name.slice(date.range.end));
  const { value } = date.reading;
  const timed = behind ? withTime(value, `${behind[1]}:${behind[2]}`) : value;
  return shortIso({ date: timed.date, time: timed.time });
}
