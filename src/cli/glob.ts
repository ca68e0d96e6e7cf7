/** Says whether a path, with `/`, is one that a pattern names. */
export type PathTest = (path: string) => boolean;

/** How many alternatives `{a,b}` may make of one pattern. */
const mostAlternatives = 256;

/**
 * The test of glob patterns as the editor writes them: `*` and `?` within a part of the path, `**` over parts, `{a,b}`, and
 * `[a-z]`. A pattern that names a folder names all that is in it. Takes no more than the product of the lengths.
 */
export function globTest(patterns: readonly string[]): PathTest {
  const globs = patterns.flatMap(alternatives).map((pattern) =>
    pattern
      .replace(/^(\.?\/)+|\/+$/g, '')
      .split('/')
      .map((part) => (part === '**' ? part : tokensOf(part))),
  );
  if (globs.length === 0) return () => false;
  return (path) => {
    const parts = path.split('/').map((part) => [...part]);
    return globs.some((glob) => matchesParts(glob, parts));
  };
}

type Token = '*' | '?' | { readonly one: string } | { readonly of: readonly string[]; readonly not: boolean };

function alternatives(pattern: string): readonly string[] {
  let expanded = [pattern];
  for (let next = expand(expanded); next && next.length <= mostAlternatives; next = expand(next))
    expanded = next;
  return expanded;
}

/** The first innermost braces of each pattern written out; undefined where none has any. */
function expand(patterns: readonly string[]): string[] | undefined {
  let found = false;
  const expanded = patterns.flatMap((pattern) => {
    const braces = /\{([^{}]*)\}/.exec(pattern);
    if (!braces) return [pattern];
    found = true;
    const [before, after] = [pattern.slice(0, braces.index), pattern.slice(braces.index + braces[0].length)];
    return (braces[1] ?? '').split(',').map((choice) => before + choice + after);
  });
  return found ? expanded : undefined;
}

function tokensOf(part: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of part.matchAll(/\*+|\?|\[([!^]?)([^\]]+)\]|[^*?]/gu)) {
    const [written, not, set] = match;
    if (written.startsWith('*')) tokens.push('*');
    else if (written === '?') tokens.push('?');
    else if (set !== undefined) tokens.push({ of: rangesOf(set), not: not !== '' });
    else tokens.push({ one: written });
  }
  return tokens;
}

/** `a-z_` as `az` and `__`: the first and last character of each range. */
function rangesOf(set: string): readonly string[] {
  return Array.from(
    set.matchAll(/(.)-(.)|(.)/gsu),
    ([, first, last, single]) => `${first ?? single}${last ?? single}`,
  );
}

function matchesParts(
  glob: readonly (readonly Token[] | string)[],
  parts: readonly (readonly string[])[],
): boolean {
  const matchesPart = (wanted: readonly Token[] | string, part: readonly string[]) =>
    typeof wanted === 'object' && matches(wanted, part, '*', matchesOne);
  return matches(glob, parts, '**', matchesPart, { mayGoOn: true });
}

/**
 * Whether items fit a pattern in which `rest` stands for any number of them, and, where they `mayGoOn`, more of them behind it. Greedy,
 * going back to the last `rest` only, which is all that such patterns need.
 */
function matches<Wanted, Item>(
  pattern: readonly Wanted[],
  items: readonly Item[],
  rest: Wanted,
  fits: (wanted: Wanted, item: Item) => boolean,
  { mayGoOn } = { mayGoOn: false },
): boolean {
  let [at, from, resume] = [0, -1, 0];
  for (let index = 0; index < items.length; ) {
    const [wanted, item] = [pattern[at], items[index]];
    if (mayGoOn && at === pattern.length && at > 0) return true;
    if (wanted === rest) {
      [from, resume] = [at, index];
      at += 1;
    } else if (wanted !== undefined && item !== undefined && fits(wanted, item)) {
      at += 1;
      index += 1;
    } else if (from >= 0) {
      resume += 1;
      [at, index] = [from + 1, resume];
    } else return false;
  }
  return pattern.slice(at).every((wanted) => wanted === rest);
}

function matchesOne(token: Token, character: string): boolean {
  if (token === '*' || token === '?') return true;
  if ('one' in token) return token.one === character;
  const inside = token.of.some((range) => {
    const [first = '', last = first] = [...range];
    return first <= character && character <= last;
  });
  return inside !== token.not;
}
