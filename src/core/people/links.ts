import { visibleLine } from '../text.ts';
import { isParticle } from './honorifics.ts';
import { isPost, isTitle } from './jobTitles.ts';

/** One line of visible characters: names end up in subjects, greetings and file names. */
export function plainText(text: string): string {
  if (/^[!-~]*(?: [!-~]+)*$/.test(text)) return text;
  return visibleLine(text).replace(/\s+/g, ' ').trim();
}

/**
 * `Acme` of `[[companies/Acme|the company]]` or `[Acme](https://acme.example)`, and text without line breaks, control or
 * direction-changing characters.
 */
export function linkText(written: string): string {
  const text = withoutMarkdownLinks(plainText(written));
  const page = /^\[\[([^\]|]*)(?:\|[^\]]*)?\]\]$/.exec(text)?.[1];
  return page === undefined ? text.replace(/\.md$/i, '') : pageName(page);
}

/** The words of Markdown's links; an address stays: `Dana <dana@x.example>` of `[Dana](mailto:dana@x.example)`. */
export function withoutMarkdownLinks(text: string): string {
  if (!text.includes('](')) return text;
  return text
    .replace(/\[([^[\]]+)\]\(mailto:([^()\s]+)\)/gi, '$1 <$2>')
    .replace(/\[([^[\]]+)\]\((?:<[^<>]*>|[^()\s]*)\)/g, '$1');
}

/** A line of people with what each wikilink calls its person in its place. */
export function withNamesOfLinks(line: string): string {
  if (!line.includes('[[')) return line;
  return line
    .replace(/\]\]\s+(?=\[\[)/g, ']], ')
    .replace(/\[\[([^[\]]+)\]\]/g, (_, inner: string) => nameOfLink(inner));
}

/** What is shown is the name, but where it says less than the page, or which post somebody has. */
function nameOfLink(inner: string): string {
  const [page = '', ...others] = inner.split('|');
  const shown = withoutAt(others.join('|'));
  const name = pageName(page);
  if (shown === '') return personOfPage(name);
  if (isPost(shown)) return `${personOfPage(name)} (${shown})`;
  const words = name.split(' ');
  const saysMore = /^\p{Lu}/u.test(name) && shown.split(' ').every((word) => words.includes(word));
  return saysMore ? personOfPage(name) : shown;
}

/** The name of a page without its folders, heading and extension. */
function pageName(page: string): string {
  return withoutAt(
    page
      .replace(/[#^].*$/, '')
      .replace(/\.md$/i, '')
      .replace(/^.*\//, ''),
  );
}

/** A page is about one person: `Okafor, Dana`, `dana-okafor`. */
function personOfPage(page: string): string {
  const [, last = '', first = ''] = /^([^,]+), ([^,]+)$/.exec(page) ?? [];
  if (first !== '') return isTitle(first) ? page : `${first} ${last}`;
  if (!/^[\p{Ll}\p{N}]+(?:[._-]\p{Ll}[\p{Ll}\p{N}]*)+$/u.test(page)) return page;
  const words = page.split(/[._-]/);
  return words.map((word) => (isParticle(word) ? word : upperFirst(word))).join(' ');
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function withoutAt(text: string): string {
  return text.trim().replace(/^@/, '').trim();
}
