/** A number as a text writes it. */
export interface WrittenNumber {
  /** In UTF-16 units of the text. */
  readonly index: number;
  readonly text: string;
  /** What it can mean: `40 mn` is 40 and 40 million. */
  readonly values: readonly number[];
}

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const wholes: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
};

const wordValues: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, 20 + index * 10] as const),
  ...Object.entries(wholes),
]);

const scales: Readonly<Record<string, number>> = {
  k: 1000,
  m: 1_000_000,
  mn: 1_000_000,
  million: 1_000_000,
  hundred: 100,
  thousand: 1000,
};

const names = [...wordValues.keys()].join('|');
const pattern = new RegExp(
  String.raw`(?<digits>\d{1,12}(?:[.,]\d{1,6}){0,3})(?:[ -]?(?<scale>k|mn|m|million|hundred|thousand)(?![\p{L}\p{N}]))?|(?<![\p{L}\p{N}])(?<words>(?:${tens.join('|')})[- ](?:${units.slice(1, 10).join('|')})|${names})(?:[ -](?<wordScale>hundred|thousand|million))?(?![\p{L}\p{N}])`,
  'giu',
);

/** Every number of a text, in digits or in English words, in order. */
export function numbersIn(text: string): readonly WrittenNumber[] {
  return [...text.matchAll(pattern)].map((match) => {
    const { digits, scale, words, wordScale } = match.groups ?? {};
    const bases = digits === undefined ? [wordsValue(words ?? '')] : digitValues(digits);
    const factor = scales[(scale ?? wordScale ?? '').toLowerCase()];
    const values = factor === undefined ? bases : [...bases, ...bases.map((value) => value * factor)];
    return { index: match.index, text: match[0], values };
  });
}

function wordsValue(words: string): number {
  return words
    .toLowerCase()
    .split(/[- ]/)
    .reduce((sum, word) => sum + (wordValues.get(word) ?? 0), 0);
}

/** `1.500` is 1500 or 1.5, `1,500` is 1500 only; `175-205` are two numbers, `2.3` and `5/6` hold their parts, too. */
function digitValues(digits: string): readonly number[] {
  const plain = Number(digits.replace(/[.,]/g, ''));
  const parts = digits.split(/[.,]/);
  if (parts.length === 1) return [plain];
  const isGrouped = /^\d{1,3}(?:,\d{3})+$/.test(digits);
  const decimal = parts.length === 2 && !isGrouped ? [Number(parts.join('.'))] : [];
  return [...decimal, ...(parts.slice(1).every((part) => part.length === 3) ? [plain] : [])];
}
