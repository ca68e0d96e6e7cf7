import { relatedPaths } from '../../core/index.ts';
import type { Arguments } from '../arguments.ts';
import { changedFiles } from '../changedFiles.ts';
import type { Edge } from '../edge.ts';
import { failsOn } from '../failOn.ts';
import { findingsReport } from '../findingsReport.ts';
import { fixLog } from '../fixLog.ts';
import { openFolder } from '../folder.ts';
import { openLog, sayNotices } from '../openLog.ts';

/** `check`: every finding about the log. */
export async function check(args: Arguments, edge: Edge): Promise<number> {
  const folder = openFolder(args.operands[0], edge.cwd);
  const revision = args.value('changed-since');
  const changed = revision === undefined ? undefined : changedFiles(folder, revision);
  const log = args.has('fix') ? await fixLog(folder, args, edge) : await openLog(folder, args, edge);
  sayNotices(log, edge, { settings: false });
  const related = changed && relatedPaths(log.log, changed);
  const found = log.allFindings.filter(({ path }) => related?.has(path) ?? true);
  edge.out(findingsReport(found, log, args, edge));
  return failsOn(found, args) ? 1 : 0;
}
