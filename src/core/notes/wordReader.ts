import type { ListItem, Node } from 'mdast';
import { monthWords } from '../dayReading.ts';
import { isParent } from './proseOf.ts';
import { joined, noText, partOf, type SourceText } from './sourceText.ts';

/** Reads nodes of a body, and knows where their words stand in it. */
export interface WordReader {
  /** The words of a node without Markdown and what note-taking programs add to it: links, tags, comments, fields, marks. */
  readonly words: (node: Node) => SourceText;
  /** The number of a day, `25.` of `25. November: ...`, which Markdown takes for the mark of an item; nothing before other items. */
  readonly dayBefore: (item: ListItem) => SourceText;
}

/** The reader of a body. */
export function wordReader(body: string): WordReader {
  const textOf = (node: Node): SourceText => {
    if (node.type === 'html' || node.type === 'delete' || node.type === 'code') return noText;
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'break') return { text: '\n', offsets: [start] };
    if ('value' in node && typeof node.value === 'string')
      return placed(node.value, body, start, node.position?.end.offset ?? start + node.value.length);
    return isParent(node) ? joined(node.children.map(textOf)) : noText;
  };
  const dayBefore = (item: ListItem): SourceText => {
    const start = item.position?.start.offset ?? 0;
    const [text = ''] = numberOfDay.exec(body.slice(start, start + longestDay)) ?? [];
    return { text, offsets: [...text].map((_, index) => start + index) };
  };
  return { words: (node) => withoutMarks(textOf(node)), dayBefore };
}

/** These begin other items, too: `1. May be late`. Languages that put a full stop behind a day have other words. */
const alsoVerbs = new Set(['may', 'march', 'mar', 'set', 'out', 'ago']);

/** The number of a day before its month, at the start of a line. */
export const numberOfDay = new RegExp(
  String.raw`^(?:0?[1-9]|[12]\d|3[01])\.[ \t]+(?=(?:${monthWords
    .flat()
    .filter((word) => !alsoVerbs.has(word))
    .join('|')})(?!\p{L}))`,
  'iu',
);

/** In characters: longer than the number of any day with its month. */
const longestDay = 24;

const marks =
  /%%[^%]*%%|!\[\[[^\]]*\]\]|\[\[(?:[^\]|#]*\/)?(?=[^\]|#/]+\]\])|\[\[[^\]|]*\|(?=[^\]]*\]\])|(?<=\[\[[^\]]{1,200})\]\]|[[(][\w -]+::[^\])]*[\])]|==|(?<=^|\s)#(?=\p{L})[\p{L}\p{N}_/-]+|\s\^[\w-]+$/gu;

function withoutMarks(words: SourceText): SourceText {
  const plain = /[%[(=#^]/.test(words.text) ? withoutMatches(words, marks) : words;
  return partOf(plain, 0);
}

function withoutMatches(words: SourceText, pattern: RegExp): SourceText {
  const parts: SourceText[] = [];
  let start = 0;
  const keep = (end: number) =>
    parts.push({ text: words.text.slice(start, end), offsets: words.offsets.slice(start, end) });
  for (const match of words.text.matchAll(pattern)) {
    keep(match.index);
    start = match.index + match[0].length;
  }
  keep(words.text.length);
  return joined(parts);
}

/** A node's value with the place of each character; what Markdown takes away between them, as an escape, is passed over. */
function placed(value: string, body: string, start: number, end: number): SourceText {
  const offsets: number[] = [];
  let at = start;
  for (let index = 0; index < value.length; index++) {
    const found = body.indexOf(value.charAt(index), at);
    const isNear = found >= 0 && found < end && found - at < 20;
    if (isNear) at = found;
    offsets.push(Math.min(at, Math.max(end - 1, start)));
    if (isNear) at += 1;
  }
  return { text: value, offsets };
}
