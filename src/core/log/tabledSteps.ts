import type { YamlPair } from '../frontMatter/frontMatter.ts';
import type { BodyLine } from './bodyLines.ts';
import { type FileItem, itemOf, pairAt } from './fileItem.ts';
import { type ItemField, itemFieldOf } from './itemFields.ts';

/** A cell of a table: what it says, and where. */
interface Cell {
  readonly text: string;
  readonly start: number;
}

/** More rows than anyone writes into notes are not looked at. */
const mostRows = 5000;

/** The steps that the rows of tables with a date for each hold: `Date | Stage | With | Result`. */
export function tabledSteps(lines: readonly BodyLine[]): readonly FileItem[] {
  const steps: FileItem[] = [];
  for (let index = 0; index + 1 < lines.length; index++) {
    const [head, below] = lines.slice(index, index + 2);
    if (!head?.text.includes('|') || !below || !isDelimiterRow(below.text)) continue;
    const columns = cellsOf(head).map(({ text }) => itemFieldOf(plain(text)));
    const first = index + 2;
    let end = first;
    while (lines[end]?.text.includes('|')) end++;
    const rows = lines.slice(first, Math.min(end, first + mostRows - steps.length));
    index = end - 1;
    // Where a column names the company, the rows are about many.
    if (columns.includes('date') && !columns.includes('company'))
      steps.push(...rows.flatMap((row) => rowOf(row, columns) ?? []));
  }
  return steps;
}

/** Whether a line is the row below the head of a table, as in `| --- | :-: |`. */
export function isDelimiterRow(line: string): boolean {
  return line.includes('-') && /^[ \t\r|:-]+$/.test(line);
}

function rowOf(row: BodyLine, columns: readonly (ItemField | undefined)[]): FileItem | undefined {
  const fields = new Map<ItemField, YamlPair>();
  for (const [index, { text, start }] of cellsOf(row).entries()) {
    const field = columns[index];
    const value = plain(text);
    if (!field || fields.has(field) || /^[-–—?\s]*$/.test(value)) continue;
    fields.set(field, pairAt(field, value, { start, end: start + text.length }));
  }
  const end = row.start + row.text.trimEnd().length;
  const isAmong = columns.includes('interviewers');
  return itemOf(fields, isAmong, { start: row.start, end });
}

function cellsOf({ text, start }: BodyLine): readonly Cell[] {
  const line = text.trimEnd();
  const cells: Cell[] = [];
  let from = /^\s*\|?/.exec(line)?.[0].length ?? 0;
  for (let at = from; at <= line.length; at++) {
    const ends = at === line.length || (line[at] === '|' && line[at - 1] !== '\\');
    if (!ends) continue;
    const cell = line.slice(from, at);
    const blank = cell.length - cell.trimStart().length;
    if (at < line.length || cell.trim() !== '')
      cells.push({ text: cell.trim(), start: start + from + blank });
    from = at + 1;
  }
  return cells;
}

/** A cell without the marks of Markdown around it. */
function plain(text: string): string {
  return text
    .replace(/^[*_`]+/, '')
    .replace(/(?<![*_`])[*_`]+$/, '')
    .replaceAll('\\|', '|')
    .trim();
}
