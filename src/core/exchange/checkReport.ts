import type { Finding } from '../findings/finding.ts';
import { groupBy, type Position } from '../text.ts';
import { headJson, type ReportHead } from './report.ts';

/** A finding with its place as people and tools count it: lines and columns from 1. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Finds the place of each finding; `positionAt` knows the lines of every file. */
export function placeFindings(
  findings: readonly Finding[],
  positionAt: (path: string, offset: number) => Position,
): readonly PlacedFinding[] {
  return findings.map((finding) => {
    const start = positionAt(finding.path, finding.range.start);
    const end = positionAt(finding.path, finding.range.end);
    return {
      finding,
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    };
  });
}

/** The findings of each file, in order. */
export function findingsByFile(
  findings: readonly PlacedFinding[],
): ReadonlyMap<string, readonly PlacedFinding[]> {
  return groupBy(findings, ({ finding }) => finding.path);
}

/** The findings as JSON (domain, "The CLI's contract"). */
export function checkJson(head: ReportHead, findings: readonly PlacedFinding[]) {
  return { ...headJson(head), findings: findings.map(findingJson) };
}

function findingJson({ finding, line, column, endLine, endColumn }: PlacedFinding) {
  const { path, severity, code, message, obligation } = finding;
  return {
    file: path,
    line,
    column,
    endLine,
    endColumn,
    severity,
    code,
    message,
    ...(obligation && { letter: obligation.letter, to: obligation.to?.name ?? null }),
  };
}
