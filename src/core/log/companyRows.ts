import { type PlainDate, shortIso } from '../calendar.ts';
import { readDate } from '../dateReading.ts';
import type { FrontMatter, YamlPair } from '../frontMatter/frontMatter.ts';
import { tellsOfRejection } from '../notes/rejectionTold.ts';
import { compareText, fold, groupBy, lastOf, type Range } from '../text.ts';
import { boardTalks, isBoard } from './boardTalks.ts';
import { bodyLines } from './bodyLines.ts';
import { companyKeyOf } from './companyKey.ts';
import { companyColumn, dayColumn, fieldOfColumn, isOfInterviews, outcomeColumn } from './companyTable.ts';
import { dayInCell } from './dayInCell.ts';
import type { DaysBeside } from './daysBeside.ts';
import type { Doubt } from './doubt.ts';
import { entryFieldOf, namesPattern } from './fields.ts';
import { dayOf, type FileItem, itemOf, pairAt, textIn } from './fileItem.ts';
import { type InlineItem, inlineItems } from './inlineItems.ts';
import type { ItemField } from './itemFields.ts';
import { keyedSteps } from './keyedSteps.ts';
import { companiesBeside } from './keysBeside.ts';
import { labelledSections } from './labelledSections.ts';
import { fieldsOf, itemsOf, listKindOf } from './listedSteps.ts';
import { withYears } from './missingYears.ts';
import { mostRead } from './mostRead.ts';
import { type InOrder, inOrderOfFile, orderOf, readIn } from './orderOfFile.ts';
import type { OutcomeReading } from './outcomeReading.ts';
import { saysSent } from './records.ts';
import { type Cell, isBlankCell, type Table, type Row as TableRow, tablesIn } from './tables.ts';
import { interviewTag } from './taggedItems.ts';
import { daysIn, standIns, talkColumns, talkSteps } from './talkColumns.ts';
import { talksOfNote } from './talksOfNote.ts';

/** An interview of a file about many companies: that of a row of a table or of an item of a list that names its company. */
export interface CompanyRow extends FileItem {
  /** What tells it from the others of the file: `2026-11-19-acme`. */
  readonly part: string;
  /** The cells of its row by field, blank ones, too. */
  readonly cells: ReadonlyMap<ItemField, Range>;
  /** What its cells or fields say of letters that went out, by their heads: `Thanked | 2026-11-20`. */
  readonly sent: readonly YamlPair[];
  /** Whether its row tells of a later interview, too, which its outcome is about. */
  readonly isEarlier: boolean;
  /** Whether a section of a note, and not a row or an item, gives it. */
  readonly isSection?: true;
}

/** Found in the head of every table with a column for companies. */
const namesCompany = new RegExp(
  String.raw`${namesPattern('company')}[^\n|]{0,40}\||^\|? *(?:${standIns}|${companiesBeside}) *\|`,
  'imu',
);

/**
 * The interviews of the rows of tables in which a column names the company, and of items with such a field, where these tell of
 * interviews without doubt.
 */
export function companyRowsIn(...file: Parameters<typeof companyRowsInSteps>): readonly CompanyRow[] {
  return lastOf(companyRowsInSteps(...file));
}

/** The same in steps, so that an editor can do other things in between. */
export function* companyRowsInSteps(
  text: string,
  { bodyStart, pairs }: Pick<FrontMatter, 'bodyStart' | 'pairs'>,
  readOutcome: (written: string) => OutcomeReading,
  { doubts = [], path = '', isOfSearch = () => true, today, beside }: RowReadingOptions = {},
): Generator<undefined, readonly CompanyRow[]> {
  const hasTable = text.includes('|', bodyStart) && namesCompany.test(text);
  const hasItem = /(?:[[(]|^(?:- )?)\p{L}[^\n:]{0,40}::/mu.test(text) || interviewTag.test(text);
  const mayHaveSection = maySay.test(text.slice(0, longest));
  const hasSection = mayHaveSection && isOfSearch();
  if (!hasTable && !hasItem && !mayHaveSection && !isBoard(text)) return [];
  const lines = bodyLines(text, bodyStart);
  yield;
  const read: InOrder<Row>[] = [];
  const unread: Doubt[] = [];
  const add = (rows: readonly Row[]) =>
    read.push(inOrderOfFile(rows.filter(({ isInterview }) => isInterview)));
  for (const table of hasTable ? tablesIn(lines) : []) {
    yield;
    if (!isOfInterviews(table, readOutcome)) continue;
    yield;
    add(rowsOf(table, readOutcome, unread));
  }
  const items = yield* inlineItems(lines, readOutcome, path);
  add(items.map(ofItem));
  if (isBoard(text) && isOfSearch())
    add(boardTalks({ path, text, lines, today, beside, doubts }, readOutcome).map(ofItem));
  const sections = hasSection ? yield* labelledSections(lines, text.length, readOutcome) : [];
  add(sections.filter((section) => !holdsOne(section, items)));
  // What labels, rows or items tell is told once.
  if (mayHaveSection && pairs.every(isBesideNotes) && read.every(({ items: own }) => own.length === 0))
    add(
      talksOfNote({ path, text: text.slice(bodyStart, bodyStart + longest), lines, today, beside, doubts }),
    );
  const { sources, doubts: ofYears } = yield* withYears(
    read.map(({ items: ofSource }) => ofSource),
    { path, frontMatter: { pairs }, lines, year: today?.year },
  );
  const ofDays = [...read.flatMap((table) => table.doubts), ...ofYears];
  doubts.push(...ofDays.slice(-mostRead.rows));
  const rows = sources.flat();
  // Where no row is read, the dates may be those of anything.
  if (rows.length > 0 || ofYears.length > 0) doubts.push(...unread);
  const [first] = rows;
  const [unsaid] = ofDays;
  if (first && rows.length > mostRead.rows)
    doubts.push({ kind: 'too-many', what: 'rows', range: first.range });
  else if (unsaid && 'range' in unsaid && ofDays.length > mostRead.rows)
    doubts.push({ kind: 'too-many', what: 'rows', range: unsaid.range });
  yield;
  return withMore(named(rows.slice(-mostRead.rows)), pairs);
}

/** Whether a pair of front matter says nothing that the notes below do: its tags and other names, and what the tool itself writes there. */
function isBesideNotes(pair: YamlPair): boolean {
  return (
    ofNote.test(pair.key) || entryFieldOf(pair.key) === 'follow-ups' || listKindOf(pair) === 'interviews'
  );
}

const ofNote =
  /^(?:tags?|alias(?:es)?|css-?class(?:es)?|title|id|uid|created|modified|updated|publish|permalink|color|icon|cover|banner)$/i;

/** What is known of a file beside its text, and where doubts about its days go. */
export interface RowReadingOptions {
  readonly doubts?: Doubt[];
  readonly path?: string;
  /** Whether the file is about the writer's own search for work; asked only where a section may tell of an interview. */
  readonly isOfSearch?: () => boolean;
  /** See `readLogFile` and `DaysBeside`. */
  readonly today?: PlainDate | undefined;
  readonly beside?: DaysBeside | undefined;
}

/** A day beside a heading or a label, without which no section tells of an interview. */
const maySay = /^ {0,3}#{1,6} .*\d|^\W{0,9}\p{L}[^\n:：]{0,60}[:：].{0,60}\d/mu;

/** Later sections, in characters, are not looked at. */
const longest = 100_000;

/** Whether one of the items stands in a section: then that tells of the interview. */
function holdsOne({ section }: FileItem, items: readonly FileItem[]): boolean {
  return items.some(
    ({ range }) => section !== undefined && range.start >= section.start && range.end <= section.end,
  );
}

type Row = Omit<CompanyRow, 'part'>;

/** An item of a list as if it were a row; what its fields do not say is written beside it. */
function ofItem(item: InlineItem): Row {
  return { ...item, cells: new Map(), isEarlier: item.isEarlier ?? false };
}

/** The interviews of the rows of a table: that of its day, or those of columns that are called like one. */
function rowsOf(table: Table, readOutcome: TableReading['readOutcome'], unread: Doubt[]): readonly Row[] {
  const reading = { readOutcome, order: orderIn(table) };
  const day = dayColumn(table);
  const company = companyColumn(table);
  const talks = day === undefined ? talkColumns(table) : [];
  const ofOutcome = outcomeColumn(table, readOutcome);
  const columns = table.heads.map((head, index): Column => {
    const named = fieldOfColumn(head);
    const field = named === 'outcome' && index !== ofOutcome ? undefined : named;
    const isOtherDay = (field === 'date' && index !== day) || talks.includes(index);
    return {
      head,
      field: index === day ? 'date' : index === company ? 'company' : isOtherDay ? undefined : field,
    };
  });
  const whom = columns.findIndex(({ field }) => field === 'interviewers');
  return table.rows.flatMap((row): readonly Row[] => {
    const read = readRow(row, columns, reading);
    if (!read.fields.has('company')) return [];
    if (talks.length > 0) {
      for (const column of talks) unread.push(...unreadTalks(row.cells[column]));
      return stepRows(withoutPeople(read), talkSteps(row, talks, row.cells[whom]), row.range);
    }
    if (day === undefined) return stepRows(read, keyedSteps(read.pairs), row.range);
    const item = itemOf(read.fields, true, row.range);
    const written = textIn(read.fields, 'date');
    const pair = read.fields.get('date');
    if (!item && pair && written !== undefined && /\d/.test(written))
      unread.push({ kind: 'unread-day', range: pair.range, written });
    return item ? [{ ...item, cells: read.cells, sent: read.pairs.filter(saysSent), isEarlier: false }] : [];
  });
}

interface Column {
  readonly head: string;
  readonly field: ItemField | undefined;
}

/** What the cells of a row say, under the heads of their columns and by field, and where the first cell of each field is. */
interface RowReading {
  readonly pairs: readonly YamlPair[];
  readonly fields: ReadonlyMap<ItemField, YamlPair>;
  readonly cells: ReadonlyMap<ItemField, Range>;
}

function readRow(
  { cells: ofRow }: TableRow,
  columns: readonly Column[],
  { readOutcome, order }: TableReading,
): RowReading {
  const pairs: YamlPair[] = [];
  const fields = new Map<ItemField, YamlPair>();
  const cells = new Map<ItemField, Range>();
  for (const [index, cell] of ofRow.entries()) {
    const { head = '', field } = columns[index] ?? {};
    const pair = isBlankCell(cell) ? undefined : pairAt(head, cell.text, cell.range);
    if (pair) pairs.push(pair);
    if (!field || cells.has(field)) continue;
    cells.set(field, cell.range);
    const day = field === 'date' ? dayInCell(cell) : undefined;
    if (pair && field === 'outcome') fields.set(field, outcomeTold(pair, readOutcome));
    else if (pair && field === 'decision-by') {
      const known = dayInOrder(pair, order);
      if (known) fields.set(field, known);
    } else if (pair) fields.set(field, day ? pairAt(head, day.text, day.range) : pair);
  }
  return { pairs, fields, cells };
}

/** What the cells of a table are read with: the words for outcomes, and which of day and month stands first. */
interface TableReading {
  readonly readOutcome: (written: string) => OutcomeReading;
  readonly order: 'day' | 'month' | undefined;
}

/** An outcome that a cell tells in a sentence: `me dijeron que no el 27/11`. */
function outcomeTold(pair: YamlPair, readOutcome: TableReading['readOutcome']): YamlPair {
  const written = pair.value?.kind === 'scalar' ? pair.value.text : '';
  if (readOutcome(written).kind === 'known') return pair;
  return tellsOfRejection(written) ? pairAt(pair.key, 'rejected', pair.range) : pair;
}

/** The day of a cell in the order of its table; undefined where it may be another one. */
function dayInOrder(pair: YamlPair, order: TableReading['order']): YamlPair | undefined {
  const written = pair.value?.kind === 'scalar' ? pair.value.text : '';
  const reading = (order && readIn(order, written)) ?? readDate(written);
  return reading.kind === 'date' ? pairAt(pair.key, shortIso(reading.value), pair.range) : undefined;
}

/** Which of day and month stands first in the cells of a table; undefined where none tells, or they differ. */
function orderIn({ rows }: Table): TableReading['order'] {
  const [order, ...others] = new Set(
    rows.flatMap(({ cells }) => cells.flatMap(({ text }) => orderOf(text) ?? [])),
  );
  return others.length === 0 ? order : undefined;
}

/** What a cell of talks says where no day can be read in it: `11/19?? or was that the recruiter`. */
function unreadTalks(cell: Cell | undefined): readonly Doubt[] {
  const isUnread = cell !== undefined && /\d/.test(cell.text) && daysIn(cell).length === 0;
  return isUnread ? [{ kind: 'unread-day', range: cell.range, written: cell.text }] : [];
}

/** A row without those whom it names, as each of its talks has its own. */
function withoutPeople({ pairs, fields, cells }: RowReading): RowReading {
  return { pairs, cells, fields: new Map([...fields].filter(([field]) => field !== 'interviewers')) };
}

/** The interviews of a row that tells of several, as in `Phone screen | Onsite`; the outcome is about the last of them. */
function stepRows({ fields, cells }: RowReading, found: readonly FileItem[], range: Range): readonly Row[] {
  const steps = found.toSorted((a, b) => compareText(dayOf(a), dayOf(b)));
  return steps.map((step, index) => {
    const isEarlier = index < steps.length - 1;
    const isOfStep = ([field]: readonly [ItemField, unknown]) => !(isEarlier && field === 'outcome');
    return {
      ...step,
      range,
      fields: new Map([...[...fields].filter(isOfStep), ...step.fields]),
      cells: new Map([...cells].filter((cell) => cell[0] !== 'round' && isOfStep(cell))),
      // Whose letter it was, a row of several interviews leaves open.
      sent: [],
      isEarlier,
    };
  });
}

/** Each with what tells it from the others: its day and its company, with a number where several have that. */
function named(rows: readonly Row[]): readonly CompanyRow[] {
  const taken = new Map<string, number>();
  return rows.map((row) => {
    const company = companyKeyOf(textIn(row.fields, 'company') ?? '');
    const words = fold(company).replaceAll(' ', '-').slice(0, longestName);
    const name = `${row.date ? dayOf(row) : 'undated'}-${words}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return { ...row, part: count === 1 ? name : `${name}.${count}` };
  });
}

const longestName = 40;

/** Rows with what front matter adds to them: `interviews: [{interview: 2026-11-19-acme, outcome-since: 2026-11-24}]`. */
function withMore(rows: readonly CompanyRow[], pairs: readonly YamlPair[]): readonly CompanyRow[] {
  const added = pairs
    .filter((pair) => listKindOf(pair) === 'interviews')
    .flatMap(({ value }) => itemsOf(value))
    .flatMap((node) => (node.kind === 'map' ? namesIn(node.pairs).map((part) => ({ part, node })) : []));
  const byPart = groupBy(added, ({ part }) => part);
  return rows.map((row) => {
    const more = (byPart.get(row.part) ?? [])
      .flatMap(({ node }) => [...fieldsOf(node)])
      .filter(([field, { key }]) => field !== 'date' && fold(key) !== 'interview');
    // An outcome stands there where the row tells it in a sentence, which stays.
    const later = more.filter(([field]) => field === 'outcome' || field === 'outcome-since');
    return more.length === 0 ? row : { ...row, fields: new Map([...more, ...row.fields, ...later]) };
  });
}

/** Whether what tells an interview from others of its file is that of a row: its day and its company. */
export function isPartOfRow(part: string): boolean {
  return /^(?:\d{4}-\d{2}-\d{2}|undated)-/.test(part);
}

/** Whether an item of a list in front matter is about the row that is told apart by `part`. */
export function isOfRow(pairs: readonly YamlPair[], part: string): boolean {
  return namesIn(pairs).includes(part);
}

/** What tells the rows apart that an item of a list in front matter is about: one, unless it says it twice. */
function namesIn(pairs: readonly YamlPair[]): readonly string[] {
  return [
    ...new Set(
      pairs.flatMap(({ key, value }) =>
        value?.kind === 'scalar' && fold(key) === 'interview' ? [value.text] : [],
      ),
    ),
  ];
}
