import { Temporal } from 'temporal-polyfill';
import { type CivilDate, civilDate, isoOf, type PlainDate } from './calendar.ts';
import { type Sentence, sentence } from './text.ts';

/** What a written day says. */
export type DayReading =
  | { readonly kind: 'date'; readonly value: CivilDate; readonly iso: false; readonly saysMore?: true }
  | UndecidedDate;

/** What a text says that is not one date: several, or none. */
export type UndecidedDate =
  /** Several readings, as ISO, soonest first. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly string[] }
  | { readonly kind: 'invalid'; readonly reason: Sentence };

/** What is said of a text that is not a date. */
export const noDate: UndecidedDate = {
  kind: 'invalid',
  reason: sentence('no day can be read in it, such as 2026-11-19 or 2026-11-19T14:00'),
};

/** What people call the months, January first; of each the English name first. */
export const monthWords: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'jän', 'janvier', 'janv', 'enero', 'ene', 'janeiro'],
  ['february', 'feb', 'februar', 'février', 'févr', 'fev', 'febrero', 'fevereiro'],
  ['march', 'mar', 'märz', 'mär', 'mars', 'marzo', 'março'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr'],
  ['may', 'mai', 'mayo', 'maio'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'junho'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio', 'julho'],
  ['august', 'aug', 'août', 'agosto', 'ago'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'setembro', 'set'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'outubro', 'out'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'déc', 'diciembre', 'dic', 'dezembro'],
];

/** What fits each of these words, for a pattern that reads them from a text: the longest first. */
export const anyMonth = monthWords
  .flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|');
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  monthWords.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);

/** Monday first. `mar` is March, and Tuesday in French and Spanish where a day stands beside it. */
export const weekdayWords: readonly (readonly string[])[] = [
  ['monday', 'mon', 'montag', 'mo', 'lundi', 'lun', 'lunes', 'segunda', 'seg', '月'],
  ['tuesday', 'tue', 'tues', 'dienstag', 'di', 'mardi', 'mar', 'martes', 'terça', 'ter', '火'],
  [
    'wednesday',
    'wed',
    'weds',
    'mittwoch',
    'mi',
    'mercredi',
    'mer',
    'miércoles',
    'mié',
    'quarta',
    'qua',
    '水',
  ],
  [
    'thursday',
    'thu',
    'thur',
    'thurs',
    'donnerstag',
    'do',
    'jeudi',
    'jeu',
    'jueves',
    'jue',
    'quinta',
    'qui',
    '木',
  ],
  ['friday', 'fri', 'freitag', 'fr', 'vendredi', 'ven', 'viernes', 'vie', 'sexta', 'sex', '金'],
  ['saturday', 'sat', 'samstag', 'sonnabend', 'sa', 'samedi', 'sam', 'sábado', 'sáb', '土'],
  ['sunday', 'sun', 'sonntag', 'so', 'dimanche', 'dim', 'domingo', 'dom', '日'],
];

/** What fits each of these words that has three letters or more, for a pattern that reads them from a text: the longest first. */
export const anyWeekday = weekdayWords
  .flat()
  .filter((word) => word.length > 2)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
export const weekdayNumbers: ReadonlyMap<string, number> = new Map(
  weekdayWords.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);

/** Whether a word is the name of a weekday. */
export function isWeekday(word: string): boolean {
  return weekdayNumbers.has(word.toLowerCase());
}

/** Before a day, or behind it: `Mi, 25.11.2026`, `2026年11月25日(水)`. */
const weekdayPlaces = [
  /^(?<word>\p{L}+)(?:-feira)?[.,]*\s+/u,
  /(?:[\s,]+|[\s,]*[(（])(?<word>\p{L}+)\.?[)）]?$/u,
] as const;

/** Reads a day without a time, perhaps with its weekday: of several readings those on that weekday are left. */
export function readDay(written: string): DayReading {
  const text = written.replace(/(?:,|\s[-–—])$/, '');
  for (const place of weekdayPlaces) {
    const found = place.exec(text);
    const word = found?.groups?.word?.toLowerCase() ?? '';
    const weekday = weekdayNumbers.get(word);
    if (!found || weekday === undefined) continue;
    const reading = readPlainDay(text.slice(0, found.index) + text.slice(found.index + found[0].length));
    if (reading.kind === 'invalid' && monthNumbers.has(word)) continue;
    if (reading.kind === 'invalid') return reading;
    const readings = reading.kind === 'date' ? [isoOf(reading.value)] : reading.readings;
    const days = readings.map((iso) => Temporal.PlainDate.from(iso));
    return oneOf(
      days.filter((day) => day.dayOfWeek === weekday),
      text,
    );
  }
  return dayBeforeDot(readPlainDay(text), text);
}

/** Of two readings of numbers with dots between them the one with the day first: nobody writes the month before a dot. */
function dayBeforeDot(reading: DayReading, text: string): DayReading {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\s?\.\s?(\d{1,2})\s?\.\s?(\d{4})$/.exec(text) ?? [];
  const date = civilDate(Number(year), Number(month), Number(day));
  if (reading.kind !== 'ambiguous' || year === '' || !date) return reading;
  // Whether it goes to another form is for the writer to say.
  return { kind: 'date', value: { date }, iso: false, saysMore: true };
}

function readPlainDay(text: string): DayReading {
  const yearFirst =
    /^(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})[.日일]?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (yearFirst)
    return oneOf([civilDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))], text);
  const numeric = /^(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})$/.exec(text);
  if (numeric) return fromNumbers(numeric, text);
  return fromWords(text);
}

/** `11/12/2026`: day or month first, whichever exist. A two-digit year leaves its own doubt. */
function fromNumbers(match: RegExpExecArray, text: string): DayReading {
  const [first, second, last] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const short = (match[3]?.length ?? 0) < 4;
  const candidates = short
    ? [
        civilDate(2000 + last, first, second),
        civilDate(2000 + last, second, first),
        civilDate(2000 + first, second, last),
      ]
    : [civilDate(last, first, second), civilDate(last, second, first)];
  return oneOf(candidates, text, short);
}

/** The day that the candidates agree on, unless there is another doubt. */
function oneOf(candidates: readonly (PlainDate | undefined)[], text: string, doubt = false): DayReading {
  const readings = [...new Set(candidates.flatMap((date) => date?.toString() ?? []))].toSorted();
  const [only] = readings;
  if (only === undefined) return { kind: 'invalid', reason: noSuchDay(text) };
  if (readings.length > 1 || doubt) return { kind: 'ambiguous', readings };
  return { kind: 'date', value: { date: Temporal.PlainDate.from(only) }, iso: false };
}

/** `Nov 19, 2026`, `Thursday, 19 November 2026`, `19. Dezember 2026`, `19 de noviembre de 2026`. */
function fromWords(text: string): DayReading {
  const words =
    text
      .toLowerCase()
      .replace(/\b(de|del|of|the)\b/g, ' ')
      .match(/\p{L}+|\d+/gu) ?? [];
  // A set, and perhaps of two: `mar` is a month, and Tuesday in French and Spanish.
  const named = new Set(words.flatMap((word) => monthNumbers.get(word) ?? []));
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const year = numbers.find((word) => word.length === 4);
  const day = numbers.find((word) => word.length <= 2);
  if (!year || !day || numbers.length !== 2 || words.length > 5 || named.size === 0) return noDate;
  const candidates = [...named].map((month) => civilDate(Number(year), month, Number(day)));
  return oneOf(candidates, text, named.size > 1);
}

/** What is said of a day that does not exist. */
export function noSuchDay(text: string): Sentence {
  return sentence('there is no day {0}', text);
}
