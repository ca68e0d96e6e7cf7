import type { Node, Parents } from 'mdast';

/** The words of a node without Markdown and what note-taking programs add to it: links, tags, comments, fields, marks. */
export function proseOf(node: Node): string {
  const text = textOf(node);
  const prose = /[%[(=#^]/.test(text) ? withoutMarks(text) : text;
  return /\s\s|[^\S ]/.test(prose) ? prose.replace(/\s+/g, ' ').trim() : prose.trim();
}

function withoutMarks(text: string): string {
  return text
    .replace(/%%[^%]*%%/g, '')
    .replace(/!\[\[[^\]]*\]\]/g, '')
    .replace(/\[\[([^\]|#]*)(?:#[^\]|]*)?(?:\|([^\]]*))?\]\]/g, (_, page: string, alias?: string) =>
      alias === undefined ? (page.split('/').at(-1) ?? page) : alias,
    )
    .replace(/[[(][\w -]+::[^\])]*[\])]/g, '')
    .replace(/==(?=[^\s=])([^=]+)(?<=\S)==/g, '$1')
    .replace(/(^|\s)#(?=\p{L})[\p{L}\p{N}_/-]+/gu, '$1')
    .replace(/\s\^[\w-]+$/, '');
}

function textOf(node: Node): string {
  if (['html', 'delete'].includes(node.type)) return '';
  if (node.type === 'break') return ' ';
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (!isParent(node)) return '';
  const separator = ['listItem', 'list', 'blockquote'].includes(node.type) ? ' ' : '';
  return node.children.map(textOf).join(separator);
}

/** Whether a node holds others. */
export function isParent(node: Node): node is Parents {
  return 'children' in node && Array.isArray(node.children);
}
