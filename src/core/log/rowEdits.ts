import type { FrontMatter } from '../frontMatter/frontMatter.ts';
import { dataOf, isSafe, readable } from '../frontMatter/frontMatterEdits.ts';
import { applyEdits, type Range, type TextEdit } from '../text.ts';
import { type CompanyRow, companyRowsIn, isOfRow } from './companyRows.ts';
import type { FieldChange } from './fieldChange.ts';
import type { EntryField } from './fields.ts';
import { textIn } from './fileItem.ts';
import { editOfItem } from './itemEdits.ts';
import { interviewsKey, itemsOf, listKindOf } from './listedSteps.ts';
import { outcomeReader } from './outcomeReading.ts';
import { addRecord } from './recordEdits.ts';
import { noFrontMatter } from './rowEntries.ts';

/** The rows of a text, as the log reads them without the words of the settings. */
function rowsIn(text: string): readonly CompanyRow[] {
  return companyRowsIn(text, readable(text) ?? noFrontMatter, readOutcome);
}

const readOutcome = outcomeReader();

/**
 * The edit that makes a row of a table about many companies say `value`: in its cell, or, where no column is for that, in the list
 * `interviews` of the front matter, which is made where there is none. Undefined where no edit is safe.
 */
export function setRowField(text: string, change: FieldChange): TextEdit | undefined {
  const { interview, field, value } = change;
  const rows = rowsIn(text);
  const index = rows.findIndex(({ part }) => part === interview);
  const row = rows[index];
  const cell = row && cellOf(text, row, field);
  if (cell) {
    const edit = { range: cell, text: value.replace(/\s+/g, ' ').replaceAll('|', '\\|') };
    const after = rowsIn(applyEdits(text, [edit]));
    const isSaid = textIn(after[index]?.fields ?? new Map(), field) === value;
    return isSaid && after.length === rows.length ? edit : undefined;
  }
  // What a note is called may be what tells of its talks, and that stands outside of the text.
  return field !== 'date' ? setBeside(text, readable(text) ?? noFrontMatter, change) : undefined;
}

/** Where the table gives a field of a row; undefined where its writer says more there than the outcome, which stays as it is. */
function cellOf(text: string, { fields, cells, range }: CompanyRow, field: EntryField): Range | undefined {
  const written = fields.get(field)?.value;
  const isInRow = written && written.range.start >= range.start && written.range.end <= range.end;
  const cell = isInRow ? written.range : cells.get(field);
  const saysMore = field === 'outcome' && cell !== undefined && isSentence(text.slice(cell.start, cell.end));
  return saysMore ? undefined : cell;
}

/** In words: an outcome is hardly ever longer. */
const mostWords = 3;

function isSentence(words: string): boolean {
  return /\d/.test(words) || words.trim().split(/\s+/).length > mostWords;
}

/** The edit that sets a field in the list of the front matter: `interviews: [{interview: 2026-11-19-acme, outcome-since: ...}]`. */
function setBeside(text: string, frontMatter: FrontMatter, change: FieldChange): TextEdit | undefined {
  const { interview, field, value } = change;
  const list = frontMatter.pairs.find((pair) => listKindOf(pair) === 'interviews');
  const items = itemsOf(list?.value);
  const item = items.find((node) => node.kind === 'map' && isOfRow(node.pairs, interview));
  if (!list || item?.kind !== 'map')
    return addRecord(text, list?.key ?? interviewsKey, [
      ['interview', interview],
      [field, value],
    ]);
  const edit = editOfItem(text, item, change);
  const others = items.filter((node) => node !== item).map((node) => dataOf(node));
  const isSaid = (after: FrontMatter['pairs'][number]['value']) => {
    const now = itemsOf(after).map((node) => dataOf(node));
    return now.length === items.length && others.every((other) => now.includes(other));
  };
  return edit && isSafe(text, frontMatter, [edit], list.key, isSaid) ? edit : undefined;
}
