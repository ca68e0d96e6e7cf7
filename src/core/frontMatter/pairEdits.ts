import { lineEndNear, type Range, type TextEdit } from '../text.ts';
import type { FrontMatter, YamlNode, YamlPair, YamlScalar } from './frontMatter.ts';

/**
 * The edit that removes `pair` with its line; a comment after it stays, as a line of its own. Undefined where the pair shares
 * its lines with others, names its value (`&name`) for them, or keeps a comment below apart from a block above. Not read back, as
 * a file may hold thousands of such pairs.
 */
export function removePair(text: string, { keyRange, range }: YamlPair): TextEdit | undefined {
  const lineStart = text.lastIndexOf('\n', keyRange.start - 1) + 1;
  const indent = text.slice(lineStart, keyRange.start);
  // Without a value a pair is its key.
  const colon = range.start < keyRange.end ? text.indexOf(':', keyRange.end) + 1 : 0;
  const [between, valueEnd] = colon > 0 ? [keyRange.end, colon] : [range.start, range.end];
  const [line = '', comment, lineEnd] =
    /^[ \t]*(#[^\r\n]*)?(\r?\n)/.exec(text.slice(valueEnd, lineEndAt(text, valueEnd) + 2)) ?? [];
  const isAlone = indent.trim() === '' && /^\s*(?::\s+)?$/.test(text.slice(keyRange.end, between));
  if (!isAlone || lineEnd === undefined) return undefined;
  const end = valueEnd + line.length;
  // A comment further in would become text of a block above.
  const [, next = ''] = /^(?:[ \t]*\r?\n)*([ \t]*)#/.exec(text.slice(end)) ?? [];
  if (next.length > indent.length) return undefined;
  return {
    range: { start: lineStart, end },
    text: comment === undefined ? '' : `${indent}${comment}${lineEnd}`,
  };
}

/** The edit that gives a pair another key. */
export function renameKey({ keyRange }: Pick<YamlPair, 'keyRange'>, key: string): TextEdit {
  return { range: keyRange, text: key };
}

/** The edit that makes the value at `pair` say `value` in the quotes it has now; what stood on lines below goes behind the name. */
export function replaceValue(text: string, pair: YamlPair, value: string): TextEdit {
  if (pair.value) {
    const { kind, range } = pair.value;
    const end = endOfNode(text, pair.value);
    if (kind === 'scalar')
      return { range: { start: range.start, end }, text: formatScalar(value, pair.value.style) };
    const before = text.slice(pair.keyRange.end, range.start);
    const colon = /^[ \t]*:(?=[ \t]*[\r\n]\s*$)/.exec(before)?.[0];
    return colon === undefined
      ? { range: { start: range.start, end }, text: formatScalar(value) }
      : { range: { start: pair.keyRange.end + colon.length, end }, text: ` ${formatScalar(value)}` };
  }
  const { start, end } = writtenBlank(text, pair);
  const atLineEnd = /^[\r\n]/.test(text.slice(end, end + 1));
  const isEmpty = text.slice(start, end).trim() === '';
  return { range: { start, end: isEmpty && !atLineEnd ? start : end }, text: ` ${formatScalar(value)}` };
}

/**
 * Whether `replaceValue` leaves nothing behind and takes nothing along: no comment within the lines of a value, no name (`&name`) by
 * which others repeat it, and no blank that is written as YAML alone knows it (`*name`, `|`).
 */
export function canReplaceValue(text: string, { value, keyRange }: YamlPair): boolean {
  if (value?.kind === 'scalar' && value.style === 'none')
    return text.slice(value.range.start, value.range.end) === value.text;
  // It stands where a name (`*name`) leads to.
  if (value && value.range.start < keyRange.end) return false;
  if (!value) return /^[ \t]*[#,}\r\n]/.test(text.slice(writtenBlank(text, { keyRange }).end));
  if (value.kind === 'scalar' && value.style !== 'block')
    return !text.slice(keyRange.end, value.range.start).includes('&');
  const end = endOfNode(text, value);
  // A blank item of a list is none of its items.
  const isWhole = /^\s*(?:#[^\r\n]*)?\s*$/.test(text.slice(end, value.range.end));
  // A blank block ends behind its line, where the next field starts.
  const endsLine = /^[ \t]*(?:[\r\n#]|$)/.test(text.slice(end, end + 200));
  return isWhole && endsLine && !/[#&]/.test(text.slice(keyRange.end, end));
}

/** Where the content of a node ends: a block itself ends where the next line starts. */
export function endOfNode(text: string, node: YamlNode): number {
  const { start, end } = node.range;
  if (node.kind === 'scalar') return start + text.slice(start, end).trimEnd().length;
  if (node.flow) return end;
  const last = node.kind === 'list' ? node.items.at(-1) : node.pairs.at(-1);
  if (!last) return end;
  if (!('key' in last)) return endOfNode(text, last);
  return last.value ? endOfNode(text, last.value) : lineEndAt(text, last.keyRange.end);
}

/** What stands behind the colon of a pair without a value: blanks, and perhaps `null`, `~`, a dash or two quotes. */
export function writtenBlank(text: string, { keyRange }: Pick<YamlPair, 'keyRange'>): Range {
  const start = text.indexOf(':', keyRange.end) + 1;
  const written =
    /^[ \t]*(~|null|Null|NULL|''|""|-)?(?=[ \t]*(#|[\r\n]|$))/.exec(text.slice(start, start + 200))?.[0] ??
    '';
  return { start, end: start + written.length };
}

/** `value` as YAML: plain where that is safe everywhere, else quoted; the quotes of `style` are kept. */
export function formatScalar(value: string, style: YamlScalar['style'] = 'plain'): string {
  if (style === 'none') return value;
  const oneLine = !/[\p{Cc}\u2028\u2029\uFEFF]/u.test(value) && value.isWellFormed();
  if (style === 'single' && oneLine) return `'${value.replaceAll("'", "''")}'`;
  const plain =
    /^(?:\.{1,2}\/)*[\p{L}\p{N}](?:[\p{L}\p{N}\p{M} ._'()+/@;&<>-]*[\p{L}\p{N}\p{M}.)'>])?$/u.test(value);
  const otherType = /^(true|false|yes|no|on|off|y|n|null|[\d.+-]+(e\d+)?|0[xo][\da-f]+)$/i.test(value);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(value);
  return style !== 'double' && plain && (isDate || !otherType) ? value : quoted(value);
}

/** Double quotes; JSON's escapes are YAML's, and what a line or an editor could break on is escaped too. */
function quoted(value: string): string {
  return JSON.stringify(value).replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Where the line of `offset` ends. */
export function lineEndAt(text: string, offset: number): number {
  return offset + (/^[^\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0);
}

/** The blanks that start the line of `offset`. */
export function indentOf(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '';
}

/** The edit that adds `line` (or several) as the last of the front matter, indented as the others. */
export function appendPair(text: string, frontMatter: FrontMatter, line: string): TextEdit {
  const { end } = frontMatter.content;
  const first = frontMatter.pairs[0];
  const indent = first ? indentOf(text, first.keyRange.start) : '';
  const lineEnd = lineEndNear(text, end);
  const indented = line.split('\n').map((part) => `${indent}${part}${lineEnd}`);
  return { range: { start: end, end }, text: indented.join('') };
}
