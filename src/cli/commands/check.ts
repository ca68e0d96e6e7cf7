import { basename, join, resolve } from 'node:path';
import { besideLog, outcomeReader, settingsName } from '../../core/checking.ts';
import type { Arguments } from '../arguments.ts';
import type { Environment } from '../environment.ts';
import { UserError } from '../errors.ts';
import { failsOn } from '../failOn.ts';
import { findingsReport } from '../findingsReport.ts';
import { type Folder, isBesideLog, openFolder } from '../folder.ts';
import { type Git, withGit } from '../git.ts';
import { momentOf, noticesOf, type OpenLog, openLog } from '../openLog.ts';

/** `check`: every finding about the log, or about what changed in it. */
export async function check(args: Arguments, environment: Environment): Promise<number> {
  const folder = openFolder(args.operands[0], environment.cwd);
  const revision = args.value('changed-since');
  if (args.has('cache') && (args.has('fix') || revision !== undefined))
    throw new UserError('--cache keeps a report of the whole log; use it without --fix and --changed-since.');
  const began = Date.parse(environment.clock());
  const log = await (revision === undefined
    ? logOf(folder, args, environment)
    : withGit((git) => logSince(git, revision, folder, args, environment)));
  const notices = noticesOf(log, { settings: false });
  environment.err(notices);
  const out = findingsReport(log.allFindings, log, args, environment);
  environment.out(out);
  const code = failsOn(log.allFindings, args) ? 1 : 0;
  if (args.has('cache')) await keep({ out, err: notices, code }, log, began, args, environment);
  return code;
}

async function keep(
  report: { readonly out: string; readonly err: string; readonly code: number },
  log: OpenLog,
  began: number,
  { argv }: Arguments,
  environment: Environment,
): Promise<void> {
  const { keepReport } = await import('../keptReport.ts');
  const { root, base, settings, found, evaluation } = log;
  const origins = [
    join(root, settingsName),
    ...(base === '' ? [] : [join(root, base, settingsName)]),
    resolve(root, settings.folder),
  ];
  keepReport(argv, environment, report, { found, place: log, origins, began, until: evaluation.holdsUntil });
}

/** The whole log; what fixes it is loaded where that is asked for. */
async function logOf(folder: Folder, args: Arguments, environment: Environment): Promise<OpenLog> {
  if (!args.has('fix')) return openLog(folder, args, environment);
  const { fixLog } = await import('../fixLog.ts');
  return fixLog(folder, args, environment);
}

/** The log as far as it can be found otherwise since a revision: its report is about nothing else. */
async function logSince(
  git: Git,
  revision: string,
  folder: Folder,
  args: Arguments,
  environment: Environment,
): Promise<OpenLog> {
  const [{ relatedPaths }, { changedFiles }, { relatedFiles }, { readLogFile }] = await Promise.all([
    import('../../core/index.ts'),
    import('../changedFiles.ts'),
    import('../relatedFiles.ts'),
    import('../../lazy/yaml.ts'),
  ]);
  const { paths, formerTexts } = changedFiles(git, folder, revision);
  if ([...paths].some((path) => basename(path) === settingsName)) return logOf(folder, args, environment);
  const readOutcome = outcomeReader(folder.settings.outcomeWords);
  const today = momentOf(folder, args, environment).toPlainDate();
  const former = [...formerTexts].map(([path, text]) => {
    const file = readLogFile(path, text, readOutcome, today);
    return isBesideLog(folder, path) ? besideLog(file) : file;
  });
  // What is fixed is the whole log.
  const log = args.has('fix')
    ? await logOf(folder, args, environment)
    : await openLog(folder, args, environment, {
        choose: (found, now) => relatedFiles(git, folder, paths, former, found, now),
      });
  return about(relatedPaths(log.log, paths, former, log.context), log);
}

/** What a log says of some of its files. */
function about(paths: ReadonlySet<string>, log: OpenLog): OpenLog {
  const among = ({ path }: { readonly path: string }) => paths.has(path);
  return {
    ...log,
    head: {
      ...log.head,
      files: [...paths].filter((path) => log.placeOf(path) !== undefined).length,
      entries: log.log.entries.filter(among).length,
      letters: log.log.letters.filter(among).length,
    },
    allFindings: log.allFindings.filter(among),
  };
}
