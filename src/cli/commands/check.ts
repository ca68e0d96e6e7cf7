import { basename } from 'node:path';
import { outcomeReader, readLogFile, relatedPaths } from '../../core/index.ts';
import type { Arguments } from '../arguments.ts';
import { type Changes, changedFiles } from '../changedFiles.ts';
import type { Edge } from '../edge.ts';
import { failsOn } from '../failOn.ts';
import { findingsReport } from '../findingsReport.ts';
import { fixLog } from '../fixLog.ts';
import { type Folder, openFolder, settingsName } from '../folder.ts';
import { type OpenLog, openLog, sayNotices } from '../openLog.ts';

/** `check`: every finding about the log. */
export async function check(args: Arguments, edge: Edge): Promise<number> {
  const folder = openFolder(args.operands[0], edge.cwd);
  const revision = args.value('changed-since');
  const changes = revision === undefined ? undefined : changedFiles(folder, revision);
  const log = args.has('fix') ? await fixLog(folder, args, edge) : await openLog(folder, args, edge);
  sayNotices(log, edge, { settings: false });
  const related = changes && dependentPaths(changes, folder, log);
  const found = log.allFindings.filter(({ path }) => related?.has(path) ?? true);
  edge.out(findingsReport(found, log, args, edge));
  return failsOn(found, args) ? 1 : 0;
}

/** What can be found otherwise since the changes; undefined where that is everything. */
function dependentPaths(
  { paths, formerTexts }: Changes,
  { settings }: Folder,
  { log }: OpenLog,
): ReadonlySet<string> | undefined {
  if ([...paths].some((path) => basename(path) === settingsName)) return undefined;
  const readOutcome = outcomeReader(settings.outcomeWords);
  const former = [...formerTexts].map(([path, text]) => readLogFile(path, text, readOutcome));
  return relatedPaths(log, paths, former);
}
