import { convert } from 'html-to-text';

/** In characters; mail is shorter, and nobody reads further. */
const longestHtml = 1_000_000;

/** HTML as text: what it shows, without what it loads or runs. The address of a link stands behind its words. */
export function htmlWords(html: string): string {
  return convert(html.slice(0, longestHtml), {
    wordwrap: false,
    limits: { maxDepth: 200, maxInputLength: longestHtml, maxChildNodes: 20_000 },
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'style', format: 'skip' },
      { selector: 'script', format: 'skip' },
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, ignoreHref: false } },
      ...['h1', 'h2', 'h3', 'h4'].map((selector) => ({ selector, options: { uppercase: false } })),
      { selector: 'blockquote', options: { trimEmptyLines: true } },
      { selector: 'table', format: 'block' },
      { selector: 'tr', format: 'block' },
      { selector: 'td', format: 'inline' },
    ],
  }).replaceAll('\u00A0', ' ');
}
