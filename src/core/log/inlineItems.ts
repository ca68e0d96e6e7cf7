import type { YamlPair } from '../frontMatter/frontMatter.ts';
import { compareText, type Range } from '../text.ts';
import type { BodyLine } from './bodyLines.ts';
import { dayOf, type FileItem, itemOf, pairAt, textIn } from './fileItem.ts';
import { type ItemField, itemFieldOf } from './itemFields.ts';
import type { OutcomeReading } from './outcomeReading.ts';
import { type PageFields, propertiesOf, talkOfItem } from './pageProperties.ts';
import { saysSent } from './records.ts';
import { stepOf } from './steps.ts';
import { talkOfTag } from './taggedItems.ts';

/** A field in brackets, as Dataview has them: `[date:: 2026-11-19]`, `(with:: [[Kim Park]])`. */
const inlineField =
  /\[(?<key>\p{L}[\p{L} _-]{0,30})::[ \t]*(?<value>(?:\[\[[^[\]]{1,100}\]\]|[^[\]]){1,200})\]|\((?<key2>\p{L}[\p{L} _-]{0,30})::[ \t]*(?<value2>[^()]{1,200})\)/gu;

/** The mark of an item of a list, and what stands before it. */
const item = /^(?<indent>[ \t]*)(?:[-*+]|\d{1,3}[.)])[ \t]/;

/** An interview of an item, and what its fields say of letters that went out. */
export interface InlineItem extends FileItem {
  readonly sent: readonly YamlPair[];
  /** Whether its page tells of a later one, too, which the outcome of the page is about. */
  readonly isEarlier?: boolean;
}

/**
 * The interviews that items of lists tell of by fields in brackets: `- [company:: Acme] [date:: 2026-11-19] [with:: Kim Park]`. With
 * company and day alone an item may be about anything, such as an application. What is indented below an item belongs to it. On a page
 * whose properties name the company, items need not, and one that begins with a day may say in words how and with whom they talked.
 * One is read a step.
 */
export function* inlineItems(
  lines: readonly BodyLine[],
  readOutcome: (written: string) => OutcomeReading,
  path: string,
): Generator<undefined, readonly InlineItem[]> {
  const found: InlineItem[] = [];
  const ofPage: InlineItem[] = [];
  const page = propertiesOf(lines, readOutcome);
  for (const [index, { text, start }] of lines.entries()) {
    const mayTell = page !== undefined || text.includes('::') || text.includes('#');
    const indent = mayTell ? item.exec(text)?.groups?.indent : undefined;
    if (indent === undefined || isCode(lines, index, widthOf(indent))) continue;
    yield;
    const range = { start, end: start + text.trimEnd().length };
    const pairs = pairsIn(text, start);
    const own = fieldsOf(pairs);
    const isOfInterview = own.has('interviewers') || stepOf(textIn(own, 'round') ?? '') === 'interview';
    const tagged = talkOfTag(path, lines, index);
    const fields =
      tagged ?? (page && !own.has('date') ? talkOfItem(text, start) : isOfInterview ? own : undefined);
    if (!fields) continue;
    const whole = page ? new Map([...page, ...fields]) : fields;
    const read = itemOf(whole, true, range, sectionBelow(lines, index, indent.length));
    if (!read || !whole.has('company')) continue;
    (own.has('company') || tagged ? found : ofPage).push({ ...read, sent: pairs.filter(saysSent) });
  }
  return [...found, ...withOutcome(ofPage, page)];
}

/** The interviews of a page in order of their days; what its properties say came of it is about the last. */
function withOutcome(items: readonly InlineItem[], page: PageFields | undefined): readonly InlineItem[] {
  const ordered = items.toSorted((a, b) => compareText(dayOf(a), dayOf(b)));
  return ordered.map((read, index) => {
    if (index === ordered.length - 1) return read;
    const fields = new Map(read.fields);
    if (fields.get('outcome') === page?.get('outcome')) fields.delete('outcome');
    return { ...read, fields, isEarlier: true };
  });
}

/** Whether a line is indented so far that it is code: four columns, below no item of a list. */
function isCode(lines: readonly BodyLine[], index: number, width: number): boolean {
  if (width < 4) return false;
  const above = lines
    .slice(Math.max(0, index - mostLines), index)
    .findLast(({ text }) => text.trim() !== '' && widthOf(text) < width);
  return above === undefined || !(item.test(above.text) || widthOf(above.text) > 1);
}

/** How far a line is indented, in columns. */
function widthOf(text: string): number {
  const indent = /^[ \t]*/.exec(text)?.[0] ?? '';
  return indent.replaceAll('\t', '    ').length;
}

function pairsIn(text: string, start: number): readonly YamlPair[] {
  return [...text.matchAll(inlineField)].flatMap(({ 0: whole, index, groups = {} }) => {
    const { key = groups.key2 ?? '', value = groups.value2 ?? '' } = groups;
    const at = start + index + whole.lastIndexOf(value);
    const said = value.trim();
    return said === '' ? [] : [pairAt(key, said, { start: at, end: at + value.trimEnd().length })];
  });
}

function fieldsOf(pairs: readonly YamlPair[]): ReadonlyMap<ItemField, YamlPair> {
  const fields = new Map<ItemField, YamlPair>();
  for (const pair of pairs) {
    const field = itemFieldOf(pair.key);
    if (field && !fields.has(field)) fields.set(field, pair);
  }
  return fields;
}

/** The lines below an item that are indented deeper than it. */
function sectionBelow(lines: readonly BodyLine[], index: number, indent: number): Range | undefined {
  const first = lines[index + 1];
  let last: BodyLine | undefined;
  for (const line of lines.slice(index + 1, index + 1 + mostLines)) {
    if (line.text.trim() === '' || line.text.length - line.text.trimStart().length <= indent) break;
    last = line;
  }
  return first && last && { start: first.start, end: last.start + last.text.length };
}

/** More lines than anybody writes below an item. */
const mostLines = 200;
