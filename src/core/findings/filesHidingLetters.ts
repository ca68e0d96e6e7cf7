import type { Finding, FindingCode } from './finding.ts';

/** What is found where a note cannot be read in full, so that letters may be missing. */
const codes: ReadonlySet<FindingCode> = new Set([
  'company-missing',
  'date-missing',
  'date-invalid',
  'date-ambiguous',
  'front-matter-unreadable',
]);

/** The files that cannot be read in full, so that letters may be missing. */
export function filesHidingLetters(findings: readonly Pick<Finding, 'path' | 'code'>[]): readonly string[] {
  return [...new Set(findings.flatMap(({ code, path }) => (codes.has(code) ? [path] : [])))];
}
