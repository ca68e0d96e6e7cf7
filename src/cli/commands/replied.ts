import { recordReply } from '../../core/index.ts';
import { applyChanges } from '../applyChanges.ts';
import type { Arguments } from '../arguments.ts';
import { pastDay, todayOf } from '../dates.ts';
import type { Environment } from '../environment.ts';
import { openEntry } from '../target.ts';
import { visible } from '../terminal.ts';

/** `replied`: records that they answered. */
export async function replied(args: Arguments, environment: Environment): Promise<number> {
  const target = await openEntry(args, environment);
  const day = pastDay(args, todayOf(target));
  if (target.entry.records.some(({ replied: known }) => known?.toString() === day.toString())) {
    environment.out(`${visible(`Their reply of ${day.toString()} is in ${target.shown} already.`)}\n`);
    return 0;
  }
  applyChanges(target.log, [recordReply(target.entry.path, day)]);
  environment.out(`${visible(`Their reply of ${day.toString()} is recorded in ${target.shown}.`)}\n`);
  return 0;
}
