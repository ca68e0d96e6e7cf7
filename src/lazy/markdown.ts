import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

const processor = remark().use(remarkGfm);

/** Parses Markdown with tables, tasks and the like (GFM). */
export function parseMarkdown(markdown: string): Root {
  return processor.parse(markdown);
}
