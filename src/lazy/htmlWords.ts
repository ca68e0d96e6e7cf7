import { convert, type DomNode, type FormatCallback } from 'html-to-text';

/** In characters, without styles and comments; a letter is shorter, and more would take seconds. */
const longestHtml = 120_000;

/**
 * What a reader does not see, or sees struck out: pictures, the line that lists of mail preview, the hour that a meeting had before, and how
 * Japanese words sound.
 */
const notShown = [
  'img',
  'del',
  's',
  'strike',
  '[style*=line-through i]',
  '[style*="display:none" i]',
  '[style*="display: none" i]',
  '[hidden]',
  'rt',
  'rp',
];

/** HTML as text: what it shows, without what it loads or runs. The address of a link stands behind its words. */
export function htmlWords(html: string): string {
  return convert(withoutMachinery(html).slice(0, longestHtml), {
    wordwrap: false,
    limits: { maxDepth: 100, maxChildNodes: 5_000 },
    selectors: [
      ...notShown.map((selector) => ({ selector, format: 'skip' })),
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
      ...['h1', 'h2', 'h3', 'h4'].map((selector) => ({ selector, options: { uppercase: false } })),
      { selector: 'table', format: 'block' },
      { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
      { selector: 'td', format: 'cell' },
      { selector: 'th', format: 'cell' },
    ],
    formatters: { cell },
  }).replaceAll('\u00A0', ' ');
}

/** A cell of a table: of a row of two, the first is what the second is called. */
const cell: FormatCallback = (element, walk, builder) => {
  const cells = element.parent?.children.filter(({ name }) => name === 'td' || name === 'th') ?? [];
  const label = cells.indexOf(element) === 1 && cells.length === 2 ? textOf(cells[0], 60).trim() : '';
  if (/^\p{L}[^:.!?\n]{1,38}$/u.test(label)) builder.addInline(': ');
  else if (cells.indexOf(element) > 0 && textOf(element, 5).trim() !== '')
    builder.addInline(cells.length > 2 ? ' | ' : ' ');
  walk(element.children, builder);
};

/** The text of a node, as far as `most` characters. */
function textOf(node: DomNode | undefined, most: number): string {
  if (!node || most <= 0) return '';
  if (node.type === 'text') return (node.data ?? '').slice(0, most);
  let text = '';
  for (const child of node.children ?? []) text += textOf(child, most - text.length);
  return text;
}

/** What is for programs only, from where to where. */
const machinery = [
  ['<!--', '-->'],
  ['<style', '</style>'],
  ['<script', '</script>'],
] as const;

function withoutMachinery(html: string): string {
  return machinery.reduce((left, [start, end]) => withoutBlocks(left, start, end), html);
}

/** The text without blocks, each from `start` to the first `end` behind it; one that never ends takes the rest. */
function withoutBlocks(text: string, start: string, end: string): string {
  const small = text.toLowerCase();
  const kept: string[] = [];
  let from = 0;
  for (let at = small.indexOf(start); at >= 0; at = small.indexOf(start, from)) {
    kept.push(text.slice(from, at));
    const close = small.indexOf(end, at);
    if (close < 0) return kept.join('');
    from = close + end.length;
  }
  return [...kept, text.slice(from)].join('');
}
