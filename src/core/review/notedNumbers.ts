import { once } from '../text.ts';
import { type LetterLanguage, letterLanguages } from './language.ts';
import { aboutOf, durationsOf, ofHundred, ofYears, sharesIn, singleDurations, tonnesIn } from './measures.ts';
import { type NumberInText, numbersInText } from './numberInText.ts';
import type { Reading } from './reading.ts';

/** `Twenty seven in the class` of notes is a number as well as a year. */
const spokenTwenty = /\btwenty (?=(?:one|two|three|four|five|six|seven|eight|nine)\b)/i;
const spokenTwenties = new RegExp(spokenTwenty, 'gi');

/** Gives a test for numbers of a letter beside the texts of the log: whether these hold it, or something that it is another way to say. */
export function notedNumbers(
  texts: readonly string[],
  reading: Reading,
  language: LetterLanguage,
): (number: NumberInText) => boolean {
  const { process } = reading;
  // Notes may be in another language than the letter: in each, and in that of the letter alone.
  const written = once(() =>
    texts
      .flatMap((text) =>
        spokenTwenty.test(text) ? [text, text.replaceAll(spokenTwenties, 'twenty-')] : [text],
      )
      .flatMap((text) => letterLanguages.flatMap((one) => numbersInText(text, one))),
  );
  const numbers = once(
    () => new Set([...written().flatMap(({ values }) => values), ...othersKnown(written(), texts, reading)]),
  );
  const ofLetter = once(() => texts.flatMap((text) => numbersInText(text, language)));
  const counts = once(() => grouped(ofLetter(), thingCounted));
  const labels = once(() => grouped(ofLetter(), labelOf));
  /** How many years ago each noted year was; the year before counts, too. */
  const ages = once(() => {
    const years = written().flatMap(({ values }) => values.filter((value) => value > 1900));
    const held = process?.rounds.flatMap(({ date }) => date?.value.date.year ?? []) ?? [];
    return held.flatMap((now) =>
      years.filter((year) => year < now).flatMap((year) => [now - year, now - year - 1]),
    );
  });
  const durations = once(
    () =>
      new Set([
        ...written().flatMap(durationsOf),
        ...texts.flatMap(singleDurations),
        ...ages().map((years) => `${years * 12} months`),
      ]),
  );
  // `3 on the luffer` may be years, lines or cranes; so may `we need 3.`
  const uncounted = once(
    () => new Set(ofLetter().flatMap((one) => (ofNothing.test(one.behind) ? one.values : []))),
  );
  const shares = once(() => new Set(texts.flatMap(sharesIn)));
  const percents = once(
    () => new Set(written().flatMap((one) => (thingCounted(one) === undefined ? one.values : []))),
  );
  // `nineteen hundred still to do` where 400 of 2,300 are done.
  const differences = once(
    () => new Set(texts.flatMap((text) => text.split('\n').flatMap((line) => differencesIn(line, language)))),
  );
  return (number) => {
    const { values, before, behind } = number;
    const isTo = toHour.test(before);
    if (ofClock.test(behind) || isTo || pastHour.test(before))
      return values
        .flatMap((hour) => (isTo ? [hour - 1, hour] : [hour]))
        .some((hour) => [hour, hour + 12, hour - 12].some((value) => numbers().has(value)));
    const label = labels().get(labelOf(number) ?? '');
    // `level 3` where the notes know level 2 only.
    if (label?.size === 1 && !values.some((value) => label.has(value))) return false;
    if (durationsOf(number).some((length) => durations().has(length))) return true;
    const isAbout = aboutOf(before);
    const rounded = ofYears.test(behind) ? [...numbers(), ...ages()] : [...numbers()];
    if (isAbout && values.some((value) => rounded.some((known) => isAbout(value, known)))) return true;
    if (ofHundred.test(behind) && values.some((value) => shares().has(value))) return true;
    if (
      (stillToDo.test(before) || stillToDo.test(behind)) &&
      values.some((value) => differences().has(value))
    )
      return true;
    if (isShare(number, percents(), language)) return true;
    if (!values.some((value) => numbers().has(value))) return false;
    // `11 percent` is not what `11 questions` say.
    if (ofHundred.test(behind)) return values.some((value) => percents().has(value));
    const counted = counts().get(thingCounted(number) ?? '');
    // `9 lines` against `eleven lines`.
    return counted === undefined || values.some((value) => counted.has(value) || uncounted().has(value));
  };
}

/** Around a number of what is left of another. */
const stillToDo =
  /(?<!\p{L})(?:still|left|remaining|to go|the rest|outstanding|noch|übrig|verbleibend\p{L}*|rest(?:ent|ants?|antes?|ante|am)|encore|faltan|quedan|faltam)(?!\p{L})/iu;

/** In numbers: a line of more is a table or a paragraph, where any number is what is left of two others. */
const mostParted = 12;

/** What is left of each number of a line without each other one. */
function differencesIn(line: string, language: LetterLanguage): readonly number[] {
  const values = numbersInText(line, language).flatMap((one) => one.values);
  if (values.length > mostParted) return [];
  return values.flatMap((all) => values.map((part) => all - part)).filter((one) => one > 0);
}

/** Between the parts of a share: `four out of five`. */
const ofThem = '(?: (?:in|out of|of|von|sur|de cada|em cada|dans) )';
const wholeBehind = new RegExp(`^${ofThem}(?<word>\\S+)`, 'iu');
const partBefore = new RegExp(`(?<word>\\S+)${ofThem}$`, 'iu');

/** Whether a number is part of `four out of five` where the notes say 80 percent; what it is out of is judged with it. */
function isShare(
  { values, before, behind }: NumberInText,
  percents: ReadonlySet<number>,
  language: LetterLanguage,
): boolean {
  const valuesOf = (found: RegExpExecArray | null) =>
    numbersInText(found?.groups?.word ?? '', language).flatMap((one) => one.values);
  if (
    valuesOf(partBefore.exec(before)).some((part) => values.some((one) => part < one && one <= largestShare))
  )
    return true;
  return valuesOf(wholeBehind.exec(behind)).some(
    (whole) => whole <= largestShare && values.some((one) => percents.has(Math.round((one / whole) * 100))),
  );
}

/** `one in 200` is no way to say 0.5 percent. */
const largestShare = 20;

/** Behind a number that is an hour. */
const ofClock =
  /^(?::\d\d)? ?(?:[ap]\.?m\b|o[’']clock|in the (?:morning|afternoon|evening)|Uhr\b|heures? (?:du|le)\b|de la (?:mañana|tarde|noche))/i;

/** Behind a number of things that are not named: `3 on the luffer`, `sites need 3`. */
const ofNothing =
  /^(?: (?:on|at|in|for|to|or|since|until|till|by|out|every|each|auf|bei|sur|en|em|na|no)(?!\p{L})|[^\S\n]*(?:[.;!?)\n]|$))/iu;

/** Before an hour that is not yet there: `halb fünf` is 4:30, `quarter to six` 5:45. */
const toHour =
  /(?<!\p{L})(?:halb|(?:quarter|five|ten|twenty)(?: minutes)? (?:to|before)|viertel vor|dreiviertel) $/iu;

/** Before a number that is an hour: `half seven`, `quarter past two`. */
const pastHour = /(?<!\p{L})(?:half|quarter)(?: past| to| after)? $/iu;

/** What makes two digits a year: `since 23`. */
const shortYear =
  /(?:['’]|(?<!\p{L})(?:since|class of|seit|depuis|desde) )(\d\d)(?!\d|[.,:]\d|\s*(?:[kh%€$£]|min))/giu;

/** How many people and rounds there are, the year, and the years that `'19` is short for. */
function othersKnown(
  written: readonly NumberInText[],
  texts: readonly string[],
  { process, people }: Reading,
): readonly number[] {
  const rounds = process?.rounds ?? [];
  return [
    ...texts.flatMap((text) =>
      [...text.matchAll(shortYear)]
        .map(([, year]) => Number(year))
        .flatMap((year) => [1900 + year, 2000 + year]),
    ),
    ...written
      .flatMap(({ values }) => values)
      .filter((value) => value > 2000 && value < 2100)
      .map((value) => value - 2000),
    // The years of a decade: `the 60s`.
    ...written
      .filter(
        ({ before, behind }) =>
          /^['’]?(?:s|er)(?!\p{L})/u.test(behind) || /(?:années|años|anos) $/iu.test(before),
      )
      .flatMap(({ values }) => values.map((value) => 1900 + value)),
    // The year of the interview, and the next one.
    ...rounds.flatMap(({ date }) => (date ? [date.value.date.year, date.value.date.year + 1] : [])),
    ...texts.flatMap((text) => tonnesIn(text).map((tonnes) => tonnes * 1000)),
    ...people.map((_, index) => index + 1),
    ...rounds.map((_, index) => index + 1),
  ];
}

/** Short forms of what is counted. */
const unitForms: Readonly<Record<string, string>> = {
  yr: 'year',
  hr: 'hour',
  min: 'minute',
  wk: 'week',
  mo: 'month',
  stud: 'student',
  ppl: 'people',
};

/** Notes seldom say of people that they are people: `team of 7`. */
const anybody = /^(?:pe(?:ople|rsons?)|ppl|Leuten?|Personen|personnes|personas|pessoas|gens)$/i;

/** The word behind a number, in the singular; undefined where none stands there, or where the number is part of a name: `PLC-5 racks`. */
export function thingCounted({ before, behind }: NumberInText): string | undefined {
  const [, word] = /^[ -](\p{L}{2,20})(?!\p{L})/u.exec(behind) ?? [];
  if (
    word === undefined ||
    !/^(?:\p{Ll}+|\p{Lu}{2,}s)$/u.test(word) ||
    /[\p{L}\p{N}-]$/u.test(before) ||
    anybody.test(word) ||
    /^(?:per|percent|Prozent|pour|por|of|and|or|in|on|at|to|for|with|by|from|more|other|per|is|was|are|were|the)$/.test(
      word,
    )
  )
    return undefined;
  const one = word.toLowerCase().replace(/s$/, '');
  return unitForms[one] ?? one;
}

/** Words that a number follows to name one of several. */
const label =
  /(?:^|[^\p{L}])((?:level|version|grade|class|tier|category|floor|building|Stufe|Klasse|niveau|version|nivel|versión|nível|versão) )$/iu;

/** The word before a number that is a kind of name with it: `level 2`. */
function labelOf({ before }: NumberInText): string | undefined {
  return label.exec(before)?.[1]?.toLowerCase();
}

/** To what numbers each thing is counted, or which numbers stand behind each label. */
function grouped(
  numbers: readonly NumberInText[],
  keyOf: (number: NumberInText) => string | undefined,
): ReadonlyMap<string, ReadonlySet<number>> {
  const groups = new Map<string, Set<number>>();
  for (const number of numbers) {
    const key = keyOf(number);
    if (key !== undefined) groups.set(key, new Set([...(groups.get(key) ?? []), ...number.values]));
  }
  return groups;
}
