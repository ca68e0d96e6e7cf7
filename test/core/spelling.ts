import fc from 'fast-check';

/** Companies, and what else has a name. */
export const names = fc.constantFrom(
  ...[
    'Northwind Robotics',
    'Northwind Traders',
    'Müller & Söhne',
    'SAP',
    '3M',
    'O’Neill 7',
    'VIII Finance',
    'Radio s2',
  ],
  ...['株式会社山田', 'Газпром', 'Ελληνικά café', 'A', '!'],
);

/** Other characters that read as the same letters. */
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0));
const ligatures: Readonly<Record<string, string>> = {
  fi: 'ﬁ',
  ss: 'ß',
  ae: 'æ',
  rad: '㎭',
  viii: 'Ⅷ',
  kcal: '㎉',
  k: 'K',
  s: 'ſ',
  '1': '①',
};

/** What people, and their programs, do to a name without making it another one. */
const manners: readonly ((text: string, at: number) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFD').replace(/\p{Mn}/gu, ''),
  fullWidth,
  (text, at) => text.slice(0, at) + fullWidth(text.slice(at, at + 1)) + text.slice(at + 1),
  (text, at) => `${text.slice(0, at)}\u00ad${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\u0301${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\u200d\u0301${text.slice(at)}`,
  (text) => text.replace(/fi|ss|ae|rad|viii|kcal|[ks1]/g, (letters) => ligatures[letters] ?? letters),
  (text) => text.replaceAll(' ', ' \u00a0 '),
  (text) => text.replaceAll(' ', '-'),
  (text) => `${text}, Inc.`,
  (text) => `${text} GmbH`,
  (text) => `“${text}”`,
];

/** A name in one or several of the ways that people write it. */
export function spelt(name: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const changes = fc.array(fc.tuple(fc.constantFrom(...manners), fc.nat(30)), { maxLength: 3 });
  return fc
    .tuple(name, changes)
    .map(([text, all]) => all.reduce((result, [manner, at]) => manner(result, at), text));
}
