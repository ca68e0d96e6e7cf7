import { fold } from '../text.ts';
import { companyJoiners } from './companyKey.ts';
import { entryFields, foldKey } from './fields.ts';
import { deadlineKeys } from './offerDeadline.ts';

/** A byte of a letter of another script, of an accent, of what cannot be seen; in ASCII, a control character. */
const foreign = '[^ -~]';
const noWord = '[^a-zA-Z0-9]*';

/** What has to be read whatever is looked for, as a search by lines cannot tell. */
const unsure = [
  // An escape of YAML may stand for any letter.
  String.raw`\\`,
  // A map in braces and a key after a question mark may name a field over several lines.
  '^[[:space:]]*([&!][^ ]*[[:space:]]+)*[{]',
  '^[[:space:]]*[?]',
  // Lines that end as on old Macs are one to a search.
  '\r.',
  // Characters that stand for more letters than they have bytes.
  ...['Ⅷ', 'ⅷ', '㎉', '㎮', '㎯'],
];

/** The day by which an offer must be answered: an open offer says it. */
const offerBy = ['offer-by', ...entryFields['offer-by'].aliases, ...deadlineKeys].map((name) =>
  [...foldKey(name)].map((letter) => (isAccented(letter) ? `${foreign}+` : anyCase(letter))).join(noWord),
);

/** Whether a letter has a capital that is spelt with other bytes. */
function isAccented(letter: string): boolean {
  return letter > '~' && letter.toUpperCase() !== letter;
}

/**
 * What to search files for, line by line, as a POSIX extended regular expression for bytes of UTF-8: each file with a field
 * that begins with one of `names` has a line that matches, however it is spelt. So has each open offer. Other files may have
 * one, too. Names are folded (see `fold`), with `-` in place of a space where YAML cannot break the line.
 */
export function searchPattern(names: Iterable<string>): string {
  return [...Array.from(names, patternOf), ...offerBy, ...unsure].join('|');
}

/** A word for which `&` is written, too, so that keys of companies leave it out. */
const joiner = `(${companyJoiners.map((word) => [...word].map(anyCase).join('')).join('|')})`;

/** The name of a file for `searchPattern`. */
export function foldFileName(name: string): string {
  const parts = name.split(/\s/);
  return parts.map((part) => fold(part).replaceAll(' ', '-')).join(' ');
}

/** The words of a name in one line, or as far as the line goes: YAML joins lines by a space. */
function patternOf(name: string): string {
  const words = name
    .split(' ')
    .map((word) => (word.match(/[a-z0-9-]|[^a-z0-9-]+/g) ?? []).map(unitOf).join(''));
  const joined = words.reduceRight((rest, word) => `${word}${noWord}((${joiner}${noWord})*(${rest}|$)|$)`);
  return `(^|[^a-zA-Z0-9])${joined}([^a-zA-Z0-9]|$)`;
}

/** A letter of ASCII is written as itself, or by a byte of a character that folds to it; accents and hidden characters may follow. */
function unitOf(unit: string): string {
  if (unit === '-') return noWord;
  return /^[a-z0-9]$/.test(unit) ? `(${anyCase(unit)}|${foreign})${foreign}*` : `.*${foreign}.*`;
}

/** Said in the pattern, as a search without case takes three times as long. */
function anyCase(letter: string): string {
  return /[a-z]/.test(letter) ? `[${letter}${letter.toUpperCase()}]` : letter;
}
