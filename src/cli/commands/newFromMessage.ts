import type { Arguments } from '../arguments.ts';
import type { Environment } from '../environment.ts';
import { openFolder } from '../folder.ts';
import { openLog } from '../openLog.ts';
import { proposeFrom } from '../proposeFrom.ts';

/** `new --from`: starts an entry from a message; of a process that the log knows, its next round. */
export async function newFromMessage(args: Arguments, environment: Environment): Promise<number> {
  const log = await openLog(openFolder(args.operands[0], environment.cwd), args, environment, {
    keepsText: true,
  });
  return proposeFrom(args, environment, log, undefined);
}
