import type { Node, Parents } from 'mdast';
import { joined, noText, partOf, type SourceText } from './sourceText.ts';

/** The words of a node without Markdown and what note-taking programs add to it: links, tags, comments, fields, marks. */
export type WordReader = (node: Node) => SourceText;

/** Reads nodes of a body, and knows where their words stand in it. */
export function wordReader(body: string): WordReader {
  const textOf = (node: Node): SourceText => {
    if (node.type === 'html' || node.type === 'delete' || node.type === 'code') return noText;
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'break') return { text: '\n', offsets: [start] };
    if ('value' in node && typeof node.value === 'string')
      return placed(node.value, body, start, node.position?.end.offset ?? start + node.value.length);
    return isParent(node) ? joined(node.children.map(textOf)) : noText;
  };
  return (node) => withoutMarks(textOf(node));
}

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

function isParent(node: Node): node is Parents {
  return 'children' in node && Array.isArray(node.children);
}
