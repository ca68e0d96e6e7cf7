import type { YamlPair } from '../frontMatter/frontMatter.ts';
import type { BodyLine } from './bodyLines.ts';
import { type FileItem, itemOf, pairAt } from './fileItem.ts';
import { type ItemField, itemFieldOf } from './itemFields.ts';
import { isBlankCell, type Row, tablesIn } from './tables.ts';

/** The steps that the rows of tables with a date for each hold: `Date | Stage | With | Result`. One is read a step. */
export function* tabledSteps(lines: readonly BodyLine[]): Generator<undefined, readonly FileItem[]> {
  const items: FileItem[] = [];
  for (const { heads, rows } of tablesIn(lines)) {
    const columns = heads.map(itemFieldOf);
    // Where a column names the company, the rows are about many.
    if (!columns.includes('date') || columns.includes('company')) continue;
    for (const row of rows) {
      yield;
      const item = itemOfRow(row, columns);
      if (item) items.push(item);
    }
  }
  return items;
}

function itemOfRow({ cells, range }: Row, columns: readonly (ItemField | undefined)[]): FileItem | undefined {
  const fields = new Map<ItemField, YamlPair>();
  for (const [index, cell] of cells.entries()) {
    const field = columns[index];
    if (!field || fields.has(field) || isBlankCell(cell)) continue;
    fields.set(field, pairAt(field, cell.text, cell.range));
  }
  return itemOf(fields, columns.includes('interviewers'), range);
}
