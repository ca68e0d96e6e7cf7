import { recordContact } from '../../core/index.ts';
import { act } from '../act.ts';
import type { Arguments } from '../arguments.ts';
import { dayOption } from '../dates.ts';
import type { Environment } from '../environment.ts';
import { openEntry } from '../target.ts';

/** `contact`: records a call, a message or another contact. */
export async function contact(args: Arguments, environment: Environment): Promise<number> {
  const { log, entry } = await openEntry(args, environment);
  const [, ...how] = args.operands;
  const subject = { entry, letter: how.join(' '), to: args.value('to') };
  return act(recordContact(log.evaluation, subject, dayOption(args, 'on', { log, entry })), log, environment);
}
