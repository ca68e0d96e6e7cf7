import type { List, ListItem, Paragraph, Root, RootContent, Table } from 'mdast';
import { type Section, sectionOf } from './labels.ts';
import { proseOf } from './proseOf.ts';
import { joined, noText, partOf, type SourceText, splitAt } from './sourceText.ts';
import { taskRows } from './taskTable.ts';
import { numberOfDay, type WordReader, wordReader } from './wordReader.ts';

/** A line, an item of a list or a cell of a table: what somebody wrote down in one go. */
export interface Unit {
  readonly words: SourceText;
  /** Headings, labels and items that it stands under, outermost first. */
  readonly above: readonly SourceText[];
  /** Of a task, whether it is ticked. */
  readonly checked: boolean | undefined;
  /** Whether it is prose of several sentences, or an item or line by itself. */
  readonly isProse: boolean;
  /** Whether it is an item of a list or a cell of a table, which says nothing of the item before it. */
  readonly isItem: boolean;
  /** Units of one block stand together: a paragraph, a list. */
  readonly block: number;
  /** What it is by the form of all that stands under its heading, where no table knows that. */
  readonly section?: Section;
}

/** Whether a line does nothing but name what follows: `Asked me:`, `gaps`, `Dana`; one that opens a block of lines needs less to be one. */
export type IsLabel = (text: string, opens?: boolean) => boolean;

/** Takes Markdown apart into units, in their order. Code, comments and what is struck through say nothing. */
export function readUnits(body: string, root: Root, isLabel: IsLabel): readonly Unit[] {
  const reader = wordReader(body);
  // Who breaks lines by hand has no long ones.
  const isNarrow = body.split('\n').every((line) => line.length <= 100);
  return unitsOf(withoutTitle(root.children), isLabel, reader, isNarrow);
}

/** The notes without the heading above all others, which names the notes and nothing that stands in them. */
function withoutTitle(nodes: readonly RootContent[]): readonly RootContent[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'heading') return nodes;
  const others = rest.filter((node) => node.type === 'heading');
  if (!others.every(({ depth }) => depth > first.depth)) return nodes;
  // One that stands alone may say what all of the notes are.
  const isOfAll = first.depth === 1 && /^(?:self|who|word)$/.test(sectionOf(proseOf(first)) ?? 'self');
  return others.length > 0 || isOfAll ? rest : nodes;
}

function unitsOf(
  nodes: readonly RootContent[],
  isLabel: IsLabel,
  reader: WordReader,
  isNarrow: boolean,
): readonly Unit[] {
  const units: Unit[] = [];
  let headings: readonly { readonly depth: number; readonly words: SourceText }[] = [];
  let label: SourceText | undefined;
  let labelled: RootContent['type'] | undefined;
  let block = 0;
  for (const node of nodes) {
    block += 1;
    if (node.type === 'heading') {
      headings = [
        ...headings.filter(({ depth }) => depth < node.depth),
        { depth: node.depth, words: reader.words(node) },
      ];
      label = undefined;
      continue;
    }
    if (node.type === 'thematicBreak') {
      label = undefined;
      headings = [];
    }
    // A label ends where plain text follows a list or quote that it named.
    if (node.type === 'paragraph' && labelled !== undefined && labelled !== 'paragraph') label = undefined;
    const above = () => [...headings.map(({ words }) => words), ...(label ? [label] : [])];
    const only = node.type === 'list' && node.children.length === 1 ? node.children[0] : undefined;
    const title =
      only && only.children.length === 1 && only.checked === null ? reader.words(only) : undefined;
    // `1. Dana` above another list is its heading.
    if (title && isLabel(title.text)) {
      label = title;
      labelled = undefined;
      continue;
    }
    if (node.type === 'list') {
      for (const part of partsAtLabels(node, reader)) {
        if (part.kind === 'items') units.push(...unitsOfList(part.items, above(), block, reader));
        else {
          block += 1;
          const rest = partOf(part.line, part.label.text.length);
          const isAlone = !/[\p{L}\p{N}]/u.test(rest.text);
          // `**timeline** - by Friday` says all of it in one line.
          label = isAlone ? part.label : undefined;
          if (!isAlone)
            units.push({
              words: part.line,
              above: above(),
              checked: undefined,
              isProse: false,
              isItem: true,
              block,
            });
        }
      }
    } else if (node.type === 'table')
      units.push(...unitsOfTable(node, { above: above(), block, reader, isLabel }));
    else if (node.type === 'blockquote')
      units.push(
        ...unitsOf(node.children, isLabel, reader, isNarrow).map((unit) => ({
          ...unit,
          above: [...above(), ...unit.above],
          block,
        })),
      );
    else if (node.type === 'paragraph') {
      const lines = linesOf(reader.words(node), isNarrow).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
      const isOne = lines.length === 1;
      const before = label;
      const marked = markedWords(node);
      const isFollowed = !isOne || nodes[nodes.indexOf(node) + 1]?.type === 'list';
      for (const [index, words] of lines.entries()) {
        const isProse = isOne && /[.!?]\s+\S/.test(words.text);
        const bare = words.text.replace(/\s*\([^()]*\)$/, '');
        // A line all in bold names what follows as one with a colon does.
        if (isLabel(words.text, index === 0 && isFollowed) || (marked.has(bare) && isLabel(`${bare}:`)))
          label = words;
        else units.push({ words, above: above(), checked: undefined, isProse, isItem: false, block });
      }
      // A label with lines of its own names these and no more.
      if (!isOne && label !== before && !isLabel(lines.at(-1)?.text ?? '')) label = undefined;
      labelled = isOne && label === lines[0] ? undefined : node.type;
      continue;
    }
    labelled = node.type;
  }
  return units;
}

/** A list as it was meant: items, and lines in bold between them that Markdown takes for the end of an item. */
type ListPart =
  | { readonly kind: 'items'; readonly items: readonly ListItem[] }
  | { readonly kind: 'label'; readonly line: SourceText; readonly label: SourceText };

/** Parts a list at lines that begin in bold behind its items: `- 14k a day`, and then `**Round 2, Dana**` at the start of a line. */
function partsAtLabels(list: List, reader: WordReader): readonly ListPart[] {
  const parts: ListPart[] = [];
  let items: ListItem[] = [];
  for (const item of list.children) {
    const paragraph = item.children.findLast(({ type }) => type !== 'list');
    const index = paragraph?.type === 'paragraph' ? boldLineOf(paragraph) : -1;
    if (paragraph?.type !== 'paragraph' || index < 0) {
      items.push(item);
      continue;
    }
    const [own, behind] = [paragraph.children.slice(0, index), paragraph.children.slice(index)];
    const shortened: Paragraph = { ...paragraph, children: own };
    items.push({
      ...item,
      children: item.children.map((child) => (child === paragraph ? shortened : child)),
    });
    parts.push({ kind: 'items', items });
    items = [];
    for (const line of linesInBold(behind)) {
      const [first] = line;
      if (first)
        parts.push({
          kind: 'label',
          line: reader.words(withLine(paragraph, line)),
          label: reader.words(first),
        });
    }
  }
  return items.length === 0 ? parts : [...parts, { kind: 'items', items }];
}

function withLine(paragraph: Paragraph, children: Paragraph['children']): Paragraph {
  return { ...paragraph, children };
}

/** Where a line in bold begins in a paragraph, at the very start of the line; -1 where none does. */
function boldLineOf({ children }: Paragraph): number {
  return children.findIndex((node, index) => {
    const before = children[index - 1];
    return (
      node.type === 'strong' &&
      node.position?.start.column === 1 &&
      before?.type === 'text' &&
      before.value.endsWith('\n')
    );
  });
}

/** The nodes of a paragraph, parted before each node in bold that begins a line. */
function linesInBold(nodes: Paragraph['children']): readonly Paragraph['children'][] {
  const lines: Paragraph['children'][] = [];
  for (const node of nodes) {
    const last = lines.at(-1);
    if (!last || (node.type === 'strong' && node.position?.start.column === 1)) lines.push([node]);
    else last.push(node);
  }
  return lines;
}

/** What a paragraph marks as a whole: in bold, or slanted. */
function markedWords(paragraph: Paragraph): ReadonlySet<string> {
  const marked = paragraph.children.filter(({ type }) => type === 'strong' || type === 'emphasis');
  return new Set(marked.map(proseOf));
}

/** The text of an item whose line breaks behind a word that ends nothing: `send the`, `notes for`. */
function unwrapped(words: SourceText): SourceText {
  return words.text.includes('\n') ? { ...words, text: words.text.replace(brokenLine, ' ') } : words;
}

const brokenLine =
  /(?<=(?<!\p{L})(?:the|an?|my|our|your|his|her|their|its|this|that|of|to|for|with|and|or|in|on|at|about|by|from|into|than|as|if))\n(?=\s*\p{L})/giu;

function unitsOfList(
  items: readonly ListItem[],
  above: readonly SourceText[],
  block: number,
  reader: WordReader,
): readonly Unit[] {
  return items.flatMap((item) => {
    const inner = item.children.filter((child) => child.type === 'list');
    const own = item.children.filter((child) => child.type !== 'list').map(reader.words);
    const words = unwrapped(withoutState(joined([reader.dayBefore(item), ...own])));
    const state = joined(own).text.slice(0, 4);
    const checked =
      typeof item.checked === 'boolean' ? item.checked : /^\[[/<>?!*]\] /.test(state) ? false : undefined;
    const isDropped = /^\[[-~]\] /.test(state);
    const unit = { words, above, checked, isProse: false, isItem: true, block };
    return [
      ...(words.text === '' || isDropped ? [] : [unit]),
      ...inner.flatMap((child) =>
        unitsOfList(child.children, words.text === '' ? above : [...above, words], block, reader),
      ),
    ];
  });
}

/** States of a task that only note-taking programs know are no words of it. */
function withoutState(words: SourceText): SourceText {
  return /^\[[^\s\]]\] /u.test(words.text) ? partOf(words, 4) : words;
}

/** Each cell, under the head of its column and the first cell of its row. */
function unitsOfTable(
  table: Table,
  {
    above,
    block,
    reader,
    isLabel,
  }: Pick<Unit, 'above' | 'block'> & { readonly reader: WordReader; readonly isLabel: IsLabel },
): readonly Unit[] {
  const [head, ...rows] = table.children.map(({ children }) => children.map(reader.words));
  const tasks = taskRows(head ?? [], rows);
  if (tasks)
    return tasks.map((task) => ({
      words: task.words,
      above: [...above, ...task.above],
      checked: undefined,
      isProse: false,
      isItem: true,
      block,
    }));
  return rows.flatMap((cells) =>
    cells.flatMap((words, column) => {
      const title = head?.[column] ?? noText;
      const first = cells[0] ?? noText;
      // The cell that names who was there, wherever it stands in the row.
      const named = cells.find((cell, index) => index !== 0 && index !== column && isLabel(cell.text));
      const over = [...above, ...(column === 0 ? [] : [first]), ...(named ? [named] : []), title].filter(
        ({ text }) => text !== '',
      );
      return words.text === ''
        ? []
        : [{ words, above: over, checked: undefined, isProse: false, isItem: true, block }];
    }),
  );
}

/** The lines of a paragraph; one that was only wrapped to a width stays whole. */
function linesOf(words: SourceText, isNarrow: boolean): readonly SourceText[] {
  const written = words.text.split('\n').map((line) => line.trim());
  const longest = Math.max(...written.map(({ length }) => length));
  const goesOn = written
    .slice(1)
    .filter((line) => /^[\p{Ll}\d(]/u.test(line) && !/^\p{L}+\s*(?:[:=→]|->|\s-\s)/u.test(line)).length;
  const isWrapped =
    longest >= 50 &&
    (written.length > 2 || isNarrow) &&
    goesOn >= (written.length - 1) * 0.6 &&
    written.every((line, index) => {
      const next = written[index + 1];
      return next === undefined || line.length + 1 + (next.split(' ')[0] ?? '').length > longest;
    });
  return isWrapped
    ? [{ ...words, text: words.text.replaceAll('\n', ' ') }]
    : splitAt(words, /\n+/g).map(withoutBullet);
}

/** Marks that people type where Markdown knows none: `• `, `– `, `✅ `, `> `. */
function withoutBullet(words: SourceText): SourceText {
  if (numberOfDay.test(words.text)) return words;
  const mark =
    /^(?:[•·‣◦▪●○*+>»–—~-]|\p{Extended_Pictographic}\uFE0F?|Q\d{1,2}[.)]|\d{1,2}[.)]|\d{1,2}\.\d{1,2}\.?(?=\s+\p{Lu}))+\s+/u.exec(
      words.text,
    );
  // `-> Dana: the list` says where it goes.
  return mark && !mark[0].includes('->') ? partOf(words, mark[0].length) : words;
}
