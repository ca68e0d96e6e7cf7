import { findingsByFile, type PlacedFinding, type ReportHead } from '../core/index.ts';
import { counted, type Paint, padded, type Style, visible, widest } from './terminal.ts';

const styles: Readonly<Record<PlacedFinding['finding']['severity'], Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

/** What a folder without any entry is told. */
export const noInterview =
  'No interview was found: an entry is a Markdown file with company and date in its front matter.';

/** The findings for people, file by file, with a last line that sums up. */
export function checkText(head: ReportHead, findings: readonly PlacedFinding[], paint: Paint): string {
  const blocks = [...findingsByFile(findings)].map(([path, ofFile]) => {
    const rows = ofFile.map((placed) => [`${placed.line}:${placed.column}`, placed] as const);
    const width = widest(rows.map(([place]) => place));
    const lines = rows.map(
      ([place, { finding }]) =>
        `  ${place.padStart(width)}  ${paint(styles[finding.severity], padded(finding.severity, 11))}  ${visible(finding.message)}  ${paint('dim', finding.code)}\n`,
    );
    return `${paint('bold', visible(path))}\n${lines.join('')}\n`;
  });
  return `${blocks.join('')}${summary(head, findings)}\n`;
}

function summary({ entries, letters }: ReportHead, findings: readonly PlacedFinding[]): string {
  const read = `${counted(entries, 'interview')}, ${counted(letters, 'letter')}`;
  const count = (...severities: readonly string[]) =>
    findings.filter(({ finding }) => severities.includes(finding.severity)).length;
  const parts = [
    [count('error'), 'error'],
    [count('warning'), 'warning'],
    [count('information', 'hint'), 'note'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, word]) => counted(number, word));
  if (entries === 0 && said.length === 0) return noInterview;
  return said.length === 0 ? `Nothing to report in ${read}.` : `${said.join(', ')} in ${read}.`;
}
