import { type Finding, findingsByFile, type PlacedFinding, type ReportHead } from '../core/checking.ts';
import type { OpenLog } from './openLog.ts';
import { counted, type Paint, padded, type Style, visible, visibleLine, widest } from './terminal.ts';

const styles: Readonly<Record<PlacedFinding['finding']['severity'], Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

/** What a folder without any entry is told: what an entry is, and what was seen instead. */
export function noInterview({
  log,
  found,
  positionAt,
}: Pick<OpenLog, 'log' | 'found' | 'positionAt'>): string {
  const said = [
    'No interview was found: an entry is a Markdown file with company and date in its front matter.',
  ];
  const seen = [...log.sightings];
  if (seen.length > 0) {
    const shown = seen
      .slice(0, 3)
      .map(([path, one]) => `${path} (line ${positionAt(path, one.range.start).line + 1}: ${one.said})`);
    const more = seen.length > shown.length ? ` and ${seen.length - shown.length} more` : '';
    said.push(
      `${areNotCounted(seen.length)}: ${shown.join(', ')}${more}.`,
      'check says what to add; adopt writes it.',
    );
  }
  const [other] = found.others;
  if (other !== undefined)
    said.push(
      found.others.length === 1
        ? `${other} is not Markdown and is not read.`
        : `${found.others.length} files such as ${other} are not Markdown and are not read.`,
    );
  return visible(said.join(' '));
}

function areNotCounted(count: number): string {
  return count === 1
    ? 'One note looks like an interview and is not counted'
    : `${count} notes look like interviews and are not counted`;
}

/** The most files that one line names. */
const mostNamed = 10;

/**
 * The files that give a company and a day as fields do and are not counted, though nothing is found about them: somebody who keeps
 * entries of a company keeps other notes about it, too. Empty where there are none.
 */
export function notCounted(
  { log, evaluation, positionAt }: Pick<OpenLog, 'log' | 'evaluation' | 'positionAt'>,
  found: readonly Finding[],
): string {
  const said = new Set(found.flatMap(({ code, path }) => (code === 'interview-not-read' ? [path] : [])));
  // One finding speaks for all notes whose `type` says that they are something else.
  const others = evaluation.notCounted.filter(
    ({ path, sighting }) => !['type', 'applicant'].includes(sighting.kind) && !said.has(path),
  );
  if (log.entries.length === 0 || others.length === 0) return '';
  const named = others
    .slice(0, mostNamed)
    .map(({ path, sighting }) => `${path} (line ${positionAt(path, sighting.range.start).line + 1})`);
  const more = others.length > named.length ? ` and ${others.length - named.length} more` : '';
  return `${visible(`${areNotCounted(others.length)}, because the company and the day are not fields at the top: ${named.join(', ')}${more}.`)}\n`;
}

/** What is said where the report is about what changed, and that is nothing. */
export const nothingChanged = 'Nothing changed that concerns an interview or a letter.';

/** The findings for people, file by file, with a last line that sums up: `none` where there is nothing to report about. */
export function checkText(
  head: ReportHead,
  findings: readonly PlacedFinding[],
  { paint, none }: { readonly paint: Paint; readonly none: string },
): string {
  const blocks = [...findingsByFile(findings)].map(([path, ofFile]) => {
    const rows = ofFile.map((placed) => [`${placed.line}:${placed.column}`, placed] as const);
    const width = widest(rows.map(([place]) => place));
    const lines = rows.map(
      ([place, { finding }]) =>
        `  ${place.padStart(width)}  ${paint(styles[finding.severity], padded(finding.severity, 11))}  ${visible(finding.message)}  ${paint('dim', finding.code)}\n`,
    );
    return `${paint('bold', visibleLine(path))}\n${lines.join('')}\n`;
  });
  return `${blocks.join('')}${summary(head, findings, none)}\n`;
}

function summary({ entries, letters }: ReportHead, findings: readonly PlacedFinding[], none: string): string {
  const read = `${counted(entries, 'interview')}, ${counted(letters, 'letter')}`;
  const count = (...severities: readonly string[]) =>
    findings.filter(({ finding }) => severities.includes(finding.severity)).length;
  const parts = [
    [count('error'), 'error'],
    [count('warning'), 'warning'],
    [count('information', 'hint'), 'note'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, word]) => counted(number, word));
  if (entries === 0 && said.length === 0) return none;
  if (entries === 0 && none !== nothingChanged) return `${said.join(', ')}. ${none}`;
  return said.length === 0 ? `Nothing to report in ${read}.` : `${said.join(', ')} in ${read}.`;
}
