import { checkJson, githubAnnotations, placeFindings, sarifLog } from '../../core/index.ts';
import type { Arguments } from '../arguments.ts';
import { checkText } from '../checkText.ts';
import type { Edge } from '../edge.ts';
import { failsOn } from '../failOn.ts';
import { fixLog } from '../fixLog.ts';
import { openFolder } from '../folder.ts';
import { type OpenLog, openLog, sayNotices } from '../openLog.ts';
import { prefixFrom } from '../paths.ts';
import { painter, visibleJson, visibleLines } from '../terminal.ts';

/** `check`: every finding about the log. */
export async function check(args: Arguments, edge: Edge): Promise<number> {
  const folder = openFolder(args.operands[0], edge.cwd);
  const log = args.has('fix') ? await fixLog(folder, args, edge) : await openLog(folder, args, edge);
  sayNotices(log, edge, { settings: false });
  edge.out(report(log, args, edge));
  return failsOn(log.allFindings, args) ? 1 : 0;
}

function report(log: OpenLog, args: Arguments, { cwd, version, colour }: Edge): string {
  const findings = placeFindings(log.allFindings, log.positionAt);
  const prefix = prefixFrom(cwd, log.root);
  switch (args.value('format')) {
    case 'json':
      return visibleJson(checkJson(log.head, findings));
    case 'github':
      return visibleLines(githubAnnotations(findings, prefix));
    case 'sarif':
      return visibleJson(sarifLog(findings, { version, prefix }));
    default:
      return checkText(log.head, findings, painter(colour));
  }
}
