import { type CivilDate, isoOf, type PlainDate, readDate, readTypedDate } from '../core/index.ts';
import type { Arguments } from './arguments.ts';
import { UserError } from './errors.ts';
import type { Target } from './target.ts';
import { whyUnclear } from './unclearDate.ts';
import type { OptionName } from './usage.ts';

/** The date of an option, with a time where it has one: ISO 8601, or another form that can mean one day only. */
export function dateOption(args: Arguments, name: OptionName): string | undefined {
  const written = args.value(name)?.trim();
  return written === undefined ? undefined : isoOf(readOption(args, name, written, readDate(written)));
}

/** The day of an option, as the editor's questions take it, where the interview is: `yesterday`, `Friday`, `8 December`. */
export function dayOption(
  args: Arguments,
  name: OptionName,
  { log, interview }: Pick<Target, 'log' | 'interview'>,
): PlainDate | undefined {
  const written = args.value(name)?.trim();
  if (written === undefined) return undefined;
  const today = interview?.today ?? log.context.now.toPlainDate();
  const reading = readTypedDate(written, today, name === 'until' ? 'ahead' : undefined);
  return readOption(args, name, written, reading).date;
}

function readOption(
  { label }: Arguments,
  name: OptionName,
  written: string,
  reading: ReturnType<typeof readDate>,
): CivilDate {
  if (reading.kind === 'date') return reading.value;
  throw new UserError(
    `${label(name)} ${written} is not clear: ${whyUnclear(reading)}. Write it as 2026-11-19.`,
  );
}
