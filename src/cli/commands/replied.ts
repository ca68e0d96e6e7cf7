import { recordReply } from '../../core/index.ts';
import { act } from '../act.ts';
import type { Arguments } from '../arguments.ts';
import { dayOption } from '../dates.ts';
import type { Environment } from '../environment.ts';
import { openEntry } from '../target.ts';

/** `replied`: records that they answered. */
export async function replied(args: Arguments, environment: Environment): Promise<number> {
  const { log, entry } = await openEntry(args, environment);
  return act(recordReply(log.evaluation, entry, dayOption(args, 'on', { log, entry })), log, environment);
}
