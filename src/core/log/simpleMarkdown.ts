import type { Heading, ListItem, Root, RootContent, Text } from 'mdast';

/** What is no markup anywhere, and makes no link by itself. */
const text = String.raw`(?:(?!www\.|https?:)[^\p{C}\p{Z}\\\x60*_~[\]<>&|#@]| (?=[^ ]))+`;
/** What begins neither a list, a quote, a rule nor an underline. */
const first = String.raw`(?=[\p{L}"'(]|\d+(?![\d.)]))`;

/** A line that stands for itself: a heading, an item or task of one line, or a line of a paragraph. */
const line = new RegExp(
  String.raw`^(?:(?<marks>#{1,6}) |(?<marker>[-*+]) (?:\[(?<box>[ x])\] )?)?(?<value>${first}${text}) *$`,
  'iu',
);

/**
 * Parses notes as many are written: headings, plain paragraphs, and list items and tasks of one line. Many times quicker than
 * Markdown is parsed, with the very same notes; undefined for everything else.
 */
export function parseSimpleMarkdown(markdown: string): Root | undefined {
  const children: RootContent[] = [];
  let offset = 0;
  let marker: string | undefined;
  let open: 'items' | 'paragraph' | undefined;
  for (const ended of markdown.split('\n')) {
    const written = ended.endsWith('\r') ? ended.slice(0, -1) : ended;
    const last = children.at(-1);
    const parts = written === '' ? undefined : line.exec(written)?.groups;
    if (parts?.marks !== undefined) {
      children.push({ type: 'heading', depth: depthOf(parts.marks), children: [textOf(parts.value)] });
      open = undefined;
    } else if (parts?.marker !== undefined) {
      const item = itemOf(parts.box, parts.value, offset);
      if (last?.type === 'list' && parts.marker === marker) last.children.push(item);
      else children.push({ type: 'list', ordered: false, children: [item] });
      marker = parts.marker;
      open = 'items';
    } else if (parts && open === 'paragraph' && last?.type === 'paragraph') {
      last.children.push(textOf('\n'), textOf(parts.value));
    } else if (parts && open === undefined) {
      children.push({ type: 'paragraph', children: [textOf(parts.value)] });
      open = 'paragraph';
    } else if (/^ *$/.test(written)) open = undefined;
    else return undefined;
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
