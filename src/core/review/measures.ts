import type { NumberInText } from './numberInText.ts';

/** Behind a number that is a share. */
export const ofHundred = /^ ?(?:%|per ?cent\b|Prozent\b|pour cent\b|por ciento\b|por cento\b)/i;

/** Behind a number of years. */
export const ofYears = /^[ -]?(?:yrs?|years?|Jahre?n?|ans?|años?|anos?)(?!\p{L})/iu;

/** What part of a whole is in hundredths. */
const sharesInWords: readonly (readonly [pattern: RegExp, share: number])[] = [
  [/\b(?:half|halved|Hälfte|moitié|mitad|metade)\b|\b1\/2\b/iu, 50],
  [/\bquarter|\bViertel|\bquart\b|\b(?:cuarta|quarta) parte\b|\b1\/4\b/iu, 25],
  [/\bthree quarters\b|\b3\/4\b/iu, 75],
  [/\b(?:a third|1\/3)\b|\bDrittel\b/iu, 33],
];

/** The shares that a text says in words, in hundredths. */
export function sharesIn(text: string): readonly number[] {
  return sharesInWords.flatMap(([pattern, share]) => (pattern.test(text) ? [share] : []));
}

/** What weighs so many tonnes, as a letter may say it in kilograms. */
export function tonnesIn(text: string): readonly number[] {
  return [...text.matchAll(/(?<![\d.,])(\d{1,3}(?:\.\d{1,3})?) ?(?:t|tonnes?|Tonnen|tons?)(?!\p{L})/giu)].map(
    ([, count]) => Number(count),
  );
}

/** How long each unit is: of hours in minutes, of months in years. */
const lengths: readonly (readonly [unit: RegExp, of: 'minutes' | 'months', length: number])[] = [
  [/^[ -]?(?:min|minutes?|mins|Minuten|minutos)(?!\p{L})/iu, 'minutes', 1],
  [/^[ -]?(?:h|hrs?|hours?|Std|Stunden?|heures?|horas?)(?!\p{L})/iu, 'minutes', 60],
  [/^[ -]?(?:d|days?|Tage?n?|jours?|días?|dias?)(?!\p{L})/iu, 'minutes', 1440],
  [/^[ -]?(?:wks?|weeks?|Wochen?|semaines?|semanas?)(?!\p{L})/iu, 'minutes', 10_080],
  [/^[ -]?(?:mo|months?|Monate?n?|mois|mes(?:es)?)(?!\p{L})/iu, 'months', 1],
  [/^[ -]?(?:yrs?|years?|Jahre?n?|ans?|años?|anos?)(?!\p{L})/iu, 'months', 12],
  [/^[ -]?(?:decades?|Jahrzehnte?n?|décennies?|décadas?)(?!\p{L})/iu, 'months', 120],
];

/** A length of time in one unit, so that 72 hours are three days. */
export function durationsOf({ values, behind }: NumberInText): readonly string[] {
  const [, of, length = 0] = lengths.find(([unit]) => unit.test(behind)) ?? [];
  if (of === undefined) return [];
  const weeks = roundWeeks.test(behind) ? values.flatMap((value) => daysOfWeeks.get(value) ?? []) : [];
  return [...values, ...weeks].map((value) => `${value * length} ${of}`);
}

/** French, Spanish and Portuguese count the day on which a week begins and the one on which it ends. */
const roundWeeks = /^ (?:jours?|días?|dias?)(?!\p{L})/iu;
const daysOfWeeks: ReadonlyMap<number, number> = new Map([
  [8, 7],
  [15, 14],
]);

/** Lengths that no number says. */
const lengthsInWords: readonly (readonly [words: RegExp, length: string])[] = [
  [
    /(?<!three )quarter of an hour|(?<!\p{L})Viertelstunde|(?<!trois )quarts? d['’]heure|cuarto de hora|quarto de hora/iu,
    '15 minutes',
  ],
  [/half[ -](?:an? )?hour|halbe[rn]? Stunde|demi[ -]heure|media hora|meia hora/iu, '30 minutes'],
  [
    /three quarters of an hour|Dreiviertelstunde|trois quarts d['’]heure|tres cuartos de hora/iu,
    '45 minutes',
  ],
  [/hour and a half|anderthalb Stunden|heure et demie|hora y media|hora e meia/iu, '90 minutes'],
  [/\bfortnight|(?<!\p{L})(?:quinzaine|quincena|quinzena)(?!\p{L})/iu, `${14 * 1440} minutes`],
  [/half a year|\ba half[ -]?y(?:ea)?r\b|halbe[sn]? Jahr|medio año|meio ano/iu, '6 months'],
];

/** What is one of a unit, or a part of one: `in a year`, `a quarter of an hour`. */
export function singleDurations(text: string): readonly string[] {
  const inWords = lengthsInWords.flatMap(([words, length]) => (words.test(text) ? [length] : []));
  const single = [
    ...text.matchAll(/(?<!\p{L})(?:an?|one|per|eine?[mnrs]?|une?|una?|uma?)(?= \p{L})/giu),
  ].flatMap((match) =>
    durationsOf({
      values: [1],
      before: '',
      behind: text.slice(match.index + match[0].length).slice(0, 12),
    }),
  );
  return [...inWords, ...single];
}

/** How far from a noted number a rounded one may be. */
const share = 0.25;

/** What makes a number a rounded one: below, above or about what it was. */
const rounding: readonly (readonly [words: RegExp, isAbout: (said: number, known: number) => boolean])[] = [
  [
    /(?:more than|over|above|upwards of|at least|mehr als|über|mindestens|plus d[e’']|au moins|más de|mais de|al menos) ?$/iu,
    (said, known) => known >= said && known <= said * (1 + share),
  ],
  [
    /(?:nearly|almost|just under|close to|up to|less than|fewer than|fast|knapp|beinahe|presque|près d[e’']|moins d[e’']|casi|quase|menos de) ?$/iu,
    (said, known) => known <= said && known >= said * (1 - share),
  ],
  [
    /(?:about|around|roughly|some|approximately|etwa|rund|ungefähr|circa|ca\.|environ|une|alrededor de|unos|unas|cerca de) ?$/iu,
    (said, known) => Math.abs(known - said) <= said * share,
  ],
];

/** How a number may be rounded by the words before it; undefined where they say that it is exact. */
export function aboutOf(before: string): ((said: number, known: number) => boolean) | undefined {
  return rounding.find(([words]) => words.test(before.replace(/\ba $/, '')))?.[1];
}
