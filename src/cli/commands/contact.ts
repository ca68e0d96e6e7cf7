import { type ActionResult, recordContact } from '../../core/index.ts';
import { act } from '../act.ts';
import type { Arguments } from '../arguments.ts';
import { dayOption } from '../dates.ts';
import type { Environment } from '../environment.ts';
import { type EntryTarget, openEntry } from '../target.ts';

/** `contact`: records a call, a message or another contact. */
export async function contact(args: Arguments, environment: Environment): Promise<number> {
  const target = await openEntry(args, environment);
  return act(contactAction(args, target), target.log, environment);
}

export function contactAction(args: Arguments, target: EntryTarget): ActionResult {
  const [, ...how] = args.operands;
  const subject = { interview: target.interview, letter: how.join(' '), to: args.value('to') };
  return recordContact(subject, dayOption(args, 'on', target));
}
