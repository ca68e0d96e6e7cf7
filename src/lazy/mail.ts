import { htmlTagNames } from 'html-tag-names';
import type { Definition, Nodes, PhrasingContent, Root } from 'mdast';
import { remark } from 'remark';
import remarkBreaks from 'remark-breaks';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import { visit } from 'unist-util-visit';
import type { MailDraft } from '../core/index.ts';
import { canParse } from './markdown.ts';

const parser = remark().use(remarkGfm);
const html = remark()
  .use(remarkGfm)
  .use(() => keepWords)
  .use(() => describeImages)
  .use(remarkBreaks)
  .use(remarkHtml, { sanitize: true });

/** The letter as plain text: paragraphs, lists, tables and line breaks, without Markdown's marks. */
export function plainText({ markdown }: Pick<MailDraft, 'markdown'>): string {
  const root = canParse(markdown) ? parser.parse(markdown) : asWritten(markdown);
  keepWords(root);
  const definitions = new Map<string, Definition>();
  visit(root, 'definition', (node) => {
    definitions.set(node.identifier, node);
  });
  const blocks = root.children.map(textWriter(definitions)).filter((block) => block !== '');
  return `${blocks.join('\n\n')}\n`;
}

/** The letter as HTML; raw HTML in it is left out, and of pictures, which a mail program would fetch, only what they show is said. */
export function htmlText({ markdown }: Pick<MailDraft, 'markdown'>): string {
  return canParse(markdown) ? String(html.processSync(markdown)) : html.stringify(asWritten(markdown));
}

/** What looks otherwise as plain text: lists, quotes and lines do not. */
const formatting: ReadonlySet<Nodes['type']> = new Set([
  'strong',
  'emphasis',
  'delete',
  'heading',
  'table',
  'link',
  'linkReference',
]);

/** What may be left to fill in. Where it is not, a letter loses no word by going out as text alone. */
const perhapsBlank =
  /\[[^\]]*\]|\{\{|\$\{|<%|<[\p{L}][\p{L} _-]*>|_{3}|\b(?:TODO|FIXME|TBD|TBC|TBA|XXX+|INSERT|undefined)\b|\.{4}/u;

/** Whether a letter has formatting that text alone does not show, and no blank. */
export function needsHtml({ markdown, subject }: Pick<MailDraft, 'markdown' | 'subject'>): boolean {
  if (!canParse(markdown) || perhapsBlank.test(subject)) return false;
  const root = parser.parse(markdown);
  let isFormatted = false;
  let isOpen = false;
  visit(root, (node) => {
    if (node.type === 'link') isFormatted ||= linkShows(node.url) !== textIn(node);
    else isFormatted ||= formatting.has(node.type);
    if ('value' in node) isOpen ||= perhapsBlank.test(node.value);
    // A blank in brackets is a link whose address lacks, to Markdown.
    if (node.type === 'linkReference' || node.type === 'imageReference') isOpen = true;
  });
  return isFormatted && !isOpen;
}

/** An address that is its own label shows as such in text, too. */
function linkShows(url: string): string {
  return url.replace(/^mailto:/, '');
}

function textIn(node: Nodes): string {
  if ('children' in node) return node.children.map(textIn).join('');
  return 'value' in node ? node.value : '';
}

/** A letter made to be slow is not parsed, but nothing of it may be left out either. */
function asWritten(markdown: string): Root {
  const lines = markdown
    .split('\n')
    .flatMap((line): PhrasingContent[] => [{ type: 'text', value: line }, { type: 'break' }]);
  return { type: 'root', children: [{ type: 'paragraph', children: lines.slice(0, -1) }] };
}

/** Says as text what looks like HTML and is none. */
function keepWords(root: Root): void {
  visit(root, 'html', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const words = wordsOf(node.value);
    if (parent.type === 'root' || parent.type === 'blockquote' || parent.type === 'listItem')
      parent.children[index] = { type: 'paragraph', children: [{ type: 'text', value: words.trim() }] };
    else parent.children[index] = { type: 'text', value: words };
  });
}

function describeImages(root: Root): void {
  visit(root, ['image', 'imageReference'], (node, index, parent) => {
    if (!parent || index === undefined || !('alt' in node)) return;
    parent.children[index] = { type: 'text', value: node.alt ?? '' };
  });
}

const tags: ReadonlySet<string> = new Set(htmlTagNames);

/** The tags of HTML are dropped, with what is for machines only; `<Dana>` is no tag, and was meant to be read. */
function wordsOf(written: string): string {
  if (/^<(?:script|style)\b/i.test(written)) return '';
  return written.replace(/<\/?([a-z][a-z0-9-]*)[^>]*>/gi, (tag, name: string) => {
    if (name.toLowerCase() === 'br') return '\n';
    return tags.has(name.toLowerCase()) ? '' : tag;
  });
}

function textWriter(definitions: ReadonlyMap<string, Definition>): (node: Nodes) => string {
  const joined = (nodes: readonly Nodes[], separator: string): string => nodes.map(textOf).join(separator);

  const linkText = (label: string, url: string | undefined): string =>
    url === undefined || label === url || `mailto:${label}` === url ? label : `${label} (${url})`;

  function textOf(node: Nodes): string {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'code':
        return node.value;
      case 'break':
        return '\n';
      case 'image':
      case 'imageReference':
        return node.alt ?? '';
      case 'html':
      case 'thematicBreak':
      case 'definition':
        return '';
      case 'link':
        return linkText(joined(node.children, ''), node.url);
      case 'linkReference':
        return linkText(joined(node.children, ''), definitions.get(node.identifier)?.url);
      case 'footnoteReference':
        return `[${node.label ?? node.identifier}]`;
      case 'footnoteDefinition':
        return `[${node.label ?? node.identifier}] ${joined(node.children, '\n')}`;
      case 'list':
        return node.children
          .map((item, index) => {
            const mark = node.ordered ? `${(node.start ?? 1) + index}.` : '-';
            return `${mark} ${textOf(item).replaceAll('\n', '\n  ')}`;
          })
          .join('\n');
      case 'table':
      case 'blockquote':
      case 'listItem':
        return joined(node.children, '\n');
      case 'tableRow':
        return joined(node.children, ' | ');
      default:
        return 'children' in node ? joined(node.children, '') : '';
    }
  }

  return textOf;
}
