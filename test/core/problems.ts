import type { Finding, Fix } from '../../src/core/findings/finding.ts';
import { fileFindings } from '../../src/core/findings/index.ts';
import type { Entry } from '../../src/core/log/entry.ts';
import { buildLog } from '../../src/core/log/log.ts';
import { entriesIn, type LogFile } from '../../src/core/log/logFile.ts';
import type { TextEdit } from '../../src/core/text.ts';
import { contextAt } from './logOf.ts';

const context = contextAt('2026-11-23T10:00');

/** What is found in one file by itself. */
export function problemsOf(file: LogFile): readonly Finding[] {
  return fileFindings(file, buildLog([file]), context);
}

/** The only entry of a file. */
export function onlyEntry(file: LogFile): Entry {
  const [entry, ...others] = entriesIn(file);
  if (!entry || others.length > 0) throw new Error(`${file.path} is not one entry`);
  return entry;
}

/** The edits that fixes are made of. */
export function editsIn(fixes: readonly Fix[]): readonly { edit: TextEdit; replaces: string }[] {
  return fixes.flatMap((fix) =>
    fix.kind === 'change' ? fix.changes.flatMap((one) => (one.kind === 'edit' ? [one] : [])) : [],
  );
}
