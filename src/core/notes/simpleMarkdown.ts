import type { Heading, ListItem, Root, RootContent, Text } from 'mdast';

/** What is no markup anywhere, and makes no link by itself. */
const text = String.raw`(?:(?!www\.|https?:)[^\p{C}\p{Z}\\\x60*_~[\]<>&|#@]| (?=[^ ]))+`;
/** What begins neither a list, a quote, a rule nor an underline. */
const first = String.raw`(?=[\p{L}"'(]|\d+(?![\d.)]))`;

const value = `${first}${text}`;
const heading = '#{1,6} ';
/** A state of a task that only note-taking programs know; Markdown takes it for words. */
const state = String.raw`\[[/<>?!*~-]\] `;
const item = String.raw`[-*+] (?:\[[ x]\] |${state})?`;

/** A line that stands for itself, from where the last one ended: blank, a heading, or a line of a paragraph; an item of one line. */
const simpleLine = new RegExp(
  // What is no item, no heading and not blank would go on with the item before it.
  String.raw`(?:(?:${heading})?${value}|${item}${value}(?! *\r?\n${first}))? *\r?(?:\n|$)`,
  'iuy',
);
const line = new RegExp(
  String.raw`^(?:(?<marks>#{1,6}) |(?<marker>[-*+]) (?:\[(?<box>[ x])\] |(?<state>${state}))?)?(?<value>${value}) *$`,
  'iu',
);

/**
 * Whether notes are written as many are: headings, plain paragraphs, and list items and tasks of one line. These need no parser
 * of Markdown.
 */
export function isSimpleMarkdown(markdown: string): boolean {
  for (let end = 0; end < markdown.length; end = simpleLine.lastIndex) {
    simpleLine.lastIndex = end;
    if (!simpleLine.test(markdown)) return false;
  }
  return true;
}

/** Parses notes that are simple, many times quicker than Markdown is parsed, with the very same notes. */
export function parseSimpleMarkdown(markdown: string): Root {
  const children: RootContent[] = [];
  let offset = 0;
  let marker: string | undefined;
  let followsText = false;
  for (const ended of markdown.split('\n')) {
    const written = ended.endsWith('\r') ? ended.slice(0, -1) : ended;
    const last = children.at(-1);
    const parts = line.exec(written)?.groups;
    if (parts?.marks !== undefined)
      children.push({ type: 'heading', depth: depthOf(parts.marks), children: [textOf(parts.value)] });
    else if (parts?.marker !== undefined) {
      const item = itemOf(parts.box, `${parts.state ?? ''}${parts.value ?? ''}`, offset);
      if (last?.type === 'list' && parts.marker === marker) last.children.push(item);
      else children.push({ type: 'list', ordered: false, children: [item] });
      marker = parts.marker;
    } else if (parts && followsText && last?.type === 'paragraph')
      last.children.push(textOf('\n'), textOf(parts.value));
    else if (parts) children.push({ type: 'paragraph', children: [textOf(parts.value)] });
    followsText = parts !== undefined;
    offset += ended.length + 1;
  }
  return { type: 'root', children };
}

function textOf(value = ''): Text {
  return { type: 'text', value };
}

function depthOf(marks: string): Heading['depth'] {
  return ([1, 2, 3, 4, 5, 6] as const)[marks.length - 1] ?? 6;
}

function itemOf(box: string | undefined, value: string | undefined, offset: number): ListItem {
  const start = { line: 1, column: 1, offset };
  return {
    type: 'listItem',
    checked: box === undefined ? null : box !== ' ',
    children: [{ type: 'paragraph', children: [textOf(value)] }],
    position: { start, end: start },
  };
}
