import { compareText, joinLists } from './text.ts';

type Item<Value> = readonly [key: string, value: Value];

/** Some items in the order of their keys; never empty. */
type Chunk<Value> = readonly Item<Value>[];

/** How many items a chunk holds at most: a change copies one chunk, and the list of chunks. */
const most = 64;

/**
 * A map in the order of its keys that never changes: `with` gives another one, which shares all chunks without a change. So a
 * change costs the same in a long log as in a short one, and what differs between two maps is found without a look at the rest.
 */
export class SortedMap<Value> implements Iterable<Item<Value>> {
  readonly #chunks: readonly Chunk<Value>[];
  readonly size: number;

  private constructor(chunks: readonly Chunk<Value>[]) {
    this.#chunks = chunks;
    this.size = chunks.reduce((sum, { length }) => sum + length, 0);
  }

  /** The map of these items; of several with one key, the last. */
  static of<Value>(items: Iterable<Item<Value>> = []): SortedMap<Value> {
    return new SortedMap<Value>([]).with(items);
  }

  /** The value of a key, if it is there. */
  get(key: string): Value | undefined {
    const chunk = this.#chunks[lastAtMost(this.#chunks, key, ([first]) => first?.[0] ?? '')];
    const item = chunk?.[lastAtMost(chunk, key, ([own]) => own)];
    return item?.[0] === key ? item[1] : undefined;
  }

  /** Whether the key is there. */
  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** The map after changes; undefined removes a key. Where nothing changes, it is this very map. */
  with(changes: Iterable<readonly [key: string, value: Value | undefined]>): SortedMap<Value> {
    const sorted = [...new Map(changes)].toSorted(([a], [b]) => compareText(a, b));
    const chunks = this.#chunks.length === 0 ? [[]] : this.#chunks;
    const changed: Chunk<Value>[] = [];
    let isSame = true;
    let start = 0;
    for (const [index, chunk] of chunks.entries()) {
      const next = chunks[index + 1]?.[0]?.[0];
      let end = start;
      while (end < sorted.length && (next === undefined || (sorted[end]?.[0] ?? '') < next)) end++;
      const merged = end === start ? chunk : merge(chunk, sorted.slice(start, end));
      if (merged === chunk) changed.push(chunk);
      else {
        isSame = false;
        for (const piece of split(merged)) changed.push(piece);
      }
      start = end;
    }
    return isSame ? this : new SortedMap(changed);
  }

  /** The keys under which this map and another hold not the very same. */
  differences(other: SortedMap<Value>): readonly string[] {
    const [mine, theirs] = [new Set(this.#chunks), new Set(other.#chunks)];
    const only = (chunks: Set<Chunk<Value>>, others: Set<Chunk<Value>>) =>
      new Map(joinLists([...chunks].filter((chunk) => !others.has(chunk))));
    const [here, there] = [only(mine, theirs), only(theirs, mine)];
    return [...new Set([...here.keys(), ...there.keys()])].filter((key) => here.get(key) !== there.get(key));
  }

  *keys(): Generator<string> {
    for (const chunk of this.#chunks) for (const [key] of chunk) yield key;
  }

  /** The items whose keys begin so. */
  *startingWith(start: string): Generator<Item<Value>> {
    let at = Math.max(
      0,
      lastAtMost(this.#chunks, start, ([item]) => item?.[0] ?? ''),
    );
    for (let chunk = this.#chunks[at]; chunk; chunk = this.#chunks[++at])
      for (
        let place = Math.max(
          0,
          lastAtMost(chunk, start, ([own]) => own),
        );
        place < chunk.length;
        place++
      ) {
        const item = chunk[place];
        if (item?.[0].startsWith(start)) yield item;
        else if (item && item[0] > start) return;
      }
  }

  *values(): Generator<Value> {
    for (const chunk of this.#chunks) for (const [, value] of chunk) yield value;
  }

  *[Symbol.iterator](): Generator<Item<Value>> {
    for (const chunk of this.#chunks) yield* chunk;
  }
}

/** The last place whose key is not after `key`; -1 where all are. */
function lastAtMost<Part>(parts: readonly Part[], key: string, keyOf: (part: Part) => string): number {
  let low = -1;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const part = parts[middle];
    if (part !== undefined && keyOf(part) <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A chunk after changes, which are in order; the very same where they change nothing. */
function merge<Value>(
  chunk: Chunk<Value>,
  changes: readonly (readonly [key: string, value: Value | undefined])[],
): Chunk<Value> {
  if (chunk.length === 0) {
    const added = changes.filter(isItem);
    return added.length === 0 ? chunk : added;
  }
  const items = new Map<string, Value>(chunk);
  let isSame = true;
  for (const [key, value] of changes) {
    if (items.get(key) === value) continue;
    isSame = false;
    if (value === undefined) items.delete(key);
    else items.set(key, value);
  }
  return isSame ? chunk : [...items].toSorted(([a], [b]) => compareText(a, b));
}

function isItem<Value>(change: readonly [key: string, value: Value | undefined]): change is Item<Value> {
  return change[1] !== undefined;
}

/** Pieces of equal size, none too long. */
function split<Value>(items: Chunk<Value>): readonly Chunk<Value>[] {
  const size = Math.ceil(items.length / Math.ceil(items.length / most));
  const pieces: Chunk<Value>[] = [];
  for (let start = 0; start < items.length; start += size) pieces.push(items.slice(start, start + size));
  return pieces;
}
