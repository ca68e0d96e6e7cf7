import type { TimeMention } from './clockTimes.ts';
import type { DayMention } from './days.ts';

/** A day with several meetings one behind the other. */
export interface Itinerary {
  readonly day: DayMention;
  /** From the beginning of the first meeting to the end of the last. */
  readonly time: TimeMention;
  /** Every time of it. */
  readonly times: readonly TimeMention[];
}

/** The time that a line of a list begins with, and what it says of it. */
interface Row {
  readonly time: TimeMention;
  readonly says: string;
}

/** More lines are no day of interviews. */
const mostRows = 12;

/**
 * `Wednesday, 2 December:` above lines such as `9:00 - 9:45 Product sense with Amara Njoku`. Lines that say nothing beside their time
 * are times to choose from.
 */
export function itinerariesIn(
  text: string,
  days: readonly DayMention[],
  times: readonly TimeMention[],
): readonly Itinerary[] {
  return days.flatMap((day): readonly Itinerary[] => {
    const lineEnd = endOfLine(text, day.range.end);
    const behind = text.slice(day.range.end, lineEnd);
    if (
      !/^[^\n]{0,80}[:：]\s*$|^\s*(?:\([^()\n]{0,60}\))?\s*[.]?\s*$/.test(behind) &&
      !isAlone(text, day, lineEnd)
    )
      return [];
    const rows = rowsBelow(text, lineEnd, times);
    const [first, last] = [rows[0]?.time, rows.at(-1)?.time];
    if (!first || !last || rows.length < 2) return [];
    const isInOrder = rows.every(({ time }, index) => {
      const before = rows[index - 1]?.time;
      return !before || before.start.until(time.start).sign > 0;
    });
    if (!isInOrder || rows.some(({ says }) => !/\p{L}{3}/u.test(says))) return [];
    const time = { ...first, end: last.end };
    return [{ day, time, times: rows.map((row) => row.time) }];
  });
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Whether a line holds nothing but its day. */
function isAlone(text: string, { range }: DayMention, lineEnd: number): boolean {
  const start = text.lastIndexOf('\n', range.start) + 1;
  return (
    text.slice(start, range.start).replace(/[\s*•·_-]/g, '') === '' &&
    text.slice(range.end, lineEnd).trim() === ''
  );
}

/** The line below a row, which says whom one meets then: no sentence. */
function isWho(line: string): boolean {
  return line.length < 100 && /^\p{Lu}/u.test(line) && !/[.?!:]\s*$|https?:/.test(line);
}

function rowsBelow(text: string, from: number, times: readonly TimeMention[]): readonly Row[] {
  const rows: Row[] = [];
  let offset = from + 1;
  for (const line of text
    .slice(offset, offset + 2000)
    .split('\n')
    .slice(0, 3 * mostRows)) {
    const end = offset + line.length;
    const mark = /^\s*(?:[-*•·–]\s*)?/.exec(line)?.[0].length ?? 0;
    const time = times.find(({ range }) => range.start === offset + mark);
    if (time) rows.push({ time, says: text.slice(time.range.end, end) });
    else if (line.trim() !== '' && (rows.length === 0 || !(/^\s/.test(line) || isWho(line)))) break;
    offset = end + 1;
  }
  return rows.slice(0, mostRows);
}
