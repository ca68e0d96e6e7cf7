import type { Finding } from '../findings/finding.ts';
import type { PlacedFinding } from './checkReport.ts';

const levels: Readonly<Record<Finding['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * Findings as workflow commands of GitHub Actions, one a line, which annotate the files. `prefix` leads from the top of the
 * repository to the folder of the paths.
 */
export function githubAnnotations(findings: readonly PlacedFinding[], prefix: string): string {
  return findings.map((placed) => `${annotation(placed, prefix)}\n`).join('');
}

function annotation({ finding, line, column, endLine, endColumn }: PlacedFinding, prefix: string): string {
  // Columns are allowed on a single line only.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = { file: `${prefix}${finding.path}`, line, endLine, ...columns, title: finding.code };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${levels[finding.severity]} ${written.join(',')}::${data(finding.message)}`;
}

/** The escapes of the workflow commands' own optionalParsers. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
