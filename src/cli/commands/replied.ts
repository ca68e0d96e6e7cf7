import { type ActionResult, recordReply } from '../../core/index.ts';
import { act } from '../act.ts';
import type { Arguments } from '../arguments.ts';
import { dayOption } from '../dates.ts';
import type { Environment } from '../environment.ts';
import { type EntryTarget, openEntry } from '../target.ts';

/** `replied`: records that they answered. */
export async function replied(args: Arguments, environment: Environment): Promise<number> {
  const target = await openEntry(args, environment);
  return act(replyAction(args, target), target.log, environment);
}

export function replyAction(args: Arguments, target: EntryTarget): ActionResult {
  return recordReply(target.interview, dayOption(args, 'on', target));
}
