import { Lexer } from 'yaml';
import { applyEdits, type TextEdit } from '../text.ts';
import type { FrontMatter, YamlNode, YamlPair } from './frontMatter.ts';
import { appendPair, formatScalar, replaceValue } from './pairEdits.ts';
import { readFrontMatter } from './readFrontMatter.ts';

/**
 * The smallest edit that makes the field `key` say `value`, with everything else byte for byte as it was. Gives undefined
 * where no such edit is safe: front matter that does not read, or that reads differently than intended afterwards.
 */
export function setField(text: string, key: string, value: string): TextEdit | undefined {
  const frontMatter = readable(text);
  if (!frontMatter) return undefined;
  const pair = frontMatter.pairs.find((candidate) => candidate.key === key);
  const edit = pair
    ? replaceValue(text, pair, value)
    : appendPair(text, frontMatter, `${key}: ${formatScalar(value)}`);
  const intended = JSON.stringify(value);
  return isSafe(text, frontMatter, [edit], key, (after) => dataOf(after) === intended) ? edit : undefined;
}

/** The front matter of `text` where it reads. */
export function readable(text: string): FrontMatter | undefined {
  const reading = readFrontMatter(text);
  return reading.kind === 'read' ? reading.frontMatter : undefined;
}

/**
 * Whether the text read back after `edits` says what was intended at the first `key`, and all else as before, with every
 * comment that is there now.
 */
export function isSafe(
  text: string,
  before: FrontMatter,
  edits: readonly TextEdit[],
  key: string,
  intended: (value: YamlNode | undefined) => boolean,
): boolean {
  const edited = applyEdits(text, edits);
  const after = readable(edited);
  if (!after) return false;
  const others = ({ pairs }: FrontMatter) => {
    const changed = pairs.findIndex((pair) => pair.key === key);
    const kept = pairs.filter((_, index) => index !== changed);
    return JSON.stringify(kept.map((pair) => [pair.key, dataOf(pair.value)]));
  };
  const value = after.pairs.find((pair) => pair.key === key)?.value;
  return (
    others(after) === others(before) &&
    intended(value) &&
    commentsOf(edited, after).join('\n') === commentsOf(text, before).join('\n')
  );
}

function commentsOf(text: string, { content }: FrontMatter): readonly string[] {
  const source = text.slice(content.start, content.end);
  if (!source.includes('#')) return [];
  const tokens = [...new Lexer().lex(source)];
  return tokens.filter((token, index) => token.startsWith('#') && tokens[index - 1] !== scalarFollows);
}

/** What the lexer says before the text of a plain value or a block, which may start like a comment. */
const scalarFollows = '\u001F';

/** What a node says, without its place and style, for comparison; `ofPair` says what stands at a key of a map. */
export function dataOf(
  node: YamlNode | undefined,
  ofPair = (pair: YamlPair): string => dataOf(pair.value),
): string {
  if (!node) return 'null';
  if (node.kind === 'scalar') return JSON.stringify(node.text);
  if (node.kind === 'list') return `[${node.items.map((item) => dataOf(item, ofPair)).join(',')}]`;
  return `[${node.pairs.map((pair) => `[${JSON.stringify(pair.key)},${ofPair(pair)}]`).join(',')}]`;
}
