import { monthWords } from '../dayReading.ts';
import { lowered, type Range } from '../text.ts';

/** The letters of the languages that write their words apart; any letter of Unicode takes ten times as long to look for. */
const letters = 'a-zß-öø-ÿœ';

/**
 * A phrase as a pattern for text in small letters (see `lowered`): ignoring case takes a hundred times as long to prepare. `isSpaced` is
 * whether the language writes its words apart.
 */
export function phrasePattern(
  phrase: string,
  slots: Readonly<Record<string, string>>,
  isSpaced = true,
): RegExp {
  const source = inSmallLetters(filled(phrase, slots))
    .replace(/(?<![\p{L}*+}])(can|won|don|didn|isn|doesn|couldn|wasn|haven|hasn|aren)'t/gu, "$1'?t")
    // As people type it on a phone.
    .replace(/(?<![\p{L}\\])you(?![\p{L}'])/gu, '(?:you|u|ya)')
    .replaceAll('(?: …)', ',?(?: …)')
    .replaceAll('(?: [^', ',?(?: [^')
    // The full stop of `3.12.` ends no sentence.
    .replaceAll(
      '…',
      isSpaced ? String.raw`(?:[^.!?;\n]|(?<=\d)\.|\.(?=\))){0,60}?` : String.raw`[^。！？\n]{0,40}?`,
    );
  const plain = source.replace(
    /(?<!\\)\[(?:\\.|[^\]\\])*\]|\\p\{L\}\+?| [?*]?(?=(\{)?)/g,
    (part, brace?: string) => {
      if (part.startsWith(' '))
        return `[ \\n]${brace !== undefined ? '' : part.length > 1 || !isSpaced ? '*' : '+'}`;
      if (!isSpaced) return part;
      // A space of a character class stays what it is.
      if (part.startsWith('[')) return part.replaceAll(String.raw`\p{L}`, letters);
      // A whole word may hold more than letters: `Wednesday's`, `9am`.
      return part.endsWith('+') ? `[${letters}0-9'’]{1,40}` : `[${letters}]`;
    },
  );
  return new RegExp(isSpaced ? `(?<![${letters}0-9])(?:${plain})(?![${letters}0-9])` : plain, 'gu');
}

/** The source of a pattern for text in small letters; classes and escapes stay what they are. */
export function inSmallLetters(source: string): string {
  return source.replace(/\\p\{Lu\}|\\p\{[^}]*\}|\\[A-Za-z]|\(\?<[A-Za-z]\w*>|\p{Lu}/gu, (part) =>
    part === '\\p{Lu}' ? '\\p{L}' : part.length > 2 || part.startsWith('\\') ? part : part.toLowerCase(),
  );
}

function filled(phrase: string, slots: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{([A-Za-z]+)\}/g, (written, name: string) => {
    const slot = slots[name];
    return slot === undefined ? written : `(?:${filled(slot, slots)})`;
  });
}

/** Every place where a pattern for small letters stands in a text. */
export function placesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  return [...lowered(text).matchAll(pattern)];
}

export function rangeOf(found: RegExpExecArray): Range {
  return { start: found.index, end: found.index + found[0].length };
}

/** The sentence around a place, as offsets: up to a full stop, a blank line or the end of a line that is one of its own. */
export function sentenceAround(text: string, { start, end }: Range): Range {
  const before = text.slice(Math.max(0, start - 400), start);
  const behind = text.slice(end, end + 400);
  const breaks = [...before.matchAll(sentenceEnd)];
  const last = breaks.at(-1);
  const next = behind.search(sentenceEnd);
  return {
    start: last ? start - before.length + last.index + last[0].length : start - before.length,
    end: next < 0 ? end + behind.length : end + next + 1,
  };
}

const monthNames = monthWords.flat().join('|');

/** A full stop ends a sentence where a capital letter, a quote or a new line follows: neither `10.30` nor `Dr. Lenk` nor `19. November`. */
const sentenceEnd = new RegExp(
  [
    String.raw`(?<!(?<!\p{L})(?:Dr|Mr|Mrs|Ms|Prof|Nr|No|St|Sra?|Srta|Mme|ca|bzw|ref|Réf|Tel|Dipl|Ing|i|A|V))(?<!\d)\.(?=\s+[\p{Lu}¿¡"“„«\d]|\s*\n|\s*$)`,
    String.raw`(?<=\d)\.(?=\s+(?!(?:${monthNames.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase())})(?!\p{L}))\p{Lu}|\s*\n|\s*$)`,
    '[!?。！？]',
    String.raw`\n`,
  ].join('|'),
  'gu',
);
