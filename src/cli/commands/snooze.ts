import { type ActionResult, snooze } from '../../core/index.ts';
import { act } from '../act.ts';
import type { Arguments } from '../arguments.ts';
import { dayOption } from '../dates.ts';
import type { Environment } from '../environment.ts';
import { UserError } from '../errors.ts';
import { subjectOf } from '../letters.ts';
import { type EntryTarget, openEntry } from '../target.ts';

/** `snooze`: silences a letter until the start of a day. */
export async function snoozeLetter(args: Arguments, environment: Environment): Promise<number> {
  const target = await openEntry(args, environment);
  return act(snoozeAction(args, target), target.log, environment);
}

export function snoozeAction(args: Arguments, target: EntryTarget): ActionResult {
  const subject = subjectOf(args, target);
  const until = dayOption(args, 'until', target);
  if (!until) throw new UserError('snooze needs --until DATE: the day from which the letter counts again.');
  return snooze(target.log.evaluation, subject, until);
}
