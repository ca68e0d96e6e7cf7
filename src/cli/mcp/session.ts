import type { Arguments } from '../arguments.ts';
import type { Environment } from '../environment.ts';
import { openFolder } from '../folder.ts';
import { type OpenLog, openLog, type ReadingOptions } from '../openLog.ts';
import type { Confirmations } from './confirmations.ts';

/** What the tools of one server work with. */
export interface Session {
  readonly args: Arguments;
  readonly environment: Environment;
  readonly confirmations: Confirmations;
}

/** Reads FOLDER as it is now; every call reads it anew, so that no answer is older than its question. */
export async function readLog(
  { args, environment }: Session,
  options: ReadingOptions = {},
  now?: string,
): Promise<OpenLog> {
  const moment: Arguments = {
    ...args,
    value: (name) => (name === 'now' ? (now ?? args.value(name)) : args.value(name)),
  };
  const folder = openFolder(args.operands[0], environment.cwd);
  return openLog(folder, moment, environment, { keepsText: true, ...options });
}
