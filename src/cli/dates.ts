import { type CivilDate, isoOf, type PlainDate, readDate } from '../core/index.ts';
import type { Arguments } from './arguments.ts';
import { UserError } from './errors.ts';
import type { Target } from './target.ts';
import { whyUnclear } from './unclearDate.ts';
import type { OptionName } from './usage.ts';

/** The date of an option, with a time where it has one: ISO 8601, or another form that can mean one day only. */
export function dateOption(args: Arguments, name: OptionName): string | undefined {
  const written = args.value(name)?.trim();
  return written === undefined ? undefined : isoOf(readOption(args, name, written));
}

/** The day of an option; `today`, `yesterday` and `tomorrow` are days too, where the interview is. */
export function dayOption(
  args: Arguments,
  name: OptionName,
  { log, interview }: Pick<Target, 'log' | 'interview'>,
): PlainDate | undefined {
  const written = args.value(name)?.trim();
  if (written === undefined) return undefined;
  const days = { yesterday: -1, today: 0, tomorrow: 1 } as const;
  const word = written.toLowerCase();
  if (word === 'yesterday' || word === 'today' || word === 'tomorrow')
    return (interview?.today ?? log.context.now.toPlainDate()).add({ days: days[word] });
  return readOption(args, name, written).date;
}

function readOption({ label }: Arguments, name: OptionName, written: string): CivilDate {
  const reading = readDate(written);
  if (reading.kind === 'date') return reading.value;
  throw new UserError(
    `${label(name)} ${written} is not clear: ${whyUnclear(reading)}. Write it as 2026-11-19.`,
  );
}
