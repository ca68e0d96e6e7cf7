import type { Finding, TextEdit } from '../core/index.ts';
import { applyTextEdits } from './applyChanges.ts';
import type { Arguments } from './arguments.ts';
import type { Edge } from './edge.ts';
import type { Folder } from './folder.ts';
import { type OpenLog, openLog } from './openLog.ts';
import { counted } from './terminal.ts';

/** A fix may bring a finding to light that was hidden before; no chain of them is longer. */
const mostRounds = 5;

/** Applies the fixes that leave no choice, and gives the log as it is then. */
export async function fixLog(folder: Folder, args: Arguments, edge: Edge): Promise<OpenLog> {
  const changed = new Set<string>();
  let count = 0;
  let log = await openLog(folder, args, edge, { keepsText: true });
  for (let round = 0; round < mostRounds; round++) {
    const edits = certainEdits(log.findings);
    if (edits.size === 0) break;
    applyTextEdits(log, edits);
    for (const [path, ofFile] of edits) {
      changed.add(path);
      count += ofFile.length;
    }
    log = await openLog(folder, args, edge, { keepsText: true });
  }
  const files = counted(changed.size, 'file');
  edge.err(
    count === 0
      ? 'Nothing could be fixed without asking.\n'
      : `${counted(count, 'fix', 'fixes')} in ${files}.\n`,
  );
  return log;
}

/** The edits of the fixes that leave no choice, by file; of two that touch, the first. */
function certainEdits(findings: readonly Finding[]): ReadonlyMap<string, readonly TextEdit[]> {
  const edits = new Map<string, TextEdit[]>();
  for (const { fixes } of findings) {
    const fix = fixes.find((one) => one.kind === 'change' && one.certain);
    if (fix?.kind !== 'change') continue;
    const made = fix.changes.flatMap((change) => (change.kind === 'edit' ? [change.edit] : []));
    const taken = edits.get(fix.path) ?? [];
    const free = made.every(({ range }) =>
      taken.every((other) => range.end < other.range.start || other.range.end < range.start),
    );
    if (free && made.length === fix.changes.length) edits.set(fix.path, [...taken, ...made]);
  }
  return edits;
}
