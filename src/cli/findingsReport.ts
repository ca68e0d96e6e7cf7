import { checkJson, type Finding, githubAnnotations, placeFindings, sarifLog } from '../core/checking.ts';
import type { Arguments } from './arguments.ts';
import { checkText, noInterview, notCounted, nothingChanged } from './checkText.ts';
import type { Environment } from './environment.ts';
import type { OpenLog } from './openLog.ts';
import { prefixFrom } from './paths.ts';
import { painter, unobeyed, visibleJson, visibleLines } from './terminal.ts';

/** Findings in the format that was asked for. */
export function findingsReport(
  found: readonly Finding[],
  log: OpenLog,
  args: Arguments,
  { cwd, version, colour }: Environment,
): string {
  const findings = placeFindings(found, log.positionAt);
  const prefix = prefixFrom(cwd, log.root);
  switch (args.value('format')) {
    case 'json':
      return visibleJson(checkJson(log.head, findings));
    case 'github':
      return unobeyed(visibleLines(githubAnnotations(findings, prefix)));
    case 'sarif':
      return visibleJson(sarifLog(findings, { version, prefix }));
    default: {
      const isAll = !args.has('changed-since');
      const text = checkText(log.head, findings, {
        paint: painter(colour),
        none: isAll ? noInterview(log) : nothingChanged,
      });
      return isAll ? text + notCounted(log, found) : text;
    }
  }
}
