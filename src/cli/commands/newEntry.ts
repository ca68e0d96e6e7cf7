import { peopleOf } from '../../core/index.ts';
import type { Arguments } from '../arguments.ts';
import { createEntry } from '../createEntry.ts';
import { dateOption } from '../dates.ts';
import type { Environment } from '../environment.ts';
import { UserError } from '../errors.ts';
import { openFolder } from '../folder.ts';
import { openLog, sayNotices } from '../openLog.ts';
import { shownPath } from '../target.ts';
import { visibleLine } from '../terminal.ts';
import { newFromMessage } from './newFromMessage.ts';

/** `new`: starts an entry in a file of its own, and prints its path. */
export async function newEntry(args: Arguments, environment: Environment): Promise<number> {
  if (args.has('from')) return newFromMessage(args, environment);
  const astray = (['yes', 'as', 'keep-message', 'format'] as const).find((option) => args.has(option));
  if (astray) throw new UserError(`--${astray} is for a message: use it with --from FILE.`);
  const company = args.value('company')?.trim();
  if (!company) throw new UserError('new needs --company NAME, or --from FILE for a message.');
  const log = await openLog(openFolder(args.operands[0], environment.cwd), args, environment);
  sayNotices(log, environment, { settings: true });
  const entry = {
    company,
    role: args.value('role')?.trim(),
    date: dateOption(args, 'date') ?? log.context.now.toPlainDate().toString(),
    round: args.value('round')?.trim(),
    interviewers: peopleOf(args.value('interviewers') ?? ''),
  };
  const path = createEntry(log, entry);
  environment.out(`${visibleLine(shownPath(log, path, environment))}\n`);
  return 0;
}
