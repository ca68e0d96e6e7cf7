import type { PlacedFinding, ReportHead } from '../core/index.ts';
import { counted, type Paint, padded, type Style, visible, widthOf } from './terminal.ts';

const styles: Readonly<Record<PlacedFinding['finding']['severity'], Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

/** The findings for people, file by file, with a last line that sums up. */
export function checkText(head: ReportHead, findings: readonly PlacedFinding[], paint: Paint): string {
  const files = new Map<string, PlacedFinding[]>();
  for (const placed of findings) {
    files.set(placed.finding.path, [...(files.get(placed.finding.path) ?? []), placed]);
  }
  const blocks = [...files].map(([path, ofFile]) => {
    const rows = ofFile.map((placed) => [`${placed.line}:${placed.column}`, placed] as const);
    const width = Math.max(...rows.map(([place]) => widthOf(place)));
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
  return said.length === 0 ? `Nothing to report in ${read}.` : `${said.join(', ')} in ${read}.`;
}
