import type { Range } from '../text.ts';
import type { BodyLine } from './bodyLines.ts';

/** A cell of a table: what it says, and where. */
export interface Cell {
  /** Without the marks of Markdown around it. */
  readonly text: string;
  /** Where it stands, with its marks; between its bars where it is blank. */
  readonly range: Range;
}

/** A table of Markdown. */
export interface Table {
  /** What the head of each column says. */
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
}

/** A row of a table, from its first mark to its last. */
export interface Row {
  readonly range: Range;
  readonly cells: readonly Cell[];
}

/** Nobody writes more rows into notes; further ones are not looked at. */
const mostRows = 1000;

/** Nor more columns. */
const mostColumns = 60;

/** The tables among the lines of a body. */
export function tablesIn(lines: readonly BodyLine[]): readonly Table[] {
  const tables: Table[] = [];
  let left = mostRows;
  for (let index = 0; index + 1 < lines.length && left > 0; index++) {
    const [head, below] = [lines[index], lines[index + 1]];
    if (!head?.text.includes('|') || !below || !isDelimiterRow(below.text)) continue;
    const first = index + 2;
    let end = first;
    while (lines[end]?.text.includes('|')) end++;
    const rows = lines.slice(first, Math.min(end, first + left));
    left -= rows.length;
    index = end - 1;
    tables.push({ heads: cellsOf(head).map(({ text }) => text), rows: rows.map(rowOf) });
  }
  return tables;
}

/** Whether a line is the row below the head of a table, as in `| --- | :-: |`. */
export function isDelimiterRow(line: string): boolean {
  return line.includes('-') && /^[ \t\r|:-]+$/.test(line);
}

function rowOf(line: BodyLine): Row {
  const { text, start } = line;
  return { range: { start, end: start + text.trimEnd().length }, cells: cellsOf(line) };
}

function cellsOf({ text, start }: BodyLine): readonly Cell[] {
  const line = text.trimEnd();
  const cells: Cell[] = [];
  let from = /^\s*\|?/.exec(line)?.[0].length ?? 0;
  for (let at = from; at <= line.length && cells.length < mostColumns; at++) {
    const ends = at === line.length || (line[at] === '|' && line[at - 1] !== '\\');
    if (!ends) continue;
    const cell = line.slice(from, at);
    const said = cell.trim();
    const blank = said === '' ? Math.min(1, cell.length) : cell.length - cell.trimStart().length;
    const place = start + from + blank;
    if (at < line.length || said !== '')
      cells.push({ text: plain(said), range: { start: place, end: place + said.length } });
    from = at + 1;
  }
  return cells;
}

/** Whether a cell says nothing: a dash, a question mark. */
export function isBlankCell({ text }: Cell): boolean {
  return /^[-–—?\s]*$/.test(text);
}

/** A cell without the marks of Markdown around it. */
function plain(text: string): string {
  return text
    .replace(/^[*_`]+/, '')
    .replace(/(?<![*_`])[*_`]+$/, '')
    .replaceAll('\\|', '|')
    .trim();
}
