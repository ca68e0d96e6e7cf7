import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Arguments } from '../arguments.ts';
import type { Environment } from '../environment.ts';
import { UserError } from '../errors.ts';
import { openFolder } from '../folder.ts';
import { openLog } from '../openLog.ts';
import { proposeFrom } from '../proposeFrom.ts';
import { openEntry } from '../target.ts';

/** `answer`: records what they wrote in the entry it is about; without an entry, in the one that the log knows it by. */
export async function answer(args: Arguments, environment: Environment): Promise<number> {
  if (!args.has('from')) throw new UserError('answer needs --from FILE, or --from - for the input.');
  const [named] = args.operands;
  const isFolder =
    named === undefined ||
    statSync(resolve(environment.cwd, named), { throwIfNoEntry: false })?.isDirectory() === true;
  if (isFolder) {
    const log = await openLog(openFolder(named, environment.cwd), args, environment, { keepsText: true });
    return proposeFrom(args, environment, log, undefined);
  }
  const { log, interview } = await openEntry(args, environment);
  return proposeFrom(args, environment, log, interview);
}
