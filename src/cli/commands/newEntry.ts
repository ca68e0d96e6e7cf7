import { basename, join } from 'node:path';
import { nameTest, newEntryName, newEntryText, peopleOf } from '../../core/index.ts';
import type { Arguments } from '../arguments.ts';
import { dateOption } from '../dates.ts';
import type { Environment } from '../environment.ts';
import { UserError } from '../errors.ts';
import { openFolder } from '../folder.ts';
import { type OpenLog, openLog, sayNotices } from '../openLog.ts';
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
  const home = homeOf(log);
  const inHome = (name: string) => (home === '' ? name : `${home}/${name}`);
  const tried = new Set<string>();
  const there = nameTest(namesIn(join(log.root, home)));
  const taken = (name: string) => tried.has(name) || there(name);
  // A name that is taken meanwhile is passed over like one that was.
  for (let name = newEntryName(entry, taken); ; name = newEntryName(entry, taken)) {
    const path = inHome(name);
    if (createFile(log, path, newEntryText(entry))) {
      environment.out(`${visible(shownPath(log, path, environment))}\n`);
      return 0;
    }
    tried.add(name);
  }
}

/** The log's folder; where there is none yet, the one that the settings name, unless entries lie beside it already. */
function homeOf({ root, base, settings, log }: OpenLog): string {
  if (base !== '' || log.entries.length > 0 || basename(root) === basename(settings.folder)) return base;
  return settings.folder.replaceAll('\\', '/').replace(/^(\.\/)+|\/+$/g, '');
}
