/** A half-open stretch of a text, in UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A value and where the file says it. */
export interface Located<T> {
  readonly value: T;
  readonly range: Range;
}

/** Replaces the characters of `range` with `text`; an empty range inserts. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** What a face says in its own language: English text with `{0}`, `{1}`, ... for the values. */
export interface Sentence {
  readonly text: string;
  readonly values: readonly SentenceValue[];
}

/** Text, a number, a list of alternatives, a list of things together, a sentence inside, the day of a time, or its day and hour. */
export type SentenceValue =
  | string
  | number
  | readonly string[]
  | { readonly all: readonly string[] }
  | Sentence
  | ZonedTime
  | { readonly moment: ZonedTime };

/** A time in its zone, in epoch milliseconds. */
interface ZonedTime {
  readonly epochMilliseconds: number;
  readonly timeZoneId: string;
}

/** A sentence that is said later. */
export function sentence(text: string, ...values: readonly SentenceValue[]): Sentence {
  return { text, values };
}

/** One line of visible characters: none that turns or hides text, or that a terminal, a header or a calendar obeys. */
export function visibleLine(text: string): string {
  return text
    .replace(/[\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

/** A place in a text: line and UTF-16 column, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Gives a function from UTF-16 offsets of `text` to positions. Lines end at LF, CRLF or a lone CR, as in the editor.
 * Offsets outside the text are clamped to its ends.
 */
export function positionsOf(text: string): (offset: number) => Position {
  // The length alone, so that the function does not keep the text in memory.
  const { length } = text;
  const starts = lineStarts(text);
  return (offset) => {
    const clamped = Math.min(Math.max(offset, 0), length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: clamped - (starts[low] ?? 0) };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (let at = 0; at < text.length; at++) {
      const sign = text[at];
      if (sign === '\n' || (sign === '\r' && text[at + 1] !== '\n')) starts.push(at + 1);
    }
  } else for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  // One is kept for every file of a log: without the room that was left for more, it takes half the memory.
  return starts.slice();
}

/** The text after `edits`, which refer to the text as given and must not overlap; inserts at one place keep their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toReversed()
    .toSorted((a, b) => b.range.start - a.range.start || b.range.end - a.range.end)
    .reduce(
      (result, edit) => result.slice(0, edit.range.start) + edit.text + result.slice(edit.range.end),
      text,
    );
}

/** Letters that people write without their stroke or apart, which Unicode does not count as accents. */
const plainLetters: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe' };

/** Accents, on letters of the scripts where they are no letter of their own; and what cannot be seen. */
const accents =
  /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{Mn}+|\p{Cf}/gu;

/**
 * One spelling for words that people write in many: lower case, no accents, punctuation and runs of space as one space.
 * Letters, digits and vowel signs of every script stay.
 */
export function fold(text: string): string {
  if (/^[ -~]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z\d]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(accents, '$1')
    .normalize('NFC')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replace(/[øłđæœ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

let known = { text: '', small: '' };

/**
 * A text in small letters, every letter at its place, for patterns that need not ignore case: one that does so among all of Unicode takes
 * several times as long to prepare. Of the text that was asked for last it is kept.
 */
export function lowered(text: string): string {
  if (known.text !== text) {
    const small = text.toLowerCase();
    const same =
      small.length === text.length
        ? small
        : text.replace(/\p{Lu}/gu, (letter) =>
            letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
          );
    known = { text, small: same };
  }
  return known.small;
}

/** Whether the first line of a text ends in the lone CR of old Macs. */
export function hasLoneReturns(text: string): boolean {
  return /^[^\r\n]*\r(?!\n)/.test(text);
}

/** The text with LF in place of each lone CR, as of old Macs; all else is where it was. */
export function withLineFeeds(text: string): string {
  if (!text.includes('\r') || !/\r(?!\n)/.test(text)) return text;
  // Quicker than to replace each, where a file holds little else.
  return text
    .split('\r\n')
    .map((part) => part.split('\r').join('\n'))
    .join('\r\n');
}

/** The line end that `text` uses first; LF where it has none. */
export function lineEndOf(text: string): '\r\n' | '\n' {
  return /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
}

/** The line end of the line at `offset`, of the one before where a line starts there or none follows; LF where there is none. */
export function lineEndNear(text: string, offset: number): '\r\n' | '\n' | '\r' {
  const isEnd = (at: number) => text[at] === '\r' || text[at] === '\n';
  let end = offset;
  while (end < text.length && !isEnd(end)) end += 1;
  if ((offset > 0 && isEnd(offset - 1)) || end === text.length) {
    end = offset - 1;
    while (end >= 0 && !isEnd(end)) end -= 1;
  }
  if (text[end] === '\r') return text[end + 1] === '\n' ? '\r\n' : '\r';
  return text[end - 1] === '\r' ? '\r\n' : '\n';
}

/** The start of `text`, in whole characters, that fits into so many bytes of UTF-8: file systems count those. */
export function startWithin(bytes: number, text: string): string {
  let left = bytes;
  let start = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    left -= 1 + Number(code > 0x7f) + Number(code > 0x7ff) + Number(code > 0xffff);
    if (left < 0) break;
    start += character;
  }
  return start;
}

/** Tells whether a path ends in one of `names`, as any file system would see it: whatever the case and the form of accents. */
export function nameTest(names: readonly string[]): (path: string) => boolean {
  const same = (name: string) => name.normalize('NFC').toLowerCase();
  const taken = new Set(names.map(same));
  return (path) => taken.has(same(path.split('/').at(-1) ?? ''));
}

/** How many single-character edits turn `a` into `b` (Levenshtein), for "did you mean". */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The same text as one of its own: a part of a longer one keeps all of that in memory. */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}

/** How many texts are remembered, and how long each may be, in characters: a log says the same words again and again. */
const mostRemembered = 1000;
const longestRemembered = 60;

/** The same function, which works out what a short text gives once. */
export function remembering<Value extends {}>(read: (written: string) => Value): (written: string) => Value {
  const known = new Map<string, Value>();
  return (written) => {
    const value = known.get(written);
    if (value !== undefined) return value;
    const made = read(written);
    if (known.size < mostRemembered && written.length <= longestRemembered)
      known.set(detached(written), made);
    return made;
  };
}

/** The items by key, in order of first appearance. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The lists one after another: several times as quick as `flatMap`, which counts where all of a long log is put together. */
export function joinLists<Item>(lists: Iterable<readonly Item[]>): readonly Item[] {
  const joined: Item[] = [];
  for (const list of lists) for (const item of list) joined.push(item);
  return joined;
}

/** Whether two lists hold the very same items in the same order. */
export function sameItems<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** A function that computes its value when it is first asked, and keeps it. */
export function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

/** A function of a text that computes what it gives for each text once. */
export function onceEach<Result>(compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const found = known.get(text) ?? { result: compute(text) };
    known.set(text, found);
    return found.result;
  };
}

/** What work in steps ends with, done without a pause. */
export function lastOf<Result>(steps: Iterator<undefined, Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The order of two texts by their UTF-16 units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** How many items at the start of a list that is in order are so; `isSo` holds for those and for none behind them. */
export function countWhile<Item>(items: readonly Item[], isSo: (item: Item) => boolean): number {
  let [start, end] = [0, items.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if (items.slice(middle, middle + 1).some(isSo)) start = middle + 1;
    else end = middle;
  }
  return start;
}
