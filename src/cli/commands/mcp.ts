import type { Arguments } from '../arguments.ts';
import type { Environment } from '../environment.ts';
import { UserError } from '../errors.ts';
import { openFolder } from '../folder.ts';
import { momentOf } from '../openLog.ts';

/** `mcp`: offers the log to assistants over the Model Context Protocol, on the input and the output, until the input ends. */
export async function mcp(args: Arguments, environment: Environment): Promise<number> {
  // What is wrong with FOLDER, or with the moment, is said before anybody is listened to.
  momentOf(openFolder(args.operands[0], environment.cwd), args, environment);
  const streams = environment.streams?.();
  if (!streams) throw new UserError('mcp needs an input and an output to talk over.');
  const [{ serve }, { Confirmations }] = await Promise.all([
    import('../mcp/server.ts'),
    import('../mcp/confirmations.ts'),
  ]);
  await serve({ args, environment, confirmations: new Confirmations() }, streams);
  return 0;
}
