import { type CivilDate, english, isoOf, type PlainDate, readDate, spoken } from '../core/index.ts';
import { type Arguments, oneOf } from './arguments.ts';
import { UserError } from './errors.ts';
import type { Target } from './target.ts';
import type { OptionName } from './usage.ts';

/** The date of an option, with a time where it has one: ISO 8601, or another form that can mean one day only. */
export function dateOption(args: Arguments, name: OptionName): string | undefined {
  const written = args.value(name)?.trim();
  return written === undefined ? undefined : isoOf(readOption(name, written));
}

/** The day of an option; `today`, `yesterday` and `tomorrow` are days too. */
export function dayOption(args: Arguments, name: OptionName, today: PlainDate): PlainDate | undefined {
  const written = args.value(name)?.trim();
  if (written === undefined) return undefined;
  const days = { yesterday: -1, today: 0, tomorrow: 1 } as const;
  const word = written.toLowerCase();
  if (word === 'yesterday' || word === 'today' || word === 'tomorrow') return today.add({ days: days[word] });
  return readOption(name, written).date;
}

/** The day something happened: `--on`, else today; never later than today. */
export function pastDay(args: Arguments, today: PlainDate): PlainDate {
  const day = dayOption(args, 'on', today) ?? today;
  if (day.toString() <= today.toString()) return day;
  throw new UserError(
    `--on ${day.toString()} is still to come; name a day up to today, ${today.toString()}.`,
  );
}

/** Today where the interview is. */
export function todayOf({ log, entry }: Pick<Target, 'log' | 'entry'>): PlainDate {
  const { now } = log.context;
  return (entry?.timeZone === undefined ? now : now.withTimeZone(entry.timeZone)).toPlainDate();
}

function readOption(name: OptionName, written: string): CivilDate {
  const reading = readDate(written);
  if (reading.kind === 'date') return reading.value;
  const why =
    reading.kind === 'ambiguous' ? `it can be ${oneOf(reading.readings)}` : spoken(reading.reason, english);
  throw new UserError(`--${name} ${written} is not clear: ${why}. Write it as 2026-11-19.`);
}
