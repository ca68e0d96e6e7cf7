import { lowered } from '../text.ts';
import type { LetterLanguage } from './language.ts';
import { numberPattern } from './numberWords.ts';

/** A number as a text writes it. */
export interface WrittenNumber {
  /** In UTF-16 units of the text. */
  readonly index: number;
  readonly text: string;
  /** What it can mean: `40 mn` is 40 and 40 million. */
  readonly values: readonly number[];
}

/** What a word behind a number multiplies it by, in any of the languages. */
const scales: Readonly<Record<string, number>> = {
  k: 1000,
  m: 1_000_000,
  mn: 1_000_000,
  mio: 1_000_000,
  million: 1_000_000,
  millionen: 1_000_000,
  millions: 1_000_000,
  millones: 1_000_000,
  milhões: 1_000_000,
  hundred: 100,
  hundert: 100,
  cents: 100,
  cent: 100,
  thousand: 1000,
  tausend: 1000,
  mille: 1000,
  mil: 1000,
};

const scale = Object.keys(scales)
  .toSorted((a, b) => b.length - a.length)
  .join('|');

const patterns = new Map<LetterLanguage, RegExp>();

function patternOf(language: LetterLanguage): RegExp {
  const known = patterns.get(language) ?? makePattern(language);
  patterns.set(language, known);
  return known;
}

/** Digits, perhaps in groups of three, or words, in small letters. */
function makePattern(language: LetterLanguage): RegExp {
  const { whole } = numberPattern(language) ?? {};
  const digits = String.raw`(?<digits>(?<!\d)\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,3}(?![.,]?\d)|\d{1,12}(?:[.,]\d{1,6}){0,3})(?:[ -]?(?<scale>${scale})(?![\p{L}\p{N}]))?`;
  const words = String.raw`(?<![\p{L}\p{N}])(?<words>${whole})(?![\p{L}\p{N}]|-(?:first|second|third|\p{L}+th)(?!\p{L}))`;
  return new RegExp(whole === undefined ? digits : `${digits}|${words}`, 'gu');
}

/** Behind a number, what makes it half of one more. */
const andHalf = /^(?: and a half| et demie?| y medi[ao]| e mei[ao]| ?½| 1\/2)(?![\p{L}\p{N}])/iu;

/** Every number of a text, in digits or in words of a language, in order. */
export function numbersIn(text: string, language: LetterLanguage): readonly WrittenNumber[] {
  return [...lowered(text).matchAll(patternOf(language))].map((match) => {
    const end = match.index + match[0].length;
    const { digits, scale: behindDigits, words = '' } = match.groups ?? {};
    const bases = digits === undefined ? wordsValues(words, language) : digitValues(digits);
    const factor = scales[behindDigits ?? ''];
    const whole = factor === undefined ? bases : [...bases, ...bases.map((value) => value * factor)];
    const isHalfMore = andHalf.test(text.slice(end, end + 12));
    const values = isHalfMore ? whole.map((value) => value + 0.5) : whole;
    return { index: match.index, text: text.slice(match.index, end), values };
  });
}

/** Notes seldom write out more thousands than these: `58k` is `58` there, too. */
const fewThousands = 10;

/** `fifty-eight thousand` is 58 and 58,000. */
function wordsValues(words: string, language: LetterLanguage): readonly number[] {
  const value = numberPattern(language)?.valueOf(words) ?? Number.NaN;
  const short = [1_000_000, 1000].map((one) => value / one).find((one) => Number.isInteger(one));
  return short !== undefined && short >= fewThousands ? [value, short] : [value];
}

/** `7.30` may be a time, which holds its hour, too; `1.500` is 1500 or 1.5, `1,500` is 1500 only; `175-205` are two numbers, `2.3` and `5/6` hold their parts, too; `1 200` is 1200, or 1 and 200. */
function digitValues(digits: string): readonly number[] {
  const plain = Number(digits.replace(/\D/g, ''));
  const groups = digits.split(/[ \u00a0\u202f]/);
  if (groups.length > 1) return [plain, ...groups.map(Number)];
  const parts = digits.split(/[.,]/);
  if (parts.length === 1) return [plain];
  const isGrouped = /^\d{1,3}(?:,\d{3})+$/.test(digits);
  const decimal = parts.length === 2 && !isGrouped ? [Number(parts.join('.'))] : [];
  const hour = /^\d{1,2}\.[0-5]\d$/.test(digits) ? [Number(parts[0])] : [];
  return [...decimal, ...hour, ...(parts.slice(1).every((part) => part.length === 3) ? [plain] : [])];
}
