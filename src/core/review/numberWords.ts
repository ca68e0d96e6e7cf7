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
    hundred: 100,
    thousand: 1000,
    million: 1_000_000,
  },
  de: { dreissig: 30, dutzend: 12, hundert: 100, tausend: 1000 },
  fr: { 'quatre-vingts': 80, 'vingt et un': 21, douzaine: 12, cent: 100, mille: 1000 },
  es: {
    veintiuno: 21,
    veintidós: 22,
    veintitrés: 23,
    veinticuatro: 24,
    veinticinco: 25,
    veintiséis: 26,
    veintisiete: 27,
    veintiocho: 28,
    veintinueve: 29,
    docena: 12,
    cien: 100,
    mil: 1000,
  },
  pt: { duas: 2, dezasseis: 16, dezassete: 17, dezanove: 19, dúzia: 12, cem: 100, mil: 1000 },
};

/** What a number in words is in a language, up to 99, with dozens, hundreds and thousands; empty where its numbers are not known. */
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
    ...tens.split(' ').flatMap((ten, index) => {
      const value = 20 + index * 10;
      const more = small
        .slice(1)
        .map(([unit, rest]) => [unitsFirst ? unit + joint + ten : ten + joint + unit, value + rest] as const);
      return [[ten, value] as const, ...more];
    }),
  ];
}
