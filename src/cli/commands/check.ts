import type { Arguments } from '../arguments.ts';
import type { Edge } from '../edge.ts';
import { failsOn } from '../failOn.ts';
import { findingsReport } from '../findingsReport.ts';
import { fixLog } from '../fixLog.ts';
import { openFolder } from '../folder.ts';
import { openLog, sayNotices } from '../openLog.ts';

/** `check`: every finding about the log. */
export async function check(args: Arguments, edge: Edge): Promise<number> {
  const folder = openFolder(args.operands[0], edge.cwd);
  const log = args.has('fix') ? await fixLog(folder, args, edge) : await openLog(folder, args, edge);
  sayNotices(log, edge, { settings: false });
  edge.out(findingsReport(log.allFindings, log, args, edge));
  return failsOn(log.allFindings, args) ? 1 : 0;
}
