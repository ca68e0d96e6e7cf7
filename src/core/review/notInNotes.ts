import { severityOf } from '../findings/finding.ts';
import { fold, type Range, type Sentence, sentence } from '../text.ts';
import { claimsIn } from './claims.ts';
import type { Passage } from './draft.ts';
import { japaneseUnknown } from './japaneseSources.ts';
import { type LetterLanguage, letterLanguages, looksLike } from './language.ts';
import { type NotedWords, notedWords } from './notedWords.ts';
import type { Reading, Remark, ReviewRule } from './reading.ts';
import { sourceFixes } from './sourceFixes.ts';
import { statementsIn } from './stated.ts';
import { isFree } from './written.ts';
import { writtenDays } from './writtenDays.ts';
import { writtenMonths } from './writtenMonths.ts';
import { writtenNames } from './writtenNames.ts';
import { numbersIn, type WrittenNumber } from './writtenNumbers.ts';
import { ordinalsIn } from './writtenOrdinals.ts';

/**
 * `not-in-notes`: a name, a day, a number or a claim that nothing in the notes, the front matter or the profile holds. What is said in
 * other words is not judged.
 */
export const notInNotes: ReviewRule = (reading) => {
  const { interview, draft, settings } = reading;
  if (interview && reading.talk === 'ja' && severityOf('not-in-notes', settings, 'off') !== 'off')
    return draft.sentences.flatMap((passage) =>
      japaneseUnknown(passage, reading).map((one) => ({
        ...one,
        corrections: sourceFixes(passage, reading),
      })),
    );
  const language = reading.language ?? languageOfShort(reading);
  if (!interview || !language || severityOf('not-in-notes', settings, 'off') === 'off') return [];
  const noted = notedWords(reading, language);
  return draft.sentences.flatMap((passage) =>
    remarksOn(passage, language, noted).map((one) => ({
      ...one,
      corrections: sourceFixes(passage, reading),
    })),
  );
};

/** That of the notes, where a letter is too short to tell its own. */
function languageOfShort({ letter, noted }: Reading): LetterLanguage | undefined {
  if (letter.language !== undefined) return undefined;
  return letterLanguages.find((one) => looksLike(one, noted));
}

/** A smaller number stands in too many notes to tell what a claim is about. */
const leastTelling = 10;

/** A number in digits; a small one with a word beside it: `level 2`. */
function wordsOfNumber({ index, text, values }: WrittenNumber, around: string): readonly string[] {
  const before = fold(around.slice(0, index)).split(' ').at(-1);
  const behind = fold(around.slice(index + text.length)).split(' ')[0];
  return values.flatMap((value) =>
    value >= leastTelling
      ? [`${value}`]
      : [`${before} ${value}`, `${value} ${behind}`, `${fold(text)} ${behind}`],
  );
}

function remarksOn(passage: Passage, language: LetterLanguage, noted: NotedWords): readonly Remark[] {
  const days = writtenDays(passage, language);
  const taken = days.map(({ range }) => range);
  const ofDays = days
    .filter((day) => !noted.holdsDay(day, particular.test(passage.text.slice(0, day.index))))
    .map(({ range, text }) => remark(range, sentence('Your notes do not hold this day: {0}.', text)));
  const months = writtenMonths(passage, language, taken);
  const ofMonths = months
    .filter(({ month }) => !noted.holdsMonth(month))
    .map(({ range, text }) => remark(range, sentence('Your notes do not hold this day: {0}.', text)));
  const names = writtenNames(passage, language, [...taken, ...months.map(({ range }) => range)]);
  const ofNames = names
    .filter(({ words, range }) => {
      const unknown = words.filter((word) => !noted.holdsWord(word, words));
      if (unknown.length === 0) return false;
      return ![words, unknown, [...words, ...largeBehind(passage, range)]].some(noted.holdsInitials);
    })
    .map(({ range, text }) => remark(range, sentence('Your notes do not hold this name: {0}.', text)));
  const ofNumbers = numbersOf(passage, [...taken, ...names.map(({ range }) => range)], language, noted).map(
    ({ range, text }) => remark(range, sentence('Your notes do not hold this number: {0}.', text)),
  );
  const ofOrdinals = ordinalsIn(passage.text, language)
    .map((one) => ({ ...one, range: rangeIn(passage, one) }))
    .filter((one) => isFree(one.range, taken) && noted.namesOther(one))
    .map(({ range, text }) => remark(range, sentence('Your notes do not hold this number: {0}.', text)));
  const found = [...ofDays, ...ofMonths, ...ofNames, ...ofNumbers, ...ofOrdinals];
  const anchors = [
    ...[...days, ...months].map(({ range }) => ({ range, words: [] })),
    ...names.map(({ range, words }) => ({ range, words: words.map((word) => fold(word)) })),
    ...numbersIn(passage.text, language).map((number) => ({
      range: rangeIn(passage, number),
      words: wordsOfNumber(number, passage.text),
    })),
  ];
  const unsupported = [...claimsIn(passage, language, anchors), ...statementsIn(passage, language, anchors)]
    .filter((claim) => !noted.supports(claim))
    .map(({ range }) => range);
  const unsaid = [...noted.contradicted(passage), ...unsupported];
  return [
    ...found,
    ...unsaid
      .filter((range, index) => isFree(range, [...found.map((one) => one.range), ...unsaid.slice(0, index)]))
      .map((range) => remark(range, sentence('Your notes do not say this.'))),
  ];
}

/** The words in capitals right behind a name: `Chinese New Year`. */
function largeBehind({ text, start }: Passage, { end }: Range): readonly string[] {
  const [found = ''] = /^(?:[ -]\p{Lu}\p{L}+)*/u.exec(text.slice(end - start)) ?? [];
  return found.split(/[ -]/).filter((word) => word !== '');
}

/** Where words of a passage stand in the letter. */
function rangeIn(
  { start }: Passage,
  { index, text }: { readonly index: number; readonly text: string },
): Range {
  return { start: start + index, end: start + index + text.length };
}

/** Before a weekday that is a day to come, and no day of every week. */
const particular = /\b(?:by|until|till|before|this|next|coming) $/i;

function remark(range: Range, message: Sentence): Remark {
  return { code: 'not-in-notes', range, message };
}

/** Before these words a number counts what the letter itself holds. */
const counted =
  /^ (?:things?|points?|thoughts?|reasons?|questions?|ideas?|lines? (?:below|above)|words?|moments?|times?(?! (?:an?|per|each|every)\b))\b/i;

/** Behind a number that tells how long something took or takes. */
const ofTime = /^ (?:hours|years|months|Stunden|Jahre|Monate|heures|horas|años|anos)\b(?! ago)/i;

/** What is thanked with, or asked: `tausend Dank`. */
const ofSpeech = /^(?:hundred|thousand|million|hundert|tausend|cent|mille|cien|ciento|mil|cem|cento)s?$/i;

/** In each language: smaller numbers in words are ways of speaking, as `one` and `two` are. */
const leastInWords = (language: LetterLanguage) => (language === 'en' ? 3 : 5);

/** Number words that are something else, too: `neuf` is new, `außer Acht` is no number. */
function isOtherWord(text: string, behind: string): boolean {
  return text === 'Acht' || (/^neuf$/i.test(text) && !/^ \p{L}+[sx](?!\p{L})/u.test(behind));
}

function isWayOfSpeaking(
  { text, values }: WrittenNumber,
  before: string,
  behind: string,
  language: LetterLanguage,
): boolean {
  if (/\bmake (?:it|that|them|us) $/i.test(before)) return true;
  // A number of a telephone, which notes seldom hold.
  if (/^\+?\d[\d ]{7,}$/.test(digitsAround(before, text, behind))) return true;
  if (/\d/.test(text)) return false;
  // `two hours` says how long; `a day or two` and `two weeks ago` say about how long.
  if (values.includes(2) && ofTime.test(behind) && !/\bor $/i.test(before)) return false;
  if (values.every((value) => value < leastInWords(language)) || counted.test(behind)) return true;
  if (ofSpeech.test(text))
    return (
      !/(?<!\b(?:thanks|cheers) )\b(?:an?|one) $/i.test(before) ||
      /^ (?:thanks|apologies|pardons)\b/i.test(behind)
    );
  return isOtherWord(text, behind);
}

/** The digits and spaces around a number, itself among them. */
function digitsAround(before: string, text: string, behind: string): string {
  const [first = ''] = /\+?[\d ]*$/.exec(before) ?? [];
  const [last = ''] = /^[\d ]*/.exec(behind) ?? [];
  return (first + text + last).trim();
}

function numbersOf(
  { text, start }: Passage,
  taken: readonly Range[],
  language: LetterLanguage,
  noted: NotedWords,
) {
  return numbersIn(text, language)
    .map((number) => {
      const end = number.index + number.text.length;
      return {
        number,
        before: text.slice(0, number.index),
        behind: text.slice(end),
        text: number.text,
        range: { start: start + number.index, end: start + end },
      };
    })
    .filter(
      ({ number, before, behind, range }) =>
        !isWayOfSpeaking(number, before, behind, language) &&
        isFree(range, taken) &&
        !noted.holdsNumber({ values: number.values, before, behind }),
    );
}
