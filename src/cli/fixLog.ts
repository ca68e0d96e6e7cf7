import { certainFixes } from '../core/index.ts';
import { applyChanges } from './applyChanges.ts';
import type { Arguments } from './arguments.ts';
import type { Environment } from './environment.ts';
import type { Folder } from './folder.ts';
import { type OpenLog, openLog } from './openLog.ts';
import { counted } from './terminal.ts';

/** A fix may bring a finding to light that was hidden before; no chain of them is longer. */
const mostRounds = 5;

/** Applies the fixes that leave no choice, and gives the log as it is then. */
export async function fixLog(folder: Folder, args: Arguments, environment: Environment): Promise<OpenLog> {
  const changed = new Set<string>();
  let count = 0;
  let log = await openLog(folder, args, environment, { keepsText: true });
  for (let round = 0; round < mostRounds; round++) {
    const fixes = certainFixes(log.evaluation.findings);
    if (fixes.length === 0) break;
    applyChanges(log, fixes);
    for (const { path, changes } of fixes) {
      changed.add(path);
      count += changes.length;
    }
    log = await openLog(folder, args, environment, { keepsText: true });
  }
  const files = counted(changed.size, 'file');
  environment.err(
    count === 0
      ? 'Nothing could be fixed without asking.\n'
      : `${counted(count, 'fix', 'fixes')} in ${files}.\n`,
  );
  return log;
}
