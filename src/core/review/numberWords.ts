import { once } from '../text.ts';
import type { LetterLanguage } from './language.ts';

interface Words {
  /** From zero on. */
  readonly units: string;
  /** From twenty on, in tens. */
  readonly tens: string;
  /** What stands between tens and units; German puts the units first. */
  readonly joint: string;
  readonly unitsFirst?: boolean;
}

const grammars: Readonly<Partial<Record<LetterLanguage, Words>>> = {
  en: {
    units:
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    joint: '-',
  },
  de: {
    units:
      'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
    joint: 'und',
    unitsFirst: true,
  },
  fr: {
    units:
      'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    tens: 'vingt trente quarante cinquante soixante septante quatre-vingt nonante',
    joint: '-',
  },
  es: {
    units:
      'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    joint: ' y ',
  },
  pt: {
    units:
      'zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove',
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    joint: ' e ',
  },
};

const otherWords: Readonly<Partial<Record<LetterLanguage, Readonly<Record<string, number>>>>> = {
  en: {
    'half a million': 500_000,
    'quarter of a million': 250_000,
    'half a dozen': 6,
    'half-dozen': 6,
    'a dozen': 12,
    dozen: 12,
  },
  de: { dreissig: 30, dutzend: 12, anderthalb: 1.5 },
  fr: {
    'quatre-vingts': 80,
    'vingt et un': 21,
    'trente et un': 31,
    'quarante et un': 41,
    'cinquante et un': 51,
    'soixante et un': 61,
    'soixante et onze': 71,
    douzaine: 12,
  },
  es: {
    veintiuno: 21,
    veintiún: 21,
    veintidós: 22,
    veintitrés: 23,
    veinticuatro: 24,
    veinticinco: 25,
    veintiséis: 26,
    veintisiete: 27,
    veintiocho: 28,
    veintinueve: 29,
    docena: 12,
  },
  pt: { duas: 2, dezasseis: 16, dezassete: 17, dezanove: 19, dúzia: 12 },
};

/** What is put together from smaller numbers: what multiplies the number before it, and in Spanish and Portuguese each of the hundreds. */
interface LargeWords {
  readonly hundred?: string;
  readonly hundreds?: Readonly<Record<string, number>>;
  readonly thousand: string;
  readonly million: string;
  /** What may stand between the parts. */
  readonly between: string;
  readonly dozen: string;
}

const largeWords: Readonly<Partial<Record<LetterLanguage, LargeWords>>> = {
  en: { hundred: 'hundred', thousand: 'thousand', million: 'million', between: ' and | |-', dozen: 'dozen' },
  de: {
    hundred: 'hundert',
    thousand: 'tausend',
    million: 'million(?:en)?',
    between: 'und| ',
    dozen: 'dutzend',
  },
  fr: {
    hundred: 'cents?',
    thousand: 'mille',
    million: 'millions?',
    between: ' et | |-',
    dozen: 'douzaines?',
  },
  es: {
    hundreds: {
      cien: 100,
      ciento: 100,
      doscientos: 200,
      doscientas: 200,
      trescientos: 300,
      trescientas: 300,
      cuatrocientos: 400,
      cuatrocientas: 400,
      quinientos: 500,
      quinientas: 500,
      seiscientos: 600,
      seiscientas: 600,
      setecientos: 700,
      setecientas: 700,
      ochocientos: 800,
      ochocientas: 800,
      novecientos: 900,
      novecientas: 900,
    },
    thousand: 'mil',
    million: 'mill(?:ón|ones)',
    between: ' y | ',
    dozen: 'docenas?',
  },
  pt: {
    hundreds: {
      cem: 100,
      cento: 100,
      duzentos: 200,
      duzentas: 200,
      trezentos: 300,
      trezentas: 300,
      quatrocentos: 400,
      quatrocentas: 400,
      quinhentos: 500,
      quinhentas: 500,
      seiscentos: 600,
      seiscentas: 600,
      setecentos: 700,
      setecentas: 700,
      oitocentos: 800,
      oitocentas: 800,
      novecentos: 900,
      novecentas: 900,
    },
    thousand: 'mil',
    million: 'milh(?:ão|ões)',
    between: ' e | ',
    dozen: 'dúzias?',
  },
};

/** The words of a language for the numbers that are put together, as patterns; undefined where its numbers are not known. */
export interface NumberPattern {
  /** A whole number in words, in small letters. */
  readonly whole: string;
  /** The value of words that `whole` fits, in small letters too. */
  readonly valueOf: (words: string) => number;
}

const patterns = new Map<LetterLanguage, NumberPattern>();

/** How a language writes numbers in words, up to millions: `six hundred and forty`, `vierzehntausend`, `nineteen ninety-eight`. */
export function numberPattern(language: LetterLanguage): NumberPattern | undefined {
  const large = largeWords[language];
  if (large === undefined) return undefined;
  const known = patterns.get(language) ?? makePattern(numberWords(language), large, language === 'en');
  patterns.set(language, known);
  return known;
}

function makePattern(
  small: ReadonlyMap<string, number>,
  { hundred, hundreds = {}, thousand, million, between, dozen }: LargeWords,
  hasPairs: boolean,
): NumberPattern {
  const oneOf = (names: Iterable<string>) =>
    [...names]
      .toSorted((a, b) => b.length - a.length)
      .map((name) => name.replace(/[- ]/g, '[- ]'))
      .join('|');
  const unit = `(?:${oneOf(small.keys())})`;
  const next = `(?:${between})?`;
  const ofHundreds =
    hundred === undefined ? `(?:${oneOf(Object.keys(hundreds))})` : `(?:${unit}${next})?${hundred}`;
  const belowThousand = `(?:${ofHundreds}(?:(?:${between})${unit}|${hundred === undefined ? '(?!)' : unit})?|${unit})`;
  // `nineteen ninety-eight`: a year.
  const pair = hasPairs ? '(?:eighteen|nineteen|twenty) (?:oh[- ])?UNIT|' : '';
  const whole = [
    pair.replace('UNIT', unit),
    `(?:${belowThousand}${next})?(?:${million})(?!\\p{L})|`,
    `(?:${belowThousand}${next})?(?:${thousand})(?:${next}${belowThousand})?|`,
    `${unit} ${dozen}|`,
    belowThousand,
  ].join('');
  // Most words of a text begin like no number, which is told much sooner.
  const beginnings = [...small.keys(), ...Object.keys(hundreds), hundred ?? '', thousand, million]
    .filter((word) => word !== '')
    .map((word) => word.slice(0, 3));
  const years = new RegExp(`^(eighteen|nineteen|twenty) (?:oh[- ])?(${unit})$`, 'u');
  const parts = new RegExp(
    `(?<million>${million})|(?<thousand>${thousand})|(?<hundred>${hundred ?? '(?!)'})|(?<dozen>(?<= )(?:${dozen}))|(?<word>${oneOf([...Object.keys(hundreds), ...small.keys()])})`,
    'gu',
  );
  const valueOfWord = (word: string) => {
    return [word, word.replaceAll(' ', '-'), word.replaceAll('-', ' ')].flatMap(
      (form) => small.get(form) ?? hundreds[form] ?? [],
    )[0];
  };
  return {
    whole: `(?=${[...new Set(beginnings)].join('|')})(?:${whole})`,
    valueOf: (words) => {
      const [, century, rest] = (hasPairs && years.exec(words)) || [];
      if (century !== undefined && rest !== undefined)
        return (valueOfWord(century) ?? 0) * 100 + (valueOfWord(rest) ?? 0);
      let [sum, current] = [0, 0];
      for (const { groups } of words.matchAll(parts)) {
        if (groups?.word !== undefined) current += valueOfWord(groups.word) ?? 0;
        else if (groups?.hundred !== undefined) current = Math.max(current, 1) * 100;
        else if (groups?.dozen !== undefined) current = Math.max(current, 1) * 12;
        else {
          sum += Math.max(current, 1) * (groups?.thousand === undefined ? 1_000_000 : 1000);
          current = 0;
        }
      }
      return sum + current;
    },
  };
}

/** What a number in words is in a language, up to 99, and dozens; empty where its numbers are not known. */
export function numberWords(language: LetterLanguage): ReadonlyMap<string, number> {
  return tables()[language] ?? new Map();
}

const tables = once(
  (): Readonly<Partial<Record<LetterLanguage, ReadonlyMap<string, number>>>> =>
    Object.fromEntries(
      Object.entries(grammars).map(([language, words]) => [
        language,
        new Map([
          ...wordsOf(words),
          ...Object.entries(otherWords).flatMap(([other, more]) =>
            other === language ? Object.entries(more) : [],
          ),
        ]),
      ]),
    ),
);

function wordsOf({ units, tens, joint, unitsFirst = false }: Words): readonly (readonly [string, number])[] {
  const small = units.split(' ').map((word, value) => [word, value] as const);
  return [
    ...small,
    // `zweieinhalb`.
    ...(unitsFirst ? small.slice(1).map(([unit, value]) => [`${unit}einhalb`, value + 0.5] as const) : []),
    ...tens.split(' ').flatMap((ten, index) => {
      const value = 20 + index * 10;
      const more = small
        .slice(1)
        .map(([unit, rest]) => [unitsFirst ? unit + joint + ten : ten + joint + unit, value + rest] as const);
      return [[ten, value] as const, ...more];
    }),
  ];
}
