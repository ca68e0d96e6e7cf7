/** THE codes of what is found where a note cannot be read in full, so that letters may be missing. */
const codes: ReadonlySet<string> = new Set([
  'company-missing',
  'date-missing',
  'date-invalid',
  'date-ambiguous',
  'front-matter-unreadable',
]);

/** What is found in a file, as far as it matters here. */
interface Found {
  readonly path: string;
  readonly code: string;
}

/** The files that cannot be read in full, so that letters may be missing. */
export function filesHidingLetters(findings: readonly Found[]): readonly string[] {
  return [...new Set(findings.flatMap(({ code, path }) => (codes.has(code) ? [path] : [])))];
}
