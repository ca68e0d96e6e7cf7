import type { Change, FileChange } from '../log/change.ts';
import type { Finding } from './finding.ts';

type Edit = Extract<Change, { kind: 'edit' }>;

/** The fixes that leave no choice, to be made together; of two that touch, the first. */
export function certainFixes(findings: readonly Finding[]): readonly FileChange[] {
  const chosen = new Map<string, readonly Edit[]>();
  for (const { fixes } of findings) {
    const fix = fixes.find((one) => one.kind === 'change' && one.certain);
    if (fix?.kind !== 'change') continue;
    const edits = fix.changes.filter((change) => change.kind === 'edit');
    const taken = chosen.get(fix.path) ?? [];
    if (edits.length === fix.changes.length && edits.every((edit) => isFree(edit, taken))) {
      chosen.set(fix.path, [...taken, ...edits]);
    }
  }
  return [...chosen].map(([path, changes]) => ({ path, changes }));
}

function isFree({ edit: { range } }: Edit, taken: readonly Edit[]): boolean {
  return taken.every(({ edit }) => range.end < edit.range.start || edit.range.end < range.start);
}
