import { isAlias, isMap, isScalar, isSeq, Lexer, type Node, type Scalar } from 'yaml';
import type { Range } from '../text.ts';
import type { YamlNode, YamlPair, YamlScalar } from './frontMatter.ts';

/** How deep lists and maps may nest before the file is refused. */
const deepestNesting = 20;

/** How far the reading of a document has come. */
interface Reading {
  /** Where the document begins in its text. */
  readonly offset: number;
  /** What aliases mean: the last node before them that has their name. */
  readonly named: Map<string, { readonly node: Node; readonly read: YamlNode | undefined } | undefined>;
  /** How many values aliases may still repeat: lists of lists of aliases would be without end. */
  left: number;
}

const mostRepeated = 2000;

/** A node of `yaml` and all in it; its ranges begin at `offset`. */
export function readRoot(node: Node, offset: number): YamlNode | 'too-deep' | undefined {
  return readNode(node, { offset, named: new Map(), left: mostRepeated }, 0);
}

function readNode(
  node: Node | null | undefined,
  reading: Reading,
  depth: number,
): YamlNode | 'too-deep' | undefined {
  if (!node?.range) return undefined;
  if (depth > deepestNesting) return 'too-deep';
  const { named } = reading;
  const range = rangeOf(node.range, reading);
  if (isAlias(node)) return readAlias(node.source, range, reading);
  // Within itself an alias would be without end.
  if (node.anchor) named.set(node.anchor, undefined);
  const read = readContent(node, range, reading, depth);
  if (node.anchor && read !== 'too-deep') named.set(node.anchor, { node, read });
  return read;
}

function rangeOf([start, end]: readonly [number, number, number], { offset }: Reading): Range {
  return { start: start + offset, end: end + offset };
}

function readAlias(name: string, range: Range, reading: Reading): YamlNode | undefined {
  const target = reading.named.get(name);
  if (!target) return undefined;
  if (isScalar(target.node)) return readScalar(target.node, range);
  reading.left -= target.read ? sizeOf(target.read) : 0;
  return reading.left < 0 ? undefined : target.read;
}

function sizeOf(node: YamlNode): number {
  if (node.kind === 'scalar') return 1;
  const parts = node.kind === 'list' ? node.items : node.pairs.flatMap(({ value }) => value ?? []);
  return 1 + parts.reduce((sum, part) => sum + sizeOf(part), 0);
}

function readContent(
  node: Node,
  range: Range,
  reading: Reading,
  depth: number,
): YamlNode | 'too-deep' | undefined {
  if (isScalar(node)) return readScalar(node, range);
  if (isSeq<Node>(node)) {
    const items: YamlNode[] = [];
    for (const item of node.items) {
      const read = readNode(item, reading, depth + 1);
      if (read === 'too-deep') return read;
      if (read) items.push(read);
    }
    return { kind: 'list', range, flow: node.flow === true, items };
  }
  if (!isMap<Node, Node | null>(node)) return undefined;
  const pairs: YamlPair[] = [];
  for (const { key, value } of node.items) {
    if (!isScalar(key) || !key.range) continue;
    if (key.anchor) reading.named.set(key.anchor, { node: key, read: undefined });
    const keyRange = rangeOf(key.range, reading);
    const read = readNode(value, reading, depth + 1);
    if (read === 'too-deep') return read;
    pairs.push({ key: String(key.value), keyRange, value: read, range: read?.range ?? keyRange });
  }
  return { kind: 'map', range, flow: node.flow === true, pairs: withMerged(pairs) };
}

/** The pairs with those that `<<` brings along, where a map does not have them itself. */
function withMerged(pairs: readonly YamlPair[]): readonly YamlPair[] {
  const merged = pairs.flatMap(({ key, value }) => {
    if (key !== '<<' || !value) return [];
    const maps = value.kind === 'list' ? value.items : [value];
    return maps.flatMap((map) => (map.kind === 'map' ? map.pairs : []));
  });
  if (merged.length === 0) return pairs;
  const known = new Set(pairs.map(({ key }) => key));
  return [...pairs, ...merged.filter(({ key }) => !known.has(key) && known.add(key))];
}

const styles: Record<string, YamlScalar['style']> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
};

function readScalar(node: Scalar, range: Range): YamlScalar | undefined {
  const text = String(node.value ?? '').trim();
  const style = styles[node.type ?? ''] ?? 'block';
  const blank = text === '' || (style === 'plain' && /^(~|null|Null|NULL)$/.test(text));
  return blank ? undefined : { kind: 'scalar', range, text, style };
}

/** `yaml` reads nested values by recursion, which thousands of brackets would take to the end of the stack. */
export function nestsTooDeep(source: string): boolean {
  if (!mayNestTooDeep(source)) return false;
  let brackets = 0;
  let indicators = 0;
  for (const token of new Lexer().lex(source)) {
    if (token === '[' || token === '{') brackets++;
    else if (token === ']' || token === '}') brackets--;
    else if (token === '-' || token === '?' || token === ':') indicators++;
    else if (/\S|\n/.test(token)) indicators = 0;
    if (brackets > deepestNesting || indicators > deepestNesting) return true;
  }
  return false;
}

/** Without so many brackets, or so many indicators in a row, nothing nests so deep: most files need no lexer. */
function mayNestTooDeep(source: string): boolean {
  const brackets = source.match(/[[{]/g)?.length ?? 0;
  return brackets > deepestNesting || indicatorsInARow.test(source);
}

const indicatorsInARow = new RegExp(`(?:[-?:]\\s*){${deepestNesting + 1}}`);
