import { fold, once } from '../text.ts';

/** Codes that people use though the code of ISO 3166 is another one. */
const codeAliases: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

/** The languages in which people keep logs: names of countries are read in each. */
const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'ko', 'zh', 'zh-Hant'] as const;

/** THE table of names that the Unicode CLDR does not have, or not for the holidays that they stand for; in the spelling of `fold`. */
const otherNames: Readonly<Record<string, string>> = {
  US: 'usa,u s,u s a,us of a,america,the united states,united states of america,the us,the usa,the states,estados unidos de america,eeuu,ee uu,eua,etats unis d amerique,vereinigte staaten von amerika,米国',
  GB: 'gbr,great britain,britain,the uk,the united kingdom,u k,grossbritannien,grande bretagne,gran bretana,gra bretanha,reino unido',
  'GB-ENG': 'england,angleterre,inglaterra',
  'GB-SCT': 'scotland,schottland,ecosse,escocia',
  'GB-WLS': 'wales,pays de galles,gales',
  'GB-NIR': 'northern ireland,nordirland',
  DE: 'deu,ger,brd,federal republic of germany',
  'DE-BW': 'baden wurttemberg',
  'DE-BY': 'bayern,bavaria',
  'DE-BE': 'berlin',
  'DE-BB': 'brandenburg',
  'DE-HB': 'bremen',
  'DE-HH': 'hamburg',
  'DE-HE': 'hessen,hesse',
  'DE-MV': 'mecklenburg vorpommern',
  'DE-NI': 'niedersachsen,lower saxony',
  'DE-NW': 'nordrhein westfalen,north rhine westphalia,nrw',
  'DE-RP': 'rheinland pfalz',
  'DE-SL': 'saarland',
  'DE-SN': 'sachsen,saxony',
  'DE-ST': 'sachsen anhalt',
  'DE-SH': 'schleswig holstein',
  'DE-TH': 'thuringen,thuringia',
  KR: 'kor,korea,south korea,republic of korea,한국',
  CZ: 'cze,czech republic,tschechische republik,republique tcheque',
  TR: 'tur,turkey,turkiye,turkei',
  NL: 'nld,holland,the netherlands',
  IE: 'irl,republic of ireland,eire',
  CN: 'chn,prc,peoples republic of china,mainland china',
  HK: 'hong kong,hongkong,香港',
  CI: 'ivory coast',
  AE: 'uae,emirates',
  AT: 'aut',
  CH: 'che,the swiss confederation',
  FR: 'fra',
  ES: 'esp',
  IT: 'ita',
  PT: 'prt',
  PL: 'pol',
  SE: 'swe',
  CA: 'can',
  AU: 'aus',
  NZ: 'nzl',
  JP: 'jpn',
  IN: 'ind',
  BR: 'bra',
  MX: 'mex',
};

/** The codes of ISO 3166-1. */
const codes = `
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT
    BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH
    ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT
    HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS
    LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI
    NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG
    SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG
    UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
  `
  .trim()
  .split(/\s+/);

/** The codes by the names of our own table. */
const codesByOtherName: ReadonlyMap<string, string> = new Map(
  Object.entries(otherNames).flatMap(([code, names]) =>
    names.split(',').map((name) => [name, code] as const),
  ),
);

/** The codes by what Unicode calls the countries in a language, in the spelling of `fold`. */
const codesByName = languages.map((language) =>
  once((): ReadonlyMap<string, string> => {
    const shown = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return new Map(codes.map((code) => [fold(shown.of(code) ?? ''), code] as const));
  }),
);

/** Names of a country that are those of a part of another one, too. */
const unclear: ReadonlySet<string> = new Set(['georgia']);

function codeOf(name: string): string | undefined {
  const folded = fold(name);
  if (folded === '' || unclear.has(folded)) return undefined;
  const known = codesByOtherName.get(folded);
  if (known !== undefined) return known;
  // Most are found in the first language.
  for (const names of codesByName) {
    const code = names().get(folded);
    if (code !== undefined) return code;
  }
  return undefined;
}

/**
 * The ISO code of a country, or of a part of one, that a text names: `DE-BY`, `Germany`, `Berlin, Deutschland`; undefined where it
 * names none.
 */
export function readCountry(written: string): string | undefined {
  const code = /^[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}$/i.exec(written)?.[0].toUpperCase();
  if (code !== undefined)
    return code.replace(/^[A-Z]{2}(?=$|-)/, (country) => codeAliases[country] ?? country);
  if (written.length > longestName) return undefined;
  // `Munich, Germany`, `Germany (remote)`; `USA (remote), Germany` are two.
  const bare = written.replace(/\([^()]*\)?/g, ' ');
  const whole = codeOf(bare);
  if (whole !== undefined) return whole;
  const last = codeOf(bare.slice(bare.lastIndexOf(',') + 1));
  const all = bare.split(',').flatMap((part) => codeOf(part) ?? []);
  return all.every((one) => one.slice(0, 2) === last?.slice(0, 2)) ? last : undefined;
}

/** No country has a longer name, in characters. */
const longestName = 80;
