import { type ActionResult, waive } from '../../core/index.ts';
import { act } from '../act.ts';
import type { Arguments } from '../arguments.ts';
import type { Environment } from '../environment.ts';
import { UserError } from '../errors.ts';
import { subjectOf } from '../letters.ts';
import { type EntryTarget, openEntry } from '../target.ts';

/** `waive`: records that a letter is not going to be written, and why. */
export async function waiveLetter(args: Arguments, environment: Environment): Promise<number> {
  const target = await openEntry(args, environment);
  return act(waiveAction(args, target), target.log, environment);
}

export function waiveAction(args: Arguments, target: EntryTarget): ActionResult {
  const reason = args.value('reason');
  if (reason === undefined) throw new UserError('waive needs --reason TEXT: why the letter is not needed.');
  return waive(target.log.evaluation, subjectOf(args, target), reason);
}
