import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkBreaks from 'remark-breaks';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import type { MailDraft } from '../core/index.ts';

const parser = remark().use(remarkGfm);
const html = remark().use(remarkGfm).use(remarkBreaks).use(remarkHtml, { sanitize: true });

/** The letter as plain text: paragraphs, lists and line breaks, without Markdown's marks. */
export function plainText({ markdown: written }: MailDraft): string {
  const root = parser.parse(written);
  return `${root.children
    .map(textOf)
    .filter((block) => block !== '')
    .join('\n\n')}\n`;
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return '\n';
    case 'html':
    case 'image':
    case 'thematicBreak':
      return '';
    case 'link': {
      const label = node.children.map(textOf).join('');
      return label === node.url || `mailto:${label}` === node.url ? label : `${label} (${node.url})`;
    }
    case 'list':
      return node.children
        .map((item, index) => `${node.ordered ? `${(node.start ?? 1) + index}.` : '-'} ${textOf(item)}`)
        .join('\n');
    case 'blockquote':
    case 'listItem':
      return node.children.map(textOf).join('\n');
    default:
      return 'children' in node ? node.children.map(textOf).join('') : '';
  }
}

/** The letter as HTML; raw HTML in it is left out. */
export function htmlText({ markdown: written }: MailDraft): string {
  return String(html.processSync(written));
}
