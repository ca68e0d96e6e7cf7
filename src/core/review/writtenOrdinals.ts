import { monthWords } from '../dayReading.ts';
import { fold } from '../text.ts';
import type { LetterLanguage } from './language.ts';

/** Which one of several a text names: `fourth period`, `11th floor`, `5. Generation`. */
export interface WrittenOrdinal {
  readonly index: number;
  /** Without the thing. */
  readonly text: string;
  readonly value: number;
  /** The beginning of what it is one of. */
  readonly thing: string;
}

/** In each language, the words from the second on, as patterns, and what stands behind digits. */
const ordinals: Readonly<
  Partial<Record<LetterLanguage, { readonly words: readonly string[]; readonly behindDigits: string }>>
> = {
  en: {
    words: 'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '),
    behindDigits: 'st|nd|rd|th',
  },
  de: {
    words: 'zweite dritte vierte fünfte sechste sieb(?:en)?te achte neunte zehnte elfte zwölfte'
      .split(' ')
      .map((word) => `${word}[nrsm]?`),
    behindDigits: '\\.',
  },
  fr: {
    words: [
      '(?:deuxième|seconde?)',
      ...'troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième'.split(
        ' ',
      ),
    ],
    behindDigits: 'e|è|ème|ère|er',
  },
  es: {
    words:
      'segund[oa] tercer[oa]? cuart[oa] quint[oa] sext[oa] séptim[oa] octav[oa] noven[oa] décim[oa]'.split(
        ' ',
      ),
    behindDigits: '\\.?[ºª]',
  },
  pt: {
    words: 'segund[oa] terceir[oa] quart[oa] quint[oa] sext[oa] sétim[oa] oitav[oa] non[oa] décim[oa]'.split(
      ' ',
    ),
    behindDigits: '\\.?[ºª]',
  },
};

/** Steps, times and moments that follow each other: the notes hold one, the letter speaks of the next. */
const inTurn =
  /^(?:round|interview|stage|step|time|day|week|month|year|question|visit|call|meeting|place|thing|half|chance|look|opinion|thought|language|career|point|quarter|Runde|Gespräch|Frage|Tag|Woche|Mal|Jahr|Schritt|Stelle|tour|entretien|étape|fois|jour|semaine|question|année|ronda|entrevista|vez|día|semana|pregunta|año|etapa|dia|pergunta|ano)/iu;

const months: ReadonlySet<string> = new Set(monthWords.flat().map((word) => fold(word)));

/** In letters: so much of a word tells the thing. */
const sameStart = 5;

/** The ordinals of a text from the second on, apart from days and from what only follows in turn. */
export function ordinalsIn(text: string, language: LetterLanguage): readonly WrittenOrdinal[] {
  const { words, behindDigits } = ordinals[language] ?? {};
  if (words === undefined || behindDigits === undefined) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.,:/-])(?<which>(?<digits>\\d{1,2})(?:${behindDigits})|(?<word>${words.join('|')}))[ -](?<thing>\\p{L}{4,})`,
    'giu',
  );
  return [...text.matchAll(pattern)].flatMap(({ index, groups = {} }) => {
    const which = groups.which ?? '';
    const thing = groups.thing ?? '';
    const { digits, word } = groups;
    const value =
      digits === undefined
        ? words.findIndex((one) => new RegExp(`^${one}$`, 'iu').test(word ?? '')) + 2
        : Number(digits);
    if (value < 2 || inTurn.test(thing) || months.has(fold(thing))) return [];
    return [{ index, text: which, value, thing: fold(thing).slice(0, sameStart) }];
  });
}
