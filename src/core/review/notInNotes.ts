import { monthWords, weekdayWords } from '../dayReading.ts';
import { severityOf } from '../findings/finding.ts';
import { isGivenName } from '../people/givenNames.ts';
import { type Range, type Sentence, sentence } from '../text.ts';
import type { Passage } from './draft.ts';
import type { LetterLanguage } from './language.ts';
import { isHonorific } from './names.ts';
import { type NotedWords, notedWords } from './notedWords.ts';
import type { Remark, ReviewRule } from './reading.ts';
import { sourceFixes } from './sourceFixes.ts';
import { writtenDays } from './writtenDays.ts';
import { numbersIn } from './writtenNumbers.ts';

/**
 * `not-in-notes`: a name, a day or a number that nothing in the notes, the front matter or the profile holds. What is said in other
 * words is not judged: only what can be looked up.
 */
export const notInNotes: ReviewRule = (reading) => {
  const { language, entry, draft, settings } = reading;
  if (!entry || !language || severityOf('not-in-notes', settings, 'off') === 'off') return [];
  const noted = notedWords(reading, language);
  return draft.sentences.flatMap((passage) =>
    remarksOn(passage, language, noted).map((one) => ({
      ...one,
      corrections: sourceFixes(passage, reading),
    })),
  );
};

function remarksOn(passage: Passage, language: LetterLanguage, noted: NotedWords): readonly Remark[] {
  const days = writtenDays(passage, language);
  const taken = days.map(({ range }) => range);
  const ofDays = days
    .filter((day) => !noted.holdsDay(day))
    .map(({ range, text }) => remark(range, sentence('Your notes do not hold this day: {0}.', text)));
  if (language !== 'en') return ofDays;
  const months = monthsIn(passage, taken);
  const ofMonths = months
    .filter(({ month }) => !noted.holdsMonth(month))
    .map(({ range, text }) => remark(range, sentence('Your notes do not hold this day: {0}.', text)));
  const names = namesIn(passage, [...taken, ...months.map(({ range }) => range)]);
  const ofNames = names
    .filter(({ words }) => !noted.holdsInitials(words) && words.some((word) => !noted.holdsWord(word)))
    .map(({ range, text }) => remark(range, sentence('Your notes do not hold this name: {0}.', text)));
  const ofNumbers = numbersOf(passage, [...taken, ...names.map(({ range }) => range)], noted).map(
    ({ range, text }) => remark(range, sentence('Your notes do not hold this number: {0}.', text)),
  );
  return [...ofDays, ...ofMonths, ...ofNames, ...ofNumbers];
}

function remark(range: Range, message: Sentence): Remark {
  return { code: 'not-in-notes', range, message };
}

interface Written {
  readonly range: Range;
  readonly text: string;
}

function isFree({ start, end }: Range, taken: readonly Range[]): boolean {
  return taken.every((one) => end <= one.start || one.end <= start);
}

/** Behind these, a month that can be another word is a month. */
const monthPattern =
  /(?<=\b(?:in|since|by|until|till|from|of|for|early|late|mid|last|next|this|end of|every) )(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

function monthsIn({ text, start }: Passage, taken: readonly Range[]) {
  return [...text.matchAll(monthPattern)]
    .map((match) => ({
      text: match[0],
      month: monthWords.findIndex((names) => names.includes(match[0].toLowerCase())) + 1,
      range: { start: start + match.index, end: start + match.index + match[0].length },
    }))
    .filter(({ range }) => isFree(range, taken));
}

/** Written large by everybody, and no name of anything that notes would hold. */
const common: ReadonlySet<string> = new Set(
  'i cv pdf hr ps ok tv zoom teams skype english mr mrs ms dr sir madam am pm a.m p.m christmas easter new year thanksgiving god internet monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

const dayAndMonthWords: ReadonlySet<string> = new Set([...weekdayWords, ...monthWords].flat());

/** A word written large inside a sentence, with those that follow it; `of` and the like may stand between. */
const namePattern =
  /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}\p{M}\p{N}]*(?:[’'&.+#/-][\p{L}\p{N}]+)*(?:(?: | (?:of|the|de|van|von|der|del|la|and|&) )\p{Lu}[\p{L}\p{M}\p{N}]*(?:[’'&.+#/-][\p{L}\p{N}]+)*)*/gu;

/** The names of a sentence. The word that begins it is a name only where a given name is all it can be, or another word of a name follows. */
function namesIn({ text, start }: Passage, taken: readonly Range[]) {
  return [...text.matchAll(namePattern)].flatMap(
    (match): readonly (Written & { words: readonly string[] })[] => {
      const isFirst =
        !/[\p{L}\p{N}]/u.test(text.slice(0, match.index)) || /[:“"(]\s?$/.test(text.slice(0, match.index));
      const written = [...match[0].matchAll(/\S+/g)].map((word) => ({
        text: word[0],
        at: match.index + word.index,
      }));
      const from =
        isFirst &&
        !beginsName(
          written.map((word) => word.text),
          text.slice(match.index + match[0].length),
        )
          ? 1
          : 0;
      const words = written.slice(from).filter((word) => isNameWord(word.text));
      const [first, last] = [words[0], words.at(-1)];
      if (!first || !last) return [];
      const range = { start: start + first.at, end: start + last.at + last.text.length };
      if (!isFree(range, taken)) return [];
      return [
        {
          range,
          text: text.slice(first.at, last.at + last.text.length),
          words: words.map((word) => word.text.replace(/['’]s$/, '')),
        },
      ];
    },
  );
}

/** What a person does, behind a name that begins a sentence: the word before is then no other word than a name. */
const personDoes =
  /^(?: (?:and|&) (?:I|you|we|\p{Lu}\p{L}+))? (?:also )?(?:from (?:your|the|our|\p{Lu})|asked?|told|said|says|mentioned|spoke|talked|showed|explained|suggested|offered|promised|wanted|wants|knows|knew|is|was|has|had|will|would|can|could|may|might|wrote|called|joined|joins|led|leads|runs|ran|shared|recommended|introduced)/u;

/** Given names that are words, too, and may begin any sentence. */
const alsoWords: ReadonlySet<string> = new Set(
  'hope faith joy grace will mark may art bill rich sunny my in an so do see can long young rose ivy miles chase drew penny sandy summer dawn love patience harmony justice honor honour royal king major prince jean rob pat sue frank grant ray guy christian case page sage reed'.split(
    ' ',
  ),
);

/** Whether the words that begin a sentence are a name: behind a title, several of them, or before what a person does. */
function beginsName([first = '', second]: readonly string[], behind: string): boolean {
  if (isHonorific(first)) return true;
  if (!isGivenName(first)) return false;
  return second === undefined
    ? !alsoWords.has(first.toLowerCase()) && personDoes.test(behind)
    : isNameWord(second);
}

function isNameWord(text: string): boolean {
  const word = text.toLowerCase().replace(/['’](?:s|m|ve|d|ll|re)$/, '');
  return /^\p{Lu}/u.test(text) && !common.has(word) && !dayAndMonthWords.has(word) && !isHonorific(word);
}

/** Before these words a number counts what the letter itself holds. */
const counted =
  /^ (?:things?|points?|thoughts?|reasons?|questions?|ideas?|lines? (?:below|above)|words?|moments?|times?)\b/i;

/** Behind a number that is an hour. */
const ofClock = /^(?::\d\d)? ?(?:[ap]\.?m\b|o[’']clock|in the (?:morning|afternoon|evening))/i;

function numbersOf({ text, start }: Passage, taken: readonly Range[], noted: NotedWords) {
  return numbersIn(text)
    .map((number) => {
      const end = number.index + number.text.length;
      return {
        ...number,
        behind: text.slice(end),
        range: { start: start + number.index, end: start + end },
      };
    })
    .filter(({ text: written, values, behind, range }) => {
      const isWord = !/\d/.test(written);
      // `one` and `two` are ways of speaking.
      if (isWord && (values.every((value) => value < 3) || counted.test(behind))) return false;
      if (!isFree(range, taken)) return false;
      if (ofClock.test(behind)) return !values.some(noted.holdsHour);
      return !values.some(noted.holdsNumber) || noted.countsOtherwise(values, behind);
    });
}
