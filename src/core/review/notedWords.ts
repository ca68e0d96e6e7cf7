import { daysAnywhere, type PlainDate } from '../calendar.ts';
import { monthWords } from '../dayReading.ts';
import { weekdayStarts } from '../notes/daysAhead.ts';
import { isShortForm } from '../people/shortForms.ts';
import { fold, once, type Range } from '../text.ts';
import { abbreviates, abbreviationsIn } from './abbreviations.ts';
import { supportIn } from './claimSupport.ts';
import type { Claim } from './claims.ts';
import type { Passage } from './draft.ts';
import { contradictedIn } from './exclusive.ts';
import { type LetterLanguage, letterLanguages, looksLike } from './language.ts';
import { isNearName, nameWords } from './names.ts';
import { nationOf } from './nations.ts';
import { notedNumbers } from './notedNumbers.ts';
import type { NumberInText } from './numberInText.ts';
import { otherNumbersIn } from './otherNumber.ts';
import { otherWeekdaysIn } from './otherWeekday.ts';
import type { Reading } from './reading.ts';
import { saidByAnother } from './saidBy.ts';
import { turnedIn } from './turned.ts';
import { dayInWords, daysMeant, type WrittenDay, writtenDays } from './writtenDays.ts';
import { ordinalsIn, type WrittenOrdinal } from './writtenOrdinals.ts';

/** What the log holds that a letter may say: the words, days and numbers of its notes, front matter and profile. */
export interface NotedWords {
  /** Whether a word of a name is noted, in any form in which people write it; `beside` are the words of the whole name. */
  readonly holdsWord: (word: string, beside?: readonly string[]) => boolean;
  /** Whether the capitals that these words begin with are noted: `Science Olympiad Club` where the notes say SOC. */
  readonly holdsInitials: (words: readonly string[]) => boolean;
  /** Whether a day is noted; for one that is `particular`, such as `by Monday`, what happens each week does not count. */
  readonly holdsDay: (day: WrittenDay, isParticular: boolean) => boolean;
  readonly holdsMonth: (month: number) => boolean;
  readonly holdsNumber: (number: NumberInText) => boolean;
  /** Whether the notes name another one of the same things, and not this one: the second period, not the fourth. */
  readonly namesOther: (ordinal: WrittenOrdinal) => boolean;
  /** Whether the notes hold something of a claim, or cannot tell: they are in another language than the letter. */
  readonly supports: (claim: Claim) => boolean;
  /** The words of a sentence of which the notes have the opposite. */
  readonly contradicted: (passage: Passage) => readonly Range[];
}

/** Short forms of notes that `abbreviates` does not tell. */
const shortForms: Readonly<Record<string, string>> = {
  senior: 'sr',
  junior: 'jr',
  supervisor: 'supv',
  department: 'dept',
  mathematics: 'maths',
  television: 'tv',
};

/** Puts together what the log holds for one letter. */
export function notedWords(reading: Reading, language: LetterLanguage): NotedWords {
  const { interview, process, letter, people, noted, sources = [], notes } = reading;
  const texts = [noted, ...sources, letter.to?.name ?? '', process?.company ?? '', process?.role ?? ''];
  const words = once(
    () =>
      new Set(
        // `3gb` holds GB, too.
        texts
          .flatMap((text) => fold(text).split(' '))
          .flatMap((word) => [word, word.replace(/^\d+(?=\p{L})/u, '')]),
      ),
  );
  const listed = once(() => [...words()]);
  const writtenLarge = once(() => [
    ...new Set(texts.flatMap((text) => text.match(/(?<!\p{L})\p{Lu}\p{Ll}{3,}/gu) ?? [])),
  ]);
  const shortened = once(() =>
    texts.flatMap((text) => text.match(/(?<=[\p{Ll}\d,(/] )\p{Lu}\p{Ll}{2}(?!\p{L})/gu) ?? []).map(fold),
  );
  const initials = once(() => new Set(texts.flatMap(initialsIn)));
  const capitals = once(
    () =>
      new Set(texts.flatMap((text) => text.match(/(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu) ?? [])),
  );
  const nations = once(() => new Set(listed().flatMap((word) => nationOf(word, language) ?? [])));
  const abbreviations = once(() => texts.flatMap(abbreviationsIn));
  const names = people.flatMap(({ name }) => nameWords(name));
  const held = process?.rounds.flatMap(({ date }) => (date ? daysAnywhere(date.value) : [])) ?? [];
  const near = interview?.entry.date?.value.date ?? held[0];
  const days = once(() => (near ? knownDays(texts, near, held, language, notes?.facts ?? []) : []));
  const weekdays = once(() => weekdaysIn(texts, noted, language));
  const particular = once(() =>
    weekdaysIn(
      texts.map((text) => text.replace(eachWeek, '')),
      noted,
      language,
    ),
  );
  const undated = once(() => texts.map((text) => withoutDays(text, language)));
  const numbers = once(() => notedNumbers(undated(), reading, language));
  const ordinals = once(() => texts.flatMap((text) => ordinalsIn(text, language)));
  const isReadable = once(() => looksLike(language, noted));
  const isSupported = supportIn(texts, [
    process?.company ?? '',
    process?.role ?? '',
    ...people.map(({ name }) => name),
  ]);
  const isOfAnother = saidByAnother(
    [noted],
    letter.to?.name ?? '',
    people.map(({ name }) => name),
  );
  const contradictions = [
    contradictedIn(texts),
    turnedIn(texts, letter.to?.name ?? ''),
    otherNumbersIn(texts, language),
    otherWeekdaysIn(
      texts,
      held.map((day) => day.dayOfWeek),
    ),
  ];
  return {
    holdsWord: (word, beside = []) => {
      const folded = fold(word);
      if (folded === '' || words().has(folded) || folded.split(' ').every((part) => words().has(part)))
        return true;
      if (/^\p{Lu}{2,6}$/u.test(word) && initials().has(word.toLowerCase())) return true;
      // `k8s`: the letters between the first and the last one are counted.
      if (words().has(`${folded.charAt(0)}${folded.length - 2}${folded.slice(-1)}`)) return true;
      // `Saturdays` where the notes say `1 sat in 2`.
      const start = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*days?$/.exec(folded)?.[1];
      if (start !== undefined && weekdays().has(weekdayStarts.indexOf(start) + 1)) return true;
      const nation = nationOf(folded, language);
      if (nation !== undefined && nations().has(nation)) return true;
      const others = beside.map((one) => fold(one));
      if (abbreviations().some((one) => abbreviates(one, folded, others))) return true;
      const short = shortForms[folded];
      if (short !== undefined && words().has(short)) return true;
      return (
        names.some((name) => isNearName(word, name) || fold(name).startsWith(folded)) ||
        listed().some((known) => isFormOf(folded, known)) ||
        writtenLarge().some((known) => isShortForm(folded, known)) ||
        // `Hyd` for `Hyderabad`.
        (word.length >= longName && shortened().some((known) => folded.startsWith(known)))
      );
    },
    holdsInitials: (name) => {
      const letters = name
        .flatMap((word) => word.split('-'))
        .map((word) => word.charAt(0).toUpperCase())
        .join('');
      // `Google Cloud` where the notes say GCP.
      return (
        letters.length > 1 &&
        [...capitals()].some((one) => one.startsWith(letters) && one.length - letters.length < 2)
      );
    },
    holdsDay: (day, isParticular) => {
      if (!near) return true;
      if (day.readings.length === 0)
        return (
          day.weekday === undefined ||
          (isParticular ? particular() : weekdays()).has(day.weekday) ||
          days().some(({ date }) => date.dayOfWeek === day.weekday)
        );
      const ordinals = day.readings.flatMap((one) =>
        one.month === undefined ? (dayInWords(one.day, language) ?? []) : [],
      );
      return (
        ordinals.some((word) => words().has(word)) ||
        daysMeant(day, near).some(
          (date) =>
            days().some((known) => known.date.equals(date)) ||
            // `Wednesday`, as notes name the next one.
            (particular().has(date.dayOfWeek) &&
              isSoonAfter(date, near, texts.some((text) => weekLater.test(text)) ? 2 : 1)),
        )
      );
    },
    holdsMonth: (month) =>
      days().some((day) => !day.isGuessed && day.date.month === month) ||
      (monthWords[month - 1] ?? []).some((name) => words().has(fold(name))),
    holdsNumber: (number) => numbers()(number),
    namesOther: ({ thing, value }) => {
      const same = ordinals().filter((one) => one.thing === thing);
      return same.length > 0 && same.every((one) => one.value !== value);
    },
    contradicted: language === 'en' ? (passage) => contradictions.flatMap((one) => one(passage)) : () => [],
    supports: (claim) => !isReadable() || (isSupported(claim) && !isOfAnother(claim)),
  };
}

/** In letters: how much of a word has to be the same for its endings not to count. */
const sameStart = 5;
/** `Mai` begins `Maier`, and is no part of that name. */
const shortestStart = 4;

/** In letters: shorter names are seldom cut. */
const longName = 7;

/** Whether one word is the other with another ending, or its beginning: `Mexican` and `Mexico`, `Sam` and `Samuel`. */
function isFormOf(word: string, known: string): boolean {
  const [short, long] = word.length < known.length ? [word, known] : [known, word];
  if ((short.length >= shortestStart || /\d/.test(short)) && long.startsWith(short)) return true;
  return (
    Math.min(word.length, known.length) >= sameStart &&
    word.slice(0, sameStart) === known.slice(0, sameStart) &&
    Math.abs(word.length - known.length) <= 4
  );
}

/** The initials of two to five words in a row, as an abbreviation has them. */
function initialsIn(text: string): readonly string[] {
  const words = fold(text).split(' ');
  return words.flatMap((_, at) =>
    [2, 3, 4, 5].map((count) =>
      words
        .slice(at, at + count)
        .map((word) => word.charAt(0))
        .join(''),
    ),
  );
}

/** Words of notes that name a day by another. */
const nextDay = /\b(?:tomorrow|tmrw|tmw|tomoz|next day|day after|next morning)\b/i;

/** A day that notes hold; `isGuessed` where they do not name its month. */
interface KnownDay {
  readonly date: PlainDate;
  readonly isGuessed?: boolean;
}

function knownDays(
  texts: readonly string[],
  near: PlainDate,
  held: readonly PlainDate[],
  language: LetterLanguage,
  facts: readonly { readonly days: readonly PlainDate[] }[],
): readonly KnownDay[] {
  const written = texts.flatMap((text) =>
    writtenDays({ text: withIsoDays(text, near), start: 0 }, language).flatMap((day) =>
      daysMeant(day, near).map((date) => ({
        date,
        isGuessed: day.readings.some(({ month }) => month === undefined),
      })),
    ),
  );
  const after = texts.some((text) => nextDay.test(text)) ? [near.add({ days: 1 })] : [];
  const hurried = texts.flatMap((text) =>
    [...text.matchAll(hurriedDay)].flatMap(({ 1: day }) => dayOfMonth(Number(day), near)),
  );
  return [
    ...[...held, near, ...after, ...facts.flatMap(({ days }) => days)].map((date) => ({ date })),
    ...written,
    ...hurried.map((date) => ({ date, isGuessed: true })),
  ];
}

/** `26.11`, as notes write a day in any language. */
const dotted = /(?<![\d.,/])(0?[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])(?![.,]?\d)/g;

/** A text whose days with dots are written as ISO 8601, each in the year in which it is nearest to `near`. */
function withIsoDays(text: string, near: PlainDate): string {
  return text.replace(dotted, (_, day: string, month: string) => {
    const apart = Number(month) - near.month;
    const year = near.year + (apart > halfYear ? -1 : apart < -halfYear ? 1 : 0);
    return `${year}-${month}-${day.padStart(2, '0')}`;
  });
}

/** In months. */
const halfYear = 6;

/** A weekday with the day of the month behind it, as notes in any language write it: `Fri 27`, `jeudi 3`. */
const hurriedDay =
  /(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mié|mie|jue|vie|sáb|sab|dom|seg|ter|qua|qui|sex)(?:\p{L}{2,8})?\.?,? (?:the |den |le |el |dia |día )?(\d{1,2})(?![\p{L}\d:/%]|[.,]\d| ?(?:[ap]m|h|uhr|min)(?!\p{L}))/giu;

function dayOfMonth(day: number, near: PlainDate): readonly PlainDate[] {
  const [written] = writtenDays({ text: `the ${day}th`, start: 0 }, 'en');
  return written ? daysMeant(written, near) : [];
}

/** In days: a weekday without a date is the next one. */
const week = 7;

function isSoonAfter(date: PlainDate, near: PlainDate, weeks: number): boolean {
  const { days } = near.until(date, { largestUnit: 'days' });
  return days > 0 && days <= week * weeks;
}

/** `Friday week`, `Friday after next`: not the next one. */
const weekLater = /day (?:week|after next)\b/i;

/** Weekdays of every week: `Mon-Fri`, `Saturdays`, `every Thursday`. */
const eachWeek =
  /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6} ?(?:-|–|to|through) ?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\b(?:every|each|other) (?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b|(?<!\p{L})(?:jeden|tous les|chaque|los|cada|todos los|todos os|todas as|aos|às) \p{L}+(?:-feira)?|(?<!\p{L})(?:mon|diens|donners|frei|sams|sonn)tags(?!\p{L})|(?<!\p{L})mittwochs(?!\p{L})/giu;

/** German names a weekday of every week by an `s` behind it: `montags frei`. */
const endOfAdverb = /(?<=(?:tag|woch))s(?!\p{L})/giu;

/** The weekdays that texts name, in English short forms, in the letter's language and in that of the notes. */
function weekdaysIn(texts: readonly string[], noted: string, language: LetterLanguage): ReadonlySet<number> {
  const languages = letterLanguages.filter((one) => one === language || looksLike(one, noted));
  const found = texts.flatMap((text) => [
    ...[...text.matchAll(/\b(mon|tue|wed|thu|fri|sat|sun)(?:s?day|nesday|rsday|urday|rs?)?s?\b/gi)].map(
      ([, start = '']) => weekdayStarts.indexOf(start.toLowerCase()) + 1,
    ),
    ...languages.flatMap((one) =>
      writtenDays({ text: text.replace(endOfAdverb, ''), start: 0 }, one).flatMap(
        ({ weekday }) => weekday ?? [],
      ),
    ),
  ]);
  return new Set(found);
}

/** A text with the days in it as blanks: what is written there counts nothing. */
function withoutDays(text: string, language: LetterLanguage): string {
  return writtenDays({ text, start: 0 }, language).reduce(
    (rest, { range: { start, end } }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text.replace(/(?<!\d)20\d\d-\d\d-\d\d(?=T)/g, ' '.repeat(10)),
  );
}
