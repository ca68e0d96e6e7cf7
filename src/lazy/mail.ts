import type { Nodes } from 'mdast';
import MailComposer from 'nodemailer/lib/mail-composer';
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

/** A draft for mail programs (RFC 5322 and 6532): text and HTML, marked as unsent. `date` is when it was made. */
export async function emlFile(draft: MailDraft, date: Date): Promise<Uint8Array> {
  const composer = new MailComposer({
    ...(draft.to && { to: draft.to }),
    subject: draft.subject,
    text: plainText(draft),
    html: htmlText(draft),
    date,
    headers: { 'X-Unsent': '1' },
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: '\r\n',
  });
  return await composer.compile().build();
}
