import type { LogFile } from '../log/logFile.ts';
import { type Speech, spoken } from '../speech.ts';
import type { RawFinding } from './finding.ts';

/** What is wrong in the text of one file: fields, dates, outcomes, front matter. */
export function fileProblems({ path, reading }: LogFile, speech: Speech): readonly RawFinding[] {
  if (!('problems' in reading)) return [];
  return reading.problems.map(({ code, range, message, fixes }) => ({
    path,
    range,
    code,
    message: spoken(message, speech),
    fixes: fixes.map(({ title, edit, replaces, certain }) => ({
      kind: 'change' as const,
      title: spoken(title, speech),
      path,
      changes: [{ kind: 'edit' as const, edit, replaces }],
      certain,
    })),
  }));
}
