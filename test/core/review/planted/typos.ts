import type { Random } from './random.ts';

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The keys beside and around one, on a keyboard of English. */
function neighbours(letter: string): string {
  const row = rows.findIndex((keys) => keys.includes(letter));
  const at = rows[row]?.indexOf(letter) ?? -1;
  const near = (keys: string | undefined, from: number, to: number) =>
    keys?.slice(Math.max(from, 0), to) ?? '';
  return [
    near(rows[row], at - 1, at + 2),
    near(rows[row - 1], at, at + 2),
    near(rows[row + 1], at - 1, at + 1),
  ]
    .join('')
    .replaceAll(letter, '');
}

/** Letters with an accent that they should not have, or another one than they have. */
const wrongAccents: Readonly<Record<string, string>> = {
  a: 'áàäâ',
  e: 'éèêë',
  i: 'íîï',
  o: 'óòöô',
  u: 'úùüû',
  n: 'ñ',
  c: 'ç',
  á: 'à',
  à: 'á',
  é: 'è',
  è: 'é',
  ó: 'ò',
  ü: 'ú',
  ö: 'ó',
  ä: 'à',
  ê: 'è',
};

/** Spellings that sound alike: people who have only heard the name write these. */
const soundsLike: readonly (readonly [string, string])[] = [
  ['ph', 'f'],
  ['f', 'ph'],
  ['c', 'k'],
  ['k', 'c'],
  ['y', 'i'],
  ['i', 'y'],
  ['ie', 'ei'],
  ['ei', 'ie'],
  ['s', 'z'],
  ['z', 's'],
  ['th', 't'],
  ['t', 'th'],
  ['ea', 'ee'],
  ['ai', 'ay'],
  ['er', 'or'],
  ['or', 'er'],
  ['e', 'a'],
  ['a', 'e'],
  ['x', 'ks'],
  ['ck', 'k'],
  ['sh', 'sch'],
  ['j', 'g'],
  ['v', 'w'],
  ['w', 'v'],
];

type Typo = (word: string, random: Random) => string | undefined;

/** The letter at a place in the case of what stood there. */
function replaced(word: string, at: number, length: number, by: string): string {
  const upper = word[at] !== word[at]?.toLowerCase();
  const written = upper ? by.charAt(0).toUpperCase() + by.slice(1) : by;
  return word.slice(0, at) + written + word.slice(at + length);
}

/** Ways to get a word wrong, each once. */
const typos: Readonly<Record<string, Typo>> = {
  swapped: (word, random) => {
    const at = 1 + random.below(Math.max(word.length - 2, 1));
    const [a, b] = [word[at], word[at + 1]];
    return a && b && a !== b ? word.slice(0, at) + b + a + word.slice(at + 2) : undefined;
  },
  doubled: (word, random) => {
    const at = 1 + random.below(word.length - 1);
    const letter = word[at] ?? '';
    return letter === word[at - 1] || letter === word[at + 1]
      ? undefined
      : word.slice(0, at) + letter + word.slice(at);
  },
  dropped: (word, random) => {
    const at = 1 + random.below(word.length - 1);
    return word.length > 3 ? word.slice(0, at) + word.slice(at + 1) : undefined;
  },
  neighbour: (word, random) => {
    const at = random.below(word.length);
    const near = neighbours((word[at] ?? '').toLowerCase());
    return near === '' ? undefined : replaced(word, at, 1, random.pick([...near]));
  },
  inserted: (word, random) => {
    const at = 1 + random.below(word.length - 1);
    const near = neighbours((word[at] ?? '').toLowerCase());
    return near === '' ? undefined : word.slice(0, at) + random.pick([...near]) + word.slice(at);
  },
  accent: (word, random) => {
    const places = [...word].flatMap((letter, at) => (wrongAccents[letter.toLowerCase()] ? [at] : []));
    if (places.length === 0) return undefined;
    const at = random.pick(places);
    const accents = wrongAccents[(word[at] ?? '').toLowerCase()] ?? '';
    return replaced(word, at, 1, random.pick([...accents]));
  },
  sound: (word, random) => {
    const fitting = soundsLike.filter(([from]) => word.toLowerCase().includes(from));
    if (fitting.length === 0) return undefined;
    const [from, to] = random.pick(fitting);
    return replaced(word, word.toLowerCase().indexOf(from), from.length, to);
  },
};

/** The word with a slip of a kind that chance picks; undefined where none changes it. */
export function misspell(
  word: string,
  random: Random,
): { readonly written: string; readonly how: string } | undefined {
  for (let tries = 0; tries < 12; tries++) {
    const how = random.pick(Object.keys(typos));
    const written = typos[how]?.(word, random);
    if (written !== undefined && written.toLowerCase() !== word.toLowerCase()) return { written, how };
  }
  return undefined;
}
