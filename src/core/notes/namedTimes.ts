import type { PlainDate } from '../calendar.ts';
import {
  businessDay,
  dateOf,
  dayAhead,
  distinctDays,
  easter,
  endOfWeek,
  firstDays,
  inWeek,
  lastOf,
  mondayOf,
  monthAhead,
  nextWeekday,
  onDate,
  thanksgiving,
} from './daysAhead.ts';

/** A time that a text names, and every day it can fairly mean as the latest one. */
export interface NamedTime {
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

const weekday =
  '(?<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
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
  '(?<number>\\d{1,2}|one|two|(?:a )?couple(?: of)?|three|(?:a )?few|four|five|six|seven|eight|nine|ten|twelve|fourteen)(?: ?(?:-|to|or) ?(?<most>\\d{1,2}|two|three|four|five|six))?';

/** Behind a number of a day no noun stands, which it would count: `the 2nd van`. */
const noNounBehind = String.raw`(?=[^\p{L}\p{N}]*$|\s*[^\p{L}\p{N}\s]|\s+(?:or|and|to|at|if|when|once|in|on|by|so|ish|about|as|because|maybe|probably|though|after|before|for|is|was|only|morning|afternoon|evening|night|max|tops|latest|eod|cob|am|pm|then|but|with|from|via|she|he|they|i|we)\b)`;

/** Feasts beside which people name a time, for a pattern. */
const feasts = 'thanksgiving|turkey|christmas|xmas|easter|new year';

/** THE table of times, more telling ones first. A week ends on its Friday, or on its Sunday. */
const timeWords: readonly TimeWords[] = [
  {
    pattern: new RegExp(`\\b(?:the )?${weekday} (?:right )?(?<side>before|after) (?<feast>${feasts})\\b`),
    days: ({ weekday: name, side, feast = '' }, from) => {
      const day = dayOfFeast(feast, from);
      return nextWeekday(name, side === 'after' ? day : day.subtract({ days: 8 }));
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:(?<next>the (?:very )?(?:next )?day)|the week|${number} (?:weeks?|wks?)|an? (?:week|wk)|(?<some>an? (?:few|couple of) days)) after (?<feast>${feasts})\\b`,
    ),
    days: ({ next, some, feast = '', ...groups }, from) => {
      const day = dayOfFeast(feast, from);
      if (some !== undefined) return [businessDay(day, 3)];
      return [next === undefined ? day.add({ weeks: countOf(groups) || 1 }) : day.add({ days: 1 })];
    },
  },
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
    pattern: new RegExp(`\\b(?:first|1st) (?:week|wk) (?:of|in) (?:next month|${month})\\b`),
    days: ({ month: name }, from) =>
      firstDays(name === undefined ? from.with({ day: 1 }).add({ months: 1 }) : monthAhead(name, from)).slice(
        -3,
      ),
  },
  {
    pattern: new RegExp(`\\b(?<week>second|2nd|third|3rd) (?:week|wk) (?:of|in) ${month}\\b`),
    days: ({ week = '', month: name = '' }, from) => {
      const first = monthAhead(name, from);
      return [first.with({ day: /^(?:second|2nd)$/.test(week) ? 14 : 21 })];
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:beginning|begin|start|first days) (?:of|in)|early(?: in)?) (?:next month|${month})\\b`,
    ),
    days: ({ month: name }, from) =>
      firstDays(name === undefined ? from.with({ day: 1 }).add({ months: 1 }) : monthAhead(name, from)),
  },
  {
    pattern: new RegExp(`\\b(?:first|1st) half (?:of )?(?:the month|month|${month})\\b`),
    days: ({ month: name }, from) => {
      const first = name === undefined ? from.with({ day: 1 }) : monthAhead(name, from);
      return [13, 14, 15].map((day) => first.with({ day }));
    },
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
    pattern: new RegExp(`\\b${weekday},? (?:the )?(?<d>\\d{1,2})(?:st|nd|rd|th)\\b`),
    days: ({ d }, from) => dayAhead(Number(d), undefined, from),
  },
  {
    pattern: new RegExp(String.raw`\bthe (?<d>\d{1,2})(?:st|nd|rd|th)\b${noNounBehind}`, 'u'),
    days: ({ d }, from) => dayAhead(Number(d), undefined, from),
  },
  {
    pattern: new RegExp(String.raw`(?<!\w)(?<d>\d{1,2})(?:st|nd|rd|th)\b${noNounBehind}`, 'u'),
    days: ({ d }, from) => dayAhead(Number(d), undefined, from),
  },
  {
    pattern: /\b(?:early|beginning|start) (?:in|of) the (?:week|wk) after next\b/,
    days: (_, from) => [0, 1].map((days) => mondayOf(from).add({ weeks: 2, days })),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:a |one )(?:week|wk)|${number} ?(?:weeks|wks)) (?:from|after) (?:today|tonight|now)\\b`,
    ),
    days: (groups, from) => [from.add({ weeks: groups.number === undefined ? 1 : countOf(groups) })],
  },
  {
    pattern: /\b(?:within|inside) the week\b/,
    days: (_, from) => distinctDays([...endOfWeek(from).slice(0, 1), from.add({ weeks: 1 })]),
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
      distinctDays([...nextWeekday(name, from), ...inWeek(name, from.add({ weeks: 1 }))]),
  },
  {
    pattern: /\b(?:(?:some ?time|during|in|by|within) )?next (?:week|wk)\b/,
    days: (_, from) => endOfWeek(from.add({ weeks: 1 })),
  },
  {
    pattern: /\b(?:end of (?:the|this) week|(?:by|before) (?:the )?weekend|later this week|this week|eow)\b/,
    days: (_, from) => endOfWeek(from),
  },
  {
    pattern: /\bafter the weekend\b/,
    days: (_, from) => [0, 1].map((day) => mondayOf(from).add({ weeks: 1, days: day })),
  },
  {
    pattern: /\b(?:over|at|during) the weekend\b/,
    days: (_, from) => [5, 6, 7].map((day) => mondayOf(from).add({ days: day })),
  },
  { pattern: /\bnext month\b/, days: (_, from) => [lastOf(from.with({ day: 1 }).add({ months: 1 }))] },
  {
    pattern: /\b(?:tonight|this (?:evening|afternoon|arvo)|today|end of (?:the )?day)\b/,
    days: (_, from) => [from],
  },
  { pattern: /(?<!\d |day |\d(?:st|nd|rd|th) )\b(?:eod|cob)\b/, days: (_, from) => [from] },
  { pattern: /\b(?:tomorrow|tmrw|tomoz|tmr|2moro)\b/, days: (_, from) => [from.add({ days: 1 })] },
  {
    pattern: /\b(?<hours>24|48|72)[ -]?(?:h|hrs?|hours?)\b/,
    days: ({ hours }, from) => {
      const days = Number(hours) / 24;
      return distinctDays([from.add({ days }), businessDay(from, days), businessDay(from.add({ days }), 0)]);
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
    pattern:
      /\b(?:in|within|about|around|after|under|up to|next|less than)(?: about| around)? an? (?<unit>day|week|wk|month)\b/,
    days: ({ unit }, from) => [
      from.add(unit === 'month' ? { months: 1 } : unit === 'day' ? { days: 1 } : { weeks: 1 }),
    ],
  },
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
  {
    pattern: /\b(?:right )?before thanksgiving\b/,
    days: (_, from) => [thanksgiving(from).subtract({ days: 1 })],
  },
  { pattern: /\bby thanksgiving\b/, days: (_, from) => [thanksgiving(from)] },
  {
    pattern: /\b(?:(?:by )?(?:the )?end of (?:the |this )?year|(?:by |before )?year[- ]?end)\b/,
    days: (_, from) => onDate(12, 31, from),
  },
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

/** The next day of a feast that a text calls so, in small letters. */
function dayOfFeast(feast: string, from: PlainDate): PlainDate {
  if (feast === 'thanksgiving' || feast === 'turkey') return thanksgiving(from);
  if (feast === 'easter') return easter(from);
  const [day = from] = feast === 'new year' ? onDate(1, 1, from) : onDate(12, 25, from);
  return day;
}

/** A line from what every time holds: a digit, a day or a stretch of days, or a word for one. In notes, where few lines name a time, this is looked for first. */
export const mayNameTime = new RegExp(
  `(?:\\d|day|week|wk|month|work|business|bd|\\b(?:next|tonight|evening|arvo|eow|eod|cob|tomo|tmr|afternoon|year|fortnight|xmas|christmas|holidays|break\\b|thanksgiving|turkey|easter|(?:${weekday}|${month})\\b))[^\\n]*`,
  'gi',
);

/** The times that a small-lettered text names, in its order, as said on `from`; days it cannot mean are left out. */
export function timesIn(text: string, from: PlainDate): readonly NamedTime[] {
  const found: NamedTime[] = [];
  for (const { pattern, days } of timeWords) {
    if (!pattern.test(text)) continue;
    for (const match of text.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((one) => start < one.end && end > one.start)) continue;
      const meant = days(match.groups ?? {}, from);
      if (meant.length > 0) found.push({ days: meant, start, end });
    }
  }
  for (const { pattern, days } of relativeTimes)
    for (const match of text.matchAll(pattern)) {
      const before = found.filter(({ end }) => end <= match.index).toSorted((a, b) => a.start - b.start);
      const day = before.at(-1)?.days.at(-1);
      if (day) found.push({ days: days(day), start: match.index, end: match.index + match[0].length });
    }
  return found.toSorted((a, b) => a.start - b.start);
}

/** What counts from the time named before it. */
const relativeTimes: readonly {
  readonly pattern: RegExp;
  readonly days: (before: PlainDate) => readonly PlainDate[];
}[] = [
  { pattern: /\b(?:(?:by )?the end of |later )?that (?:week|wk)\b/g, days: endOfWeek },
  {
    pattern: /\bthe (?:next|following) (?:morning|day|afternoon)\b/g,
    days: (before) => [businessDay(before, 1)],
  },
];

function countOf({ number: written, most }: Readonly<Record<string, string | undefined>>): number {
  const text = (most ?? written ?? '').replace(/^a /, '').replace(/ of$/, '');
  return numbers[text] ?? Number(text);
}
