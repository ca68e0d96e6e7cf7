import { snooze } from '../../core/index.ts';
import { applyChanges } from '../applyChanges.ts';
import type { Arguments } from '../arguments.ts';
import { dayOption, todayOf } from '../dates.ts';
import type { Environment } from '../environment.ts';
import { UserError } from '../errors.ts';
import { nameOf, saySettled, settledAs, subjectOf } from '../letters.ts';
import { openEntry } from '../target.ts';
import { visible } from '../terminal.ts';

/** `snooze`: silences a letter until the start of a day. */
export async function snoozeLetter(args: Arguments, environment: Environment): Promise<number> {
  const target = await openEntry(args, environment);
  const subject = subjectOf(args, target);
  const settled = settledAs(target, subject);
  if (settled !== undefined) return saySettled(target, subject, settled, environment);
  const today = todayOf(target);
  const until = dayOption(args, 'until', today);
  if (!until) throw new UserError('snooze needs --until DATE: the day from which the letter counts again.');
  if (until.toString() <= today.toString()) {
    throw new UserError(
      `--until ${until.toString()} is not ahead; name a day after today, ${today.toString()}.`,
    );
  }
  applyChanges(target.log, [snooze(subject, until)]);
  const name = nameOf(subject.letter, subject.to);
  environment.out(`${visible(`${name} is quiet until ${until.toString()} in ${target.shown}.`)}\n`);
  return 0;
}
