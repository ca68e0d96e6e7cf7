import { Temporal } from 'temporal-polyfill';
import { daysAnywhere, type PlainDate } from '../calendar.ts';
import { kindOf } from '../kinds/index.ts';
import { sentence } from '../text.ts';
import { addressed, type Found, findAll, type Reading, type Remark, type ReviewRule } from './reading.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const month = `(?<month>${months.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')}|Sept\\.?)`;
const weekday = `(?<weekday>${weekdays.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')})`;
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?:,?\\s+(?<year>20\\d{2}))?';
/** `Tuesday, 17 November 2026`, `Nov. 17`, `Tuesday the 17th of November`. */
const dayFirst = new RegExp(
  `\\b(?:${weekday},?\\s+(?:the\\s+)?)?${day}\\s+(?:of\\s+)?${month}\\b${year}`,
  'giu',
);
const monthFirst = new RegExp(
  `\\b(?:${weekday},?\\s+)?${month}\\s+(?:the\\s+)?${day}\\b(?!:|\\d)${year}`,
  'giu',
);

/** What makes a day that follows the day of the interview. */
const ofInterview =
  /\b(?:interview(?:ed)?|conversation|call|visit(?:ed)?|spoke|met|talked|chatted|speaking|talking|meeting|chat|seeing|having me|your time|the time|discussion|discussed|panel|hosting me|welcoming me|tour)\b[^.!?;,]{0,40}?\b(?:on|of|last|this|from)\s+(?:last\s+|this\s+)?$/i;
const ahead =
  /\b(?:will|next|follow-up|second|upcoming|until|by|before|decision|hear|expect\w*|start|instead|can|could|would)\b[^.!?]{0,60}$/i;

/** `wrong-date`: another day for the interview than the entry's, or a weekday that does not fit its date. */
export const wrongDate: ReviewRule = (reading) => {
  const { entry } = reading;
  const held = entry?.date?.value.date;
  if (!held) return [];
  return addressed(reading).flatMap((passage) => {
    const dates = [...findAll(passage, dayFirst), ...findAll(passage, monthFirst)];
    const bare = findAll(passage, new RegExp(`\\b${weekday}\\b`, 'giu')).filter(
      ({ range }) => !dates.some((one) => one.range.start <= range.start && range.end <= one.range.end),
    );
    const before = (one: Found) => passage.text.slice(0, one.match.index);
    return [
      ...dates.flatMap((one) => misfit(one, held)),
      ...dates.flatMap((one) => (looksBack(reading, before(one)) ? otherDay(one, reading, held) : [])),
      ...bare.flatMap((one) => (looksBack(reading, before(one)) ? otherWeekday(one, reading, held) : [])),
    ].slice(0, 1);
  });
};

function looksBack({ kind }: Reading, before: string): boolean {
  // The others name days to come.
  return (
    kind !== undefined && kindOf(kind).looksBack === true && ofInterview.test(before) && !ahead.test(before)
  );
}

/** In days; a date without a year that lies further away may be of any year. */
const nearby = 180;

/** The day a written date means: of its own year, or the one nearest to the interview; none where that is not certain. */
function daysOf({ match }: Found, near: PlainDate): readonly PlainDate[] {
  const { month: name = '', day: number = '', year: written } = match.groups ?? {};
  const index = months.findIndex((one) => one.toLowerCase().startsWith(name.slice(0, 3).toLowerCase()));
  const years = written === undefined ? [near.year, near.year + 1, near.year - 1] : [Number(written)];
  const days = years.flatMap((one) => {
    try {
      const date = { year: one, month: index + 1, day: Number(number) };
      return [Temporal.PlainDate.from(date, { overflow: 'reject' })];
    } catch {
      return [];
    }
  });
  return days.filter(
    (date) => written !== undefined || Math.abs(near.until(date, { largestUnit: 'days' }).days) <= nearby,
  );
}

function weekdayOf(written: string): number {
  return weekdays.findIndex((one) => one.toLowerCase().startsWith(written.slice(0, 3).toLowerCase())) + 1;
}

function misfit(one: Found, near: PlainDate): readonly Remark[] {
  const written = one.match.groups?.weekday;
  const days = daysOf(one, near);
  const [first] = days;
  if (written === undefined || !first) return [];
  if (days.some((date) => date.dayOfWeek === weekdayOf(written))) return [];
  const message = sentence('{0} is a {1}.', one.match[0], sentence(weekdays[first.dayOfWeek - 1] ?? ''));
  return [{ code: 'wrong-date', range: one.range, message }];
}

/** The days on which any round of the process was. */
function heldDays({ process }: Reading): readonly PlainDate[] {
  return process?.rounds.flatMap(({ date }) => (date ? daysAnywhere(date.value) : [])) ?? [];
}

function otherDay(one: Found, reading: Reading, held: PlainDate): readonly Remark[] {
  const days = daysOf(one, held);
  if (days.length === 0 || heldDays(reading).some((date) => days.some((other) => other.equals(date))))
    return [];
  return [
    {
      code: 'wrong-date',
      range: one.range,
      message: sentence('The entry says that the interview was on {0}.', held.toString()),
    },
  ];
}

function otherWeekday(one: Found, reading: Reading, held: PlainDate): readonly Remark[] {
  const number = weekdayOf(one.match.groups?.weekday ?? '');
  const days = heldDays(reading);
  if (number === 0 || days.some((date) => date.dayOfWeek === number)) return [];
  const name = weekdays[held.dayOfWeek - 1] ?? '';
  const message = sentence(
    'The entry says that the interview was on {0}, a {1}.',
    held.toString(),
    sentence(name),
  );
  return [{ code: 'wrong-date', range: one.range, message }];
}
