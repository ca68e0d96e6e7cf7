import { basename, join } from 'node:path';
import { homeOf, nameTest, peopleOf, startEntry } from '../../core/index.ts';
import type { Arguments } from '../arguments.ts';
import { dateOption } from '../dates.ts';
import type { Environment } from '../environment.ts';
import { UserError } from '../errors.ts';
import { openFolder } from '../folder.ts';
import { openLog, sayNotices } from '../openLog.ts';
import { shownPath } from '../target.ts';
import { visible } from '../terminal.ts';
import { createFile, namesIn } from '../writeFiles.ts';

/** `new`: starts an entry in a file of its own, and prints its path. */
export async function newEntry(args: Arguments, environment: Environment): Promise<number> {
  const company = args.value('company')?.trim();
  if (!company) throw new UserError('new needs --company NAME.');
  const log = await openLog(openFolder(args.operands[0], environment.cwd), args, environment);
  sayNotices(log, environment, { settings: true });
  const entry = {
    company,
    role: args.value('role')?.trim(),
    date: dateOption(args, 'date') ?? log.context.now.toPlainDate().toString(),
    round: args.value('round')?.trim(),
    interviewers: peopleOf(args.value('interviewers') ?? ''),
  };
  const home = homeOf({ log: log.log, folder: log.settings.folder, openFolder: basename(log.root) });
  const there = nameTest(namesIn(join(log.root, home)));
  const tried = new Set<string>();
  // A name that is taken meanwhile is passed over like one that was.
  for (;;) {
    const { path, text } = startEntry(entry, home, (name) => tried.has(name) || there(name));
    if (createFile(log, path, text)) {
      environment.out(`${visible(shownPath(log, path, environment))}\n`);
      return 0;
    }
    tried.add(basename(path));
  }
}
