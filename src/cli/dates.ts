import {
  type CivilDate,
  type Entry,
  type EvaluationContext,
  english,
  isoOf,
  type PlainDate,
  readDate,
  spoken,
  todayAt,
} from '../core/index.ts';
import { type Arguments, oneOf } from './arguments.ts';
import { UserError } from './errors.ts';
import type { OptionName } from './usage.ts';

/** The date of an option, with a time where it has one: ISO 8601, or another form that can mean one day only. */
export function dateOption(args: Arguments, name: OptionName): string | undefined {
  const written = args.value(name)?.trim();
  return written === undefined ? undefined : isoOf(readOption(args, name, written));
}

/** The interview that a day is about, if one is named, and its log. */
interface DatedFile {
  readonly entry: Entry | undefined;
  readonly log: { readonly context: EvaluationContext };
}

/** The day of an option; `today`, `yesterday` and `tomorrow` are days too, where the interview is. */
export function dayOption(
  args: Arguments,
  name: OptionName,
  { log, entry }: DatedFile,
): PlainDate | undefined {
  const written = args.value(name)?.trim();
  if (written === undefined) return undefined;
  const days = { yesterday: -1, today: 0, tomorrow: 1 } as const;
  const word = written.toLowerCase();
  if (word === 'yesterday' || word === 'today' || word === 'tomorrow')
    return todayAt(entry, log.context).add({ days: days[word] });
  return readOption(args, name, written).date;
}

function readOption({ label }: Arguments, name: OptionName, written: string): CivilDate {
  const reading = readDate(written);
  if (reading.kind === 'date') return reading.value;
  throw new UserError(
    `${label(name)} ${written} is not clear: ${reasonOf(reading)}. Write it as 2026-11-19.`,
  );
}

/** Why a text is not a date, to go on a sentence with; undefined where it is one. */
export function whyUnclear(written: string): string | undefined {
  const reading = readDate(written);
  return reading.kind === 'date' ? undefined : reasonOf(reading);
}

function reasonOf(reading: Exclude<ReturnType<typeof readDate>, { readonly kind: 'date' }>): string {
  return reading.kind === 'ambiguous'
    ? `it can be ${oneOf(reading.readings)}`
    : spoken(reading.reason, english);
}
