import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../calendar.ts';

/** A time that a text names, and every day it can fairly mean as the latest one. */
interface NamedTime {
  readonly days: readonly PlainDate[];
  readonly start: number;
  readonly end: number;
}

/** What people write for a time, and the days it means when said on `from`. */
interface TimeWords {
  readonly pattern: RegExp;
  readonly days: (
    groups: Readonly<Record<string, string | undefined>>,
    from: PlainDate,
  ) => readonly PlainDate[];
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const weekday =
  '(?<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  couple: 2,
  three: 3,
  few: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  fortnight: 14,
};
const number =
  '(?<number>\\d{1,2}|an?|one|two|(?:a )?couple(?: of)?|three|(?:a )?few|four|five|six|seven|eight|nine|ten|twelve|fourteen)(?: ?(?:-|to|or) ?(?<most>\\d{1,2}|two|three|four|five|six))?';

/** THE table of times, more telling ones first. A week ends on its Friday, or on its Sunday. */
const timeWords: readonly TimeWords[] = [
  {
    pattern: /\b(?<year>20\d\d)-(?<m>\d\d)-(?<d>\d\d)\b/,
    days: ({ year, m, d }) => dateOf(Number(year), Number(m), Number(d)),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:end|back|last (?:day|week)) (?:of|in)|late|second half of) (?:the month|month|${month})\\b`,
    ),
    days: ({ month: name }, from) => [lastOf(name === undefined ? from : monthAhead(name, from))],
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:beginning|begin|start|first (?:week|days)) (?:of|in)|early(?: in)?) (?:next month|${month})\\b`,
    ),
    days: ({ month: name }, from) =>
      firstDays(name === undefined ? from.with({ day: 1 }).add({ months: 1 }) : monthAhead(name, from)),
  },
  {
    pattern: new RegExp(`\\b(?:mid|middle of)[ -]?(?:the month|month|${month})\\b`),
    days: ({ month: name }, from) => {
      const first = name === undefined ? from.with({ day: 1 }) : monthAhead(name, from);
      return [13, 14, 15, 16].map((day) => first.with({ day }));
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:week|wk) (?:of|commencing|beginning|starting)(?: the)? (?:(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: (?:of )?${month})?|${month.replace('month', 'month2')} (?<d2>\\d{1,2})(?:st|nd|rd|th)?)`,
    ),
    days: ({ d, d2, month: name, month2 }, from) =>
      dayAhead(Number(d ?? d2), name ?? month2, from).flatMap(endOfWeek),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?<weekdayBefore>\\w+day,? )?(?:the )?)?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}\\b`,
    ),
    days: ({ d, month: name }, from) => dayAhead(Number(d), name, from),
  },
  {
    pattern: new RegExp(`\\b${month}\\.? (?:the )?(?<d>\\d{1,2})(?:st|nd|rd|th)?\\b`),
    days: ({ d, month: name }, from) => dayAhead(Number(d), name, from),
  },
  {
    pattern: /\b(?<a>\d{1,2})\/(?<b>\d{1,2})\b(?!\/|%)/,
    days: ({ a, b }, from) =>
      [...onDate(Number(a), Number(b), from), ...(a === b ? [] : onDate(Number(b), Number(a), from))].filter(
        (day) => day.since(from).days < 120,
      ),
  },
  {
    pattern: /\bthe (?<d>\d{1,2})(?:st|nd|rd|th)\b/,
    days: ({ d }, from) => dayAhead(Number(d), undefined, from),
  },
  {
    pattern: /(?<!\w)(?<d>\d{1,2})(?:st|nd|rd|th)\b(?! (?:floor|grade|round|year|time|line|interview))/,
    days: ({ d }, from) => dayAhead(Number(d), undefined, from),
  },
  { pattern: /\b(?:the )?(?:week|wk) after next\b/, days: (_, from) => endOfWeek(from.add({ weeks: 2 })) },
  {
    pattern: new RegExp(
      `\\b(?:a week (?:on|from)|a week) ${weekday}|\\b${weekday.replace('weekday', 'weekday2')} week\\b`,
    ),
    days: ({ weekday: a, weekday2: b }, from) =>
      nextWeekday(a ?? b, from).map((day) => day.add({ weeks: 1 })),
  },
  {
    pattern:
      /\b(?:end|back|latter (?:half|part)|second half|late(?:r)?)(?: of| in)? next (?:week|wk)\b|\bnext (?:week|wk)(?:'s)? end\b|\bnext (?:weekend)\b/,
    days: (_, from) => endOfWeek(from.add({ weeks: 1 })),
  },
  {
    pattern:
      /\b(?:early|beginning of|start of|first thing|first half of) next(?: (?:week|wk))?\b|\bearly in the (?:week|new week)\b/,
    days: (_, from) => [0, 1, 2].map((day) => mondayOf(from).add({ weeks: 1, days: day })),
  },
  {
    pattern: /\bmid(?:dle of)?[ -]?(?:next )?week\b/,
    days: (_, from) => [mondayOf(from).add({ weeks: 1, days: 2 })],
  },
  {
    pattern: new RegExp(
      `\\bnext (?:week|wk),? (?:on |maybe |probably )?(?:${weekday.replace('weekday', 'first')} or )?${weekday}|\\b${weekday.replace('weekday', 'weekday2')},? next (?:week|wk)\\b`,
    ),
    days: ({ weekday: a, weekday2: b }, from) => inWeek(a ?? b, from.add({ weeks: 1 })),
  },
  {
    pattern: new RegExp(`\\bnext ${weekday}\\b`),
    days: ({ weekday: name }, from) =>
      distinct([...nextWeekday(name, from), ...inWeek(name, from.add({ weeks: 1 }))]),
  },
  {
    pattern: /\b(?:(?:some ?time|during|in|by|within) )?next (?:week|wk)\b/,
    days: (_, from) => endOfWeek(from.add({ weeks: 1 })),
  },
  {
    pattern: /\b(?:end of (?:the|this|that) week|(?:by|before) the weekend|later this week|this week|eow)\b/,
    days: (_, from) => endOfWeek(from),
  },
  {
    pattern: /\bafter the weekend\b|\bover the weekend\b/,
    days: (_, from) => [0, 1].map((day) => mondayOf(from).add({ weeks: 1, days: day })),
  },
  { pattern: /\bnext month\b/, days: (_, from) => [lastOf(from.with({ day: 1 }).add({ months: 1 }))] },
  {
    pattern: /\b(?:tonight|this (?:evening|afternoon|arvo)|today|eod|end of (?:the )?day|cob)\b/,
    days: (_, from) => [from],
  },
  { pattern: /\b(?:tomorrow|tmrw|tomoz|tmr|2moro)\b/, days: (_, from) => [from.add({ days: 1 })] },
  {
    pattern: /\b(?<hours>24|48|72)[ -]?(?:h|hrs?|hours?)\b/,
    days: ({ hours }, from) => {
      const days = Number(hours) / 24;
      return distinct([from.add({ days }), businessDay(from, days), businessDay(from.add({ days }), 0)]);
    },
  },
  {
    pattern: new RegExp(`\\b${number} ?(?:working|business|work|bd) ?(?:days?)?\\b`),
    days: (groups, from) => [businessDay(from, countOf(groups))],
  },
  {
    pattern: new RegExp(`\\b${number} ?(?:days?)\\b(?! (?:in|a|per|notice|off|remote|ago|week))`),
    days: (groups, from) => [from.add({ days: countOf(groups) })],
  },
  {
    pattern: new RegExp(
      `\\b${number} ?(?:weeks?|wks?)(?:'? time)?\\b(?! (?:notice|ago|holiday|off|old|in|trial))`,
    ),
    days: (groups, from) => [from.add({ weeks: countOf(groups) })],
  },
  { pattern: /\b(?:a |one )?fortnight\b/, days: (_, from) => [from.add({ weeks: 2 })] },
  {
    pattern: new RegExp(`\\b${number} ?months?\\b(?! (?:notice|ago|old|probation|contract))`),
    days: (groups, from) => [from.add({ months: countOf(groups) })],
  },
  {
    pattern: /\b(?:before|by) (?:christmas|xmas|the (?:christmas )?(?:holidays|break))\b/,
    days: (_, from) => onDate(12, 24, from),
  },
  { pattern: /\b(?:before|by) (?:the )?new year\b/, days: (_, from) => onDate(12, 31, from) },
  {
    pattern:
      /\b(?:in the new year|after (?:christmas|xmas|new year|the (?:christmas )?(?:holidays|break)))\b/,
    days: (_, from) => onDate(1, 31, from),
  },
  { pattern: /\bbefore thanksgiving\b/, days: (_, from) => [thanksgiving(from).subtract({ days: 1 })] },
  { pattern: /\b(?:before|by) easter\b/, days: (_, from) => [easter(from).subtract({ days: 3 })] },
  {
    pattern: new RegExp(`\\b${weekday}\\b(?!'s)`),
    days: ({ weekday: name }, from) => nextWeekday(name, from),
  },
  {
    pattern: new RegExp(`\\b(?:in|by|before|during|until) ${month}\\b`),
    days: ({ month: name }, from) => [lastOf(monthAhead(name ?? '', from))],
  },
];

/** What tells that a time is when one will hear: somebody decides, calls, writes, or a next step takes place. */
const hearing =
  /\b(?:hear(?:ing)?(?: back| from)?|let (?:me|us) know|know (?:by|on|in|within|this|next|before|more)|decision|decid\w+|answers?|results?|outcome|verdict|feedback|offers?|call(?:s|ing)?|ring(?:s|ing)?|phone(?:s|d)?|text(?:s)?|txt|e-?mail(?:s)?|write(?:s)?|letter|get(?:s|ting)? back|circl\w+ back|be in touch|in touch|contact(?:s|ed)?|come back to|back to me|shortlist|short list|next (?:round|step|stage|interview)|second (?:round|interview)|final round|settled|shout|ping|message|debrief|huddle|meet(?:s|ing)? the|present|close|closes|paperwork|panel invite|panel|news|respond|reply|update|move (?:fast|quick\w*)|hr|recruiter|candidates|sleep on it|slept on it|yes or a no|tell people|confirm|governors|board|either way|talk it over|discuss|see (?:last|two|one|another)|seeing)\b/;

/** The days by which one will hear, as said on the day of the interview; undefined where a text says nothing of it. */
export function hearingBy(
  text: string,
  from: PlainDate | undefined,
  isAboutIt = false,
): readonly PlainDate[] | undefined {
  const said = text.toLowerCase().slice(0, 500);
  if (!isAboutIt && !hearing.test(said)) return undefined;
  if (!from) return timesIn(said, Temporal.PlainDate.from('2026-01-05')).length > 0 ? [] : undefined;
  const times = timesIn(said, from);
  if (times.length === 0) return undefined;
  const last = times.at(-1);
  const before = times.at(-2);
  if (!last) return undefined;
  // `Monday or Tuesday`: either.
  const isEither =
    before &&
    /^(?:,? or|\/|,)(?: (?:maybe|first thing|on|by))* ?$/.test(said.slice(before.end, last.start).trimEnd());
  const days =
    isEither && before.days.length === 1 && last.days.length === 1
      ? [...before.days, ...last.days]
      : last.days;
  // `Answer after` the day that stands before it.
  const isAfter =
    /\bafter\b/.test(said.slice(last.end, last.end + 30)) ||
    /\b(?:after|not before)(?: the| \w+)? $/.test(said.slice(0, last.start));
  return distinct(isAfter ? days.flatMap((day) => [day, businessDay(day, 1)]) : days);
}

function timesIn(text: string, from: PlainDate): readonly NamedTime[] {
  const found: NamedTime[] = [];
  for (const { pattern, days } of timeWords)
    for (const match of text.matchAll(new RegExp(pattern.source, 'g'))) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((one) => start < one.end && end > one.start)) continue;
      const meant = days(match.groups ?? {}, from);
      if (meant.length > 0) found.push({ days: meant, start, end });
    }
  return found.toSorted((a, b) => a.start - b.start);
}

function countOf({ number: written, most }: Readonly<Record<string, string | undefined>>): number {
  const text = (most ?? written ?? '').replace(/^a /, '').replace(/ of$/, '');
  return numbers[text] ?? Number(text);
}

function mondayOf(day: PlainDate): PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

function endOfWeek(day: PlainDate): readonly PlainDate[] {
  const monday = mondayOf(day);
  return [4, 5, 6].map((days) => monday.add({ days }));
}

function inWeek(name: string | undefined, day: PlainDate): readonly PlainDate[] {
  const index = weekdays.indexOf((name ?? '').slice(0, 3));
  return index < 0 ? [] : [mondayOf(day).add({ days: index })];
}

/** The first such weekday after a day. */
function nextWeekday(name: string | undefined, from: PlainDate): readonly PlainDate[] {
  return inWeek(name, from).map((day) =>
    Temporal.PlainDate.compare(day, from) > 0 ? day : day.add({ weeks: 1 }),
  );
}

function monthAhead(name: string, from: PlainDate): PlainDate {
  const first = from.with({ day: 1, month: Math.max(monthNames.indexOf(name.slice(0, 3)), 0) + 1 });
  return Temporal.PlainDate.compare(first.add({ months: 1 }), from) > 0 ? first : first.add({ years: 1 });
}

function lastOf(day: PlainDate): PlainDate {
  return day.with({ day: day.daysInMonth });
}

function firstDays(first: PlainDate): readonly PlainDate[] {
  return [0, 1, 2, 3, 4, 5, 6].map((days) => first.add({ days }));
}

/** The next day of this number, in the month where one is named. */
function dayAhead(day: number, name: string | undefined, from: PlainDate): readonly PlainDate[] {
  if (name !== undefined) return onDate(monthNames.indexOf(name.slice(0, 3)) + 1, day, from);
  if (day < 1 || day > 31) return [];
  for (let month = from.with({ day: 1 }), tries = 0; tries < 3; month = month.add({ months: 1 }), tries++) {
    const found = day <= month.daysInMonth ? month.with({ day }) : undefined;
    if (found && Temporal.PlainDate.compare(found, from) >= 0) return [found];
  }
  return [];
}

function onDate(month: number, day: number, from: PlainDate): readonly PlainDate[] {
  const years = [from.year, from.year + 1].flatMap((year) => dateOf(year, month, day));
  const ahead = years.find((date) => Temporal.PlainDate.compare(date, from) >= 0);
  return ahead ? [ahead] : [];
}

function dateOf(year: number, month: number, day: number): readonly PlainDate[] {
  if (
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > Temporal.PlainDate.from({ year, month, day: 1 }).daysInMonth
  )
    return [];
  return [Temporal.PlainDate.from({ year, month, day })];
}

/** So many Mondays to Fridays on; of a weekend, the Monday. Public holidays are the policy's matter. */
function businessDay(from: PlainDate, count: number): PlainDate {
  let day = from;
  for (let left = count; left > 0 || day.dayOfWeek > 5; ) {
    if (left > 0 || day.dayOfWeek > 5) day = day.add({ days: 1 });
    if (day.dayOfWeek <= 5 && left > 0) left -= 1;
  }
  return day;
}

function thanksgiving(from: PlainDate): PlainDate {
  const of = (year: number) => {
    const first = Temporal.PlainDate.from({ year, month: 11, day: 1 });
    return first.add({ days: ((11 - first.dayOfWeek) % 7) + 21 });
  };
  const day = of(from.year);
  return Temporal.PlainDate.compare(day, from) >= 0 ? day : of(from.year + 1);
}

/** Easter Sunday (Butcher's rule). */
function easter(from: PlainDate): PlainDate {
  const of = (year: number) => {
    const a = year % 19;
    const b = Math.floor(year / 100);
    const c = year % 100;
    const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const m = Math.floor((a + 11 * h + 22 * l) / 451);
    const sum = h + l - 7 * m + 114;
    return Temporal.PlainDate.from({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
  };
  const day = of(from.year);
  return Temporal.PlainDate.compare(day, from) >= 0 ? day : of(from.year + 1);
}

function distinct(days: readonly PlainDate[]): readonly PlainDate[] {
  return days
    .filter((day, index) => days.findIndex((other) => other.equals(day)) === index)
    .toSorted(Temporal.PlainDate.compare);
}
